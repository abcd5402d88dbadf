#include "net/server.h"

#include <spdlog/spdlog.h>

#include <deque>
#include <future>
#include <utility>

#include "base/ensure.h"
#include "net/admission_desk.h"
#include "net/connection_limits.h"
#include "net/http_routes.h"
#include "net/lane.h"
#include "net/lane_services.h"
#include "net/listener.h"
#include "net/probe.h"
#include "net/screens.h"

namespace plenary::net {
namespace {

// Runs `function` on the lane and waits for it.
template <class Function>
void on_lane(Lane& lane, Function function) {
  std::promise<void> done;
  lane.post([&] {
    function();
    done.set_value();
  });
  done.get_future().wait();
}

}  // namespace

// Members in the order in which they need each other.
class Server::Machinery {
 public:
  Machinery(Settings settings, Parts parts)
      : settings_(std::move(settings)),
        parts_(std::move(parts)),
        limits_(settings_.connections_max, settings_.connections_per_address_max),
        probe_(parts_.registry),
        routes_(parts_.files, parts_.fan_out, parts_.registry),
        desk_(settings_, parts_.admission, parts_.papers) {
    ensure(settings_.lanes >= 1 && settings_.lanes <= kLanesMax);
    for (std::uint32_t i = 0; i < settings_.lanes; ++i) {
      Lane& lane = lanes_.emplace_back(i, settings_, probe_, parts_.logger);
      Screens& screens = screens_.emplace_back(lane, parts_.fan_out, probe_);
      services_.push_back({.settings = settings_,
                           .lane = lane,
                           .screens = screens,
                           .fan_out = parts_.fan_out,
                           .inbox = parts_.inbox,
                           .admission = desk_,
                           .routes = routes_,
                           .probe = probe_,
                           .logger = *parts_.logger,
                           .now = parts_.now});
    }
  }

  void start() {
    listener_ = std::make_unique<Listener>(settings_, limits_, services_);
    for (Lane& lane : lanes_) lane.start();
    std::vector<FanOut::Receiver*> receivers;
    for (Screens& screens : screens_) receivers.push_back(&screens);
    parts_.fan_out.attach(std::move(receivers));
    is_attached_ = true;
    lanes_.front().post([this] { listener_->start(); });
  }

  void stop(std::chrono::milliseconds at_most) {
    if (!is_attached_) return;
    is_attached_ = false;
    const auto until = SteadyClock::now() + at_most;
    on_lane(lanes_.front(), [this] { listener_->stop(); });
    parts_.fan_out.detach();
    std::vector<std::future<void>> closed;
    for (Lane& lane : lanes_) closed.push_back(lane.close_all());
    for (auto& lane : closed) lane.wait_until(until);
    desk_.stop();
    for (Lane& lane : lanes_) lane.stop();
  }

  [[nodiscard]] std::uint16_t port() const { return listener_->port(); }

  [[nodiscard]] std::size_t connections() const {
    std::size_t count = 0;
    for (const Lane& lane : lanes_) count += lane.connections();
    return count;
  }

 private:
  const Settings settings_;
  const Parts parts_;
  ConnectionLimits limits_;
  Probe probe_;
  HttpRoutes routes_;
  AdmissionDesk desk_;
  std::deque<Lane> lanes_;
  std::deque<Screens> screens_;
  std::vector<LaneServices> services_;
  std::unique_ptr<Listener> listener_;
  bool is_attached_ = false;
};

Server::Server(Settings settings, Parts parts)
    : machinery_(std::make_unique<Machinery>(std::move(settings), std::move(parts))) {}

Server::~Server() { machinery_->stop(std::chrono::milliseconds(0)); }

void Server::start() { machinery_->start(); }

std::uint16_t Server::port() const { return machinery_->port(); }

std::size_t Server::connections() const { return machinery_->connections(); }

void Server::stop(std::chrono::milliseconds at_most) { machinery_->stop(at_most); }

}  // namespace plenary::net
