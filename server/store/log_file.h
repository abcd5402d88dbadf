#pragma once

// The format of log.sqlite, and its records as they lie there.

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"
#include "store/sqlite.h"

namespace plenary::store {

// A row of the log's table. Nothing about it has been checked.
struct RawRecord {
  std::int64_t sequence = 0;  // the row's key; the octets name another, if somebody moved them
  std::string octets;         // a plenary.log.v1.Record
  std::string hash;           // what was stored as their hash
};

// The format of log.sqlite.
const sqlite::Format& log_format();

// The log's epoch: 16 lower-case hexadecimal digits.
Result<std::string, OpenError> read_epoch(sqlite::Connection& connection,
                                          const std::filesystem::path& file);

// All rows of a log's file, one behind the other, for looking at a log without trusting it: writes
// nothing, and may be used while a server is writing; it then sees what was there when the first
// row was read. Used by one thread at a time.
class RawLogReader {
 public:
  // Refuses what is not a log, but looks at no record.
  static Result<RawLogReader, OpenError> open(const std::filesystem::path& file);

  [[nodiscard]] const std::string& epoch() const { return epoch_; }

  // SQLite's own look at the file's pages: what is wrong with them, none if nothing is.
  std::optional<OpenError> check_pages();

  // The next row in the order of the keys; none behind the last.
  Result<std::optional<RawRecord>, OpenError> next();

 private:
  RawLogReader(std::filesystem::path file, sqlite::Connection connection, sqlite::Statement records,
               std::string epoch);

  std::filesystem::path file_;
  sqlite::Connection connection_;
  sqlite::Statement records_;
  std::string epoch_;
};

}  // namespace plenary::store
