#include "room/replay.h"

#include "base/ensure.h"
#include "room_fixture.h"

namespace plenary::room {
namespace {

using support::kAda;
using support::kBo;
using support::kDi;
using support::kEight;

class ReplayTest : public RoomFixture {};

TEST_F(ReplayTest, OfAnEmptyLogIsNothing) {
  const auto folded = replay(memory_);
  ASSERT_TRUE(folded.has_value());
  EXPECT_TRUE(folded->meeting == core::Meeting{});
  EXPECT_EQ(folded->last, Sequence{});
}

TEST_F(ReplayTest, GivesTheSameMeetingAsTheRoomHad) {
  start();
  process(opening());
  clock_.advance(minutes(5));
  process({submission(support::kChairAda, core::StartItem{support::kOpening}, "f")});
  const auto folded = replay(memory_);
  ASSERT_TRUE(folded.has_value());
  EXPECT_TRUE(folded->meeting == room_.meeting());
  EXPECT_EQ(folded->last, memory_.last());
  EXPECT_EQ(folded->at, kEight + minutes(5));
}

TEST_F(ReplayTest, StopsBehindTheSequenceThatWasNamed) {
  start();
  process({check_in(kAda, "a")});
  const core::Meeting then = room_.meeting();
  process({check_in(kBo, "b")});
  const auto folded = replay(memory_, {2});
  ASSERT_TRUE(folded.has_value());
  EXPECT_TRUE(folded->meeting == then);
  EXPECT_EQ(folded->last, Sequence{2});
  EXPECT_NE(folded->ledger.find(kAda, "a"), nullptr);
  EXPECT_EQ(folded->ledger.find(kBo, "b"), nullptr);
}

TEST_F(ReplayTest, ReadsLogsOfAnyLength) {
  start();
  for (int i = 0; i < 510; ++i) {
    process({check_in(kDi, "in" + std::to_string(i)),
             submission(support::delegate(kDi), core::CheckOut{}, "out" + std::to_string(i))});
  }
  const auto folded = replay(memory_);
  ASSERT_TRUE(folded.has_value());
  EXPECT_EQ(folded->last, Sequence{1'021});
  EXPECT_TRUE(folded->meeting == room_.meeting());
  EXPECT_EQ(folded->ledger.find(kDi, "out509")->at, Sequence{1'021});
}

TEST_F(ReplayTest, TellsTheLogsError) {
  log_.fail_reads(LogError::corrupt);
  EXPECT_EQ(replay(log_).error(), LogError::corrupt);
}

// A log that holds what it is given, whether any server could have written it or not.
class ForgedLog final : public EventLog {
 public:
  explicit ForgedLog(std::vector<Record> records) : records_(std::move(records)) {}

  [[nodiscard]] std::string epoch() const override { return "0123456789abcdef"; }
  [[nodiscard]] Sequence last() const override { return records_.back().sequence; }
  [[nodiscard]] Result<void, LogError> append(std::span<const Record> /*records*/) override {
    return Failure<LogError>(LogError::full);
  }
  [[nodiscard]] Result<std::vector<Record>, LogError> read(Sequence after,
                                                           std::size_t /*limit*/) const override {
    return after == Sequence{} ? records_ : std::vector<Record>{};
  }

 private:
  std::vector<Record> records_;
};

Record convened() {
  return {.sequence = {1},
          .at = kEight,
          .event = core::SessionConvened{support::small_council(), kAda}};
}

TEST(ReplayOfAForgedLog, AcceptsWhatAServerWrites) {
  const ForgedLog log({convened(), {{2}, kEight, {}, "", "", core::SessionOpened{}}});
  EXPECT_EQ(replay(log)->last, Sequence{2});
}

TEST(ReplayOfAForgedLog, RejectsTimeThatGoesBackwards) {
  const ForgedLog log(
      {convened(), {{2}, kEight + Duration{-1}, {}, "", "", core::SessionOpened{}}});
  EXPECT_THROW((void)replay(log), BrokenInvariant);
}

TEST(ReplayOfAForgedLog, RejectsAGap) {
  const ForgedLog log({convened(), {{3}, kEight, {}, "", "", core::SessionOpened{}}});
  EXPECT_THROW((void)replay(log), BrokenInvariant);
}

TEST(ReplayOfAForgedLog, RejectsWhatNoRuleAllows) {
  const ForgedLog log({convened(), {{2}, kEight, {}, "", "", core::SessionClosed{}}});
  EXPECT_THROW((void)replay(log), BrokenInvariant);
}

TEST(ReplayOfAForgedLog, RejectsACountThatIsNotSo) {
  const ForgedLog log({convened(), {{2}, kEight, {}, "", "", core::QuorumReached{3, 3, 5}}});
  EXPECT_THROW((void)replay(log), BrokenInvariant);
}

TEST(LedgerTest, KeepsPersonsApart) {
  Ledger ledger;
  ledger.note({.sequence = {1}, .actor = support::delegate({1}), .command_id = "2/x"});
  ledger.note({.sequence = {2}, .actor = support::delegate({12}), .command_id = "x"});
  EXPECT_EQ(ledger.find({1}, "2/x")->at, Sequence{1});
  EXPECT_EQ(ledger.find({12}, "x")->at, Sequence{2});
  EXPECT_EQ(ledger.find({1}, "x"), nullptr);
}

TEST(LedgerTest, DoesNotKnowTheServersOwnRecords) {
  Ledger ledger;
  ledger.note({.sequence = {1}, .actor = support::kOffice});
  EXPECT_EQ(ledger.find({}, ""), nullptr);
}

}  // namespace
}  // namespace plenary::room
