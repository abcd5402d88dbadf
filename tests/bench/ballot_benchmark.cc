// How many ballots one room takes in a second: decided, made durable, projected and compared for
// every audience, in batches as they come together; beside bare inserts of records as long.

#include <benchmark/benchmark.h>

#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "bare_sqlite.h"
#include "base/ensure.h"
#include "disk_folder.h"
#include "room/room.h"
#include "room/server_chance.h"
#include "room/server_clock.h"
#include "store/sqlite_event_log.h"
#include "support/glass_ballot_box.h"
#include "support/large_council.h"
#include "wire/digest.h"

namespace {

using namespace plenary;

constexpr std::uint32_t kDelegates = 500;
constexpr VoteId kVote{1};

// Nobody looks on: what is measured ends where the screens begin.
class Nobody final : public room::Publisher {
 public:
  void publish(room::Publication publication) override {
    for (const room::Answer& answer : publication.answers) {
      ensure(std::holds_alternative<room::Accepted>(answer.outcome));
    }
  }
  void report(room::RoomHealth) override {}
};

core::SessionPlan council() {
  core::SessionPlan plan = support::large_council({});
  plan.procedure.decisions = {{.key = "resolution",
                               .title_vi = "Nghị quyết",
                               .title_en = "Resolution",
                               .threshold = {1, 2, core::Strictness::more_than}}};
  return plan;
}

// A room in which a vote is open.
class VotingRoom {
 public:
  VotingRoom() {
    auto log = store::SqliteEventLog::open(folder_.path() / "log.sqlite");
    ensure(log.has_value());
    log_ = *std::move(log);
    room_ = std::make_unique<room::Room>(*log_, clock_, chance_, box_, nobody_, probe_);
    ensure(room_->start(council()).has_value());
    const core::Actor chair{core::Role::chair, {1}};
    submit(chair, core::OpenSession{});
    for (std::uint32_t n = 1; n <= kDelegates; ++n) {
      submit({core::Role::delegate, {n}}, core::CheckIn{});
    }
    submit(chair, core::OpenSitting{.sitting = {1}});
    submit(chair, core::StartItem{{1}});
    submit(chair, core::PrepareVote{.item = {1}, .title = "Nghị quyết", .rule = "resolution"});
    submit(chair, core::OpenVote{kVote, {}});
    process();
  }

  // The next ballots, each delegate's other than the one before.
  void cast(std::int64_t ballots) {
    for (std::int64_t i = 0; i < ballots; ++i) {
      const auto choice = turn_ / kDelegates % 2 == 0 ? core::Choice::yes : core::Choice::no;
      submit({core::Role::delegate, {turn_ % kDelegates + 1}}, core::CastBallot{kVote, choice});
      ++turn_;
    }
    process();
  }

 private:
  void submit(core::Actor actor, core::ScreenCommand command) {
    const std::string id = std::to_string(++commands_);
    batch_.push_back({.sender = {},
                      .actor = actor,
                      .command_id = std::string(wire::kCommandIdBytes - id.size(), '-') + id,
                      .command_digest = std::string(wire::kCommandDigestBytes, '\0'),
                      .command = std::move(command)});
  }

  void process() { room_->process(std::exchange(batch_, {})); }

  bench::DiskFolder folder_;
  std::unique_ptr<store::SqliteEventLog> log_;
  room::ServerClock clock_;
  room::ServerChance chance_;
  support::GlassBallotBox box_;
  Nobody nobody_;
  room::Probe probe_;
  std::unique_ptr<room::Room> room_;
  std::vector<room::Submission> batch_;
  std::uint64_t commands_ = 0;
  std::uint32_t turn_ = 0;
};

void cast_ballots(benchmark::State& state) {
  VotingRoom room;
  for (auto _ : state) room.cast(state.range(0));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(cast_ballots)->Arg(1)->Arg(10)->Arg(100)->Arg(500)->UseRealTime();

void insert_into_bare_sqlite(benchmark::State& state) {
  bench::BareSqlite table({.sequence = {1},
                           .at = {1'796'000'000'000},
                           .actor = {core::Role::delegate, {77}},
                           .command_id = "0123456789abcdef",
                           .command_digest = "fedcba9876543210",
                           .event = core::BallotCast{kVote, {77}, core::Choice::yes}});
  for (auto _ : state) table.append(state.range(0));
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(insert_into_bare_sqlite)->Arg(1)->Arg(10)->Arg(100)->Arg(500)->UseRealTime();

}  // namespace
