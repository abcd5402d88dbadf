#include "net/websocket_peer.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <boost/beast/http/empty_body.hpp>
#include <boost/beast/http/message.hpp>
#include <cerrno>
#include <utility>

#include "net/probe.h"

namespace plenary::net {
namespace http = beast::http;
namespace websocket = beast::websocket;
namespace {

constexpr std::size_t kLongMessageStep = 4 * 1024;
constexpr std::size_t kLongMessageStepMax = 256 * 1024;

void name_server(websocket::response_type& response) {
  response.set(http::field::server, "plenary");
}

void name_server_and_protocol(websocket::response_type& response) {
  name_server(response);
  response.set(http::field::sec_websocket_protocol, kSubprotocol);
}

}  // namespace

WebsocketPeer::WebsocketPeer(Socket socket, LaneServices& services, ConnectionLimits::Slot slot,
                             Bounds bounds)
    : services_(services),
      stream_(std::move(socket), bounds.queue_bytes_max, *this),
      slot_(std::move(slot)) {
  stream_.read_message_max(bounds.message_bytes_max);
  stream_.write_buffer_bytes(8);  // Beast writes control frames only, which need none
}

WebsocketPeer::~WebsocketPeer() { services_.lane.unwatch(*this); }

void WebsocketPeer::accept(const UpgradeRequest& upgrade) {
  set_deadline_in(services_.settings.hello_wait);
  alive_ = shared_from_this();
  services_.lane.watch(*this);
  if (phase_ == Phase::closed) return;
  const bool has_protocol = upgrade.route == UpgradeRequest::Route::session;
  stream_.set_option(
      websocket::stream_base::decorator(has_protocol ? &name_server_and_protocol : &name_server));
  http::request<http::empty_body> request(http::verb::get, "/", 11);
  request.set(http::field::host, upgrade.host);
  request.set(http::field::upgrade, "websocket");
  request.set(http::field::connection, "Upgrade");
  request.set(http::field::sec_websocket_version, "13");
  request.set(http::field::sec_websocket_key, upgrade.key);
  stream_.async_accept(request,
                       [self = shared_from_this()](error_code error) { self->on_accepted(error); });
}

void WebsocketPeer::on_accepted(error_code error) {
  if (phase_ != Phase::opening) return;
  if (error) return abandon();
  phase_ = Phase::open;
  stream_.control_callback([this](websocket::frame_type type, beast::string_view) {
    if (type != websocket::frame_type::close && phase_ == Phase::open) on_control_frame();
  });
  on_open();
  if (phase_ == Phase::open) read();
}

void WebsocketPeer::resume_reading() {
  if (phase_ == Phase::open && !reading_) read();
}

// Short messages, which is nearly all, are read into the connection itself; for longer ones memory
// is taken step by step as octets really come, and given back after the message.
void WebsocketPeer::read() {
  reading_ = true;
  asio::mutable_buffer into(short_message_.data(), short_message_.size());
  if (message_size_ > 0) {
    message_.resize(message_size_ +
                    std::clamp(message_size_, kLongMessageStep, kLongMessageStepMax));
    into = asio::buffer(message_) + message_size_;
  }
  stream_.async_read_some(into, [self = shared_from_this()](error_code error, std::size_t size) {
    self->on_read(error, size);
  });
}

void WebsocketPeer::on_read(error_code error, std::size_t size) {
  reading_ = false;
  if (phase_ == Phase::closed) return;
  if (phase_ == Phase::closing) {
    // Its close frame answers ours: it has read everything.
    return error == websocket::error::closed ? abandon() : drain();
  }
  if (error) {
    // Beast has queued a close frame if the client sent one or broke the protocol.
    return queue().sealed() ? start_closing() : abandon();
  }
  const bool was_short = message_size_ == 0;
  message_size_ += size;
  if (!stream_.is_message_done()) {
    if (was_short) message_.assign(short_message_.data(), size);
    return read();
  }
  const std::string long_message = std::exchange(message_, {});
  const char* const octets = was_short ? short_message_.data() : long_message.data();
  const std::string_view message(octets, std::exchange(message_size_, 0));
  const MessageKind kind = stream_.got_text() ? MessageKind::text : MessageKind::binary;
  const Continue next = on_message(kind, message);
  if (phase_ == Phase::open && next == Continue::read_on && !reading_) read();
  if (phase_ == Phase::closing && !draining_) drain();
}

void WebsocketPeer::on_queued(OutboundQueue::State state) {
  switch (state) {
    case OutboundQueue::State::empty:
      return;
    case OutboundQueue::State::waiting:
      return await_writable();
    case OutboundQueue::State::overflow:
      if (phase_ == Phase::opening) return abandon();
      if (phase_ != Phase::open) return;
      queue().forget_waiting();
      return on_overflow();
    case OutboundQueue::State::broken:
      return abandon();
  }
}

void WebsocketPeer::await_writable() {
  if (awaiting_writable_ || phase_ == Phase::closed) return;
  awaiting_writable_ = true;
  socket().async_wait(Socket::wait_write,
                      [self = shared_from_this()](error_code error) { self->on_writable(error); });
}

void WebsocketPeer::on_writable(error_code error) {
  awaiting_writable_ = false;
  if (phase_ == Phase::closed) return;
  if (error) return abandon();
  switch (queue().flush()) {
    case OutboundQueue::State::empty:
      return phase_ == Phase::closing ? shut_down_sending() : on_flushed();
    case OutboundQueue::State::waiting:
    case OutboundQueue::State::overflow:
      return await_writable();
    case OutboundQueue::State::broken:
      return abandon();
  }
}

void WebsocketPeer::close(std::uint16_t code, const Frame& last_words) {
  if (phase_ == Phase::opening) return abandon();
  if (phase_ != Phase::open) return;
  phase_ = Phase::closing;
  if (last_words && queue().enqueue(last_words) == OutboundQueue::State::overflow) {
    queue().forget_waiting();
    queue().enqueue(last_words);
  }
  queue().enqueue_last(close_frame(code));
  start_closing();
}

// The client has a moment to read the last frames. Then the socket is shut: had it unread octets
// from the client at that time, the kernel would send a reset that takes the close frame away from
// a client that has not read it yet; hence the draining.
void WebsocketPeer::start_closing() {
  phase_ = Phase::closing;
  set_deadline_in(services_.settings.closing_wait);
  leave();
  switch (queue().state()) {
    case OutboundQueue::State::broken:
      return abandon();
    case OutboundQueue::State::empty:
      shut_down_sending();
      break;
    default:
      await_writable();
  }
  if (!reading_) drain();
}

void WebsocketPeer::shut_down_sending() {
  error_code ignored;  // the client may be gone already; then draining ends with an error
  socket().shutdown(Socket::shutdown_send, ignored);
}

void WebsocketPeer::drain() {
  if (phase_ != Phase::closing || draining_) return;
  draining_ = true;
  socket().async_wait(Socket::wait_read,
                      [self = shared_from_this()](error_code error) { self->on_drainable(error); });
}

void WebsocketPeer::on_drainable(error_code error) {
  draining_ = false;
  if (phase_ == Phase::closed) return;
  if (error) return abandon();
  std::array<char, 4 * 1024> thrown_away;
  for (;;) {
    const ssize_t size =
        ::recv(socket().native_handle(), thrown_away.data(), thrown_away.size(), MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) return drain();
    if (size <= 0) return abandon();
    drained_bytes_ += static_cast<std::size_t>(size);
    if (drained_bytes_ > services_.settings.drained_bytes_max) return abandon();
  }
}

void WebsocketPeer::abandon() {
  if (phase_ == Phase::closed) return;
  phase_ = Phase::closed;
  const std::shared_ptr<WebsocketPeer> alive = std::move(alive_);
  leave();
  services_.lane.unwatch(*this);
  error_code ignored;  // there is nobody left to tell
  socket().close(ignored);
}

void WebsocketPeer::leave() {
  if (std::exchange(gone_, true)) return;
  on_gone();
}

void WebsocketPeer::on_deadline() {
  if (phase_ == Phase::open) return on_wait_over();
  abandon();
}

void WebsocketPeer::on_crowded_out() {
  services_.logger.info("connection refused: peer={} reason=crowded_out", slot_.address());
  services_.probe.refused_connection("crowded_out");
  abandon();
}

}  // namespace plenary::net
