#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <string>

#include "core/views/views.h"
#include "support/hall.h"
#include "support/print.h"

// Two councils that vote on the same things with the same numbers, and differ in nothing but who
// chose what.

namespace plenary::core {
namespace {

using support::kAda;
using support::kBo;
using support::kChairAda;
using support::kCy;
using support::kDebate;
using support::kDi;
using support::kEm;
using support::kOffice;

constexpr VoteId kVote{1};

SessionPlan council(Secrecy secrecy, bool names_public) {
  SessionPlan plan = support::small_council();
  DecisionRule& row = plan.procedure.decisions.front();
  row.voting.secrecy = secrecy;
  row.voting.names_public = names_public;
  return plan;
}

// Opens a vote on the budget; Ada presides and has voted.
support::Hall vote_is_open(SessionPlan plan, VoteForm form) {
  support::Hall hall(std::move(plan));
  hall.open();
  hall.say(StartItem{kDebate}, kChairAda);
  hall.say(PrepareVote{.item = kDebate, .draft = {1}, .rule = "resolution", .form = form},
           kChairAda);
  hall.say(OpenVote{kVote, {}}, kChairAda);
  return hall;
}

void cast(support::Hall& hall, PersonId person, Choice choice) {
  hall.say(CastBallot{kVote, choice}, support::delegate(person));
}

void seal(support::Hall& hall, PersonId person, char octet) {
  hall.say(CastSealedBallot{kVote, std::string(224, octet)}, support::delegate(person));
}

struct Pair {
  support::Hall one;
  support::Hall two;
};

// Bo and Cy have changed sides.
Pair twins(SessionPlan plan) {
  Pair halls{vote_is_open(plan, VoteForm::electronic), vote_is_open(plan, VoteForm::electronic)};
  cast(halls.one, kBo, Choice::yes);
  cast(halls.two, kBo, Choice::no);
  cast(halls.one, kCy, Choice::no);
  cast(halls.two, kCy, Choice::yes);
  cast(halls.one, kDi, Choice::abstain);
  cast(halls.two, kDi, Choice::abstain);
  return halls;
}

TEST(VoteSecrecy, VT28_WhoChoseWhatIsOnNobodysScreenWhileTheVoteIsOpen) {
  const auto [one, two] = twins(council(Secrecy::open, true));
  EXPECT_TRUE(project_public(one.meeting()) == project_public(two.meeting()));
  EXPECT_TRUE(project_delegate(one.meeting()) == project_delegate(two.meeting()));
  EXPECT_TRUE(project_chair(one.meeting()) == project_chair(two.meeting()));
  EXPECT_FALSE(project_own(one.meeting(), kBo) == project_own(two.meeting(), kBo));
}

TEST(VoteSecrecy, VT28_NamesAreForThePublicWhereTheRowSaysSo) {
  for (const bool names_public : {false, true}) {
    auto [one, two] = twins(council(Secrecy::open, names_public));
    for (support::Hall* hall : {&one, &two}) {
      hall->say(CloseVote{kVote}, kChairAda);
      EXPECT_TRUE(find_vote(hall->meeting(), kVote)->state == VoteState::counted);
    }
    EXPECT_TRUE(project_public(one.meeting()) == project_public(two.meeting()));
    EXPECT_FALSE(project_chair(one.meeting()) == project_chair(two.meeting()));
    for (support::Hall* hall : {&one, &two}) hall->say(AnnounceVote{kVote}, kChairAda);
    EXPECT_EQ(project_public(one.meeting()) == project_public(two.meeting()), !names_public);
    EXPECT_EQ(project_delegate(one.meeting()) == project_delegate(two.meeting()), !names_public);
  }
}

TEST(VoteSecrecy, VT27_OfSealedBallotsTheMeetingKnowsOnlyWhoseHaveCome) {
  const SessionPlan plan = council(Secrecy::secret, true);
  support::Hall one = vote_is_open(plan, VoteForm::electronic_secret);
  support::Hall two = vote_is_open(plan, VoteForm::electronic_secret);
  seal(one, kBo, 'a');
  seal(two, kBo, 'b');
  seal(one, kCy, 'b');
  seal(two, kCy, 'a');
  EXPECT_TRUE(one.meeting() == two.meeting());
  for (support::Hall* hall : {&one, &two}) {
    hall->say(CloseVote{kVote}, kChairAda);
    hall->say(SealBallots{kVote, {std::vector<Text>{"a", "b"}}}, kOffice);
    hall->say(CountBallots{.vote = kVote, .yes = 1, .no = 1}, kOffice);
    hall->say(EraseBallotKey{kVote}, kOffice);
    hall->say(AnnounceVote{kVote}, kChairAda);
  }
  EXPECT_TRUE(one.meeting() == two.meeting());
  const Vote& vote = *find_vote(one.meeting(), kVote);
  EXPECT_TRUE(vote.named.empty());
  EXPECT_TRUE(vote.key_erased);
}

// VT28: of closed drafts the public learns nothing, not even that there is a vote.
TEST(VoteSecrecy, VT28_VotesOnClosedItemsAreNotForThePublic) {
  support::Hall hall(council(Secrecy::open, true));
  hall.open();
  hall.say(CloseDoors{"Confidential"}, kChairAda);
  hall.say(StartItem{support::kLandSwap}, kChairAda);
  hall.say(PrepareVote{.item = support::kLandSwap, .draft = {2}, .rule = "resolution"}, kChairAda);
  hall.say(OpenVote{kVote, {}}, kChairAda);
  hall.say(CloseVote{kVote}, kChairAda);
  hall.say(AnnounceVote{kVote}, kChairAda);
  hall.say(FinishItem{}, kChairAda);
  hall.say(OpenDoors{}, kChairAda);
  const View<PublicCard> view = project_public(hall.meeting());
  EXPECT_TRUE(std::ranges::none_of(
      view, [](const auto& entry) { return entry.first.kind == CardKind::vote; }));
  EXPECT_TRUE(std::ranges::any_of(project_delegate(hall.meeting()), [](const auto& entry) {
    return entry.first.kind == CardKind::vote;
  }));
}

}  // namespace
}  // namespace plenary::core
