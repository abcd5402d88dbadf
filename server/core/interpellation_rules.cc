#include "core/interpellation_rules.h"

#include <algorithm>

#include "base/ensure.h"
#include "core/interpellation_checks.h"

namespace plenary::core {
namespace {

using enum QuestionState;

// IQ10, IQ13: the question's group belongs to this item, and the item is being dealt with.
Check check_group_active(const Meeting& meeting, const Question& question, ItemId item) {
  const IssueGroup* group = find_issue_group(meeting, question.group);
  if (group == nullptr || group->plan.item != item || meeting.agenda.active != item) {
    return Refusal{Reason::issue_group_not_active, {}};
  }
  if (group->closed) return Refusal{Reason::issue_group_is_closed, {}};
  return std::nullopt;
}

// FL8: its answer was heard, or is being given; what becomes of the question after that takes none
// of it back.
bool was_answered_in_hall(const Meeting& meeting, const Question& question) {
  if (question.answer_recorded) return true;
  return std::ranges::any_of(meeting.floor.turns, [&](const Turn& turn) {
    return turn.kind == TurnKind::answer && turn.question == question.id && turn.started_at &&
           !turn.recalled;
  });
}

bool belongs_to(const Meeting& meeting, const Question& question, ItemId item) {
  const IssueGroup* group = find_issue_group(meeting, question.group);
  return group != nullptr && group->plan.item == item;
}

}  // namespace

Check check_question_request(const Meeting& meeting, PersonId person, QuestionId id, ItemId item) {
  const Question* question = find_question(meeting, id);
  if (question == nullptr) return Refusal{Reason::unknown_question, {}};
  if (question->asker != person) return Refusal{Reason::not_your_question, {}};
  if (const Check failed = check_question(meeting, id, {accepted})) return failed;
  if (!find_issue_group(meeting, question->group)->decided) {
    return Refusal{Reason::issue_groups_not_decided, {}};
  }
  return check_group_active(meeting, *question, item);
}

Check check_debate(const Meeting& meeting, QuestionId id, ItemId item) {
  if (!has_issue_groups(meeting, item)) {
    if (id) return Refusal{Reason::item_has_no_questions, {}};
    return std::nullopt;
  }
  const Question* question = find_question(meeting, id);
  if (question == nullptr || !belongs_to(meeting, *question, item)) {
    return Refusal{Reason::nothing_to_debate, {}};
  }
  if (!was_answered_in_hall(meeting, *question)) return Refusal{Reason::nothing_to_debate, {}};
  return std::nullopt;
}

Check check_answer_turn(const Meeting& meeting, PersonId person, QuestionId id, ItemId item) {
  const Question* found = find_question(meeting, id);
  if (found == nullptr) return Refusal{Reason::unknown_question, {}};
  const Question& question = *found;
  // IQ25: before its state, or the leader of a group of delegates would hear of slips.
  if (const Check failed = check_group_active(meeting, question, item)) return failed;
  if (const Check failed = check_question(meeting, id, {asked, answering, answered})) {
    return failed;
  }
  if (!may_answer(meeting, person, question)) return Refusal{Reason::not_the_answerer, {}};
  return std::nullopt;
}

Check check_group_goes_on(const Meeting& meeting, const Turn& turn) {
  if (turn.kind != TurnKind::question && turn.kind != TurnKind::answer) return std::nullopt;
  const Question* question = find_question(meeting, turn.question);
  if (question == nullptr) return std::nullopt;
  return check_open_group(meeting, question->group);
}

bool has_asked(const Meeting& meeting, PersonId person, QuestionId id) {
  const Question* question = find_question(meeting, id);
  if (question == nullptr) return false;
  if (question->asker == person) return true;
  return std::ranges::any_of(meeting.interpellation.questions, [&](const Question& other) {
    return other.state == merged && other.merged_into == id && other.asker == person;
  });
}

std::vector<PersonId> signatories(const Meeting& meeting, const Question& question) {
  std::vector<PersonId> people(question.cosigners.begin(), question.cosigners.end());
  for (const Question& other : meeting.interpellation.questions) {
    if (other.state != merged || other.merged_into != question.id) continue;
    const bool known = std::ranges::find(people, other.asker) != people.end();
    if (!known && other.asker != question.asker) people.push_back(other.asker);
  }
  return people;
}

bool may_answer(const Meeting& meeting, PersonId person, const Question& question) {
  if (question.addressee == person) return true;
  if (std::ranges::find(question.invited, person) != question.invited.end()) return true;
  const IssueGroup* group = find_issue_group(meeting, question.group);
  if (group == nullptr) return false;
  const auto& others = group->plan.co_answerers;
  return group->plan.answerer == person || std::ranges::find(others, person) != others.end();
}

bool is_public(const Question& question) {
  return question.was_accepted && question.state != merged && question.state != withdrawn;
}

bool is_known_to(const Question& question, PersonId official) {
  if (is_public(question)) return true;
  const bool went_to_writing =
      question.state == in_writing || question.state == written || question.state == closed;
  return went_to_writing && question.addressee == official;
}

bool has_issue_groups(const Meeting& meeting, ItemId item) {
  return std::ranges::any_of(meeting.interpellation.groups,
                             [&](const IssueGroup& group) { return group.plan.item == item; });
}

void append_interpellation_over(const Meeting& meeting, ItemId item, Instant now, Events& events) {
  for (const IssueGroup& group : meeting.interpellation.groups) {
    if (group.plan.item == item && !group.closed) append_group_closed(meeting, group, now, events);
  }
  append_wall_cleared(meeting, events);
}

Check check_groups_closed(const Meeting& meeting, ItemId item) {
  for (const IssueGroup& group : meeting.interpellation.groups) {
    if (group.plan.item != item || group.closed) continue;
    return Refusal{Reason::issue_group_still_open, {detail("title", group.plan.title)}};
  }
  return std::nullopt;
}

void append_session_over(const Meeting& meeting, Instant now, Events& events) {
  for (const IssueGroup& group : meeting.interpellation.groups) {
    if (!group.closed) append_group_closed(meeting, group, now, events);
  }
  for (const Question& question : meeting.interpellation.questions) {
    if (question.state != submitted || !check_open_group(meeting, question.group)) continue;
    append_to_writing(meeting, question, WritingCause::not_reached, {}, now, events);
  }
}

void append_wall_cleared(const Meeting& meeting, Events& events) {
  const auto is_shown = [](const Exhibit& it) { return it.state == ExhibitState::shown; };
  if (std::ranges::any_of(meeting.interpellation.exhibits, is_shown)) {
    events.emplace_back(WallCleared{});
  }
}

}  // namespace plenary::core
