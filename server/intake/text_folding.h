#pragma once

// Vietnamese text as people type it: composed and decomposed letters, with and without tone marks.
//
// All functions take valid UTF-8 (is_utf8() tells) and give valid UTF-8. They depend on no locale
// and are safe to call from any thread.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::intake {

// Where the first byte stands that is not UTF-8; none if the text is UTF-8 throughout.
std::optional<std::size_t> first_byte_not_utf8(std::string_view text);

// Composed letters (NFC): what is stored and sent is always this form.
std::string to_nfc(std::string_view text);

// The form in which text is searched and compared: no tone marks, no horns and breves, d for đ, no
// capitals. "Nguyễn Đình Thuần" becomes "nguyen dinh thuan", whether composed or decomposed.
std::string fold(std::string_view text);

// fold(), and every run of spaces, hyphens and underscores is one space, none at the ends. Used for
// the words of a file: "check-in", "check_in" and "Check in" are the same word.
std::string fold_word(std::string_view text);

// Every run of white space, line breaks included, is one space, none at the ends: a cell in which
// somebody pressed Alt+Enter is one line of text.
std::string collapse_spaces(std::string_view text);

// The first character that has no place in a name or a title: control and formatting characters
// (direction marks, zero-width spaces), line and paragraph separators, private use. White space
// that collapse_spaces() removes is not reported.
std::optional<std::uint32_t> first_control_character(std::string_view text);

// "U+200B": how a character that cannot be shown is named.
std::string code_point(std::uint32_t character);

// How many characters (code points) the text has.
std::size_t character_count(std::string_view text);

}  // namespace plenary::intake
