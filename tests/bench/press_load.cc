// How long a press takes to the chair's screen when a whole council presses at once: from the
// delegate's socket over the room and the durable log to the chair's socket. Everybody else's
// screen is kept up to date meanwhile.
//
// Beside it, in the same run and on the same disk: what it costs to make one record durable with
// nothing else going on. A press cannot be faster than that.

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <vector>

#include "base/ensure.h"
#include "base/memory.h"
#include "disk_folder.h"
#include "fan_out_hall.h"
#include "press_crowd.h"
#include "store/sqlite_event_log.h"
#include "wire/digest.h"

namespace {

using namespace plenary;

struct Options {
  std::uint32_t delegates = 499;  // beside the chair
  std::uint32_t within_ms = 1'000;
  std::size_t rounds = 7;
};

core::Actor seat_of(std::uint32_t screen) {
  const core::Role role = screen == bench::kChairScreen ? core::Role::chair : core::Role::delegate;
  return {role, {screen}};
}

net::Settings settings_for(const Options& options) {
  net::Settings settings;
  settings.session = "bench";
  settings.lanes = 2;
  settings.connections_max = options.delegates + 100;
  settings.connections_per_address_max = options.delegates + 100;
  settings.idle_wait = std::chrono::hours(1);
  settings.hello_wait = std::chrono::seconds(30);
  return settings;
}

std::vector<double> bare_commits_ms(std::size_t count) {
  const bench::DiskFolder folder;
  auto log = store::SqliteEventLog::open(folder.path() / "log.sqlite");
  ensure(log.has_value());
  std::vector<double> took;
  for (std::size_t i = 0; i < count; ++i) {
    const room::Record record{.sequence = {i + 1},
                              .at = {1'796'000'000'000},
                              .actor = {core::Role::delegate, {77}},
                              .command_id = "0123456789abcdef",
                              .command_digest = std::string(wire::kCommandDigestBytes, '\0'),
                              .event = core::DelegateLeft{.person = {77}}};
    const auto begun = std::chrono::steady_clock::now();
    ensure((*log)->append({&record, 1}).has_value());
    const std::chrono::duration<double, std::milli> passed =
        std::chrono::steady_clock::now() - begun;
    took.push_back(passed.count());
  }
  return took;
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
  Options options;
  CLI::App app("How long a press takes to the chair's screen");
  app.add_option("--delegates", options.delegates)->check(CLI::Range(1U, 499U));
  app.add_option("--within-ms", options.within_ms)->check(CLI::Range(1U, 60'000U));
  app.add_option("--rounds", options.rounds)->check(CLI::PositiveNumber);
  CLI11_PARSE(app, count, arguments);

  bench::PressCrowd crowd(options.delegates);
  bench::Hall hall(settings_for(options), seat_of, {core::StartItem{{1}}});
  crowd.connect(hall.port());
  crowd.press(options.within_ms, 0);  // warm

  std::printf("%u delegates press within %u ms      p50       p90       p99       max (ms)\n",
              options.delegates, options.within_ms);
  constexpr std::size_t kCommits = 200;
  std::vector<double> all;
  for (std::size_t round = 1; round <= options.rounds; ++round) {
    print("a record made durable, alone", bare_commits_ms(kCommits));
    const std::uint64_t updates = hall.updates();
    const std::vector<double> latencies = crowd.press(options.within_ms, round);
    print("press to the chair's screen", latencies);
    std::printf("%-34s %9llu\n", "updates of the chair's view",
                static_cast<unsigned long long>((hall.updates() - updates) / net::kViewGroups));
    all.insert(all.end(), latencies.begin(), latencies.end());
  }
  print("all rounds", all);
}
