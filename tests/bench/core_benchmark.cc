// What one change costs in the rules and the views, at 500 delegates and 150 items, before anything
// is encoded or sent. Independent of the number of connections.

#include <benchmark/benchmark.h>

#include "core/views/views.h"
#include "support/large_council.h"

namespace {

using namespace plenary;
using namespace plenary::core;

constexpr support::CouncilSize kSize;
constexpr Instant kMorning{1'796'000'000'000};

struct Views {
  View<ChairCard> chair;
  View<DelegateCard> delegate;
  View<PublicCard> in_public;
};

Views project_all(const Meeting& meeting) {
  return {project_chair(meeting), project_delegate(meeting), project_public(meeting)};
}

// Two states of the meeting that one event lies between.
struct Step {
  Meeting before;
  Meeting after;
};

Step departure_of_one() {
  Step step{.before = support::large_council_in_sitting(kSize, kMorning), .after = {}};
  step.after = step.before;
  evolve(step.after, DelegateLeft{.person = {77}}, kMorning);
  return step;
}

Step start_of_an_item() {
  Step step{.before = support::large_council_in_sitting(kSize, kMorning), .after = {}};
  step.after = step.before;
  evolve(step.after, ItemStarted{.item = {1}, .sitting = {1}}, kMorning);
  return step;
}

void decide_check_in(benchmark::State& state) {
  Meeting meeting = support::large_council_in_sitting(kSize, kMorning);
  evolve(meeting, DelegateLeft{.person = {77}}, kMorning);
  const Command command = ScreenCommand{CheckIn{}};
  const Context context{{Role::delegate, {77}}, kMorning};
  for (auto _ : state) {
    const Decision decision = decide(meeting, command, context);
    if (!decision) state.SkipWithError("refused");
    benchmark::DoNotOptimize(decision);
  }
}
BENCHMARK(decide_check_in);

void project_and_diff(benchmark::State& state, Step (*make)()) {
  const Step step = make();
  const Views published = project_all(step.before);
  std::size_t changed = 0;
  for (auto _ : state) {
    const Views now = project_all(step.after);
    const auto chair = difference(published.chair, now.chair);
    const auto delegate = difference(published.delegate, now.delegate);
    const auto in_public = difference(published.in_public, now.in_public);
    changed = chair.upserted.size() + delegate.upserted.size() + in_public.upserted.size();
    benchmark::DoNotOptimize(changed);
  }
  state.counters["cards"] = static_cast<double>(changed);
}
BENCHMARK_CAPTURE(project_and_diff, one_departure, departure_of_one)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(project_and_diff, item_started, start_of_an_item)->Unit(benchmark::kMicrosecond);

void project_own_cards(benchmark::State& state) {
  const Meeting meeting = support::large_council_in_sitting(kSize, kMorning);
  for (auto _ : state) {
    for (const Person& person : meeting.roll) {
      benchmark::DoNotOptimize(project_own(meeting, person.id));
    }
  }
}
BENCHMARK(project_own_cards)->Unit(benchmark::kMicrosecond);

}  // namespace
