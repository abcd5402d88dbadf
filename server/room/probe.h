#pragma once

// What the room counts about itself. Written by the room's thread, read by whoever shows metrics;
// numbers only, never anything personal.

#include <atomic>
#include <cstdint>

namespace plenary::room {

struct Probe {
  std::atomic<std::uint64_t> batches{0};
  std::atomic<std::uint64_t> commands{0};
  std::atomic<std::uint64_t> refusals{0};
  std::atomic<std::uint64_t> repeats{0};  // commands that had been decided before
  std::atomic<std::uint64_t> records{0};  // appended by this process
  std::atomic<std::uint64_t> log_failures{0};
  std::atomic<std::uint64_t> rebuilds{0};   // of the meeting from its log, after a failure
  std::atomic<std::uint64_t> overflows{0};  // commands that found the inbox full
  std::atomic<std::uint64_t> sequence{0};
};

}  // namespace plenary::room
