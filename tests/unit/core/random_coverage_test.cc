#include <gtest/gtest.h>

#include <boost/mp11.hpp>
#include <set>

#include "base/type_name.h"
#include "support/print.h"
#include "support/random_commands.h"
#include "support/small_council.h"

// That the random sessions lead through everything: every kind of event, every reason to refuse.

namespace plenary::core {
namespace {

struct Seen {
  std::set<std::size_t> events;
  std::set<Reason> reasons;
};

void walk(std::uint64_t seed, int steps, Seen& seen) {
  support::RandomCommands random(seed);
  Instant now = support::kEight;
  Meeting meeting;
  for (int i = 0; i < steps; ++i) {
    if (meeting.phase == SessionPhase::unconvened && random.one_in(3)) {
      const Event convened = SessionConvened{random.plan(), support::kAda};
      evolve(meeting, convened, now);
      seen.events.insert(convened.index());
    }
    now = now + random.pause();
    const auto [command, context] = random.attempt(meeting, now);
    const Decision decision = decide(meeting, command, context);
    if (!decision) {
      seen.reasons.insert(decision.error().reason);
      continue;
    }
    for (const Event& event : *decision) {
      evolve(meeting, event, now);
      seen.events.insert(event.index());
    }
  }
}

TEST(RandomSessions, LeadThroughEveryEventAndEveryRefusal) {
  Seen seen;
  for (std::uint64_t seed = 1; seed <= 240; ++seed) walk(seed, 3'000, seen);
  boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<Event>>>([&](auto kind) {
    EXPECT_TRUE(seen.events.contains(kind)) << type_name<std::variant_alternative_t<kind, Event>>();
  });
  for (const ReasonRow& row : reasons()) {
    EXPECT_TRUE(seen.reasons.contains(row.reason)) << row.name;
  }
}

}  // namespace
}  // namespace plenary::core
