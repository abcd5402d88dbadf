#include <boost/describe.hpp>
#include <sstream>

#include "verb_tables.h"

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): every command of the core.

using A = const Arguments&;
using S = const Scene&;

VoteId vote(const std::string& word) { return {number_of(word)}; }
PersonId person(const std::string& word) { return {number_of(word)}; }

std::vector<std::string> parts_of(const std::string& word, char separator) {
  std::vector<std::string> parts;
  std::istringstream in(word);
  for (std::string part; std::getline(in, part, separator);) parts.push_back(part);
  return parts;
}

// "60/18/3", or, of the candidate with that number, "4:60/18/3".
CountRow row(const std::string& word, std::uint32_t number) {
  const std::size_t colon = word.find(':');
  if (colon != std::string::npos) number = number_of(word.substr(0, colon));
  const std::size_t begin = colon == std::string::npos ? 0 : colon + 1;
  const std::vector<std::string> counts = parts_of(word.substr(begin), '/');
  const auto at = [&](std::size_t place) {
    return place < counts.size() ? number_of(counts[place]) : 0;
  };
  return {.number = number, .first = at(0), .second = at(1), .third = at(2)};
}

EnterCount hands(A a) {
  const CountRow row{
      .number = 0, .first = number_of(a[0]), .second = number_of(a[1]), .third = number_of(a[2])};
  return {.vote = vote(a[3]), .sheet = {.rows = std::vector<CountRow>{row}}};
}

// "enters for vote 3 issued 5 returned 5 valid 4 invalid 1", then "choices 3/1/0" of a decision, or
// "rows 60/18/3 20/20/41", one for each candidate.
std::optional<ScreenCommand> count_sheet(const std::vector<Word>& words) {
  constexpr std::size_t kHead = 12;
  if (words.size() < kHead || words[0].text != "enters") return std::nullopt;
  const std::vector<Word> head(words.begin(), words.begin() + kHead);
  const auto a = match("enters for vote <n> issued <n> returned <n> valid <n> invalid <n>", head);
  if (!a) return std::nullopt;
  std::vector<CountRow> rows;
  if (words.size() > kHead) {
    std::uint32_t number = words[kHead].text == "rows" ? 1 : 0;
    for (std::size_t i = kHead + 1; i < words.size(); ++i) {
      rows.push_back(row(words[i].text, number));
      number = rows.back().number + 1;
    }
  }
  return EnterCount{.vote = vote((*a)[0]),
                    .sheet = {.issued = number_of((*a)[1]),
                              .returned = number_of((*a)[2]),
                              .valid = number_of((*a)[3]),
                              .invalid = number_of((*a)[4]),
                              .rows = std::move(rows)}};
}

NominationWay way(const std::string& word) {
  NominationWay way{};
  if (!boost::describe::enum_from_string(word.c_str(), way)) {
    throw Misunderstood("nobody becomes a candidate so: " + word);
  }
  return way;
}

NameCandidate candidate(A a, NominationWay way = NominationWay::proposed) {
  return {.vote = vote(a[1]), .person = person(a[0]), .name = {}, .post = a[2], .way = way};
}

NameCandidate stranger(A a, NominationWay way = NominationWay::proposed) {
  return {.vote = vote(a[1]), .person = {}, .name = a[0], .post = a[2], .way = way};
}

// "3,4,5", or "nobody".
List<PersonId> persons(const std::string& word) {
  std::vector<PersonId> persons;
  if (word == "nobody") return persons;
  for (const std::string& part : parts_of(word, ',')) persons.push_back(person(part));
  return persons;
}

const std::vector<Verb>& election_verbs() {
  static const std::vector<Verb> kVerbs{
      {"counts <n> for <n> against <n> neither in vote <n>", [](A a, S) { return hands(a); }},
      {"names person <n> in vote <n> for <text>", [](A a, S) { return candidate(a); }},
      {"names person <n> in vote <n> for <text> as <word>",
       [](A a, S) { return candidate(a, way(a[3])); }},
      {"names <text> in vote <n> for <text>", [](A a, S) { return stranger(a); }},
      {"names <text> in vote <n> for <text> as <word>",
       [](A a, S) { return stranger(a, way(a[3])); }},
      {"removes candidate <n> from vote <n> because <text>",
       [](A a, S) { return RemoveCandidate{vote(a[1]), number_of(a[0]), a[2]}; }},
      {"decides the list of vote <n> by vote <n>",
       [](A a, S) { return DecideCandidates{vote(a[0]), vote(a[1])}; }},
      {"appoints tellers <word> of vote <n> by vote <n>",
       [](A a, S) { return AppointTellers{vote(a[1]), vote(a[2]), persons(a[0])}; }},
      {"prepares a second round of vote <n>",
       [](A a, S) { return PrepareSecondRound{vote(a[0])}; }},
  };
  return kVerbs;
}

}  // namespace

std::optional<ScreenCommand> election_command(const std::vector<Word>& words, const Scene& scene) {
  if (auto command = count_sheet(words)) return command;
  return command_among(election_verbs(), words, scene);
}

}  // namespace plenary::transcripts
