#pragma once

// Accepts connections and gives each to a lane, in turn. Lives on the first lane.
//
// When the process runs out of descriptors it waits a moment and tries again; connections that are
// there already go on.

#include <cstddef>
#include <cstdint>
#include <vector>

#include "net/asio.h"
#include "net/connection_limits.h"
#include "net/lane_services.h"

namespace plenary::net {

class Listener {
 public:
  // Binds and listens. Throws boost::system::system_error if that cannot be done.
  Listener(const Settings& settings, ConnectionLimits& limits, std::vector<LaneServices>& lanes);

  // On the first lane.
  void start() { accept(); }
  void stop();

  [[nodiscard]] std::uint16_t port() const { return port_; }

 private:
  void accept();
  void on_accepted(error_code error, LaneServices& services, Socket socket);
  void pause();
  void take(LaneServices& services, Socket socket);
  void refuse(const asio::ip::address& address, ConnectionLimits::Full full);

  const Settings& settings_;
  ConnectionLimits& limits_;
  std::vector<LaneServices>& lanes_;
  Acceptor acceptor_;
  Timer pause_;
  std::uint16_t port_ = 0;
  std::size_t next_lane_ = 0;
};

}  // namespace plenary::net
