#include <gtest/gtest.h>

#include "core/floor_rules.h"
#include "support/floor_words.h"

namespace plenary::core {
namespace {

using namespace support;  // NOLINT(google-build-using-namespace): the words of a specification.

constexpr TurnId kTurn{1};
constexpr TurnId kNext{2};

// Cy speaks, since the tenth second; Bo waits.
Events cy_speaks() {
  return all(made(kFirst, kCy), made(kSecond, kBo), granted(kTurn, kFirst, kCy),
             TurnStarted{kTurn});
}

Instant start_of(const Meeting& meeting) { return *meeting.floor.turns.at(0).started_at; }

TEST(Turns, FL15_GivingTheFloorEndsThePresentTurn) {
  const Instant started = start_of(given(debate_is_on(), cy_speaks()).meeting());
  given(debate_is_on(), cy_speaks())
      .at(started + Duration{61'234})
      .when(CallNext{}, kChairAda)
      .then({TurnEnded{kTurn, TurnEnd::next, Duration{61'234}}, granted(kNext, kSecond, kBo)});
}

TEST(Turns, FL15_NeedAnActiveItemAndSomebodyWhoIsPresent) {
  given(debate_is_on()).when(CallNext{}, kChairAda).then_refused(Reason::nobody_waiting);
  given(debate_is_on(), all(ItemFinished{kDebate}))
      .when(CallNext{}, kChairAda)
      .then_refused(Reason::item_not_active);
  given(debate_is_on(), list_opened(kAnswers),
        all(RequestMade{.request = kFirst, .item = kAnswers, .person = kCy}))
      .when(GrantFloor{kFirst}, kChairAda)
      .then_refused(Reason::item_not_active);
  given(debate_is_on())
      .when(GiveFloor{.person = kDi}, kChairAda)
      .then_refused(Reason::speaker_not_present, {{"name", "Di"}});
  given(debate_is_on())
      .when(GiveFloor{.person = kDi, .kind = TurnKind::speak}, kChairAda)
      .then_refused(Reason::kind_is_asked_for, {{"kind", "speak"}});
}

TEST(Turns, FL16_StatesFollowEachOther) {
  const Events invited = all(made(kFirst, kCy), granted(kTurn, kFirst, kCy));
  given(debate_is_on()).when(StartTurn{}, kChairAda).then_refused(Reason::nobody_has_floor);
  given(debate_is_on(), invited).when(StartTurn{}, kSecretary).then({TurnStarted{kTurn}});
  given(debate_is_on(), invited)
      .when(PauseTurn{}, kSecretary)
      .then_refused(Reason::turn_state_forbids, {{"turn_state", "invited"}});
  given(debate_is_on(), cy_speaks())
      .when(StartTurn{}, kChairAda)
      .then_refused(Reason::turn_state_forbids, {{"turn_state", "running"}});
  given(debate_is_on(), cy_speaks()).when(PauseTurn{}, kChairAda).then({TurnPaused{kTurn}});
  given(debate_is_on(), cy_speaks())
      .when(StopTurn{}, kSecretary)
      .then_refused(Reason::role_may_not);
}

TEST(Turns, FL16_APauseCostsNoTime) {
  const Meeting meeting =
      given(debate_is_on(), cy_speaks(), all(TurnPaused{kTurn}, TurnResumed{kTurn})).meeting();
  const Turn& turn = meeting.floor.turns.at(0);
  EXPECT_EQ(turn.spoken, seconds(1));
  EXPECT_EQ(spoken_until(turn, *turn.running_since + seconds(5)), seconds(6));
}

TEST(Turns, FL16_TheClockMayStartWithTheGrant) {
  const SessionPlan plan =
      council_with([](SessionPlan& it) { it.procedure.floor.clock = ClockStart::at_grant; });
  given_plan(plan, debate_is_on(), all(made(kFirst, kCy)))
      .when(CallNext{}, kChairAda)
      .then({granted(kTurn, kFirst, kCy), TurnStarted{kTurn}});
}

TEST(Turns, FL17_AnInterruptedTurnGoesOnByItself) {
  const Events interrupted =
      all(made(kThird, kBo, TurnKind::point_of_order, 1), TurnInterrupted{kTurn},
          granted(kNext, kThird, kBo, TurnKind::point_of_order, seconds(45), 5));
  TurnGranted chosen = granted(kNext, kThird, kBo, TurnKind::point_of_order, seconds(45), 5);
  given(debate_is_on(), cy_speaks(), all(made(kThird, kBo, TurnKind::point_of_order, 1)))
      .when(InterruptTurn{kThird}, kChairAda)
      .then({TurnInterrupted{kTurn}, chosen});
  given(debate_is_on(), cy_speaks(), interrupted)
      .when(YieldFloor{}, delegate(kBo))
      .then({TurnEnded{kNext, TurnEnd::yielded, {}}, TurnResumed{kTurn}});
  given(debate_is_on(), all(made(kFirst, kCy)))
      .when(InterruptTurn{kFirst}, kChairAda)
      .then_refused(Reason::nobody_to_interrupt);
}

TEST(Turns, FL18_TimesAreOfTheKindAndOfTheContribution) {
  const Meeting before = given(debate_is_on()).meeting();
  EXPECT_EQ(turn_time(before, kDebate, {}, TurnKind::speak, kCy).limit, minutes(3));
  EXPECT_EQ(turn_time(before, kDebate, {}, TurnKind::debate, kCy).limit, minutes(2));
  const Meeting after = given(debate_is_on(), cy_speaks()).meeting();
  EXPECT_EQ(turn_time(after, kDebate, {}, TurnKind::speak, kCy).limit, minutes(1));
  EXPECT_EQ(turn_time(after, kDebate, {}, TurnKind::speak, kCy).row, 2U);
  EXPECT_EQ(turn_time(after, kAnswers, {}, TurnKind::speak, kCy).limit, minutes(3));
  const Meeting set =
      given(debate_is_on(),
            all(SpeakingTimeSet{kDebate, {}, TurnKind::speak, seconds(10), "it is late"}))
          .meeting();
  const TurnTime time = turn_time(set, kDebate, {}, TurnKind::speak, kCy);
  EXPECT_EQ(time.limit, seconds(10));
  EXPECT_EQ(time.warning, seconds(10));  // not longer than the turn
  EXPECT_EQ(time.row, 0U);
}

TEST(Turns, FL18_ATurnThatNeverBeganWasNoContribution) {
  const Events asked_again =
      all(made(kFirst, kCy), granted(kTurn, kFirst, kCy), made(kSecond, kCy));
  given(debate_is_on(), asked_again)
      .when(CallNext{}, kChairAda)
      .then({TurnEnded{kTurn, TurnEnd::next, {}}, granted(kNext, kSecond, kCy)});
  given(debate_is_on(), asked_again, all(TurnStarted{kTurn}))
      .when(CallNext{}, kChairAda)
      .then({TurnEnded{kTurn, TurnEnd::next, seconds(1)},
             granted(kNext, kSecond, kCy, TurnKind::speak, minutes(1), 2)});
}

TEST(Turns, FL18_FL22_ABudgetLimitsWhereTheProcedureHasNoTime) {
  const SessionPlan plan = council_with([](SessionPlan& it) {
    it.procedure.floor.group_budget = minutes(2);
    it.procedure.floor.times.clear();
  });
  TurnGranted whole = granted(kTurn, kFirst, kCy, TurnKind::speak, minutes(2), 0);
  whole.warning = {};
  given_plan(plan, debate_is_on(), all(made(kFirst, kCy)))
      .when(CallNext{}, kChairAda)
      .then({whole});
  const Meeting meeting = given_plan(plan, debate_is_on(),
                                     all(made(kFirst, kCy), whole, TurnStarted{kTurn},
                                         TurnEnded{kTurn, TurnEnd::stopped, seconds(1)}))
                              .meeting();
  EXPECT_EQ(turn_time(meeting, kDebate, {}, TurnKind::speak, kAda).limit, seconds(119));
  EXPECT_EQ(turn_time(meeting, kDebate, {}, TurnKind::speak, kBo).limit, minutes(2));
}

TEST(Turns, FL18_TimesThatAreSetHaveLimits) {
  const auto set = [](Duration limit) {
    return given(debate_is_on()).when(SetSpeakingTime{.item = kDebate, .limit = limit}, kChairAda);
  };
  const std::vector<Detail> limits{{"min_seconds", "10"}, {"max_minutes", "120"}};
  set(Duration{9'999}).then_refused(Reason::speaking_time_out_of_range, limits);
  set(minutes(120) + Duration{1}).then_refused(Reason::speaking_time_out_of_range, limits);
  set(seconds(10)).then({SpeakingTimeSet{kDebate, {}, TurnKind::speak, seconds(10), {}}});
  set(minutes(120)).then({SpeakingTimeSet{kDebate, {}, TurnKind::speak, minutes(120), {}}});
}

TEST(Turns, FL19_ExtensionsHaveLimitsAndAReason) {
  const auto extend = [](Duration by, Text reason = "almost done") {
    return given(debate_is_on(), cy_speaks())
        .when(ExtendTurn{{}, by, std::move(reason)}, kChairAda);
  };
  const std::vector<Detail> limits{{"min_seconds", "10"}, {"max_minutes", "60"}};
  extend(Duration{9'999}).then_refused(Reason::extension_out_of_range, limits);
  extend(minutes(60) + Duration{1}).then_refused(Reason::extension_out_of_range, limits);
  extend(seconds(30), "").then_refused(Reason::reason_missing);
  const Meeting meeting =
      extend(seconds(30)).then({TurnExtended{kTurn, seconds(30), "almost done"}});
  EXPECT_EQ(meeting.floor.turns.at(0).limit, minutes(3) + seconds(30));
}

TEST(Turns, FL20_OnlyTheSpeakerYields) {
  given(debate_is_on(), cy_speaks())
      .when(YieldFloor{}, delegate(kBo))
      .then_refused(Reason::not_your_turn, {{"name", "Cy"}});
  given(debate_is_on(), cy_speaks())
      .when(YieldFloor{}, delegate(kCy))
      .then({TurnEnded{kTurn, TurnEnd::yielded, seconds(1)}});
}

TEST(Turns, FL21_ReadmittingTakesTheNextTurnBack) {
  const Events next =
      all(TurnEnded{kTurn, TurnEnd::next, seconds(1)}, granted(kNext, kSecond, kBo));
  const Meeting meeting = given(debate_is_on(), cy_speaks(), next)
                              .when(ReadmitLast{}, kChairAda)
                              .then({TurnRecalled{kNext}, TurnReadmitted{kTurn}});
  EXPECT_EQ(meeting.floor.totals.persons.at(kCy.value - 1), SpokenTotal{});
  EXPECT_EQ(line_of(meeting, *find_list(meeting, kDebate, {})), (std::vector{kSecond}));
  given(debate_is_on(), cy_speaks())
      .when(ReadmitLast{}, kChairAda)
      .then_refused(Reason::nobody_to_readmit);
  // Who has asked anew meanwhile would wait twice.
  given(debate_is_on(), cy_speaks(), next, all(made(kThird, kBo)))
      .when(ReadmitLast{}, kChairAda)
      .then_refused(Reason::already_waiting);
}

TEST(Turns, FL21_FL26_WhatWasSpokenOfATurnThatIsTakenBackStaysCounted) {
  const SessionPlan plan =
      council_with([](SessionPlan& it) { it.procedure.floor.group_budget = seconds(90); });
  const Meeting meeting = given_plan(plan, debate_is_on(), cy_speaks(),
                                     all(TurnEnded{kTurn, TurnEnd::next, seconds(1)},
                                         granted(kNext, kSecond, kBo), TurnStarted{kNext}))
                              .when(ReadmitLast{}, kChairAda)
                              .then({TurnRecalled{kNext}, TurnReadmitted{kTurn}});
  const SpokenTotal time_alone{0, seconds(1)};
  EXPECT_EQ(meeting.floor.totals.persons.at(kBo.value - 1), time_alone);
  EXPECT_EQ(spoken_by_group(meeting, GroupId{2}), time_alone);
  EXPECT_EQ(spoken_in_item(meeting, kDebate, TurnKind::speak), time_alone);
  EXPECT_EQ(budget_left(meeting, kDebate, GroupId{2}), seconds(89));
  EXPECT_TRUE(is_first_contribution(meeting, kBo));
  EXPECT_FALSE(has_contributed(meeting, kBo, kDebate, TurnKind::speak));
}

TEST(Turns, FL22_AGroupMayUseAsMuchAsTheOneThatUsedMost) {
  const SessionPlan plan =
      council_with([](SessionPlan& it) { it.procedure.floor.group_budget = seconds(90); });
  const Events north = all(made(kFirst, kCy), granted(kTurn, kFirst, kCy), TurnStarted{kTurn});
  const Meeting speaking = given_plan(plan, debate_is_on(), north).meeting();
  EXPECT_EQ(budget_left(speaking, kDebate, GroupId{1}), seconds(90));
  Meeting after = speaking;
  const Instant started = start_of(after);
  evolve(after, TurnEnded{kTurn, TurnEnd::stopped, seconds(120)}, started + seconds(120));
  EXPECT_EQ(budget_left(after, kDebate, GroupId{1}), Duration{});
  EXPECT_EQ(budget_left(after, kDebate, GroupId{2}), seconds(120));
  EXPECT_EQ(turn_time(after, kDebate, {}, TurnKind::speak, kAda).limit, Duration{});
  EXPECT_EQ(turn_time(after, kDebate, {}, TurnKind::debate, kAda).limit, minutes(2));
  // What the present turn has used counts for the next speaker of the group.
  given_plan(plan, debate_is_on(), north, all(made(kSecond, kAda)))
      .at(started + seconds(60))
      .when(CallNext{}, kChairAda)
      .then({TurnEnded{kTurn, TurnEnd::next, seconds(60)},
             granted(kNext, kSecond, kAda, TurnKind::speak, seconds(30))});
}

TEST(Turns, FL24_TheEndOfAnItemEndsItsTurnsAndClosesItsLists) {
  given(debate_is_on(), cy_speaks())
      .when(FinishItem{}, kChairAda)
      .then({TurnEnded{kTurn, TurnEnd::item_over, seconds(1)},
             RequestsClosed{kDebate, {}, ListEnd::item_over}, ItemFinished{kDebate}});
  given(debate_is_on(), cy_speaks())
      .when(AdjournSitting{.reason = "a storm"}, kChairAda)
      .then({TurnEnded{kTurn, TurnEnd::item_over, seconds(1)},
             RequestsClosed{kDebate, {}, ListEnd::item_over}, ItemInterrupted{kDebate},
             RequestDropped{kSecond}, SittingAdjourned{kMorning, {}, "a storm"}});
}

TEST(Turns, FL24_TheListOfAnItemThatDoesNotComeIsClosed) {
  const Events asked = all(RequestMade{.request = kFirst, .item = kAnswers, .person = kCy});
  const RequestsClosed closed{kAnswers, {}, ListEnd::item_over};
  const auto when = [&](const Command& command) {
    return given(debate_is_on(), list_opened(kAnswers), asked).when(command, kChairAda);
  };
  when(SkipItem{kAnswers, "no time"}).then({closed, ItemSkipped{kAnswers, "no time"}});
  when(WithdrawItem{kAnswers, "no time"}).then({closed, ItemWithdrawn{kAnswers, "no time"}});
  when(PostponeItem{kAnswers, {}, "no time"})
      .then({closed, ItemPostponed{kAnswers, {}, "no time"}});
  when(PostponeItem{kAnswers, kClosedSitting, "no time"})
      .then({ItemPostponed{kAnswers, kClosedSitting, "no time"}});
}

TEST(Turns, FL24_ARecessPausesThePresentTurn) {
  const Instant back = kEight + minutes(60);
  given(debate_is_on(), cy_speaks())
      .when(BeginRecess{back, {}}, kChairAda)
      .then({TurnPaused{kTurn}, RecessBegun{.back_at = back, .cause = RecessCause::chair}});
  given(debate_is_on(), cy_speaks(), all(TurnPaused{kTurn}, RecessBegun{.back_at = back}))
      .when(ResumeTurn{}, kChairAda)
      .then_refused(Reason::in_recess);
}

TEST(Turns, FL25_ASpeakerWhoLeavesEndsTheTurnOrNot) {
  given(debate_is_on(), cy_speaks())
      .when(CheckOut{}, delegate(kCy))
      .then({DelegateLeft{.person = kCy, .early = true},
             TurnEnded{kTurn, TurnEnd::left, seconds(1)}, QuorumLost{2, 3, 5}});
  const SessionPlan plan = council_with([](SessionPlan& it) {
    it.procedure.floor.when_speaker_leaves = SpeakerLeaving::turn_goes_on;
  });
  given_plan(plan, debate_is_on(), cy_speaks())
      .when(CheckOut{}, delegate(kCy))
      .then({DelegateLeft{.person = kCy, .early = true}, QuorumLost{2, 3, 5}});
}

TEST(Turns, FL25_WhoWasInterruptedGoesOnPausedWhenTheRecessIsAtOnce) {
  const SessionPlan plan =
      council_with([](SessionPlan& it) { it.procedure.quorum.when_lost = QuorumLoss::recess; });
  given_plan(plan, debate_is_on(), all(made(kFirst, kCy), made(kSecond, kBo)),
             all(granted(kTurn, kFirst, kCy), TurnStarted{kTurn}, TurnInterrupted{kTurn},
                 granted(kNext, kSecond, kBo)))
      .when(CheckOut{}, delegate(kBo))
      .then({DelegateLeft{.person = kBo, .early = true}, TurnEnded{kNext, TurnEnd::left, {}},
             TurnResumed{kTurn}, QuorumLost{2, 3, 5}, TurnPaused{kTurn},
             RecessBegun{.back_at = {}, .cause = RecessCause::quorum_lost}});
}

TEST(Turns, FL26_TotalsCountWhatIsOverAndHadBegun) {
  const Meeting meeting =
      given(debate_is_on(), cy_speaks(),
            all(TurnEnded{kTurn, TurnEnd::next, seconds(1)}, granted(kNext, kSecond, kBo),
                TurnEnded{kNext, TurnEnd::stopped, {}}))
          .meeting();
  EXPECT_EQ(meeting.floor.totals.persons.at(kCy.value - 1), (SpokenTotal{1, seconds(1)}));
  EXPECT_EQ(meeting.floor.totals.persons.at(kBo.value - 1), SpokenTotal{});
  EXPECT_EQ(spoken_by_group(meeting, GroupId{1}), (SpokenTotal{1, seconds(1)}));
  EXPECT_EQ(spoken_in_item(meeting, kDebate, TurnKind::speak), (SpokenTotal{1, seconds(1)}));
  EXPECT_EQ(spoken_in_item(meeting, kDebate, TurnKind::debate), SpokenTotal{});
}

}  // namespace
}  // namespace plenary::core
