#pragma once

// A session folder: what the office prepares, and all that a session begins with.
//
//   session.toml    council, title, place, utc_offset, procedure, [[sittings]]
//   delegates.csv   code, name, group, seat, office, roles
//   officials.csv   code, name, office, roles
//   drafts.csv      code, title, committee, normative, closed, papers
//   agenda.csv      number, sitting, start, minutes, title, presenter, kind, closed, papers, drafts
//   papers/         the files that drafts, items and questions name
//
// and, where the council asks questions, any of
//
//   issue_groups.csv  item, title, answerer, co_answerers
//   questions.csv     code, asker, addressee, issue_group, text, papers
//   promises.csv      who, what, due, origin: what an earlier session left owed
//
// A folder with a fault anywhere is refused whole, with all its faults in all files. Nothing is
// written; no function here keeps state, so all are safe to call from any thread.

#include <filesystem>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "core/session.h"
#include "intake/fault.h"

namespace plenary::intake {

struct Options {
  // Where the shipped procedures lie, each KEY.toml: session.toml may name one by its key.
  std::filesystem::path shipped_procedures;
};

Result<core::SessionPlan, std::vector<Fault>> read_session_folder(
    const std::filesystem::path& folder, const Options& options);

// Moves all planned times by one and the same length, so that the earliest item (or the earliest
// sitting, if there are no items) begins at `first_start`. The days on which promises of an earlier
// session are due stay: they were promised for that day, whenever this session is held.
void shift_to(core::SessionPlan& plan, Instant first_start);

}  // namespace plenary::intake
