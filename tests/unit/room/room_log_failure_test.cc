#include "room_fixture.h"

// What the room does when its log fails: it says so, takes nothing back that was published, and
// acknowledges nothing that is not stored.

namespace plenary::room {
namespace {

using support::FaultyLog;
using support::kAda;
using support::kBo;
using support::kChairAda;
using support::kCy;
using support::kDi;
using support::kEight;
using support::kEm;

class RoomLogFailure : public RoomFixture {
 protected:
  void SetUp() override { start(); }
};

TEST_F(RoomLogFailure, FullLogAcceptsNothingAndIsReported) {
  log_.fail_appends(LogError::full);
  const std::vector<Outcome> outcomes = process({check_in(kAda, "a"), check_in(kBo, "b")});
  EXPECT_EQ(outcomes, (std::vector<Outcome>(2, Unavailability::log_full)));
  EXPECT_EQ(publisher_.reports(), (std::vector{RoomHealth::log_full}));
  EXPECT_EQ(probe_.log_failures, 1U);
  const Publication last = publisher_.publications().back();
  EXPECT_EQ(last.from, last.to);
  EXPECT_EQ(last.to.sequence, Sequence{1});
  EXPECT_TRUE(last.chair.empty() && last.delegate.empty() && last.in_public.empty());
}

TEST_F(RoomLogFailure, SameCommandMayComeAgainWhenTheLogIsBack) {
  log_.fail_appends(LogError::unavailable);
  EXPECT_EQ(process_one(check_in(kAda, "a")), Outcome(Unavailability::log_unavailable));
  log_.recover();
  EXPECT_EQ(process_one(check_in(kAda, "a")), accepted(2));
  EXPECT_EQ(publisher_.reports(), (std::vector{RoomHealth::log_unavailable, RoomHealth::working}));
  EXPECT_EQ(records().size(), 2U);
}

TEST_F(RoomLogFailure, HealthIsReportedOnceForEachChange) {
  log_.fail_appends(LogError::unavailable);
  process({check_in(kAda, "a")});
  process({check_in(kAda, "b")});
  log_.fail_appends(LogError::full);
  process({check_in(kAda, "c")});
  log_.recover();
  // Refusing needs no log; only a write proves that the log can be written again.
  process({submission(kChairAda, core::FinishItem{}, "d")});
  EXPECT_EQ(publisher_.reports(), (std::vector{RoomHealth::log_unavailable, RoomHealth::log_full}));
  process({check_in(kAda, "e")});
  process({check_in(kBo, "f")});
  EXPECT_EQ(publisher_.reports().back(), RoomHealth::working);
  EXPECT_EQ(publisher_.reports().size(), 3U);
}

// The write was done, but the room was not told so: the log says what is true.
TEST_F(RoomLogFailure, UnknownOutcomeIsReadFromTheLog) {
  log_.fail_appends(LogError::unavailable, FaultyLog::Moment::after_writing, 1);
  EXPECT_EQ(process_one(check_in(kAda, "a")), Outcome(Unavailability::log_unavailable));
  EXPECT_EQ(room_.published().sequence, Sequence{1});

  EXPECT_EQ(process_one(check_in(kAda, "a")), accepted(2));
  EXPECT_EQ(records().size(), 2U);
  const Publication last = publisher_.publications().back();
  EXPECT_EQ(last.from.sequence, Sequence{1});
  EXPECT_EQ(last.to.sequence, Sequence{2});
  EXPECT_FALSE(last.chair.empty());
}

TEST_F(RoomLogFailure, LogThatCannotBeReadEitherIsUnavailable) {
  log_.fail_appends(LogError::full);
  process({check_in(kAda, "a")});
  log_.recover();
  log_.fail_reads(LogError::unavailable);
  EXPECT_EQ(process_one(check_in(kAda, "a")), Outcome(Unavailability::log_unavailable));
  EXPECT_TRUE(room_.must_recover());
  log_.recover();
  EXPECT_EQ(process_one(check_in(kAda, "a")), accepted(2));
  EXPECT_FALSE(room_.must_recover());
}

class TwoRooms : public RoomFixture {
 protected:
  void SetUp() override {
    start();
    ASSERT_TRUE(other_.start(std::nullopt).has_value());
  }
  support::RecordingPublisher others_screens_;
  Room other_{memory_, clock_, chance_, others_screens_, probe_};
};

TEST_F(TwoRooms, ConflictIsDecidedAgain) {
  other_.process(std::vector{check_in(kAda, "a"), check_in(kBo, "b")});
  EXPECT_EQ(process_one(check_in(kCy, "c")), accepted(5));
  EXPECT_EQ(records().back().event, core::Event(core::QuorumReached{3, 3, 5}));
  // The screens learn what the other wrote too.
  const Publication last = publisher_.publications().back();
  EXPECT_EQ(last.from.sequence, Sequence{1});
  EXPECT_EQ(last.to.sequence, Sequence{5});
  EXPECT_EQ(last.own.size(), 3U);
  EXPECT_TRUE(publisher_.reports().empty());
  EXPECT_EQ(probe_.rebuilds, 1U);
}

TEST_F(TwoRooms, ConflictMayTurnAnAcceptanceIntoARefusal) {
  other_.process(std::vector{submission(support::kSecretary, core::RecordArrival{kDi, {}}, "a")});
  EXPECT_EQ(process_one(check_in(kDi, "b")), refused(core::Reason::already_present));
  EXPECT_EQ(publisher_.publications().back().to.sequence, Sequence{2});
}

TEST_F(TwoRooms, ConflictKnowsWhatTheOtherCarriedOut) {
  other_.process(std::vector{check_in(kDi, "same")});
  EXPECT_EQ(process_one(check_in(kDi, "same")), accepted(2));
  EXPECT_EQ(records().size(), 2U);
}

TEST_F(RoomLogFailure, ConflictTwiceGivesUp) {
  log_.fail_appends(LogError::conflict);
  EXPECT_EQ(process_one(check_in(kAda, "a")), Outcome(Unavailability::log_unavailable));
  EXPECT_EQ(log_.appends_tried(), 3U);  // the start, and two attempts
  EXPECT_EQ(publisher_.reports(), (std::vector{RoomHealth::log_unavailable}));
  log_.recover();
  EXPECT_EQ(process_one(check_in(kAda, "a")), accepted(2));
}

TEST_F(RoomFixture, DeadlineIsKeptAfterAFailureThoughNobodySpeaks) {
  core::SessionPlan plan = support::small_council();
  plan.procedure.quorum.when_lost = core::QuorumLoss::recess;
  plan.procedure.quorum.grace = minutes(3);
  start(plan);
  process(opening());
  process({submission(support::delegate(kCy), core::CheckOut{}, "leaves")});
  log_.fail_appends(LogError::full);
  process({check_in(kEm, "f")});
  EXPECT_FALSE(room_.next_deadline().has_value());
  ASSERT_TRUE(room_.must_recover());

  log_.recover();
  process({});
  EXPECT_FALSE(room_.must_recover());
  EXPECT_EQ(room_.next_deadline(), kEight + minutes(3));
}

}  // namespace
}  // namespace plenary::room
