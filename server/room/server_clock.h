#pragma once

// The clock of a running server: the wall clock when it starts, and from then on the steady clock,
// so that a step of the wall clock (NTP, an operator) moves no turn and no deadline of this
// process.

#include <chrono>

#include "room/clock.h"

namespace plenary::room {

class ServerClock : public Clock {
 public:
  ServerClock();

  // Safe from any thread.
  [[nodiscard]] Instant now() override;

 private:
  Instant wall_at_start_;
  std::chrono::steady_clock::time_point steady_at_start_;
};

}  // namespace plenary::room
