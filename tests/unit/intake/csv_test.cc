#include "intake/csv.h"

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace plenary::intake {
namespace {

using Lines = std::vector<std::vector<std::string>>;

Lines read(std::string_view text) {
  FaultList faults;
  Lines lines;
  for (const CsvRecord& record : parse_csv(text, "a.csv", faults)) {
    lines.emplace_back();
    for (const CsvField& field : record.fields) lines.back().push_back(field.text);
  }
  EXPECT_TRUE(faults.empty());
  return lines;
}

std::vector<Fault> faults_of(std::string_view text) {
  FaultList faults;
  parse_csv(text, "a.csv", faults);
  return faults.sorted();
}

TEST(Csv, TakesTheDelimiterOfTheHeader) {
  EXPECT_EQ(csv_delimiter("a,b,c\n1;2;3;4;5"), ',');
  EXPECT_EQ(csv_delimiter("a;b;c\n1,5;2;3"), ';');
  EXPECT_EQ(csv_delimiter("\"a,b,c\";d\n"), ';');
  EXPECT_EQ(csv_delimiter("\r\n\r\na;b\r\n"), ';');
  EXPECT_EQ(csv_delimiter("a\n"), ',');
}

TEST(Csv, ReadsAllLineEndings) {
  const Lines expected{{"a", "b"}, {"1", "2"}};
  EXPECT_EQ(read("a,b\n1,2\n"), expected);
  EXPECT_EQ(read("a,b\r\n1,2\r\n"), expected);
  EXPECT_EQ(read("a,b\r1,2"), expected);
}

TEST(Csv, KeepsQuotesDelimitersAndLineBreaksInQuotedFields) {
  EXPECT_EQ(read("a;b\r\n\"x;\"\"y\"\"\r\nz\";2\r\n"), (Lines{{"a", "b"}, {"x;\"y\"\nz", "2"}}));
}

TEST(Csv, TakesAQuoteInsideAPlainFieldAsItIs) {
  EXPECT_EQ(read("a,b\nkhoản thu \"tự nguyện\",2\n"),
            (Lines{{"a", "b"}, {"khoản thu \"tự nguyện\"", "2"}}));
}

TEST(Csv, PassesOverLinesWithoutText) {
  EXPECT_EQ(read("\n\na,b\n,\n\n1,2\n,,\n"), (Lines{{"a", "b"}, {"1", "2"}}));
  EXPECT_EQ(read(""), Lines{});
}

TEST(Csv, KeepsEmptyFieldsAtTheEnds) {
  EXPECT_EQ(read("a,b,c\n,2,"), (Lines{{"a", "b", "c"}, {"", "2", ""}}));
}

TEST(Csv, CountsPhysicalLines) {
  FaultList faults;
  const auto records = parse_csv("a,b\r\n\"1\r\n2\",3\r\n4,5", "a.csv", faults);
  ASSERT_EQ(records.size(), 3U);
  EXPECT_EQ(records[1].line, 2U);
  EXPECT_EQ(records[1].fields[0].line, 2U);
  EXPECT_EQ(records[1].fields[1].line, 3U);
  EXPECT_EQ(records[2].line, 4U);
}

TEST(Csv, NamesTheFieldWhoseQuoteIsNeverClosed) {
  const auto faults = faults_of("a,b\n1,\"2\n3,4\n");
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_EQ(faults[0].code, FaultCode::unbalanced_quote);
  EXPECT_EQ(faults[0].place.line, 2U);
  EXPECT_EQ(faults[0].place.column, 2U);
}

TEST(Csv, NamesTextBehindAClosingQuote) {
  const auto faults = faults_of("a,b\n\"1\"x,2\n");
  ASSERT_EQ(faults.size(), 1U);
  EXPECT_EQ(faults[0].code, FaultCode::misplaced_quote);
  EXPECT_EQ(faults[0].details, (std::vector<Detail>{{"value", "x"}}));
}

}  // namespace
}  // namespace plenary::intake
