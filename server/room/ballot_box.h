#pragma once

// The box that secret ballots lie in (VT27): it makes the key that they are sealed with, opens them
// all at once when the vote is closed, and forgets the key. A port, so that core and room stay free
// of cryptography. No key and no ballot ever comes out of it, only counts do.
//
// Implementations: store/ballot_keys, and for tests support/glass_ballot_box, which everybody can
// look into. Used by the room's thread only.

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "base/id.h"
#include "base/text.h"

namespace plenary::room {

// How many ballots said what. Together they are all that were given to be opened.
struct BallotCounts {
  std::uint32_t yes = 0;
  std::uint32_t no = 0;
  std::uint32_t abstain = 0;
  std::uint32_t invalid = 0;  // what is no ballot of this vote, or not sealed with its key

  bool operator==(const BallotCounts&) const = default;
};

class BallotBox {
 public:
  BallotBox() = default;
  BallotBox(const BallotBox&) = delete;
  BallotBox& operator=(const BallotBox&) = delete;
  virtual ~BallotBox() = default;

  // What a text is known by: 64 lower-case hexadecimal digits, of BLAKE2b-256. Of a sealed ballot
  // it is taken of the digits as they came.
  [[nodiscard]] virtual Text digest(std::string_view text) const = 0;

  // A new key to seal the ballots of this vote with, hexadecimal. It takes the place of an earlier
  // one, so it is asked for only while the vote has not been opened.
  [[nodiscard]] virtual Text make_key(VoteId vote) = 0;

  // Opens the ballots that were sealed with `key`. None if what opens them is gone for good.
  [[nodiscard]] virtual std::optional<BallotCounts> open(VoteId vote, std::string_view key,
                                                         std::span<const std::string> sealed) = 0;

  // From then on nobody can open a ballot of this vote. May be said again.
  virtual void erase_key(VoteId vote) = 0;
};

}  // namespace plenary::room
