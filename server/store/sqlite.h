#pragma once

// SQLite, as much of it as the stores need: a connection, statements that are prepared once, and
// result codes as values. Whoever uses a connection sees to it that one thread does so at a time.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace plenary::store {

// Why a file of ours cannot be opened.
struct OpenError {
  enum class Kind : std::uint8_t {
    cannot_open,  // the world: permissions, no such folder, no space
    in_use,       // by another process
    corrupt,      // it is ours, but not as it was written
    not_a_log,    // it is something else; nothing was written into it
    newer_format  // of a later version of this program; nothing was written into it
  };

  Kind kind = Kind::cannot_open;
  std::string explanation = {};  // for the operator, in English
  std::uint64_t sequence = 0;    // the first record that is wrong, if it is a record
};

namespace sqlite {

struct CloseConnection {
  void operator()(sqlite3* connection) const;
};
struct FinalizeStatement {
  void operator()(sqlite3_stmt* statement) const;
};

// Parameters and columns are numbered as SQLite does: from 1 and from 0.
class Statement {
 public:
  explicit Statement(sqlite3_stmt* statement) : statement_(statement) {}

  Statement& bind(int parameter, std::int64_t value);
  Statement& bind_blob(int parameter, std::string_view octets);  // `octets` must outlive the run
  Statement& bind_text(int parameter, std::string_view text);    // likewise

  // SQLITE_ROW, SQLITE_DONE or what went wrong.
  int step();
  // Runs a statement that gives no rows, or whose rows nobody wants. SQLITE_OK if it is done.
  int run();
  void reset();

  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] std::string octets(int column) const;

 private:
  std::unique_ptr<sqlite3_stmt, FinalizeStatement> statement_;
};

class Connection {
 public:
  enum class Access : std::uint8_t { read, write };

  // With Access::write the file is made if it is not there, for its owner only. Nothing is read
  // yet. The error is SQLite's sentence.
  static Result<Connection, std::string> open(const std::filesystem::path& file, Access access);

  // SQLITE_OK or what went wrong.
  int execute(const char* sql);
  // The statement must be right; what can fail is reading the file's schema.
  Result<Statement, int> prepare(const char* sql);
  // The first column of the first row; the error SQLITE_DONE says that there is no row.
  Result<std::int64_t, int> query_integer(const char* sql);
  Result<std::string, int> query_text(const char* sql);

  [[nodiscard]] bool in_transaction() const;
  // SQLite's sentence for what went wrong last.
  [[nodiscard]] std::string message() const;

  // Copies what has been written into the main file, as far as readers let it. SQLITE_OK or what
  // went wrong; SQLITE_BUSY is no harm.
  int checkpoint();
  // Frames that a checkpoint would have to copy.
  [[nodiscard]] int frames_waiting() const { return *frames_waiting_; }

 private:
  explicit Connection(sqlite3* connection);

  std::unique_ptr<int> frames_waiting_;  // on the heap, because SQLite keeps its address
  std::unique_ptr<sqlite3, CloseConnection> connection_;
};

// What kind of file this is to be.
struct Format {
  std::int32_t application_id = 0;
  std::int32_t version = 0;
  const char* schema = nullptr;
};

OpenError open_error(int code, const Connection& connection, const std::filesystem::path& file);

enum class Content : std::uint8_t {
  none,  // nothing was ever written into the file
  ours   // it is of the format asked for
};
Result<Content, OpenError> look_at(Connection& connection, const Format& format,
                                   const std::filesystem::path& file);

// Makes the tables of an empty file, within the caller's transaction. SQLITE_OK or what went wrong.
int create_tables(Connection& connection, const Format& format);

// Has SQLite go through the whole file. None if it is sound.
std::optional<OpenError> check_pages(Connection& connection, const std::filesystem::path& file);

// Durable when COMMIT has returned: write-ahead log, synced on every commit.
int make_durable(Connection& connection);

}  // namespace sqlite
}  // namespace plenary::store
