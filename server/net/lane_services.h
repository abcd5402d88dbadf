#pragma once

// What a connection needs of the world around it. One for each lane, made by the Server, which
// outlives every connection.

#include <spdlog/logger.h>

#include <functional>

#include "base/time.h"
#include "net/settings.h"

namespace plenary::room {
class Inbox;
}

namespace plenary::net {

class AdmissionDesk;
class FanOut;
class HttpRoutes;
class Lane;
class Probe;
class Screens;

struct LaneServices {
  const Settings& settings;
  Lane& lane;
  Screens& screens;
  FanOut& fan_out;
  room::Inbox& inbox;
  AdmissionDesk& admission;
  const HttpRoutes& routes;
  Probe& probe;
  spdlog::logger& logger;
  const std::function<Instant()>& now;  // the server's time; safe from any thread
};

}  // namespace plenary::net
