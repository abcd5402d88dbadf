#include "core/interpellation_checks.h"

#include <algorithm>

#include "core/interpellation_rules.h"

namespace plenary::core {
namespace {

constexpr std::int64_t kDayMs = 24 * 60 * 60'000;

bool names(const List<Text>& papers, const Text& paper) {
  return std::ranges::find(papers, paper) != papers.end();
}

// IQ22: what the end of its group leaves unanswered. Who is answering has answered by then.
bool is_left_over(const Question& question) {
  switch (question.state) {
    case QuestionState::submitted:
    case QuestionState::accepted:
    case QuestionState::registered:
    case QuestionState::invited:
    case QuestionState::asking:
    case QuestionState::asked:
      return true;
    case QuestionState::merged:
    case QuestionState::answering:
    case QuestionState::answered:
    case QuestionState::in_writing:
    case QuestionState::written:
    case QuestionState::closed:
    case QuestionState::withdrawn:
      return false;
  }
  return false;
}

}  // namespace

Refusal state_forbids(const Question& question) {
  return {Reason::question_state_forbids, {detail("question_state", question.state)}};
}

Check check_question(const Meeting& meeting, QuestionId id,
                     std::initializer_list<QuestionState> states) {
  const Question* question = find_question(meeting, id);
  if (question == nullptr) return Refusal{Reason::unknown_question, {}};
  if (std::ranges::find(states, question->state) == states.end()) return state_forbids(*question);
  return std::nullopt;
}

Check check_open_group(const Meeting& meeting, IssueGroupId id) {
  const IssueGroup* group = find_issue_group(meeting, id);
  if (group == nullptr) return Refusal{Reason::unknown_issue_group, {}};
  if (group->closed) return Refusal{Reason::issue_group_is_closed, {}};
  return std::nullopt;
}

Check check_official(const Meeting& meeting, PersonId person) {
  const Person* found = find_person(meeting, person);
  if (found == nullptr || !has_role(*found, Role::official)) {
    return Refusal{Reason::not_an_answerer, {}};
  }
  return std::nullopt;
}

Check check_paper(const Meeting& meeting, const Text& paper) {
  const auto in_item = [&](const Item& item) { return names(item.plan.papers, paper); };
  const auto in_draft = [&](const Draft& draft) { return names(draft.papers, paper); };
  const auto in_exhibit = [&](const Exhibit& exhibit) { return exhibit.paper == paper; };
  const bool known =
      !paper.empty() && (std::ranges::any_of(meeting.agenda.items, in_item) ||
                         std::ranges::any_of(meeting.drafts, in_draft) ||
                         std::ranges::any_of(meeting.interpellation.exhibits, in_exhibit));
  if (!known) return Refusal{Reason::unknown_paper, {}};
  return std::nullopt;
}

Check check_own_answer(const Meeting& meeting, const Actor& actor, QuestionId id) {
  if (actor.role != Role::official) return std::nullopt;
  const Question* question = find_question(meeting, id);
  if (question == nullptr || !is_known_to(*question, actor.person)) {
    return Refusal{Reason::unknown_question, {}};
  }
  if (!may_answer(meeting, actor.person, *question)) return Refusal{Reason::not_the_answerer, {}};
  return std::nullopt;
}

Check check_filled(const Text& text, std::size_t octets_max, Reason when_blank) {
  if (is_blank(text.view())) return Refusal{when_blank, {}};
  return check_text(text, octets_max);
}

Instant written_answer_due(const Meeting& meeting, Instant from) {
  const Duration offset = minutes(meeting.utc_offset_minutes);
  const std::int64_t local = (from + offset).ms;
  const std::int64_t before = ((local % kDayMs) + kDayMs) % kDayMs;  // also before 1970
  const std::int64_t days = meeting.procedure.interpellation.written_answer_days;
  return Instant{local - before + (days + 1) * kDayMs - 1} + Duration{-offset.ms};
}

void append_to_writing(const Meeting& meeting, const Question& question, WritingCause cause,
                       const Text& reason, Instant now, Events& events) {
  for (const Request& request : meeting.floor.requests) {
    if (request.state == RequestState::waiting && request.kind == TurnKind::question &&
        request.question == question.id) {
      events.emplace_back(RequestRemoved{request.id, reason});
    }
  }
  events.emplace_back(QuestionSentToWriting{
      question.id, cause, reason, written_answer_due(meeting, question.asked_at.value_or(now))});
}

void append_group_closed(const Meeting& meeting, const IssueGroup& group, Instant now,
                         Events& events) {
  for (const Question& question : meeting.interpellation.questions) {
    if (question.group != group.plan.id || !is_left_over(question)) continue;
    append_to_writing(meeting, question, WritingCause::not_reached, {}, now, events);
  }
  events.emplace_back(IssueGroupClosed{group.plan.id});
}

}  // namespace plenary::core
