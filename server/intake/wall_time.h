#pragma once

// Wall clock times of the hall and how they become moments.
//
// A session has one fixed offset from UTC, so a moment is integer arithmetic: no time zone database
// and no locale is asked.

#include <cstdint>
#include <optional>
#include <string_view>

#include "base/time.h"

namespace plenary::intake {

// A day of the Gregorian calendar.
struct Date {
  std::int32_t year = 1970;
  std::uint32_t month = 1;
  std::uint32_t day = 1;

  bool operator==(const Date&) const = default;
};

// None unless the day exists and lies in the years 2000 to 2199.
std::optional<Date> checked_date(std::int64_t year, std::uint32_t month, std::uint32_t day);

// "2026-12-08", or "08/12/2026" as Excel shows it in Vietnam.
std::optional<Date> parse_date(std::string_view text);

// Minutes since midnight of "07:30", "7:30", "07:30:00" or "7h30".
std::optional<std::int32_t> parse_time_of_day(std::string_view text);

// Minutes east of UTC of "+07:00", "-03:30" or "Z"; at most fourteen hours either way.
std::optional<std::int32_t> parse_utc_offset(std::string_view text);

// The moment at which the clocks of a hall `utc_offset_minutes` east of UTC show that time.
Instant moment(Date date, std::int32_t minute_of_day, std::int32_t utc_offset_minutes);

}  // namespace plenary::intake
