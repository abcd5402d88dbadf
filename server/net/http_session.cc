#include "net/http_session.h"

#include <spdlog/spdlog.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/write.hpp>
#include <cerrno>
#include <utility>

#include "net/client.h"
#include "net/echo.h"
#include "net/http_routes.h"
#include "net/probe.h"
#include "net/upgrade.h"

namespace plenary::net {
namespace {

constexpr std::string_view kHeadEnd = "\r\n\r\n";
constexpr std::size_t kReadBytes = 2 * 1024;

}  // namespace

HttpSession::HttpSession(Socket socket, LaneServices& services, ConnectionLimits::Slot slot)
    : services_(services), socket_(std::move(socket)), slot_(std::move(slot)) {}

HttpSession::~HttpSession() { services_.lane.unwatch(*this); }

void HttpSession::start() {
  set_deadline_in(services_.settings.request_head_wait);
  services_.lane.watch(*this);
  if (socket_.is_open()) read();
}

void HttpSession::read() {
  const std::size_t before = octets_.size();
  octets_.resize(before + kReadBytes);
  socket_.async_read_some(asio::buffer(octets_) + before,
                          [self = shared_from_this(), before](error_code error, std::size_t size) {
                            self->octets_.resize(before + size);
                            self->on_read(error, size);
                          });
}

void HttpSession::on_read(error_code error, std::size_t size) {
  if (!socket_.is_open()) return;
  if (error) return abandon();
  // A request begins: from now on it has the time that a head may take.
  if (octets_.size() == size) set_deadline_in(services_.settings.request_head_wait);
  on_octets();
}

void HttpSession::on_octets() {
  const Settings& settings = services_.settings;
  const std::size_t end_of_head = octets_.find(kHeadEnd);
  if (end_of_head != std::string::npos && end_of_head < settings.request_head_bytes_max) {
    head_bytes_ = end_of_head + kHeadEnd.size();
    const auto head = parse_request_head(std::string_view(octets_).substr(0, head_bytes_),
                                         {.target_bytes_max = settings.request_target_bytes_max,
                                          .body_bytes_max = settings.request_body_bytes_max});
    return head ? on_head(*head) : refuse(head.error(), "request_head");
  }
  constexpr std::size_t kRestOfRequestLine = 32;  // method, blanks and version
  const std::size_t line = std::min(octets_.find('\n'), octets_.size());
  if (line > settings.request_target_bytes_max + kRestOfRequestLine) {
    return refuse(HttpStatus::uri_too_long, "target_too_long");
  }
  if (octets_.size() >= settings.request_head_bytes_max) {
    return refuse(HttpStatus::head_too_large, "head_too_large");
  }
  read();
}

void HttpSession::on_head(const RequestHead& head) {
  is_head_request_ = head.method == RequestHead::Method::head;
  keep_alive_ = head.is_http_1_1 && !head.lists("Connection", "close") &&
                head.method != RequestHead::Method::other;
  if (is_upgrade_path(head)) return upgrade(head);
  auto answer = services_.routes.answer(head);
  if (auto* paper = std::get_if<PaperWanted>(&answer)) {
    return ask_for_paper(std::move(paper->token), std::move(paper->name));
  }
  write(std::move(std::get<HttpResponse>(answer)));
}

void HttpSession::upgrade(const RequestHead& head) {
  const PeerPlace place = slot_->is_loopback() ? PeerPlace::loopback : PeerPlace::elsewhere;
  const auto checked = check_upgrade(head, services_.settings, place);
  if (!checked) return refuse(checked.error().status, checked.error().reason);
  // A client speaks after it has been answered.
  if (octets_.size() != head_bytes_) return refuse(HttpStatus::bad_request, "early_octets");
  services_.lane.unwatch(*this);
  ConnectionLimits::Slot slot = std::move(*slot_);
  slot_.reset();
  if (checked->route == UpgradeRequest::Route::echo) {
    std::make_shared<Echo>(std::move(socket_), services_, std::move(slot))->accept(*checked);
  } else {
    std::make_shared<Client>(std::move(socket_), services_, std::move(slot))->accept(*checked);
  }
}

void HttpSession::ask_for_paper(std::string token, std::string name) {
  set_deadline_in(services_.settings.http_idle_wait);
  const bool asked = services_.admission.find_paper(
      services_.lane, std::move(token), std::move(name),
      [weak = weak_from_this()](const AdmissionDesk::PaperAnswer& answer) {
        const auto session = weak.lock();
        if (session && session->socket_.is_open()) session->on_paper(answer);
      });
  if (!asked) return write(plain_answer(HttpStatus::service_unavailable));
  // Nothing is read meanwhile, so no operation keeps the session alive.
  alive_for_paper_ = shared_from_this();
}

void HttpSession::on_paper(const AdmissionDesk::PaperAnswer& answer) {
  const auto self = std::exchange(alive_for_paper_, nullptr);
  if (!answer.admitted) return write(plain_answer(HttpStatus::unauthorized));
  if (!answer.paper) return write(plain_answer(HttpStatus::not_found));
  write(paper_answer(*answer.paper));
}

void HttpSession::refuse(HttpStatus status, std::string_view reason) {
  services_.logger.info("connection refused: peer={} status={} reason={}", slot_->address(),
                        std::to_underlying(status), reason);
  services_.probe.refused_connection(reason);
  keep_alive_ = false;
  write(plain_answer(status));
}

void HttpSession::write(HttpResponse response) {
  set_deadline_in(services_.settings.http_idle_wait);
  answered_ = true;
  services_.probe.http_answer(std::to_string(std::to_underlying(response.status)));
  response_ = std::move(response);
  response_head_ = encode_response_head(response_, keep_alive_ ? KeepAlive::yes : KeepAlive::no);
  const bool has_body = response_.body && !is_head_request_;
  const std::array<asio::const_buffer, 2> parts = {
      asio::buffer(response_head_),
      has_body ? asio::buffer(*response_.body) : asio::const_buffer()};
  asio::async_write(socket_, parts, [self = shared_from_this()](error_code error, std::size_t) {
    self->on_written(error);
  });
}

void HttpSession::on_written(error_code error) {
  if (!socket_.is_open()) return;
  if (error) return abandon();
  if (!keep_alive_) return linger();
  octets_.erase(0, head_bytes_);
  octets_.shrink_to_fit();
  response_ = {};
  response_head_ = {};
  if (octets_.empty()) {
    set_deadline_in(services_.settings.http_idle_wait);
    return read();
  }
  set_deadline_in(services_.settings.request_head_wait);
  on_octets();
}

// What the client has sent and we have not read would make the kernel answer with a reset, which
// could overtake our answer: it has a moment to read that and to close.
void HttpSession::linger() {
  if (!lingering_) {
    lingering_ = true;
    set_deadline_in(services_.settings.closing_wait);
    error_code ignored;
    socket_.shutdown(Socket::shutdown_send, ignored);
  }
  socket_.async_wait(Socket::wait_read,
                     [self = shared_from_this()](error_code error) { self->on_lingered(error); });
}

void HttpSession::on_lingered(error_code error) {
  if (!socket_.is_open()) return;
  if (error) return abandon();
  std::array<char, kReadBytes> thrown_away;
  for (;;) {
    const ssize_t size =
        ::recv(socket_.native_handle(), thrown_away.data(), thrown_away.size(), MSG_DONTWAIT);
    if (size < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)) return linger();
    if (size <= 0) return abandon();
    lingered_bytes_ += static_cast<std::size_t>(size);
    if (lingered_bytes_ > services_.settings.drained_bytes_max) return abandon();
  }
}

void HttpSession::on_deadline() {
  if (!answered_) {
    services_.logger.info("connection refused: peer={} reason=request_too_slow", slot_->address());
    services_.probe.refused_connection("request_too_slow");
  }
  abandon();
}

void HttpSession::on_crowded_out() {
  services_.logger.info("connection refused: peer={} reason=crowded_out", slot_->address());
  services_.probe.refused_connection("crowded_out");
  abandon();
}

void HttpSession::on_server_stop() { abandon(); }

void HttpSession::abandon() {
  const auto self = std::exchange(alive_for_paper_, nullptr);
  services_.lane.unwatch(*this);
  error_code ignored;  // there is nobody left to tell
  socket_.close(ignored);
}

}  // namespace plenary::net
