#include "base/type_name.h"

#include <gtest/gtest.h>

#include <optional>

namespace outer {
struct Plain {};
namespace inner {
struct Nested {};
enum class Scoped { one };
}  // namespace inner
struct Holder {
  struct Member {};
};
}  // namespace outer

namespace plenary {
namespace {

TEST(TypeName, IsWithoutNamespaces) {
  EXPECT_EQ(type_name<outer::Plain>(), "Plain");
  EXPECT_EQ(type_name<outer::inner::Nested>(), "Nested");
  EXPECT_EQ(type_name<outer::inner::Scoped>(), "Scoped");
}

TEST(TypeName, IsWithoutTheTypeAround) { EXPECT_EQ(type_name<outer::Holder::Member>(), "Member"); }

TEST(TypeName, IsThatOfTheTypeBehindAnAlias) {
  using Alias = outer::Plain;
  EXPECT_EQ(type_name<Alias>(), "Plain");
}

TEST(TypeName, IsKnownAtCompileTime) {
  static_assert(type_name<int>() == "int");
  constexpr auto kName = type_name<outer::Plain>();
  EXPECT_EQ(kName.size(), 5U);
}

}  // namespace
}  // namespace plenary
