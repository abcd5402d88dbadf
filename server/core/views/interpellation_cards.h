#pragma once

// What screens are told of the interpellation (IQ).

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"
#include "core/citation.h"
#include "core/interpellation.h"

namespace plenary::core {

// A person as displays name them: those screens have no roll.
struct NamedPerson {
  PersonId id;
  Text name;
  Text office;
  Text group;

  bool operator==(const NamedPerson&) const = default;
};
BOOST_DESCRIBE_STRUCT(NamedPerson, (), (id, name, office, group))

struct IssueGroupCard {
  IssueGroupId id;
  ItemId item;
  Text title;
  NamedPerson answerer;
  List<NamedPerson> co_answerers;
  bool decided = false;
  std::optional<IssueGroupsDecision> decision;
  bool closed = false;
  Text conclusion;
  std::uint32_t accepted = 0;  // questions of the group
  std::uint32_t answered = 0;
  std::uint32_t in_writing = 0;

  bool operator==(const IssueGroupCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(IssueGroupCard, (),
                      (id, item, title, answerer, co_answerers, decided, decision, closed,
                       conclusion, accepted, answered, in_writing))

// A question for those who run the session, and to its asker and its answerer.
struct QuestionCard {
  QuestionId id;
  NamedPerson asker;
  NamedPerson addressee;
  IssueGroupId group;
  Text text;
  QuestionState state = QuestionState::submitted;
  QuestionId merged_into;
  List<NamedPerson> cosigners;
  List<NamedPerson> invited;
  Instant submitted_at;
  std::optional<Instant> asked_at;
  std::optional<Instant> due;
  WritingCause cause = WritingCause::office;
  Text reason;
  AnswerForm answer;
  bool answer_recorded = false;
  Text written;
  std::optional<Instant> written_at;
  Judgement judgement = Judgement::none;
  Text remark;
  Citation citation;  // of the due date

  bool operator==(const QuestionCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionCard, (),
                      (id, asker, addressee, group, text, state, merged_into, cosigners, invited,
                       submitted_at, asked_at, due, cause, reason, answer, answer_recorded, written,
                       written_at, judgement, remark, citation))

// A question that the chair has accepted, for everybody. It has no field for what the office and
// the asker say to each other.
struct PublicQuestionCard {
  QuestionId id;
  NamedPerson asker;
  NamedPerson addressee;
  IssueGroupId group;
  Text text;
  QuestionState state = QuestionState::accepted;
  std::uint32_t cosigners = 0;
  List<NamedPerson> invited;
  std::optional<Instant> asked_at;
  std::optional<Instant> due;
  AnswerForm answer;
  Citation citation;

  bool operator==(const PublicQuestionCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(PublicQuestionCard, (),
                      (id, asker, addressee, group, text, state, cosigners, invited, asked_at, due,
                       answer, citation))

struct PromiseCard {
  PromiseId id;
  IssueGroupId group;
  QuestionId question;
  NamedPerson who;
  Text what;
  std::optional<Instant> due;
  PromiseState state = PromiseState::open;
  Text report;
  Text origin;

  bool operator==(const PromiseCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(PromiseCard, (), (id, group, question, who, what, due, state, report, origin))

// Something for the wall: all of them for the chair, what is shown for everybody.
struct ExhibitCard {
  ExhibitId id;
  QuestionId question;
  NamedPerson by;
  Text title;
  Text paper;
  Text text;
  ExhibitState state = ExhibitState::proposed;

  bool operator==(const ExhibitCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(ExhibitCard, (), (id, question, by, title, paper, text, state))

// To whom a question may be addressed, for delegates: they have no roll.
struct OfficialsCard {
  List<NamedPerson> officials;

  bool operator==(const OfficialsCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(OfficialsCard, (), (officials))

}  // namespace plenary::core
