#pragma once

// A fraction of something that has to be reached, in integers.

#include <boost/describe.hpp>
#include <cstdint>

namespace plenary::core {

// "At least two thirds", "more than half": integers only, never a percentage.
enum class Strictness : std::uint8_t { at_least, more_than };
BOOST_DESCRIBE_ENUM(Strictness, at_least, more_than)

struct Threshold {
  std::uint32_t numerator = 0;
  std::uint32_t denominator = 1;
  Strictness strictness = Strictness::at_least;

  bool operator==(const Threshold&) const = default;
};
BOOST_DESCRIBE_STRUCT(Threshold, (), (numerator, denominator, strictness))

// The smallest count out of `base` that reaches the threshold. 2/3 at least of 85 is 57; more than
// 1/2 of 85 is 43. Never 0: nothing is reached by nobody.
std::uint32_t required_count(const Threshold& threshold, std::uint32_t base);

}  // namespace plenary::core
