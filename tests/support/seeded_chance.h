#pragma once

// Lots that are the same on each run.

#include <random>

#include "room/chance.h"

namespace plenary::support {

class SeededChance final : public room::Chance {
 public:
  explicit SeededChance(std::uint64_t seed) : random_(seed) {}

  [[nodiscard]] std::uint64_t draw() override { return random_(); }

 private:
  std::mt19937_64 random_;
};

}  // namespace plenary::support
