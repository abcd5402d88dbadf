#include "room/room.h"

#include "room_fixture.h"

namespace plenary::room {
namespace {

using support::kAda;
using support::kBo;
using support::kChairAda;
using support::kCy;
using support::kDi;
using support::kEight;
using support::kEm;
using support::small_council;

class RoomStart : public RoomFixture {};
class RoomBatch : public RoomFixture {};
class RoomTime : public RoomFixture {};

TEST_F(RoomStart, SE1_EmptyLogIsConvened) {
  start();
  const std::vector<Record> stored = records();
  ASSERT_EQ(stored.size(), 1U);
  EXPECT_EQ(stored[0].event, core::Event(core::SessionConvened{small_council(), kAda}));
  EXPECT_EQ(stored[0].actor, support::kOffice);
  EXPECT_EQ(stored[0].at, kEight);
  EXPECT_TRUE(stored[0].command_id.empty());
}

TEST_F(RoomStart, PublishesEverythingOnce) {
  start();
  const std::vector<Publication> published = publisher_.publications();
  ASSERT_EQ(published.size(), 1U);
  EXPECT_EQ(published[0].from, published[0].to);
  EXPECT_EQ(published[0].to, (Position{memory_.epoch(), {1}}));
  EXPECT_EQ(published[0].chair.upserted, core::project_chair(room_.meeting()));
  EXPECT_EQ(published[0].delegate.upserted, core::project_delegate(room_.meeting()));
  EXPECT_EQ(published[0].in_public.upserted, core::project_public(room_.meeting()));
  EXPECT_EQ(published[0].own.size(), small_council().roll.size());
}

TEST_F(RoomStart, EmptyLogWithoutPlanIsNoSession) {
  EXPECT_EQ(room_.start(std::nullopt).error(), LogError::unavailable);
  EXPECT_TRUE(records().empty());
  EXPECT_TRUE(publisher_.publications().empty());
}

TEST_F(RoomStart, FoldsTheLogAndIgnoresThePlan) {
  start();
  process(opening());
  core::SessionPlan other = small_council();
  other.title = "Another session";
  Room second(log_, clock_, chance_, publisher_, probe_);
  publisher_.take();
  ASSERT_TRUE(second.start(other).has_value());
  EXPECT_TRUE(second.meeting() == room_.meeting());
  EXPECT_EQ(second.published(), room_.published());
  const std::vector<Publication> published = publisher_.take();
  ASSERT_EQ(published.size(), 1U);
  EXPECT_EQ(published[0].from, published[0].to);
  EXPECT_EQ(published[0].in_public.upserted, core::project_public(room_.meeting()));
}

TEST_F(RoomStart, TellsWhyTheLogCannotBeRead) {
  log_.fail_reads(LogError::unavailable);
  EXPECT_EQ(room_.start(small_council()).error(), LogError::unavailable);
  log_.fail_reads(LogError::corrupt);
  EXPECT_EQ(room_.start(small_council()).error(), LogError::corrupt);
  EXPECT_TRUE(publisher_.publications().empty());
}

TEST_F(RoomStart, PublishesNothingThatCouldNotBeStored) {
  log_.fail_appends(LogError::full);
  EXPECT_EQ(room_.start(small_council()).error(), LogError::full);
  EXPECT_TRUE(publisher_.publications().empty());
}

TEST_F(RoomBatch, NothingLeavesBeforeItIsDurable) {
  start();
  std::size_t appends = 0;
  log_.on_append([&](std::span<const Record>) {
    ++appends;
    EXPECT_EQ(publisher_.publications().size(), appends);  // the start, and the batches before
    EXPECT_EQ(memory_.last(), room_.published().sequence);
  });
  process(opening());
  process({check_in(kDi, "f")});
  EXPECT_EQ(appends, 2U);
  EXPECT_EQ(publisher_.publications().size(), 3U);
}

TEST_F(RoomBatch, IsOneDurableWrite) {
  start();
  const std::vector<Outcome> outcomes = process(opening());
  EXPECT_EQ(log_.appends_tried(), 2U);
  // The third arrival makes the quorum: two records, and the command is answered with the second.
  EXPECT_EQ(outcomes,
            (std::vector{accepted(2), accepted(3), accepted(5), accepted(6), accepted(7)}));
  EXPECT_EQ(memory_.last(), Sequence{7});
  EXPECT_EQ(probe_.records, 7U);
  EXPECT_EQ(probe_.sequence, 7U);
  EXPECT_EQ(probe_.batches, 1U);
  EXPECT_EQ(probe_.commands, 5U);
}

TEST_F(RoomBatch, RecordsSayWhoSentWhatAndWhen) {
  start();
  clock_.advance(seconds(5));
  process(opening());
  const std::vector<Record> stored = records({4});
  EXPECT_EQ(stored[0].event, core::Event(core::QuorumReached{3, 3, 5}));
  EXPECT_EQ(stored[0].actor, support::delegate(kCy));
  EXPECT_EQ(stored[0].command_id, "c");
  EXPECT_EQ(stored[0].command_digest, "digest");
  EXPECT_EQ(stored[0].at, kEight + seconds(5));
}

TEST_F(RoomBatch, RefusedCommandsLeaveNoTrace) {
  start();
  const std::vector<Outcome> outcomes =
      process({submission(kChairAda, core::FinishItem{}, "x"), check_in(kAda, "a"),
               check_in(kAda, "b"), submission(support::kGuest, core::CheckIn{}, "c")});
  EXPECT_EQ(outcomes, (std::vector{refused(core::Reason::not_in_sitting), accepted(2),
                                   refused(core::Reason::already_present),
                                   refused(core::Reason::role_may_not)}));
  EXPECT_EQ(records().size(), 2U);
  EXPECT_EQ(probe_.refusals, 3U);
}

TEST_F(RoomBatch, OfRefusalsOnlyWritesNothing) {
  start();
  process({submission(kChairAda, core::FinishItem{}, "x")});
  EXPECT_EQ(log_.appends_tried(), 1U);
  const Publication last = publisher_.publications().back();
  EXPECT_EQ(last.from, last.to);
  EXPECT_TRUE(last.chair.empty() && last.delegate.empty() && last.in_public.empty());
  EXPECT_TRUE(last.own.empty());
  EXPECT_EQ(last.answers.size(), 1U);
}

TEST_F(RoomBatch, PositionsFollowEachOther) {
  start();
  process(opening());
  process({check_in(kDi, "f"), check_in(kEm, "g")});
  process({check_in(kEm, "h")});
  process({submission(kChairAda, core::StartItem{support::kOpening}, "i")});
  const std::vector<Publication> published = publisher_.publications();
  ASSERT_EQ(published.size(), 5U);
  for (std::size_t i = 1; i < published.size(); ++i) {
    EXPECT_EQ(published[i].from, published[i - 1].to);
  }
  EXPECT_EQ(published.back().to, room_.published());
  EXPECT_EQ(room_.published(), (Position{memory_.epoch(), memory_.last()}));
}

TEST_F(RoomBatch, TellsOnlyThosePersonsWhoseOwnCardChanged) {
  start();
  process({check_in(kDi, "a")});
  const std::vector<core::OwnCard> own = publisher_.publications().back().own;
  ASSERT_EQ(own.size(), 1U);
  EXPECT_EQ(own[0].id, kDi);
  EXPECT_EQ(own[0].presence, core::Presence::in_hall);
}

class RoomRepeats : public RoomFixture {
 protected:
  void SetUp() override {
    start();
    first_ = process_one(check_in(kDi, "same"));
  }
  Outcome first_;
};

TEST_F(RoomRepeats, AreAnsweredLikeTheFirst) {
  EXPECT_EQ(process_one(check_in(kDi, "same")), first_);
  process({submission(support::delegate(kDi), core::CheckOut{}, "out")});
  // Though checking in would be possible again: it is not carried out a second time.
  EXPECT_EQ(process_one(check_in(kDi, "same")), first_);
  EXPECT_EQ(records().size(), 3U);
  EXPECT_EQ(probe_.repeats, 2U);
}

TEST_F(RoomRepeats, WithinOneBatch) {
  const std::vector<Outcome> outcomes = process({check_in(kEm, "e"), check_in(kEm, "e")});
  EXPECT_EQ(outcomes, (std::vector{accepted(3), accepted(3)}));
}

TEST_F(RoomRepeats, OfACommandWithSeveralEventsNameTheLast) {
  process({check_in(kAda, "a")});
  const Outcome third = process_one(check_in(kBo, "b"));
  EXPECT_EQ(third, accepted(5));
  EXPECT_EQ(process_one(check_in(kBo, "b")), third);
}

TEST_F(RoomRepeats, AreKnownAfterARestart) {
  Room second(log_, clock_, chance_, publisher_, probe_);
  ASSERT_TRUE(second.start(std::nullopt).has_value());
  second.process(std::vector{check_in(kDi, "same")});
  EXPECT_EQ(publisher_.answers().back().outcome, first_);
  EXPECT_EQ(records().size(), 2U);
}

TEST_F(RoomRepeats, WithOtherContentAreTurnedAway) {
  const Outcome outcome =
      process_one(submission(support::delegate(kDi), core::CheckOut{}, "same", "another digest"));
  EXPECT_EQ(outcome, Outcome(Unavailability::command_id_reused));
  EXPECT_EQ(records().size(), 2U);
}

TEST_F(RoomRepeats, OfAnotherPersonAreNoRepeats) {
  EXPECT_EQ(process_one(check_in(kEm, "same")), accepted(3));
}

TEST_F(RoomRepeats, OfARefusedCommandAreDecidedAnew) {
  EXPECT_EQ(process_one(submission(support::kChairBo, core::TakeChair{"Ada is away"}, "t")),
            accepted(3));
  EXPECT_EQ(process_one(submission(kChairAda, core::OpenSession{}, "o")),
            Outcome(core::Refusal{core::Reason::another_presides, {{"name", "Bo"}}}));
  process({submission(kChairAda, core::TakeChair{"Bo is away"}, "u")});
  EXPECT_EQ(process_one(submission(kChairAda, core::OpenSession{}, "o")), accepted(5));
}

core::SessionPlan recess_after(Duration grace) {
  core::SessionPlan plan = small_council();
  plan.procedure.quorum.when_lost = core::QuorumLoss::recess;
  plan.procedure.quorum.grace = grace;
  return plan;
}

Submission cy_leaves() {
  return submission(support::delegate(kCy), core::CheckOut{"a call"}, "leaves");
}

TEST_F(RoomTime, SE14_AT13_DeadlinePassesWithAnEmptyBatch) {
  start(recess_after(minutes(3)));
  process(opening());
  EXPECT_FALSE(room_.next_deadline().has_value());
  process({cy_leaves()});
  ASSERT_EQ(room_.next_deadline(), kEight + minutes(3));

  clock_.set(kEight + minutes(3) + Duration{-1});
  process({});
  EXPECT_EQ(records().size(), 9U);

  clock_.set(kEight + minutes(3));
  process({});
  const Record last = records().back();
  EXPECT_EQ(last.event, core::Event(core::RecessBegun{.cause = core::RecessCause::quorum_lost}));
  EXPECT_EQ(last.actor, support::kOffice);
  EXPECT_TRUE(last.command_id.empty());
  EXPECT_FALSE(room_.next_deadline().has_value());
}

TEST_F(RoomTime, DeadlineComesBeforeTheCommandsOfItsBatch) {
  start(recess_after(minutes(3)));
  process(opening());
  process({cy_leaves()});
  clock_.advance(minutes(10));
  const std::vector<Outcome> outcomes = process(
      {check_in(kDi, "d1"), submission(kChairAda, core::StartItem{support::kOpening}, "s")});
  EXPECT_EQ(outcomes, (std::vector{accepted(12), refused(core::Reason::in_recess)}));
  EXPECT_TRUE(std::holds_alternative<core::RecessBegun>(records({9}).front().event));
}

TEST_F(RoomTime, NeverGoesBackwards) {
  start();
  clock_.advance(minutes(5));
  process({check_in(kAda, "a")});
  clock_.set(kEight + minutes(-60));
  process({check_in(kBo, "b")});
  EXPECT_EQ(records().back().at, kEight + minutes(5));
  EXPECT_EQ(publisher_.publications().back().at, kEight + minutes(5));
  // Nor after a restart on a machine whose clock is behind.
  Room second(log_, clock_, chance_, publisher_, probe_);
  ASSERT_TRUE(second.start(std::nullopt).has_value());
  second.process(std::vector{check_in(kCy, "c")});
  EXPECT_EQ(records().back().at, kEight + minutes(5));
}

}  // namespace
}  // namespace plenary::room
