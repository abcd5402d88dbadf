#include "core/procedure.h"

#include <algorithm>

#include "base/ensure.h"

namespace plenary::core {

std::uint32_t required_count(const Threshold& threshold, std::uint32_t base) {
  ensure(threshold.denominator > 0);
  ensure(threshold.numerator <= threshold.denominator);

  const std::uint64_t product = std::uint64_t{threshold.numerator} * base;
  const std::uint64_t whole = product / threshold.denominator;
  const bool exact = product % threshold.denominator == 0;
  const bool stays = exact && threshold.strictness == Strictness::at_least;
  return static_cast<std::uint32_t>(std::max<std::uint64_t>(1, stays ? whole : whole + 1));
}

}  // namespace plenary::core
