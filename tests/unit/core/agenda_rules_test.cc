#include <gtest/gtest.h>

#include "support/specification.h"

namespace plenary::core {
namespace {

using namespace support;  // NOLINT(google-build-using-namespace): the words of a specification.

Specification in_sitting() { return given(three_are_here(), session_is_open(), morning_is_open()); }

InsertItem insertion() {
  return {.sitting = {},
          .after = kReport,
          .number = "2a",
          .title = "Relief",
          .kind = ItemKind::report,
          .presenter = "Hal",
          .planned_length = minutes(15),
          .reason = "a storm"};
}

TEST(Agenda, AG2_RefusalNamesTheActiveItem) {
  given(three_are_here(), session_is_open(), morning_is_open(), started(kReport))
      .when(StartItem{kOpening}, kChairAda)
      .then_refused(Reason::another_item_active, {{"number", "2"}});
}

TEST(Agenda, AG4_RefusalNamesTheState) {
  given(three_are_here(), session_is_open(), morning_is_open(), started(kReport), finished(kReport))
      .when(StartItem{kReport}, kChairAda)
      .then_refused(Reason::item_state_forbids, {{"state", "finished"}});
}

TEST(Agenda, AG7_InsertedItemIsPlannedBehindItsNeighbour) {
  const Meeting meeting = in_sitting()
                              .when(insertion(), kChairAda)
                              .then({ItemInserted{.plan = {.id = {9},
                                                           .sitting = kMorning,
                                                           .number = "2a",
                                                           .title = "Relief",
                                                           .kind = ItemKind::report,
                                                           .presenter = "Hal",
                                                           .planned_start = kEight + minutes(40),
                                                           .planned_length = minutes(15)},
                                                  .after = kReport,
                                                  .reason = "a storm"}});
  EXPECT_EQ(meeting.agenda.order,
            (std::vector<ItemId>{{1}, {2}, {9}, {3}, {4}, {5}, {6}, {7}, {8}}));
}

TEST(Agenda, AG7_LengthIsFromOneMinuteToTwelveHours) {
  const auto lasting = [](Duration length) {
    InsertItem command = insertion();
    command.planned_length = length;
    return command;
  };
  const std::vector<Detail> limits{{"min_minutes", "1"}, {"max_minutes", "720"}};
  for (const Duration length : {minutes(1) - Duration{1}, minutes(720) + Duration{1}, Duration{-1},
                                Duration{INT64_MAX}, Duration{INT64_MIN}}) {
    in_sitting().when(lasting(length), kChairAda).then_refused(Reason::length_out_of_range, limits);
  }
}

TEST(Agenda, AG6_FrontOfASittingThatHasNotBegunIsFree) {
  const Meeting meeting = in_sitting()
                              .when(MoveItem{kDebate, kAfternoon, {}}, kChairAda)
                              .then({ItemMoved{kDebate, kAfternoon, {}}});
  EXPECT_EQ(meeting.agenda.order, (std::vector<ItemId>{{1}, {2}, {3}, {4}, {5}, {6}, {7}, {8}}));
  EXPECT_EQ(find_item(meeting, kDebate)->plan.sitting, kAfternoon);
}

TEST(Agenda, AG6_NeighbourDecidesTheSittingNotTheCommand) {
  in_sitting()
      .when(MoveItem{kDebate, kClosedSitting, kAnswers}, kChairAda)
      .then({ItemMoved{kDebate, kAfternoon, kAnswers}});
}

TEST(Agenda, AG10_AdvancingIsTwoEventsOfOneMoment) {
  given(three_are_here(), session_is_open(), morning_is_open(), started(kOpening))
      .when(AdvanceAgenda{}, kChairAda)
      .then({ItemFinished{kOpening}, ItemStarted{kReport, kMorning}});
}

TEST(Agenda, AG10_RefusedAdvanceFinishesNothing) {
  given(three_are_here(), session_is_open(), morning_is_open(), started(kReport))
      .when(AdvanceAgenda{}, kChairAda)
      .then_refused(Reason::doors_are_open);
}

TEST(Agenda, AG14_StartedItemComesIntoTheOpenSitting) {
  const Meeting meeting = given(three_are_here(), session_is_open(), morning_is_open(),
                                started(kOpening), finished(kOpening))
                              .when(StartItem{kAnswers}, kChairAda)
                              .then({ItemStarted{kAnswers, kMorning}});
  EXPECT_EQ(meeting.agenda.order, (std::vector<ItemId>{{1}, {6}, {2}, {3}, {4}, {5}, {7}, {8}}));
  EXPECT_EQ(find_item(meeting, kAnswers)->plan.sitting, kMorning);
}

TEST(Agenda, AG9_ClosedItemNeedsClosedDoorsHoweverItBegins) {
  in_sitting().when(StartItem{kLandSwap}, kChairAda).then_refused(Reason::doors_are_open);
  given(three_are_here(), session_is_open(), morning_is_open(),
        all(ItemSkipped{kLandSwap, "no offer"}))
      .when(ResumeItem{kLandSwap}, kChairAda)
      .then_refused(Reason::doors_are_open);
  given(three_are_here(), session_is_open(), morning_is_open(), all(DoorsClosed{"secret"}))
      .when(StartItem{kLandSwap}, kChairAda)
      .then({ItemStarted{kLandSwap, kMorning}});
}

TEST(Agenda, SE12_ActiveItemIsNotPostponedInARecess) {
  given(three_are_here(), session_is_open(), morning_is_open(), started(kReport),
        all(RecessBegun{.back_at = kEight + minutes(30)}))
      .when(PostponeItem{kReport, kAfternoon, "no figures"}, kChairAda)
      .then_refused(Reason::in_recess);
}

TEST(Agenda, AG4_FinishedItemThatIsResumedKeepsItsTime) {
  const Meeting meeting = given(three_are_here(), session_is_open(), morning_is_open(),
                                started(kReport), finished(kReport))
                              .when(ResumeItem{kReport}, kChairAda)
                              .then({ItemResumed{kReport, kMorning}});
  const Item& item = *find_item(meeting, kReport);
  EXPECT_EQ(item.elapsed, seconds(1));
  EXPECT_TRUE(item.running_since.has_value());
  EXPECT_FALSE(item.finished_at.has_value());
}

}  // namespace
}  // namespace plenary::core
