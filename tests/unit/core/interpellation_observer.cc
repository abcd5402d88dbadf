#include "interpellation_observer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <vector>

#include "core/interpellation_rules.h"
#include "support/print.h"

namespace plenary::core {
namespace {

using enum QuestionState;

const std::set<QuestionState>& ways_from(QuestionState state) {
  static const std::vector<std::set<QuestionState>> kWays{
      {merged, accepted, in_writing, withdrawn},               // submitted
      {submitted, withdrawn},                                  // merged
      {registered, submitted, merged, in_writing, withdrawn},  // accepted
      {accepted, invited},                                     // registered
      {asking, accepted, registered},                          // invited
      {asked, answered, registered},                           // asking
      {answering, answered, asking, in_writing},               // asked
      {answered, asked, in_writing},                           // answering
      {answering, asking, in_writing, closed},                 // answered
      {written, submitted},                                    // in_writing
      {closed},                                                // written
      {},                                                      // closed
      {}                                                       // withdrawn
  };
  return kWays.at(static_cast<std::size_t>(state));
}

std::ptrdiff_t waiting_with(const Meeting& meeting, QuestionId id) {
  return std::ranges::count_if(meeting.floor.requests, [&](const Request& request) {
    return request.state == RequestState::waiting && request.kind == TurnKind::question &&
           request.question == id;
  });
}

bool is_being_asked(const Meeting& meeting, QuestionId id) {
  return std::ranges::any_of(meeting.floor.turns, [&](const Turn& turn) {
    return turn.kind == TurnKind::question && turn.question == id &&
           turn.state != TurnState::ended && turn.state != TurnState::invited;
  });
}

// IQ22
bool may_be_in_a_closed_group(QuestionState state) {
  return state == answered || state == in_writing || state == written || state == closed ||
         state == merged || state == withdrawn;
}

void expect_signatories(const Meeting& meeting, const Question& question) {
  const std::vector<PersonId> people = signatories(meeting, question);
  const std::set<PersonId> different(people.begin(), people.end());
  EXPECT_EQ(different.size(), people.size());
  for (const PersonId cosigner : question.cosigners) {
    EXPECT_TRUE(different.contains(cosigner));
  }
  EXPECT_FALSE(different.contains(question.asker));
}

void expect_question(const Meeting& meeting, const Question& question) {
  EXPECT_EQ(waiting_with(meeting, question.id), question.state == registered ? 1 : 0);
  if (question.state == asking) {
    EXPECT_TRUE(is_being_asked(meeting, question.id));
  }
  if (question.state == merged) {
    const Question* into = find_question(meeting, question.merged_into);
    ASSERT_NE(into, nullptr);
    EXPECT_NE(into->state, merged);
    EXPECT_NE(into->state, withdrawn);
  } else {
    EXPECT_FALSE(question.merged_into);
  }
  const bool was_asked =
      question.state == asked || question.state == answering || question.state == answered;
  if (was_asked) {
    EXPECT_TRUE(question.asked_at.has_value());
  }
  if (question.state == in_writing || question.state == written) {
    EXPECT_TRUE(question.due.has_value());
  }
  if (const IssueGroup* group = find_issue_group(meeting, question.group)) {
    if (group->closed) {
      EXPECT_TRUE(may_be_in_a_closed_group(question.state));
    }
  }
  expect_signatories(meeting, question);
}

}  // namespace

void InterpellationObserver::note(const Meeting& meeting) {
  const std::vector<Question>& questions = meeting.interpellation.questions;
  if (questions.size() < known_.size()) known_.clear();  // another session
  for (std::size_t at = 0; at < questions.size(); ++at) {
    const QuestionState now = questions[at].state;
    if (at == known_.size()) {
      EXPECT_EQ(now, submitted);
      known_.push_back(now);
    } else if (known_[at] != now) {
      EXPECT_TRUE(ways_from(known_[at]).contains(now))
          << testing::PrintToString(known_[at]) << " -> " << testing::PrintToString(now);
      known_[at] = now;
    }
  }
}

void InterpellationObserver::expect_whole(const Meeting& meeting) {
  for (const Question& question : meeting.interpellation.questions) {
    expect_question(meeting, question);
  }
  const auto shown =
      std::ranges::count(meeting.interpellation.exhibits, ExhibitState::shown, &Exhibit::state);
  EXPECT_LE(shown, 1);
  for (const Exhibit& exhibit : meeting.interpellation.exhibits) {
    if (exhibit.state != ExhibitState::shown) continue;
    EXPECT_TRUE(is_public(*find_question(meeting, exhibit.question)));
  }
}

}  // namespace plenary::core
