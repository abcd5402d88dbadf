#include <algorithm>

#include "core/interpellation_checks.h"
#include "core/interpellation_rules.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

using enum QuestionState;

constexpr std::initializer_list<QuestionState> kBeforeAnswer{
    accepted, registered, invited, asking, asked, answering, in_writing};

// IQ3: the question exists and is the actor's.
Check check_asker(const Meeting& meeting, QuestionId id, const Actor& actor) {
  const Question* question = find_question(meeting, id);
  if (question == nullptr) return Refusal{Reason::unknown_question, {}};
  if (question->asker != actor.person) return Refusal{Reason::not_your_question, {}};
  return std::nullopt;
}

// IQ4, IQ25: a question that somebody may put their name under, or have put it under. Slips of
// others do not exist for a delegate.
Check check_signable(const Meeting& meeting, QuestionId id, const Actor& actor) {
  const Question* question = find_question(meeting, id);
  if (question == nullptr) return Refusal{Reason::unknown_question, {}};
  if (question->asker == actor.person) return Refusal{Reason::own_question, {}};
  if (!is_public(*question)) return Refusal{Reason::unknown_question, {}};
  return check_question(meeting, id, kBeforeAnswer);
}

bool has_cosigned(const Question& question, PersonId person) {
  return std::ranges::find(question.cosigners, person) != question.cosigners.end();
}

// Its text, its addressee and its group.
Check check_slip(const Meeting& meeting, const SubmitQuestion& command) {
  if (const Check failed =
          check_filled(command.text, kQuestionOctetsMax, Reason::question_missing)) {
    return failed;
  }
  if (const Check failed = check_official(meeting, command.addressee)) return failed;
  if (command.group) {
    if (const Check failed = check_open_group(meeting, command.group)) return failed;
  }
  return std::nullopt;
}

// IQ9: fits into 64 bits whatever was sent.
Check check_count(const Meeting& meeting, const DecideIssueGroups& command) {
  const std::uint64_t votes =
      std::uint64_t{command.in_favour} + command.against + command.abstained;
  if (votes > member_count(meeting)) {
    return Refusal{Reason::votes_exceed_members, {detail("members", member_count(meeting))}};
  }
  if (command.in_favour <= command.against) return Refusal{Reason::issue_groups_voted_down, {}};
  return std::nullopt;
}

// IQ22: somebody has the floor for a group, or will have it again when an interruption is over. An
// item may have several groups: a turn about a question is of that question's group alone.
bool has_speaker(const Meeting& meeting, const IssueGroup& group) {
  return std::ranges::any_of(meeting.floor.turns, [&](const Turn& turn) {
    if (turn.item != group.plan.item || turn.state == TurnState::ended) return false;
    const Question* question = find_question(meeting, turn.question);
    return question == nullptr || question->group == group.plan.id;
  });
}

}  // namespace

namespace rules {

Decision decide(const Meeting& meeting, const SubmitQuestion& command, const Context& context) {
  if (const Check failed = check_on_roll(meeting, context.actor.person)) return refuse(failed);
  if (const Check failed = check_slip(meeting, command)) return refuse(failed);
  // IQ1: each paper once, however often a frame repeats it.
  std::vector<Text> papers;
  for (const Text& paper : command.papers) {
    if (std::ranges::find(papers, paper) != papers.end()) continue;
    if (const Check failed = check_paper(meeting, paper)) return refuse(failed);
    papers.push_back(paper);
  }

  const Interpellation& all = meeting.interpellation;
  const auto id = QuestionId{static_cast<std::uint32_t>(all.questions.size() + 1)};
  auto exhibit = static_cast<std::uint32_t>(all.exhibits.size());
  Events events{
      QuestionSubmitted{id, context.actor.person, command.addressee, command.group, command.text}};
  for (const Text& paper : papers) {
    events.emplace_back(ExhibitProposed{.exhibit = {++exhibit},
                                        .question = id,
                                        .by = context.actor.person,
                                        .title = paper,
                                        .paper = paper});
  }
  return events;
}

Decision decide(const Meeting& meeting, const ReviseQuestion& command, const Context& context) {
  if (const Check failed = check_asker(meeting, command.question, context.actor)) {
    return refuse(failed);
  }
  if (const Check failed = check_question(meeting, command.question, {submitted})) {
    return refuse(failed);
  }
  if (const Check failed =
          check_filled(command.text, kQuestionOctetsMax, Reason::question_missing)) {
    return refuse(failed);
  }
  return Events{QuestionRevised{command.question, command.text}};
}

Decision decide(const Meeting& meeting, const WithdrawQuestion& command, const Context& context) {
  if (const Check failed = check_asker(meeting, command.question, context.actor)) {
    return refuse(failed);
  }
  if (const Check failed =
          check_question(meeting, command.question, {submitted, merged, accepted, registered})) {
    return refuse(failed);
  }
  if (const Check failed = check_text(command.reason, kReasonOctetsMax)) return refuse(failed);

  Events events;
  for (const Request& request : meeting.floor.requests) {
    if (request.state == RequestState::waiting && request.kind == TurnKind::question &&
        request.question == command.question) {
      events.emplace_back(RequestWithdrawn{request.id});
    }
  }
  // IQ6: what was merged into it stands for itself again.
  for (const Question& other : meeting.interpellation.questions) {
    if (other.state == merged && other.merged_into == command.question) {
      events.emplace_back(QuestionReturned{other.id});
    }
  }
  events.emplace_back(QuestionWithdrawn{command.question, command.reason});
  return events;
}

Decision decide(const Meeting& meeting, const CosignQuestion& command, const Context& context) {
  if (const Check failed = check_on_roll(meeting, context.actor.person)) return refuse(failed);
  if (const Check failed = check_signable(meeting, command.question, context.actor)) {
    return refuse(failed);
  }
  if (has_cosigned(*find_question(meeting, command.question), context.actor.person)) {
    return refuse(Reason::already_cosigned);
  }
  return Events{QuestionCosigned{command.question, context.actor.person}};
}

Decision decide(const Meeting& meeting, const WithdrawCosignature& command,
                const Context& context) {
  if (const Check failed = check_signable(meeting, command.question, context.actor)) {
    return refuse(failed);
  }
  if (!has_cosigned(*find_question(meeting, command.question), context.actor.person)) {
    return refuse(Reason::not_cosigned);
  }
  return Events{CosignatureWithdrawn{command.question, context.actor.person}};
}

Decision decide(const Meeting& meeting, const AcceptQuestion& command, const Context&) {
  if (const Check failed = check_question(meeting, command.question, {submitted, accepted})) {
    return refuse(failed);
  }
  if (const Check failed = check_open_group(meeting, command.group)) return refuse(failed);
  const Question& question = *find_question(meeting, command.question);
  if (question.state == accepted && question.group == command.group) {
    return refuse(Check(state_forbids(question)));
  }
  return Events{QuestionAccepted{command.question, command.group}};
}

Decision decide(const Meeting& meeting, const MergeQuestion& command, const Context&) {
  if (const Check failed = check_question(meeting, command.question, {submitted, accepted})) {
    return refuse(failed);
  }
  if (command.into == command.question) return refuse(Reason::merged_into_itself);
  if (const Check failed =
          check_question(meeting, command.into,
                         {submitted, accepted, registered, invited, asking, asked, answering})) {
    return refuse(failed);
  }
  return Events{QuestionMerged{command.question, command.into}};
}

Decision decide(const Meeting& meeting, const SendToWriting& command, const Context& context) {
  if (const Check failed =
          check_question(meeting, command.question, {submitted, accepted, registered})) {
    return refuse(failed);
  }
  if (const Check failed = check_reason(command.reason)) return refuse(failed);

  Events events;
  append_to_writing(meeting, *find_question(meeting, command.question), WritingCause::office,
                    command.reason, context.now, events);
  return events;
}

Decision decide(const Meeting& meeting, const ReturnQuestion& command, const Context&) {
  if (const Check failed =
          check_question(meeting, command.question, {accepted, merged, in_writing})) {
    return refuse(failed);
  }
  const Question& question = *find_question(meeting, command.question);
  if (question.state == in_writing && question.cause != WritingCause::office) {
    return refuse(Check(state_forbids(question)));
  }
  return Events{QuestionReturned{question.id}};
}

Decision decide(const Meeting& meeting, const DecideIssueGroups& command, const Context&) {
  const Interpellation& all = meeting.interpellation;
  std::vector<IssueGroupId> groups;
  for (const IssueGroup& group : all.groups) {
    if (!group.closed) groups.push_back(group.plan.id);
  }
  if (groups.empty()) return refuse(Reason::unknown_issue_group);
  if (all.decision) return refuse(Reason::issue_groups_already_decided);
  if (const Check failed = check_count(meeting, command)) return refuse(failed);

  return Events{IssueGroupsDecided{{command.in_favour, command.against, command.abstained},
                                   std::move(groups)}};
}

Decision decide(const Meeting& meeting, const CloseIssueGroup& command, const Context& context) {
  if (const Check failed = check_open_group(meeting, command.group)) return refuse(failed);
  const IssueGroup& group = *find_issue_group(meeting, command.group);
  if (has_speaker(meeting, group)) return refuse(Reason::question_on_the_floor);

  Events events;
  append_group_closed(meeting, group, context.now, events);
  return events;
}

Decision decide(const Meeting& meeting, const ConcludeIssueGroup& command, const Context&) {
  const IssueGroup* group = find_issue_group(meeting, command.group);
  if (group == nullptr) return refuse(Reason::unknown_issue_group);
  if (!group->closed) return refuse(Reason::issue_group_not_closed);
  if (const Check failed =
          check_filled(command.conclusion, kConclusionOctetsMax, Reason::conclusion_missing)) {
    return refuse(failed);
  }
  return Events{IssueGroupConcluded{command.group, command.conclusion}};
}

}  // namespace rules
}  // namespace plenary::core
