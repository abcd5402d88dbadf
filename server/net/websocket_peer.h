#pragma once

// The transport of one WebSocket connection: frames in, frames out, close. What the messages mean
// is for the class that derives from it (Client, Echo).
//
// Guarantees: frames are sent in the order of send(), a slow reader never blocks and never costs
// more than the bound of its queue; after close() the client is sent the last frame and a close
// frame as far as it reads, and the socket is gone within Settings::closing_wait; on_gone() is
// called exactly once. Protocol errors are answered by Beast (1002, 1007, 1009).
//
// Lives on one lane, and keeps itself alive from accept() until its socket is gone.

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "net/asio.h"
#include "net/beast_websocket.h"
#include "net/connection_limits.h"
#include "net/frame.h"
#include "net/lane.h"
#include "net/lane_services.h"
#include "net/outbound_queue.h"
#include "net/queued_stream.h"
#include "net/upgrade.h"

namespace plenary::net {

class WebsocketPeer : public Watched,
                      public QueuedStream::Owner,
                      public std::enable_shared_from_this<WebsocketPeer> {
 public:
  enum class MessageKind : std::uint8_t { text, binary };

  // Answers the upgrade request, which has been checked.
  void accept(const UpgradeRequest& upgrade);

  // An overflow of the queue ends the connection, see on_overflow().
  void send(const Frame& frame) {
    const OutboundQueue::State state = queue().enqueue(frame);
    if (state != OutboundQueue::State::empty) [[unlikely]]
      on_queued(state);
  }

  // Ends the connection: `last_words` if there are any, then a close frame with `code`.
  void close(std::uint16_t code, const Frame& last_words = nullptr);

  // For who sends to many: enqueue() there and on_queued() with what it returns is send().
  [[nodiscard]] OutboundQueue& queue() { return stream_.next_layer().queue(); }

  [[nodiscard]] bool is_open() const { return phase_ == Phase::open; }

  void on_queued(OutboundQueue::State state) final;
  void on_deadline() final;
  void on_crowded_out() final;
  void abandon() final;

 protected:
  enum class Continue : std::uint8_t { read_on, pause };

  struct Bounds {
    std::size_t message_bytes_max = 0;
    std::size_t queue_bytes_max = 0;
  };

  WebsocketPeer(Socket socket, LaneServices& services, ConnectionLimits::Slot slot, Bounds bounds);
  ~WebsocketPeer() override;

  virtual void on_open() = 0;
  virtual Continue on_message(MessageKind kind, std::string_view message) = 0;
  // A ping or pong of the client; Beast has answered the ping.
  virtual void on_control_frame() = 0;
  // The deadline that the derived class has set; only while open.
  virtual void on_wait_over() = 0;
  // The client reads too slowly: a frame did not fit. Must close(); what waits is forgotten then.
  virtual void on_overflow() = 0;
  // Everything that waited is with the kernel now.
  virtual void on_flushed() {}
  // The client is no longer to be counted on; the socket may live on for a moment.
  virtual void on_gone() = 0;

  // After on_message() returned pause.
  void resume_reading();

  void wait_at_most(std::chrono::milliseconds wait) { set_deadline_in(wait); }
  [[nodiscard]] LaneServices& services() { return services_; }
  [[nodiscard]] std::string address() const { return slot_.address(); }
  [[nodiscard]] bool has_waiting_frames() {
    return queue().state() == OutboundQueue::State::waiting;
  }

 private:
  enum class Phase : std::uint8_t { opening, open, closing, closed };
  static constexpr std::size_t kShortMessageBytes = 128;

  Socket& socket() { return stream_.next_layer().socket(); }
  void read();
  void on_accepted(error_code error);
  void on_read(error_code error, std::size_t size);
  Continue deliver();
  void await_writable();
  void on_writable(error_code error);
  void start_closing();
  void shut_down_sending();
  void drain();
  void on_drainable(error_code error);
  void leave();

  LaneServices& services_;
  beast::websocket::stream<QueuedStream, false> stream_;
  ConnectionLimits::Slot slot_;
  std::shared_ptr<WebsocketPeer> alive_;  // itself
  std::string message_;                   // one that has not fitted into short_message_
  std::size_t message_size_ = 0;
  std::size_t drained_bytes_ = 0;
  Phase phase_ = Phase::opening;
  bool awaiting_writable_ = false;
  bool reading_ = false;
  bool draining_ = false;
  bool gone_ = false;
  std::array<char, kShortMessageBytes> short_message_;
};

}  // namespace plenary::net
