#include "intake/wall_time.h"

#include <gtest/gtest.h>

namespace plenary::intake {
namespace {

TEST(WallTime, BecomesAMomentByTheOffset) {
  // date -u -d '2026-12-08T00:30:00Z' +%s
  EXPECT_EQ(moment({2026, 12, 8}, 7 * 60 + 30, 7 * 60), Instant{1'796'689'800'000});
  EXPECT_EQ(moment({2026, 12, 8}, 0, 0) - moment({2026, 12, 8}, 0, 7 * 60), minutes(7 * 60));
  EXPECT_EQ(moment({2026, 12, 8}, 0, -3 * 60 - 30) - moment({2026, 12, 8}, 0, 0), minutes(210));
  EXPECT_EQ(moment({1970, 1, 1}, 0, 0), Instant{0});
}

TEST(WallTime, KnowsLeapYears) {
  EXPECT_EQ(moment({2028, 3, 1}, 0, 0) - moment({2028, 2, 28}, 0, 0), minutes(2 * 24 * 60));
  EXPECT_TRUE(parse_date("2028-02-29"));
  EXPECT_FALSE(parse_date("2027-02-29"));
}

TEST(WallTime, ReadsDatesAsTheyAreWritten) {
  EXPECT_EQ(parse_date("2026-12-08"), (Date{2026, 12, 8}));
  EXPECT_EQ(parse_date("08/12/2026"), (Date{2026, 12, 8}));
  EXPECT_EQ(parse_date("8/1/2026"), (Date{2026, 1, 8}));
  for (const char* wrong : {"", "2026-13-01", "31/11/2026", "08-12-2026", "2026-12-08x",
                            "1926-01-01", "2026/12/08", "26-12-08"}) {
    EXPECT_FALSE(parse_date(wrong)) << wrong;
  }
}

TEST(WallTime, ReadsTimesAsTheyAreWritten) {
  EXPECT_EQ(parse_time_of_day("07:30"), 450);
  EXPECT_EQ(parse_time_of_day("7:30"), 450);
  EXPECT_EQ(parse_time_of_day("7h30"), 450);
  EXPECT_EQ(parse_time_of_day("07:30:00"), 450);
  EXPECT_EQ(parse_time_of_day("00:00"), 0);
  EXPECT_EQ(parse_time_of_day("23:59"), 1439);
  for (const char* wrong : {"", "24:00", "07:60", "7:3", "0730", "07:30:15", "07:30 AM", "-1:00"}) {
    EXPECT_FALSE(parse_time_of_day(wrong)) << wrong;
  }
}

TEST(WallTime, ReadsOffsets) {
  EXPECT_EQ(parse_utc_offset("+07:00"), 420);
  EXPECT_EQ(parse_utc_offset("-03:30"), -210);
  EXPECT_EQ(parse_utc_offset("Z"), 0);
  for (const char* wrong : {"", "7", "07:00", "+7:00", "+0700", "+14:01", "+07:60", "UTC"}) {
    EXPECT_FALSE(parse_utc_offset(wrong)) << wrong;
  }
}

}  // namespace
}  // namespace plenary::intake
