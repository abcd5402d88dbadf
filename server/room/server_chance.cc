#include "room/server_chance.h"

#include <sodium.h>

#include "base/ensure.h"

namespace plenary::room {

ServerChance::ServerChance() { ensure(sodium_init() >= 0); }

std::uint64_t ServerChance::draw() {
  std::uint64_t lot = 0;
  randombytes_buf(&lot, sizeof(lot));
  return lot;
}

}  // namespace plenary::room
