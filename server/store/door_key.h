#pragma once

// The key that the door's hashes are made with: 32 random octets in a file for its owner only.

#include <cstddef>
#include <filesystem>
#include <string>

#include "base/result.h"

namespace plenary::store {

inline constexpr std::size_t kDoorKeyBytes = 32;

// The key in `file`; drawn and made durable first if there is no such file. The error is a sentence
// for the operator.
Result<std::string, std::string> read_or_draw_door_key(const std::filesystem::path& file);

}  // namespace plenary::store
