// Directions for votes: halls of any size, what lies beside the log, and what is sent at once or
// twice.

#include "core/views/views.h"
#include "script.h"
#include "support/small_council.h"

namespace plenary::transcripts {
namespace {

core::Person delegate(std::uint32_t number) {
  core::Person person{.id = {number},
                      .code = text("D", number),
                      .name = text("D", number),
                      .office = {},
                      .group = number % 2 == 1 ? "North" : "South",
                      .seat = number,
                      .roles = {core::Role::delegate}};
  if (number <= 2) person.roles.insert(person.roles.begin(), core::Role::chair);
  return person;
}

// So many delegates, of whom the first presides and the second may; behind them two secretaries,
// two tellers and an official.
std::vector<core::Person> hall_of(std::uint32_t delegates) {
  std::vector<core::Person> roll;
  for (std::uint32_t number = 1; number <= delegates; ++number) roll.push_back(delegate(number));
  const auto add = [&](const char* name, core::Role role) {
    const auto number = static_cast<std::uint32_t>(roll.size() + 1);
    roll.push_back({.id = {number},
                    .code = text("O", number),
                    .name = name,
                    .office = {},
                    .group = {},
                    .seat = 0,
                    .roles = {role}});
  };
  add("Fay", core::Role::secretary);
  add("Sam", core::Role::secretary);
  add("Gus", core::Role::teller);
  add("Tom", core::Role::teller);
  add("Hal", core::Role::official);
  return roll;
}

}  // namespace

std::string Script::plan_hall(const Arguments& arguments) {
  plan_ = support::small_council();
  plan_.roll = hall_of(number_of(arguments[0]));
  clock_.set(plan_.sittings.at(0).planned_start);
  return {};
}

std::string Script::show_ballots(const Arguments& arguments) {
  const auto own = core::project_own(meeting(), {number_of(arguments[0])});
  if (!own) throw Misunderstood("no such person: " + arguments[0]);
  std::string out;
  for (const core::OwnBallot& ballot : own->ballots) {
    out += "   " + own_ballot_line(meeting(), ballot) + "\n";
  }
  return out;
}

std::string Script::lose_key(const Arguments& arguments) {
  ballot_box_.erase_key({number_of(arguments[0])});
  return {};
}

std::string Script::office_seals(const Arguments& arguments) {
  return office(core::SealBallots{{number_of(arguments[0])}, {}});
}

std::string Script::office_counts(const Arguments& arguments) {
  return office(core::CountBallots{.vote = {number_of(arguments[0])}});
}

std::string Script::office_erases(const Arguments& arguments) {
  return office(core::EraseBallotKey{{number_of(arguments[0])}});
}

std::string Script::office_loses(const Arguments& arguments) {
  return office(core::LoseBallotKey{{number_of(arguments[0])}});
}

// What is said from here on reaches the room at one moment, in the order in which it was said.
std::string Script::gather(const Arguments&) {
  gathering_ = true;
  return {};
}

std::string Script::send_gathered(const Arguments&) {
  gathering_ = false;
  return send();
}

// As a tablet does that did not hear the answer: the same commands with the same ids.
std::string Script::send_again(const Arguments&) {
  room_->process(sent_);
  const std::string out = news();
  return out.empty() ? "   nothing new\n" : out;
}

}  // namespace plenary::transcripts
