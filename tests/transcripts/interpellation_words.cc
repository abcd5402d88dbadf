#include <boost/describe.hpp>

#include "words.h"

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): every event of the interpellation.

template <class Enum>
std::string word(Enum value) {
  std::string name = boost::describe::enum_to_string(value, "?");
  for (char& c : name) c = c == '_' ? ' ' : c;
  return name;
}

std::string quoted(const Text& text) { return '"' + text.str() + '"'; }

std::string because(const Text& reason) {
  return reason.empty() ? "" : ", because " + quoted(reason);
}

std::string question(QuestionId id) { return text("question ", id.value); }
std::string promise(PromiseId id) { return text("promise ", id.value); }
std::string exhibit(ExhibitId id) { return text("exhibit ", id.value); }
std::string group(IssueGroupId id) { return text("group ", id.value); }

class InterpellationWords {
 public:
  explicit InterpellationWords(const Meeting& meeting) : meeting_(meeting) {}

  std::string operator()(const QuestionSubmitted& event) const {
    return text(question(event.question), ": ", name(event.asker), " asks ", name(event.addressee),
                event.group ? " in " + group(event.group) : "", ": ", quoted(event.text));
  }
  std::string operator()(const QuestionRevised& event) const {
    return question(event.question) + " revised: " + quoted(event.text);
  }
  std::string operator()(const QuestionWithdrawn& event) const {
    return question(event.question) + " withdrawn" + because(event.reason);
  }
  std::string operator()(const QuestionCosigned& event) const {
    return question(event.question) + " signed by " + name(event.person);
  }
  std::string operator()(const CosignatureWithdrawn& event) const {
    return question(event.question) + " no longer signed by " + name(event.person);
  }
  std::string operator()(const AnswerJudged& event) const {
    return question(event.question) + " judged: " + word(event.judgement);
  }
  std::string operator()(const QuestionAccepted& event) const {
    return question(event.question) + " accepted into " + group(event.group);
  }
  std::string operator()(const QuestionMerged& event) const {
    return question(event.question) + " merged into " + question(event.into);
  }
  std::string operator()(const QuestionSentToWriting& event) const {
    return text(question(event.question), " to be answered in writing (", word(event.cause),
                ") by ", clock_words(meeting_, event.due), because(event.reason));
  }
  std::string operator()(const QuestionReturned& event) const {
    return question(event.question) + " is a slip again";
  }
  std::string operator()(const IssueGroupsDecided& event) const {
    return text("groups of issues decided: ", event.decision.in_favour, " for, ",
                event.decision.against, " against, ", event.decision.abstained, " abstaining");
  }
  std::string operator()(const AnswererInvited& event) const {
    return name(event.person) + " invited to answer " + question(event.question);
  }
  std::string operator()(const AnswerRecorded& event) const {
    const auto& deadline = event.answer.deadline;
    return text("answer to ", question(event.question), ": ", quoted(event.answer.responsibility),
                ", ", quoted(event.answer.measures),
                deadline ? ", by " + clock_words(meeting_, *deadline) : "");
  }
  std::string operator()(const WrittenAnswerReceived& event) const {
    return "written answer to " + question(event.question) + ": " + quoted(event.text);
  }
  std::string operator()(const PromiseRecorded& event) const {
    return text(promise(event.promise), ": ", name(event.who), " promises ", quoted(event.what),
                event.due ? " by " + clock_words(meeting_, *event.due) : "", " (",
                event.question ? question(event.question) : group(event.group), ")");
  }
  std::string operator()(const PromiseReported& event) const {
    return promise(event.promise) + " reported on: " + quoted(event.report);
  }
  std::string operator()(const PromiseClosed& event) const {
    return promise(event.promise) + " closed";
  }
  std::string operator()(const QuestionClosed& event) const {
    return question(event.question) + " closed";
  }
  std::string operator()(const IssueGroupClosed& event) const {
    return group(event.group) + " closed";
  }
  std::string operator()(const IssueGroupConcluded& event) const {
    return group(event.group) + " concluded: " + quoted(event.conclusion);
  }
  std::string operator()(const ExhibitProposed& event) const {
    return text(exhibit(event.exhibit), " for ", question(event.question), " proposed by ",
                name(event.by), ": ", quoted(event.title));
  }
  std::string operator()(const ExhibitApproved& event) const {
    return exhibit(event.exhibit) + " approved";
  }
  std::string operator()(const ExhibitShown& event) const {
    return exhibit(event.exhibit) + " shown on the wall";
  }
  std::string operator()(const WallCleared&) const { return "wall cleared"; }

  template <class Other>
  std::string operator()(const Other&) const {
    return {};
  }

 private:
  std::string name(PersonId id) const { return find_person(meeting_, id)->name.str(); }

  const Meeting& meeting_;
};

// What all who know a question are shown of it.
template <class Card>
std::string known_line(const Meeting& meeting, const Card& card, std::size_t cosigners) {
  return text(question(card.id), " ", word(card.state),
              card.group ? " in " + group(card.group) : "", ", ", card.asker.name, " to ",
              card.addressee.name, ": ", quoted(card.text),
              cosigners > 0 ? text(", signed by ", cosigners) : "",
              card.invited.empty() ? "" : text(", ", card.invited.size(), " invited"),
              card.due ? ", due " + clock_words(meeting, *card.due) : "");
}

}  // namespace

std::string interpellation_event_words(const Meeting& meeting, const Event& event) {
  return std::visit(InterpellationWords(meeting), event);
}

std::string issue_group_line(const IssueGroupCard& card) {
  return text(group(card.id), " ", quoted(card.title), card.decided ? " decided" : " proposed",
              card.closed ? ", closed" : "", ", ", card.answerer.name, " answers; ", card.accepted,
              " accepted, ", card.answered, " answered, ", card.in_writing, " in writing",
              card.conclusion.empty() ? "" : "; " + quoted(card.conclusion));
}

std::string question_line(const Meeting& meeting, const QuestionCard& card) {
  return text(known_line(meeting, card, card.cosigners.size()),
              card.merged_into ? " (" + question(card.merged_into) + ")" : "", because(card.reason),
              card.judgement == Judgement::none ? "" : ", judged: " + word(card.judgement));
}

std::string question_line(const Meeting& meeting, const PublicQuestionCard& card) {
  return known_line(meeting, card, card.cosigners);
}

std::string promise_line(const Meeting& meeting, const PromiseCard& card) {
  return text(promise(card.id), " ", word(card.state), ": ", card.who.name, ", ", quoted(card.what),
              card.due ? ", due " + clock_words(meeting, *card.due) : "",
              card.origin.empty() ? "" : ", of " + quoted(card.origin));
}

std::string exhibit_line(const ExhibitCard& card) {
  return text(exhibit(card.id), " ", word(card.state), ": ", quoted(card.title), " of ",
              card.by.name, " for ", question(card.question));
}

}  // namespace plenary::transcripts
