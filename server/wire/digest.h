#pragma once

// BLAKE2b, the one hash of this server, and how long the octets are that name a command. Pure, safe
// from any thread.

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>

namespace plenary::wire {

inline constexpr std::size_t kCommandIdBytes = 16;
inline constexpr std::size_t kCommandDigestBytes = 16;
inline constexpr std::size_t kHashBytes = 32;

// The hash, `bytes` long, of `parts` one behind the other. With a key it cannot be computed, nor a
// guess at its input be tested, by anybody who does not know the key.
std::string blake2b(std::size_t bytes, std::initializer_list<std::string_view> parts,
                    std::string_view key = {});

}  // namespace plenary::wire
