#include "script.h"

#include <algorithm>

#include "wire/catalogue.h"

namespace plenary::transcripts {
namespace {

std::string refusal_line(const core::Refusal& refusal) {
  const core::ReasonRow& row = core::describe(refusal.reason);
  return text("refused ", row.rule, " ", row.name, ": ",
              wire::sentence(wire::Language::english, refusal), "\n");
}

std::string outcome_line(const room::Outcome& outcome) {
  if (const auto* refusal = std::get_if<core::Refusal>(&outcome)) return refusal_line(*refusal);
  if (const auto* unavailable = std::get_if<room::Unavailability>(&outcome)) {
    return wire::sentence(wire::Language::english, *unavailable) + "\n";
  }
  return {};
}

bool is_arrival(const room::Record& record) {
  return std::holds_alternative<core::DelegateArrived>(record.event);
}
bool is_absence(const room::Record& record) {
  return std::holds_alternative<core::DelegateAbsent>(record.event);
}

}  // namespace

std::string Script::run(const std::string& line) {
  std::vector<Word> words = words_of(line);
  if (!words.empty() && words[0].text == "procedure:") return change_procedure(words);
  for (const Direction& direction : directions()) {
    if (const auto arguments = match(direction.pattern, words)) {
      return (this->*direction.handler)(*arguments);
    }
  }
  return speak(words);
}

std::string Script::speak(const std::vector<Word>& words) {
  std::vector<Word> said = words;
  const std::vector<core::Actor> actors = actors_of(said);
  return submit(actors, said);
}

// Takes who speaks off the front of `words`.
std::vector<core::Actor> Script::actors_of(std::vector<Word>& words) const {
  const auto take = [&](std::ptrdiff_t count) {
    words.erase(words.begin(), words.begin() + count);
  };
  const auto number_at = [&](std::size_t place) {
    return PersonId{number_of(words.at(place).text)};
  };
  if (words.empty()) throw Misunderstood("nobody says nothing");
  const std::string who = words[0].text;
  const bool numbered = words.size() > 1 && !words[1].text.empty() && words[1].text[0] >= '0' &&
                        words[1].text[0] <= '9';
  if (who == "delegates") {
    if (words.size() < 5) throw Misunderstood("delegates 1 to 5 ...");
    std::vector<core::Actor> actors;
    for (PersonId id = number_at(1); id <= number_at(3); ++id.value) {
      actors.push_back({core::Role::delegate, id});
    }
    take(4);
    // They "check in", as each of them "checks in".
    words[0].text += 's';
    return actors;
  }
  core::Actor actor;
  if (!boost::describe::enum_from_string(who.c_str(), actor.role)) {
    throw Misunderstood("nobody is called " + who);
  }
  if (numbered) {
    actor.person = number_at(1);
  } else if (actor.role == core::Role::chair) {
    actor.person = meeting().presiding;
  } else {
    const auto found = std::ranges::find_if(meeting().roll, [&](const core::Person& person) {
      return core::has_role(person, actor.role);
    });
    if (found != meeting().roll.end()) actor.person = found->id;
  }
  take(numbered ? 2 : 1);
  return {actor};
}

std::string Script::submit(const std::vector<core::Actor>& actors, const std::vector<Word>& words) {
  const core::ScreenCommand command = command_of(words, meeting(), room_ ? midnight() : Instant{});
  if (!room_) {
    const auto decision =
        core::decide(meeting(), command, {.actor = actors.at(0), .now = clock_.now()});
    if (decision) throw Misunderstood("this was accepted, without a session");
    return refusal_line(decision.error());
  }
  std::vector<room::Submission> batch;
  for (const core::Actor& actor : actors) {
    batch.push_back({.sender = {actor.person.value},
                     .actor = actor,
                     .command_id = std::to_string(++commands_),
                     .command_digest = "-",
                     .command = command});
  }
  room_->process(batch);
  return news();
}

// What the office itself may send is only asked about: the room sends it when its time has come.
std::string Script::office(const core::Command& command) {
  const auto decision =
      core::decide(meeting(), command, {.actor = {core::Role::office, {}}, .now = clock_.now()});
  if (decision) throw Misunderstood("this would be accepted");
  return refusal_line(decision.error());
}

const core::Meeting& Script::meeting() const {
  static const core::Meeting kNone;
  return room_ ? room_->meeting() : kNone;
}

std::string Script::news() {
  std::string out = new_records();
  for (const room::Publication& publication : publisher_.take()) {
    for (const room::Answer& answer : publication.answers) out += outcome_line(answer.outcome);
  }
  return out + new_lines();
}

std::string Script::new_records() {
  const std::vector<room::Record> records = log_.read(told_, 100'000).value();
  std::string out;
  for (std::size_t i = 0; i < records.size(); ++i) {
    const auto same = is_arrival(records[i]) ? is_arrival : is_absence;
    std::size_t last = i;
    while (quiet_ && same(records[i]) && last + 1 < records.size() && same(records[last + 1])) {
      ++last;
    }
    if (last > i) {
      out += text(records[i].sequence.value, "-", records[last].sequence.value, "  ", last - i + 1,
                  is_arrival(records[i]) ? " delegates arrived" : " delegates absent", "\n");
      i = last;
      continue;
    }
    out += text(records[i].sequence.value, "  ", event_words(meeting(), records[i].event), "\n");
  }
  told_ = log_.last();
  return out;
}

std::string Script::new_lines() {
  const Lines gallery = public_lines(meeting(), core::project_public(meeting()));
  const Lines delegates = delegate_lines(meeting(), core::project_delegate(meeting()));
  const Lines chair = chair_lines(meeting(), core::project_chair(meeting()));
  std::string out;
  // The mask takes all lines away and gives them back; only what is new then is said again.
  if (gallery_.contains("0") && !gallery.contains("0")) {
    gallery_.erase("0");
    out += "   gallery: the mask is lifted\n";
  }
  std::set<std::string> gone;
  if (!gallery.contains("0")) out += forget("gallery", gallery, gallery_, gone);
  out += compare("gallery", gallery, gallery_, {});
  out += forget("delegates", delegates, delegates_, gone);
  out += compare("delegates", delegates, delegates_, gallery);
  out += compare("chair", chair, chair_, delegates);
  return quiet_ ? "" : out;
}

// The questions and exhibits in `known` that are not in `now` any more: the audience loses them.
// What stands in `gone` has been told of another audience.
std::string Script::forget(const char* audience, const Lines& now, Lines& known,
                           std::set<std::string>& gone) {
  std::string out;
  std::erase_if(known, [&](const auto& entry) {
    const std::string& key = entry.first;
    const bool comes_and_goes = key.starts_with("b/") || key.starts_with("d/");
    if (!comes_and_goes || now.contains(key)) return false;
    if (gone.insert(key).second) {
      const std::string number = key.substr(key.find_first_not_of('0', 2));
      out += text("   ", audience, ": ", key[0] == 'b' ? "question " : "exhibit ", number,
                  " is gone\n");
    }
    return true;
  });
  return out;
}

// The lines of `now` that differ from `known`, without those that stand in `said`; `known` becomes
// what has been told.
std::string Script::compare(const char* audience, const Lines& now, Lines& known,
                            const Lines& said) {
  std::string out;
  for (const auto& [key, line] : now) {
    std::string& before = known[key];
    if (before == line) continue;
    before = line;
    const auto other = said.find(key);
    if (other != said.end() && other->second == line) continue;
    out += text("   ", audience, ": ", line, "\n");
  }
  return out;
}

}  // namespace plenary::transcripts
