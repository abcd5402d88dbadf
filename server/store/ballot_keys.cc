#include "store/ballot_keys.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/ensure.h"
#include "wire/digest.h"

namespace plenary::store {
namespace {

static_assert(kSealedOctets == kBallotOctets + crypto_box_SEALBYTES);

using PublicKey = std::array<unsigned char, crypto_box_PUBLICKEYBYTES>;

constexpr std::size_t kChoicePlace = 4;
constexpr std::size_t kNoncePlace = 5;
constexpr std::size_t kNonceOctets = 16;
constexpr std::size_t kPaddingPlace = kNoncePlace + kNonceOctets;

// Below what libsodium uses of the stack; it leaves half of a ballot there.
constexpr std::size_t kStackOctets = 16'384;

std::string name_of(VoteId vote) { return "vote-" + std::to_string(vote.value) + ".key"; }

std::string hexadecimal(std::span<const unsigned char> octets) {
  std::string digits(2 * octets.size() + 1, '\0');
  sodium_bin2hex(digits.data(), digits.size(), octets.data(), octets.size());
  digits.pop_back();
  return digits;
}

// Lower-case digits of exactly as many octets, or none.
template <std::size_t kSize>
std::optional<std::array<unsigned char, kSize>> octets_of(std::string_view digits) {
  const bool plain = digits.size() == 2 * kSize && std::ranges::all_of(digits, [](char digit) {
                       return (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'f');
                     });
  if (!plain) return std::nullopt;
  std::array<unsigned char, kSize> octets{};
  const int decoded = sodium_hex2bin(octets.data(), octets.size(), digits.data(), digits.size(),
                                     nullptr, nullptr, nullptr);
  ensure(decoded == 0);
  return octets;
}

std::uint32_t vote_in(const unsigned char* ballot) {
  return std::uint32_t{ballot[0]} | (std::uint32_t{ballot[1]} << 8U) |
         (std::uint32_t{ballot[2]} << 16U) | (std::uint32_t{ballot[3]} << 24U);
}

// Where this ballot is counted.
std::uint32_t room::BallotCounts::* place_of(VoteId vote, const unsigned char* ballot) {
  const bool whole = vote_in(ballot) == vote.value &&
                     sodium_is_zero(ballot + kPaddingPlace, kBallotOctets - kPaddingPlace) == 1;
  if (!whole) return &room::BallotCounts::invalid;
  switch (ballot[kChoicePlace]) {
    case 1:
      return &room::BallotCounts::yes;
    case 2:
      return &room::BallotCounts::no;
    case 3:
      return &room::BallotCounts::abstain;
    default:
      return &room::BallotCounts::invalid;
  }
}

}  // namespace

void BallotKeys::FreeSecret::operator()(unsigned char* octets) const { sodium_free(octets); }

BallotKeys::Secret BallotKeys::allocate(std::size_t size) {
  Secret secret(static_cast<unsigned char*>(sodium_malloc(size)));
  ensure(secret != nullptr);
  return secret;
}

BallotKeys::BallotKeys(std::filesystem::path folder, Complaint complain)
    : folder_(std::move(folder)), complain_(std::move(complain)) {
  ensure(sodium_init() >= 0);
  if (const auto why = folder_.obstacle()) complain_once(*why);
}

Text BallotKeys::digest(std::string_view text) const {
  const std::string hash = wire::blake2b(wire::kHashBytes, {text});
  return hexadecimal({reinterpret_cast<const unsigned char*>(hash.data()), hash.size()});
}

Text BallotKeys::make_key(VoteId vote) {
  erase_key(vote);
  Secret secret = allocate(crypto_box_SECRETKEYBYTES);
  PublicKey key{};
  ensure(crypto_box_keypair(key.data(), secret.get()) == 0);
  sodium_stackzero(kStackOctets);
  if (const auto why = folder_.keep(name_of(vote), {secret.get(), crypto_box_SECRETKEYBYTES})) {
    complain_once(*why);
  }
  keys_.insert_or_assign(vote, std::move(secret));
  return hexadecimal(key);
}

std::optional<room::BallotCounts> BallotKeys::open(VoteId vote, std::string_view key,
                                                   std::span<const std::string> sealed) {
  const unsigned char* secret = find_key(vote);
  const auto wanted = octets_of<crypto_box_PUBLICKEYBYTES>(key);
  PublicKey own{};
  if (secret == nullptr || !wanted || crypto_scalarmult_base(own.data(), secret) != 0) {
    return std::nullopt;
  }
  // Another's key would make every ballot invalid, and nobody would know why.
  if (own != *wanted) return std::nullopt;

  room::BallotCounts counts;
  const Secret ballot = allocate(kBallotOctets);
  for (const std::string& digits : sealed) {
    const auto octets = octets_of<kSealedOctets>(digits);
    const bool opened = octets && crypto_box_seal_open(ballot.get(), octets->data(), octets->size(),
                                                       own.data(), secret) == 0;
    ++(counts.*(opened ? place_of(vote, ballot.get()) : &room::BallotCounts::invalid));
    sodium_memzero(ballot.get(), kBallotOctets);
  }
  sodium_stackzero(kStackOctets);
  return counts;
}

void BallotKeys::erase_key(VoteId vote) {
  keys_.erase(vote);
  folder_.erase(name_of(vote));
}

// Null if it is lost.
const unsigned char* BallotKeys::find_key(VoteId vote) {
  const auto known = keys_.find(vote);
  if (known != keys_.end()) return known->second.get();
  Secret secret = allocate(crypto_box_SECRETKEYBYTES);
  if (!folder_.find(name_of(vote), {secret.get(), crypto_box_SECRETKEYBYTES})) return nullptr;
  return keys_.emplace(vote, std::move(secret)).first->second.get();
}

void BallotKeys::complain_once(const std::string& why) {
  if (!complain_) return;
  std::exchange(complain_, nullptr)(why);
}

}  // namespace plenary::store
