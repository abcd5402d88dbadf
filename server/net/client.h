#pragma once

// One screen: Hello, admission, Welcome and the first update, then commands to the room and
// everything that the fan-out has for it, until one side says goodbye.
//
// What a screen is allowed to do is the room's business; here only the shape, the size and the
// number of its frames are judged.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

#include "core/roles.h"
#include "core/views/views.h"
#include "net/admission.h"
#include "net/fan_out.h"
#include "net/websocket_peer.h"
#include "wire/frames.h"

namespace plenary::net {

class Client final : public WebsocketPeer {
 public:
  Client(Socket socket, LaneServices& services, ConnectionLimits::Slot slot);

  [[nodiscard]] room::SenderId sender() const { return sender_; }
  [[nodiscard]] core::Audience audience() const { return audience_; }

  // The fan-out's answer to this screen's wish to join.
  void on_joined(const Joined& joined);

  // Ends the connection with this code, in a frame and in the close frame.
  void say_goodbye(wire::GoodbyeCode code);

  void on_server_stop() override;

 private:
  friend class Screens;  // which gives it its number and its place

  enum class Stage : std::uint8_t { awaiting_hello, being_admitted, joining, joined };

  void on_open() override;
  Continue on_message(MessageKind kind, std::string_view message) override;
  void on_control_frame() override;
  void on_wait_over() override;
  void on_overflow() override;
  void on_gone() override;

  Continue on_frame(const wire::Hello& hello);
  Continue on_frame(wire::CommandFrame& command);
  Continue on_frame(const wire::Ping& ping);
  void on_admission(std::optional<Admitted> admitted);
  [[nodiscard]] bool is_within_rate();
  void refuse(wire::GoodbyeCode code);

  // Needed only between Hello and Welcome.
  struct Arrival {
    Admitted admitted;
    core::Audience wanted = core::Audience::gallery;
    std::optional<room::Position> resume;
  };

  room::SenderId sender_;
  std::unique_ptr<Arrival> arrival_;
  core::Actor actor_;
  Stage stage_ = Stage::awaiting_hello;
  core::Audience audience_ = core::Audience::gallery;
  std::uint32_t place_ = 0;              // among the lane's screens of this view
  std::uint32_t frames_left_milli_ = 0;  // of the burst, in thousandths of a frame
  std::uint32_t counted_at_ms_ = 0;      // of the steady clock
};

}  // namespace plenary::net
