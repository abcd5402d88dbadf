#include "base/time.h"

#include <gtest/gtest.h>

#include <concepts>
#include <limits>

namespace plenary {
namespace {

TEST(Time, TheDifferenceOfTwoMomentsIsALength) {
  EXPECT_EQ((Instant{5'000} - Instant{3'500}), Duration{1'500});
  EXPECT_EQ((Instant{3'500} - Instant{5'000}), Duration{-1'500});
}

TEST(Time, AMomentAndALengthGiveAMoment) {
  EXPECT_EQ((Instant{5'000} + seconds(2)), Instant{7'000});
  EXPECT_EQ((Instant{5'000} + Duration{-6'000}), Instant{-1'000});
}

TEST(Time, LengthsAddAndSubtract) {
  EXPECT_EQ(minutes(1) + seconds(30), Duration{90'000});
  EXPECT_EQ(seconds(30) - minutes(1), Duration{-30'000});
}

TEST(Time, SecondsAndMinutesAreMilliseconds) {
  EXPECT_EQ(seconds(1).ms, 1'000);
  EXPECT_EQ(minutes(1).ms, 60'000);
  EXPECT_EQ(minutes(-3), seconds(-180));
}

TEST(Time, LongerThanAnyOldThirtyTwoBitCounter) {
  constexpr Instant kInTheYear2100{4'102'444'800'000};
  EXPECT_EQ((kInTheYear2100 + minutes(1)).ms, 4'102'444'860'000);
  EXPECT_GT(minutes(100'000).ms, std::int64_t{std::numeric_limits<std::int32_t>::max()});
}

TEST(Time, MomentsAndLengthsCannotBeMixedUp) {
  static_assert(!std::convertible_to<Instant, Duration>);
  static_assert(!std::equality_comparable_with<Instant, Duration>);
  EXPECT_LT(Instant{1}, Instant{2});
  EXPECT_LT(Duration{-1}, Duration{0});
}

}  // namespace
}  // namespace plenary
