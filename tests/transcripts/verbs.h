#pragma once

// What people say in a transcript, and the command that they mean: one row of a table for each way
// of saying it (verbs.cc).

#include <optional>
#include <string>
#include <vector>

#include "core/meeting.h"

namespace plenary::transcripts {

// A line that the transcript's reader does not understand. What it says goes to whoever wrote it.
class Misunderstood : public std::runtime_error {
  using std::runtime_error::runtime_error;
};

// "at 07:45" is three words; what stands in quotation marks is one, without them.
struct Word {
  std::string text;
  bool quoted = false;
};

std::vector<Word> words_of(const std::string& line);

// What stood in the places of a pattern, in their order.
using Arguments = std::vector<std::string>;

// The words against a pattern such as "opens sitting <n>": <n> a number, <text> a quotation,
// <time> a wall clock of the day, <word> any word. None if they do not match.
std::optional<Arguments> match(const std::string& pattern, const std::vector<Word>& words);

std::uint32_t number_of(const std::string& word);

// A wall clock of the day that has begun at `midnight`: "07:45".
Instant time_of(const std::string& word, Instant midnight);

// What somebody says, from the verb on. `midnight`: of the current day in the hall.
core::ScreenCommand command_of(const std::vector<Word>& words, const core::Meeting& meeting,
                               Instant midnight);

}  // namespace plenary::transcripts
