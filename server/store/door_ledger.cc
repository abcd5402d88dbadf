#include "store/door_ledger.h"

#include <sodium.h>
#include <sqlite3.h>

#include <array>
#include <boost/describe.hpp>
#include <optional>
#include <utility>

#include "base/ensure.h"
#include "store/door_key.h"
#include "wire/digest.h"

namespace plenary::store {
namespace {

constexpr sqlite::Format kLedgerFormat = {.application_id = 0x50444f52,  // "PDOR"
                                          .version = 1,
                                          .schema = R"(
      CREATE TABLE meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT, WITHOUT ROWID;
      CREATE TABLE codes (
        hash BLOB PRIMARY KEY,
        role TEXT NOT NULL,
        person INTEGER NOT NULL,
        audience TEXT NOT NULL,
        expires_at INTEGER NOT NULL
      ) STRICT, WITHOUT ROWID;
      CREATE TABLE tokens (
        hash BLOB PRIMARY KEY,
        role TEXT NOT NULL,
        person INTEGER NOT NULL,
        audience TEXT NOT NULL
      ) STRICT, WITHOUT ROWID)"};

// The first word of what is hashed, so that a code is never taken for a token.
enum class Purpose : std::uint8_t { code, token, key_check };
BOOST_DESCRIBE_ENUM(Purpose, code, token, key_check)

std::string hash_of(Purpose purpose, std::string_view secret, std::string_view key) {
  const char* word = boost::describe::enum_to_string(purpose, "");
  return wire::blake2b(wire::kHashBytes, {word, ":", secret}, key);
}

template <class Enum>
std::string_view word_of(Enum value) {
  const char* word = boost::describe::enum_to_string(value, nullptr);
  ensure(word != nullptr);
  return word;
}

// Crockford's base 32: no I, L, O, U.
constexpr std::string_view kSymbols = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr std::size_t kCodeSymbols = 24;

std::string draw_code() {
  std::array<unsigned char, kCodeSymbols> octets{};
  randombytes_buf(octets.data(), octets.size());
  static_assert(256 % kSymbols.size() == 0);  // so that each symbol is equally likely
  std::string code;
  for (const unsigned char octet : octets) code += kSymbols[octet % kSymbols.size()];
  return code;
}

// As draw_code() spells it; what no code can contain stays and is then not found.
std::string as_drawn(std::string_view typed) {
  std::string code;
  for (char letter : typed) {
    if (letter == '-' || letter == ' ') continue;
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
    if (letter == 'O') letter = '0';
    if (letter == 'I' || letter == 'L') letter = '1';
    code += letter;
  }
  return code;
}

std::string draw_token() {
  constexpr std::size_t kTokenBytes = 32;
  constexpr int kVariant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
  std::array<unsigned char, kTokenBytes> octets{};
  randombytes_buf(octets.data(), octets.size());
  std::array<char, sodium_base64_ENCODED_LEN(kTokenBytes, kVariant)> text{};
  sodium_bin2base64(text.data(), text.size(), octets.data(), octets.size(), kVariant);
  return text.data();
}

// Who the present row of a statement with the columns role, person and audience speaks of.
std::optional<Admission> read_admission(const sqlite::Statement& row) {
  Admission admission;
  const std::int64_t person = row.integer(1);
  if (!std::in_range<std::uint32_t>(person)) return std::nullopt;
  admission.actor.person = {static_cast<std::uint32_t>(person)};
  if (!boost::describe::enum_from_string(row.octets(0).c_str(), admission.actor.role)) {
    return std::nullopt;
  }
  if (!boost::describe::enum_from_string(row.octets(2).c_str(), admission.audience)) {
    return std::nullopt;
  }
  return admission;
}

std::optional<OpenError> create_ledger(sqlite::Connection& connection, std::string_view key,
                                       const std::filesystem::path& file) {
  const std::string key_check = hash_of(Purpose::key_check, "", key);
  int code = sqlite::make_durable(connection);
  if (code == SQLITE_OK) code = connection.execute("BEGIN IMMEDIATE");
  if (code == SQLITE_OK) code = sqlite::create_tables(connection, kLedgerFormat);
  if (code == SQLITE_OK) {
    auto insert = connection.prepare("INSERT INTO meta (key, value) VALUES ('key_check', ?1)");
    code = insert ? insert->bind_blob(1, key_check).run() : insert.error();
  }
  if (code == SQLITE_OK) code = connection.execute("COMMIT");
  if (code == SQLITE_OK) return std::nullopt;
  return sqlite::open_error(code, connection, file);
}

std::optional<OpenError> check_key(sqlite::Connection& connection, std::string_view key,
                                   const std::filesystem::path& file) {
  const auto stored = connection.query_text("SELECT value FROM meta WHERE key = 'key_check'");
  if (!stored && stored.error() != SQLITE_DONE) {
    return sqlite::open_error(stored.error(), connection, file);
  }
  if (stored && *stored == hash_of(Purpose::key_check, "", key)) return std::nullopt;
  return OpenError{.kind = OpenError::Kind::corrupt,
                   .explanation = file.string() + ": door.key is not the key of this ledger"};
}

}  // namespace

Result<std::unique_ptr<DoorLedger>, OpenError> DoorLedger::open(const std::filesystem::path& folder,
                                                                Duration code_lifetime) {
  ensure(sodium_init() >= 0);
  const std::filesystem::path file = folder / "door.sqlite";
  auto key = read_or_draw_door_key(folder / "door.key");
  if (!key) {
    return Failure(OpenError{.kind = OpenError::Kind::cannot_open, .explanation = key.error()});
  }
  auto connection = sqlite::Connection::open(file, sqlite::Connection::Access::write);
  if (!connection) {
    return Failure(OpenError{.kind = OpenError::Kind::cannot_open,
                             .explanation = file.string() + ": " + connection.error()});
  }
  const auto content = sqlite::look_at(*connection, kLedgerFormat, file);
  if (!content) return Failure(content.error());
  if (*content == sqlite::Content::none) {
    if (const auto error = create_ledger(*connection, *key, file)) return Failure(*error);
  }
  if (const int code = sqlite::make_durable(*connection); code != SQLITE_OK) {
    return Failure(sqlite::open_error(code, *connection, file));
  }
  if (const auto error = sqlite::check_pages(*connection, file)) return Failure(*error);
  if (const auto error = check_key(*connection, *key, file)) return Failure(*error);
  auto statements = prepare(*connection);
  if (!statements) return Failure(sqlite::open_error(statements.error(), *connection, file));
  return std::unique_ptr<DoorLedger>(new DoorLedger(
      std::move(*key), code_lifetime, std::move(*connection), std::move(*statements)));
}

Result<DoorLedger::Statements, int> DoorLedger::prepare(sqlite::Connection& connection) {
  std::array<Result<sqlite::Statement, int>, 10> prepared = {
      connection.prepare("BEGIN IMMEDIATE"),
      connection.prepare("COMMIT"),
      connection.prepare("ROLLBACK"),
      connection.prepare("DELETE FROM codes WHERE expires_at <= ?1"),
      connection.prepare("INSERT INTO codes (hash, role, person, audience, expires_at)"
                         " VALUES (?1, ?2, ?3, ?4, ?5)"),
      connection.prepare("DELETE FROM codes WHERE hash = ?1 AND expires_at > ?2"
                         " RETURNING role, person, audience"),
      connection.prepare("INSERT INTO tokens (hash, role, person, audience)"
                         " VALUES (?1, ?2, ?3, ?4)"),
      connection.prepare("SELECT role, person, audience FROM tokens WHERE hash = ?1"),
      connection.prepare("DELETE FROM codes WHERE person = ?1"),
      connection.prepare("DELETE FROM tokens WHERE person = ?1")};
  for (const auto& statement : prepared) {
    if (!statement) return Failure(statement.error());
  }
  return Statements{.begin = std::move(*prepared[0]),
                    .commit = std::move(*prepared[1]),
                    .rollback = std::move(*prepared[2]),
                    .forget_expired = std::move(*prepared[3]),
                    .add_code = std::move(*prepared[4]),
                    .use_code = std::move(*prepared[5]),
                    .add_token = std::move(*prepared[6]),
                    .find_token = std::move(*prepared[7]),
                    .revoke_codes = std::move(*prepared[8]),
                    .revoke_tokens = std::move(*prepared[9])};
}

DoorLedger::DoorLedger(std::string key, Duration code_lifetime, sqlite::Connection connection,
                       Statements statements)
    : key_(std::move(key)),
      code_lifetime_(code_lifetime),
      connection_(std::move(connection)),
      statements_(std::move(statements)) {}

// Runs `work`, which returns SQLITE_OK, SQLITE_DONE for "not known", or what went wrong; keeps what
// it did if that is SQLITE_OK and nothing of it otherwise.
template <class Work>
Result<void, DoorError> DoorLedger::transact(Work work) {
  const std::lock_guard lock(mutex_);
  int code = statements_.begin.run();
  if (code == SQLITE_OK) code = work();
  if (code == SQLITE_OK) code = statements_.commit.run();
  if (connection_.in_transaction()) statements_.rollback.run();
  if (code == SQLITE_DONE) return Failure(DoorError::not_known);
  if (code != SQLITE_OK) return Failure(DoorError::unavailable);
  constexpr int kFramesMax = 256;
  // A checkpoint that fails is tried again after the next transaction.
  if (connection_.frames_waiting() >= kFramesMax) connection_.checkpoint();
  return {};
}

Result<std::string, DoorError> DoorLedger::issue_code(core::Actor actor, core::Audience audience,
                                                      Instant now) {
  std::string code = draw_code();
  const std::string hash = hash_of(Purpose::code, code, key_);
  const auto done = transact([&] {
    const int forgotten = statements_.forget_expired.bind(1, now.ms).run();
    if (forgotten != SQLITE_OK) return forgotten;
    return statements_.add_code.bind_blob(1, hash)
        .bind_text(2, word_of(actor.role))
        .bind(3, actor.person.value)
        .bind_text(4, word_of(audience))
        .bind(5, (now + code_lifetime_).ms)
        .run();
  });
  if (!done) return Failure(done.error());
  return code;
}

Result<Admission, DoorError> DoorLedger::redeem(std::string_view code, Instant now) {
  const std::string code_hash = hash_of(Purpose::code, as_drawn(code), key_);
  std::string token = draw_token();
  const std::string token_hash = hash_of(Purpose::token, token, key_);
  std::optional<Admission> admission;
  const auto done = transact([&] {
    sqlite::Statement& use = statements_.use_code;
    int step = use.bind_blob(1, code_hash).bind(2, now.ms).step();
    if (step == SQLITE_ROW) {
      admission = read_admission(use);
      while (step == SQLITE_ROW) step = use.step();
    }
    use.reset();
    if (step != SQLITE_DONE) return step;
    if (!admission) return SQLITE_DONE;
    return statements_.add_token.bind_blob(1, token_hash)
        .bind_text(2, word_of(admission->actor.role))
        .bind(3, admission->actor.person.value)
        .bind_text(4, word_of(admission->audience))
        .run();
  });
  if (!done) return Failure(done.error());
  admission->token = std::move(token);
  return std::move(*admission);
}

Result<Admission, DoorError> DoorLedger::find(std::string_view token) {
  const std::string hash = hash_of(Purpose::token, token, key_);
  const std::lock_guard lock(mutex_);
  sqlite::Statement& find = statements_.find_token;
  const int code = find.bind_blob(1, hash).step();
  std::optional<Admission> admission;
  if (code == SQLITE_ROW) admission = read_admission(find);
  find.reset();
  if (code != SQLITE_ROW && code != SQLITE_DONE) return Failure(DoorError::unavailable);
  if (!admission) return Failure(DoorError::not_known);
  admission->token = token;
  return std::move(*admission);
}

Result<void, DoorError> DoorLedger::revoke(PersonId person) {
  return transact([&] {
    const int codes = statements_.revoke_codes.bind(1, person.value).run();
    return codes == SQLITE_OK ? statements_.revoke_tokens.bind(1, person.value).run() : codes;
  });
}

}  // namespace plenary::store
