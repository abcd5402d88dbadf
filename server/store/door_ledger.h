#pragma once

// Who may come in: join codes that are good for one use, and the tokens that devices get for them.
//
// Only hashes of codes and tokens are stored, keyed with 32 random octets that lie in a file of
// their own: whoever reads the ledger can neither come in nor test a guess. Because a code or a
// token is looked up by its hash, how long that takes tells nothing about how much of a guess was
// right; there is nothing to compare in constant time. What is answered is durable. Safe from any
// thread. Does disk work: not for a network thread that must not wait.

#include <cstdint>
#include <filesystem>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>

#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "core/roles.h"
#include "core/views/views.h"
#include "store/sqlite.h"

namespace plenary::store {

// What somebody comes in as.
struct Admission {
  std::string token;  // 43 characters, base64url of 32 random octets
  core::Actor actor;
  core::Audience audience = core::Audience::gallery;

  bool operator==(const Admission&) const = default;
};

enum class DoorError : std::uint8_t {
  not_known,   // no such code or token: never given, used, expired or revoked
  unavailable  // the disk does not answer; nothing has changed
};

class DoorLedger {
 public:
  // Opens `folder`/door.sqlite and `folder`/door.key or makes both, for their owner only. A ledger
  // without its key, or with another's, is corrupt. Codes live for `code_lifetime`.
  static Result<std::unique_ptr<DoorLedger>, OpenError> open(const std::filesystem::path& folder,
                                                             Duration code_lifetime);

  // A new code for one device: 24 characters of Crockford's base 32, 120 random bits.
  [[nodiscard]] Result<std::string, DoorError> issue_code(core::Actor actor,
                                                          core::Audience audience, Instant now);

  // Uses up a code and gives a new token for it. Accepts what people make of a code when they type
  // it: small letters, hyphens, spaces, O for 0, I and L for 1.
  [[nodiscard]] Result<Admission, DoorError> redeem(std::string_view code, Instant now);

  [[nodiscard]] Result<Admission, DoorError> find(std::string_view token);

  // Makes all codes and tokens of a person unknown; person none: those of all displays.
  [[nodiscard]] Result<void, DoorError> revoke(PersonId person);

 private:
  struct Statements {
    sqlite::Statement begin;
    sqlite::Statement commit;
    sqlite::Statement rollback;
    sqlite::Statement forget_expired;
    sqlite::Statement add_code;
    sqlite::Statement use_code;
    sqlite::Statement add_token;
    sqlite::Statement find_token;
    sqlite::Statement revoke_codes;
    sqlite::Statement revoke_tokens;
  };

  DoorLedger(std::string key, Duration code_lifetime, sqlite::Connection connection,
             Statements statements);

  static Result<Statements, int> prepare(sqlite::Connection& connection);
  template <class Work>
  Result<void, DoorError> transact(Work work);

  const std::string key_;
  const Duration code_lifetime_;
  std::mutex mutex_;  // over the connection and its statements
  sqlite::Connection connection_;
  Statements statements_;
};

}  // namespace plenary::store
