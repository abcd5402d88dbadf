#pragma once

// What is on its way to one client, in order: the handshake, Beast's control frames, ours.
//
// A frame goes straight to the socket if nothing waits before it, with one send(); what the socket
// does not take waits and goes in one sendmsg() when there is room again. What waits is bounded in
// bytes: a client that cannot keep up overflows its own queue and nobody else's memory.
//
// Never blocks. Belongs to one lane, like its socket, whose descriptor it uses but does not own.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "net/frame.h"

namespace plenary::net {

class OutboundQueue {
 public:
  enum class State : std::uint8_t {
    empty,     // the kernel has everything
    waiting,   // call flush() when the socket is writable
    overflow,  // this frame did not fit and was dropped
    broken     // the connection is gone; everything is dropped from now on
  };

  OutboundQueue(int descriptor, std::size_t bytes_max)
      : descriptor_(descriptor), bytes_max_(bytes_max) {}

  State enqueue(const Frame& frame) {
    if (waiting_.empty() && !sealed_ && !broken_) [[likely]] {
      return send_or_keep(frame);
    }
    return keep(frame, 0);
  }

  // Nothing follows this frame: later ones are silently dropped.
  State enqueue_last(const Frame& frame);

  // Forgets what waits, except the rest of a frame of which the client has a part already.
  void forget_waiting();

  State flush();

  [[nodiscard]] State state() const {
    if (broken_) return State::broken;
    return waiting_.empty() ? State::empty : State::waiting;
  }
  [[nodiscard]] bool sealed() const { return sealed_; }
  [[nodiscard]] std::size_t bytes_waiting() const { return bytes_waiting_; }

 private:
  State send_or_keep(const Frame& frame);
  State keep(const Frame& frame, std::size_t already_sent);
  State fail();
  void drop_sent(std::size_t bytes);

  int descriptor_;
  bool sealed_ = false;
  bool broken_ = false;
  std::uint32_t first_sent_ = 0;   // bytes of the first waiting frame that the kernel has
  std::size_t bytes_waiting_ = 0;  // with an overhead for each frame
  std::size_t bytes_max_;
  std::vector<Frame> waiting_;  // holds no memory while empty
};

}  // namespace plenary::net
