#pragma once

// SIGINT and SIGTERM as something to wait for. Made before any thread is started, so that every
// thread inherits the mask and only wait() sees the signals.

#include <csignal>

namespace plenary::app {

class StopSignal {
 public:
  StopSignal();

  // Until Ctrl-C or a service manager asks the process to stop.
  void wait() const;

 private:
  sigset_t signals_;
};

}  // namespace plenary::app
