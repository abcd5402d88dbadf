#include "store/sqlite.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

#include "base/ensure.h"

namespace plenary::store::sqlite {
namespace {

// Called by SQLite after each commit.
int note_frames(void* frames_waiting, sqlite3* /*connection*/, const char* /*schema*/, int frames) {
  *static_cast<int*>(frames_waiting) = frames;
  return SQLITE_OK;
}

// SQLite gives its -wal and -shm files the permissions of the main one.
std::optional<std::string> create_private(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor >= 0) {
    ::close(descriptor);
    return std::nullopt;
  }
  if (errno == EEXIST) return std::nullopt;
  return std::strerror(errno);
}

template <class Value, class Read>
Result<Value, int> query(Connection& connection, const char* sql, Read read) {
  auto statement = connection.prepare(sql);
  if (!statement) return Failure(statement.error());
  if (const int code = statement->step(); code != SQLITE_ROW) return Failure(code);
  return read(*statement);
}

}  // namespace

void CloseConnection::operator()(sqlite3* connection) const { sqlite3_close_v2(connection); }

void FinalizeStatement::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Statement& Statement::bind(int parameter, std::int64_t value) {
  ensure(sqlite3_bind_int64(statement_.get(), parameter, value) == SQLITE_OK);
  return *this;
}

Statement& Statement::bind_blob(int parameter, std::string_view octets) {
  ensure(sqlite3_bind_blob64(statement_.get(), parameter, octets.data(), octets.size(),
                             SQLITE_STATIC) == SQLITE_OK);
  return *this;
}

Statement& Statement::bind_text(int parameter, std::string_view text) {
  ensure(sqlite3_bind_text64(statement_.get(), parameter, text.data(), text.size(), SQLITE_STATIC,
                             SQLITE_UTF8) == SQLITE_OK);
  return *this;
}

int Statement::step() { return sqlite3_step(statement_.get()); }

int Statement::run() {
  int code = SQLITE_ROW;
  while (code == SQLITE_ROW) code = step();
  reset();
  return code == SQLITE_DONE ? SQLITE_OK : code;
}

void Statement::reset() { sqlite3_reset(statement_.get()); }

std::int64_t Statement::integer(int column) const {
  return sqlite3_column_int64(statement_.get(), column);
}

std::string Statement::octets(int column) const {
  const void* data = sqlite3_column_blob(statement_.get(), column);
  const auto size = static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column));
  return data == nullptr ? std::string() : std::string(static_cast<const char*>(data), size);
}

Connection::Connection(sqlite3* connection)
    : frames_waiting_(std::make_unique<int>(0)), connection_(connection) {
  // A reader that comes or goes may hold the file for a moment.
  constexpr int kPatienceMs = 250;
  sqlite3_busy_timeout(connection, kPatienceMs);
  sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  // Takes the place of SQLite's own checkpoints, whose failures nobody would hear of.
  sqlite3_wal_hook(connection, &note_frames, frames_waiting_.get());
}

Result<Connection, std::string> Connection::open(const std::filesystem::path& file, Access access) {
  int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
  if (access == Access::write) {
    if (const auto why = create_private(file)) return Failure(*why);
    flags |= SQLITE_OPEN_READWRITE;
  } else {
    flags |= SQLITE_OPEN_READONLY;
  }
  sqlite3* raw = nullptr;
  const int code = sqlite3_open_v2(file.c_str(), &raw, flags, nullptr);
  std::unique_ptr<sqlite3, CloseConnection> owner(raw);
  if (code != SQLITE_OK) {
    return Failure(std::string(raw != nullptr ? sqlite3_errmsg(raw) : sqlite3_errstr(code)));
  }
  return Connection(owner.release());
}

int Connection::execute(const char* sql) {
  return sqlite3_exec(connection_.get(), sql, nullptr, nullptr, nullptr);
}

Result<Statement, int> Connection::prepare(const char* sql) {
  sqlite3_stmt* raw = nullptr;
  const int code =
      sqlite3_prepare_v3(connection_.get(), sql, -1, SQLITE_PREPARE_PERSISTENT, &raw, nullptr);
  if (code != SQLITE_OK) return Failure(code);
  return Statement(raw);
}

Result<std::int64_t, int> Connection::query_integer(const char* sql) {
  return query<std::int64_t>(*this, sql, [](const Statement& row) { return row.integer(0); });
}

Result<std::string, int> Connection::query_text(const char* sql) {
  return query<std::string>(*this, sql, [](const Statement& row) { return row.octets(0); });
}

bool Connection::in_transaction() const { return sqlite3_get_autocommit(connection_.get()) == 0; }

std::string Connection::message() const { return sqlite3_errmsg(connection_.get()); }

int Connection::checkpoint() {
  const int code = sqlite3_wal_checkpoint_v2(connection_.get(), nullptr, SQLITE_CHECKPOINT_PASSIVE,
                                             nullptr, nullptr);
  if (code == SQLITE_OK) *frames_waiting_ = 0;
  return code;
}

OpenError open_error(int code, const Connection& connection, const std::filesystem::path& file) {
  const auto kind = [&] {
    switch (code & 0xff) {  // the primary code: the low octet of an extended one
      case SQLITE_NOTADB:
        return OpenError::Kind::not_a_log;
      case SQLITE_CORRUPT:
        return OpenError::Kind::corrupt;
      case SQLITE_BUSY:
      case SQLITE_LOCKED:
        return OpenError::Kind::in_use;
      default:
        return OpenError::Kind::cannot_open;
    }
  }();
  return {.kind = kind, .explanation = file.string() + ": " + connection.message()};
}

Result<Content, OpenError> look_at(Connection& connection, const Format& format,
                                   const std::filesystem::path& file) {
  const auto objects = connection.query_integer("SELECT count(*) FROM sqlite_schema");
  if (!objects) return Failure(open_error(objects.error(), connection, file));
  const auto application_id = connection.query_integer("PRAGMA application_id");
  if (!application_id) return Failure(open_error(application_id.error(), connection, file));
  if (*objects == 0 && *application_id == 0) return Content::none;
  if (*application_id != format.application_id) {
    return Failure(OpenError{.kind = OpenError::Kind::not_a_log,
                             .explanation = file.string() + ": this database is not ours"});
  }
  const auto version = connection.query_integer("PRAGMA user_version");
  if (!version) return Failure(open_error(version.error(), connection, file));
  if (*version == format.version) return Content::ours;
  const bool newer = *version > format.version;
  return Failure(
      OpenError{.kind = newer ? OpenError::Kind::newer_format : OpenError::Kind::corrupt,
                .explanation = file.string() + ": is of format " + std::to_string(*version) +
                               ", this program knows format " + std::to_string(format.version)});
}

int create_tables(Connection& connection, const Format& format) {
  const std::string sql = std::string(format.schema) +
                          ";PRAGMA application_id = " + std::to_string(format.application_id) +
                          ";PRAGMA user_version = " + std::to_string(format.version);
  return connection.execute(sql.c_str());
}

std::optional<OpenError> check_pages(Connection& connection, const std::filesystem::path& file) {
  const auto verdict = connection.query_text("PRAGMA quick_check(1)");
  if (!verdict) return open_error(verdict.error(), connection, file);
  if (*verdict == "ok") return std::nullopt;
  return OpenError{.kind = OpenError::Kind::corrupt,
                   .explanation = file.string() + ": " + *verdict};
}

int make_durable(Connection& connection) {
  const auto mode = connection.query_text("PRAGMA journal_mode = WAL");
  if (!mode) return mode.error();
  if (*mode != "wal") return SQLITE_CANTOPEN;
  return connection.execute("PRAGMA synchronous = FULL");
}

}  // namespace plenary::store::sqlite
