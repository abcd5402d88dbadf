#include "intake/text_folding.h"

#include <gtest/gtest.h>

#include <string>

namespace plenary::intake {
namespace {

const std::string kComposed = "Nguyễn Đình Thuần";
// The same name with its marks as characters of their own.
const std::string kDecomposed = "Nguye\u0302\u0303n \u0110i\u0300nh Thua\u0302\u0300n";

TEST(TextFolding, FindsNamesTypedWithoutMarks) {
  EXPECT_EQ(fold(kComposed), "nguyen dinh thuan");
  EXPECT_EQ(fold(kDecomposed), "nguyen dinh thuan");
  EXPECT_EQ(fold("nguyen dinh thuan"), "nguyen dinh thuan");
}

TEST(TextFolding, TakesAwayEveryVietnameseMark) {
  EXPECT_EQ(fold("ĂÂĐÊÔƠƯăâđêôơư"), "aadeoouaadeoou");
  EXPECT_EQ(fold("ẮẰẲẴẶ ẤẦẨẪẬ ẾỀỂỄỆ ỐỒỔỖỘ ỚỜỞỠỢ ỨỪỬỮỰ ÝỲỶỸỴ"),
            "aaaaa aaaaa eeeee ooooo ooooo uuuuu yyyyy");
}

TEST(TextFolding, LeavesOtherTextAlone) {
  EXPECT_EQ(fold(""), "");
  EXPECT_EQ(fold("DT-05, 2/3"), "dt-05, 2/3");
  EXPECT_NE(fold("Hùng"), fold("Hưởng"));
}

TEST(TextFolding, ComposesLetters) {
  EXPECT_NE(kDecomposed, kComposed);
  EXPECT_EQ(to_nfc(kDecomposed), kComposed);
  EXPECT_EQ(to_nfc(kComposed), kComposed);
  EXPECT_EQ(to_nfc(""), "");
}

TEST(TextFolding, WordsDoNotDependOnSpacesAndHyphens) {
  EXPECT_EQ(fold_word("  Check-in "), "check in");
  EXPECT_EQ(fold_word("check_in"), "check in");
  EXPECT_EQ(fold_word("Họ  và\u00a0tên"), "ho va ten");
  EXPECT_EQ(fold_word(" - "), "");
}

TEST(TextFolding, CollapsesWhiteSpace) {
  EXPECT_EQ(collapse_spaces("  Kế hoạch\r\n đầu\ttư\u00a0 "), "Kế hoạch đầu tư");
  EXPECT_EQ(collapse_spaces(" \n "), "");
}

TEST(TextFolding, TellsWhereUtf8Ends) {
  EXPECT_EQ(first_byte_not_utf8("Tổ 1"), std::nullopt);
  EXPECT_EQ(first_byte_not_utf8(""), std::nullopt);
  EXPECT_EQ(first_byte_not_utf8("T\xE1 1"), 1U);
  EXPECT_EQ(first_byte_not_utf8("ab\xED\xA0\x80"), 2U);  // half of a surrogate pair
  EXPECT_EQ(first_byte_not_utf8("abc\xC3"), 3U);
}

TEST(TextFolding, FindsCharactersThatCannotBeSeen) {
  EXPECT_EQ(first_control_character("Lê Văn\n An\t"), std::nullopt);
  EXPECT_EQ(first_control_character("Lê\u200bVăn"), 0x200BU);
  EXPECT_EQ(first_control_character("\u202eAn"), 0x202EU);
  EXPECT_EQ(first_control_character("An\x1b[0m"), 0x1BU);
  EXPECT_EQ(first_control_character("An\u2028"), 0x2028U);
  EXPECT_EQ(code_point(0x200B), "U+200B");
  EXPECT_EQ(code_point(0x1B), "U+001B");
}

TEST(TextFolding, CountsCharactersNotBytes) {
  EXPECT_EQ(character_count(""), 0U);
  EXPECT_EQ(character_count("Đỗ"), 2U);
}

}  // namespace
}  // namespace plenary::intake
