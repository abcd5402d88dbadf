// What SQLite keeps of sealed ballots, and what is left of them in its files: looked for octet by
// octet.

#include <gtest/gtest.h>
#include <sqlite3.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <string>
#include <vector>

#include "store/log_file.h"
#include "store/sqlite_event_log.h"
#include "support/failing_disk.h"
#include "support/records.h"
#include "support/temporary_folder.h"

namespace plenary::store {
namespace {

using room::LogError;

constexpr VoteId kVote{1};
constexpr VoteId kOtherVote{2};

// As long as a real one, and different for each vote and number.
std::string ballot_of(VoteId vote, std::uint64_t number) {
  std::string sealed(224, 'b');
  std::uint64_t state = (std::uint64_t{vote.value} << 32U) + number;
  for (char& digit : sealed) {
    state = state * 6'364'136'223'846'793'005ULL + 1'442'695'040'888'963'407ULL;
    digit = "0123456789abcdef"[state >> 60U];
  }
  return sealed;
}

class LogWithBallots : public ::testing::Test {
 protected:
  LogWithBallots() { reopen(); }

  [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "log.sqlite"; }

  void reopen() {
    log_.reset();
    auto log = SqliteEventLog::open(file());
    ASSERT_TRUE(log.has_value()) << log.error().explanation;
    log_ = std::move(*log);
  }

  Result<void, LogError> append(VoteId vote, std::uint64_t number) {
    auto record = support::make_record(log_->last().value + 1);
    record.ballot = room::SealedBallot{vote, ballot_of(vote, number)};
    return log_->append(std::span(&record, 1));
  }

  void given_ballots(VoteId vote, std::uint64_t count) {
    for (std::uint64_t number = 1; number <= count; ++number) {
      ASSERT_TRUE(append(vote, number).has_value());
    }
  }

  [[nodiscard]] std::size_t count(VoteId vote) const {
    return log_->sealed_ballots(vote).value().size();
  }

  // How many ballots of the vote, of this many, have left any sixteen octets in a file.
  [[nodiscard]] std::size_t traces(VoteId vote, std::uint64_t count) const {
    std::string octets;
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
      std::ifstream in(entry.path(), std::ios::binary);
      octets.append(std::istreambuf_iterator<char>(in), {});
    }
    std::size_t found = 0;
    for (std::uint64_t number = 1; number <= count; ++number) {
      const std::string ballot = ballot_of(vote, number);
      for (std::size_t place = 0; place < ballot.size(); place += 16) {
        if (octets.find(ballot.substr(place, 16)) == std::string::npos) continue;
        ++found;
        break;
      }
    }
    return found;
  }

  support::TemporaryFolder folder_;
  support::FailingDisk disk_;
  std::unique_ptr<SqliteEventLog> log_;
};

TEST_F(LogWithBallots, ErasingLeavesNoOctetInTheFiles) {
  given_ballots(kVote, 500);
  EXPECT_EQ(traces(kVote, 500), 500U);
  ASSERT_TRUE(log_->erase_ballots(kVote).has_value());
  EXPECT_EQ(traces(kVote, 500), 0U);
  EXPECT_EQ(std::filesystem::file_size(file().string() + "-wal"), 0U);
}

// The main file has had them too, on pages that SQLite has split and filled again meanwhile.
TEST_F(LogWithBallots, ErasingLeavesNoOctetOfWhatWasCopiedBefore) {
  for (std::uint64_t number = 1; number <= 300; ++number) {
    ASSERT_TRUE(append(kVote, number).has_value());
    if (number % 7 == 0) reopen();  // copies the write-ahead log when it closes
  }
  reopen();
  EXPECT_EQ(traces(kVote, 300), 300U);
  ASSERT_TRUE(log_->erase_ballots(kVote).has_value());
  EXPECT_EQ(traces(kVote, 300), 0U);
}

TEST_F(LogWithBallots, ErasingLeavesTheOtherVotesBallots) {
  for (std::uint64_t number = 1; number <= 200; ++number) {
    ASSERT_TRUE(append(kVote, number).has_value());
    ASSERT_TRUE(append(kOtherVote, number).has_value());
  }
  const auto others = log_->sealed_ballots(kOtherVote);
  ASSERT_TRUE(log_->erase_ballots(kVote).has_value());
  EXPECT_EQ(traces(kVote, 200), 0U);
  EXPECT_EQ(log_->sealed_ballots(kOtherVote), others);
  reopen();
  EXPECT_EQ(log_->sealed_ballots(kOtherVote), others);
  EXPECT_EQ(log_->last(), room::Sequence{400});
}

TEST_F(LogWithBallots, ABallotIsNoPartOfItsRecord) {
  ASSERT_TRUE(append(kVote, 1).has_value());
  wire::RecordChain chain(log_->epoch());
  const std::string octets = chain.append(support::make_record(1));
  auto reader = RawLogReader::open(file());
  ASSERT_TRUE(reader.has_value());
  const auto raw = *reader->next();
  EXPECT_EQ(raw->octets, octets);
  EXPECT_EQ(raw->hash, chain.hash());
}

// Somebody who reads the file keeps its old pages alive for as long; then it is done.
TEST_F(LogWithBallots, AReaderIsInTheWayForAWhile) {
  given_ballots(kVote, 20);
  {
    auto reader = RawLogReader::open(file());
    ASSERT_TRUE(reader.has_value());
    ASSERT_TRUE(reader->next().has_value());
    EXPECT_EQ(log_->erase_ballots(kVote), std::unexpected(LogError::unavailable));
    EXPECT_EQ(count(kVote), 0U);
    const auto next = support::make_record(21);
    EXPECT_TRUE(log_->append(std::span(&next, 1)).has_value());
  }
  EXPECT_TRUE(log_->erase_ballots(kVote).has_value());
  EXPECT_EQ(traces(kVote, 20), 0U);
}

TEST_F(LogWithBallots, ALogOfBeforeThereWereBallotsGetsTheirTable) {
  log_.reset();
  sqlite3* raw = nullptr;
  ASSERT_EQ(sqlite3_open(file().c_str(), &raw), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(raw, "DROP TABLE sealed_ballots", nullptr, nullptr, nullptr), SQLITE_OK);
  sqlite3_close(raw);
  EXPECT_TRUE(RawLogReader::open(file()).has_value());
  reopen();
  given_ballots(kVote, 3);
  EXPECT_EQ(count(kVote), 3U);
}

TEST_F(LogWithBallots, ABallotThatIsChangedInTheFileIsNotRead) {
  given_ballots(kVote, 3);
  sqlite3* raw = nullptr;
  ASSERT_EQ(sqlite3_open(file().c_str(), &raw), SQLITE_OK);
  ASSERT_EQ(sqlite3_exec(raw, "UPDATE sealed_ballots SET sealed = zeroblob(224)", nullptr, nullptr,
                         nullptr),
            SQLITE_OK);
  sqlite3_close(raw);
  EXPECT_EQ(log_->sealed_ballots(kVote), std::unexpected(LogError::corrupt));
}

// Fills the disk after each number of writes: there is never the record without the ballot, nor the
// ballot without the record.
TEST_F(LogWithBallots, AFullDiskKeepsBothOrNeither) {
  given_ballots(kVote, 2);
  std::size_t failures = 0;
  for (;; ++failures) {
    ASSERT_LT(failures, 100U);
    disk_.fail_writes_after(failures, SQLITE_FULL);
    const auto appended = append(kVote, 3);
    disk_.recover();
    if (appended) break;
    EXPECT_EQ(appended.error(), LogError::full);
    EXPECT_EQ(log_->last(), room::Sequence{2});
    EXPECT_EQ(count(kVote), 2U);
  }
  EXPECT_GT(failures, 1U);
  EXPECT_EQ(count(kVote), 3U);
  reopen();
  EXPECT_EQ(log_->last(), room::Sequence{3});
  EXPECT_EQ(count(kVote), 3U);
}

TEST_F(LogWithBallots, AFailedWriteKeepsBothOrNeither) {
  given_ballots(kVote, 2);
  for (std::size_t writes = 0;; ++writes) {
    ASSERT_LT(writes, 100U);
    disk_.fail_writes_after(writes, SQLITE_IOERR_WRITE);
    const auto appended = append(kVote, log_->last().value + 1);
    disk_.recover();
    if (appended) break;
    EXPECT_EQ(log_->sealed_ballots(kVote), std::unexpected(LogError::unavailable));
    EXPECT_EQ(log_->erase_ballots(kVote), std::unexpected(LogError::unavailable));
    reopen();
    EXPECT_EQ(count(kVote), log_->last().value);
  }
}

// A disk that fails while ballots are erased may leave some of them; asked again on a log that is
// open anew, it is done, and no record is ever missing.
TEST_F(LogWithBallots, ErasingIsDoneInTheEndHoweverTheDiskFails) {
  for (const int code : {SQLITE_FULL, SQLITE_IOERR_WRITE}) {
    given_ballots(kVote, 40);
    const auto last = log_->last();
    std::size_t failures = 0;
    for (;; ++failures) {
      ASSERT_LT(failures, 200U);
      disk_.fail_writes_after(failures, code);
      const auto erased = log_->erase_ballots(kVote);
      disk_.recover();
      if (erased) break;
      if (code != SQLITE_FULL) reopen();
      EXPECT_EQ(log_->last(), last);
    }
    EXPECT_GT(failures, 1U);
    EXPECT_EQ(traces(kVote, 40), 0U);
    EXPECT_EQ(log_->read({0}, 1'000).value().size(), last.value);
  }
}

TEST_F(LogWithBallots, AFailedSyncWhileErasingMakesTheLogUnusableUntilItIsReopened) {
  given_ballots(kVote, 10);
  disk_.fail_syncs_after(1, SQLITE_IOERR_FSYNC);  // the first one is the commit's
  EXPECT_EQ(log_->erase_ballots(kVote), std::unexpected(LogError::unavailable));
  disk_.recover();
  EXPECT_EQ(log_->sealed_ballots(kVote), std::unexpected(LogError::unavailable));
  reopen();
  ASSERT_TRUE(log_->erase_ballots(kVote).has_value());
  EXPECT_EQ(traces(kVote, 10), 0U);
  EXPECT_EQ(log_->last(), room::Sequence{10});
}

}  // namespace
}  // namespace plenary::store
