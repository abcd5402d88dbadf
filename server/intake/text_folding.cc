#include "intake/text_folding.h"

#include <utf8proc.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdlib>
#include <memory>
#include <utility>

#include "base/ensure.h"

namespace plenary::intake {
namespace {

struct Freed {
  void operator()(utf8proc_uint8_t* bytes) const { std::free(bytes); }
};

std::string mapped(std::string_view text, utf8proc_option_t options) {
  if (text.empty()) return {};

  utf8proc_uint8_t* bytes = nullptr;
  const auto size = utf8proc_map(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                 static_cast<utf8proc_ssize_t>(text.size()), &bytes, options);
  const std::unique_ptr<utf8proc_uint8_t, Freed> owner(bytes);
  ensure(size >= 0);  // the text was not UTF-8: first_byte_not_utf8() was not asked
  return {reinterpret_cast<const char*>(bytes), static_cast<std::size_t>(size)};
}

// The character at the front of the text and how many bytes it takes; no bytes if it is not UTF-8.
std::pair<utf8proc_int32_t, std::size_t> front_character(std::string_view text) {
  utf8proc_int32_t character = -1;
  const auto size = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(text.data()),
                                     static_cast<utf8proc_ssize_t>(text.size()), &character);
  return {character, size > 0 ? static_cast<std::size_t>(size) : 0};
}

constexpr bool is_ascii_space(char byte) { return byte == ' ' || (byte >= '\t' && byte <= '\r'); }

constexpr std::string_view kNoBreakSpace = "\u00a0";

// Every run of the bytes that `separates` names becomes one space, none at the ends.
template <class Separates>
std::string single_spaced(std::string_view text, Separates separates) {
  std::string result;
  result.reserve(text.size());
  bool gap = false;
  while (!text.empty()) {
    if (text.starts_with(kNoBreakSpace)) {
      gap = true;
      text.remove_prefix(kNoBreakSpace.size());
      continue;
    }
    if (separates(text.front())) {
      gap = true;
    } else {
      if (gap && !result.empty()) result += ' ';
      gap = false;
      result += text.front();
    }
    text.remove_prefix(1);
  }
  return result;
}

}  // namespace

std::optional<std::size_t> first_byte_not_utf8(std::string_view text) {
  std::size_t offset = 0;
  while (offset < text.size()) {
    const std::size_t size = front_character(text.substr(offset)).second;
    if (size == 0) return offset;
    offset += size;
  }
  return std::nullopt;
}

std::string to_nfc(std::string_view text) {
  return mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_COMPOSE));
}

std::string fold(std::string_view text) {
  constexpr std::string_view kBarredD = "\u0111";
  const std::string bare =
      mapped(text, static_cast<utf8proc_option_t>(UTF8PROC_STABLE | UTF8PROC_DECOMPOSE |
                                                  UTF8PROC_STRIPMARK | UTF8PROC_CASEFOLD));
  std::string result;
  result.reserve(bare.size());
  for (std::size_t at = 0; at < bare.size();) {
    // The bar of đ is no mark in Unicode, so decomposing leaves it in place.
    const bool barred = std::string_view(bare).substr(at).starts_with(kBarredD);
    result += barred ? 'd' : bare[at];
    at += barred ? kBarredD.size() : 1;
  }
  return result;
}

std::string fold_word(std::string_view text) {
  return single_spaced(
      fold(text), [](char byte) { return is_ascii_space(byte) || byte == '-' || byte == '_'; });
}

std::string collapse_spaces(std::string_view text) { return single_spaced(text, is_ascii_space); }

std::optional<std::uint32_t> first_control_character(std::string_view text) {
  while (!text.empty()) {
    const auto [character, size] = front_character(text);
    ensure(size > 0);
    switch (utf8proc_category(character)) {
      case UTF8PROC_CATEGORY_CC:
        if (is_ascii_space(text.front())) break;
        return static_cast<std::uint32_t>(character);
      case UTF8PROC_CATEGORY_CF:
      case UTF8PROC_CATEGORY_ZL:
      case UTF8PROC_CATEGORY_ZP:
      case UTF8PROC_CATEGORY_CO:
        return static_cast<std::uint32_t>(character);
      default:
        break;
    }
    text.remove_prefix(size);
  }
  return std::nullopt;
}

std::string code_point(std::uint32_t character) {
  std::array<char, 8> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), character, 16).ptr;
  std::string text(digits.data(), end);
  std::ranges::transform(text, text.begin(), [](char digit) {
    return digit >= 'a' ? static_cast<char>(digit - 'a' + 'A') : digit;
  });
  return "U+" + std::string(text.size() < 4 ? 4 - text.size() : 0, '0') + text;
}

std::size_t character_count(std::string_view text) {
  std::size_t count = 0;
  for (const char byte : text) {
    if ((static_cast<unsigned char>(byte) & 0xC0U) != 0x80U) ++count;
  }
  return count;
}

}  // namespace plenary::intake
