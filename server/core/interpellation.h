#pragma once

// IQ -- the interpellation (chất vấn): from the slip to the promise kept.
//
//   submitted ─► merged | in_writing | accepted ─► registered ─► invited ─► asking ─► asked
//   asked ─► answering ─► answered (again answering, when others are invited to answer)
//   asked ─► answered (its answer was given together with that of another question)
//   asked | answered ─► asking (its asker goes on); invited | asking ─► registered (recalled)
//   answered | asked | accepted ... ─► in_writing ─► written
//   answered | written ─► judged by the asker ─► closed
//
// The draft is on the tablet alone. From `registered` to `answered` a question follows the floor:
// what becomes of its request and of its turns moves it on (floor.h), so that the two cannot
// disagree. Times of day do not matter here but for due dates: the end of a day in the hall.

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"

namespace plenary::core {

enum class QuestionState : std::uint8_t {
  submitted,   // a slip, known to the chair and to its asker
  merged,      // stands for nothing by itself: another question asks the same
  accepted,    // in an issue group; from here on the public may know it
  registered,  // its asker has asked for the floor
  invited,     // its asker has been called
  asking,
  asked,  // waits for the answer
  answering,
  answered,
  in_writing,  // to be answered in writing, by `due`
  written,     // the written answer has come
  closed,
  withdrawn
};
BOOST_DESCRIBE_ENUM(QuestionState, submitted, merged, accepted, registered, invited, asking, asked,
                    answering, answered, in_writing, written, closed, withdrawn)

// Why a question is answered in writing.
enum class WritingCause : std::uint8_t { office, verification, not_reached, answerer };
BOOST_DESCRIBE_ENUM(WritingCause, office, verification, not_reached, answerer)

// What the asker says of the answer.
enum class Judgement : std::uint8_t { none, satisfied, discussion, responsibility };
BOOST_DESCRIBE_ENUM(Judgement, none, satisfied, discussion, responsibility)

// The form of an answer: who is responsible, what will be done, by when.
struct AnswerForm {
  Text responsibility;
  Text measures;
  std::optional<Instant> deadline;

  bool operator==(const AnswerForm&) const = default;
};
BOOST_DESCRIBE_STRUCT(AnswerForm, (), (responsibility, measures, deadline))

// What the office prepared: a group of issues, who answers, and when in the programme.
struct IssueGroupPlan {
  IssueGroupId id;
  ItemId item;
  Text title;
  PersonId answerer;
  List<PersonId> co_answerers;

  bool operator==(const IssueGroupPlan&) const = default;
};
BOOST_DESCRIBE_STRUCT(IssueGroupPlan, (), (id, item, title, answerer, co_answerers))

// A slip that was handed in before the session.
struct QuestionPlan {
  QuestionId id;
  PersonId asker;
  PersonId addressee;
  IssueGroupId group;  // none: the office has not put it into a group
  Text text;
  List<Text> papers;  // to be shown, names of files in papers/

  bool operator==(const QuestionPlan&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuestionPlan, (), (id, asker, addressee, group, text, papers))

// What was promised in an earlier session and is still owed.
struct PromisePlan {
  PromiseId id;
  PersonId who;
  Text what;
  std::optional<Instant> due;
  Text origin;  // "Kỳ họp thứ ba"

  bool operator==(const PromisePlan&) const = default;
};
BOOST_DESCRIBE_STRUCT(PromisePlan, (), (id, who, what, due, origin))

struct IssueGroup {
  IssueGroupPlan plan;
  bool decided = false;  // by the council
  bool closed = false;
  Text conclusion;

  bool operator==(const IssueGroup&) const = default;
};

struct Question {
  QuestionId id;
  PersonId asker;
  PersonId addressee;
  IssueGroupId group;
  Text text;
  QuestionState state = QuestionState::submitted;
  bool was_accepted = false;  // since it was last a slip: the public knows it
  QuestionId merged_into;
  List<PersonId> cosigners;  // who signed it; askers of merged ones: signatories()
  List<PersonId> invited;    // others invited to answer
  Instant submitted_at;
  std::optional<Instant> asked_at;
  std::optional<Instant> due;  // of the written answer
  WritingCause cause = WritingCause::office;
  Text reason;  // why in writing, or withdrawn
  AnswerForm answer;
  bool answer_recorded = false;
  Text written;  // the written answer, or what it is called
  std::optional<Instant> written_at;
  Judgement judgement = Judgement::none;
  Text remark;

  bool operator==(const Question&) const = default;
};

enum class PromiseState : std::uint8_t { open, reported, closed };
BOOST_DESCRIBE_ENUM(PromiseState, open, reported, closed)

// Who will do what by when: given in an answer, or laid down in the chair's conclusion.
struct Promise {
  PromiseId id;
  IssueGroupId group;
  QuestionId question;
  PersonId who;
  Text what;
  std::optional<Instant> due;
  PromiseState state = PromiseState::open;
  Text report;  // what has come of it
  Text origin;  // the session it was given in; empty: this one

  bool operator==(const Promise&) const = default;
};

enum class ExhibitState : std::uint8_t { proposed, approved, shown };
BOOST_DESCRIBE_ENUM(ExhibitState, proposed, approved, shown)

// Something to be shown on the wall: a paper, or figures as lines of text.
struct Exhibit {
  ExhibitId id;
  QuestionId question;
  PersonId by;
  Text title;
  Text paper;  // name of a file in papers/; empty: `text` is shown
  Text text;
  ExhibitState state = ExhibitState::proposed;

  bool operator==(const Exhibit&) const = default;
};

// How the council decided on the groups of issues and who answers.
struct IssueGroupsDecision {
  std::uint32_t in_favour = 0;
  std::uint32_t against = 0;
  std::uint32_t abstained = 0;

  bool operator==(const IssueGroupsDecision&) const = default;
};
BOOST_DESCRIBE_STRUCT(IssueGroupsDecision, (), (in_favour, against, abstained))

struct Interpellation {
  std::vector<IssueGroup> groups;   // by IssueGroupId - 1
  std::vector<Question> questions;  // by QuestionId - 1
  std::vector<Promise> promises;    // by PromiseId - 1
  std::vector<Exhibit> exhibits;    // by ExhibitId - 1
  std::optional<IssueGroupsDecision> decision;

  bool operator==(const Interpellation&) const = default;
};

}  // namespace plenary::core
