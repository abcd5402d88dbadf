#pragma once

// A ballot box that everybody can look into, for tests of what is done with ballots: nothing is
// hidden, and the same is drawn each time. A ballot begins with the key that it was made for.

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/vote.h"
#include "room/ballot_box.h"
#include "wire/digest.h"

namespace plenary::support {

class GlassBallotBox final : public room::BallotBox {
 public:
  // As a tablet sends it: 224 digits. `mark` makes it differ from others of the same choice.
  [[nodiscard]] static std::string seal(const Text& key, VoteId vote, core::Choice choice,
                                        std::uint32_t mark) {
    std::string ballot =
        key.str() + digits(vote.value) + digits(static_cast<std::uint32_t>(choice)) + digits(mark);
    ballot.resize(kDigits, '0');
    return ballot;
  }

  [[nodiscard]] Text digest(std::string_view text) const override {
    std::string all;
    for (const char octet : wire::blake2b(wire::kHashBytes, {text})) {
      all += digits(static_cast<unsigned char>(octet)).substr(6);
    }
    return all;
  }

  [[nodiscard]] Text make_key(VoteId vote) override {
    ++keys_made_;
    return keys_[vote] = digest("key " + std::to_string(keys_made_));
  }

  [[nodiscard]] std::optional<room::BallotCounts> open(
      VoteId vote, std::string_view key, std::span<const std::string> sealed) override {
    const auto known = keys_.find(vote);
    if (known == keys_.end() || known->second.view() != key) return std::nullopt;
    room::BallotCounts counts;
    for (const std::string& ballot : sealed) {
      const std::string own = known->second.str() + digits(vote.value);
      const bool whole = ballot.starts_with(own) && ballot.size() == kDigits;
      const std::string choice = whole ? ballot.substr(own.size(), 8) : std::string();
      ++(choice == "00000001"   ? counts.yes
         : choice == "00000002" ? counts.no
         : choice == "00000003" ? counts.abstain
                                : counts.invalid);
    }
    return counts;
  }

  void erase_key(VoteId vote) override { keys_.erase(vote); }

  [[nodiscard]] bool has_key(VoteId vote) const { return keys_.contains(vote); }
  [[nodiscard]] std::uint32_t keys_made() const { return keys_made_; }

 private:
  static constexpr std::size_t kDigits = 224;

  static std::string digits(std::uint32_t number) {
    constexpr std::string_view kHexadecimal = "0123456789abcdef";
    std::string text;
    for (unsigned shift = 32; shift > 0;) text += kHexadecimal[(number >> (shift -= 4)) & 0xfU];
    return text;
  }

  std::map<VoteId, Text> keys_;
  std::uint32_t keys_made_ = 0;
};

}  // namespace plenary::support
