#pragma once

// Reads votes.csv: the votes that the office prepares. A session whose votes are all prepared in
// the hall has none.

#include <filesystem>
#include <vector>

#include "core/agenda.h"
#include "core/procedure.h"
#include "core/vote.h"
#include "intake/fault.h"

namespace plenary::intake {

// What the file refers to. Where a part could not be read, references to it are not checked: one
// wrong file shall not make every line of another one wrong.
struct VotesContext {
  const core::Procedure* procedure = nullptr;           // null: has faults
  const std::vector<core::ItemPlan>* agenda = nullptr;  // null: has faults
  const std::vector<core::Draft>* drafts = nullptr;     // null: could not be read
};

// In the order of the file, numbered from 1. What is wrong is left at its default.
std::vector<core::VotePlan> read_votes(const std::filesystem::path& folder,
                                       const VotesContext& context, FaultList& faults);

}  // namespace plenary::intake
