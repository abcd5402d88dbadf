#include "store/sqlite_event_log.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <ostream>
#include <string>
#include <vector>

#include "store/log_file.h"
#include "support/records.h"
#include "support/temporary_folder.h"

namespace plenary::store {
namespace {

using ::testing::HasSubstr;

class SqliteLog : public ::testing::Test {
 protected:
  [[nodiscard]] std::filesystem::path file() const { return folder_.path() / "log.sqlite"; }

  std::unique_ptr<SqliteEventLog> open() {
    auto log = SqliteEventLog::open(file());
    EXPECT_TRUE(log.has_value()) << log.error().explanation;
    return log ? std::move(*log) : nullptr;
  }

  OpenError refusal() {
    const auto log = SqliteEventLog::open(file());
    EXPECT_FALSE(log.has_value());
    return log ? OpenError{} : log.error();
  }

  void given_a_log_of(std::uint64_t records) {
    const auto log = open();
    ASSERT_TRUE(log->append(support::make_records(1, records)).has_value());
  }

  // What somebody can do to the file with SQLite's own tools.
  void tamper(const std::string& sql) {
    sqlite3* raw = nullptr;
    ASSERT_EQ(sqlite3_open(file().c_str(), &raw), SQLITE_OK);
    char* message = nullptr;
    sqlite3_exec(raw, sql.c_str(), nullptr, nullptr, &message);
    EXPECT_EQ(message, nullptr) << message;
    sqlite3_free(message);
    sqlite3_close(raw);
  }

  void overwrite(std::streamoff offset, const std::string& octets) {
    std::fstream out(file(), std::ios::in | std::ios::out | std::ios::binary);
    out.seekp(offset);
    out << octets;
    ASSERT_TRUE(out.good());
  }

  support::TemporaryFolder folder_;
};

TEST_F(SqliteLog, IsForItsOwnerOnly) {
  const auto log = open();
  struct ::stat status{};
  ASSERT_EQ(::stat(file().c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(SqliteLog, TwoLogsHaveDifferentEpochs) {
  const auto log = open();
  const auto other = SqliteEventLog::open(folder_.path() / "other.sqlite");
  ASSERT_TRUE(other.has_value());
  EXPECT_NE(log->epoch(), (*other)->epoch());
}

TEST_F(SqliteLog, IsInUseWhileItIsOpen) {
  const auto log = open();
  EXPECT_EQ(refusal().kind, OpenError::Kind::in_use);
  EXPECT_THAT(refusal().explanation, HasSubstr(std::to_string(::getpid())));
  EXPECT_TRUE(log->append(support::make_records(1, 2)).has_value());
}

TEST_F(SqliteLog, IsFreeAgainWhenItWasClosed) {
  given_a_log_of(3);
  EXPECT_EQ(open()->last(), room::Sequence{3});
}

TEST_F(SqliteLog, CannotBeOpenedInAFolderThatIsNotThere) {
  const auto log = SqliteEventLog::open(folder_.path() / "nowhere" / "log.sqlite");
  ASSERT_FALSE(log.has_value());
  EXPECT_EQ(log.error().kind, OpenError::Kind::cannot_open);
}

// A server that is killed leaves the write-ahead log behind: what was acknowledged is in it.
TEST_F(SqliteLog, WhatWasAcknowledgedIsInTheFiles) {
  const auto log = open();
  for (std::uint64_t sequence = 1; sequence <= 5; ++sequence) {
    const auto record = support::make_record(sequence);
    ASSERT_TRUE(log->append(std::span(&record, 1)).has_value());
    const support::TemporaryFolder copy;
    for (const char* name : {"log.sqlite", "log.sqlite-wal"}) {
      std::filesystem::copy(folder_.path() / name, copy.path() / name);
    }
    const auto survivor = SqliteEventLog::open(copy.path() / "log.sqlite");
    ASSERT_TRUE(survivor.has_value()) << survivor.error().explanation;
    EXPECT_EQ((*survivor)->read({0}, 100), support::make_records(1, sequence));
  }
}

TEST_F(SqliteLog, ATextFileIsNotALog) {
  std::ofstream(file()) << "Kính thưa Quốc hội, " << std::string(5'000, 'x');
  EXPECT_EQ(refusal().kind, OpenError::Kind::not_a_log);
}

TEST_F(SqliteLog, AnotherDatabaseIsNotALogAndStaysAsItIs) {
  tamper("CREATE TABLE cats (name TEXT)");
  EXPECT_EQ(refusal().kind, OpenError::Kind::not_a_log);
  tamper("INSERT INTO cats VALUES ('Mướp')");
}

TEST_F(SqliteLog, ANewerFormatIsRefused) {
  given_a_log_of(1);
  tamper("PRAGMA user_version = 2");
  EXPECT_EQ(refusal().kind, OpenError::Kind::newer_format);
}

TEST_F(SqliteLog, AFormatThatNeverWasIsCorrupt) {
  given_a_log_of(1);
  tamper("PRAGMA user_version = 0");
  EXPECT_EQ(refusal().kind, OpenError::Kind::corrupt);
}

TEST_F(SqliteLog, ALogWithoutItsEpochIsCorrupt) {
  given_a_log_of(1);
  tamper("DELETE FROM meta");
  EXPECT_EQ(refusal().kind, OpenError::Kind::corrupt);
}

TEST_F(SqliteLog, ALogWithAnotherEpochIsCorruptFromTheFirstRecord) {
  given_a_log_of(2);
  tamper("UPDATE meta SET value = 'ffffffffffffffff' WHERE key = 'epoch'");
  EXPECT_EQ(refusal().kind, OpenError::Kind::corrupt);
  EXPECT_EQ(refusal().sequence, 1U);
}

TEST_F(SqliteLog, APageThatIsOverwrittenIsCorrupt) {
  given_a_log_of(400);
  const auto size = static_cast<std::streamoff>(std::filesystem::file_size(file()));
  ASSERT_GT(size, 10 * 4096);
  overwrite(6 * 4096, std::string(4096, '\x5a'));
  EXPECT_EQ(refusal().kind, OpenError::Kind::corrupt);
}

TEST_F(SqliteLog, ALetterThatIsChangedInTheFileIsFound) {
  given_a_log_of(9);
  std::ifstream in(file(), std::ios::binary);
  const std::string octets{std::istreambuf_iterator<char>(in), {}};
  const auto place = octets.find("vì việc nhà");
  ASSERT_NE(place, std::string::npos);
  overwrite(static_cast<std::streamoff>(place), "V");
  EXPECT_EQ(refusal().kind, OpenError::Kind::corrupt);
  EXPECT_GT(refusal().sequence, 0U);
}

struct Tampering {
  const char* sql;
  std::uint64_t found_at;

  friend std::ostream& operator<<(std::ostream& out, const Tampering& tampering) {
    return out << tampering.sql;
  }
};

class TamperedLog : public SqliteLog, public ::testing::WithParamInterface<Tampering> {};

TEST_P(TamperedLog, IsRefusedWithTheRecord) {
  given_a_log_of(6);
  tamper(GetParam().sql);
  const OpenError error = refusal();
  EXPECT_EQ(error.kind, OpenError::Kind::corrupt);
  EXPECT_EQ(error.sequence, GetParam().found_at);
  EXPECT_THAT(error.explanation, HasSubstr("record " + std::to_string(GetParam().found_at)));
}

INSTANTIATE_TEST_SUITE_P(
    Each, TamperedLog,
    ::testing::Values(
        Tampering{"DELETE FROM records WHERE sequence = 1", 1},
        Tampering{"DELETE FROM records WHERE sequence = 4", 4},
        Tampering{"UPDATE records SET sequence = 7 WHERE sequence = 6", 6},
        Tampering{"INSERT INTO records SELECT 7, octets, hash FROM records WHERE sequence = 6", 7},
        Tampering{"INSERT INTO records SELECT 0, octets, hash FROM records WHERE sequence = 6", 1},
        Tampering{"UPDATE records SET octets = x'' WHERE sequence = 3", 3},
        Tampering{"UPDATE records SET octets = substr(octets, 1, 9) WHERE sequence = 3", 3},
        Tampering{"UPDATE records SET hash = zeroblob(32) WHERE sequence = 6", 6},
        Tampering{"UPDATE records SET octets = (SELECT octets FROM records WHERE sequence = 2),"
                  " hash = (SELECT hash FROM records WHERE sequence = 2) WHERE sequence = 3",
                  3}));

// The chain alone cannot say that records are missing at its end: only other copies can.
TEST_F(SqliteLog, ADroppedEndIsAShorterLog) {
  given_a_log_of(6);
  tamper("DELETE FROM records WHERE sequence > 4");
  EXPECT_EQ(open()->last(), room::Sequence{4});
}

TEST_F(SqliteLog, ARecordThatIsChangedWhileTheLogIsOpenIsNotRead) {
  const auto log = open();
  ASSERT_TRUE(log->append(support::make_records(1, 5)).has_value());
  tamper("UPDATE records SET hash = zeroblob(32) WHERE sequence = 3");
  const auto records = log->read({0}, 10);
  ASSERT_FALSE(records.has_value());
  EXPECT_EQ(records.error(), room::LogError::corrupt);
  EXPECT_EQ(log->read({3}, 10), support::make_records(4, 5));
}

TEST_F(SqliteLog, ARecordThatIsMissingWhileTheLogIsOpenIsNotPassedOver) {
  const auto log = open();
  ASSERT_TRUE(log->append(support::make_records(1, 5)).has_value());
  tamper("DELETE FROM records WHERE sequence = 3");
  EXPECT_EQ(log->read({0}, 10), std::unexpected(room::LogError::corrupt));
}

TEST_F(SqliteLog, SomebodyWhoWritesInSpiteOfTheLockIsNoticed) {
  const auto log = open();
  ASSERT_TRUE(log->append(support::make_records(1, 2)).has_value());
  tamper("INSERT INTO records SELECT 3, octets, hash FROM records WHERE sequence = 2");
  EXPECT_EQ(log->append(support::make_records(3, 3)), std::unexpected(room::LogError::conflict));
  EXPECT_EQ(log->append(support::make_records(3, 3)), std::unexpected(room::LogError::unavailable));
  EXPECT_EQ(log->read({0}, 10), std::unexpected(room::LogError::unavailable));
}

TEST_F(SqliteLog, ALongLogIsKeptAndTheWriteAheadLogStaysShort) {
  const auto log = open();
  const std::string long_reason(20'000, 'x');  // five pages
  std::vector<room::Record> records;
  for (std::uint64_t sequence = 1; sequence <= 500; ++sequence) {
    records.assign(1, support::make_record(sequence, long_reason));
    ASSERT_TRUE(log->append(records).has_value());
  }
  EXPECT_LT(std::filesystem::file_size(file().string() + "-wal"), 8U * 1024 * 1024);
  EXPECT_EQ(log->read({499}, 10)->front(), support::make_record(500, long_reason));
}

// Raw access

std::vector<RawRecord> read_raw(const std::filesystem::path& file) {
  std::vector<RawRecord> records;
  auto reader = RawLogReader::open(file);
  EXPECT_TRUE(reader.has_value());
  for (;;) {
    auto record = reader->next();
    EXPECT_TRUE(record.has_value());
    if (!record || !*record) return records;
    records.push_back(std::move(**record));
  }
}

TEST_F(SqliteLog, RawRecordsAreWhatWasStored) {
  given_a_log_of(3);
  const auto records = read_raw(file());
  ASSERT_EQ(records.size(), 3U);
  wire::RecordChain chain(RawLogReader::open(file())->epoch());
  for (const RawRecord& record : records) {
    EXPECT_EQ(static_cast<std::uint64_t>(record.sequence), chain.last().value + 1);
    EXPECT_TRUE(chain.accept(record.octets).has_value());
    EXPECT_EQ(record.hash, chain.hash());
  }
}

TEST_F(SqliteLog, RawRecordsAreGivenAlsoWhenTheyAreWrong) {
  given_a_log_of(3);
  tamper("UPDATE records SET octets = x'ff' WHERE sequence = 2");
  tamper("DELETE FROM records WHERE sequence = 1");
  const auto records = read_raw(file());
  ASSERT_EQ(records.size(), 2U);
  EXPECT_EQ(records[0].sequence, 2);
  EXPECT_EQ(records[0].octets, "\xff");
}

TEST_F(SqliteLog, RawRecordsCanBeReadWhileTheLogIsWritten) {
  const auto log = open();
  ASSERT_TRUE(log->append(support::make_records(1, 2)).has_value());
  auto reader = RawLogReader::open(file());
  ASSERT_TRUE(reader.has_value());
  EXPECT_EQ(reader->check_pages(), std::nullopt);
  ASSERT_TRUE(reader->next().has_value());
  ASSERT_TRUE(log->append(support::make_records(3, 4)).has_value());
  EXPECT_EQ((*reader->next())->sequence, 2);
  EXPECT_EQ(*reader->next(), std::nullopt);  // as it was when the reading began
  EXPECT_EQ(read_raw(file()).size(), 4U);
}

TEST_F(SqliteLog, RawAccessRefusesWhatIsNotALog) {
  EXPECT_EQ(RawLogReader::open(file()).error().kind, OpenError::Kind::cannot_open);
  EXPECT_FALSE(std::filesystem::exists(file()));
  std::ofstream(file()).flush();
  EXPECT_EQ(RawLogReader::open(file()).error().kind, OpenError::Kind::not_a_log);
  std::ofstream(file()) << std::string(5'000, 'x');
  EXPECT_EQ(RawLogReader::open(file()).error().kind, OpenError::Kind::not_a_log);
}

TEST_F(SqliteLog, RawAccessSaysThatAPageIsWrong) {
  given_a_log_of(400);
  overwrite(6 * 4096, std::string(4096, '\x5a'));
  auto reader = RawLogReader::open(file());
  ASSERT_TRUE(reader.has_value());
  ASSERT_TRUE(reader->check_pages().has_value());
  EXPECT_EQ(reader->check_pages()->kind, OpenError::Kind::corrupt);
}

}  // namespace
}  // namespace plenary::store
