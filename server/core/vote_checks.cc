#include "core/vote_checks.h"

#include <algorithm>
#include <utility>

#include "base/ensure.h"
#include "core/attendance_rules.h"
#include "core/vote_rules.h"

namespace plenary::core {
namespace {

Refusal state_forbids(const Vote& vote) {
  return {Reason::vote_state_forbids, {detail("vote_state", vote.state)}};
}

bool is_settled(VoteState state) {
  return state == VoteState::announced || state == VoteState::annulled ||
         state == VoteState::withdrawn;
}

bool is_part(VoteSubject subject) {
  return subject == VoteSubject::amendment || subject == VoteSubject::clause ||
         subject == VoteSubject::option;
}

bool is_whole(const VotePlan& plan) { return plan.draft && !is_part(plan.subject); }

// VT5: whether `other` goes before `vote`.
bool goes_before(const Vote& other, const Vote& vote) {
  if (other.plan.trial || &other == &vote) return false;
  if (other.plan.before == vote.plan.id) return true;
  return is_whole(vote.plan) && other.plan.draft == vote.plan.draft && is_part(other.plan.subject);
}

Check check_order(const Meeting& meeting, const Vote& vote) {
  bool any_option = false;
  bool any_carried = false;
  for (const Vote& other : meeting.voting.votes) {
    if (!goes_before(other, vote)) continue;
    if (!is_settled(other.state)) {
      return Refusal{Reason::vote_goes_before, {detail("title", other.plan.title)}};
    }
    if (other.plan.subject != VoteSubject::option || other.state != VoteState::announced) continue;
    any_option = true;
    any_carried = any_carried || other.result.outcome == VoteOutcome::carried;
  }
  if (is_whole(vote.plan) && any_option && !any_carried) {
    return Refusal{Reason::no_option_carried, {}};
  }
  return std::nullopt;
}

// EL5
Check check_election_ready(const Vote& vote) {
  if (vote.plan.kind == VoteKind::decision) return std::nullopt;
  if (!vote.candidates_decided) return Refusal{Reason::list_not_decided, {}};
  if (vote.tellers.empty()) return Refusal{Reason::tellers_missing, {}};
  return std::nullopt;
}

std::uint32_t quorum_required_by(const VotingRule& rule, std::uint32_t members) {
  return rule.quorum.numerator == 0 ? 0 : required_count(rule.quorum, members);
}

// VT8
Check check_vote_quorum(const Meeting& meeting, const DecisionRule& rule, const Text& reason) {
  const std::uint32_t required = quorum_required_by(rule.voting, member_count(meeting));
  if (quorum_count(meeting) >= required) return std::nullopt;
  const bool may_go_on =
      meeting.procedure.quorum.at_opening == OpeningWithoutQuorum::allow_with_reason;
  if (may_go_on && !reason.empty()) return check_reason(reason);
  return Refusal{Reason::no_quorum_to_vote,
                 {detail("present", quorum_count(meeting)), detail("required", required),
                  detail("members", member_count(meeting))}};
}

bool has_voted(const Vote& vote, PersonId person) { return vote.voted.at(person.value - 1) != 0; }

bool is_in_the_hall(const Meeting& meeting, PersonId person) {
  return takes_part(attendance_of(meeting, person).presence);
}

Tally tally_of_choices(const Meeting& meeting, const Vote& vote) {
  Tally tally{.entitled = static_cast<std::uint32_t>(vote.opening->entitled.size()),
              .present = present_voters(meeting, vote),
              .returned = vote.cast};
  for (const PersonId person : vote.opening->entitled) {
    const Choice choice = vote.choices.at(person.value - 1);
    tally.yes += choice == Choice::yes;
    tally.no += choice == Choice::no;
    tally.abstain += choice == Choice::abstain;
  }
  tally.absent = tally.entitled - tally.present;
  tally.silent = tally.present - vote.cast;
  return tally;
}

Choice chairs_side(const Meeting& meeting, const Vote& vote) {
  if (vote.plan.form != VoteForm::electronic) return Choice::none;
  return vote.choices.at(meeting.presiding.value - 1);
}

}  // namespace

Meeting after(const Meeting& meeting, const Events& events, Instant now) {
  Meeting then = meeting;
  for (const Event& event : events) evolve(then, event, now);
  return then;
}

Check check_vote(const Meeting& meeting, VoteId id, std::initializer_list<VoteState> states) {
  const Vote* vote = find_vote(meeting, id);
  if (vote == nullptr) return Refusal{Reason::unknown_vote, {}};
  if (std::ranges::find(states, vote->state) == states.end()) return state_forbids(*vote);
  return std::nullopt;
}

Check check_is_open(const Meeting& meeting, VoteId id) {
  const Vote* vote = find_vote(meeting, id);
  if (vote == nullptr) return Refusal{Reason::unknown_vote, {}};
  if (vote->state == VoteState::open) return std::nullopt;
  const bool to_come = vote->state == VoteState::prepared || vote->state == VoteState::withdrawn;
  return Refusal{to_come ? Reason::vote_not_open : Reason::vote_is_closed, {}};
}

Check check_rule_and_form(const Meeting& meeting, const Text& rule, VoteForm form, bool trial) {
  const DecisionRule* row = find_decision_rule(meeting.procedure, rule);
  if (row == nullptr) return Refusal{Reason::unknown_rule, {}};
  const bool on_tablets = form == VoteForm::electronic || form == VoteForm::electronic_secret;
  const bool secret = form == VoteForm::electronic_secret || form == VoteForm::paper;
  const bool fits = trial ? on_tablets : secret == (row->voting.secrecy == Secrecy::secret);
  if (!fits) return Refusal{Reason::form_not_allowed, {detail("form", form)}};
  return std::nullopt;
}

Check check_may_open(const Meeting& meeting, const Vote& vote, const Text& reason) {
  if (vote.state != VoteState::prepared) return state_forbids(vote);
  if (const Vote* open = find_vote(meeting, meeting.voting.open)) {
    return Refusal{Reason::another_vote_open, {detail("title", open->plan.title)}};
  }
  if (vote.plan.trial) return std::nullopt;  // VT26
  if (Check failed = check_in_open_sitting(meeting)) return failed;
  if (vote.plan.item != meeting.agenda.active) {
    return Refusal{Reason::item_not_active,
                   {detail("number", find_item(meeting, vote.plan.item)->plan.number)}};
  }
  if (Check failed = check_order(meeting, vote)) return failed;
  if (Check failed = check_election_ready(vote)) return failed;
  return check_vote_quorum(meeting, *find_decision_rule(meeting.procedure, vote.plan.rule), reason);
}

VoteId next_vote_id(const Meeting& meeting) {
  return {static_cast<std::uint32_t>(meeting.voting.votes.size() + 1)};
}

bool is_recused(const Vote& vote, PersonId person) {
  return std::ranges::find(vote.recused, person, &Recusal::person) != vote.recused.end();
}

bool is_entitled(const Vote& vote, PersonId person) {
  const List<PersonId>& entitled = vote.opening->entitled;
  return std::ranges::binary_search(entitled, person);
}

std::uint32_t present_voters(const Meeting& meeting, const Vote& vote) {
  return static_cast<std::uint32_t>(std::ranges::count_if(
      vote.opening->entitled,
      [&](PersonId person) { return has_voted(vote, person) || is_in_the_hall(meeting, person); }));
}

List<PersonId> voters_waiting(const Meeting& meeting, const Vote& vote) {
  std::vector<PersonId> waiting;
  for (const PersonId person : vote.opening->entitled) {
    if (!has_voted(vote, person) && is_in_the_hall(meeting, person)) waiting.push_back(person);
  }
  return waiting;
}

Circumstances circumstances_of(const Meeting& meeting, const Vote& vote) {
  return {.members = vote.opening->base,
          .quorum_required = vote.opening->quorum_required,
          .quorum_count = vote.quorum_at_close,
          .chairs_side = chairs_side(meeting, vote),
          .trial = vote.plan.trial,
          .broken_off = vote.cause == VoteCloseCause::broken_off || vote.key_lost};
}

VoteOpened opened(const Meeting& meeting, const Vote& vote, const Text& reason,
                  const Context& context) {
  const DecisionRule& rule = *find_decision_rule(meeting.procedure, vote.plan.rule);
  const std::uint32_t members = member_count(meeting);
  std::vector<PersonId> entitled;
  std::uint32_t recused = 0;
  std::uint32_t present = 0;
  for (const Person& person : meeting.roll) {
    if (!has_role(person, Role::delegate)) continue;
    const bool is_out = is_recused(vote, person.id);
    const bool only_presides = person.id == meeting.presiding && !rule.voting.chair_votes;
    recused += is_out;
    if (!vote.plan.trial && (is_out || only_presides)) continue;  // VT26
    entitled.push_back(person.id);
    present += is_in_the_hall(meeting, person.id);
  }
  const bool leaves_base = rule.voting.recusal == RecusalBase::leaves_base;
  VoteOpening opening{
      .members = members,
      .base = members - (leaves_base ? recused : 0),
      .present = present,
      .entitled = std::move(entitled),
      .rule = rule,
      .quorum_required = vote.plan.trial ? 0 : quorum_required_by(rule.voting, members),
      .digest = context.text_digest};
  if (rule.voting.window.ms > 0) opening.closes_at = context.now + rule.voting.window;
  if (vote.plan.form == VoteForm::electronic_secret) opening.ballot_key = context.ballot_key;
  if (quorum_count(meeting) < opening.quorum_required) opening.reason_without_quorum = reason;
  return {.vote = vote.plan.id, .opening = std::move(opening)};
}

void append_vote_closed(const Meeting& meeting, VoteCloseCause cause, Events& events) {
  const Vote& vote = *find_vote(meeting, meeting.voting.open);
  ensure(vote.state == VoteState::open);
  const bool by_hand =
      vote.plan.form == VoteForm::show_of_hands || vote.plan.form == VoteForm::paper;
  const VoteClosed closed{.vote = vote.plan.id,
                          .cause = cause,
                          .cast = vote.cast,
                          .present = present_voters(meeting, vote),
                          .silent = by_hand ? List<PersonId>() : voters_waiting(meeting, vote),
                          .quorum_count = quorum_count(meeting)};
  events.emplace_back(closed);

  const bool sealed = vote.plan.form == VoteForm::electronic_secret;
  const bool broken_off = cause == VoteCloseCause::broken_off;
  if ((by_hand || sealed) && !broken_off) return;
  Circumstances circumstances = circumstances_of(meeting, vote);
  circumstances.quorum_count = closed.quorum_count;
  circumstances.broken_off = broken_off;
  events.emplace_back(VoteCounted{
      .vote = vote.plan.id,
      .result = result_of(vote.opening->rule, circumstances, tally_of_choices(meeting, vote))});
}

const Vote* next_prepared(const Meeting& meeting) {
  const ItemId active = meeting.agenda.active;
  if (!active) return nullptr;
  const Vote* first = nullptr;
  for (const Vote& vote : meeting.voting.votes) {
    const bool comes =
        vote.plan.item == active && vote.state == VoteState::prepared && !vote.plan.trial;
    if (!comes) continue;
    if (!check_order(meeting, vote)) return &vote;
    if (first == nullptr) first = &vote;
  }
  return first;
}

}  // namespace plenary::core
