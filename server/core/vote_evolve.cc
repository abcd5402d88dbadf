#include <algorithm>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "base/ensure.h"
#include "core/rules.h"
#include "core/vote_rules.h"

namespace plenary::core {
namespace {

Vote& vote_at(Meeting& meeting, VoteId id) {
  ensure(find_vote(meeting, id) != nullptr);
  return meeting.voting.votes[id.value - 1];
}

// What stands last of this vote in the person's own list. Only one vote is open, but what was meant
// may be declared while the next one is.
void change_own(Meeting& meeting, VoteId vote, PersonId person, auto change) {
  List<OwnBallot>& own = meeting.voting.own.at(person.value - 1);
  std::vector<OwnBallot> ballots(own.begin(), own.end());
  const auto found = std::ranges::find(ballots, vote, &OwnBallot::vote);
  if (found == ballots.end()) return;
  change(*found);
  own = std::move(ballots);
}

VotingRight right_of(const Meeting& meeting, const Vote& vote, const Person& person) {
  if (is_entitled(vote, person.id)) return VotingRight::entitled;
  if (is_recused(vote, person.id)) return VotingRight::recused;
  return person.id == meeting.presiding ? VotingRight::presides : VotingRight::not_on_the_roll;
}

template <class T, class Member, class Value>
List<T> without(const List<T>& all, Member member, const Value& value) {
  std::vector<T> rest(all.begin(), all.end());
  std::erase_if(rest, [&](const T& each) { return std::invoke(member, each) == value; });
  return rest;
}

// VT28: open ballots by name, in the order of the roll.
List<NamedChoice> names_of(const Vote& vote) {
  if (vote.plan.form != VoteForm::electronic) return {};
  std::vector<NamedChoice> named;
  for (const PersonId person : vote.opening->entitled) {
    named.push_back({person, vote.choices.at(person.value - 1)});
  }
  return named;
}

}  // namespace

const DecisionRule* find_decision_rule(const Procedure& procedure, const Text& key) {
  const auto row = std::ranges::find(procedure.decisions, key, &DecisionRule::key);
  return row == procedure.decisions.end() ? nullptr : &*row;
}

Text text_to_freeze(const Meeting& meeting, const Vote& vote) {
  std::string text = vote.plan.title.str() + '\n' + vote.plan.text.str() + '\n';
  if (vote.plan.draft) {
    const Draft& draft = meeting.drafts.at(vote.plan.draft.value - 1);
    text += draft.code.str() + '\n' + draft.title.str() + '\n';
    for (const Text& paper : draft.papers) text += paper.str() + '\n';
  }
  for (const Candidate& candidate : vote.candidates) {
    text += std::to_string(candidate.number) + ' ' + candidate.name.str() + '\n' +
            candidate.post.str() + '\n';
  }
  return text;
}

void prepare_voting(Meeting& meeting, const SessionPlan& plan) {
  for (const VotePlan& vote : plan.votes) {
    ensure(vote.id.value == meeting.voting.votes.size() + 1);
    meeting.voting.votes.push_back(Vote{.plan = vote});
  }
  meeting.voting.own.resize(meeting.roll.size());
}

namespace rules {

void evolve(Meeting& meeting, const VotePrepared& event, Instant) {
  ensure(event.plan.id.value == meeting.voting.votes.size() + 1);
  meeting.voting.votes.push_back(Vote{.plan = event.plan,
                                      .candidates = event.candidates,
                                      .candidates_decided = !event.candidates.empty(),
                                      .tellers = event.tellers});
}

void evolve(Meeting& meeting, const VoteWithdrawn& event, Instant) {
  Vote& vote = vote_at(meeting, event.vote);
  ensure(vote.state == VoteState::prepared);
  vote.state = VoteState::withdrawn;
  vote.reason = event.reason;
}

void evolve(Meeting& meeting, const MemberRecused& event, Instant) {
  Vote& vote = vote_at(meeting, event.vote);
  vote.recused = vote.recused.with({event.person, event.reason});
}

void evolve(Meeting& meeting, const MemberReadmitted& event, Instant) {
  Vote& vote = vote_at(meeting, event.vote);
  vote.recused = without(vote.recused, &Recusal::person, event.person);
}

void evolve(Meeting& meeting, const VoteOpened& event, Instant at) {
  ensure(!meeting.voting.open);
  Vote& vote = vote_at(meeting, event.vote);
  ensure(vote.state == VoteState::prepared);
  vote.state = VoteState::open;
  vote.opening = event.opening;
  vote.opened_at = at;
  vote.choices.assign(meeting.roll.size(), Choice::none);
  vote.voted.assign(meeting.roll.size(), 0);
  meeting.voting.open = event.vote;
  const bool on_tablets =
      vote.plan.form == VoteForm::electronic || vote.plan.form == VoteForm::electronic_secret;
  for (const Person& person : meeting.roll) {
    if (!on_tablets || !has_role(person, Role::delegate)) continue;
    List<OwnBallot>& own = meeting.voting.own.at(person.id.value - 1);
    own = own.with({.vote = event.vote, .right = right_of(meeting, vote, person)});
  }
}

void evolve(Meeting& meeting, const BallotCast& event, Instant at) {
  Vote& vote = vote_at(meeting, event.vote);
  ensure(vote.state == VoteState::open && is_entitled(vote, event.person));
  vote.choices.at(event.person.value - 1) = event.choice;
  std::uint8_t& voted = vote.voted.at(event.person.value - 1);
  vote.cast += voted == 0;
  voted = 1;
  change_own(meeting, event.vote, event.person, [&](OwnBallot& own) {
    own.cast = true;
    own.choice = event.choice;
    own.at = at;
  });
}

void evolve(Meeting& meeting, const SealedBallotReceived& event, Instant at) {
  Vote& vote = vote_at(meeting, event.vote);
  ensure(vote.state == VoteState::open && is_entitled(vote, event.person));
  std::uint8_t& voted = vote.voted.at(event.person.value - 1);
  ensure(voted == 0);
  voted = 1;
  ++vote.cast;
  change_own(meeting, event.vote, event.person, [&](OwnBallot& own) {
    own.cast = true;
    own.at = at;
  });
}

void evolve(Meeting& meeting, const VoteClosed& event, Instant at) {
  ensure(meeting.voting.open == event.vote);
  Vote& vote = vote_at(meeting, event.vote);
  ensure(vote.cast == event.cast);
  vote.state = VoteState::closed;
  vote.closed_at = at;
  vote.cause = event.cause;
  vote.silent = event.silent;
  vote.present_at_close = event.present;
  vote.quorum_at_close = event.quorum_count;
  meeting.voting.open = {};
}

void evolve(Meeting& meeting, const BallotsSealed& event, Instant) {
  Vote& vote = vote_at(meeting, event.vote);
  vote.sealed = event.digests;
  vote.seal_done = true;
}

void evolve(Meeting& meeting, const CountEntered& event, Instant at) {
  Vote& vote = vote_at(meeting, event.vote);
  vote.sheets = without(vote.sheets, &EnteredSheet::by, event.by)
                    .with({.by = event.by, .at = at, .sheet = event.sheet});
}

void evolve(Meeting& meeting, const VoteCounted& event, Instant) {
  Vote& vote = vote_at(meeting, event.vote);
  ensure(vote.state == VoteState::closed);
  const Tally& tally = event.result.tally;
  ensure(tally.present + tally.absent == tally.entitled);
  vote.state = VoteState::counted;
  vote.result = event.result;
  vote.named = names_of(vote);
}

void evolve(Meeting& meeting, const BallotKeyErased& event, Instant) {
  vote_at(meeting, event.vote).key_erased = true;
}

void evolve(Meeting& meeting, const BallotKeyLost& event, Instant) {
  vote_at(meeting, event.vote).key_lost = true;
}

void evolve(Meeting& meeting, const TieDecided& event, Instant) {
  VoteResult& result = vote_at(meeting, event.vote).result;
  ensure(result.outcome == VoteOutcome::tied);
  result.outcome = event.choice == Choice::yes ? VoteOutcome::carried : VoteOutcome::not_carried;
}

void evolve(Meeting& meeting, const VoteAnnounced& event, Instant at) {
  Vote& vote = vote_at(meeting, event.vote);
  ensure(vote.state == VoteState::counted);
  vote.state = VoteState::announced;
  vote.announced_at = at;
  vote.approval = event.approval;
}

void evolve(Meeting& meeting, const IntentionDeclared& event, Instant) {
  Vote& vote = vote_at(meeting, event.vote);
  vote.intentions = without(vote.intentions, &NamedChoice::person, event.person)
                        .with({event.person, event.choice});
  change_own(meeting, event.vote, event.person,
             [&](OwnBallot& own) { own.intention = event.choice; });
}

void evolve(Meeting& meeting, const AnnulmentProposed& event, Instant) {
  Annulment& annulment = vote_at(meeting, event.vote).annulment;
  annulment = {.proposed_by = event.by,
               .proposed_as = event.role,
               .confirmed_by = {},
               .reason = event.reason};
}

void evolve(Meeting& meeting, const AnnulmentDropped& event, Instant) {
  vote_at(meeting, event.vote).annulment = {};
}

void evolve(Meeting& meeting, const VoteAnnulled& event, Instant) {
  Vote& vote = vote_at(meeting, event.vote);
  ensure(static_cast<bool>(vote.annulment.proposed_by));
  vote.annulment.confirmed_by = event.by;
  vote.state = VoteState::annulled;
}

void evolve(Meeting& meeting, const CandidateNamed& event, Instant) {
  Vote& vote = vote_at(meeting, event.vote);
  vote.candidates = vote.candidates.with(event.candidate);
}

void evolve(Meeting& meeting, const CandidateRemoved& event, Instant) {
  Vote& vote = vote_at(meeting, event.vote);
  vote.candidates = without(vote.candidates, &Candidate::number, event.candidate);
}

void evolve(Meeting& meeting, const CandidatesDecided& event, Instant) {
  vote_at(meeting, event.vote).candidates_decided = true;
}

void evolve(Meeting& meeting, const TellersAppointed& event, Instant) {
  vote_at(meeting, event.vote).tellers = event.tellers;
}

}  // namespace rules
}  // namespace plenary::core
