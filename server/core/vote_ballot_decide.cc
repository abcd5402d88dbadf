// VT -- from the opening of a vote to its closing.

#include <algorithm>
#include <iterator>
#include <string_view>

#include "base/ensure.h"
#include "core/attendance_rules.h"
#include "core/refuse.h"
#include "core/rules.h"
#include "core/vote_checks.h"
#include "core/vote_rules.h"

namespace plenary::core {
namespace {

// VT9
Check check_voter(const Meeting& meeting, const Vote& vote, PersonId person) {
  if (!is_entitled(vote, person)) {
    return Refusal{is_recused(vote, person) ? Reason::recused_from_vote : Reason::not_entitled, {}};
  }
  if (!takes_part(attendance_of(meeting, person).presence)) {
    return Refusal{Reason::voter_not_present, {}};
  }
  return std::nullopt;
}

// VT12: closes a vote that ends when everybody has voted, if after `events` everybody has.
void append_if_complete(const Meeting& meeting, Instant now, Events& events) {
  const Vote& before = *find_vote(meeting, meeting.voting.open);
  if (before.opening->rule.voting.end != VoteEnd::when_all_voted) return;
  if (voters_waiting(meeting, before).size() > 1) return;
  append_vote_complete(after(meeting, events, now), events);
}

bool is_hexadecimal(std::string_view text) {
  return std::ranges::all_of(
      text, [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

// VT25: what one press announces, before it opens the next vote.
Check announce_counted(const Meeting& meeting, Instant now, Events& events) {
  for (const Vote& vote : meeting.voting.votes) {
    if (vote.plan.item != meeting.agenda.active || vote.plan.trial) continue;
    if (vote.state == VoteState::closed) {
      return Refusal{Reason::vote_state_forbids, {detail("vote_state", vote.state)}};
    }
    if (vote.state != VoteState::counted) continue;
    if (vote.result.outcome == VoteOutcome::tied) return Refusal{Reason::tie_not_decided, {}};
    append_announced(meeting, vote, now, events);
  }
  return std::nullopt;
}

}  // namespace

Check check_no_vote_open(const Meeting& meeting) {
  const Vote* open = find_vote(meeting, meeting.voting.open);
  if (open == nullptr) return std::nullopt;
  return Refusal{Reason::vote_still_open, {detail("title", open->plan.title)}};
}

std::optional<Instant> next_vote_closing(const Meeting& meeting) {
  const Vote* open = find_vote(meeting, meeting.voting.open);
  return open == nullptr ? std::nullopt : open->opening->closes_at;
}

void append_vote_due(const Meeting& meeting, Instant now, Events& events) {
  const std::optional<Instant> due = next_vote_closing(meeting);
  if (due && now >= *due) append_vote_closed(meeting, VoteCloseCause::deadline, events);
}

void append_vote_complete(const Meeting& meeting, Events& events) {
  const Vote* open = find_vote(meeting, meeting.voting.open);
  if (open == nullptr || open->cast == 0) return;
  if (open->opening->rule.voting.end != VoteEnd::when_all_voted) return;
  if (!voters_waiting(meeting, *open).empty()) return;
  append_vote_closed(meeting, VoteCloseCause::all_voted, events);
}

void append_vote_broken_off(const Meeting& meeting, Events& events) {
  if (!meeting.voting.open) return;
  append_vote_closed(meeting, VoteCloseCause::broken_off, events);
}

const Vote* vote_to_open(const Meeting& meeting, const Command& command) {
  const auto* from_screen = std::get_if<ScreenCommand>(&command);
  if (from_screen == nullptr) return nullptr;
  if (const auto* open = std::get_if<OpenVote>(from_screen)) return find_vote(meeting, open->vote);
  if (!std::holds_alternative<AdvanceVotes>(*from_screen)) return nullptr;
  // What is announced first may withdraw votes (VT6), so the next one is looked for behind it.
  Events events;
  if (announce_counted(meeting, {}, events)) return nullptr;
  if (events.empty()) return next_prepared(meeting);
  const Meeting then = after(meeting, events, {});
  const Vote* next = next_prepared(then);
  return next == nullptr ? nullptr : find_vote(meeting, next->plan.id);
}

namespace rules {

Decision decide(const Meeting& meeting, const OpenVote& command, const Context& context) {
  const Vote* vote = find_vote(meeting, command.vote);
  if (vote == nullptr) return refuse(Reason::unknown_vote);
  if (const Check failed = check_may_open(meeting, *vote, command.reason_without_quorum)) {
    return refuse(failed);
  }
  return Events{opened(meeting, *vote, command.reason_without_quorum, context)};
}

Decision decide(const Meeting& meeting, const CastBallot& command, const Context& context) {
  if (const Check failed = check_is_open(meeting, command.vote)) return refuse(failed);
  const Vote& vote = *find_vote(meeting, command.vote);
  if (vote.plan.form == VoteForm::electronic_secret) return refuse(Reason::ballot_is_sealed);
  if (vote.plan.form != VoteForm::electronic) {
    return refuse(Reason::form_not_allowed, {detail("form", vote.plan.form)});
  }
  const PersonId person = context.actor.person;
  if (const Check failed = check_voter(meeting, vote, person)) return refuse(failed);
  if (command.choice == Choice::none) return refuse(Reason::choice_missing);
  const Choice earlier = vote.choices.at(person.value - 1);
  if (earlier == command.choice) {
    return refuse(Reason::already_cast_so, {detail("choice", command.choice)});
  }
  if (earlier != Choice::none && !vote.opening->rule.voting.changeable) {
    return refuse(Reason::ballot_not_changeable);
  }
  Events events{BallotCast{command.vote, person, command.choice}};
  append_if_complete(meeting, context.now, events);
  return events;
}

// The ballot itself is not looked at: whoever stores it keeps it beside the log (VT27).
Decision decide(const Meeting& meeting, const CastSealedBallot& command, const Context& context) {
  if (const Check failed = check_is_open(meeting, command.vote)) return refuse(failed);
  const Vote& vote = *find_vote(meeting, command.vote);
  if (vote.plan.form != VoteForm::electronic_secret) return refuse(Reason::ballot_not_sealed);
  const PersonId person = context.actor.person;
  if (const Check failed = check_voter(meeting, vote, person)) return refuse(failed);
  const std::string_view sealed = command.sealed.view();
  if (sealed.size() != kSealedBallotDigits || !is_hexadecimal(sealed)) {
    return refuse(Reason::sealed_ballot_malformed);
  }
  if (vote.voted.at(person.value - 1) != 0) return refuse(Reason::ballot_not_changeable);
  Events events{SealedBallotReceived{command.vote, person}};
  append_if_complete(meeting, context.now, events);
  return events;
}

Decision decide(const Meeting& meeting, const CloseVote& command, const Context&) {
  if (const Check failed = check_is_open(meeting, command.vote)) return refuse(failed);
  Events events;
  append_vote_closed(meeting, VoteCloseCause::chair, events);
  return events;
}

Decision decide(const Meeting& meeting, const AdvanceVotes&, const Context& context) {
  if (!meeting.agenda.active) return refuse(Reason::no_active_item);
  if (const Check open = check_no_vote_open(meeting)) return refuse(open);
  Events events;
  if (const Check failed = announce_counted(meeting, context.now, events)) return refuse(failed);
  const Meeting then = after(meeting, events, context.now);
  const Vote* next = next_prepared(then);
  if (next == nullptr) {
    if (events.empty()) return refuse(Reason::no_vote_left);
    return events;
  }
  if (const Check failed = check_may_open(then, *next, {})) return refuse(failed);
  events.emplace_back(opened(then, *next, {}, context));
  return events;
}

}  // namespace rules
}  // namespace plenary::core
