#include <algorithm>

#include "core/interpellation_checks.h"
#include "core/interpellation_rules.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

using enum QuestionState;

constexpr std::int64_t kDeadlineYearsMax = 10;
constexpr Duration kDeadlineMax = minutes(kDeadlineYearsMax * 366 * 24 * 60);

// IQ15, IQ19: a day on which somebody may still be asked for it; what lies beyond is a mistake, and
// no calendar could show it.
Check check_deadline(const std::optional<Instant>& day, Instant now) {
  if (!day) return std::nullopt;
  const bool near = *day >= now + Duration{-kDeadlineMax.ms} && *day <= now + kDeadlineMax;
  if (near) return std::nullopt;
  return Refusal{Reason::day_out_of_range, {detail("max_years", std::uint64_t{kDeadlineYearsMax})}};
}

// IQ15: both halves of the form, or with `needs_verification` neither.
Check check_form(const AnswerForm& answer, bool needs_verification) {
  const bool blank = is_blank(answer.responsibility.view()) && is_blank(answer.measures.view());
  if (blank && needs_verification) return std::nullopt;
  if (const Check failed =
          check_filled(answer.responsibility, kAnswerOctetsMax, Reason::answer_missing)) {
    return failed;
  }
  return check_filled(answer.measures, kAnswerOctetsMax, Reason::answer_missing);
}

// IQ14: who is to answer anyway, or was invited before.
bool answers_already(const Meeting& meeting, const Question& question, PersonId person) {
  const IssueGroup* group = find_issue_group(meeting, question.group);
  return question.addressee == person || (group != nullptr && group->plan.answerer == person) ||
         std::ranges::find(question.invited, person) != question.invited.end();
}

Check check_promise(const Meeting& meeting, PromiseId id,
                    std::initializer_list<PromiseState> states) {
  const Promise* promise = find_promise(meeting, id);
  if (promise == nullptr) return Refusal{Reason::unknown_promise, {}};
  if (std::ranges::find(states, promise->state) != states.end()) return std::nullopt;
  return Refusal{Reason::promise_state_forbids, {detail("promise_state", promise->state)}};
}

// IQ19: what a promise belongs to.
Check check_promise_place(const Meeting& meeting, const RecordPromise& command) {
  if (bool(command.group) == bool(command.question)) {
    return Refusal{Reason::promise_of_one_thing, {}};
  }
  if (command.question) return check_question(meeting, command.question, {answered, written});
  if (find_issue_group(meeting, command.group) == nullptr) {
    return Refusal{Reason::unknown_issue_group, {}};
  }
  return std::nullopt;
}

std::uint64_t promises_left(const Meeting& meeting, QuestionId question) {
  return static_cast<std::uint64_t>(
      std::ranges::count_if(meeting.interpellation.promises, [&](const Promise& promise) {
        return promise.question == question && promise.state != PromiseState::closed;
      }));
}

Check check_exhibit(const Meeting& meeting, ExhibitId id, ExhibitState wanted) {
  const Exhibit* exhibit = find_exhibit(meeting, id);
  if (exhibit == nullptr) return Refusal{Reason::unknown_exhibit, {}};
  if (exhibit->state == wanted) return std::nullopt;
  return Refusal{Reason::exhibit_state_forbids, {detail("exhibit_state", exhibit->state)}};
}

// IQ24: the asker and the answerers for their question; the secretary for everybody.
Check check_proposer(const Meeting& meeting, const Actor& actor, QuestionId id) {
  const Question* question = find_question(meeting, id);
  if (question == nullptr) return Refusal{Reason::unknown_question, {}};
  const bool may_be_asker = actor.role == Role::delegate || actor.role == Role::chair;
  if (may_be_asker && question->asker != actor.person) {
    return Refusal{Reason::not_your_question, {}};
  }
  if (const Check failed = check_own_answer(meeting, actor, id)) return failed;
  return check_question(meeting, id,
                        {submitted, accepted, registered, invited, asking, asked, answering,
                         answered, in_writing, written});
}

Check check_exhibit_texts(const Meeting& meeting, const ProposeExhibit& command) {
  if (const Check failed = check_filled(command.title, kTitleOctetsMax, Reason::exhibit_missing)) {
    return failed;
  }
  if (!command.paper.empty()) {
    if (const Check failed = check_paper(meeting, command.paper)) return failed;
    return check_text(command.text, kExhibitOctetsMax);
  }
  return check_filled(command.text, kExhibitOctetsMax, Reason::exhibit_missing);
}

}  // namespace

namespace rules {

Decision decide(const Meeting& meeting, const InviteAnswerer& command, const Context&) {
  if (const Check failed = check_question(meeting, command.question,
                                          {asked, answering, answered, in_writing, written})) {
    return refuse(failed);
  }
  const Question& question = *find_question(meeting, command.question);
  if (!question.asked_at) return refuse(Check(state_forbids(question)));
  if (const Check failed = check_official(meeting, command.person)) return refuse(failed);
  if (answers_already(meeting, question, command.person)) return refuse(Reason::already_invited);
  return Events{AnswererInvited{command.question, command.person}};
}

Decision decide(const Meeting& meeting, const RecordAnswer& command, const Context& context) {
  if (const Check failed = check_own_answer(meeting, context.actor, command.question)) {
    return refuse(failed);
  }
  if (const Check failed =
          check_question(meeting, command.question, {asked, answering, answered})) {
    return refuse(failed);
  }
  if (const Check failed = check_form(command.answer, command.needs_verification)) {
    return refuse(failed);
  }
  if (const Check failed = check_deadline(command.answer.deadline, context.now)) {
    return refuse(failed);
  }
  Events events;
  if (!is_blank(command.answer.measures.view())) {
    events.emplace_back(AnswerRecorded{command.question, command.answer});
  }
  if (command.needs_verification) {
    append_to_writing(meeting, *find_question(meeting, command.question),
                      WritingCause::verification, {}, context.now, events);
  }
  return events;
}

Decision decide(const Meeting& meeting, const AnswerInWriting& command, const Context& context) {
  if (const Check failed = check_own_answer(meeting, context.actor, command.question)) {
    return refuse(failed);
  }
  if (const Check failed =
          check_question(meeting, command.question, {accepted, registered, asked, answering})) {
    return refuse(failed);
  }
  if (const Check failed = check_reason(command.reason)) return refuse(failed);

  Events events;
  append_to_writing(meeting, *find_question(meeting, command.question), WritingCause::answerer,
                    command.reason, context.now, events);
  return events;
}

Decision decide(const Meeting& meeting, const RecordWrittenAnswer& command,
                const Context& context) {
  if (const Check failed = check_own_answer(meeting, context.actor, command.question)) {
    return refuse(failed);
  }
  if (const Check failed = check_question(meeting, command.question, {in_writing})) {
    return refuse(failed);
  }
  if (const Check failed = check_filled(command.text, kAnswerOctetsMax, Reason::answer_missing)) {
    return refuse(failed);
  }
  return Events{WrittenAnswerReceived{command.question, command.text}};
}

Decision decide(const Meeting& meeting, const JudgeAnswer& command, const Context& context) {
  const Question* question = find_question(meeting, command.question);
  if (question == nullptr) return refuse(Reason::unknown_question);
  if (question->asker != context.actor.person) return refuse(Reason::not_your_question);
  if (const Check failed = check_question(meeting, command.question, {answered, written})) {
    return refuse(failed);
  }
  if (command.judgement == Judgement::none) return refuse(Reason::judgement_missing);
  if (const Check failed = check_text(command.remark, kReasonOctetsMax)) return refuse(failed);
  return Events{AnswerJudged{command.question, command.judgement, command.remark}};
}

Decision decide(const Meeting& meeting, const RecordPromise& command, const Context& context) {
  if (const Check failed = check_promise_place(meeting, command)) return refuse(failed);
  if (const Check failed = check_official(meeting, command.who)) return refuse(failed);
  if (const Check failed = check_filled(command.what, kAnswerOctetsMax, Reason::promise_missing)) {
    return refuse(failed);
  }
  if (const Check failed = check_deadline(command.due, context.now)) return refuse(failed);
  const auto id = PromiseId{static_cast<std::uint32_t>(meeting.interpellation.promises.size() + 1)};
  return Events{
      PromiseRecorded{id, command.group, command.question, command.who, command.what, command.due}};
}

Decision decide(const Meeting& meeting, const ReportPromise& command, const Context&) {
  if (const Check failed =
          check_promise(meeting, command.promise, {PromiseState::open, PromiseState::reported})) {
    return refuse(failed);
  }
  if (const Check failed = check_filled(command.report, kAnswerOctetsMax, Reason::report_missing)) {
    return refuse(failed);
  }
  return Events{PromiseReported{command.promise, command.report}};
}

Decision decide(const Meeting& meeting, const ClosePromise& command, const Context&) {
  if (const Check failed = check_promise(meeting, command.promise, {PromiseState::reported})) {
    return refuse(failed);
  }
  return Events{PromiseClosed{command.promise}};
}

Decision decide(const Meeting& meeting, const CloseQuestion& command, const Context&) {
  if (const Check failed = check_question(meeting, command.question, {answered, written})) {
    return refuse(failed);
  }
  if (const std::uint64_t left = promises_left(meeting, command.question); left > 0) {
    return refuse(Reason::promises_still_open, {detail("count", left)});
  }
  return Events{QuestionClosed{command.question}};
}

Decision decide(const Meeting& meeting, const ProposeExhibit& command, const Context& context) {
  if (const Check failed = check_proposer(meeting, context.actor, command.question)) {
    return refuse(failed);
  }
  if (const Check failed = check_exhibit_texts(meeting, command)) return refuse(failed);
  const auto id = ExhibitId{static_cast<std::uint32_t>(meeting.interpellation.exhibits.size() + 1)};
  return Events{ExhibitProposed{.exhibit = id,
                                .question = command.question,
                                .by = context.actor.person,
                                .title = command.title,
                                .paper = command.paper,
                                .text = command.text}};
}

Decision decide(const Meeting& meeting, const ApproveExhibit& command, const Context&) {
  if (const Check failed = check_exhibit(meeting, command.exhibit, ExhibitState::proposed)) {
    return refuse(failed);
  }
  return Events{ExhibitApproved{command.exhibit}};
}

Decision decide(const Meeting& meeting, const ShowExhibit& command, const Context&) {
  if (const Check failed = check_exhibit(meeting, command.exhibit, ExhibitState::approved)) {
    return refuse(failed);
  }
  // IQ25: the wall would tell everybody of a slip.
  const Question& question =
      *find_question(meeting, find_exhibit(meeting, command.exhibit)->question);
  if (!is_public(question)) return refuse(Check(state_forbids(question)));
  return Events{ExhibitShown{command.exhibit}};
}

Decision decide(const Meeting& meeting, const ClearWall&, const Context&) {
  const auto is_shown = [](const Exhibit& it) { return it.state == ExhibitState::shown; };
  if (!std::ranges::any_of(meeting.interpellation.exhibits, is_shown)) {
    return refuse(Reason::wall_is_clear);
  }
  return Events{WallCleared{}};
}

}  // namespace rules
}  // namespace plenary::core
