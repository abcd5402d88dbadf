#pragma once

// IQ26 -- what is owed: written answers that have not come, and promises that are not closed. Pure;
// safe from any thread that may read the meeting.

#include <optional>
#include <vector>

#include "core/meeting.h"

namespace plenary::core {

struct Owed {
  PersonId who;
  QuestionId question;  // to be answered in writing; none: a promise
  PromiseId promise;    // none: a written answer
  Text what;            // the question, or what was promised
  std::optional<Instant> due;
  Text origin;  // the session in which it arose

  bool operator==(const Owed&) const = default;
};

// First the written answers, then the promises, each in the order in which they arose.
std::vector<Owed> what_is_owed(const Meeting& meeting);

}  // namespace plenary::core
