#include "net/listener.h"

#include <spdlog/spdlog.h>

#include <memory>
#include <utility>

#include "net/http_session.h"
#include "net/lane.h"
#include "net/probe.h"

namespace plenary::net {
namespace {

constexpr int kBacklog = 4096;
constexpr std::chrono::milliseconds kPause{100};

}  // namespace

Listener::Listener(const Settings& settings, ConnectionLimits& limits,
                   std::vector<LaneServices>& lanes)
    : settings_(settings),
      limits_(limits),
      lanes_(lanes),
      acceptor_(lanes.front().lane.context()),
      pause_(lanes.front().lane.context()) {
  const tcp::endpoint here(asio::ip::make_address(settings.address), settings.port);
  acceptor_.open(here.protocol());
  acceptor_.set_option(tcp::acceptor::reuse_address(true));
  acceptor_.bind(here);
  acceptor_.listen(kBacklog);
  port_ = acceptor_.local_endpoint().port();
}

void Listener::stop() {
  error_code ignored;  // it is only to be gone
  acceptor_.close(ignored);
  pause_.cancel();
}

void Listener::accept() {
  LaneServices& services = lanes_[next_lane_];
  next_lane_ = (next_lane_ + 1) % lanes_.size();
  acceptor_.async_accept(services.lane.context(),
                         [this, &services](error_code error, Socket socket) {
                           on_accepted(error, services, std::move(socket));
                         });
}

void Listener::on_accepted(error_code error, LaneServices& services, Socket socket) {
  if (!acceptor_.is_open()) return;
  if (!error) {
    take(services, std::move(socket));
    return accept();
  }
  // The client gave up between its coming and our accepting.
  if (error == asio::error::connection_aborted || error == asio::error::connection_reset) {
    return accept();
  }
  services.logger.error("cannot accept connections: {}", error.message());
  services.probe.refused_connection("cannot_accept");
  pause();
}

void Listener::pause() {
  pause_.expires_after(kPause);
  pause_.async_wait([this](error_code error) {
    if (!error && acceptor_.is_open()) accept();
  });
}

void Listener::take(LaneServices& services, Socket socket) {
  error_code error;
  const tcp::endpoint from = socket.remote_endpoint(error);
  if (error) return;  // gone again
  auto slot = limits_.take(from.address());
  if (!slot) return refuse(from.address(), slot.error());
  socket.set_option(tcp::no_delay(true), error);
  if (!error) {
    const auto bytes = static_cast<int>(settings_.kernel_send_bytes);
    socket.set_option(asio::socket_base::send_buffer_size(bytes), error);
  }
  if (error) return;  // a socket that takes no options is gone again too
  services.lane.post([&services, taken = std::move(socket), place = std::move(*slot)]() mutable {
    std::make_shared<HttpSession>(std::move(taken), services, std::move(place))->start();
  });
}

void Listener::refuse(const asio::ip::address& address, ConnectionLimits::Full full) {
  const char* const reason =
      full == ConnectionLimits::Full::server ? "server_full" : "address_full";
  lanes_.front().logger.info("connection refused: peer={} reason={}", address.to_string(), reason);
  lanes_.front().probe.refused_connection(reason);
}

}  // namespace plenary::net
