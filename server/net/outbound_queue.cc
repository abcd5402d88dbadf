#include "net/outbound_queue.h"

#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <cerrno>

namespace plenary::net {
namespace {

constexpr int kSendFlags = MSG_NOSIGNAL | MSG_DONTWAIT;

// What a waiting frame costs besides its octets, so that a million empty ones have a price too.
constexpr std::size_t kOverhead = 64;

// How many frames one sendmsg() takes.
constexpr std::size_t kPartsMax = 64;

bool would_block() { return errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR; }

}  // namespace

OutboundQueue::State OutboundQueue::send_or_keep(const Frame& frame) {
  const ssize_t sent = ::send(descriptor_, frame->data(), frame->size(), kSendFlags);
  if (sent == static_cast<ssize_t>(frame->size())) [[likely]] {
    return State::empty;
  }
  if (sent < 0 && !would_block()) return fail();
  return keep(frame, sent < 0 ? 0 : static_cast<std::size_t>(sent));
}

OutboundQueue::State OutboundQueue::keep(const Frame& frame, std::size_t already_sent) {
  if (broken_) return State::broken;
  if (sealed_) return state();
  const std::size_t cost = frame->size() - already_sent + kOverhead;
  // A frame that was begun must be finished whatever its size, or the stream has lost its frames.
  if (already_sent == 0 && bytes_waiting_ + cost > bytes_max_) return State::overflow;
  if (waiting_.empty()) first_sent_ = static_cast<std::uint32_t>(already_sent);
  waiting_.push_back(frame);
  bytes_waiting_ += cost;
  return State::waiting;
}

OutboundQueue::State OutboundQueue::enqueue_last(const Frame& frame) {
  const State after = enqueue(frame);
  sealed_ = true;
  return after;
}

void OutboundQueue::forget_waiting() {
  if (waiting_.empty()) return;
  if (first_sent_ == 0) {
    waiting_ = {};
    bytes_waiting_ = 0;
    return;
  }
  waiting_.resize(1);
  bytes_waiting_ = waiting_.front()->size() - first_sent_ + kOverhead;
}

OutboundQueue::State OutboundQueue::flush() {
  while (!waiting_.empty() && !broken_) {
    std::array<iovec, kPartsMax> parts{};
    const std::size_t count = std::min(waiting_.size(), parts.size());
    std::size_t offered = 0;
    for (std::size_t i = 0; i < count; ++i) {
      const std::size_t skipped = i == 0 ? first_sent_ : 0;
      // sendmsg() does not write through iov_base.
      parts[i].iov_base = const_cast<char*>(waiting_[i]->data()) + skipped;
      parts[i].iov_len = waiting_[i]->size() - skipped;
      offered += parts[i].iov_len;
    }
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = count;
    const ssize_t sent = ::sendmsg(descriptor_, &message, kSendFlags);
    if (sent < 0 && !would_block()) return fail();
    if (sent > 0) drop_sent(static_cast<std::size_t>(sent));
    if (sent < static_cast<ssize_t>(offered)) break;
  }
  return state();
}

void OutboundQueue::drop_sent(std::size_t bytes) {
  bytes_waiting_ -= bytes;
  std::size_t finished = 0;
  std::size_t left = bytes + first_sent_;
  while (finished < waiting_.size() && left >= waiting_[finished]->size()) {
    left -= waiting_[finished]->size();
    bytes_waiting_ -= kOverhead;
    ++finished;
  }
  first_sent_ = static_cast<std::uint32_t>(left);
  if (finished == waiting_.size()) {
    waiting_ = {};
  } else {
    waiting_.erase(waiting_.begin(), waiting_.begin() + static_cast<std::ptrdiff_t>(finished));
  }
}

OutboundQueue::State OutboundQueue::fail() {
  broken_ = true;
  waiting_ = {};
  bytes_waiting_ = 0;
  return State::broken;
}

}  // namespace plenary::net
