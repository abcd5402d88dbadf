#pragma once

// IQ -- what people ask for about the interpellation (RULES.md; the state they change is in
// interpellation.h).

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"
#include "core/interpellation.h"

namespace plenary::core {

// The asker's

struct SubmitQuestion {
  PersonId addressee;
  IssueGroupId group;  // what the asker suggests; none is allowed
  Text text;
  List<Text> papers;
};
BOOST_DESCRIBE_STRUCT(SubmitQuestion, (), (addressee, group, text, papers))

struct ReviseQuestion {
  QuestionId question;
  Text text;
};
BOOST_DESCRIBE_STRUCT(ReviseQuestion, (), (question, text))

struct WithdrawQuestion {
  QuestionId question;
  Text reason;  // may be empty
};
BOOST_DESCRIBE_STRUCT(WithdrawQuestion, (), (question, reason))

// "The same question".
struct CosignQuestion {
  QuestionId question;
};
BOOST_DESCRIBE_STRUCT(CosignQuestion, (), (question))

struct WithdrawCosignature {
  QuestionId question;
};
BOOST_DESCRIBE_STRUCT(WithdrawCosignature, (), (question))

struct JudgeAnswer {
  QuestionId question;
  Judgement judgement = Judgement::none;
  Text remark;  // may be empty
};
BOOST_DESCRIBE_STRUCT(JudgeAnswer, (), (question, judgement, remark))

// The chair's, the secretary's and the answerer's

struct AcceptQuestion {
  QuestionId question;
  IssueGroupId group;
};
BOOST_DESCRIBE_STRUCT(AcceptQuestion, (), (question, group))

struct MergeQuestion {
  QuestionId question;
  QuestionId into;
};
BOOST_DESCRIBE_STRUCT(MergeQuestion, (), (question, into))

struct SendToWriting {
  QuestionId question;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(SendToWriting, (), (question, reason))

// Takes an acceptance, a merger or a sending to writing back: the slip waits again.
struct ReturnQuestion {
  QuestionId question;
};
BOOST_DESCRIBE_STRUCT(ReturnQuestion, (), (question))

// The council's decision on the groups and who answers, counted by hand.
struct DecideIssueGroups {
  std::uint32_t in_favour = 0;
  std::uint32_t against = 0;
  std::uint32_t abstained = 0;
};
BOOST_DESCRIBE_STRUCT(DecideIssueGroups, (), (in_favour, against, abstained))

struct InviteAnswerer {
  QuestionId question;
  PersonId person;
};
BOOST_DESCRIBE_STRUCT(InviteAnswerer, (), (question, person))

struct RecordAnswer {
  QuestionId question;
  AnswerForm answer;
  bool needs_verification = false;  // then the question goes to writing
};
BOOST_DESCRIBE_STRUCT(RecordAnswer, (), (question, answer, needs_verification))

// The answerer's own word: "I will answer in writing".
struct AnswerInWriting {
  QuestionId question;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(AnswerInWriting, (), (question, reason))

struct RecordWrittenAnswer {
  QuestionId question;
  Text text;
};
BOOST_DESCRIBE_STRUCT(RecordWrittenAnswer, (), (question, text))

// Given in an answer (`question`) or laid down in a conclusion (`group`); one of the two.
struct RecordPromise {
  IssueGroupId group;
  QuestionId question;
  PersonId who;
  Text what;
  std::optional<Instant> due;
};
BOOST_DESCRIBE_STRUCT(RecordPromise, (), (group, question, who, what, due))

struct ReportPromise {
  PromiseId promise;
  Text report;
};
BOOST_DESCRIBE_STRUCT(ReportPromise, (), (promise, report))

struct ClosePromise {
  PromiseId promise;
};
BOOST_DESCRIBE_STRUCT(ClosePromise, (), (promise))

struct CloseQuestion {
  QuestionId question;
};
BOOST_DESCRIBE_STRUCT(CloseQuestion, (), (question))

// Everything of the group that was not reached goes to writing.
struct CloseIssueGroup {
  IssueGroupId group;
};
BOOST_DESCRIBE_STRUCT(CloseIssueGroup, (), (group))

struct ConcludeIssueGroup {
  IssueGroupId group;
  Text conclusion;
};
BOOST_DESCRIBE_STRUCT(ConcludeIssueGroup, (), (group, conclusion))

// By the asker or the answerer.
struct ProposeExhibit {
  QuestionId question;
  Text title;
  Text paper;
  Text text;
};
BOOST_DESCRIBE_STRUCT(ProposeExhibit, (), (question, title, paper, text))

struct ApproveExhibit {
  ExhibitId exhibit;
};
BOOST_DESCRIBE_STRUCT(ApproveExhibit, (), (exhibit))

struct ShowExhibit {
  ExhibitId exhibit;
};
BOOST_DESCRIBE_STRUCT(ShowExhibit, (), (exhibit))

struct ClearWall {};
BOOST_DESCRIBE_STRUCT(ClearWall, (), ())

}  // namespace plenary::core
