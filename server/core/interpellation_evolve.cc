#include <algorithm>
#include <utility>

#include "base/ensure.h"
#include "core/interpellation_rules.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

using enum QuestionState;

Question& question_at(Meeting& meeting, QuestionId id) {
  ensure(find_question(meeting, id) != nullptr);
  return meeting.interpellation.questions[id.value - 1];
}

IssueGroup& group_at(Meeting& meeting, IssueGroupId id) {
  ensure(find_issue_group(meeting, id) != nullptr);
  return meeting.interpellation.groups[id.value - 1];
}

Promise& promise_at(Meeting& meeting, PromiseId id) {
  ensure(find_promise(meeting, id) != nullptr);
  return meeting.interpellation.promises[id.value - 1];
}

Exhibit& exhibit_at(Meeting& meeting, ExhibitId id) {
  ensure(find_exhibit(meeting, id) != nullptr);
  return meeting.interpellation.exhibits[id.value - 1];
}

// Ids come from the order: the next one is the number behind the last.
template <class T>
void append_next(std::vector<T>& all, T next) {
  ensure(next.id.value == all.size() + 1);
  all.push_back(std::move(next));
}

List<PersonId> without(const List<PersonId>& people, PersonId person) {
  std::vector<PersonId> rest(people.begin(), people.end());
  std::erase(rest, person);
  return rest;
}

void clear_wall(Meeting& meeting) {
  for (Exhibit& exhibit : meeting.interpellation.exhibits) {
    if (exhibit.state == ExhibitState::shown) exhibit.state = ExhibitState::approved;
  }
}

// IQ25: what is no longer public does not stay on the wall.
void hide(Meeting& meeting, QuestionId question) {
  for (Exhibit& exhibit : meeting.interpellation.exhibits) {
    if (exhibit.question == question && exhibit.state == ExhibitState::shown) {
      exhibit.state = ExhibitState::approved;
    }
  }
}

// IQ11: the states in which the floor says what becomes of a question.
bool follows_floor(QuestionState state) {
  return state == accepted || state == registered || state == invited || state == asking ||
         state == asked || state == answering || state == answered;
}

bool is_speaking(const Turn& turn) {
  return turn.state == TurnState::running || turn.state == TurnState::paused ||
         turn.state == TurnState::interrupted;
}

// What the turns of a question say of it. Their order is that in which they were granted.
struct Course {
  bool waiting = false;
  bool invited = false;
  bool asking = false;
  bool asked = false;
  bool answering = false;
  bool answered = false;
};

Course course_of(const Meeting& meeting, QuestionId id) {
  Course course;
  for (const Request& request : meeting.floor.requests) {
    if (request.kind == TurnKind::question && request.question == id) {
      course.waiting = course.waiting || request.state == RequestState::waiting;
    }
  }
  for (const Turn& turn : meeting.floor.turns) {
    if (turn.question != id || turn.recalled) continue;
    const bool spoken = turn.state == TurnState::ended && turn.started_at.has_value();
    if (turn.kind == TurnKind::question) {
      course.invited = course.invited || turn.state == TurnState::invited;
      course.asking = course.asking || is_speaking(turn);
      course.asked = course.asked || spoken;
    } else if (turn.kind == TurnKind::answer) {
      course.answering = course.answering || is_speaking(turn);
      course.answered = course.answered || spoken;
    }
  }
  return course;
}

QuestionState state_by(const Course& course, bool answer_recorded) {
  if (course.answering) return answering;
  if (course.asking) return asking;
  if (course.asked) return course.answered || answer_recorded ? answered : asked;
  if (course.invited) return invited;
  return course.waiting ? registered : accepted;
}

void follow(Meeting& meeting, QuestionId id) {
  if (find_question(meeting, id) == nullptr) return;
  Question& question = question_at(meeting, id);
  const IssueGroup* group = find_issue_group(meeting, question.group);
  const bool is_over = group != nullptr && group->closed;  // IQ22
  if (!follows_floor(question.state) || is_over) return;
  question.state = state_by(course_of(meeting, id), question.answer_recorded);
}

}  // namespace

void follow_request(Meeting& meeting, const Request& request) {
  if (request.kind == TurnKind::question) follow(meeting, request.question);
}

void follow_turn(Meeting& meeting, const Turn& turn, Instant at) {
  if (turn.kind != TurnKind::question && turn.kind != TurnKind::answer) return;
  const QuestionId id = turn.question;
  follow(meeting, id);
  if (find_question(meeting, id) == nullptr || turn.kind != TurnKind::question) return;
  Question& question = question_at(meeting, id);
  const bool is_put = question.state == asked || question.state == answered;
  if (is_put && !question.asked_at) question.asked_at = at;
  if (question.state == asking || question.state == registered || question.state == accepted) {
    question.asked_at.reset();  // whoever goes on asking has not asked yet
  }
}

void prepare_interpellation(Meeting& meeting, const SessionPlan& plan, Instant at) {
  Interpellation& all = meeting.interpellation;
  for (const IssueGroupPlan& group : plan.issue_groups) {
    ensure(group.id.value == all.groups.size() + 1);
    ensure(find_item(meeting, group.item) != nullptr);
    all.groups.push_back(IssueGroup{.plan = group});
  }
  for (const QuestionPlan& slip : plan.questions) {
    append_next(all.questions, {.id = slip.id,
                                .asker = slip.asker,
                                .addressee = slip.addressee,
                                .group = slip.group,
                                .text = slip.text,
                                .submitted_at = at});
    for (const Text& paper : slip.papers) {
      const auto id = ExhibitId{static_cast<std::uint32_t>(all.exhibits.size() + 1)};
      append_next(
          all.exhibits,
          {.id = id, .question = slip.id, .by = slip.asker, .title = paper, .paper = paper});
    }
  }
  for (const PromisePlan& owed : plan.promises) {
    append_next(all.promises, {.id = owed.id,
                               .who = owed.who,
                               .what = owed.what,
                               .due = owed.due,
                               .origin = owed.origin});
  }
}

namespace rules {

void evolve(Meeting& meeting, const QuestionSubmitted& event, Instant at) {
  append_next(meeting.interpellation.questions, {.id = event.question,
                                                 .asker = event.asker,
                                                 .addressee = event.addressee,
                                                 .group = event.group,
                                                 .text = event.text,
                                                 .submitted_at = at});
}

void evolve(Meeting& meeting, const QuestionRevised& event, Instant) {
  Question& question = question_at(meeting, event.question);
  ensure(question.state == submitted);
  question.text = event.text;
}

void evolve(Meeting& meeting, const QuestionWithdrawn& event, Instant) {
  Question& question = question_at(meeting, event.question);
  ensure(question.state == submitted || question.state == merged || question.state == accepted);
  question.state = withdrawn;
  question.merged_into = {};
  question.reason = event.reason;
  hide(meeting, event.question);
}

void evolve(Meeting& meeting, const QuestionCosigned& event, Instant) {
  Question& question = question_at(meeting, event.question);
  ensure(std::ranges::find(question.cosigners, event.person) == question.cosigners.end());
  question.cosigners = question.cosigners.with(event.person);
}

void evolve(Meeting& meeting, const CosignatureWithdrawn& event, Instant) {
  Question& question = question_at(meeting, event.question);
  question.cosigners = without(question.cosigners, event.person);
}

void evolve(Meeting& meeting, const AnswerJudged& event, Instant) {
  Question& question = question_at(meeting, event.question);
  ensure(question.state == answered || question.state == written);
  question.judgement = event.judgement;
  question.remark = event.remark;
}

void evolve(Meeting& meeting, const QuestionAccepted& event, Instant) {
  Question& question = question_at(meeting, event.question);
  ensure(question.state == submitted || question.state == accepted);
  ensure(find_issue_group(meeting, event.group) != nullptr);
  question.state = accepted;
  question.group = event.group;
  question.was_accepted = true;
}

void evolve(Meeting& meeting, const QuestionMerged& event, Instant) {
  Question& question = question_at(meeting, event.question);
  ensure(question.state == submitted || question.state == accepted);
  ensure(event.question != event.into);
  question.state = merged;
  question.merged_into = event.into;
  question.was_accepted = false;
  // What was merged into this one asks the same as the other one, too.
  for (Question& other : meeting.interpellation.questions) {
    if (other.state == merged && other.merged_into == event.question) {
      other.merged_into = event.into;
    }
  }
  hide(meeting, event.question);
}

void evolve(Meeting& meeting, const QuestionSentToWriting& event, Instant) {
  Question& question = question_at(meeting, event.question);
  ensure(question.state == submitted || follows_floor(question.state));
  question.state = in_writing;
  question.cause = event.cause;
  question.reason = event.reason;
  question.due = event.due;
}

void evolve(Meeting& meeting, const QuestionReturned& event, Instant) {
  Question& question = question_at(meeting, event.question);
  ensure(question.state == accepted || question.state == merged || question.state == in_writing);
  question.state = submitted;
  question.merged_into = {};
  question.was_accepted = false;
  question.cause = WritingCause::office;
  question.reason = {};
  question.due.reset();
  const IssueGroup* group = find_issue_group(meeting, question.group);
  if (group != nullptr && group->closed) question.group = {};  // IQ2
  hide(meeting, event.question);
}

void evolve(Meeting& meeting, const IssueGroupsDecided& event, Instant) {
  ensure(!meeting.interpellation.decision);
  meeting.interpellation.decision = event.decision;
  for (const IssueGroupId id : event.groups) group_at(meeting, id).decided = true;
}

void evolve(Meeting& meeting, const AnswererInvited& event, Instant) {
  Question& question = question_at(meeting, event.question);
  question.invited = question.invited.with(event.person);
}

void evolve(Meeting& meeting, const AnswerRecorded& event, Instant) {
  Question& question = question_at(meeting, event.question);
  ensure(question.state == asked || question.state == answering || question.state == answered);
  question.answer = event.answer;
  question.answer_recorded = true;
  if (question.state == asked) question.state = answered;
}

void evolve(Meeting& meeting, const WrittenAnswerReceived& event, Instant at) {
  Question& question = question_at(meeting, event.question);
  ensure(question.state == in_writing);
  question.state = written;
  question.written = event.text;
  question.written_at = at;
}

void evolve(Meeting& meeting, const PromiseRecorded& event, Instant) {
  append_next(meeting.interpellation.promises, {.id = event.promise,
                                                .group = event.group,
                                                .question = event.question,
                                                .who = event.who,
                                                .what = event.what,
                                                .due = event.due});
}

void evolve(Meeting& meeting, const PromiseReported& event, Instant) {
  Promise& promise = promise_at(meeting, event.promise);
  ensure(promise.state != PromiseState::closed);
  promise.state = PromiseState::reported;
  promise.report = event.report;
}

void evolve(Meeting& meeting, const PromiseClosed& event, Instant) {
  Promise& promise = promise_at(meeting, event.promise);
  ensure(promise.state == PromiseState::reported);
  promise.state = PromiseState::closed;
}

void evolve(Meeting& meeting, const QuestionClosed& event, Instant) {
  Question& question = question_at(meeting, event.question);
  ensure(question.state == answered || question.state == written);
  question.state = closed;
}

void evolve(Meeting& meeting, const IssueGroupClosed& event, Instant) {
  IssueGroup& group = group_at(meeting, event.group);
  ensure(!group.closed);
  group.closed = true;
}

void evolve(Meeting& meeting, const IssueGroupConcluded& event, Instant) {
  IssueGroup& group = group_at(meeting, event.group);
  ensure(group.closed);
  group.conclusion = event.conclusion;
}

void evolve(Meeting& meeting, const ExhibitProposed& event, Instant) {
  append_next(meeting.interpellation.exhibits, {.id = event.exhibit,
                                                .question = event.question,
                                                .by = event.by,
                                                .title = event.title,
                                                .paper = event.paper,
                                                .text = event.text});
}

void evolve(Meeting& meeting, const ExhibitApproved& event, Instant) {
  Exhibit& exhibit = exhibit_at(meeting, event.exhibit);
  ensure(exhibit.state == ExhibitState::proposed);
  exhibit.state = ExhibitState::approved;
}

void evolve(Meeting& meeting, const ExhibitShown& event, Instant) {
  clear_wall(meeting);
  exhibit_at(meeting, event.exhibit).state = ExhibitState::shown;
}

void evolve(Meeting& meeting, const WallCleared&, Instant) { clear_wall(meeting); }

}  // namespace rules
}  // namespace plenary::core
