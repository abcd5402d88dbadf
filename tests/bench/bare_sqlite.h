#pragma once

// The floor of everything that is made durable: inserts of the same octets into a bare SQLite
// table, with the same settings, on the same disk.

#include <sqlite3.h>

#include <cstdint>
#include <string>

#include "base/ensure.h"
#include "disk_folder.h"
#include "room/event_log.h"
#include "wire/log_records.h"

namespace plenary::bench {

class BareSqlite {
 public:
  explicit BareSqlite(const room::Record& record)
      : hash_(wire::hash_of_epoch("0123456789abcdef")),
        octets_(wire::encode_record(record, hash_)) {
    const std::string file = folder_.path() / "bare.sqlite";
    ensure(sqlite3_open(file.c_str(), &database_) == SQLITE_OK);
    run("PRAGMA journal_mode = WAL");
    run("PRAGMA synchronous = FULL");
    run("CREATE TABLE records(sequence INTEGER PRIMARY KEY, octets BLOB, hash BLOB)");
    ensure(sqlite3_prepare_v2(database_, "INSERT INTO records(octets, hash) VALUES (?, ?)", -1,
                              &insert_, nullptr) == SQLITE_OK);
  }
  BareSqlite(const BareSqlite&) = delete;
  BareSqlite& operator=(const BareSqlite&) = delete;
  ~BareSqlite() {
    sqlite3_finalize(insert_);
    sqlite3_close(database_);
  }

  // So many rows in one durable transaction.
  void append(std::int64_t rows) {
    run("BEGIN IMMEDIATE");
    for (std::int64_t i = 0; i < rows; ++i) {
      sqlite3_bind_blob(insert_, 1, octets_.data(), static_cast<int>(octets_.size()),
                        SQLITE_STATIC);
      sqlite3_bind_blob(insert_, 2, hash_.data(), static_cast<int>(hash_.size()), SQLITE_STATIC);
      ensure(sqlite3_step(insert_) == SQLITE_DONE);
      sqlite3_reset(insert_);
    }
    run("COMMIT");
  }

 private:
  void run(const char* statement) {
    ensure(sqlite3_exec(database_, statement, nullptr, nullptr, nullptr) == SQLITE_OK);
  }

  DiskFolder folder_;
  std::string hash_;
  std::string octets_;
  sqlite3* database_ = nullptr;
  sqlite3_stmt* insert_ = nullptr;
};

}  // namespace plenary::bench
