#pragma once

// The other side of press_load: a process with the chair's screen and one for each delegate. The
// delegates press; the process notes when each press left its socket, and when the chair's socket
// had the card of that request.

#include <sys/types.h>

#include <cstdint>
#include <vector>

namespace plenary::bench {

// Screen 1 is the chair's, the n-th delegate looks at screen n + 1.
inline constexpr std::uint32_t kChairScreen = 1;

class PressCrowd {
 public:
  // Forks: call it before there are threads.
  explicit PressCrowd(std::uint32_t delegates);
  PressCrowd(const PressCrowd&) = delete;
  PressCrowd& operator=(const PressCrowd&) = delete;
  ~PressCrowd();

  // Connects everybody; returns when all know the session.
  void connect(std::uint16_t port);

  // Every delegate presses once, at a moment of the next `within_ms` that the seed says, and takes
  // it back when all have been seen. Milliseconds from each press to the chair's screen.
  std::vector<double> press(std::uint32_t within_ms, std::uint64_t seed);

 private:
  std::uint32_t delegates_;
  pid_t child_ = -1;
  int orders_ = -1;
  int news_ = -1;
};

}  // namespace plenary::bench
