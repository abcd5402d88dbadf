#include "intake/wall_time.h"

#include <charconv>
#include <chrono>

namespace plenary::intake {
namespace {

// Takes one or two digits (exactly two if `width` says so) from the front of the text.
std::optional<std::uint32_t> take_number(std::string_view& text, std::size_t at_least,
                                         std::size_t at_most) {
  std::size_t length = 0;
  while (length < at_most && length < text.size() && text[length] >= '0' && text[length] <= '9') {
    ++length;
  }
  if (length < at_least) return std::nullopt;

  std::uint32_t number = 0;
  std::from_chars(text.data(), text.data() + length, number);
  text.remove_prefix(length);
  return number;
}

bool take(std::string_view& text, char expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Date> parse_year_first(std::string_view text) {
  const auto year = take_number(text, 4, 4);
  if (!year || !take(text, '-')) return std::nullopt;
  const auto month = take_number(text, 1, 2);
  if (!month || !take(text, '-')) return std::nullopt;
  const auto day = take_number(text, 1, 2);
  if (!day || !text.empty()) return std::nullopt;
  return checked_date(*year, *month, *day);
}

std::optional<Date> parse_day_first(std::string_view text) {
  const auto day = take_number(text, 1, 2);
  if (!day || !take(text, '/')) return std::nullopt;
  const auto month = take_number(text, 1, 2);
  if (!month || !take(text, '/')) return std::nullopt;
  const auto year = take_number(text, 4, 4);
  if (!year || !text.empty()) return std::nullopt;
  return checked_date(*year, *month, *day);
}

}  // namespace

std::optional<Date> checked_date(std::int64_t year, std::uint32_t month, std::uint32_t day) {
  if (year < 2000 || year > 2199) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year{static_cast<int>(year)},
                                         std::chrono::month{month}, std::chrono::day{day}};
  if (!date.ok()) return std::nullopt;
  return Date{.year = static_cast<std::int32_t>(year), .month = month, .day = day};
}

std::optional<Date> parse_date(std::string_view text) {
  const auto date = parse_year_first(text);
  return date ? date : parse_day_first(text);
}

std::optional<std::int32_t> parse_time_of_day(std::string_view text) {
  const auto hour = take_number(text, 1, 2);
  if (!hour || *hour > 23) return std::nullopt;
  if (!take(text, ':') && !take(text, 'h')) return std::nullopt;
  const auto minute = take_number(text, 2, 2);
  if (!minute || *minute > 59) return std::nullopt;
  // A spreadsheet may add seconds to a time; the programme is planned in minutes.
  if (!text.empty() && text != ":00") return std::nullopt;
  return static_cast<std::int32_t>(*hour * 60 + *minute);
}

std::optional<std::int32_t> parse_utc_offset(std::string_view text) {
  if (text == "Z") return 0;
  const bool west = text.starts_with('-');
  if (!west && !text.starts_with('+')) return std::nullopt;
  text.remove_prefix(1);
  const auto hours = take_number(text, 2, 2);
  if (!hours || !take(text, ':')) return std::nullopt;
  const auto minutes_past = take_number(text, 2, 2);
  if (!minutes_past || *minutes_past > 59 || !text.empty()) return std::nullopt;
  const auto offset = static_cast<std::int32_t>(*hours * 60 + *minutes_past);
  if (offset > 14 * 60) return std::nullopt;
  return west ? -offset : offset;
}

Instant moment(Date date, std::int32_t minute_of_day, std::int32_t utc_offset_minutes) {
  const std::chrono::sys_days day{std::chrono::year_month_day{
      std::chrono::year{date.year}, std::chrono::month{date.month}, std::chrono::day{date.day}}};
  const Instant midnight{
      std::chrono::duration_cast<std::chrono::milliseconds>(day.time_since_epoch()).count()};
  return midnight + minutes(minute_of_day - utc_offset_minutes);
}

}  // namespace plenary::intake
