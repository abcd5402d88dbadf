#pragma once

// The log of a session in one SQLite file, for one machine.
//
// "Durable" means that the write-ahead log has been synced to the disk (synchronous = FULL), in one
// transaction for each append. When it is opened, the whole file and the whole chain of hashes are
// checked, and a log that is not exactly what was written is refused, never repaired. The file is
// locked against other servers (`<file>.lock`); readers such as `plenary verify` are not shut out.
// Used by one thread at a time.

#include <cstddef>
#include <filesystem>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "room/event_log.h"
#include "store/file_lock.h"
#include "store/sqlite.h"
#include "wire/log_records.h"

namespace plenary::store {

class SqliteEventLog final : public room::EventLog {
 public:
  // Opens the log, or makes an empty one with a new epoch if there is no such file.
  static Result<std::unique_ptr<SqliteEventLog>, OpenError> open(const std::filesystem::path& file);

  [[nodiscard]] std::string epoch() const override { return epoch_; }
  [[nodiscard]] room::Sequence last() const override { return chain_.last(); }

  // LogError::full leaves the log as it was. When the disk fails while a batch is being made
  // durable, nobody can say whether it is: LogError::unavailable, also for everything that is asked
  // afterwards, until the log is opened anew.
  [[nodiscard]] Result<void, room::LogError> append(std::span<const room::Record> records) override;
  [[nodiscard]] Result<std::vector<room::Record>, room::LogError> read(
      room::Sequence after, std::size_t limit) const override;

 private:
  struct Statements {
    sqlite::Statement begin;
    sqlite::Statement insert;
    sqlite::Statement commit;
    sqlite::Statement rollback;
    sqlite::Statement last;
    sqlite::Statement read;
  };
  struct Row {
    std::string octets;
    std::string hash;
  };

  SqliteEventLog(FileLock lock, sqlite::Connection connection, Statements statements,
                 std::string epoch, wire::RecordChain chain);

  static Result<Statements, int> prepare(sqlite::Connection& connection);
  int insert(room::Sequence first, const std::vector<Row>& rows);
  room::LogError give_up(int code);
  Result<room::Sequence, int> stored_last();
  void checkpoint_if_due();

  FileLock lock_;
  mutable sqlite::Connection connection_;
  mutable Statements statements_;
  std::string epoch_;
  wire::RecordChain chain_;
  bool usable_ = true;  // false: it is not known what is durable
};

}  // namespace plenary::store
