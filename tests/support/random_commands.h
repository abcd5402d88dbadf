#pragma once

// Commands drawn at random from a seed: mostly such as could be accepted, always some that must be
// refused. The same seed gives the same commands on every machine.

#include <cstdint>
#include <random>

#include "core/meeting.h"

namespace plenary::support {

class RandomCommands {
 public:
  explicit RandomCommands(std::uint64_t seed) : random_(seed) {}

  // A command of any kind, for a meeting that is as it is.
  core::Command command(const core::Meeting& meeting, Instant now);

  // Usually somebody who may send the command, sometimes anybody.
  core::Actor actor(const core::Meeting& meeting, const core::Command& command);

  // Mostly seconds and minutes, sometimes none, sometimes most of an hour.
  Duration pause();

  // A procedure that differs from others in everything that these chapters ask it.
  core::SessionPlan plan();

  // From 0 to `most`.
  std::uint32_t number(std::uint32_t most);
  bool one_in(std::uint32_t chances) { return number(chances - 1) == 0; }

 private:
  template <class T>
  void fill(T& value, const core::Meeting& meeting, Instant now);
  Text text();

  std::mt19937_64 random_;
};

}  // namespace plenary::support
