#pragma once

// A TOML file read with care: every key is known, every value has the type and the range it must
// have, and whatever is wrong is reported with line and column.
//
// A reader asks a table for its keys one after the other and calls finish() at the end, which
// reports the keys that nobody asked for, each with the nearest one that somebody did.

#include <toml++/toml.h>

#include <cstdint>
#include <filesystem>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "intake/fault.h"

namespace plenary::intake {

// Words, dates and times are no longer than this.
inline constexpr std::size_t kWordLengthMax = 64;

// The root table of the file; none after a fault (those of read_text_file(), or toml_syntax).
std::optional<toml::table> parse_toml_file(const std::filesystem::path& path,
                                           const std::string& name, FaultList& faults);

// Where a node of the file `name` stands.
Place place_of(const toml::node& node, const std::string& name, std::string_view key);

class TomlTable {
 public:
  // `path` is the table's own name, "" for the root. The table must outlive this.
  TomlTable(const toml::table& table, std::string name, std::string path, FaultList& faults);

  // Where the table begins, or the key's value if there is one.
  [[nodiscard]] Place place(std::string_view key = {}) const;

  // Each adds missing_key, wrong_type, or the fault of the value, and then gives none.
  std::optional<std::string> text(std::string_view key, std::size_t length_max);
  std::optional<std::int64_t> integer(std::string_view key, std::int64_t least, std::int64_t most);
  std::optional<bool> boolean(std::string_view key);

  // One of the words, as its place in the list.
  std::optional<std::size_t> word(std::string_view key,
                                  std::initializer_list<std::string_view> words);

  // A text, or a date or time of TOML's own kind as TOML spells it.
  std::optional<std::string> text_or_time(std::string_view key);

  // The texts of an optional list of texts.
  std::vector<std::string> texts(std::string_view key, std::size_t length_max);

  std::optional<TomlTable> table(std::string_view key);

  // The tables of [[key]]; empty after missing_key or wrong_type.
  std::vector<TomlTable> tables(std::string_view key);

  [[nodiscard]] bool has(std::string_view key) const { return table_->contains(key); }

  // Names a key that may stand here although nobody asks for its value.
  void known(std::string_view key) { known_.emplace_back(key); }

  // Whether there is no such key, or a text without letters under it.
  [[nodiscard]] bool is_blank(std::string_view key) const;

  // Adds unknown_key for every key that was not asked for. Call once, last.
  void finish() const;

 private:
  const toml::node* find(std::string_view key);
  const toml::node* require(std::string_view key);
  void wrong_type(const toml::node& node, std::string_view key, std::string_view expected);
  std::optional<std::string> checked(const toml::node& node, std::string_view key,
                                     std::size_t length_max);
  [[nodiscard]] std::string full_key(std::string_view key) const;

  const toml::table* table_;
  std::string name_;
  std::string path_;
  FaultList* faults_;
  std::vector<std::string> known_;
};

}  // namespace plenary::intake
