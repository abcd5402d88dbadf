#pragma once

// Reads a whole text file that a person wrote.

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>

#include "intake/fault.h"

namespace plenary::intake {

// No file of a session folder comes near this; it keeps a wrong file from filling the memory.
inline constexpr std::size_t kFileBytesMax = std::size_t{4} * 1024 * 1024;

// A path as UTF-8 text.
std::string path_text(const std::filesystem::path& path);

// The text of the file, UTF-8 without a byte order mark; none after a fault (missing_file,
// unreadable_file, file_too_large, not_utf8), whose place names the file as `name`.
std::optional<std::string> read_text_file(const std::filesystem::path& path,
                                          const std::string& name, FaultList& faults);

}  // namespace plenary::intake
