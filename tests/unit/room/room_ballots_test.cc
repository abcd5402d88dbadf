#include <algorithm>
#include <span>
#include <tuple>
#include <variant>

#include "room_fixture.h"

// VT27: from the key that a secret vote is opened with to the last octet of it that is erased. The
// votes are trials, which need neither a sitting nor an item.

namespace plenary::room {
namespace {

using core::Choice;
using core::VoteState;
using support::FaultyLog;
using support::GlassBallotBox;
using support::kAda;
using support::kBo;
using support::kChairAda;
using support::kCy;
using support::kDi;
using support::kEight;
using support::kEm;

constexpr VoteId kVote{1};
constexpr VoteId kNextVote{2};

core::PrepareVote trial(core::VoteForm form = core::VoteForm::electronic_secret) {
  return {.title = "Biểu quyết thử", .rule = "resolution", .form = form, .trial = true};
}

Submission from_chair(core::ScreenCommand command, const std::string& command_id) {
  return submission(kChairAda, std::move(command), command_id);
}

class RoomBallots : public RoomFixture {
 protected:
  void SetUp() override {
    start();
    process({check_in(kAda, "a"), check_in(kBo, "b"), check_in(kCy, "c"), check_in(kDi, "d")});
    process({from_chair(trial(), "prepare")});
  }

  void open() { process({from_chair(core::OpenVote{.vote = kVote}, "open")}); }
  void close() { process({from_chair(core::CloseVote{kVote}, "close")}); }

  [[nodiscard]] const core::Vote& vote(VoteId id = kVote) const {
    return *core::find_vote(room_.meeting(), id);
  }
  [[nodiscard]] std::string ballot(PersonId person, Choice choice, VoteId id = kVote) const {
    return GlassBallotBox::seal(vote(id).opening->ballot_key, id, choice, person.value);
  }
  static Submission cast_by(PersonId person, std::string sealed, VoteId id = kVote) {
    return submission(support::delegate(person), core::CastSealedBallot{id, std::move(sealed)},
                      "cast" + std::to_string(id.value));
  }
  Submission cast(PersonId person, Choice choice) const {
    return cast_by(person, ballot(person, choice));
  }
  void given_three_ballots() {
    process({cast(kCy, Choice::yes), cast(kAda, Choice::no), cast(kBo, Choice::yes)});
  }

  [[nodiscard]] std::size_t ballots_kept() const { return memory_.sealed_ballots(kVote)->size(); }

  template <class Event>
  [[nodiscard]] std::size_t count_events() const {
    return static_cast<std::size_t>(std::ranges::count_if(
        records(), [](const Record& one) { return std::holds_alternative<Event>(one.event); }));
  }

  // Whatever has happened: each word of the server stands in the log once, and nothing is left.
  void expect_settled(std::uint32_t yes, std::uint32_t no) const {
    EXPECT_EQ(count_events<core::BallotsSealed>(), 1U);
    EXPECT_EQ(count_events<core::VoteCounted>(), 1U);
    EXPECT_EQ(count_events<core::BallotKeyErased>(), 1U);
    EXPECT_EQ(count_events<core::BallotKeyLost>(), 0U);
    const auto folded = replay(memory_);
    ASSERT_TRUE(folded.has_value());
    const core::Tally& tally = core::find_vote(folded->meeting, kVote)->result.tally;
    EXPECT_EQ(tally.yes, yes);
    EXPECT_EQ(tally.no, no);
    EXPECT_EQ(ballots_kept(), 0U);
    EXPECT_FALSE(ballot_box_.has_key(kVote));
  }
};

TEST_F(RoomBallots, VT7_OpeningFreezesTheDigestOfWhatIsPut) {
  const Text text = core::text_to_freeze(room_.meeting(), vote());
  open();
  EXPECT_EQ(vote().opening->digest, ballot_box_.digest(text.view()));
}

TEST_F(RoomBallots, VT27_AKeyIsMadeForASecretVoteAlone) {
  EXPECT_EQ(ballot_box_.keys_made(), 0U);
  open();
  EXPECT_EQ(ballot_box_.keys_made(), 1U);
  EXPECT_EQ(vote().opening->ballot_key.view().size(), 64U);
  close();
  process({from_chair(trial(core::VoteForm::electronic), "p2"),
           from_chair(core::OpenVote{.vote = kNextVote}, "o2")});
  EXPECT_EQ(vote(kNextVote).state, VoteState::open);
  EXPECT_TRUE(vote(kNextVote).opening->ballot_key.empty());
  EXPECT_EQ(ballot_box_.keys_made(), 1U);
}

TEST_F(RoomBallots, VT27_ASecondPressDoesNotTakeTheKeyAway) {
  open();
  given_three_ballots();
  process({from_chair(core::OpenVote{.vote = kVote}, "again")});
  close();
  expect_settled(2, 1);
}

TEST_F(RoomBallots, ARefusedOpeningLeavesNoKey) {
  open();
  process({from_chair(trial(), "p2")});
  const Outcome outcome = process_one(from_chair(core::OpenVote{.vote = kNextVote}, "o2"));
  EXPECT_TRUE(std::holds_alternative<core::Refusal>(outcome));
  EXPECT_FALSE(ballot_box_.has_key(kNextVote));
  EXPECT_TRUE(ballot_box_.has_key(kVote));
}

TEST_F(RoomBallots, VT27_ABallotLiesBesideTheLogAndNotInIt) {
  open();
  process({cast(kCy, Choice::no)});
  EXPECT_EQ(memory_.sealed_ballots(kVote).value(), std::vector{ballot(kCy, Choice::no)});
  const Record last = records().back();
  EXPECT_EQ(last.event, core::Event(core::SealedBallotReceived{kVote, kCy}));
  EXPECT_EQ(last.ballot, std::nullopt);
}

TEST_F(RoomBallots, ACommandThatComesAgainBringsNoSecondBallot) {
  open();
  const Outcome first = process_one(cast(kCy, Choice::no));
  EXPECT_EQ(process_one(cast(kCy, Choice::no)), first);
  EXPECT_EQ(ballots_kept(), 1U);
}

TEST_F(RoomBallots, VT27_ACopyOfAnothersBallotIsRefused) {
  open();
  const std::string sealed = ballot(kCy, Choice::no);
  const Outcome copied = refused(core::Reason::sealed_ballot_malformed);
  const std::vector<Outcome> outcomes = process({cast_by(kCy, sealed), cast_by(kDi, sealed)});
  EXPECT_TRUE(std::holds_alternative<Accepted>(outcomes[0]));
  EXPECT_EQ(outcomes[1], copied);
  EXPECT_EQ(process_one(cast_by(kBo, sealed)), copied);
  // Nor after a restart.
  Room second(log_, clock_, chance_, ballot_box_, publisher_, probe_);
  ASSERT_TRUE(second.start(std::nullopt).has_value());
  second.process(std::vector{cast_by(kDi, sealed)});
  EXPECT_EQ(publisher_.answers().back().outcome, copied);
  // Whose ballot was copied loses nothing, and who copied may send one of their own.
  second.process(std::vector{cast(kDi, Choice::yes), from_chair(core::CloseVote{kVote}, "close")});
  expect_settled(1, 1);
}

TEST_F(RoomBallots, VT27_ClosingSealsThenCountsThenErases) {
  open();
  given_three_ballots();
  const std::size_t appends = log_.appends_tried();
  const Sequence before = memory_.last();
  publisher_.take();
  close();

  const std::vector<Record> said = records(before);
  ASSERT_EQ(said.size(), 4U);
  EXPECT_TRUE(std::holds_alternative<core::VoteClosed>(said[0].event));
  std::vector<Text> digests;
  for (const PersonId person : {kAda, kBo, kCy}) {
    digests.push_back(
        ballot_box_.digest(ballot(person, person == kAda ? Choice::no : Choice::yes)));
  }
  std::ranges::sort(digests);
  EXPECT_EQ(said[1].event, core::Event(core::BallotsSealed{kVote, digests}));
  EXPECT_TRUE(std::holds_alternative<core::VoteCounted>(said[2].event));
  EXPECT_EQ(said[3].event, core::Event(core::BallotKeyErased{kVote}));
  for (std::size_t i = 1; i < said.size(); ++i) {
    EXPECT_EQ(said[i].actor, support::kOffice);
    EXPECT_TRUE(said[i].command_id.empty());
  }

  // Each by itself: durable, and shown, before the next.
  EXPECT_EQ(log_.appends_tried(), appends + 4);
  const std::vector<Publication> published = publisher_.take();
  ASSERT_EQ(published.size(), 4U);
  EXPECT_EQ(published[0].answers.size(), 1U);
  for (std::size_t i = 1; i < published.size(); ++i) {
    EXPECT_EQ(published[i].from, published[i - 1].to);
    EXPECT_TRUE(published[i].answers.empty());
  }
  expect_settled(2, 1);
}

TEST_F(RoomBallots, AVoteWithoutBallotsIsSettledToo) {
  open();
  close();
  expect_settled(0, 0);
}

TEST_F(RoomBallots, VT27_InvalidBallotsAreCountedAsSuch) {
  open();
  process({cast(kCy, Choice::abstain), cast_by(kAda, std::string(224, 'e'))});
  close();
  EXPECT_EQ(vote().result.tally.abstain, 1U);
  EXPECT_EQ(vote().result.tally.invalid, 1U);
}

TEST_F(RoomBallots, VT27_ALostKeyMakesTheVoteInconclusive) {
  open();
  given_three_ballots();
  ballot_box_.erase_key(kVote);  // the power was cut
  close();
  EXPECT_EQ(count_events<core::BallotKeyLost>(), 1U);
  EXPECT_EQ(count_events<core::BallotKeyErased>(), 1U);
  EXPECT_EQ(vote().result.outcome, core::VoteOutcome::inconclusive);
  EXPECT_EQ(ballots_kept(), 0U);
}

// Somebody was at the file: nobody knows what was voted.
TEST_F(RoomBallots, BallotsThatAreGoneMakeTheVoteInconclusive) {
  open();
  given_three_ballots();
  ASSERT_TRUE(memory_.erase_ballots(kVote).has_value());
  close();
  EXPECT_EQ(count_events<core::BallotKeyLost>(), 1U);
  EXPECT_EQ(vote().result.outcome, core::VoteOutcome::inconclusive);
}

TEST_F(RoomBallots, BallotsOfBeforeARestartCountWithThoseBehindIt) {
  open();
  process({cast(kCy, Choice::yes)});
  Room second(log_, clock_, chance_, ballot_box_, publisher_, probe_);
  ASSERT_TRUE(second.start(std::nullopt).has_value());
  second.process(std::vector{cast(kDi, Choice::no), from_chair(core::CloseVote{kVote}, "close")});
  expect_settled(1, 1);
}

// Thrown where a server is killed.
struct Killed {};

// The number of the append, from the closing on, that the server does not live to see.
class RoomBallotsKilled : public RoomBallots, public testing::WithParamInterface<int> {
 protected:
  void kill_at(int append) {
    log_.on_append([count = 0, append](std::span<const Record>) mutable {
      if (++count == append) throw Killed{};
    });
  }
};

TEST_P(RoomBallotsKilled, VT27_GoesOnWhereItStopped) {
  open();
  given_three_ballots();
  kill_at(GetParam());
  EXPECT_THROW(close(), Killed);
  log_.on_append({});

  const auto left = replay(memory_);
  ASSERT_TRUE(left.has_value());
  const core::Vote& found = *core::find_vote(left->meeting, kVote);
  const bool is_open = found.state == VoteState::open && !found.seal_done;
  const bool is_closed = found.state == VoteState::closed && found.result == core::VoteResult{};
  const bool is_counted = found.state == VoteState::counted && found.result.tally.yes == 2;
  EXPECT_EQ(int{is_open} + int{is_closed} + int{is_counted}, 1);
  EXPECT_EQ(is_open, GetParam() == 1);
  EXPECT_EQ(is_counted, GetParam() == 4);

  Room second(log_, clock_, chance_, ballot_box_, publisher_, probe_);
  ASSERT_TRUE(second.start(std::nullopt).has_value());
  second.process(std::vector{from_chair(core::CloseVote{kVote}, "close")});
  expect_settled(2, 1);
  EXPECT_TRUE(second.meeting() == replay(memory_)->meeting);
}

INSTANTIATE_TEST_SUITE_P(AtEachAppend, RoomBallotsKilled, testing::Range(1, 5));

// Which append of the settling fails, and when it does so.
using Failing = std::tuple<int, FaultyLog::Moment, LogError>;
class RoomBallotsFailing : public RoomBallots, public testing::WithParamInterface<Failing> {};

TEST_P(RoomBallotsFailing, AreSettledWhenTheLogIsBack) {
  const auto [append, moment, error] = GetParam();
  open();
  given_three_ballots();
  log_.on_append([this, count = 0, append, moment, error](std::span<const Record>) mutable {
    if (++count == append) log_.fail_appends(error, moment, 1);
  });
  close();
  log_.on_append({});
  EXPECT_TRUE(room_.must_recover());
  EXPECT_NE(publisher_.reports().back(), RoomHealth::working);
  process({});
  EXPECT_FALSE(room_.must_recover());
  expect_settled(2, 1);
  EXPECT_EQ(room_.published().sequence, memory_.last());
}

INSTANTIATE_TEST_SUITE_P(AtEachAppend, RoomBallotsFailing,
                         testing::Combine(testing::Range(2, 5),
                                          testing::Values(FaultyLog::Moment::before_writing,
                                                          FaultyLog::Moment::after_writing),
                                          testing::Values(LogError::unavailable, LogError::full)));

TEST_F(RoomBallots, ALogThatCannotBeReadIsTriedAgain) {
  open();
  given_three_ballots();
  log_.fail_reads(LogError::unavailable);
  close();
  EXPECT_TRUE(room_.must_recover());
  EXPECT_EQ(vote().state, VoteState::closed);
  log_.recover();
  process({});
  expect_settled(2, 1);
}

// A reader of the file is in the way: what was counted is counted, and the key is gone.
TEST_F(RoomBallots, BallotsThatCannotBeErasedYetHoldNobodyUp) {
  open();
  given_three_ballots();
  log_.fail_erasing(LogError::unavailable);
  close();
  EXPECT_EQ(vote().state, VoteState::counted);
  EXPECT_FALSE(ballot_box_.has_key(kVote));
  EXPECT_EQ(count_events<core::BallotKeyErased>(), 0U);
  EXPECT_FALSE(room_.must_recover());
  EXPECT_TRUE(publisher_.reports().empty());
  EXPECT_EQ(room_.next_deadline(), kEight + seconds(5));

  process({check_in(kEm, "e")});
  EXPECT_EQ(probe_.erase_failures, 1U);  // not tried again before it is time

  log_.recover();
  clock_.advance(seconds(5));
  process({});
  expect_settled(2, 1);
  EXPECT_EQ(room_.next_deadline(), std::nullopt);
}

TEST_F(RoomBallots, ANextVoteIsCountedThoughBallotsOfTheLastCannotBeErasedYet) {
  open();
  given_three_ballots();
  log_.fail_erasing(LogError::unavailable);
  close();
  process({from_chair(trial(), "p2"), from_chair(core::OpenVote{.vote = kNextVote}, "o2")});
  process({cast_by(kDi, ballot(kDi, Choice::yes, kNextVote), kNextVote),
           from_chair(core::CloseVote{kNextVote}, "c2")});
  EXPECT_EQ(vote(kNextVote).state, VoteState::counted);
  EXPECT_FALSE(ballot_box_.has_key(kNextVote));
  log_.recover();
  clock_.advance(seconds(5));
  process({});
  EXPECT_EQ(count_events<core::BallotKeyErased>(), 2U);
}

// Two hours that differ only in which of two ballots is whose end in the same log, and in the same
// screens.
TEST(RoomSecrecy, VT27_WhoChoseWhatIsNowhere) {
  class Hour : public RoomBallots {
   public:
    void TestBody() override {}
    Hour(PersonId for_it, PersonId against_it) {
      SetUp();
      open();
      const std::string yes =
          GlassBallotBox::seal(vote().opening->ballot_key, kVote, Choice::yes, 1);
      const std::string no = GlassBallotBox::seal(vote().opening->ballot_key, kVote, Choice::no, 2);
      for (const PersonId person : {kAda, kBo, kCy}) {
        if (person == for_it) process({cast_by(person, yes)});
        if (person == against_it) process({cast_by(person, no)});
      }
      close();
      all = records();
    }
    std::vector<Record> all;
    const core::Meeting& meeting() const { return room_.meeting(); }
  };
  const Hour one(kAda, kCy);
  const Hour other(kCy, kAda);
  EXPECT_EQ(one.all, other.all);
  EXPECT_TRUE(one.meeting() == other.meeting());
  EXPECT_EQ(one.all.back().event, core::Event(core::BallotKeyErased{kVote}));
}

}  // namespace
}  // namespace plenary::room
