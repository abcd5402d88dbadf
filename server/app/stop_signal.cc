#include "app/stop_signal.h"

#include "base/ensure.h"

namespace plenary::app {

StopSignal::StopSignal() {
  ensure(sigemptyset(&signals_) == 0);
  ensure(sigaddset(&signals_, SIGINT) == 0);
  ensure(sigaddset(&signals_, SIGTERM) == 0);
  ensure(pthread_sigmask(SIG_BLOCK, &signals_, nullptr) == 0);
  // A socket whose other end is gone is an error code, not a signal.
  ensure(std::signal(SIGPIPE, SIG_IGN) != SIG_ERR);
}

void StopSignal::wait() const {
  int signal = 0;
  ensure(sigwait(&signals_, &signal) == 0);
}

}  // namespace plenary::app
