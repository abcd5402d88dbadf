// VT -- what is done with a vote before it is opened, and how it is annulled and repeated.

#include <algorithm>

#include "core/attendance_rules.h"
#include "core/refuse.h"
#include "core/rules.h"
#include "core/vote_checks.h"
#include "core/vote_rules.h"

namespace plenary::core {
namespace {

// VT1
Check check_draft(const Meeting& meeting, ItemId item, DraftId draft) {
  if (!draft) return std::nullopt;
  const List<DraftId>& drafts = find_item(meeting, item)->plan.drafts;
  if (std::ranges::find(drafts, draft) == drafts.end()) {
    return Refusal{Reason::draft_not_of_item, {}};
  }
  return std::nullopt;
}

// VT5: the vote that waits is about the same draft and not opened yet.
Check check_before(const Meeting& meeting, VoteId before, DraftId draft) {
  if (!before) return std::nullopt;
  if (Check failed = check_vote(meeting, before, {VoteState::prepared})) return failed;
  if (find_vote(meeting, before)->plan.draft != draft) {
    return Refusal{Reason::vote_of_other_draft, {}};
  }
  return std::nullopt;
}

// VT1, EL1
Check check_kind(const PrepareVote& command) {
  if (command.kind == VoteKind::decision) return std::nullopt;
  if (command.trial || command.form != VoteForm::paper) {
    return Refusal{Reason::form_not_allowed, {detail("form", command.form)}};
  }
  if (command.kind != VoteKind::election) return std::nullopt;
  if (command.seats == 0 || command.choose_up_to == 0 || command.choose_up_to > command.seats) {
    return Refusal{Reason::seats_out_of_range, {detail("seats", command.seats)}};
  }
  return std::nullopt;
}

Text title_of(const Meeting& meeting, const PrepareVote& command) {
  if (!is_blank(command.title.view()) || !command.draft) return command.title;
  return meeting.drafts.at(command.draft.value - 1).title;
}

Check check_texts(const Meeting& meeting, const PrepareVote& command) {
  if (is_blank(title_of(meeting, command).view())) {
    return Refusal{Reason::vote_title_missing, {}};
  }
  if (Check failed = check_text(command.title, kTitleOctetsMax)) return failed;
  return check_text(command.text, kVoteTextOctetsMax);
}

// Whether a draft has a vote as a whole, that was not annulled or withdrawn.
bool has_vote(const Meeting& meeting, DraftId draft) {
  return std::ranges::any_of(meeting.voting.votes, [&](const Vote& vote) {
    return vote.plan.draft == draft && vote.plan.subject == VoteSubject::resolution &&
           vote.state != VoteState::annulled && vote.state != VoteState::withdrawn;
  });
}

// VT23: whom the command is about, and whether its sender may speak for them.
Check check_recusal(const Meeting& meeting, VoteId vote, PersonId person, const Actor& actor) {
  if (Check failed = check_vote(meeting, vote, {VoteState::prepared})) return failed;
  const bool presides = actor.role == Role::chair && actor.person == meeting.presiding;
  const bool for_others = presides || actor.role == Role::secretary;
  if (!for_others && person != actor.person) {
    return Refusal{Reason::not_your_recusal, {}};
  }
  return check_on_roll(meeting, person);
}

PersonId or_self(PersonId person, const Context& context) {
  return person ? person : context.actor.person;
}

bool is_repeated(const Meeting& meeting, VoteId id) {
  return std::ranges::any_of(meeting.voting.votes,
                             [&](const Vote& vote) { return vote.plan.repeats == id; });
}

}  // namespace

namespace rules {

Decision decide(const Meeting& meeting, const PrepareVote& command, const Context&) {
  const bool about_nothing = command.trial && !command.item;  // VT26
  if (!about_nothing && find_item(meeting, command.item) == nullptr) {
    return refuse(Reason::unknown_item);
  }
  if (about_nothing && command.draft) return refuse(Reason::draft_not_of_item);
  if (!about_nothing) {
    if (const Check failed = check_draft(meeting, command.item, command.draft)) {
      return refuse(failed);
    }
  }
  if (const Check failed = check_kind(command)) return refuse(failed);
  if (const Check failed =
          check_rule_and_form(meeting, command.rule, command.form, command.trial)) {
    return refuse(failed);
  }
  if (const Check failed = check_before(meeting, command.before, command.draft)) {
    return refuse(failed);
  }
  if (const Check failed = check_texts(meeting, command)) return refuse(failed);
  const bool elects = command.kind == VoteKind::election;
  return Events{VotePrepared{.plan = {.id = next_vote_id(meeting),
                                      .item = command.item,
                                      .draft = command.draft,
                                      .kind = command.kind,
                                      .subject = command.subject,
                                      .title = title_of(meeting, command),
                                      .text = command.text,
                                      .rule = command.rule,
                                      .form = command.form,
                                      .trial = command.trial,
                                      .before = command.before,
                                      .exclusive = command.exclusive,
                                      .seats = elects ? command.seats : 0,
                                      .choose_up_to = elects ? command.choose_up_to : 0}}};
}

Decision decide(const Meeting& meeting, const PrepareVotes& command, const Context&) {
  const Item* item = find_item(meeting, command.item);
  if (item == nullptr) return refuse(Reason::unknown_item);
  if (const Check failed = check_rule_and_form(meeting, command.rule, command.form, false)) {
    return refuse(failed);
  }
  Events events;
  std::uint32_t number = next_vote_id(meeting).value;
  for (const DraftId draft : item->plan.drafts) {
    if (has_vote(meeting, draft)) continue;
    events.emplace_back(VotePrepared{.plan = {.id = {number++},
                                              .item = command.item,
                                              .draft = draft,
                                              .title = meeting.drafts.at(draft.value - 1).title,
                                              .rule = command.rule,
                                              .form = command.form}});
  }
  if (events.empty()) return refuse(Reason::no_draft_left);
  return events;
}

Decision decide(const Meeting& meeting, const WithdrawVote& command, const Context&) {
  if (const Check failed = check_vote(meeting, command.vote, {VoteState::prepared}))
    return refuse(failed);
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  return Events{VoteWithdrawn{command.vote, VoteWithdrawal::chair, command.reason}};
}

Decision decide(const Meeting& meeting, const RecuseMember& command, const Context& context) {
  const PersonId person = or_self(command.person, context);
  if (const Check failed = check_recusal(meeting, command.vote, person, context.actor)) {
    return refuse(failed);
  }
  if (is_recused(*find_vote(meeting, command.vote), person)) {
    return refuse(Reason::already_recused);
  }
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  return Events{MemberRecused{command.vote, person, command.reason}};
}

Decision decide(const Meeting& meeting, const ReadmitMember& command, const Context& context) {
  const PersonId person = or_self(command.person, context);
  if (const Check failed = check_recusal(meeting, command.vote, person, context.actor)) {
    return refuse(failed);
  }
  if (!is_recused(*find_vote(meeting, command.vote), person)) return refuse(Reason::not_recused);
  return Events{MemberReadmitted{command.vote, person}};
}

Decision decide(const Meeting& meeting, const ProposeAnnulment& command, const Context& context) {
  if (const Check failed = check_vote(
          meeting, command.vote, {VoteState::closed, VoteState::counted, VoteState::announced})) {
    return refuse(failed);
  }
  const Vote& vote = *find_vote(meeting, command.vote);
  if (vote.plan.trial) return refuse(Reason::trial_not_annulled);
  if (vote.annulment.proposed_by) return refuse(Reason::annulment_already_proposed);
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  return Events{AnnulmentProposed{.vote = command.vote,
                                  .by = context.actor.person,
                                  .role = context.actor.role,
                                  .reason = command.reason}};
}

Decision decide(const Meeting& meeting, const ConfirmAnnulment& command, const Context& context) {
  if (const Check failed = check_vote(
          meeting, command.vote, {VoteState::closed, VoteState::counted, VoteState::announced})) {
    return refuse(failed);
  }
  const Annulment& annulment = find_vote(meeting, command.vote)->annulment;
  if (!annulment.proposed_by) return refuse(Reason::annulment_not_proposed);
  const bool another =
      annulment.proposed_by != context.actor.person && annulment.proposed_as != context.actor.role;
  if (!another) return refuse(Reason::annulment_needs_another);
  return Events{VoteAnnulled{command.vote, context.actor.person}};
}

Decision decide(const Meeting& meeting, const DropAnnulment& command, const Context&) {
  if (const Check failed = check_vote(
          meeting, command.vote, {VoteState::closed, VoteState::counted, VoteState::announced})) {
    return refuse(failed);
  }
  if (!find_vote(meeting, command.vote)->annulment.proposed_by) {
    return refuse(Reason::annulment_not_proposed);
  }
  return Events{AnnulmentDropped{command.vote}};
}

Decision decide(const Meeting& meeting, const RepeatVote& command, const Context&) {
  if (const Check failed = check_vote(
          meeting, command.vote, {VoteState::counted, VoteState::announced, VoteState::annulled})) {
    return refuse(failed);
  }
  const Vote& vote = *find_vote(meeting, command.vote);
  const bool may =
      vote.state == VoteState::annulled || vote.result.outcome == VoteOutcome::inconclusive;
  if (!may) {
    return refuse(Reason::vote_state_forbids, {detail("vote_state", vote.state)});
  }
  if (is_repeated(meeting, command.vote)) return refuse(Reason::already_repeated);
  VotePlan plan = vote.plan;
  plan.id = next_vote_id(meeting);
  plan.repeats = command.vote;
  plan.before = {};
  return Events{VotePrepared{.plan = plan, .candidates = vote.candidates, .tellers = vote.tellers}};
}

}  // namespace rules
}  // namespace plenary::core
