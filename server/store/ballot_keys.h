#pragma once

// The ballot box of a running server: an X25519 pair for each secret vote, ballots sealed with
// libsodium's crypto_box_seal.
//
// What is sealed has one size, whatever is chosen: kBallotOctets, of which 0 to 3 are the number of
// the vote, lowest octet first, 4 is the choice (1 for, 2 against, 3 no vote), 5 to 20 are random
// and the rest is zero. Sealed they are 112 octets, sent as 224 lower-case hexadecimal digits.
//
// A secret key lies in memory that is locked, guarded and left out of dumps, and in a folder that
// lies in memory too (key_folder.h), so that a server that is killed while a vote is open can still
// count it. It is never on a disk: after a power cut the key is gone, and the vote is held anew.
// What limits this has stands in decisions/0006-sealed-ballots.md.

#include <cstddef>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "room/ballot_box.h"
#include "store/key_folder.h"

namespace plenary::store {

inline constexpr std::size_t kBallotOctets = 64;
inline constexpr std::size_t kSealedOctets = 112;

class BallotKeys final : public room::BallotBox {
 public:
  // Told, once, why keys are kept in this process alone: a sentence for the operator.
  using Complaint = std::function<void(const std::string& why)>;

  // `folder` belongs to one log and to one server.
  BallotKeys(std::filesystem::path folder, Complaint complain);

  [[nodiscard]] Text digest(std::string_view text) const override;
  [[nodiscard]] Text make_key(VoteId vote) override;
  [[nodiscard]] std::optional<room::BallotCounts> open(
      VoteId vote, std::string_view key, std::span<const std::string> sealed) override;
  void erase_key(VoteId vote) override;

 private:
  // Overwrites what it gives back.
  struct FreeSecret {
    void operator()(unsigned char* octets) const;
  };
  using Secret = std::unique_ptr<unsigned char[], FreeSecret>;

  static Secret allocate(std::size_t size);
  const unsigned char* find_key(VoteId vote);
  void complain_once(const std::string& why);

  KeyFolder folder_;
  Complaint complain_;  // empty when it has been told
  std::map<VoteId, Secret> keys_;
};

}  // namespace plenary::store
