#pragma once

// Where the room has its lots from (FL10). A port of its own, so that a session can be played again
// with the same lots; what was drawn stands in the log.

#include <cstdint>

namespace plenary::room {

// Used by the room's thread only.
class Chance {
 public:
  Chance() = default;
  Chance(const Chance&) = delete;
  Chance& operator=(const Chance&) = delete;
  virtual ~Chance() = default;

  // Every value is as likely as any other, whatever came before.
  [[nodiscard]] virtual std::uint64_t draw() = 0;
};

}  // namespace plenary::room
