#pragma once

// Reads session.toml: the council, the session, its sittings and its rules of procedure.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/session.h"
#include "intake/fault.h"
#include "intake/wall_time.h"

namespace plenary::intake {

struct SessionFile {
  std::string council;
  std::string title;
  std::string place;
  std::int32_t utc_offset_minutes = 0;
  core::Procedure procedure;
  std::vector<std::string> groups;  // those the office listed; empty if it listed none
  std::vector<core::SittingPlan> sittings;
  std::vector<Date> dates;  // by sitting
};

// What folder/session.toml says, with whatever is wrong in it left at its default. None if the file
// cannot be read at all.
std::optional<SessionFile> read_session_file(const std::filesystem::path& folder,
                                             const std::filesystem::path& shipped_procedures,
                                             FaultList& faults);

}  // namespace plenary::intake
