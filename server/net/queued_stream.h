#pragma once

// The layer under Beast's WebSocket stream: a TCP socket with an OutboundQueue.
//
// Beast's own writes (the answer to the upgrade request, pongs, close frames) go through the same
// queue as our shared frames, whole and in order, and count as written once the queue has them.
// Beast starts its next write only after that, so the queue's bound is the bound for both.
//
// A pending read is a wait for readability followed by recv(): it holds no buffer while the client
// is silent. Handlers run on the lane, never inside the call that started the operation.

#include <sys/socket.h>

#include <boost/asio/async_result.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/core/role.hpp>
#include <cerrno>
#include <cstddef>
#include <string>
#include <utility>

#include "net/asio.h"
#include "net/frame.h"
#include "net/outbound_queue.h"

namespace plenary::net {

class QueuedStream {
 public:
  using executor_type = Executor;

  // Told what became of a frame that Beast wrote; outlives the stream.
  class Owner {
   public:
    virtual void on_queued(OutboundQueue::State state) = 0;

   protected:
    ~Owner() = default;
  };

  QueuedStream(Socket socket, std::size_t queue_bytes_max, Owner& owner)
      : socket_(std::move(socket)),
        queue_(socket_.native_handle(), queue_bytes_max),
        owner_(owner) {}

  [[nodiscard]] executor_type get_executor() { return socket_.get_executor(); }
  [[nodiscard]] Socket& socket() { return socket_; }
  [[nodiscard]] OutboundQueue& queue() { return queue_; }

  template <class MutableBuffers, class Handler>
  auto async_read_some(const MutableBuffers& buffers, Handler&& handler) {
    return asio::async_initiate<Handler, void(error_code, std::size_t)>(
        [this](auto&& completion, const MutableBuffers& into) {
          this->wait_and_read(first_of(into), std::forward<decltype(completion)>(completion));
        },
        handler, buffers);
  }

  template <class ConstBuffers, class Handler>
  auto async_write_some(const ConstBuffers& buffers, Handler&& handler) {
    return asio::async_initiate<Handler, void(error_code, std::size_t)>(
        [this](auto&& completion, const ConstBuffers& from) {
          std::string octets(asio::buffer_size(from), '\0');
          asio::buffer_copy(asio::buffer(octets), from);
          const std::size_t size = octets.size();
          queue_beast_frame(std::move(octets));
          asio::post(socket_.get_executor(),
                     [done = std::forward<decltype(completion)>(completion), size]() mutable {
                       std::move(done)(error_code{}, size);
                     });
        },
        handler, buffers);
  }

 private:
  template <class MutableBuffers>
  static asio::mutable_buffer first_of(const MutableBuffers& buffers) {
    const auto end = asio::buffer_sequence_end(buffers);
    for (auto it = asio::buffer_sequence_begin(buffers); it != end; ++it) {
      const asio::mutable_buffer buffer(*it);
      if (buffer.size() > 0) return buffer;
    }
    return {};
  }

  template <class Completion>
  void wait_and_read(asio::mutable_buffer into, Completion completion) {
    socket_.async_wait(tcp::socket::wait_read, [this, into, done = std::move(completion)](
                                                   error_code error) mutable {
      if (error) return std::move(done)(error, 0);
      const ssize_t size = ::recv(socket_.native_handle(), into.data(), into.size(), MSG_DONTWAIT);
      if (size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) {
        return wait_and_read(into, std::move(done));
      }
      if (size < 0) {
        error.assign(errno, boost::system::system_category());
      } else if (size == 0 && into.size() > 0) {
        error = asio::error::eof;
      }
      std::move(done)(error, size < 0 ? 0 : static_cast<std::size_t>(size));
    });
  }

  // Beast writes each frame with one call. After a close frame nothing may follow.
  void queue_beast_frame(std::string octets) {
    constexpr char kFinalClose = static_cast<char>(0x88);
    const bool is_last = !octets.empty() && octets.front() == kFinalClose;
    const Frame frame = std::make_shared<const std::string>(std::move(octets));
    owner_.on_queued(is_last ? queue_.enqueue_last(frame) : queue_.enqueue(frame));
  }

  Socket socket_;
  OutboundQueue queue_;
  Owner& owner_;
};

// Beast calls these to end a connection. WebsocketPeer ends it itself, after its queue is flushed
// and the client had a moment to read: there is nothing to do here.
template <class Handler>
void async_teardown(beast::role_type, QueuedStream& stream, Handler&& handler) {
  asio::post(stream.get_executor(),
             [done = std::forward<Handler>(handler)]() mutable { std::move(done)(error_code{}); });
}

inline void beast_close_socket(QueuedStream& stream) {
  error_code ignored;
  stream.socket().close(ignored);
}

}  // namespace plenary::net
