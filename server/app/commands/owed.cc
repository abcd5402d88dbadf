#include "app/commands/owed.h"

#include <array>
#include <cstdint>
#include <ctime>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>

#include "app/log_walk.h"
#include "app/logging.h"
#include "base/ensure.h"
#include "core/meeting.h"
#include "core/views/owed.h"
#include "intake/text_folding.h"

namespace plenary::app {
namespace {

struct OwedWish {
  std::string data;
  std::string format = "csv";
};

// The columns of promises.csv, as the office knows them.
constexpr std::string_view kHeader = "Người thực hiện,Việc phải làm,Hạn,Từ kỳ họp\n";

struct Line {
  std::string who;
  std::string name;
  std::string what;
  std::string due;
  std::string origin;
};

// The length of the character that begins with this octet.
std::size_t octets_of(unsigned char first) {
  if (first < 0x80) return 1;
  if (first < 0xE0) return 2;
  return first < 0xF0 ? 3 : 4;
}

// What a cell of a session folder may hold: one line, without characters that nobody sees.
std::string as_cell(std::string_view text) {
  std::string seen;
  const std::string line = intake::collapse_spaces(intake::to_nfc(text));
  for (std::size_t at = 0; at < line.size();) {
    const std::string one = line.substr(at, octets_of(static_cast<unsigned char>(line[at])));
    at += one.size();
    if (!intake::first_control_character(one)) seen += one;
  }
  return intake::collapse_spaces(seen);
}

// "2026-12-29", on the calendar of the hall.
std::string day(Instant at, std::int32_t utc_offset_minutes) {
  const auto whole = static_cast<std::time_t>((at + minutes(utc_offset_minutes)).ms / 1'000);
  std::tm parts{};
  gmtime_r(&whole, &parts);
  std::array<char, 32> text{};
  return {text.data(), std::strftime(text.data(), text.size(), "%Y-%m-%d", &parts)};
}

Line line_of(const core::Meeting& meeting, const core::Owed& owed) {
  const core::Person* who = core::find_person(meeting, owed.who);
  std::string what = owed.what.str();
  if (const core::Question* question = core::find_question(meeting, owed.question)) {
    const core::Person* asker = core::find_person(meeting, question->asker);
    ensure(asker != nullptr);
    what = "Trả lời bằng văn bản chất vấn của đại biểu " + asker->name.str() + ": " + what;
  }
  ensure(who != nullptr);
  return {.who = as_cell(who->code.view()),
          .name = as_cell(who->name.view()),
          .what = as_cell(what),
          .due = owed.due ? day(*owed.due, meeting.utc_offset_minutes) : std::string(),
          .origin = as_cell(owed.origin.view())};
}

std::string quoted_cell(std::string_view text) {
  std::string cell = "\"";
  for (const char octet : text) cell.append(octet == '"' ? 2 : 1, octet);
  return cell + '"';
}

void print_csv(const core::Meeting& meeting) {
  std::cout << kHeader;
  for (const core::Owed& owed : core::what_is_owed(meeting)) {
    const Line line = line_of(meeting, owed);
    std::cout << quoted_cell(line.who) << ',' << quoted_cell(line.what) << ',' << line.due << ','
              << quoted_cell(line.origin) << '\n';
  }
}

void print_json(const core::Meeting& meeting) {
  for (const core::Owed& owed : core::what_is_owed(meeting)) {
    const Line line = line_of(meeting, owed);
    std::cout << R"({"kind":")" << (owed.question ? "written_answer" : "promise") << R"(","who":")"
              << json_escaped(line.who) << R"(","name":")" << json_escaped(line.name)
              << R"(","what":")" << json_escaped(line.what) << R"(","due":)"
              << (line.due.empty() ? "null" : '"' + line.due + '"') << R"(,"origin":")"
              << json_escaped(line.origin) << "\"}\n";
  }
}

ExitCode print(LogWalk& log, const OwedWish& wish) {
  while (log.next()) {
  }
  if (!log.is_whole()) return ExitCode::not_right;
  if (wish.format == "json") {
    print_json(log.meeting());
  } else {
    print_csv(log.meeting());
  }
  return ExitCode::ok;
}

}  // namespace

void add_owed(CLI::App& plenary, ExitCode& exit_code) {
  auto* command = plenary.add_subcommand(
      "owed", "Print what is owed: written answers and promises, as promises.csv has them");
  auto wish = std::make_shared<OwedWish>();
  command->add_option("--data", wish->data, "The data folder of a server")->required();
  command->add_option("--format", wish->format, "csv, or json with one object a line")
      ->check(CLI::IsMember({"csv", "json"}));
  command->footer("Exit codes: 0 printed, 1 not a log or not whole, 2 wrong usage.");
  command->callback([wish, &exit_code] {
    exit_code = walk_log(wish->data, [&](LogWalk& log) { return print(log, *wish); });
  });
}

}  // namespace plenary::app
