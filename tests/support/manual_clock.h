#pragma once

// A clock that moves only when it is told to. Safe from any thread, so that a test can move it
// while a room's thread reads it.

#include <atomic>

#include "room/clock.h"

namespace plenary::support {

class ManualClock final : public room::Clock {
 public:
  explicit ManualClock(Instant now) : now_(now.ms) {}

  [[nodiscard]] Instant now() override { return {now_.load()}; }

  // Also backwards, as no real clock of the server does.
  void set(Instant now) { now_.store(now.ms); }
  void advance(Duration by) { now_.fetch_add(by.ms); }

 private:
  std::atomic<std::int64_t> now_;
};

}  // namespace plenary::support
