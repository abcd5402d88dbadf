#pragma once

// Reads issue_groups.csv, questions.csv and promises.csv: what the council asks, whom, and what an
// earlier session left owed. A session without interpellation has none of the three.

#include <filesystem>
#include <optional>
#include <vector>

#include "core/agenda.h"
#include "core/interpellation.h"
#include "core/roles.h"
#include "intake/fault.h"
#include "intake/papers_folder.h"

namespace plenary::intake {

// What the three files refer to. Where a part could not be read, references to it are not checked:
// one wrong file shall not make every line of another one wrong.
struct InterpellationContext {
  const std::vector<core::Person>* roll = nullptr;      // null: has faults
  const std::vector<core::ItemPlan>* agenda = nullptr;  // null: has faults
  const PapersFolder& papers;
  std::optional<std::int32_t> utc_offset_minutes;  // none: could not be read
};

struct InterpellationFiles {
  std::vector<core::IssueGroupPlan> issue_groups;
  std::vector<core::QuestionPlan> questions;
  std::vector<core::PromisePlan> promises;
};

// Each in the order of its file, numbered from 1. What is wrong is left at its default.
InterpellationFiles read_interpellation(const std::filesystem::path& folder,
                                        const InterpellationContext& context, FaultList& faults);

}  // namespace plenary::intake
