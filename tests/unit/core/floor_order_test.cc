#include <gtest/gtest.h>

#include "core/floor_rules.h"
#include "core/meeting.h"
#include "support/floor_words.h"

namespace plenary::core {
namespace {

using namespace support;  // NOLINT(google-build-using-namespace): the words of a specification.

using Ids = std::vector<std::uint32_t>;

Ids line(const Meeting& meeting) {
  Ids ids;
  for (const RequestId id : line_of(meeting, *find_list(meeting, kDebate, {}))) {
    ids.push_back(id.value);
  }
  return ids;
}

template <class... Groups>
Ids line_after(const Groups&... groups) {
  return line(given(debate_is_on(), groups...).meeting());
}

SessionPlan council_in_order(SpeakingOrder order) {
  return council_with([&](SessionPlan& plan) { plan.procedure.floor.order = order; });
}

Events spoke(TurnId turn, RequestId request, PersonId person, Duration time) {
  return all(granted(turn, request, person), TurnStarted{turn},
             TurnEnded{turn, TurnEnd::yielded, time});
}

TEST(SpeakingOrder, FL9_KindsFirstThenRanksThenReceipt) {
  EXPECT_EQ(line_after(all(made({1}, kCy), made({2}, kBo, TurnKind::point_of_order, 2),
                           made({3}, kCy, TurnKind::point_of_order, 1),
                           made({4}, kBo, TurnKind::debate), made({5}, kAda))),
            (Ids{4, 3, 2, 1, 5}));
}

TEST(SpeakingOrder, FL9_WhoWasSkippedStandsBehindThoseWhoWereNot) {
  const Events three = all(made({1}, kAda), made({2}, kBo), made({3}, kCy));
  EXPECT_EQ(line_after(three, all(RequestSkipped{{1}})), (Ids{2, 3, 1}));
  EXPECT_EQ(line_after(three, all(RequestSkipped{{2}}, RequestSkipped{{1}})), (Ids{3, 2, 1}));
  EXPECT_EQ(line_after(three, all(RequestSkipped{{1}}, RequestSkipped{{2}}, RequestSkipped{{3}})),
            (Ids{1, 2, 3}));
  EXPECT_EQ(line_after(three, all(RequestSkipped{{1}}, RequestReinstated{{1}})), (Ids{1, 2, 3}));
}

TEST(SpeakingOrder, FL9_ABatchStandsInFront) {
  const Events three = all(made({1}, kAda), made({2}, kBo), made({3}, kCy));
  const Events called = all(BatchCalled{std::vector<RequestId>{{3}, {2}}});
  EXPECT_EQ(line_after(three, called), (Ids{3, 2, 1}));
  // Another batch takes its place; who is skipped leaves it.
  EXPECT_EQ(line_after(three, called, all(BatchCalled{std::vector<RequestId>{{1}}})),
            (Ids{1, 2, 3}));
  EXPECT_EQ(line_after(three, called, all(RequestSkipped{{3}})), (Ids{2, 1, 3}));
}

TEST(SpeakingOrder, FL9_WhoIsTakenBackOutOfABatchStandsBesideTheNextOne) {
  const Events three = all(made({1}, kAda), made({2}, kBo), made({3}, kCy));
  const Events turns =
      all(granted({1}, {1}, kAda), TurnStarted{{1}}, BatchCalled{std::vector<RequestId>{{2}, {3}}},
          TurnEnded{{1}, TurnEnd::next, seconds(2)}, granted({2}, {2}, kBo));
  const Events another = all(BatchCalled{std::vector<RequestId>{{3}}}, TurnRecalled{{2}});
  EXPECT_EQ(line_after(three, turns, another), (Ids{2, 3}));
}

TEST(SpeakingOrder, FL9_GroupsTakeTurns) {
  // Ada and Cy are of the North, Bo is of the South.
  const Events waiting =
      all(made({1}, kAda), made({2}, kCy), made({3}, kAda, TurnKind::debate), made({4}, kBo));
  const SessionPlan plan = council_in_order(SpeakingOrder::groups_in_turn);
  EXPECT_EQ(line(given_plan(plan, debate_is_on(), waiting).meeting()), (Ids{3, 1, 4, 2}));
  // Whose group has just spoken waits for the other group.
  const Meeting meeting =
      given_plan(plan, debate_is_on(), all(made({1}, kAda)), spoke({1}, {1}, kAda, seconds(1)),
                 all(made({2}, kCy), made({3}, kBo)))
          .meeting();
  EXPECT_EQ(line(meeting), (Ids{3, 2}));
}

TEST(SpeakingOrder, FL9_WhoHasSpokenLeastComesFirst) {
  const Meeting meeting = given_plan(council_in_order(SpeakingOrder::least_spoken), debate_is_on(),
                                     all(made({1}, kAda)), spoke({1}, {1}, kAda, seconds(1)),
                                     all(made({2}, kAda), made({3}, kBo), made({4}, kCy)))
                              .meeting();
  EXPECT_EQ(line(meeting), (Ids{3, 4, 2}));
}

TEST(SpeakingOrder, FL10_OneWindowIsOrderedByLot) {
  const auto drawn = [](RequestId id, PersonId person, Instant window, std::uint64_t lot) {
    RequestMade event = made(id, person);
    event.window = window;
    event.lot = lot;
    return event;
  };
  EXPECT_EQ(line_after(all(drawn({1}, kAda, kEight, 30), drawn({2}, kBo, kEight, 10),
                           drawn({3}, kCy, kEight + Duration{500}, 5))),
            (Ids{2, 1, 3}));
}

TEST(SpeakingOrder, FL10_AWindowIsCountedFromItsFirst) {
  const SessionPlan plan =
      council_with([](SessionPlan& it) { it.procedure.floor.fairness_window = Duration{250}; });
  Meeting meeting = given_plan(plan, debate_is_on()).meeting();
  const Instant first = kEight + minutes(5);
  const auto ask = [&](PersonId person, Instant now, std::uint64_t lot) {
    const Decision decision = decide(meeting, RequestFloor{.item = kDebate},
                                     {.actor = delegate(person), .now = now, .lot = lot});
    ASSERT_TRUE(decision.has_value());
    for (const Event& event : *decision) evolve(meeting, event, now);
  };
  ask(kAda, first, 9);
  ask(kBo, first + Duration{249}, 8);
  ask(kCy, first + Duration{250}, 7);
  EXPECT_EQ(meeting.floor.requests.at(1).window, first);
  EXPECT_EQ(meeting.floor.requests.at(2).window, first + Duration{250});
  EXPECT_EQ(line(meeting), (Ids{2, 1, 3}));
}

TEST(SpeakingOrder, FL10_AskingAgainDrawsNoOtherLot) {
  const SessionPlan plan =
      council_with([](SessionPlan& it) { it.procedure.floor.fairness_window = Duration{250}; });
  const Instant first = kEight + minutes(5);
  RequestMade bad_lot{
      .request = kFirst, .item = kDebate, .person = kCy, .window = first, .lot = 900};
  const auto again = [&](PersonId person) {
    Meeting meeting = given_plan(plan, debate_is_on()).meeting();
    bad_lot.person = person;
    evolve(meeting, bad_lot, first);
    evolve(meeting, RequestWithdrawn{kFirst}, first);
    return meeting;
  };
  const auto lot_after = [&](const Meeting& meeting, Duration later) {
    const Decision decision = decide(meeting, RequestFloor{.item = kDebate},
                                     {.actor = delegate(kCy), .now = first + later, .lot = 1});
    return std::get<RequestMade>(decision->front()).lot;
  };
  EXPECT_EQ(lot_after(again(kCy), Duration{249}), 900U);
  EXPECT_EQ(lot_after(again(kCy), Duration{250}), 1U);
  EXPECT_EQ(lot_after(again(kBo), Duration{249}), 1U);
  // A contribution in writing was never in a window.
  Meeting wrote = given_plan(plan, debate_is_on()).meeting();
  evolve(wrote, ContributionHandedIn{kFirst, kDebate, {}, kCy, "In writing"}, first);
  EXPECT_EQ(lot_after(wrote, {}), 1U);
}

TEST(SpeakingOrder, FL10_WithoutAWindowLotsDecideNothing) {
  const Meeting meeting = given(debate_is_on()).meeting();
  const Decision decision = decide(meeting, RequestFloor{.item = kDebate},
                                   {.actor = delegate(kCy), .now = kEight + minutes(5), .lot = 77});
  ASSERT_TRUE(decision.has_value());
  EXPECT_EQ(std::get<RequestMade>(decision->front()).lot, 0U);
}

TEST(SpeakingOrder, FL11_WhoWasPassedOverIsInTheLog) {
  TurnGranted chosen = granted({1}, {3}, kCy);
  chosen.passed_over = std::vector<RequestId>{{1}, {2}};
  given(debate_is_on(), all(made({1}, kAda), made({2}, kBo), made({3}, kCy)))
      .when(GrantFloor{{3}}, kChairAda)
      .then({chosen});
}

TEST(SpeakingOrder, FL12_AMoveKeepsTheRestAndNewOnesStandBehindTheirKind) {
  const Events waiting = all(made({1}, kAda), made({2}, kBo), made({3}, kCy, TurnKind::debate));
  EXPECT_EQ(line_after(waiting), (Ids{3, 1, 2}));
  const Events moved = all(RequestMoved{{2}, {}});
  EXPECT_EQ(line_after(waiting, moved), (Ids{2, 3, 1}));
  EXPECT_EQ(line_after(waiting, moved, all(made({4}, kAda, TurnKind::debate))), (Ids{2, 3, 4, 1}));
  EXPECT_EQ(line_after(waiting, moved, all(made({4}, kAda, TurnKind::point_of_order, 1))),
            (Ids{2, 3, 1, 4}));
  EXPECT_EQ(line_after(waiting, moved, all(RequestSkipped{{2}})), (Ids{3, 1, 2}));
  EXPECT_EQ(line_after(waiting, moved, all(RequestSkipped{{2}}, RequestReinstated{{2}})),
            (Ids{2, 3, 1}));
  EXPECT_EQ(line_after(waiting, moved, all(OrderRestored{.item = kDebate})), (Ids{3, 1, 2}));
}

TEST(SpeakingOrder, FL12_OnlyWhatWasMovedIsRestored) {
  given(debate_is_on(), all(made({1}, kAda)))
      .when(RestoreOrder{.item = kDebate}, kChairAda)
      .then_refused(Reason::order_is_by_rule);
  given(debate_is_on(), all(made({1}, kAda)))
      .when(MoveRequest{{1}, {1}}, kChairAda)
      .then_refused(Reason::unknown_request);
  given(debate_is_on(), all(made({1}, kAda)))
      .when(MoveRequest{{1}, {2}}, kChairAda)
      .then_refused(Reason::unknown_request);
}

}  // namespace
}  // namespace plenary::core
