#include "base/ensure.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace plenary {
namespace {

using ::testing::HasSubstr;

TEST(Ensure, ATrueBeliefDoesNothing) { EXPECT_NO_THROW(ensure(true)); }

TEST(Ensure, AFalseBeliefSaysWhereItStood) {
  const unsigned line = __LINE__ + 2;
  try {
    ensure(false);
    FAIL() << "a false belief went unnoticed";
  } catch (const BrokenInvariant& broken) {
    EXPECT_THAT(broken.what(), HasSubstr("ensure_test.cc:" + std::to_string(line)));
    EXPECT_THAT(broken.what(), HasSubstr("TestBody"));
  }
}

TEST(Ensure, MayBeUsedAtCompileTime) {
  constexpr auto kChecked = [] {
    ensure(1 + 1 == 2);
    return 5;
  }();
  EXPECT_EQ(kChecked, 5);
}

}  // namespace
}  // namespace plenary
