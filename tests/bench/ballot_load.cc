// How long a ballot takes when a whole council votes at once: from the delegate's socket over the
// room and the durable log to the answer that it is recorded, and to the turnout on the chair's
// screen. Everybody else's screen is kept up to date meanwhile.

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "base/memory.h"
#include "fan_out_hall.h"
#include "press_crowd.h"

namespace {

using namespace plenary;

core::Actor seat_of(std::uint32_t screen) {
  const core::Role role = screen == bench::kChairScreen ? core::Role::chair : core::Role::delegate;
  return {role, {screen}};
}

net::Settings settings_for(std::uint32_t delegates) {
  net::Settings settings;
  settings.session = "bench";
  settings.lanes = 2;
  settings.connections_max = delegates + 100;
  settings.connections_per_address_max = delegates + 100;
  settings.idle_wait = std::chrono::hours(1);
  settings.hello_wait = std::chrono::seconds(30);
  return settings;
}

// The item, and a vote for each round and one to warm up.
std::vector<core::ScreenCommand> votes(std::size_t rounds) {
  std::vector<core::ScreenCommand> commands{core::StartItem{{1}}};
  for (std::size_t i = 0; i <= rounds; ++i) {
    commands.emplace_back(
        core::PrepareVote{.item = {1}, .title = "Nghị quyết", .rule = "resolution"});
  }
  return commands;
}

double at(const std::vector<double>& sorted, double share) {
  return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
}

void print(const char* what, std::vector<double> values_ms) {
  std::ranges::sort(values_ms);
  std::printf("%-34s %9.2f %9.2f %9.2f %9.2f\n", what, at(values_ms, 0.5), at(values_ms, 0.9),
              at(values_ms, 0.99), values_ms.back());
}

}  // namespace

int main(int count, char** arguments) {
  keep_freed_memory();
  std::uint32_t delegates = 499;  // beside the chair
  std::uint32_t within_ms = 2'000;
  std::uint32_t rounds = 5;
  CLI::App app("How long a ballot takes until it is recorded");
  app.add_option("--delegates", delegates)->check(CLI::Range(1U, 499U));
  app.add_option("--within-ms", within_ms)->check(CLI::Range(1U, 60'000U));
  app.add_option("--rounds", rounds)->check(CLI::PositiveNumber);
  CLI11_PARSE(app, count, arguments);

  bench::PressCrowd crowd(delegates);
  bench::Hall hall(settings_for(delegates), seat_of, votes(rounds));
  crowd.connect(hall.port());
  crowd.vote(within_ms, 0, 1);  // warm

  std::printf("%u delegates vote within %u ms         p50       p90       p99       max (ms)\n",
              delegates, within_ms);
  std::vector<double> all;
  std::vector<double> turnouts;
  for (std::uint32_t round = 1; round <= rounds; ++round) {
    const auto ballots = crowd.vote(within_ms, round, round + 1);
    print("press to recorded", ballots.recorded_ms);
    all.insert(all.end(), ballots.recorded_ms.begin(), ballots.recorded_ms.end());
    turnouts.push_back(ballots.turnout_ms);
  }
  print("press to recorded, all rounds", all);
  print("last press to the whole turnout", turnouts);
}
