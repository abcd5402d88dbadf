#include "core/views/interpellation_views.h"

#include <algorithm>
#include <utility>
#include <vector>

#include "core/interpellation_rules.h"

namespace plenary::core {
namespace {

NamedPerson named(const Meeting& meeting, PersonId id) {
  const Person* person = find_person(meeting, id);
  if (person == nullptr) return {.id = id, .name = {}, .office = {}, .group = {}};
  return {.id = id, .name = person->name, .office = person->office, .group = person->group};
}

List<NamedPerson> named(const Meeting& meeting, const List<PersonId>& ids) {
  std::vector<NamedPerson> people;
  people.reserve(ids.size());
  for (const PersonId id : ids) people.push_back(named(meeting, id));
  return people;
}

// Only what was accepted is counted: the numbers are for everybody.
IssueGroupCard issue_group_card(const Meeting& meeting, const IssueGroup& group) {
  IssueGroupCard card{.id = group.plan.id,
                      .item = group.plan.item,
                      .title = group.plan.title,
                      .answerer = named(meeting, group.plan.answerer),
                      .co_answerers = named(meeting, group.plan.co_answerers),
                      .decided = group.decided,
                      .decision = meeting.interpellation.decision,
                      .closed = group.closed,
                      .conclusion = group.conclusion};
  for (const Question& question : meeting.interpellation.questions) {
    if (question.group != group.plan.id || !is_public(question)) continue;
    ++card.accepted;
    const bool in_writing = question.due.has_value();
    const bool answered =
        question.state == QuestionState::answered || question.state == QuestionState::closed;
    card.in_writing += in_writing;
    card.answered += answered && !in_writing;
  }
  return card;
}

Citation due_citation(const Meeting& meeting, const Question& question) {
  return question.due ? meeting.procedure.interpellation.written_answer : Citation{};
}

QuestionCard question_card(const Meeting& meeting, const Question& question) {
  return {.id = question.id,
          .asker = named(meeting, question.asker),
          .addressee = named(meeting, question.addressee),
          .group = question.group,
          .text = question.text,
          .state = question.state,
          .merged_into = question.merged_into,
          .cosigners = named(meeting, signatories(meeting, question)),
          .invited = named(meeting, question.invited),
          .submitted_at = question.submitted_at,
          .asked_at = question.asked_at,
          .due = question.due,
          .cause = question.cause,
          .reason = question.reason,
          .answer = question.answer,
          .answer_recorded = question.answer_recorded,
          .written = question.written,
          .written_at = question.written_at,
          .judgement = question.judgement,
          .remark = question.remark,
          .citation = due_citation(meeting, question)};
}

PublicQuestionCard public_question_card(const Meeting& meeting, const Question& question) {
  return {.id = question.id,
          .asker = named(meeting, question.asker),
          .addressee = named(meeting, question.addressee),
          .group = question.group,
          .text = question.text,
          .state = question.state,
          .cosigners = static_cast<std::uint32_t>(signatories(meeting, question).size()),
          .invited = named(meeting, question.invited),
          .asked_at = question.asked_at,
          .due = question.due,
          .answer = question.answer,
          .citation = due_citation(meeting, question)};
}

PromiseCard promise_card(const Meeting& meeting, const Promise& promise) {
  return {.id = promise.id,
          .group = promise.group,
          .question = promise.question,
          .who = named(meeting, promise.who),
          .what = promise.what,
          .due = promise.due,
          .state = promise.state,
          .report = promise.report,
          .origin = promise.origin};
}

ExhibitCard exhibit_card(const Meeting& meeting, const Exhibit& exhibit) {
  return {.id = exhibit.id,
          .question = exhibit.question,
          .by = named(meeting, exhibit.by),
          .title = exhibit.title,
          .paper = exhibit.paper,
          .text = exhibit.text,
          .state = exhibit.state};
}

// AG15: of a group of a closed item the public may know nothing, nor of its questions.
bool is_behind_doors(const Meeting& meeting, IssueGroupId id) {
  const IssueGroup* group = find_issue_group(meeting, id);
  if (group == nullptr) return false;
  const Item* item = find_item(meeting, group->plan.item);
  return item != nullptr && item->plan.closed;
}

bool names(const List<Text>& papers, const Text& paper) {
  return std::ranges::find(papers, paper) != papers.end();
}

// AG15: a paper that was laid before the session for closed items or drafts alone; its name says
// what they are about.
bool lies_behind_doors(const Meeting& meeting, const Text& paper) {
  bool closed = false;
  for (const Item& item : meeting.agenda.items) {
    if (!names(item.plan.papers, paper)) continue;
    if (!item.plan.closed) return false;
    closed = true;
  }
  for (const Draft& draft : meeting.drafts) {
    if (!names(draft.papers, paper)) continue;
    if (!draft.closed) return false;
    closed = true;
  }
  return closed;
}

// IQ2
OfficialsCard officials_card(const Meeting& meeting) {
  std::vector<NamedPerson> officials;
  for (const Person& person : meeting.roll) {
    if (has_role(person, Role::official)) officials.push_back(named(meeting, person.id));
  }
  return {std::move(officials)};
}

enum class Hearers : std::uint8_t { all, members };

bool hears(const Meeting& meeting, Hearers hearers, IssueGroupId group) {
  return hearers == Hearers::members || !is_behind_doors(meeting, group);
}

template <class Card>
void append_groups(const Meeting& meeting, Hearers hearers, View<Card>& view) {
  for (const IssueGroup& group : meeting.interpellation.groups) {
    if (!hears(meeting, hearers, group.plan.id)) continue;
    view.emplace_back(CardKey{CardKind::issue, group.plan.id.value},
                      issue_group_card(meeting, group));
  }
}

template <class Card>
void append_public_questions(const Meeting& meeting, Hearers hearers, View<Card>& view) {
  for (const Question& question : meeting.interpellation.questions) {
    if (!is_public(question) || !hears(meeting, hearers, question.group)) continue;
    view.emplace_back(CardKey{CardKind::question, question.id.value},
                      public_question_card(meeting, question));
  }
}

template <class Card>
void append_promises(const Meeting& meeting, View<Card>& view) {
  for (const Promise& promise : meeting.interpellation.promises) {
    view.emplace_back(CardKey{CardKind::promise, promise.id.value}, promise_card(meeting, promise));
  }
}

template <class Card>
void append_wall(const Meeting& meeting, Hearers hearers, View<Card>& view) {
  for (const Exhibit& exhibit : meeting.interpellation.exhibits) {
    const Question* question = find_question(meeting, exhibit.question);
    if (exhibit.state != ExhibitState::shown || question == nullptr) continue;
    if (!is_public(*question) || !hears(meeting, hearers, question->group)) continue;
    if (hearers == Hearers::all && lies_behind_doors(meeting, exhibit.paper)) continue;
    view.emplace_back(CardKey{CardKind::exhibit, exhibit.id.value}, exhibit_card(meeting, exhibit));
  }
}

}  // namespace

void append_interpellation(const Meeting& meeting, View<ChairCard>& view) {
  append_groups(meeting, Hearers::members, view);
  for (const Question& question : meeting.interpellation.questions) {
    view.emplace_back(CardKey{CardKind::question, question.id.value},
                      question_card(meeting, question));
  }
  append_promises(meeting, view);
  for (const Exhibit& exhibit : meeting.interpellation.exhibits) {
    view.emplace_back(CardKey{CardKind::exhibit, exhibit.id.value}, exhibit_card(meeting, exhibit));
  }
}

void append_interpellation(const Meeting& meeting, View<DelegateCard>& view) {
  if (meeting.phase == SessionPhase::unconvened) return;
  append_groups(meeting, Hearers::members, view);
  append_public_questions(meeting, Hearers::members, view);
  append_promises(meeting, view);
  append_wall(meeting, Hearers::members, view);
  view.emplace_back(CardKey{CardKind::officials}, officials_card(meeting));
}

void append_interpellation(const Meeting& meeting, View<PublicCard>& view) {
  append_groups(meeting, Hearers::all, view);
  append_public_questions(meeting, Hearers::all, view);
  append_wall(meeting, Hearers::all, view);
}

void fill_own(const Meeting& meeting, OwnCard& card) {
  std::vector<QuestionCard> questions;
  for (const Question& question : meeting.interpellation.questions) {
    const bool to_answer = may_answer(meeting, card.id, question) && is_known_to(question, card.id);
    if (question.asker != card.id && !to_answer) continue;
    questions.push_back(question_card(meeting, question));
  }
  card.questions = std::move(questions);

  std::vector<QuestionId> signatures;
  for (const Question& question : meeting.interpellation.questions) {
    const auto& cosigners = question.cosigners;
    const bool has_signed = std::ranges::find(cosigners, card.id) != cosigners.end();
    if (has_signed && is_public(question)) signatures.push_back(question.id);
  }
  card.signatures = std::move(signatures);

  std::vector<ExhibitCard> exhibits;
  for (const Exhibit& exhibit : meeting.interpellation.exhibits) {
    if (exhibit.by == card.id) exhibits.push_back(exhibit_card(meeting, exhibit));
  }
  card.exhibits = std::move(exhibits);

  std::vector<PromiseCard> promises;
  for (const Promise& promise : meeting.interpellation.promises) {
    if (promise.who == card.id) promises.push_back(promise_card(meeting, promise));
  }
  card.promises = std::move(promises);

  const auto& groups = meeting.floor.groups;
  const auto led = std::ranges::find(groups, card.id, &DelegateGroup::leader);
  if (led != groups.end()) card.leads = led->id;
}

}  // namespace plenary::core
