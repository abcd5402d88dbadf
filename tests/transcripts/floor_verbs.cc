#include <boost/describe.hpp>

#include "verb_tables.h"

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): every command of the core.

using A = const Arguments&;
using S = const Scene&;

PersonId person(const std::string& word) { return {number_of(word)}; }
RequestId request(const std::string& word) { return {number_of(word)}; }
QuestionId question(const std::string& word) { return {number_of(word)}; }

TurnKind kind(const std::string& word) {
  TurnKind kind{};
  if (!boost::describe::enum_from_string(word.c_str(), kind)) {
    throw Misunderstood("no such kind of turn: " + word);
  }
  return kind;
}

RequestFloor wish(S s, const std::string& item, TurnKind kind, QuestionId question = {},
                  std::uint32_t point = 0) {
  return {s.item(item), s.place, kind, question, point};
}

AddRequest wish_of(S s, const std::string& item, const std::string& whom, TurnKind kind,
                   std::uint32_t point = 0) {
  return {s.item(item), s.place, person(whom), kind, {}, point};
}

const std::vector<Verb>& request_verbs() {
  static const std::vector<Verb> kVerbs{
      {"asks to speak on item <word>", [](A a, S s) { return wish(s, a[0], TurnKind::speak); }},
      {"asks to speak about question <n> on item <word>",
       [](A a, S s) { return wish(s, a[1], TurnKind::speak, question(a[0])); }},
      {"asks to speak in category <n> on item <word>",
       [](A a, S s) { return wish(s, a[1], TurnKind::speak, {}, number_of(a[0])); }},
      {"asks to debate on item <word>", [](A a, S s) { return wish(s, a[0], TurnKind::debate); }},
      {"asks to debate question <n> on item <word>",
       [](A a, S s) { return wish(s, a[1], TurnKind::debate, question(a[0])); }},
      {"asks to put question <n> on item <word>",
       [](A a, S s) { return wish(s, a[1], TurnKind::question, question(a[0])); }},
      {"raises point of order <n> on item <word>",
       [](A a, S s) { return wish(s, a[1], TurnKind::point_of_order, {}, number_of(a[0])); }},
      {"asks for <word> on item <word>", [](A a, S s) { return wish(s, a[1], kind(a[0])); }},
      {"adds delegate <n> to item <word>",
       [](A a, S s) { return wish_of(s, a[1], a[0], TurnKind::speak); }},
      {"adds delegate <n> to item <word> for <word>",
       [](A a, S s) { return wish_of(s, a[1], a[0], kind(a[2])); }},
      {"adds delegate <n> to item <word> with point of order <n>",
       [](A a, S s) { return wish_of(s, a[1], a[0], TurnKind::point_of_order, number_of(a[2])); }},
      {"withdraws request <n>", [](A a, S) { return WithdrawRequest{request(a[0])}; }},
      {"removes request <n> because <text>",
       [](A a, S) { return RemoveRequest{request(a[0]), a[1]}; }},
      {"skips request <n>", [](A a, S) { return SkipRequest{request(a[0])}; }},
      {"reinstates request <n>", [](A a, S) { return ReinstateRequest{request(a[0])}; }},
      {"moves request <n> behind request <n>",
       [](A a, S) { return MoveRequest{request(a[0]), request(a[1])}; }},
      {"moves request <n> to the front", [](A a, S) { return MoveRequest{request(a[0]), {}}; }},
  };
  return kVerbs;
}

const std::vector<Verb>& list_verbs() {
  static const std::vector<Verb> kVerbs{
      {"restores the order of item <word>",
       [](A a, S s) { return RestoreOrder{s.item(a[0]), s.place}; }},
      {"opens the list of item <word>",
       [](A a, S s) { return OpenRequests{s.item(a[0]), s.place, {}}; }},
      {"opens the list of item <word> until <time>",
       [](A a, S s) { return OpenRequests{s.item(a[0]), s.place, s.time(a[1])}; }},
      {"opens the list of item <word> until day <n> <time>",
       [](A a, S s) { return OpenRequests{s.item(a[0]), s.place, s.time(a[1], a[2])}; }},
      {"closes the list of item <word>",
       [](A a, S s) { return CloseRequests{s.item(a[0]), s.place}; }},
      {"hands in <text> on item <word>",
       [](A a, S s) { return HandInContribution{s.item(a[1]), s.place, {}, a[0]}; }},
      {"hands in <text> of person <n> on item <word>",
       [](A a, S s) { return HandInContribution{s.item(a[2]), s.place, person(a[1]), a[0]}; }},
      {"sets <n> seconds for <word> on item <word>",
       [](A a, S s) {
         return SetSpeakingTime{s.item(a[2]), s.place, kind(a[1]), seconds(number_of(a[0])), {}};
       }},
      {"sets <n> seconds for <word> on item <word> because <text>",
       [](A a, S s) {
         return SetSpeakingTime{s.item(a[2]), s.place, kind(a[1]), seconds(number_of(a[0])), a[3]};
       }},
  };
  return kVerbs;
}

const std::vector<Verb>& turn_verbs() {
  static const std::vector<Verb> kVerbs{
      {"calls the next speaker", [](A, S s) { return CallNext{s.place}; }},
      {"calls request <n>", [](A a, S) { return GrantFloor{request(a[0])}; }},
      {"calls nobody as a batch", [](A, S) { return CallBatch{}; }},
      {"calls request <n> and request <n>",
       [](A a, S) { return CallBatch{std::vector<RequestId>{request(a[0]), request(a[1])}}; }},
      {"gives person <n> the floor for <word>",
       [](A a, S s) { return GiveFloor{s.place, person(a[0]), kind(a[1]), {}}; }},
      {"gives person <n> the floor for <word> about question <n>",
       [](A a, S s) { return GiveFloor{s.place, person(a[0]), kind(a[1]), question(a[2])}; }},
      {"interrupts for request <n>", [](A a, S) { return InterruptTurn{request(a[0])}; }},
      {"starts the turn", [](A, S s) { return StartTurn{s.place}; }},
      {"pauses the turn", [](A, S s) { return PauseTurn{s.place}; }},
      {"resumes the turn", [](A, S s) { return ResumeTurn{s.place}; }},
      {"stops the turn", [](A, S s) { return StopTurn{s.place}; }},
      {"yields the floor", [](A, S s) { return YieldFloor{s.place}; }},
      {"extends the turn by <n> seconds because <text>",
       [](A a, S s) { return ExtendTurn{s.place, seconds(number_of(a[0])), a[1]}; }},
      {"readmits the last speaker", [](A, S s) { return ReadmitLast{s.place}; }},
  };
  return kVerbs;
}

// Takes "in group 2" off the end.
GroupId place_of(std::vector<Word>& words) {
  const std::size_t size = words.size();
  if (size < 3 || words[size - 3].text != "in" || words[size - 2].text != "group") return {};
  const GroupId place{number_of(words.back().text)};
  words.resize(size - 3);
  return place;
}

}  // namespace

std::optional<ScreenCommand> floor_command(std::vector<Word> words, const Scene& scene) {
  const GroupId place = place_of(words);
  const Scene there{scene.meeting, scene.midnight, place};
  for (const auto* verbs : {&request_verbs(), &list_verbs(), &turn_verbs()}) {
    if (auto command = command_among(*verbs, words, there)) return command;
  }
  return std::nullopt;
}

}  // namespace plenary::transcripts
