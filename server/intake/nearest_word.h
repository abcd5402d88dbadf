#pragma once

// Which of the known words somebody meant who wrote an unknown one.

#include <cstddef>
#include <ranges>
#include <string>
#include <string_view>

namespace plenary::intake {

// How many letters must be inserted, left out or replaced to get from one word to the other. Counts
// bytes, so give it folded words.
std::size_t edit_distance(std::string_view one, std::string_view other);

// How far a word may be from what was written and still be offered instead.
constexpr std::size_t reach_of(std::string_view written) { return 1 + written.size() / 3; }

// The known word nearest to what was written, the first among equals; empty if none is near.
template <std::ranges::input_range Words>
std::string nearest_word(std::string_view written, const Words& known) {
  std::size_t best = reach_of(written) + 1;
  std::string nearest;
  for (const auto& candidate : known) {
    const std::size_t distance = edit_distance(written, candidate);
    if (distance >= best) continue;
    best = distance;
    nearest = std::string(candidate);
  }
  return nearest;
}

}  // namespace plenary::intake
