#include "core/procedure.h"

#include <gtest/gtest.h>

#include <array>
#include <tuple>

#include "base/ensure.h"

namespace plenary::core {
namespace {

constexpr Threshold at_least(std::uint32_t numerator, std::uint32_t denominator) {
  return {numerator, denominator, Strictness::at_least};
}
constexpr Threshold more_than(std::uint32_t numerator, std::uint32_t denominator) {
  return {numerator, denominator, Strictness::more_than};
}

// The sizes of real councils, and what their rules ask of them.
TEST(RequiredCount, AT10_CouncilsOfRealSizes) {
  struct Row {
    std::uint32_t members, two_thirds, more_than_half, one_third, three_quarters;
  };
  constexpr std::array kRows{Row{50, 34, 26, 17, 38}, Row{82, 55, 42, 28, 62},
                             Row{85, 57, 43, 29, 64}, Row{125, 84, 63, 42, 94},
                             Row{128, 86, 65, 43, 96}};
  for (const Row& row : kRows) {
    SCOPED_TRACE(row.members);
    EXPECT_EQ(required_count(at_least(2, 3), row.members), row.two_thirds);
    EXPECT_EQ(required_count(more_than(1, 2), row.members), row.more_than_half);
    EXPECT_EQ(required_count(at_least(1, 3), row.members), row.one_third);
    EXPECT_EQ(required_count(at_least(3, 4), row.members), row.three_quarters);
  }
}

TEST(RequiredCount, MoreThanTwoThirdsOfThoseLeft) {
  EXPECT_EQ(required_count(more_than(2, 3), 56), 38U);
  EXPECT_EQ(required_count(more_than(2, 3), 40), 27U);
  EXPECT_EQ(required_count(more_than(2, 3), 30), 21U);  // strictly more than 20
}

// Cases Q05 and Q13: where a quotient comes out even, "at least" takes it and "more than" does not.
TEST(RequiredCount, EvenQuotients) {
  EXPECT_EQ(required_count(at_least(1, 2), 42), 21U);
  EXPECT_EQ(required_count(at_least(1, 2), 43), 22U);
  EXPECT_EQ(required_count(at_least(2, 3), 42), 28U);
  EXPECT_EQ(required_count(at_least(2, 3), 43), 29U);
  EXPECT_EQ(required_count(at_least(2, 3), 9), 6U);
  EXPECT_EQ(required_count(more_than(2, 3), 9), 7U);
  EXPECT_EQ(required_count(at_least(1, 2), 3), 2U);  // Q06
}

TEST(RequiredCount, NothingIsReachedByNobody) {
  EXPECT_EQ(required_count(at_least(1, 3), 0), 1U);
  EXPECT_EQ(required_count(at_least(0, 1), 10), 1U);
  EXPECT_EQ(required_count(more_than(0, 1), 10), 1U);
}

TEST(RequiredCount, MoreThanAllIsNeverReached) {
  EXPECT_EQ(required_count(more_than(1, 1), 10), 11U);
  EXPECT_EQ(required_count(at_least(1, 1), 10), 10U);
}

TEST(RequiredCount, LargeCountsDoNotOverflow) {
  EXPECT_EQ(required_count(at_least(4'000'000'000U, 4'000'000'001U), 4'000'000'000U),
            4'000'000'000U);
}

// The definition, counted out: the smallest count that reaches the threshold.
TEST(RequiredCount, IsTheSmallestThatReaches) {
  for (std::uint32_t denominator = 1; denominator <= 7; ++denominator) {
    for (std::uint32_t numerator = 0; numerator <= denominator; ++numerator) {
      for (std::uint32_t base = 0; base <= 130; ++base) {
        const auto smallest = [&](bool strictly) {
          for (std::uint32_t count = 1;; ++count) {
            const std::uint32_t left = count * denominator;
            const std::uint32_t right = numerator * base;
            if (strictly ? left > right : left >= right) return count;
          }
        };
        ASSERT_EQ(required_count(at_least(numerator, denominator), base), smallest(false));
        ASSERT_EQ(required_count(more_than(numerator, denominator), base), smallest(true));
      }
    }
  }
}

TEST(RequiredCount, FractionsOfMoreThanOneAreABug) {
  EXPECT_THROW(required_count(at_least(1, 0), 10), BrokenInvariant);
  EXPECT_THROW(required_count(at_least(3, 2), 10), BrokenInvariant);
}

}  // namespace
}  // namespace plenary::core
