#pragma once

// The lots of a running server: from the kernel's generator, so that nobody can know the next one.

#include "room/chance.h"

namespace plenary::room {

class ServerChance : public Chance {
 public:
  ServerChance();
  [[nodiscard]] std::uint64_t draw() override;
};

}  // namespace plenary::room
