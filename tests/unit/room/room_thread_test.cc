#include "room/room_thread.h"

#include <latch>
#include <map>
#include <string>
#include <thread>
#include <vector>

#include "room_fixture.h"

namespace plenary::room {
namespace {

using support::kAda;
using support::kBo;
using support::kCy;
using support::kDi;
using support::kEight;
using support::kSecretary;

Submission numbered(std::uint64_t sender, core::ScreenCommand command) {
  Submission made = submission(kSecretary, std::move(command), "c" + std::to_string(sender));
  made.sender = {sender};
  return made;
}

class RoomThreadTest : public RoomFixture {
 protected:
  // The first append after this waits until `release` is counted down; `entered` tells that it has
  // begun.
  void block_first_append() {
    log_.on_append([this, first = true](std::span<const Record>) mutable {
      if (!first) return;
      first = false;
      entered_.count_down();
      release_.wait();
    });
  }

  std::size_t answers_of_kind(Unavailability wanted) const {
    std::size_t count = 0;
    for (const Answer& answer : publisher_.answers()) {
      count += answer.outcome == Outcome(wanted) ? 1U : 0U;
    }
    return count;
  }

  std::latch entered_{1};
  std::latch release_{1};
};

TEST_F(RoomThreadTest, AnswersEverySenderOnce) {
  constexpr std::uint64_t kThreads = 4;
  constexpr std::uint64_t kEach = 50;
  start();
  {
    RoomThread thread(room_, clock_, publisher_, probe_);
    std::vector<std::thread> senders;
    for (std::uint64_t t = 0; t < kThreads; ++t) {
      senders.emplace_back([&, t] {
        for (std::uint64_t i = 0; i < kEach; ++i) {
          thread.submit(numbered(t * kEach + i, core::RecordAbsence{kDi}));
        }
      });
    }
    for (std::thread& sender : senders) sender.join();
    ASSERT_TRUE(publisher_.wait_for_answers(kThreads * kEach));
  }
  std::map<std::uint64_t, int> answered;
  int accepted_count = 0;
  for (const Answer& answer : publisher_.answers()) {
    ++answered[answer.sender.value];
    EXPECT_EQ(answer.command_id, "c" + std::to_string(answer.sender.value));
    accepted_count += std::holds_alternative<Accepted>(answer.outcome) ? 1 : 0;
  }
  EXPECT_EQ(answered.size(), kThreads * kEach);
  EXPECT_EQ(publisher_.answers().size(), kThreads * kEach);
  EXPECT_EQ(accepted_count, 1);  // all but the first found the absence recorded already
}

TEST_F(RoomThreadTest, CollectsTheNextBatchWhileTheLogWrites) {
  start();
  block_first_append();
  RoomThread thread(room_, clock_, publisher_, probe_);
  thread.submit(check_in(kAda, "a"));
  entered_.wait();
  thread.submit(check_in(kBo, "b"));
  thread.submit(check_in(kCy, "c"));
  thread.submit(check_in(kDi, "d"));
  EXPECT_EQ(publisher_.answers().size(), 0U);
  release_.count_down();
  ASSERT_TRUE(publisher_.wait_for_answers(4));
  EXPECT_EQ(log_.appends_tried(), 3U);  // the start, the first alone, the others together
}

TEST_F(RoomThreadTest, FullInboxAnswersBusy) {
  start();
  block_first_append();
  RoomThread thread(room_, clock_, publisher_, probe_, {.inbox_commands_max = 2});
  thread.submit(check_in(kAda, "a"));
  entered_.wait();
  thread.submit(check_in(kBo, "b"));
  thread.submit(check_in(kCy, "c"));
  thread.submit(numbered(101, core::RecordArrival{kDi, {}}));
  thread.submit(numbered(102, core::RecordArrival{kDi, {}}));
  release_.count_down();
  ASSERT_TRUE(publisher_.wait_for_answers(5));
  EXPECT_EQ(answers_of_kind(Unavailability::busy), 2U);
  EXPECT_EQ(probe_.overflows, 2U);
  // Who was turned away may come again with the same command.
  thread.submit(numbered(101, core::RecordArrival{kDi, {}}));
  ASSERT_TRUE(publisher_.wait_for_answers(6));
  EXPECT_TRUE(std::holds_alternative<Accepted>(publisher_.answers().back().outcome));
}

TEST_F(RoomThreadTest, LargeCrowdIsDecidedInSeveralBatches) {
  start();
  block_first_append();
  {
    RoomThread thread(room_, clock_, publisher_, probe_, {.batch_commands_max = 2});
    thread.submit(check_in(kAda, "a"));
    entered_.wait();
    for (std::uint32_t i = 2; i <= 5; ++i) thread.submit(check_in({i}, "x"));
    release_.count_down();
  }
  EXPECT_EQ(publisher_.answers().size(), 5U);
  EXPECT_EQ(log_.appends_tried(), 4U);
}

TEST_F(RoomThreadTest, EndingAnswersWhatHasArrived) {
  start();
  block_first_append();
  {
    RoomThread thread(room_, clock_, publisher_, probe_);
    thread.submit(check_in(kAda, "a"));
    entered_.wait();
    thread.submit(check_in(kBo, "b"));
    thread.submit(check_in(kCy, "c"));
    release_.count_down();
  }
  EXPECT_EQ(publisher_.answers().size(), 3U);
  EXPECT_EQ(memory_.last(), Sequence{5});
}

TEST_F(RoomThreadTest, SE14_KeepsDeadlinesThoughNobodySpeaks) {
  core::SessionPlan plan = support::small_council();
  plan.procedure.quorum.when_lost = core::QuorumLoss::recess;
  plan.procedure.quorum.grace = minutes(3);
  start(plan);
  process(opening());
  process({submission(support::delegate(kCy), core::CheckOut{}, "leaves")});
  const std::size_t before = publisher_.publications().size();
  {
    RoomThread thread(room_, clock_, publisher_, probe_);
    clock_.advance(minutes(3));
    ASSERT_TRUE(publisher_.wait_for_publications(before + 1));
  }
  EXPECT_TRUE(std::holds_alternative<core::RecessBegun>(records().back().event));
}

TEST_F(RoomThreadTest, RecoversFromALogFailureThoughNobodySpeaks) {
  start();
  log_.fail_appends(LogError::full, support::FaultyLog::Moment::before_writing, 1);
  RoomThread thread(room_, clock_, publisher_, probe_);
  thread.submit(check_in(kAda, "a"));
  ASSERT_TRUE(publisher_.wait_for_answers(1));
  EXPECT_EQ(answers_of_kind(Unavailability::log_full), 1U);
  // The start, the failure, and the room that has read its log again.
  ASSERT_TRUE(publisher_.wait_for_publications(3));
  EXPECT_EQ(probe_.rebuilds, 1U);
}

}  // namespace
}  // namespace plenary::room
