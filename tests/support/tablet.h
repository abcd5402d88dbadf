#pragma once

// What a tablet does with a secret ballot: the octets of it, and how they are sealed.

#include <sodium.h>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/id.h"
#include "core/vote.h"

namespace plenary::support {

inline constexpr std::size_t kNonceOctets = 16;

inline std::string hexadecimal(std::string_view octets) {
  std::string digits(2 * octets.size() + 1, '\0');
  sodium_bin2hex(digits.data(), digits.size(),
                 reinterpret_cast<const unsigned char*>(octets.data()), octets.size());
  digits.pop_back();
  return digits;
}

inline std::string from_hexadecimal(std::string_view digits) {
  std::string octets(digits.size() / 2, '\0');
  const int decoded = sodium_hex2bin(reinterpret_cast<unsigned char*>(octets.data()), octets.size(),
                                     digits.data(), digits.size(), nullptr, nullptr, nullptr);
  if (decoded != 0) throw std::invalid_argument("no hexadecimal digits");
  return octets;
}

inline std::string draw_nonce() {
  std::string nonce(kNonceOctets, '\0');
  randombytes_buf(nonce.data(), nonce.size());
  return nonce;
}

// 64 octets.
inline std::string ballot_octets(VoteId vote, std::uint8_t choice,
                                 const std::string& nonce = draw_nonce()) {
  std::string ballot;
  for (unsigned octet = 0; octet < 4; ++octet) {
    ballot += static_cast<char>(vote.value >> (8 * octet));
  }
  ballot += static_cast<char>(choice);
  ballot += nonce;
  ballot.resize(64, '\0');
  return ballot;
}

// Any octets, sealed with a vote's key.
inline std::string seal(std::string_view octets, std::string_view key) {
  const std::string key_octets = from_hexadecimal(key);
  std::string sealed(octets.size() + crypto_box_SEALBYTES, '\0');
  if (crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()),
                      reinterpret_cast<const unsigned char*>(octets.data()), octets.size(),
                      reinterpret_cast<const unsigned char*>(key_octets.data())) != 0) {
    throw std::invalid_argument("no key");
  }
  return hexadecimal(sealed);
}

inline std::string sealed_ballot(VoteId vote, core::Choice choice, std::string_view key) {
  return seal(ballot_octets(vote, static_cast<std::uint8_t>(choice)), key);
}

}  // namespace plenary::support
