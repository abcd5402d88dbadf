// The log that other tests make fail does fail as it was told to.

#include "support/faulty_log.h"

#include <gtest/gtest.h>

#include "store/memory_event_log.h"
#include "support/records.h"

namespace plenary::support {
namespace {

using room::LogError;

TEST(FaultyLog, FailsBeforeWriting) {
  store::MemoryEventLog behind;
  FaultyLog log(behind);
  log.fail_appends(LogError::full);
  EXPECT_EQ(log.append(make_records(1, 2)), std::unexpected(LogError::full));
  EXPECT_EQ(log.append(make_records(1, 2)), std::unexpected(LogError::full));
  EXPECT_EQ(behind.last(), room::Sequence{0});
  log.recover();
  EXPECT_TRUE(log.append(make_records(1, 2)).has_value());
  EXPECT_EQ(log.appends_tried(), 3U);
}

TEST(FaultyLog, FailsAfterWriting) {
  store::MemoryEventLog behind;
  FaultyLog log(behind);
  log.fail_appends(LogError::unavailable, FaultyLog::Moment::after_writing);
  EXPECT_EQ(log.append(make_records(1, 2)), std::unexpected(LogError::unavailable));
  EXPECT_EQ(behind.last(), room::Sequence{2});
}

TEST(FaultyLog, FailsAsOftenAsItWasTold) {
  store::MemoryEventLog behind;
  FaultyLog log(behind);
  log.fail_appends(LogError::unavailable, FaultyLog::Moment::before_writing, 2);
  EXPECT_FALSE(log.append(make_records(1, 1)).has_value());
  EXPECT_FALSE(log.append(make_records(1, 1)).has_value());
  EXPECT_TRUE(log.append(make_records(1, 1)).has_value());
}

TEST(FaultyLog, FailsToRead) {
  store::MemoryEventLog behind;
  FaultyLog log(behind);
  ASSERT_TRUE(log.append(make_records(1, 2)).has_value());
  log.fail_reads(LogError::corrupt);
  EXPECT_EQ(log.read({0}, 10), std::unexpected(LogError::corrupt));
  log.recover();
  EXPECT_EQ(log.read({0}, 10), make_records(1, 2));
}

TEST(FaultyLog, TellsWhatIsAppended) {
  store::MemoryEventLog behind;
  FaultyLog log(behind);
  std::size_t seen = 0;
  log.on_append([&](std::span<const room::Record> records) { seen += records.size(); });
  ASSERT_TRUE(log.append(make_records(1, 3)).has_value());
  EXPECT_EQ(seen, 3U);
}

}  // namespace
}  // namespace plenary::support
