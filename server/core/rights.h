#pragma once

// RO1 -- who may send what: the one table of rights. decide() consults it before any other rule,
// the door tells a screen its rights from it, and a test goes through every command and every role.

#include <span>
#include <string_view>
#include <vector>

#include "core/meeting.h"

namespace plenary::core {

struct Right {
  std::string_view command;  // the command's type name
  bool chair = false;
  bool secretary = false;
  bool teller = false;
  bool delegate = false;
  bool official = false;
  bool presiding_only = false;  // RO2: of those in the chair's role, only the one who presides
};

// One row for each ScreenCommand, in the order of the variant. Guests and the gallery send nothing.
std::span<const Right> rights();

bool may_send(Role role, const ScreenCommand& command);

// RO2: whether of all who have this role only the one who presides may send it.
bool belongs_to_presiding(Role role, const ScreenCommand& command);

// The names of all commands that somebody in this role may send.
std::vector<std::string_view> commands_of(Role role);

}  // namespace plenary::core
