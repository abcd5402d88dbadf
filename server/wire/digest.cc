#include "wire/digest.h"

#include <sodium.h>

#include "base/ensure.h"

namespace plenary::wire {
namespace {

const unsigned char* octets_of(std::string_view text) {
  return reinterpret_cast<const unsigned char*>(text.data());
}

}  // namespace

std::string blake2b(std::size_t bytes, std::initializer_list<std::string_view> parts,
                    std::string_view key) {
  std::string hash(bytes, '\0');
  crypto_generichash_state state;
  ensure(crypto_generichash_init(&state, key.empty() ? nullptr : octets_of(key), key.size(),
                                 bytes) == 0);
  for (const std::string_view part : parts) {
    ensure(crypto_generichash_update(&state, octets_of(part), part.size()) == 0);
  }
  ensure(crypto_generichash_final(&state, reinterpret_cast<unsigned char*>(hash.data()), bytes) ==
         0);
  return hash;
}

}  // namespace plenary::wire
