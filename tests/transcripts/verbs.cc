#include "verb_tables.h"

#include <algorithm>
#include <sstream>

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): every command of the core.

PersonId person(const std::string& word) { return {number_of(word)}; }
SittingId sitting(const std::string& word) { return {number_of(word)}; }

using A = const Arguments&;
using S = const Scene&;

const std::vector<Verb>& sitting_verbs() {
  static const std::vector<Verb> kVerbs{
      {"opens the session", [](A, S) { return OpenSession{}; }},
      {"closes the session", [](A, S) { return CloseSession{}; }},
      {"opens sitting <n>", [](A a, S) { return OpenSitting{sitting(a[0]), {}}; }},
      {"opens sitting <n> because <text>", [](A a, S) { return OpenSitting{sitting(a[0]), a[1]}; }},
      {"closes the sitting", [](A, S) { return CloseSitting{}; }},
      {"begins a recess until <time>", [](A a, S s) { return BeginRecess{s.time(a[0]), {}}; }},
      {"begins a recess until <time> because <text>",
       [](A a, S s) { return BeginRecess{s.time(a[0]), a[1]}; }},
      {"begins a recess until day <n> <time>",
       [](A a, S s) { return BeginRecess{s.time(a[0], a[1]), {}}; }},
      {"ends the recess", [](A, S) { return EndRecess{}; }},
      {"adjourns because <text>", [](A a, S) { return AdjournSitting{{}, a[0]}; }},
      {"adjourns until <time> because <text>",
       [](A a, S s) { return AdjournSitting{s.time(a[0]), a[1]}; }},
      {"adjourns until day <n> <time> because <text>",
       [](A a, S s) { return AdjournSitting{s.time(a[0], a[1]), a[2]}; }},
      {"closes the doors because <text>", [](A a, S) { return CloseDoors{a[0]}; }},
      {"opens the doors", [](A, S) { return OpenDoors{}; }},
      {"hands the chair to delegate <n>", [](A a, S) { return HandOverChair{person(a[0]), {}}; }},
      {"hands the chair to delegate <n> because <text>",
       [](A a, S) { return HandOverChair{person(a[0]), a[1]}; }},
      {"takes the chair because <text>", [](A a, S) { return TakeChair{a[0]}; }},
  };
  return kVerbs;
}

const std::vector<Verb>& attendance_verbs() {
  static const std::vector<Verb> kVerbs{
      {"checks in", [](A, S) { return CheckIn{}; }},
      {"checks in remotely", [](A, S) { return CheckIn{AttendanceMeans::remote}; }},
      {"checks out", [](A, S) { return CheckOut{}; }},
      {"checks out because <text>", [](A a, S) { return CheckOut{a[0]}; }},
      {"records that delegate <n> arrived", [](A a, S) { return RecordArrival{person(a[0]), {}}; }},
      {"records that delegate <n> joined remotely",
       [](A a, S) { return RecordArrival{person(a[0]), AttendanceMeans::remote}; }},
      {"checks in seat <n>", [](A a, S) { return CheckInSeat{number_of(a[0])}; }},
      {"records that delegate <n> left", [](A a, S) { return RecordDeparture{person(a[0]), {}}; }},
      {"records that delegate <n> left because <text>",
       [](A a, S) { return RecordDeparture{person(a[0]), a[1]}; }},
      {"excuses delegate <n> because <text>",
       [](A a, S) { return ExcuseDelegate{person(a[0]), a[1]}; }},
      {"records that delegate <n> is absent", [](A a, S) { return RecordAbsence{person(a[0])}; }},
  };
  return kVerbs;
}

// inserts item NUMBER TITLE of MINUTES minutes ...
InsertItem insertion(A a) {
  return {.number = a[0],
          .title = a[1],
          .kind = ItemKind::debate,
          .planned_length = minutes(number_of(a[2])),
          .reason = a.back()};
}
InsertItem insertion_behind(A a, S s) {
  InsertItem command = insertion(a);
  command.after = s.item(a[3]);
  return command;
}
InsertItem insertion_in_front(A a) {
  InsertItem command = insertion(a);
  command.sitting = sitting(a[3]);
  return command;
}
InsertItem closed(InsertItem command) {
  command.closed = true;
  return command;
}

const std::vector<Verb>& agenda_verbs() {
  static const std::vector<Verb> kVerbs{
      {"starts item <word>", [](A a, S s) { return StartItem{s.item(a[0])}; }},
      {"finishes the item", [](A, S) { return FinishItem{}; }},
      {"advances", [](A, S) { return AdvanceAgenda{}; }},
      {"skips item <word> because <text>", [](A a, S s) { return SkipItem{s.item(a[0]), a[1]}; }},
      {"postpones item <word> because <text>",
       [](A a, S s) { return PostponeItem{s.item(a[0]), {}, a[1]}; }},
      {"postpones item <word> to sitting <n> because <text>",
       [](A a, S s) { return PostponeItem{s.item(a[0]), sitting(a[1]), a[2]}; }},
      {"resumes item <word>", [](A a, S s) { return ResumeItem{s.item(a[0])}; }},
      {"restores item <word>", [](A a, S s) { return RestoreItem{s.item(a[0])}; }},
      {"moves item <word> behind item <word>",
       [](A a, S s) { return MoveItem{s.item(a[0]), {}, s.item(a[1])}; }},
      {"moves item <word> to the front of sitting <n>",
       [](A a, S s) { return MoveItem{s.item(a[0]), sitting(a[1]), {}}; }},
      {"inserts item <word> <text> of <n> minutes behind item <word> because <text>",
       [](A a, S s) { return insertion_behind(a, s); }},
      {"inserts closed item <word> <text> of <n> minutes behind item <word> because <text>",
       [](A a, S s) { return closed(insertion_behind(a, s)); }},
      {"inserts item <word> <text> of <n> minutes in front of sitting <n> because <text>",
       [](A a, S) { return insertion_in_front(a); }},
      {"withdraws item <word> because <text>",
       [](A a, S s) { return WithdrawItem{s.item(a[0]), a[1]}; }},
  };
  return kVerbs;
}

bool is_digits(const std::string& text) {
  return !text.empty() && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

bool fits(const std::string& wanted, const Word& word) {
  if (wanted == "<n>") return !word.quoted && is_digits(word.text);
  if (wanted == "<text>") return word.quoted;
  if (wanted == "<time>") return word.text.size() == 5 && word.text[2] == ':';
  return wanted == "<word>" || (!word.quoted && wanted == word.text);
}

// In a quotation: \a for the bell, and {2001 letters} for a text as long as that.
std::string unfold(std::string text) {
  if (const auto bell = text.find("\\a"); bell != std::string::npos) {
    text = text.substr(0, bell).append(1, '\a').append(text, bell + 2);
  }
  if (text.starts_with('{') && text.ends_with(" letters}")) {
    return std::string(number_of(text.substr(1, text.find(' ') - 1)), 'x');
  }
  return text;
}

}  // namespace

std::vector<Word> words_of(const std::string& line) {
  std::vector<Word> words;
  std::size_t at = 0;
  while ((at = line.find_first_not_of(' ', at)) != std::string::npos) {
    const bool quoted = line[at] == '"';
    const std::size_t begin = quoted ? at + 1 : at;
    const std::size_t end = std::min(line.find(quoted ? '"' : ' ', begin), line.size());
    const std::string text = line.substr(begin, end - begin);
    words.push_back({quoted ? unfold(text) : text, quoted});
    at = end + (quoted ? 1 : 0);
    if (at >= line.size()) break;
  }
  return words;
}

std::optional<Arguments> match(const std::string& pattern, const std::vector<Word>& words) {
  Arguments found;
  std::istringstream parts(pattern);
  std::string wanted;
  std::size_t at = 0;
  while (parts >> wanted) {
    if (at == words.size() || !fits(wanted, words[at])) return std::nullopt;
    if (wanted.starts_with('<')) found.push_back(words[at].text);
    ++at;
  }
  if (at != words.size()) return std::nullopt;
  return found;
}

std::uint32_t number_of(const std::string& word) {
  if (!is_digits(word) || word.size() > 9) throw Misunderstood("no number: " + word);
  return static_cast<std::uint32_t>(std::stoul(word));
}

Instant time_of(const std::string& word, Instant midnight) {
  return midnight + minutes(number_of(word.substr(0, 2)) * 60 + number_of(word.substr(3)));
}

ItemId Scene::item(const std::string& name) const {
  const auto found = std::ranges::find_if(meeting.agenda.items, [&](const Item& item) {
    const Text& known = item.plan.number.empty() ? item.plan.title : item.plan.number;
    return known.view() == name;
  });
  return found == meeting.agenda.items.end() ? ItemId{9'999} : found->plan.id;
}

Instant Scene::time(const std::string& day, const std::string& word) const {
  const Instant first = meeting.sittings.at(0).plan.planned_start;
  const std::int64_t offset = std::int64_t{meeting.utc_offset_minutes} * 60'000;
  constexpr std::int64_t kDay = 24 * 60 * 60'000;
  const std::int64_t first_midnight = (first.ms + offset) / kDay * kDay - offset;
  return time_of(word, {first_midnight + (number_of(day) - 1) * kDay});
}

ScreenCommand command_of(const std::vector<Word>& words, const Meeting& meeting, Instant midnight) {
  const Scene scene{meeting, midnight};
  for (const auto* verbs : {&sitting_verbs(), &attendance_verbs(), &agenda_verbs()}) {
    if (const auto command = command_among(*verbs, words, scene)) return *command;
  }
  if (const auto command = interpellation_command(words, scene)) return *command;
  if (const auto command = floor_command(words, scene)) return *command;
  std::string said;
  for (const Word& word : words) said += ' ' + word.text;
  throw Misunderstood("no such verb:" + said);
}

std::optional<ScreenCommand> command_among(const std::vector<Verb>& verbs,
                                           const std::vector<Word>& words, const Scene& scene) {
  for (const Verb& verb : verbs) {
    if (const auto arguments = match(std::string(verb.pattern), words)) {
      return verb.command(*arguments, scene);
    }
  }
  return std::nullopt;
}

}  // namespace plenary::transcripts
