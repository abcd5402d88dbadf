#include "store/log_file.h"

#include <sqlite3.h>

#include <algorithm>
#include <string_view>
#include <utility>

namespace plenary::store {
namespace {

constexpr std::int32_t kApplicationId = 0x504c4f47;  // "PLOG"
constexpr std::int32_t kVersion = 1;
constexpr std::size_t kEpochDigits = 16;

bool is_epoch(std::string_view text) {
  return text.size() == kEpochDigits && std::ranges::all_of(text, [](char digit) {
           return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
         });
}

}  // namespace

const sqlite::Format& log_format() {
  static constexpr sqlite::Format kFormat = {
      .application_id = kApplicationId, .version = kVersion, .schema = R"(
        CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE records (
          sequence INTEGER PRIMARY KEY,
          octets BLOB NOT NULL,
          hash BLOB NOT NULL
        ) STRICT)"};
  return kFormat;
}

Result<std::string, OpenError> read_epoch(sqlite::Connection& connection,
                                          const std::filesystem::path& file) {
  auto epoch = connection.query_text("SELECT value FROM meta WHERE key = 'epoch'");
  if (!epoch && epoch.error() != SQLITE_DONE) {
    return Failure(sqlite::open_error(epoch.error(), connection, file));
  }
  if (epoch && is_epoch(*epoch)) return std::move(*epoch);
  return Failure(OpenError{.kind = OpenError::Kind::corrupt,
                           .explanation = file.string() + ": names no epoch"});
}

Result<RawLogReader, OpenError> RawLogReader::open(const std::filesystem::path& file) {
  auto connection = sqlite::Connection::open(file, sqlite::Connection::Access::read);
  if (!connection) {
    return Failure(OpenError{.kind = OpenError::Kind::cannot_open,
                             .explanation = file.string() + ": " + connection.error()});
  }
  const auto content = sqlite::look_at(*connection, log_format(), file);
  if (!content) return Failure(content.error());
  if (*content == sqlite::Content::none) {
    return Failure(
        OpenError{.kind = OpenError::Kind::not_a_log, .explanation = file.string() + ": is empty"});
  }
  auto epoch = read_epoch(*connection, file);
  if (!epoch) return Failure(epoch.error());
  auto records =
      connection->prepare("SELECT sequence, octets, hash FROM records ORDER BY sequence");
  if (!records) return Failure(sqlite::open_error(records.error(), *connection, file));
  return RawLogReader(file, std::move(*connection), std::move(*records), std::move(*epoch));
}

RawLogReader::RawLogReader(std::filesystem::path file, sqlite::Connection connection,
                           sqlite::Statement records, std::string epoch)
    : file_(std::move(file)),
      connection_(std::move(connection)),
      records_(std::move(records)),
      epoch_(std::move(epoch)) {}

std::optional<OpenError> RawLogReader::check_pages() {
  return sqlite::check_pages(connection_, file_);
}

Result<std::optional<RawRecord>, OpenError> RawLogReader::next() {
  const int code = records_.step();
  if (code == SQLITE_ROW) {
    return RawRecord{
        .sequence = records_.integer(0), .octets = records_.octets(1), .hash = records_.octets(2)};
  }
  if (code == SQLITE_DONE) return std::nullopt;
  return Failure(sqlite::open_error(code, connection_, file_));
}

}  // namespace plenary::store
