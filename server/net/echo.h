#pragma once

// /conformance/echo: sends every message back, so that WebSocket conformance suites can be run
// against the same transport that the screens use. Off by default, and for loopback peers only.

#include "net/websocket_peer.h"

namespace plenary::net {

class Echo final : public WebsocketPeer {
 public:
  Echo(Socket socket, LaneServices& services, ConnectionLimits::Slot slot);

  void on_server_stop() override;

 private:
  void on_open() override;
  Continue on_message(MessageKind kind, std::string_view message) override;
  void on_control_frame() override;
  void on_wait_over() override;
  void on_overflow() override;
  void on_flushed() override;
  void on_gone() override {}
};

}  // namespace plenary::net
