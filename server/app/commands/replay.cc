#include "app/commands/replay.h"

#include <array>
#include <boost/describe.hpp>
#include <chrono>
#include <cstdint>
#include <ctime>
#include <iostream>
#include <memory>
#include <string>
#include <variant>

#include "app/log_walk.h"
#include "base/type_name.h"
#include "core/meeting.h"
#include "core/views/views.h"
#include "wire/json.h"

namespace plenary::app {
namespace {

struct ReplayWish {
  std::string data;
  std::uint64_t from = 1;
  std::uint64_t to = UINT64_MAX;
  std::uint64_t state_at = 0;  // 0: print the log
  std::string format = "text";
};

// "2026-12-08T07:45:00.000" on the clocks of the hall, with the offset behind.
std::string local_time(Instant at, std::int32_t utc_offset_minutes) {
  const Instant local = at + minutes(utc_offset_minutes);
  const std::time_t whole = static_cast<std::time_t>(local.ms / 1'000);
  std::tm parts{};
  gmtime_r(&whole, &parts);
  std::array<char, 64> text{};
  const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &parts);
  std::string result(text.data(), length);
  std::string fraction = std::to_string(local.ms % 1'000);
  return result + '.' + std::string(3 - fraction.size(), '0') + fraction;
}

std::string kind_of(const core::Event& event) {
  return std::visit([]<class Kind>(const Kind&) { return std::string(type_name<Kind>()); }, event);
}

void print_record(const LogWalk& log, const ReplayWish& wish) {
  if (wish.format == "json") {
    std::cout << wire::record_json(log.octets()) << '\n';
    return;
  }
  const room::Record& record = log.record();
  std::cout << record.sequence.value << "  "
            << local_time(record.at, log.meeting().utc_offset_minutes) << "  "
            << boost::describe::enum_to_string(record.actor.role, "");
  if (record.actor.person) std::cout << ' ' << record.actor.person.value;
  std::cout << "  " << kind_of(record.event);
  if (!std::holds_alternative<core::SessionConvened>(record.event)) {
    std::cout << "  " << wire::event_json(log.octets());
  }
  std::cout << '\n';
}

void print_state(const core::Meeting& meeting) {
  for (const auto& [key, card] : core::project_chair(meeting)) {
    std::cout << wire::card_json(key, card) << '\n';
  }
}

ExitCode replay(LogWalk& log, const ReplayWish& wish) {
  const bool wants_state = wish.state_at != 0;
  const std::uint64_t last = wants_state ? wish.state_at : wish.to;
  while (log.sequence() < last && log.next()) {
    if (!wants_state && log.sequence() >= wish.from) print_record(log, wish);
  }
  if (!log.is_whole()) return ExitCode::not_right;
  if (wants_state && log.sequence() < wish.state_at) {
    std::cerr << "the log ends at " << log.sequence() << '\n';
    return ExitCode::not_right;
  }
  if (wants_state) print_state(log.meeting());
  return ExitCode::ok;
}

}  // namespace

void add_replay(CLI::App& plenary, ExitCode& exit_code) {
  auto* command = plenary.add_subcommand("replay", "Print the log, or the state at a sequence");
  auto wish = std::make_shared<ReplayWish>();
  command->add_option("--data", wish->data, "The data folder of a server")->required();
  command->add_option("--from", wish->from, "First sequence to print")->check(CLI::PositiveNumber);
  command->add_option("--to", wish->to, "Last sequence to print")->check(CLI::PositiveNumber);
  command
      ->add_option("--state", wish->state_at,
                   "Print the cards of the chair's screen at this sequence instead, one a line")
      ->check(CLI::PositiveNumber);
  command->add_option("--format", wish->format, "Of the log: text or json")
      ->check(CLI::IsMember({"text", "json"}));
  command->footer("Exit codes: 0 printed, 1 not a log or not whole, 2 wrong usage.");
  command->callback([wish, &exit_code] {
    exit_code = walk_log(wish->data, [&](LogWalk& log) { return replay(log, *wish); });
  });
}

}  // namespace plenary::app
