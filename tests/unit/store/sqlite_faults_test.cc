// What the SQLite log does when the disk is full or fails, at every place where it can.

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <memory>
#include <string>
#include <vector>

#include "store/sqlite_event_log.h"
#include "support/failing_disk.h"
#include "support/records.h"
#include "support/temporary_folder.h"

namespace plenary::store {
namespace {

using room::LogError;

// With a disk that fails and a log of two records on it.
class LogOnFailingDisk : public ::testing::Test {
 protected:
  LogOnFailingDisk() {
    reopen();
    EXPECT_TRUE(log_->append(support::make_records(1, 2)).has_value());
  }

  void reopen() {
    log_.reset();
    auto log = SqliteEventLog::open(folder_.path() / "log.sqlite");
    ASSERT_TRUE(log.has_value()) << log.error().explanation;
    log_ = std::move(*log);
  }

  Result<void, LogError> append_three() { return log_->append(support::make_records(3, 5)); }

  std::vector<room::Record> read_all() {
    return log_->read({0}, 100).value_or(std::vector<room::Record>());
  }

  support::TemporaryFolder folder_;
  support::FailingDisk disk_;
  std::unique_ptr<SqliteEventLog> log_;
};

TEST_F(LogOnFailingDisk, AnAppendIsSyncedBeforeItReturns) {
  for (int again = 0; again < 3; ++again) {
    const auto before = disk_.syncs();
    const auto next = log_->last().value + 1;
    ASSERT_TRUE(log_->append(support::make_records(next, next)).has_value());
    EXPECT_GT(disk_.syncs(), before);
  }
}

// Fills the disk after each number of writes until there are enough for the whole batch.
TEST_F(LogOnFailingDisk, AFullDiskLeavesTheLogAsItWas) {
  std::size_t failures = 0;
  for (;; ++failures) {
    ASSERT_LT(failures, 100U);
    disk_.fail_writes_after(failures, SQLITE_FULL);
    const auto appended = append_three();
    disk_.recover();
    if (appended) break;
    EXPECT_EQ(appended.error(), LogError::full);
    EXPECT_EQ(log_->last(), room::Sequence{2});
    EXPECT_EQ(read_all(), support::make_records(1, 2));
  }
  EXPECT_GT(failures, 1U);
  EXPECT_EQ(read_all(), support::make_records(1, 5));
  reopen();
  EXPECT_EQ(read_all(), support::make_records(1, 5));
}

TEST_F(LogOnFailingDisk, ReadingGoesOnWhileTheDiskIsFull) {
  disk_.fail_writes_after(0, SQLITE_FULL);
  EXPECT_EQ(append_three(), std::unexpected(LogError::full));
  EXPECT_EQ(append_three(), std::unexpected(LogError::full));
  EXPECT_EQ(read_all(), support::make_records(1, 2));
  disk_.recover();
  EXPECT_TRUE(append_three().has_value());
}

TEST_F(LogOnFailingDisk, AFullDiskForgetsNothingOverARestart) {
  disk_.fail_writes_after(1, SQLITE_FULL);
  EXPECT_EQ(append_three(), std::unexpected(LogError::full));
  disk_.recover();
  reopen();
  EXPECT_EQ(read_all(), support::make_records(1, 2));
}

// After a write or a sync has failed nobody knows what the disk has: all or nothing of the batch
// may be there when the log is opened again, and until then nothing is said.
TEST_F(LogOnFailingDisk, AFailedWriteMakesTheLogUnusableUntilItIsReopened) {
  for (std::size_t writes = 0;; ++writes) {
    ASSERT_LT(writes, 100U);
    disk_.fail_writes_after(writes, SQLITE_IOERR_WRITE);
    const auto appended = append_three();
    disk_.recover();
    if (appended) break;
    EXPECT_EQ(appended.error(), LogError::unavailable);
    EXPECT_EQ(append_three(), std::unexpected(LogError::unavailable));
    EXPECT_EQ(log_->read({0}, 10), std::unexpected(LogError::unavailable));
    reopen();
    if (log_->last() == room::Sequence{5}) break;
    EXPECT_EQ(read_all(), support::make_records(1, 2));
  }
  EXPECT_EQ(read_all(), support::make_records(1, 5));
}

TEST_F(LogOnFailingDisk, AFailedSyncMakesTheLogUnusableUntilItIsReopened) {
  disk_.fail_syncs_after(0, SQLITE_IOERR_FSYNC);
  EXPECT_EQ(append_three(), std::unexpected(LogError::unavailable));
  disk_.recover();  // a second sync that succeeds says nothing about what the first one lost
  EXPECT_EQ(append_three(), std::unexpected(LogError::unavailable));
  EXPECT_EQ(log_->read({0}, 10), std::unexpected(LogError::unavailable));
  reopen();
  const auto kept = log_->last();
  EXPECT_TRUE(kept == room::Sequence{2} || kept == room::Sequence{5});
  EXPECT_EQ(read_all(), support::make_records(1, kept.value));
  ASSERT_TRUE(log_->append(support::make_records(kept.value + 1, 9)).has_value());
  EXPECT_EQ(read_all(), support::make_records(1, 9));
}

// The batch is durable before the write-ahead log is copied, so it is acknowledged; but whether the
// copy has reached the disk is not known, and nothing more is taken.
TEST_F(LogOnFailingDisk, AFailedCheckpointMakesTheLogUnusableAndLosesNothing) {
  const std::string long_reason(4'000, 'x');
  std::vector<room::Record> records;
  for (std::uint64_t sequence = 3; sequence <= 1'500; ++sequence) {
    records.push_back(support::make_record(sequence, long_reason));
  }
  disk_.fail_syncs_after(1, SQLITE_IOERR_FSYNC);  // the first one is the commit's
  EXPECT_TRUE(log_->append(records).has_value());
  disk_.recover();
  EXPECT_EQ(log_->append(support::make_records(1'501, 1'501)),
            std::unexpected(LogError::unavailable));
  reopen();
  EXPECT_EQ(log_->last(), room::Sequence{1'500});
  EXPECT_EQ(log_->read({2}, 5'000), records);
}

TEST_F(LogOnFailingDisk, ALogThatCannotBeMadeLeavesNothingThatCannotBeOpened) {
  const auto file = folder_.path() / "other.sqlite";
  std::size_t failures = 0;
  for (;; ++failures) {
    ASSERT_LT(failures, 100U);
    disk_.fail_writes_after(failures, SQLITE_FULL);
    const auto log = SqliteEventLog::open(file);
    disk_.recover();
    if (log) break;
    EXPECT_EQ(log.error().kind, OpenError::Kind::cannot_open);
  }
  EXPECT_GT(failures, 1U);
  const auto log = SqliteEventLog::open(file);
  ASSERT_TRUE(log.has_value());
  EXPECT_EQ((*log)->last(), room::Sequence{0});
}

}  // namespace
}  // namespace plenary::store
