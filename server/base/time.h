#pragma once

// Points in time and lengths of time, both in whole milliseconds. Neither can be made from a clock
// here: time reaches the rules as data, from whoever owns the clock (room/clock.h).

#include <compare>
#include <cstdint>

namespace plenary {

// A length of time. May be negative where a difference is.
struct Duration {
  std::int64_t ms = 0;

  friend constexpr auto operator<=>(Duration, Duration) = default;
};

// A moment on the server's clock: milliseconds since 1970-01-01T00:00:00Z.
struct Instant {
  std::int64_t ms = 0;

  friend constexpr auto operator<=>(Instant, Instant) = default;
};

constexpr Duration operator-(Instant later, Instant earlier) { return {later.ms - earlier.ms}; }
constexpr Instant operator+(Instant start, Duration length) { return {start.ms + length.ms}; }
constexpr Duration operator+(Duration one, Duration other) { return {one.ms + other.ms}; }
constexpr Duration operator-(Duration one, Duration other) { return {one.ms - other.ms}; }

constexpr Duration seconds(std::int64_t count) { return {count * 1'000}; }
constexpr Duration minutes(std::int64_t count) { return {count * 60'000}; }

}  // namespace plenary
