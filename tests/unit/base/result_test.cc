#include "base/result.h"

#include <gtest/gtest.h>

#include <string>

namespace plenary {
namespace {

enum class Why { too_late, unknown };

Result<std::string, Why> greeting_at(int hour) {
  if (hour > 23) return Failure(Why::unknown);
  if (hour > 12) return Failure(Why::too_late);
  return "Chào buổi sáng";
}

TEST(Result, HoldsTheValue) {
  const auto result = greeting_at(8);
  ASSERT_TRUE(result.has_value());
  EXPECT_EQ(*result, "Chào buổi sáng");
}

TEST(Result, HoldsTheReasonWhyThereIsNone) {
  const auto too_late = greeting_at(15);
  ASSERT_FALSE(too_late.has_value());
  EXPECT_EQ(too_late.error(), Why::too_late);
  EXPECT_EQ(greeting_at(25).error(), Why::unknown);
}

TEST(Result, MayHaveNothingToReturn) {
  const Result<void, Why> done;
  const Result<void, Why> failed = Failure(Why::unknown);
  EXPECT_TRUE(done.has_value());
  EXPECT_FALSE(failed.has_value());
}

}  // namespace
}  // namespace plenary
