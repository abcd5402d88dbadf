#include <gtest/gtest.h>

#include "core/attendance_rules.h"
#include "support/specification.h"

namespace plenary::core {
namespace {

using namespace support;  // NOLINT(google-build-using-namespace): the words of a specification.

SessionPlan recess_when_lost(Duration grace) {
  return council_with([&](SessionPlan& plan) {
    plan.procedure.quorum.when_lost = QuorumLoss::recess;
    plan.procedure.quorum.grace = grace;
  });
}

TEST(Attendance, AT12_ThirdOfFiveReachesTheQuorum) {
  given(arrived(kAda), arrived(kBo))
      .when(CheckIn{}, delegate(kCy))
      .then({DelegateArrived{.person = kCy}, QuorumReached{3, 3, 5}});
}

TEST(Attendance, AT12_FourthChangesNothing) {
  given(three_are_here()).when(CheckIn{}, delegate(kDi)).then({DelegateArrived{.person = kDi}});
}

TEST(Attendance, AT9_DesksSayHowSomebodyCame) {
  given()
      .when(CheckInSeat{14}, kTeller)
      .then({DelegateArrived{.person = kDi, .way = CheckInWay::seat_desk}});
  given().when(CheckInSeat{99}, kTeller).then_refused(Reason::unknown_seat, {{"seat", "99"}});
}

TEST(Attendance, AT5_LateIsAfterTheToleranceNotAtIt) {
  const SessionPlan plan =
      council_with([](SessionPlan& it) { it.procedure.attendance.late_after = minutes(15); });
  const auto at = [&](Instant now) {
    return given_plan(plan, three_are_here(), session_is_open(), morning_is_open()).at(now);
  };
  const Instant opened = kEight + seconds(6);
  at(opened + minutes(15)).when(CheckIn{}, delegate(kDi)).then({DelegateArrived{.person = kDi}});
  at(opened + minutes(15) + Duration{1})
      .when(CheckIn{}, delegate(kDi))
      .then({DelegateArrived{.person = kDi, .late = true}});
}

TEST(Attendance, AT8_ClosingRecordsWhoNeverCame) {
  given(three_are_here(), all(DelegateExcused{kDi, "ill"}), session_is_open(), morning_is_open())
      .when(CloseSitting{}, kChairAda)
      .then({DelegateAbsent{kEm}, SittingClosed{kMorning}});
}

TEST(Attendance, AT8_WhoLeftBeforeTheOpeningNeverCame) {
  given(three_are_here(), arrived(kDi), all(DelegateLeft{.person = kDi}), session_is_open(),
        morning_is_open())
      .when(CloseSitting{}, kChairAda)
      .then({DelegateAbsent{kDi}, DelegateAbsent{kEm}, SittingClosed{kMorning}});
}

TEST(Attendance, AT8_WhoLeftEarlyHadCome) {
  given(three_are_here(), arrived(kDi), arrived(kEm), session_is_open(), morning_is_open(5),
        all(DelegateLeft{.person = kDi, .early = true}))
      .when(CloseSitting{}, kChairAda)
      .then({SittingClosed{kMorning}});
}

TEST(Attendance, AT13_DeadlineIsTheLossAndTheGrace) {
  const Meeting meeting =
      given_plan(recess_when_lost(minutes(3)), three_are_here(), session_is_open(),
                 morning_is_open())
          .at(kEight + minutes(20))
          .when(CheckOut{}, delegate(kCy))
          .then({DelegateLeft{.person = kCy, .early = true}, QuorumLost{2, 3, 5}});
  EXPECT_EQ(next_deadline(meeting), kEight + minutes(23));
}

TEST(Attendance, AT13_WarningHasNoDeadline) {
  const Meeting meeting =
      given(three_are_here(), session_is_open(), morning_is_open())
          .at(kEight + minutes(20))
          .when(CheckOut{}, delegate(kCy))
          .then({DelegateLeft{.person = kCy, .early = true}, QuorumLost{2, 3, 5}});
  EXPECT_FALSE(next_deadline(meeting).has_value());
  EXPECT_EQ(meeting.attendance.quorum_lost_at, kEight + minutes(20));
}

TEST(Attendance, AT13_NoGraceIsARecessInTheSameMoment) {
  const Meeting meeting =
      given_plan(recess_when_lost({}), three_are_here(), session_is_open(), morning_is_open())
          .when(CheckOut{}, delegate(kCy))
          .then({DelegateLeft{.person = kCy, .early = true}, QuorumLost{2, 3, 5},
                 RecessBegun{.cause = RecessCause::quorum_lost}});
  EXPECT_FALSE(next_deadline(meeting).has_value());
}

TEST(Attendance, AT13_SecondLossIsNoSecondEvent) {
  given(three_are_here(), session_is_open(), morning_is_open(),
        all(DelegateLeft{.person = kCy, .early = true}, QuorumLost{2, 3, 5}))
      .when(CheckOut{}, delegate(kBo))
      .then({DelegateLeft{.person = kBo, .early = true}});
}

TEST(Attendance, SE14_DeadlineIsDueAtItsMomentAndNotBefore) {
  const auto lost = [] {
    return given_plan(recess_when_lost(minutes(3)), three_are_here(), session_is_open(),
                      morning_is_open(),
                      all(DelegateLeft{.person = kCy, .early = true}, QuorumLost{2, 3, 5}));
  };
  const Instant due = *next_deadline(lost().meeting());
  lost()
      .at(due + Duration{-1})
      .when(Command(DeadlinePassed{}), kOffice)
      .then_refused(Reason::no_deadline_due);
  lost()
      .at(due)
      .when(Command(DeadlinePassed{}), kOffice)
      .then({RecessBegun{.cause = RecessCause::quorum_lost}});
}

TEST(Attendance, AT10_RemoteMembersCountOnlyWhereTheProcedureSaysSo) {
  const auto remote = [](bool counts) {
    return council_with([counts](SessionPlan& plan) {
      plan.procedure.attendance.remote_allowed = true;
      plan.procedure.quorum.remote_counts = counts;
    });
  };
  const Event arrival = DelegateArrived{.person = kCy, .means = AttendanceMeans::remote};
  given_plan(remote(false), arrived(kAda), arrived(kBo))
      .when(CheckIn{AttendanceMeans::remote}, delegate(kCy))
      .then({arrival});
  given_plan(remote(true), arrived(kAda), arrived(kBo))
      .when(CheckIn{AttendanceMeans::remote}, delegate(kCy))
      .then({arrival, QuorumReached{3, 3, 5}});
}

TEST(Attendance, AT6_EarlyIsOnlyBetweenOpeningAndClosing) {
  given(three_are_here())
      .when(CheckOut{"a call"}, delegate(kCy))
      .then({DelegateLeft{.person = kCy, .reason = "a call"}, QuorumLost{2, 3, 5}});
}

TEST(Attendance, AT14_ClosingClearsPresenceAndKeepsMovements) {
  const Meeting meeting =
      given(three_are_here(), arrived(kDi), arrived(kEm), session_is_open(), morning_is_open(5))
          .when(CloseSitting{}, kChairAda)
          .then({SittingClosed{kMorning}});
  EXPECT_EQ(quorum_count(meeting), 0U);
  EXPECT_FALSE(meeting.attendance.quorum_reached);
  EXPECT_EQ(attendance_of(meeting, kCy).presence, Presence::expected);
  EXPECT_EQ(attendance_of(meeting, kCy).movements.size(), 1U);
}

}  // namespace
}  // namespace plenary::core
