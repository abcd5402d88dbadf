#include "base/id.h"

#include <gtest/gtest.h>

#include <concepts>
#include <type_traits>

namespace plenary {
namespace {

TEST(Id, ZeroIsNone) {
  EXPECT_FALSE(PersonId{});
  EXPECT_TRUE(PersonId{1});
  EXPECT_EQ(PersonId{}.value, 0U);
}

TEST(Id, IdsOfOneKindCompareByTheirNumber) {
  EXPECT_EQ(ItemId{7}, ItemId{7});
  EXPECT_NE(ItemId{7}, ItemId{8});
  EXPECT_LT(ItemId{7}, ItemId{8});
}

TEST(Id, AnIdOfAnotherKindIsAnotherType) {
  static_assert(!std::convertible_to<PersonId, ItemId>);
  static_assert(!std::equality_comparable_with<PersonId, ItemId>);
  static_assert(!std::is_constructible_v<PersonId, ItemId>);
}

TEST(Id, AnIdIsNotANumberByAccident) {
  static_assert(!std::convertible_to<PersonId, bool>);
  static_assert(!std::convertible_to<PersonId, std::uint32_t>);
  static_assert(!std::convertible_to<std::uint32_t, PersonId>);
  static_assert(sizeof(PersonId) == sizeof(std::uint32_t));
}

}  // namespace
}  // namespace plenary
