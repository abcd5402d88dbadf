#pragma once

// The other side of fan_out_load: a process that opens connections and counts what arrives.

#include <sys/types.h>

#include <atomic>
#include <cstddef>
#include <cstdint>

namespace plenary::bench {

inline constexpr std::uint64_t kNothingWanted = ~std::uint64_t{0};

// Shared by both processes. Frames are counted from the first one after the upgrade.
struct Counts {
  std::atomic<std::uint64_t> frames = 0;                      // of all WebSocket connections
  std::atomic<std::uint64_t> bytes = 0;                       // of all plain connections
  std::atomic<std::uint64_t> wanted_frames = kNothingWanted;  // at this count: tell
  std::atomic<std::uint64_t> wanted_bytes = kNothingWanted;
};

// A child process with `connections` WebSocket screens on one port and as many plain connections on
// another. Ends when this object does.
class Screens {
 public:
  // Forks: call it before there are threads.
  explicit Screens(std::size_t connections);
  Screens(const Screens&) = delete;
  Screens& operator=(const Screens&) = delete;
  ~Screens() { stop(); }

  // Ends the child.
  void stop();

  enum class Kind : char { websocket = 'w', plain = 'p' };

  // Starts to connect.
  void connect(Kind kind, std::uint16_t port);

  // Blocks until so many have arrived since the start. Ends the program after a minute.
  void await_frames(std::uint64_t count);
  void await_bytes(std::uint64_t count);

  [[nodiscard]] std::uint64_t frames() const { return counts_->frames.load(); }
  [[nodiscard]] std::uint64_t bytes() const { return counts_->bytes.load(); }

 private:
  void await(std::atomic<std::uint64_t>& wanted, std::uint64_t count);

  Counts* counts_;
  pid_t child_ = -1;
  int orders_ = -1;  // to the child: kind and port
  int news_ = -1;    // from the child: one octet when a wanted count is reached
};

}  // namespace plenary::bench
