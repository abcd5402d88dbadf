#include "store/ballot_table.h"

#include <sqlite3.h>

#include <array>
#include <utility>

#include "wire/digest.h"

namespace plenary::store {
namespace {

constexpr const char* kSchema = R"(
    CREATE TABLE IF NOT EXISTS sealed_ballots (
      vote INTEGER NOT NULL,
      digest BLOB NOT NULL,
      sealed BLOB NOT NULL,
      PRIMARY KEY (vote, digest)
    ) STRICT, WITHOUT ROWID)";

std::string hash_of(const std::string& sealed) { return wire::blake2b(wire::kHashBytes, {sealed}); }

}  // namespace

Result<BallotTable, int> BallotTable::open(sqlite::Connection& connection) {
  const auto overwrites = connection.query_integer("PRAGMA secure_delete = ON");
  if (!overwrites) return Failure(overwrites.error());
  if (*overwrites != 1) return Failure(SQLITE_MISUSE);
  if (const int code = connection.execute(kSchema); code != SQLITE_OK) return Failure(code);
  std::array<Result<sqlite::Statement, int>, 4> prepared = {
      connection.prepare("INSERT INTO sealed_ballots (vote, digest, sealed) VALUES (?1, ?2, ?3)"
                         " ON CONFLICT DO NOTHING"),
      connection.prepare("SELECT digest, sealed FROM sealed_ballots WHERE vote = ?1"
                         " ORDER BY digest"),
      connection.prepare("SELECT vote, sealed FROM sealed_ballots WHERE vote <> ?1"),
      connection.prepare("DELETE FROM sealed_ballots")};
  for (const auto& statement : prepared) {
    if (!statement) return Failure(statement.error());
  }
  return BallotTable({.insert = std::move(*prepared[0]),
                      .read = std::move(*prepared[1]),
                      .read_others = std::move(*prepared[2]),
                      .erase_all = std::move(*prepared[3])});
}

int BallotTable::insert(const room::SealedBallot& ballot) {
  return insert_row(ballot.vote.value, ballot.sealed);
}

int BallotTable::insert_row(std::int64_t vote, const std::string& sealed) {
  const std::string hash = hash_of(sealed);
  return statements_.insert.bind(1, vote).bind_blob(2, hash).bind_blob(3, sealed).run();
}

Result<std::vector<std::string>, int> BallotTable::read(VoteId vote) {
  sqlite::Statement& rows = statements_.read;
  rows.bind(1, vote.value);
  std::vector<std::string> ballots;
  int code = SQLITE_ROW;
  while ((code = rows.step()) == SQLITE_ROW) {
    ballots.push_back(rows.octets(1));
    if (rows.octets(0) == hash_of(ballots.back())) continue;
    code = SQLITE_CORRUPT;
    break;
  }
  rows.reset();
  if (code != SQLITE_DONE) return Failure(code);
  return ballots;
}

// Deleting some rows would overwrite those, but not what is left of them where SQLite has moved
// rows between pages before. Deleting all of them gives up every page but the first and overwrites
// each, whole; ballots of other votes, of which there are hardly ever any, are put back.
int BallotTable::erase(VoteId vote) {
  sqlite::Statement& rows = statements_.read_others;
  rows.bind(1, vote.value);
  std::vector<std::pair<std::int64_t, std::string>> others;
  int code = SQLITE_ROW;
  while ((code = rows.step()) == SQLITE_ROW) {
    others.emplace_back(rows.integer(0), rows.octets(1));
  }
  rows.reset();
  if (code != SQLITE_DONE) return code;
  if (code = statements_.erase_all.run(); code != SQLITE_OK) return code;
  for (const auto& [other, sealed] : others) {
    if (code = insert_row(other, sealed); code != SQLITE_OK) return code;
  }
  return SQLITE_OK;
}

}  // namespace plenary::store
