#pragma once

// The tables of verbs.cc, one for each chapter of the rules: a way of saying something, and the
// command that it means.

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "verbs.h"

namespace plenary::transcripts {

// Where somebody speaks: what the words refer to.
struct Scene {
  const core::Meeting& meeting;
  Instant midnight;
  GroupId place = {};  // "in group 2"; none: the hall

  // By the number that is printed, or by the title if it has none. An item that nobody knows gets
  // an id that nobody has.
  [[nodiscard]] ItemId item(const std::string& name) const;
  [[nodiscard]] Instant time(const std::string& word) const { return time_of(word, midnight); }
  [[nodiscard]] Instant time(const std::string& day, const std::string& word) const;
};

struct Verb {
  std::string_view pattern;
  std::function<core::ScreenCommand(const Arguments&, const Scene&)> command;
};

// None: no pattern fits.
std::optional<core::ScreenCommand> command_among(const std::vector<Verb>& verbs,
                                                 const std::vector<Word>& words,
                                                 const Scene& scene);

// IQ: interpellation_verbs.cc
std::optional<core::ScreenCommand> interpellation_command(const std::vector<Word>& words,
                                                          const Scene& scene);

// FL: floor_verbs.cc
std::optional<core::ScreenCommand> floor_command(std::vector<Word> words, const Scene& scene);

}  // namespace plenary::transcripts
