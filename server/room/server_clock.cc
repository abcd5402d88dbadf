#include "room/server_clock.h"

namespace plenary::room {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

ServerClock::ServerClock()
    : wall_at_start_{duration_cast<milliseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count()},
      steady_at_start_(std::chrono::steady_clock::now()) {}

Instant ServerClock::now() {
  const auto passed = std::chrono::steady_clock::now() - steady_at_start_;
  return wall_at_start_ + Duration{duration_cast<milliseconds>(passed).count()};
}

}  // namespace plenary::room
