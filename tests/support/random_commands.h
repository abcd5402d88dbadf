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

  // What somebody tries now. Three times out of four, what would be refused is drawn anew, a few
  // times: so little of all that can be sent is possible at any moment, and a session must get
  // somewhere.
  struct Attempt {
    core::Command command;
    core::Context context;
  };
  Attempt attempt(const core::Meeting& meeting, Instant now);

  // Mostly seconds and minutes, sometimes none, sometimes most of an hour.
  Duration pause();

  // A procedure that differs from others in everything that these chapters ask it.
  core::SessionPlan plan();

  // As likely as any other.
  std::uint64_t lot() { return random_(); }

  // From 0 to `most`.
  std::uint32_t number(std::uint32_t most);
  bool one_in(std::uint32_t chances) { return number(chances - 1) == 0; }

 private:
  // IQ: what could be next for one of the questions, so that some come to their end.
  core::ScreenCommand about_a_question(const core::Meeting& meeting, Instant now);
  core::ScreenCommand next_for(const core::Question& question, const core::Meeting& meeting,
                               Instant now);
  template <class... Choice>
  core::ScreenCommand one_of(const core::Question& question, const core::Meeting& meeting,
                             Instant now);
  template <class T>
  void fill(T& value, const core::Meeting& meeting, Instant now);
  // What leads the session on: so much else is refused outside of an open sitting.
  core::ScreenCommand next_step(const core::Meeting& meeting);
  core::ScreenCommand about_the_floor(const core::Meeting& meeting, Instant now);
  Text text();
  std::uint32_t id(std::size_t size);

  std::mt19937_64 random_;
};

}  // namespace plenary::support
