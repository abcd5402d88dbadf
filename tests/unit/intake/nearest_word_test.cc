#include "intake/nearest_word.h"

#include <gtest/gtest.h>

#include <string_view>
#include <vector>

namespace plenary::intake {
namespace {

TEST(NearestWord, CountsEdits) {
  EXPECT_EQ(edit_distance("", ""), 0U);
  EXPECT_EQ(edit_distance("port", ""), 4U);
  EXPECT_EQ(edit_distance("port", "port"), 0U);
  EXPECT_EQ(edit_distance("titel", "title"), 2U);
  EXPECT_EQ(edit_distance("raport", "report"), 1U);
  EXPECT_EQ(edit_distance("kitten", "sitting"), 3U);
}

TEST(NearestWord, OffersOnlyWhatIsNear) {
  const std::vector<std::string_view> known{"port", "address", "data"};
  EXPECT_EQ(nearest_word("prot", known), "port");
  EXPECT_EQ(nearest_word("adress", known), "address");
  EXPECT_EQ(nearest_word("conformance", known), "");
  EXPECT_EQ(nearest_word("x", std::vector<std::string_view>{}), "");
}

TEST(NearestWord, TakesTheFirstAmongEquals) {
  EXPECT_EQ(nearest_word("DT-04", std::vector<std::string_view>{"DT-01", "DT-02"}), "DT-01");
}

}  // namespace
}  // namespace plenary::intake
