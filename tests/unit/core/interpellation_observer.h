#pragma once

// Somebody who follows the questions from one event to the next and knows the diagram of
// interpellation.h by heart.

#include <vector>

#include "core/meeting.h"

namespace plenary::core {

class InterpellationObserver {
 public:
  // Fails the test where a question went a way that the diagram does not have.
  void note(const Meeting& meeting);

  // Fails the test where questions, floor and groups disagree.
  static void expect_whole(const Meeting& meeting);

 private:
  std::vector<QuestionState> known_;
};

}  // namespace plenary::core
