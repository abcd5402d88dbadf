#include "net/echo.h"

#include <utility>

namespace plenary::net {
namespace {

constexpr std::uint16_t kGoingAway = 1001;
constexpr std::uint16_t kTryAgainLater = 1013;

}  // namespace

// One answer of the largest size fits into the queue; the next message is read after it has gone.
Echo::Echo(Socket socket, LaneServices& services, ConnectionLimits::Slot slot)
    : WebsocketPeer(std::move(socket), services, std::move(slot),
                    {.message_bytes_max = services.settings.echo_message_bytes_max,
                     .queue_bytes_max = services.settings.echo_message_bytes_max +
                                        services.settings.queue_bytes_max}) {}

void Echo::on_open() {
  services().lane.settle(*this);
  wait_at_most(services().settings.idle_wait);
}

WebsocketPeer::Continue Echo::on_message(MessageKind kind, std::string_view message) {
  wait_at_most(services().settings.idle_wait);
  send(make_frame(kind == MessageKind::text ? Opcode::text : Opcode::binary, message));
  return has_waiting_frames() ? Continue::pause : Continue::read_on;
}

void Echo::on_flushed() { resume_reading(); }

void Echo::on_control_frame() { wait_at_most(services().settings.idle_wait); }

void Echo::on_wait_over() { close(kGoingAway); }

void Echo::on_overflow() { close(kTryAgainLater); }

void Echo::on_server_stop() { close(kGoingAway); }

}  // namespace plenary::net
