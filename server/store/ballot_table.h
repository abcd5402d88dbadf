#pragma once

// The sealed ballots (VT27) beside the records of a log, in the log's own file: only one file can
// be written in one transaction, so that there is no record of a ballot without the ballot. Rows
// are kept in the order of their hashes and bear no number of their own, and what is erased is
// overwritten. Used by one thread at a time, within a transaction of the caller.

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "room/event_log.h"
#include "store/sqlite.h"

namespace plenary::store {

class BallotTable {
 public:
  // Has what is erased overwritten, makes the table if the file is of before there was one, and
  // prepares. The error is SQLite's code.
  static Result<BallotTable, int> open(sqlite::Connection& connection);

  // SQLITE_OK or what went wrong. The same ballot again is the same.
  int insert(const room::SealedBallot& ballot);

  Result<std::vector<std::string>, int> read(VoteId vote);

  // Leaves no octet of these ballots on the pages of the file; the write-ahead log still has the
  // old pages. SQLITE_OK or what went wrong.
  int erase(VoteId vote);

 private:
  struct Statements {
    sqlite::Statement insert;
    sqlite::Statement read;
    sqlite::Statement read_others;
    sqlite::Statement erase_all;
  };

  explicit BallotTable(Statements statements) : statements_(std::move(statements)) {}

  int insert_row(std::int64_t vote, const std::string& sealed);

  Statements statements_;
};

}  // namespace plenary::store
