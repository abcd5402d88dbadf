// VT, EL -- from the closing of a vote to its announcement.

#include <algorithm>
#include <utility>

#include "base/ensure.h"
#include "core/attendance_rules.h"
#include "core/refuse.h"
#include "core/rules.h"
#include "core/vote_checks.h"
#include "core/vote_rules.h"

namespace plenary::core {
namespace {

constexpr std::int64_t kDayMs = 24LL * 60 * 60 * 1'000;

// VT17: hands are counted by a secretary. VT18: paper by the tellers of the vote, or where none
// were appointed by secretaries and tellers of the roll.
bool may_count(const Vote& vote, const Actor& actor) {
  if (vote.plan.form == VoteForm::show_of_hands) return actor.role == Role::secretary;
  if (vote.tellers.empty()) {
    return actor.role == Role::secretary || actor.role == Role::teller;
  }
  return std::ranges::find(vote.tellers, actor.person) != vote.tellers.end();
}

bool has_right_rows(const Vote& vote, const CountSheet& sheet) {
  if (vote.plan.kind == VoteKind::decision) {
    return sheet.rows.size() == 1 && sheet.rows.back().number == 0;
  }
  return std::ranges::equal(sheet.rows, vote.candidates, {}, &CountRow::number, &Candidate::number);
}

Refusal too_many(std::uint64_t count, std::uint64_t most) {
  return {Reason::count_exceeds_present, {detail("count", count), detail("present", most)}};
}

Refusal does_not_add_up(std::uint64_t count, std::uint64_t expected) {
  return {Reason::count_does_not_add_up, {detail("count", count), detail("expected", expected)}};
}

std::uint64_t sum_of(const CountRow& row) {
  return std::uint64_t{row.first} + row.second + row.third;
}

// EL6: what stands on the lines, against the valid ballots.
Check check_rows(const Vote& vote, const CountSheet& sheet) {
  const std::uint64_t valid = sheet.valid;
  if (vote.plan.kind == VoteKind::decision) {
    const std::uint64_t sum = sum_of(sheet.rows.back());
    if (sum != valid) return does_not_add_up(sum, valid);
    return std::nullopt;
  }
  std::uint64_t names = 0;
  for (const CountRow& row : sheet.rows) {
    const bool levels = vote.plan.kind != VoteKind::election;
    const bool motion = vote.plan.kind == VoteKind::confidence_motion;
    if ((!levels && row.second > 0) || ((!levels || motion) && row.third > 0)) {
      return Refusal{Reason::count_rows_wrong, {}};
    }
    if (sum_of(row) > valid) return does_not_add_up(sum_of(row), valid);
    names += row.first;
  }
  const std::uint64_t most = valid * vote.plan.choose_up_to;
  if (vote.plan.kind == VoteKind::election && names > most) return does_not_add_up(names, most);
  return std::nullopt;
}

Check check_sheet(const Vote& vote, const CountSheet& sheet) {
  if (!has_right_rows(vote, sheet)) return Refusal{Reason::count_rows_wrong, {}};
  const std::uint64_t present = vote.present_at_close;
  if (vote.plan.form == VoteForm::show_of_hands) {
    const std::uint64_t hands = sum_of(sheet.rows.back());
    if (hands > present) return too_many(hands, present);
    const bool bare =
        sheet.issued == 0 && sheet.returned == 0 && sheet.valid == 0 && sheet.invalid == 0;
    if (!bare) return Refusal{Reason::count_rows_wrong, {}};
    return std::nullopt;
  }
  if (sheet.issued > present) return too_many(sheet.issued, present);
  if (sheet.returned > sheet.issued) return does_not_add_up(sheet.returned, sheet.issued);
  const std::uint64_t both = std::uint64_t{sheet.valid} + sheet.invalid;
  if (both != sheet.returned) return does_not_add_up(both, sheet.returned);
  return check_rows(vote, sheet);
}

// VT13, of what was counted by hand.
Tally tally_of_sheet(const Vote& vote, const CountSheet& sheet) {
  const bool hands = vote.plan.form == VoteForm::show_of_hands;
  const auto entitled = static_cast<std::uint32_t>(vote.opening->entitled.size());
  Tally tally{.entitled = entitled,
              .present = vote.present_at_close,
              .absent = entitled - vote.present_at_close,
              .invalid = sheet.invalid,
              .issued = sheet.issued,
              .returned = sheet.returned};
  if (vote.plan.kind == VoteKind::decision) {
    const CountRow& row = sheet.rows.back();
    tally.yes = row.first;
    tally.no = row.second;
    tally.abstain = row.third;
  }
  if (hands) tally.returned = tally.yes + tally.no + tally.abstain;
  tally.silent = tally.present - tally.returned;
  return tally;
}

VoteResult result_of_sheet(const Meeting& meeting, const Vote& vote, const CountSheet& sheet) {
  const Circumstances circumstances = circumstances_of(meeting, vote);
  const Tally tally = tally_of_sheet(vote, sheet);
  switch (vote.plan.kind) {
    case VoteKind::decision:
      return result_of(vote.opening->rule, circumstances, tally);
    case VoteKind::election:
      return result_of_election(vote.opening->rule, circumstances, tally, sheet, vote.plan.seats);
    case VoteKind::confidence:
    case VoteKind::confidence_motion:
      return result_of_confidence(meeting.procedure.confidence, vote.plan.kind, circumstances,
                                  tally, sheet);
  }
  return {};
}

// VT18: whether somebody else has entered a sheet that is alike.
bool is_confirmed(const Vote& vote, PersonId by, const CountSheet& sheet) {
  return std::ranges::any_of(vote.sheets, [&](const EnteredSheet& entered) {
    return entered.by != by && entered.sheet == sheet;
  });
}

// EL9: the end of a working day in the hall, so many behind the day of `from`. Saturdays and
// Sundays are none; of public holidays the server knows nothing.
Instant working_days_after(const Meeting& meeting, Instant from, std::uint32_t days) {
  const std::int64_t offset = std::int64_t{meeting.utc_offset_minutes} * 60'000;
  std::int64_t day = (from.ms + offset) / kDayMs;
  while (days > 0) {
    ++day;
    const std::int64_t weekday = (day + 4) % 7;  // 1970-01-01 was a Thursday; 0 is Sunday
    if (weekday != 0 && weekday != 6) --days;
  }
  return {(day + 1) * kDayMs - offset - 1};
}

std::optional<ApprovalDates> approval_of(const Meeting& meeting, const Vote& vote, Instant now) {
  const ElectionRule& rule = meeting.procedure.election;
  if (vote.plan.kind != VoteKind::election || rule.send_days == 0) return std::nullopt;
  if (elected_count(vote.result) == 0) return std::nullopt;
  const Instant send_by = working_days_after(meeting, now, rule.send_days);
  return ApprovalDates{.send_by = send_by,
                       .approve_by = working_days_after(meeting, send_by, rule.approve_days)};
}

bool is_other_option(const Vote& other, const Vote& carried) {
  return other.plan.draft == carried.plan.draft && other.plan.subject == VoteSubject::option &&
         other.plan.exclusive && other.state == VoteState::prepared;
}

// VT27: the vote with sealed ballots that a word of the server is about, in the right moment.
Check check_step(const Meeting& meeting, VoteId vote, SealedStep step) {
  const std::optional<SealedVote> due = sealed_vote_to_settle(meeting);
  if (due && due->vote == vote && due->step == step) return std::nullopt;
  return Refusal{Reason::no_deadline_due, {}};
}

}  // namespace

void append_announced(const Meeting& meeting, const Vote& vote, Instant now, Events& events) {
  ensure(vote.state == VoteState::counted && vote.result.outcome != VoteOutcome::tied);
  events.emplace_back(VoteAnnounced{vote.plan.id, approval_of(meeting, vote, now)});
  const bool closes_others = vote.plan.exclusive && vote.plan.subject == VoteSubject::option &&
                             vote.result.outcome == VoteOutcome::carried;
  if (!closes_others) return;
  for (const Vote& other : meeting.voting.votes) {
    if (!is_other_option(other, vote)) continue;
    events.emplace_back(VoteWithdrawn{other.plan.id, VoteWithdrawal::another_option_carried, {}});
  }
}

void append_votes_withdrawn(const Meeting& meeting, ItemId item, Events& events) {
  for (const Vote& vote : meeting.voting.votes) {
    if (vote.plan.item != item || vote.state != VoteState::prepared) continue;
    events.emplace_back(VoteWithdrawn{vote.plan.id, VoteWithdrawal::item_over, {}});
  }
}

// What is only left to be erased waits for what is still to be counted.
std::optional<SealedVote> sealed_vote_to_settle(const Meeting& meeting) {
  std::optional<SealedVote> to_erase;
  for (const Vote& vote : meeting.voting.votes) {
    if (vote.plan.form != VoteForm::electronic_secret || vote.key_erased) continue;
    if (!vote.closed_at) continue;
    if (vote.state == VoteState::closed) {
      return SealedVote{vote.plan.id, vote.seal_done ? SealedStep::count : SealedStep::seal};
    }
    if (!to_erase) to_erase = SealedVote{vote.plan.id, SealedStep::erase};
  }
  return to_erase;
}

namespace rules {

Decision decide(const Meeting& meeting, const EnterCount& command, const Context& context) {
  if (const Check failed = check_vote(meeting, command.vote, {VoteState::closed}))
    return refuse(failed);
  const Vote& vote = *find_vote(meeting, command.vote);
  const bool by_hand =
      vote.plan.form == VoteForm::show_of_hands || vote.plan.form == VoteForm::paper;
  if (!by_hand) return refuse(Reason::form_not_allowed, {detail("form", vote.plan.form)});
  if (!may_count(vote, context.actor)) return refuse(Reason::not_a_teller);
  if (const Check failed = check_sheet(vote, command.sheet)) return refuse(failed);
  const PersonId by = context.actor.person;
  Events events{CountEntered{command.vote, by, command.sheet}};
  const bool enough =
      vote.plan.form == VoteForm::show_of_hands || is_confirmed(vote, by, command.sheet);
  if (enough) {
    events.emplace_back(VoteCounted{command.vote, result_of_sheet(meeting, vote, command.sheet)});
  }
  return events;
}

Decision decide(const Meeting& meeting, const DecideTie& command, const Context&) {
  if (const Check failed = check_vote(meeting, command.vote, {VoteState::counted}))
    return refuse(failed);
  if (find_vote(meeting, command.vote)->result.outcome != VoteOutcome::tied) {
    return refuse(Reason::not_tied);
  }
  if (command.choice != Choice::yes && command.choice != Choice::no) {
    return refuse(Reason::choice_missing);
  }
  return Events{TieDecided{command.vote, command.choice}};
}

Decision decide(const Meeting& meeting, const AnnounceVote& command, const Context& context) {
  if (const Check failed = check_vote(meeting, command.vote, {VoteState::counted}))
    return refuse(failed);
  const Vote& vote = *find_vote(meeting, command.vote);
  if (vote.result.outcome == VoteOutcome::tied) return refuse(Reason::tie_not_decided);
  Events events;
  append_announced(meeting, vote, context.now, events);
  return events;
}

Decision decide(const Meeting& meeting, const DeclareIntention& command, const Context& context) {
  if (const Check failed =
          check_vote(meeting, command.vote, {VoteState::closed, VoteState::counted})) {
    return refuse(failed);
  }
  const Vote& vote = *find_vote(meeting, command.vote);
  if (vote.plan.form != VoteForm::electronic) return refuse(Reason::vote_was_secret);
  if (!is_entitled(vote, context.actor.person)) return refuse(Reason::not_entitled);
  if (command.choice == Choice::none) return refuse(Reason::choice_missing);
  return Events{IntentionDeclared{command.vote, context.actor.person, command.choice}};
}

Decision decide(const Meeting& meeting, const SealBallots& command, const Context&) {
  if (const Check failed = check_step(meeting, command.vote, SealedStep::seal)) {
    return refuse(failed);
  }
  return Events{BallotsSealed{command.vote, command.digests}};
}

Decision decide(const Meeting& meeting, const CountBallots& command, const Context&) {
  if (const Check failed = check_step(meeting, command.vote, SealedStep::count)) {
    return refuse(failed);
  }
  const Vote& vote = *find_vote(meeting, command.vote);
  const auto entitled = static_cast<std::uint32_t>(vote.opening->entitled.size());
  ensure(command.yes + command.no + command.abstain + command.invalid == vote.cast);
  const Tally tally{.entitled = entitled,
                    .present = vote.present_at_close,
                    .absent = entitled - vote.present_at_close,
                    .yes = command.yes,
                    .no = command.no,
                    .abstain = command.abstain,
                    .silent = vote.present_at_close - vote.cast,
                    .invalid = command.invalid,
                    .returned = vote.cast};
  return Events{VoteCounted{command.vote,
                            result_of(vote.opening->rule, circumstances_of(meeting, vote), tally)}};
}

Decision decide(const Meeting& meeting, const LoseBallotKey& command, const Context&) {
  if (const Check failed = check_step(meeting, command.vote, SealedStep::count)) {
    return refuse(failed);
  }
  const Vote& vote = *find_vote(meeting, command.vote);
  Circumstances circumstances = circumstances_of(meeting, vote);
  circumstances.broken_off = true;
  const auto entitled = static_cast<std::uint32_t>(vote.opening->entitled.size());
  const Tally tally{.entitled = entitled,
                    .present = vote.present_at_close,
                    .absent = entitled - vote.present_at_close,
                    .silent = vote.present_at_close - vote.cast,
                    .returned = vote.cast};
  return Events{BallotKeyLost{command.vote},
                VoteCounted{command.vote, result_of(vote.opening->rule, circumstances, tally)}};
}

Decision decide(const Meeting& meeting, const EraseBallotKey& command, const Context&) {
  if (const Check failed = check_step(meeting, command.vote, SealedStep::erase)) {
    return refuse(failed);
  }
  return Events{BallotKeyErased{command.vote}};
}

}  // namespace rules
}  // namespace plenary::core
