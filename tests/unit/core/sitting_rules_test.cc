#include <gtest/gtest.h>

#include "core/attendance_rules.h"
#include "support/specification.h"

// SE and RO: what transcripts cannot say as exactly, about values rather than words.

namespace plenary::core {
namespace {

using namespace support;  // NOLINT(google-build-using-namespace): the words of a specification.

TEST(Session, SE1_ConveningPutsEverythingIntoOneEvent) {
  const SessionPlan plan = small_council();
  const Decision decision = decide(Meeting{}, Convene{plan}, {.actor = kOffice, .now = kEight});
  ASSERT_TRUE(decision.has_value());
  EXPECT_EQ(*decision, (Events{SessionConvened{plan, kAda}}));
}

TEST(Session, RO5_FirstOfTheRollWhoMayPresidePresides) {
  SessionPlan plan = small_council();
  plan.roll[0].roles = {Role::delegate};
  const Decision decision = decide(Meeting{}, Convene{plan}, {.actor = kOffice, .now = kEight});
  ASSERT_TRUE(decision.has_value());
  EXPECT_EQ(std::get<SessionConvened>(decision->front()).presiding, kBo);
}

TEST(Session, RO5_SomebodyMustBeAbleToPreside) {
  SessionPlan plan = small_council();
  for (Person& person : plan.roll) person.roles = {Role::delegate};
  const Decision decision = decide(Meeting{}, Convene{plan}, {.actor = kOffice, .now = kEight});
  EXPECT_EQ(decision.error().reason, Reason::not_eligible_to_preside);
}

TEST(Session, ItemsOfASittingStandTogetherWhateverTheFileSays) {
  SessionPlan plan = small_council();
  plan.agenda[1].sitting = kAfternoon;
  const Meeting meeting = given_plan(plan).meeting();
  EXPECT_EQ(meeting.agenda.order, (std::vector<ItemId>{{1}, {3}, {4}, {5}, {2}, {6}, {7}, {8}}));
}

TEST(Sitting, AT11_OpeningRecordsTheCountItRestsOn) {
  given(three_are_here(), session_is_open())
      .when(OpenSitting{kMorning, {}}, kChairAda)
      .then({SittingOpened{kMorning, Doors::open, 3, 3, 5, {}}});
}

TEST(Sitting, AT11_ReasonIsKeptOnlyWhereOneWasNeeded) {
  given(three_are_here(), session_is_open())
      .when(OpenSitting{kMorning, "just in case"}, kChairAda)
      .then({SittingOpened{kMorning, Doors::open, 3, 3, 5, {}}});
}

TEST(Sitting, AT11_RefusalCarriesTheNumbers) {
  given(arrived(kAda), session_is_open())
      .when(OpenSitting{kMorning, {}}, kChairAda)
      .then_refused(Reason::no_quorum, {{"present", "1"}, {"required", "3"}, {"members", "5"}});
}

TEST(Sitting, SE5_RefusalNamesTheSittingThatIsOpen) {
  given(three_are_here(), session_is_open(), morning_is_open())
      .when(OpenSitting{kAfternoon, {}}, kChairAda)
      .then_refused(Reason::another_sitting_open, {{"title", "Morning"}});
}

TEST(Sitting, SE7_RecessLastsFromOneMillisecondToADay) {
  const auto in_sitting = [] {
    return given(three_are_here(), session_is_open(), morning_is_open()).at(kEight + minutes(1));
  };
  constexpr Instant kNow = kEight + minutes(1);
  const auto recess_until = [](Instant back_at) { return BeginRecess{back_at, {}}; };
  in_sitting().when(recess_until(kNow), kChairAda).then_refused(Reason::return_time_not_ahead);
  in_sitting()
      .when(recess_until(kNow + Duration{1}), kChairAda)
      .then({RecessBegun{.back_at = kNow + Duration{1}}});
  in_sitting()
      .when(recess_until(kNow + minutes(24 * 60)), kChairAda)
      .then({RecessBegun{.back_at = kNow + minutes(24 * 60)}});
  in_sitting()
      .when(recess_until(kNow + minutes(24 * 60) + Duration{1}), kChairAda)
      .then_refused(Reason::return_time_not_ahead);
  in_sitting()
      .when(recess_until({INT64_MAX}), kChairAda)
      .then_refused(Reason::return_time_not_ahead);
  in_sitting()
      .when(recess_until({INT64_MIN}), kChairAda)
      .then_refused(Reason::return_time_not_ahead);
}

TEST(Sitting, SE9_AdjournmentLastsAtMostAYear) {
  const auto adjourned_until = [](Instant back_at) { return AdjournSitting{back_at, "a storm"}; };
  constexpr Instant kNow = kEight + minutes(1);
  given(three_are_here(), session_is_open(), morning_is_open())
      .at(kNow)
      .when(adjourned_until(kNow + minutes(366 * 24 * 60)), kChairAda)
      .then({SittingAdjourned{kMorning, kNow + minutes(366 * 24 * 60), "a storm"}});
  given(three_are_here(), session_is_open(), morning_is_open())
      .at(kNow)
      .when(adjourned_until(kNow + minutes(366 * 24 * 60) + Duration{1}), kChairAda)
      .then_refused(Reason::return_time_not_ahead);
}

TEST(Sitting, AG12_TimeOfAnItemIsCountedInStretches) {
  const Meeting meeting =
      given(three_are_here(), session_is_open(), morning_is_open(), started(kOpening))
          .at(kEight + minutes(10))
          .when(BeginRecess{kEight + minutes(20), {}}, kChairAda)
          .then({RecessBegun{.back_at = kEight + minutes(20)}});
  const Item& item = *find_item(meeting, kOpening);
  EXPECT_EQ(item.elapsed, minutes(10) - seconds(7));  // the eighth event started it
  EXPECT_FALSE(item.running_since.has_value());
  EXPECT_EQ(item.state, ItemState::active);
}

TEST(Sitting, SE13_ControlCharactersOfAnyKindAreRefused) {
  for (const char* text : {"a\x01", "a\x1F", "a\x7F", "a\xC2\x80", "a\xC2\x9F", "\r"}) {
    given(three_are_here(), session_is_open(), morning_is_open())
        .when(CloseDoors{text}, kChairAda)
        .then_refused(Reason::text_not_valid);
  }
  // Line ends, tabulators and letters whose second octet looks like a control are text.
  for (const char* text : {"one\ntwo", "a\tb", "\xC2\xA0x", "Đại biểu ốm", "\xE2\x80\x94"}) {
    given(three_are_here(), session_is_open(), morning_is_open())
        .when(CloseDoors{text}, kChairAda)
        .then({DoorsClosed{text}});
  }
}

TEST(Sitting, SE13_LimitsAreInOctetsAndIncluded) {
  const Text fits(std::string(2'000, 'x'));
  given(three_are_here(), session_is_open(), morning_is_open())
      .when(CloseDoors{fits}, kChairAda)
      .then({DoorsClosed{fits}});
  given(three_are_here(), session_is_open(), morning_is_open())
      .when(CloseDoors{std::string(2'001, 'x')}, kChairAda)
      .then_refused(Reason::text_too_long, {{"limit", "2000"}});
}

TEST(Roles, RO3_RefusalNamesWhoIsNotThere) {
  given(arrived(kAda))
      .when(HandOverChair{kBo, {}}, kChairAda)
      .then_refused(Reason::successor_not_present, {{"name", "Bo"}});
}

TEST(Roles, RO4_ChairIsTakenOnlyFromWhoIsNotThere) {
  given(arrived(kBo))
      .when(TakeChair{"she is ill"}, kChairBo)
      .then({ChairTaken{kAda, kBo, "she is ill"}});
  given(arrived(kAda), arrived(kBo))
      .when(TakeChair{"she is ill"}, kChairBo)
      .then_refused(Reason::presiding_is_present, {{"name", "Ada"}});
}

TEST(Roles, RO2_NobodyInParticularDoesNotPreside) {
  given()
      .when(OpenSession{}, {Role::chair, {}})
      .then_refused(Reason::another_presides, {{"name", "Ada"}});
}

}  // namespace
}  // namespace plenary::core
