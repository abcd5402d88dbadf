#include "base/list.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plenary {
namespace {

TEST(List, KeepsOrderAndElements) {
  const List<int> list(std::vector{3, 1, 2});
  EXPECT_EQ(std::vector<int>(list.begin(), list.end()), (std::vector{3, 1, 2}));
  EXPECT_EQ(list.size(), 3U);
  EXPECT_EQ(list.back(), 2);
  EXPECT_FALSE(list.empty());
}

TEST(List, EmptyHoweverItWasMade) {
  EXPECT_TRUE(List<int>().empty());
  EXPECT_TRUE(List<int>(std::vector<int>()).empty());
  EXPECT_EQ(List<int>().size(), 0U);
  EXPECT_EQ(List<int>().begin(), List<int>().end());
  EXPECT_EQ(List<int>(), List<int>(std::vector<int>()));
}

TEST(List, CopiesShareTheElements) {
  const List<std::string> original(std::vector<std::string>{"a", "b"});
  const List<std::string> copy = original;  // NOLINT(performance-unnecessary-copy-initialization)
  EXPECT_EQ(&copy.back(), &original.back());
}

TEST(List, OneMoreElementLeavesTheOldSequenceAsItWas) {
  const List<int> before(std::vector{1});
  const List<int> after = before.with(2);
  EXPECT_EQ(before, List<int>(std::vector{1}));
  EXPECT_EQ(after, List<int>(std::vector{1, 2}));
  EXPECT_EQ(List<int>().with(5), List<int>(std::vector{5}));
}

TEST(List, ComparesByElements) {
  EXPECT_EQ(List<int>(std::vector{1, 2}), List<int>(std::vector{1, 2}));
  EXPECT_NE(List<int>(std::vector{1, 2}), List<int>(std::vector{2, 1}));
  EXPECT_NE(List<int>(std::vector{1}), List<int>());
}

}  // namespace
}  // namespace plenary
