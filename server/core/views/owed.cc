#include "core/views/owed.h"

namespace plenary::core {

std::vector<Owed> what_is_owed(const Meeting& meeting) {
  std::vector<Owed> owed;
  for (const Question& question : meeting.interpellation.questions) {
    if (question.state != QuestionState::in_writing) continue;
    owed.push_back({.who = question.addressee,
                    .question = question.id,
                    .promise = {},
                    .what = question.text,
                    .due = question.due,
                    .origin = meeting.title});
  }
  for (const Promise& promise : meeting.interpellation.promises) {
    if (promise.state == PromiseState::closed) continue;
    owed.push_back({.who = promise.who,
                    .question = {},
                    .promise = promise.id,
                    .what = promise.what,
                    .due = promise.due,
                    .origin = promise.origin.empty() ? meeting.title : promise.origin});
  }
  return owed;
}

}  // namespace plenary::core
