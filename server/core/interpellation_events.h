#pragma once

// IQ -- what has happened to the interpellation (RULES.md; the state they change is in
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

struct QuestionSubmitted {
  QuestionId question;
  PersonId asker;
  PersonId addressee;
  IssueGroupId group;
  Text text;

  bool operator==(const QuestionSubmitted&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionSubmitted, (), (question, asker, addressee, group, text))

struct QuestionRevised {
  QuestionId question;
  Text text;

  bool operator==(const QuestionRevised&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionRevised, (), (question, text))

struct QuestionWithdrawn {
  QuestionId question;
  Text reason;

  bool operator==(const QuestionWithdrawn&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionWithdrawn, (), (question, reason))

struct QuestionCosigned {
  QuestionId question;
  PersonId person;

  bool operator==(const QuestionCosigned&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionCosigned, (), (question, person))

struct CosignatureWithdrawn {
  QuestionId question;
  PersonId person;

  bool operator==(const CosignatureWithdrawn&) const = default;
};
BOOST_DESCRIBE_STRUCT(CosignatureWithdrawn, (), (question, person))

struct AnswerJudged {
  QuestionId question;
  Judgement judgement = Judgement::satisfied;
  Text remark;

  bool operator==(const AnswerJudged&) const = default;
};
BOOST_DESCRIBE_STRUCT(AnswerJudged, (), (question, judgement, remark))

struct QuestionAccepted {
  QuestionId question;
  IssueGroupId group;

  bool operator==(const QuestionAccepted&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionAccepted, (), (question, group))

struct QuestionMerged {
  QuestionId question;
  QuestionId into;

  bool operator==(const QuestionMerged&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionMerged, (), (question, into))

struct QuestionSentToWriting {
  QuestionId question;
  WritingCause cause = WritingCause::office;
  Text reason;
  Instant due;

  bool operator==(const QuestionSentToWriting&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionSentToWriting, (), (question, cause, reason, due))

struct QuestionReturned {
  QuestionId question;

  bool operator==(const QuestionReturned&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionReturned, (), (question))

struct IssueGroupsDecided {
  IssueGroupsDecision decision;
  List<IssueGroupId> groups;

  bool operator==(const IssueGroupsDecided&) const = default;
};
BOOST_DESCRIBE_STRUCT(IssueGroupsDecided, (), (decision, groups))

struct AnswererInvited {
  QuestionId question;
  PersonId person;

  bool operator==(const AnswererInvited&) const = default;
};
BOOST_DESCRIBE_STRUCT(AnswererInvited, (), (question, person))

struct AnswerRecorded {
  QuestionId question;
  AnswerForm answer;

  bool operator==(const AnswerRecorded&) const = default;
};
BOOST_DESCRIBE_STRUCT(AnswerRecorded, (), (question, answer))

struct WrittenAnswerReceived {
  QuestionId question;
  Text text;

  bool operator==(const WrittenAnswerReceived&) const = default;
};
BOOST_DESCRIBE_STRUCT(WrittenAnswerReceived, (), (question, text))

struct PromiseRecorded {
  PromiseId promise;
  IssueGroupId group;
  QuestionId question;
  PersonId who;
  Text what;
  std::optional<Instant> due;

  bool operator==(const PromiseRecorded&) const = default;
};
BOOST_DESCRIBE_STRUCT(PromiseRecorded, (), (promise, group, question, who, what, due))

struct PromiseReported {
  PromiseId promise;
  Text report;

  bool operator==(const PromiseReported&) const = default;
};
BOOST_DESCRIBE_STRUCT(PromiseReported, (), (promise, report))

struct PromiseClosed {
  PromiseId promise;

  bool operator==(const PromiseClosed&) const = default;
};
BOOST_DESCRIBE_STRUCT(PromiseClosed, (), (promise))

struct QuestionClosed {
  QuestionId question;

  bool operator==(const QuestionClosed&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionClosed, (), (question))

struct IssueGroupClosed {
  IssueGroupId group;

  bool operator==(const IssueGroupClosed&) const = default;
};
BOOST_DESCRIBE_STRUCT(IssueGroupClosed, (), (group))

struct IssueGroupConcluded {
  IssueGroupId group;
  Text conclusion;

  bool operator==(const IssueGroupConcluded&) const = default;
};
BOOST_DESCRIBE_STRUCT(IssueGroupConcluded, (), (group, conclusion))

struct ExhibitProposed {
  ExhibitId exhibit;
  QuestionId question;
  PersonId by;
  Text title;
  Text paper;
  Text text;

  bool operator==(const ExhibitProposed&) const = default;
};
BOOST_DESCRIBE_STRUCT(ExhibitProposed, (), (exhibit, question, by, title, paper, text))

struct ExhibitApproved {
  ExhibitId exhibit;

  bool operator==(const ExhibitApproved&) const = default;
};
BOOST_DESCRIBE_STRUCT(ExhibitApproved, (), (exhibit))

struct ExhibitShown {
  ExhibitId exhibit;

  bool operator==(const ExhibitShown&) const = default;
};
BOOST_DESCRIBE_STRUCT(ExhibitShown, (), (exhibit))

struct WallCleared {
  bool operator==(const WallCleared&) const = default;
};
BOOST_DESCRIBE_STRUCT(WallCleared, (), ())

}  // namespace plenary::core
