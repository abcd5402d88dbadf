#include "vote_observer.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/attendance_rules.h"
#include "support/print.h"

namespace plenary::core {
namespace {

bool is_here(const Meeting& meeting, PersonId person) {
  return takes_part(attendance_of(meeting, person).presence);
}

// Multiplied out: no rounding, no required count.
bool reaches(const Threshold& threshold, std::uint64_t votes, std::uint64_t base) {
  if (votes == 0 || base == 0) return false;
  const std::uint64_t left = votes * threshold.denominator;
  const std::uint64_t right = base * threshold.numerator;
  return threshold.strictness == Strictness::more_than ? left > right : left >= right;
}

std::uint64_t base_by_hand(const DecisionRule& rule, std::uint64_t members, const Tally& tally) {
  switch (rule.base) {
    case DecisionBase::all_members:
    case DecisionBase::current_members:
      return members;
    case DecisionBase::members_present:
      return tally.present;
    case DecisionBase::votes_cast:
      return rule.voting.abstentions == Abstentions::in_base ? tally.yes + tally.no + tally.abstain
                                                             : tally.yes + tally.no;
    case DecisionBase::ballots_returned:
      return tally.yes + tally.no + tally.abstain + tally.invalid;
    case DecisionBase::ballots_valid:
      return tally.yes + tally.no + tally.abstain;
  }
  return 0;
}

bool lacks_quorum(const VotingRule& rule, std::uint32_t members, std::uint32_t counted) {
  if (rule.quorum.numerator == 0) return false;
  return !reaches(rule.quorum, counted, members);
}

}  // namespace

void VoteObserver::note_opening(const VoteOpened& event, const Meeting& meeting) {
  Notes& notes = notes_[event.vote];
  const Vote& vote = *find_vote(meeting, event.vote);
  for (const Person& person : meeting.roll) {
    if (!has_role(person, Role::delegate)) continue;
    ++notes.members;
    const bool recused =
        std::ranges::find(vote.recused, person.id, &Recusal::person) != vote.recused.end();
    notes.recused += recused;
    const bool chair_stays_out =
        person.id == meeting.presiding && !event.opening.rule.voting.chair_votes;
    const bool out = recused || chair_stays_out;
    if (vote.plan.trial || !out) notes.entitled.insert(person.id);
  }
}

void VoteObserver::note_closing(const VoteClosed& event, const Meeting& meeting) {
  Notes& notes = notes_.at(event.vote);
  notes.closed = true;
  notes.broken_off = event.cause == VoteCloseCause::broken_off;
  notes.quorum = quorum_count(meeting);
  for (const PersonId person : notes.entitled) {
    if (notes.choices.contains(person) || is_here(meeting, person)) notes.there.insert(person);
  }
  const auto chair = notes.choices.find(meeting.presiding);
  if (chair != notes.choices.end()) notes.chair = chair->second;
}

void VoteObserver::note(const Event& event, const Meeting& meeting) {
  if (const auto* opened = std::get_if<VoteOpened>(&event)) note_opening(*opened, meeting);
  if (const auto* closed = std::get_if<VoteClosed>(&event)) note_closing(*closed, meeting);
  if (const auto* cast = std::get_if<BallotCast>(&event)) {
    EXPECT_NE(cast->choice, Choice::none);
    EXPECT_FALSE(notes_.at(cast->vote).closed);
    EXPECT_TRUE(is_here(meeting, cast->person));
    notes_.at(cast->vote).choices[cast->person] = cast->choice;
  }
  if (const auto* sealed = std::get_if<SealedBallotReceived>(&event)) {
    EXPECT_FALSE(notes_.at(sealed->vote).closed);
    const bool first = notes_.at(sealed->vote).choices.emplace(sealed->person, Choice::none).second;
    EXPECT_TRUE(first);
  }
  if (const auto* lost = std::get_if<BallotKeyLost>(&event)) notes_.at(lost->vote).lost = true;
  if (const auto* tie = std::get_if<TieDecided>(&event)) notes_.at(tie->vote).tie = tie->choice;
}

void VoteObserver::expect_result(const Vote& vote, const Notes& notes) {
  const Tally& tally = vote.result.tally;
  EXPECT_EQ(tally.entitled, notes.entitled.size());
  EXPECT_EQ(tally.present, notes.there.size());
  EXPECT_EQ(tally.present + tally.absent, tally.entitled);
  if (vote.plan.form == VoteForm::electronic) {
    const auto of = [&](Choice choice) {
      return static_cast<std::uint32_t>(std::ranges::count_if(
          notes.choices, [&](const auto& each) { return each.second == choice; }));
    };
    EXPECT_EQ(tally.yes, of(Choice::yes));
    EXPECT_EQ(tally.no, of(Choice::no));
    EXPECT_EQ(tally.abstain, of(Choice::abstain));
  }
  const bool decision = vote.plan.kind == VoteKind::decision;
  const bool counted = !notes.broken_off && !notes.lost;
  if (decision && counted) {
    EXPECT_EQ(tally.yes + tally.no + tally.abstain + tally.invalid, tally.returned);
    EXPECT_EQ(tally.returned + tally.silent, tally.present);
  }
  if (!decision) return;

  const DecisionRule& rule = vote.opening->rule;
  VoteOutcome expected = VoteOutcome::not_carried;
  const bool leaves = rule.voting.recusal == RecusalBase::leaves_base;
  const std::uint64_t members = notes.members - (leaves ? notes.recused : 0);
  const bool no_quorum = !vote.plan.trial &&
                         lacks_quorum(rule.voting, notes.members, notes.quorum) &&
                         rule.voting.without_quorum == WithoutQuorum::inconclusive;
  if (vote.plan.trial && counted) {
    expected = VoteOutcome::none;
  } else if (!counted || no_quorum) {
    expected = VoteOutcome::inconclusive;
  } else if (reaches(rule.threshold, tally.yes, base_by_hand(rule, members, tally))) {
    expected = VoteOutcome::carried;
  } else if (tally.yes == tally.no && tally.yes > 0) {
    const bool known = vote.plan.form == VoteForm::electronic;
    if (rule.voting.tie == TieRule::chairs_side && known && notes.chair == Choice::yes) {
      expected = VoteOutcome::carried;
    }
    if (rule.voting.tie == TieRule::chair_decides) {
      expected = notes.tie == Choice::none  ? VoteOutcome::tied
                 : notes.tie == Choice::yes ? VoteOutcome::carried
                                            : VoteOutcome::not_carried;
    }
  }
  EXPECT_EQ(vote.result.outcome, expected) << "vote " << vote.plan.id.value;
}

void VoteObserver::expect_the_same(const Meeting& meeting) const {
  std::uint32_t open = 0;
  for (const Vote& vote : meeting.voting.votes) {
    open += vote.state == VoteState::open;
    const auto found = notes_.find(vote.plan.id);
    EXPECT_EQ(found != notes_.end(), vote.opened_at.has_value());
    if (found == notes_.end()) continue;
    const Notes& notes = found->second;
    EXPECT_EQ(vote.cast, notes.choices.size());
    EXPECT_EQ(vote.closed_at.has_value(), notes.closed);
    for (const PersonId person : notes.entitled) {
      const List<OwnBallot>& own = meeting.voting.own.at(person.value - 1);
      const auto ballot = std::ranges::find(own, vote.plan.id, &OwnBallot::vote);
      const bool on_tablets =
          vote.plan.form == VoteForm::electronic || vote.plan.form == VoteForm::electronic_secret;
      ASSERT_EQ(ballot != own.end(), on_tablets);
      if (!on_tablets) continue;
      EXPECT_EQ(ballot->cast, notes.choices.contains(person));
      if (ballot->cast) {
        EXPECT_EQ(ballot->choice, notes.choices.at(person));
      }
    }
    const bool counted = vote.state == VoteState::counted || vote.state == VoteState::announced;
    if (counted) expect_result(vote, notes);
  }
  EXPECT_EQ(open, meeting.voting.open ? 1U : 0U);
}

}  // namespace plenary::core
