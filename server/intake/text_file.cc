#include "intake/text_file.h"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string_view>
#include <system_error>

#include "intake/text_folding.h"

namespace plenary::intake {
namespace {

constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

// Reads at most one byte more than is allowed, so that a device or a growing file ends as well.
std::optional<std::string> read_bytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return std::nullopt;
  std::string bytes(kFileBytesMax + 1, '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  if (file.bad()) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

Place place_of_byte(const std::string& name, std::string_view text, std::size_t offset) {
  const std::string_view before = text.substr(0, offset);
  const auto line = static_cast<std::uint32_t>(std::ranges::count(before, '\n') + 1);
  return {.file = name, .line = line};
}

}  // namespace

std::string path_text(const std::filesystem::path& path) {
  const std::u8string text = path.u8string();
  return {text.begin(), text.end()};
}

std::optional<std::string> read_text_file(const std::filesystem::path& path,
                                          const std::string& name, FaultList& faults) {
  const Place whole{.file = name};
  std::error_code error;
  const auto status = std::filesystem::status(path, error);
  if (!std::filesystem::exists(status)) {
    faults.add(FaultCode::missing_file, whole);
    return std::nullopt;
  }
  if (!std::filesystem::is_regular_file(status)) {
    faults.add(FaultCode::unreadable_file, whole);
    return std::nullopt;
  }

  std::optional<std::string> bytes = read_bytes(path);
  if (!bytes) {
    faults.add(FaultCode::unreadable_file, whole);
    return std::nullopt;
  }
  if (bytes->size() > kFileBytesMax) {
    faults.add(FaultCode::file_too_large, whole, {{"limit", std::to_string(kFileBytesMax)}});
    return std::nullopt;
  }
  if (const auto offset = first_byte_not_utf8(*bytes)) {
    faults.add(FaultCode::not_utf8, place_of_byte(name, *bytes, *offset),
               {{"byte", std::to_string(*offset)}});
    return std::nullopt;
  }
  if (bytes->starts_with(kByteOrderMark)) bytes->erase(0, kByteOrderMark.size());
  return bytes;
}

}  // namespace plenary::intake
