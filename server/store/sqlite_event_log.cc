#include "store/sqlite_event_log.h"

#include <sodium.h>
#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "base/ensure.h"
#include "store/batch.h"
#include "store/log_file.h"

namespace plenary::store {
namespace {

// The write-ahead log is copied into the main file when it is this many pages long, 4 MB.
constexpr int kFramesMax = 1000;

int primary_code(int code) { return code & 0xff; }

room::LogError log_error(int code) {
  switch (primary_code(code)) {
    case SQLITE_FULL:
      return room::LogError::full;
    case SQLITE_CONSTRAINT:  // the sequence is there already: somebody else wrote it
      return room::LogError::conflict;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
      return room::LogError::corrupt;
    default:
      return room::LogError::unavailable;
  }
}

std::string draw_epoch() {
  ensure(sodium_init() >= 0);
  std::array<unsigned char, 8> octets{};
  randombytes_buf(octets.data(), octets.size());
  std::array<char, 2 * octets.size() + 1> digits{};
  sodium_bin2hex(digits.data(), digits.size(), octets.data(), octets.size());
  return digits.data();
}

std::optional<OpenError> create_log(sqlite::Connection& connection,
                                    const std::filesystem::path& file) {
  const std::string epoch = draw_epoch();
  int code = sqlite::make_durable(connection);
  if (code == SQLITE_OK) code = connection.execute("BEGIN IMMEDIATE");
  if (code == SQLITE_OK) code = sqlite::create_tables(connection, log_format());
  if (code == SQLITE_OK) {
    auto insert = connection.prepare("INSERT INTO meta (key, value) VALUES ('epoch', ?1)");
    code = insert ? insert->bind_text(1, epoch).run() : insert.error();
  }
  if (code == SQLITE_OK) code = connection.execute("COMMIT");
  if (code == SQLITE_OK) return std::nullopt;
  return sqlite::open_error(code, connection, file);
}

// Goes through all records as if each came from a stranger.
Result<wire::RecordChain, OpenError> check_chain(const std::filesystem::path& file) {
  auto reader = RawLogReader::open(file);
  if (!reader) return Failure(reader.error());
  wire::RecordChain chain(reader->epoch());
  for (;;) {
    const auto raw = reader->next();
    if (!raw) return Failure(raw.error());
    if (!*raw) return chain;
    const std::uint64_t sequence = chain.last().value + 1;
    const auto broken = [&](std::string_view why) {
      return Failure(OpenError{.kind = OpenError::Kind::corrupt,
                               .explanation = file.string() + ": record " +
                                              std::to_string(sequence) + ": " + std::string(why),
                               .sequence = sequence});
    };
    if (std::cmp_not_equal((*raw)->sequence, sequence)) return broken("it is missing");
    const auto record = chain.accept((*raw)->octets);
    if (!record) return broken(wire::describe(record.error()));
    if ((*raw)->hash != chain.hash()) return broken("its hash is not the one that was stored");
  }
}

}  // namespace

Result<std::unique_ptr<SqliteEventLog>, OpenError> SqliteEventLog::open(
    const std::filesystem::path& file) {
  auto lock = FileLock::take(file.string() + ".lock");
  if (!lock) {
    return Failure(OpenError{
        .kind = lock.error().held ? OpenError::Kind::in_use : OpenError::Kind::cannot_open,
        .explanation = lock.error().explanation});
  }
  auto connection = sqlite::Connection::open(file, sqlite::Connection::Access::write);
  if (!connection) {
    return Failure(OpenError{.kind = OpenError::Kind::cannot_open,
                             .explanation = file.string() + ": " + connection.error()});
  }
  const auto content = sqlite::look_at(*connection, log_format(), file);
  if (!content) return Failure(content.error());
  if (*content == sqlite::Content::none) {
    if (const auto error = create_log(*connection, file)) return Failure(*error);
  }
  if (const int code = sqlite::make_durable(*connection); code != SQLITE_OK) {
    return Failure(sqlite::open_error(code, *connection, file));
  }
  if (const auto error = sqlite::check_pages(*connection, file)) return Failure(*error);
  auto epoch = read_epoch(*connection, file);
  if (!epoch) return Failure(epoch.error());
  auto chain = check_chain(file);
  if (!chain) return Failure(chain.error());
  auto statements = prepare(*connection);
  if (!statements) return Failure(sqlite::open_error(statements.error(), *connection, file));
  return std::unique_ptr<SqliteEventLog>(
      new SqliteEventLog(std::move(*lock), std::move(*connection), std::move(*statements),
                         std::move(*epoch), std::move(*chain)));
}

Result<SqliteEventLog::Statements, int> SqliteEventLog::prepare(sqlite::Connection& connection) {
  std::array<Result<sqlite::Statement, int>, 6> prepared = {
      connection.prepare("BEGIN IMMEDIATE"),
      connection.prepare("INSERT INTO records (sequence, octets, hash) VALUES (?1, ?2, ?3)"),
      connection.prepare("COMMIT"),
      connection.prepare("ROLLBACK"),
      connection.prepare("SELECT coalesce(max(sequence), 0) FROM records"),
      connection.prepare("SELECT sequence, octets, hash FROM records WHERE sequence > ?1"
                         " ORDER BY sequence LIMIT ?2")};
  for (const auto& statement : prepared) {
    if (!statement) return Failure(statement.error());
  }
  return Statements{.begin = std::move(*prepared[0]),
                    .insert = std::move(*prepared[1]),
                    .commit = std::move(*prepared[2]),
                    .rollback = std::move(*prepared[3]),
                    .last = std::move(*prepared[4]),
                    .read = std::move(*prepared[5])};
}

SqliteEventLog::SqliteEventLog(FileLock lock, sqlite::Connection connection, Statements statements,
                               std::string epoch, wire::RecordChain chain)
    : lock_(std::move(lock)),
      connection_(std::move(connection)),
      statements_(std::move(statements)),
      epoch_(std::move(epoch)),
      chain_(std::move(chain)) {}

Result<void, room::LogError> SqliteEventLog::append(std::span<const room::Record> records) {
  if (!usable_) return Failure(room::LogError::unavailable);
  if (!follows(last(), records)) return Failure(room::LogError::conflict);
  if (records.empty()) return {};

  wire::RecordChain chain = chain_;
  std::vector<Row> rows;
  rows.reserve(records.size());
  for (const room::Record& record : records) {
    std::string octets = chain.append(record);
    rows.push_back({.octets = std::move(octets), .hash = chain.hash()});
  }

  if (const int code = statements_.begin.run(); code != SQLITE_OK) return Failure(log_error(code));
  const auto stored = stored_last();
  if (!stored) return Failure(give_up(stored.error()));
  if (*stored != last()) {
    usable_ = false;  // somebody writes in spite of the lock
    give_up(SQLITE_CONSTRAINT);
    return Failure(room::LogError::conflict);
  }
  if (const int code = insert(records.front().sequence, rows); code != SQLITE_OK) {
    return Failure(give_up(code));
  }
  if (const int code = statements_.commit.run(); code != SQLITE_OK) {
    // A full disk stops SQLite before the last page of the transaction is written, so that nothing
    // of it counts. After any other failure the outcome is unknown.
    if (primary_code(code) != SQLITE_FULL) usable_ = false;
    return Failure(give_up(code));
  }
  chain_ = std::move(chain);
  checkpoint_if_due();
  return {};
}

int SqliteEventLog::insert(room::Sequence first, const std::vector<Row>& rows) {
  auto sequence = static_cast<std::int64_t>(first.value);
  for (const Row& row : rows) {
    const int code =
        statements_.insert.bind(1, sequence).bind_blob(2, row.octets).bind_blob(3, row.hash).run();
    if (code != SQLITE_OK) return code;
    ++sequence;
  }
  return SQLITE_OK;
}

// Undoes the transaction and makes sure that it is undone.
room::LogError SqliteEventLog::give_up(int code) {
  const room::LogError error = log_error(code);
  // SQLite has rolled back by itself after some errors.
  if (connection_.in_transaction()) statements_.rollback.run();
  if (connection_.in_transaction()) usable_ = false;
  if (error == room::LogError::full && stored_last() != last()) usable_ = false;
  return usable_ ? error : room::LogError::unavailable;
}

Result<room::Sequence, int> SqliteEventLog::stored_last() {
  const int code = statements_.last.step();
  const room::Sequence stored{static_cast<std::uint64_t>(statements_.last.integer(0))};
  statements_.last.reset();
  if (code != SQLITE_ROW) return Failure(code);
  return stored;
}

// A disk that fails to take the copy may have forgotten what it was given, and a second sync would
// not say so: only opening the log anew can tell.
void SqliteEventLog::checkpoint_if_due() {
  if (connection_.frames_waiting() < kFramesMax) return;
  const int code = primary_code(connection_.checkpoint());
  const bool harmless = code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_FULL;
  if (!harmless) usable_ = false;
}

Result<std::vector<room::Record>, room::LogError> SqliteEventLog::read(room::Sequence after,
                                                                       std::size_t limit) const {
  if (!usable_) return Failure(room::LogError::unavailable);
  std::vector<room::Record> records;
  if (after >= last() || limit == 0) return records;

  const auto wanted = std::min<std::uint64_t>(limit, last().value - after.value);
  sqlite::Statement& rows = statements_.read;
  rows.bind(1, static_cast<std::int64_t>(after.value)).bind(2, static_cast<std::int64_t>(wanted));
  records.reserve(wanted);
  std::string previous_hash;  // not known for the first: the chain was checked when it was opened
  int code = SQLITE_ROW;
  while ((code = rows.step()) == SQLITE_ROW) {
    const std::string octets = rows.octets(1);
    auto decoded = wire::decode_record(octets);
    const bool whole = decoded &&
                       decoded->record.sequence.value == after.value + records.size() + 1 &&
                       (previous_hash.empty() || decoded->previous_hash == previous_hash) &&
                       rows.octets(2) == wire::hash_of_record(octets);
    if (!whole) {
      code = SQLITE_CORRUPT;
      break;
    }
    previous_hash = rows.octets(2);
    records.push_back(std::move(decoded->record));
  }
  rows.reset();
  if (code != SQLITE_DONE) return Failure(log_error(code));
  if (records.size() != wanted) return Failure(room::LogError::corrupt);
  return records;
}

}  // namespace plenary::store
