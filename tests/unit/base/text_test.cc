#include "base/text.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>

namespace plenary {
namespace {

TEST(Text, KeepsEveryOctet) {
  const std::string name = "Nguyễn Thị Hồng Thắm";
  EXPECT_EQ(Text(name).view(), name);
  EXPECT_EQ(Text(name).str(), name);
}

TEST(Text, EmptyHoweverItWasMade) {
  EXPECT_TRUE(Text().empty());
  EXPECT_TRUE(Text("").empty());
  EXPECT_TRUE(Text(std::string()).empty());
  EXPECT_TRUE(Text(std::string_view()).empty());
  EXPECT_EQ(Text(), Text(""));
  EXPECT_EQ(Text().view(), "");
}

TEST(Text, CopiesShareOneString) {
  const Text original(std::string(100, 'x'));
  const Text copy = original;  // NOLINT(performance-unnecessary-copy-initialization)
  EXPECT_EQ(copy.view().data(), original.view().data());
}

TEST(Text, ComparesByLettersNotByPlace) {
  EXPECT_EQ(Text("Tổ 1"), Text("Tổ 1"));
  EXPECT_NE(Text("Tổ 1"), Text("Tổ 2"));
  EXPECT_LT(Text("Tổ 1"), Text("Tổ 2"));
  EXPECT_LT(Text(), Text("a"));
}

TEST(Text, MayHoldAZeroOctet) {
  const std::string with_zero("a\0b", 3);
  EXPECT_EQ(Text(with_zero).view().size(), 3U);
  EXPECT_NE(Text(with_zero), Text("a"));
}

TEST(Text, OutlivesWhatItWasMadeFrom) {
  Text kept;
  {
    const std::string source = "đại biểu";
    kept = source;
  }
  EXPECT_EQ(kept.view(), "đại biểu");
}

TEST(Text, PrintsItself) {
  std::ostringstream out;
  out << Text("phiên họp") << Text();
  EXPECT_EQ(out.str(), "phiên họp");
}

}  // namespace
}  // namespace plenary
