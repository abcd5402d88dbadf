#pragma once

// Where the room has its time from. The wall clock gives the label of an event, a steady clock how
// long to wait, so that a step of the wall clock moves no deadline.

#include "base/time.h"

namespace plenary::room {

// Used by the room's thread only.
class Clock {
 public:
  Clock() = default;
  Clock(const Clock&) = delete;
  Clock& operator=(const Clock&) = delete;
  virtual ~Clock() = default;

  // The server's time. Starts from the wall clock and from then on advances with the steady clock,
  // so that it never goes backwards while the process lives.
  [[nodiscard]] virtual Instant now() = 0;
};

}  // namespace plenary::room
