#pragma once

// A council of any size with invented people, for tests and benchmarks that need numbers rather
// than names.

#include <string>

#include "core/meeting.h"

namespace plenary::support {

struct CouncilSize {
  std::uint32_t delegates = 500;
  std::uint32_t officials = 40;
  std::uint32_t items = 150;
  std::uint32_t drafts = 60;
  std::uint32_t sittings = 5;
};

// Delegates have the ids 1 to `delegates`; number 1 presides and number 2 may.
core::SessionPlan large_council(const CouncilSize& size);

// The same, convened at `at`, its session opened, everybody there, the first sitting open.
core::Meeting large_council_in_sitting(const CouncilSize& size, Instant at);

}  // namespace plenary::support
