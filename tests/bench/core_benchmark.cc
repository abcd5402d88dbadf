// What one change costs in the rules and the views, at 500 delegates and 150 items, before anything
// is encoded or sent. Independent of the number of connections.

#include <benchmark/benchmark.h>

#include "core/floor_rules.h"
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

// As many as there are delegates have asked to speak on the item that is being dealt with.
Meeting with_a_full_line() {
  Meeting meeting = support::large_council_in_sitting(kSize, kMorning);
  evolve(meeting, ItemStarted{.item = {1}, .sitting = {1}}, kMorning);
  evolve(meeting, RequestsOpened{.item = {1}}, kMorning);
  std::uint32_t request = 0;
  for (const Person& person : meeting.roll) {
    if (!has_role(person, Role::delegate)) continue;
    ++request;
    // Lots that stand in no order; 7919 is prime.
    evolve(meeting,
           RequestMade{.request = {request},
                       .item = {1},
                       .person = person.id,
                       .window = kMorning,
                       .lot = std::uint64_t{request} * 7'919 % 1'009},
           kMorning);
  }
  return meeting;
}

void decide_request_for_the_floor(benchmark::State& state) {
  Meeting meeting = with_a_full_line();
  evolve(meeting, RequestWithdrawn{.request = {77}}, kMorning);
  const Command command = ScreenCommand{RequestFloor{.item = {1}}};
  const Context context{
      .actor = {Role::delegate, meeting.floor.requests.at(76).person}, .now = kMorning, .lot = 5};
  for (auto _ : state) {
    const Decision decision = decide(meeting, command, context);
    if (!decision) state.SkipWithError("refused");
    benchmark::DoNotOptimize(decision);
  }
}
BENCHMARK(decide_request_for_the_floor)->Unit(benchmark::kMicrosecond);

void order_of_a_full_line(benchmark::State& state, SpeakingOrder order) {
  Meeting meeting = with_a_full_line();
  meeting.procedure.floor.order = order;
  const SpeakersList& list = *find_list(meeting, {1}, {});
  for (auto _ : state) benchmark::DoNotOptimize(line_of(meeting, list));
  state.counters["waiting"] = static_cast<double>(list.waiting.size());
}
BENCHMARK_CAPTURE(order_of_a_full_line, receipt, SpeakingOrder::receipt)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(order_of_a_full_line, groups_in_turn, SpeakingOrder::groups_in_turn)
    ->Unit(benchmark::kMicrosecond);

// One more request on a line of hundreds: what the rules, the views and their difference cost.
Step one_more_request() {
  Step step{.before = with_a_full_line(), .after = {}};
  evolve(step.before, RequestWithdrawn{.request = {77}}, kMorning);
  step.after = step.before;
  const auto next = static_cast<std::uint32_t>(step.after.floor.requests.size() + 1);
  evolve(step.after,
         RequestMade{.request = {next},
                     .item = {1},
                     .person = step.after.floor.requests.at(76).person,
                     .window = kMorning,
                     .lot = 500},
         kMorning);
  return step;
}
BENCHMARK_CAPTURE(project_and_diff, request_on_a_full_line, one_more_request)
    ->Unit(benchmark::kMicrosecond);

// Ends the item that is being dealt with behind `turns` turns, and begins the next one.
void deal_with(Meeting& meeting, ItemId item, std::uint32_t turns) {
  evolve(meeting, RequestsOpened{.item = item}, kMorning);
  for (std::uint32_t n = 0; n < turns; ++n) {
    const auto turn = TurnId{static_cast<std::uint32_t>(meeting.floor.turns.size() + 1)};
    evolve(meeting,
           TurnGranted{.turn = turn, .item = item, .person = {turn.value}, .limit = minutes(3)},
           kMorning);
    evolve(meeting, TurnStarted{turn}, kMorning);
    evolve(meeting, TurnEnded{turn, TurnEnd::stopped, minutes(2)}, kMorning + minutes(2));
  }
  evolve(meeting, RequestsClosed{.item = item}, kMorning);
  evolve(meeting, ItemFinished{.item = item}, kMorning + minutes(2));
  evolve(meeting, ItemStarted{.item = {item.value + 1}, .sitting = {1}}, kMorning);
}

// The last of 29 items of the sitting, behind 280 turns; groups have a budget. Everybody waits.
Step one_more_request_at_the_end_of_the_day() {
  Step step{.before = support::large_council_in_sitting(kSize, kMorning), .after = {}};
  step.before.procedure.floor.group_budget = minutes(30);
  evolve(step.before, ItemStarted{.item = {1}, .sitting = {1}}, kMorning);
  for (std::uint32_t item = 1; item < 29; ++item) deal_with(step.before, {item}, 10);
  evolve(step.before, RequestsOpened{.item = {29}}, kMorning);
  for (std::uint32_t n = 1; n <= 500; ++n) {
    if (n == 500) step.after = step.before;
    Meeting& meeting = n == 500 ? step.after : step.before;
    evolve(meeting,
           RequestMade{.request = {n}, .item = {29}, .person = {n}, .window = kMorning, .lot = n},
           kMorning);
  }
  return step;
}
BENCHMARK_CAPTURE(project_and_diff, request_at_the_end_of_the_day,
                  one_more_request_at_the_end_of_the_day)
    ->Unit(benchmark::kMicrosecond);

}  // namespace
