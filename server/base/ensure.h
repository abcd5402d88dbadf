#pragma once

// ensure(condition): a belief of the program itself. It is checked in every build, because a
// council would rather see the server restart and replay its log than go on from a wrong state.

#include <source_location>
#include <stdexcept>

namespace plenary {

// A bug, never a refusal and never a fault. Nothing on the way from a screen to the log catches it:
// the process ends and the log is replayed. Only `plenary verify` does, to report a log that no
// correct server can have written.
class BrokenInvariant : public std::logic_error {
  using std::logic_error::logic_error;
};

[[noreturn]] void report_broken_invariant(std::source_location where);

constexpr void ensure(bool holds, std::source_location where = std::source_location::current()) {
  if (!holds) report_broken_invariant(where);
}

}  // namespace plenary
