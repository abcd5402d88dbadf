#include "net/client.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>
#include <variant>

#include "core/rights.h"
#include "net/admission_desk.h"
#include "net/probe.h"
#include "net/screens.h"
#include "room/inbox.h"
#include "wire/catalogue.h"

namespace plenary::net {
namespace {

using wire::GoodbyeCode;

constexpr std::uint16_t kUnsupportedData = 1003;

bool may_come_back(GoodbyeCode code) {
  constexpr std::uint16_t kFirstFinalCode = 4500;
  return static_cast<std::uint16_t>(code) < kFirstFinalCode;
}

std::uint32_t steady_ms() {
  return static_cast<std::uint32_t>(
      std::chrono::duration_cast<std::chrono::milliseconds>(SteadyClock::now().time_since_epoch())
          .count());
}

}  // namespace

Client::Client(Socket socket, LaneServices& services, ConnectionLimits::Slot slot)
    : WebsocketPeer(std::move(socket), services, std::move(slot),
                    {.message_bytes_max = services.settings.message_bytes_max,
                     .queue_bytes_max = services.settings.queue_bytes_max}),
      frames_left_milli_(services.settings.frames_burst * 1000),
      counted_at_ms_(steady_ms()) {}

void Client::on_open() {
  sender_ = services().screens.enlist(*this);
  wait_at_most(services().settings.hello_wait);
}

WebsocketPeer::Continue Client::on_message(MessageKind kind, std::string_view message) {
  if (!is_within_rate()) {
    say_goodbye(GoodbyeCode::too_many_frames);
    return Continue::pause;
  }
  if (kind == MessageKind::text) {
    close(kUnsupportedData);
    return Continue::pause;
  }
  if (stage_ == Stage::joined) wait_at_most(services().settings.idle_wait);
  auto frame = wire::decode_client_frame(message);
  if (!frame) {
    refuse(GoodbyeCode::malformed_frame);
    return Continue::pause;
  }
  if ((stage_ == Stage::joined) == std::holds_alternative<wire::Hello>(*frame)) {
    refuse(stage_ == Stage::joined ? GoodbyeCode::malformed_frame : GoodbyeCode::hello_expected);
    return Continue::pause;
  }
  return std::visit([this](auto& it) { return on_frame(it); }, *frame);
}

// Nothing is read until the screen is admitted: what it sends early waits in the kernel.
WebsocketPeer::Continue Client::on_frame(const wire::Hello& hello) {
  stage_ = Stage::being_admitted;
  wait_at_most(services().settings.idle_wait);
  arrival_ = std::make_unique<Arrival>(
      Arrival{.admitted = {}, .wanted = hello.audience, .resume = hello.resume});
  const auto self = std::static_pointer_cast<Client>(shared_from_this());
  const bool asked =
      services().admission.admit(services().lane, hello.token, hello.join_code,
                                 [weak = std::weak_ptr(self)](std::optional<Admitted> admitted) {
                                   const auto client = weak.lock();
                                   if (client && client->is_open())
                                     client->on_admission(std::move(admitted));
                                 });
  if (!asked) say_goodbye(GoodbyeCode::busy);
  return Continue::pause;
}

void Client::on_admission(std::optional<Admitted> admitted) {
  if (!admitted) return refuse(GoodbyeCode::not_known);
  if (admitted->audience != arrival_->wanted) return refuse(GoodbyeCode::wrong_audience);
  stage_ = Stage::joining;
  actor_ = admitted->actor;
  audience_ = admitted->audience;
  arrival_->admitted = std::move(*admitted);
  services().fan_out.join({.sender = sender_,
                           .audience = audience_,
                           .person = actor_.person,
                           .resume = std::move(arrival_->resume)});
}

void Client::on_joined(const Joined& joined) {
  const auto self = shared_from_this();  // a broken connection ends in the middle of this
  if (!joined.position) return say_goodbye(GoodbyeCode::busy);
  stage_ = Stage::joined;
  const std::unique_ptr<Arrival> arrival = std::move(arrival_);
  send(binary_frame(wire::encode_welcome({.session = services().settings.session,
                                          .who = actor_,
                                          .name = arrival->admitted.name,
                                          .rights = core::commands_of(actor_.role),
                                          .position = *joined.position,
                                          .server_time = services().now(),
                                          .token = arrival->admitted.new_token})));
  if (joined.health != room::RoomHealth::working) {
    send(binary_frame(wire::encode_health(joined.health)));
  }
  for (const Frame& frame : joined.frames) send(frame);
  if (!is_open()) return;
  services().lane.settle(*this);
  services().screens.show(*this);
  wait_at_most(services().settings.idle_wait);
  resume_reading();
}

WebsocketPeer::Continue Client::on_frame(wire::CommandFrame& command) {
  services().probe.commands.Increment();
  services().inbox.submit({.sender = sender_,
                           .actor = actor_,
                           .command_id = std::move(command.command_id),
                           .command_digest = std::move(command.command_digest),
                           .command = std::move(command.command)});
  return Continue::read_on;
}

WebsocketPeer::Continue Client::on_frame(const wire::Ping& ping) {
  send(binary_frame(wire::encode_pong(ping.client_time_ms, services().now())));
  return Continue::read_on;
}

void Client::on_control_frame() {
  if (!is_within_rate()) return say_goodbye(GoodbyeCode::too_many_frames);
  if (stage_ == Stage::joined) wait_at_most(services().settings.idle_wait);
}

void Client::on_wait_over() {
  switch (stage_) {
    case Stage::awaiting_hello:
      return refuse(GoodbyeCode::hello_expected);
    case Stage::being_admitted:
    case Stage::joining:
      return say_goodbye(GoodbyeCode::busy);
    case Stage::joined:
      return say_goodbye(GoodbyeCode::idle);
  }
}

void Client::on_overflow() {
  services().probe.queue_overflows.Increment();
  services().logger.info("connection closed: peer={} reason=too_slow", address());
  say_goodbye(GoodbyeCode::too_slow);
}

void Client::on_server_stop() { say_goodbye(GoodbyeCode::restarting); }

void Client::on_gone() {
  services().screens.dismiss(*this);
  if (stage_ == Stage::joining || stage_ == Stage::joined) {
    services().fan_out.leave(sender_, audience_, actor_.person);
  }
}

void Client::refuse(GoodbyeCode code) {
  services().logger.info("connection refused: peer={} reason={}", address(),
                         wire::goodbye_word(code));
  services().probe.refused_connection(wire::goodbye_word(code));
  say_goodbye(code);
}

void Client::say_goodbye(GoodbyeCode code) {
  if (!is_open()) return abandon();
  services().probe.goodbye(wire::goodbye_word(code));
  const auto wait = services().settings.come_back_after;
  const auto come_back_after =
      may_come_back(code) ? std::optional(Duration{wait.count()}) : std::nullopt;
  close(static_cast<std::uint16_t>(code),
        binary_frame(wire::encode_goodbye(code, come_back_after)));
}

// A bucket of `frames_burst` frames that fills by `frames_per_second`.
bool Client::is_within_rate() {
  constexpr std::uint32_t kOneFrame = 1000;
  const std::uint32_t now = steady_ms();
  const std::uint64_t passed = now - std::exchange(counted_at_ms_, now);
  const std::uint64_t filled = frames_left_milli_ + passed * services().settings.frames_per_second;
  const std::uint64_t full = std::uint64_t{services().settings.frames_burst} * kOneFrame;
  frames_left_milli_ = static_cast<std::uint32_t>(std::min(filled, full));
  if (frames_left_milli_ < kOneFrame) return false;
  frames_left_milli_ -= kOneFrame;
  return true;
}

}  // namespace plenary::net
