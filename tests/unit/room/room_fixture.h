#pragma once

// A room of the small council over a log in memory that fails on command.

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "room/room.h"
#include "store/memory_event_log.h"
#include "support/faulty_log.h"
#include "support/manual_clock.h"
#include "support/print.h"
#include "support/recording_publisher.h"
#include "support/seeded_chance.h"
#include "support/small_council.h"

namespace plenary::room {

inline Submission submission(core::Actor actor, core::ScreenCommand command,
                             const std::string& command_id, const std::string& digest = "digest") {
  return {.sender = {actor.person.value},
          .actor = actor,
          .command_id = command_id,
          .command_digest = digest,
          .command = std::move(command)};
}

inline Submission check_in(PersonId person, const std::string& command_id) {
  return submission(support::delegate(person), core::CheckIn{}, command_id);
}

// What convenes, opens and fills the morning: three of five are there.
inline std::vector<Submission> opening() {
  return {check_in(support::kAda, "a"), check_in(support::kBo, "b"), check_in(support::kCy, "c"),
          submission(support::kChairAda, core::OpenSession{}, "d"),
          submission(support::kChairAda, core::OpenSitting{support::kMorning, {}}, "e")};
}

class RoomFixture : public testing::Test {
 protected:
  void start(const std::optional<core::SessionPlan>& plan = support::small_council()) {
    ASSERT_TRUE(room_.start(plan).has_value());
  }

  // The answers to a batch, in the order of its commands.
  std::vector<Outcome> process(const std::vector<Submission>& batch) {
    const std::size_t before = publisher_.answers().size();
    room_.process(batch);
    std::vector<Outcome> outcomes;
    const std::vector<Answer> answers = publisher_.answers();
    for (std::size_t i = before; i < answers.size(); ++i) outcomes.push_back(answers[i].outcome);
    return outcomes;
  }
  Outcome process_one(const Submission& one) {
    const std::vector<Outcome> outcomes = process({one});
    EXPECT_EQ(outcomes.size(), 1U);
    return outcomes.at(0);
  }

  std::vector<Record> records(Sequence after = {}) const {
    return memory_.read(after, 10'000).value();
  }

  store::MemoryEventLog memory_;
  support::FaultyLog log_{memory_};
  support::ManualClock clock_{support::kEight};
  support::SeededChance chance_{1};
  support::RecordingPublisher publisher_;
  Probe probe_;
  Room room_{log_, clock_, chance_, publisher_, probe_};
};

inline Outcome accepted(std::uint64_t sequence) { return Accepted{{sequence}}; }
inline Outcome refused(core::Reason reason) { return core::Refusal{reason, {}}; }

}  // namespace plenary::room
