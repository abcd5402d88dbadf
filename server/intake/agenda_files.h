#pragma once

// Reads drafts.csv and agenda.csv: what is decided, and what comes when.

#include <filesystem>
#include <optional>
#include <vector>

#include "core/agenda.h"
#include "intake/fault.h"
#include "intake/papers_folder.h"
#include "intake/session_file.h"

namespace plenary::intake {

// The drafts in the order of their file, numbered from 1; none if the file cannot be read.
std::optional<std::vector<core::Draft>> read_drafts(const std::filesystem::path& folder,
                                                    const PapersFolder& papers, FaultList& faults);

// What an agenda refers to. Where a part could not be read, references to it are not checked: one
// wrong file shall not make every line of another one wrong.
struct AgendaContext {
  const SessionFile* session = nullptr;              // null: could not be read
  const std::vector<core::Draft>* drafts = nullptr;  // null: could not be read
  const PapersFolder& papers;
};

// The items in the order of their file, numbered from 1. What is wrong is left at its default.
std::vector<core::ItemPlan> read_agenda(const std::filesystem::path& folder,
                                        const AgendaContext& context, FaultList& faults);

// What an agenda may call a kind of item, in English and Vietnamese; none for another word.
std::optional<core::ItemKind> item_kind(std::string_view word);

}  // namespace plenary::intake
