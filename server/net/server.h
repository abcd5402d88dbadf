#pragma once

// The network layer of one session: WebSocket for the screens, HTTP for their files.
//
// Order of construction, each outliving what comes after it:
//
//   1. FanOut           the room's Publisher
//   2. Room             publishes to 1; is the Inbox
//   3. Server           attaches its lanes to 1, submits to 2
//   4. server.start()   returns once connections are accepted
//
// and at the end: stop the room (its last answers are published), server.stop(), then destroy from
// the bottom up. The Server may be started before the room has published: screens are then told to
// come back in a moment, and /readyz says no.

#include <prometheus/registry.h>

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "base/time.h"
#include "net/admission.h"
#include "net/fan_out.h"
#include "net/http_files.h"
#include "net/paper_source.h"
#include "net/settings.h"
#include "room/inbox.h"

namespace spdlog {
class logger;
}

namespace plenary::net {

class Server {
 public:
  // What the server works with; all of it outlives the server.
  struct Parts {
    FanOut& fan_out;
    room::Inbox& inbox;
    Admission& admission;
    PaperSource& papers;
    const HttpFiles& files;
    prometheus::Registry& registry;
    std::function<Instant()> now;  // the room's time, safe from any thread
    std::shared_ptr<spdlog::logger> logger;
  };

  Server(Settings settings, Parts parts);
  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;
  ~Server();  // stops it if that was not done

  // Throws boost::system::system_error if the address cannot be listened on.
  void start();

  // The real one, after start().
  [[nodiscard]] std::uint16_t port() const;

  // Open connections of any kind.
  [[nodiscard]] std::size_t connections() const;

  // Accepts nothing more, says goodbye ("restarting") to every screen and waits until they have
  // gone, at most so long. Everything published before reaches the screens first. Later calls do
  // nothing.
  void stop(std::chrono::milliseconds at_most);

 private:
  class Machinery;
  std::unique_ptr<Machinery> machinery_;
};

}  // namespace plenary::net
