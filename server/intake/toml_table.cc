#include "intake/toml_table.h"

#include <algorithm>
#include <sstream>
#include <utility>

#include "intake/nearest_word.h"
#include "intake/text_file.h"
#include "intake/text_folding.h"

namespace plenary::intake {

std::optional<toml::table> parse_toml_file(const std::filesystem::path& path,
                                           const std::string& name, FaultList& faults) {
  const auto text = read_text_file(path, name, faults);
  if (!text) return std::nullopt;
  try {
    return toml::parse(*text);
  } catch (const toml::parse_error& error) {
    const auto& at = error.source().begin;
    faults.add(FaultCode::toml_syntax, {.file = name, .line = at.line, .column = at.column},
               {{"value", std::string(error.description())}});
    return std::nullopt;
  }
}

Place place_of(const toml::node& node, const std::string& name, std::string_view key) {
  const auto& at = node.source().begin;
  return {.file = name, .line = at.line, .column = at.column, .field = std::string(key)};
}

TomlTable::TomlTable(const toml::table& table, std::string name, std::string path,
                     FaultList& faults)
    : table_(&table), name_(std::move(name)), path_(std::move(path)), faults_(&faults) {}

std::string TomlTable::full_key(std::string_view key) const {
  if (path_.empty() || key.empty()) return path_ + std::string(key);
  return path_ + "." + std::string(key);
}

Place TomlTable::place(std::string_view key) const {
  const toml::node* node = key.empty() ? nullptr : table_->get(key);
  return place_of(node == nullptr ? *table_ : *node, name_, full_key(key));
}

const toml::node* TomlTable::find(std::string_view key) {
  known_.emplace_back(key);
  return table_->get(key);
}

const toml::node* TomlTable::require(std::string_view key) {
  const toml::node* node = find(key);
  if (node == nullptr) faults_->add(FaultCode::missing_key, place(key));
  return node;
}

void TomlTable::wrong_type(const toml::node& node, std::string_view key,
                           std::string_view expected) {
  faults_->add(FaultCode::wrong_type, place_of(node, name_, full_key(key)),
               {{"expected", std::string(expected)}});
}

std::optional<std::string> TomlTable::checked(const toml::node& node, std::string_view key,
                                              std::size_t length_max) {
  const Place at = place_of(node, name_, full_key(key));
  const auto written = node.value_exact<std::string>();
  if (!written) {
    wrong_type(node, key, "text");
    return std::nullopt;
  }
  std::string text = collapse_spaces(to_nfc(*written));
  if (text.empty()) {
    faults_->add(FaultCode::missing_value, at);
    return std::nullopt;
  }
  if (first_control_character(text)) {
    faults_->add(FaultCode::control_character, at,
                 {{"value", code_point(*first_control_character(text))}});
    return std::nullopt;
  }
  if (const std::size_t length = character_count(text); length > length_max) {
    faults_->add(FaultCode::too_long, at,
                 {{"count", std::to_string(length)}, {"limit", std::to_string(length_max)}});
    return std::nullopt;
  }
  return text;
}

std::optional<std::string> TomlTable::text(std::string_view key, std::size_t length_max) {
  const toml::node* node = require(key);
  return node == nullptr ? std::nullopt : checked(*node, key, length_max);
}

std::optional<std::int64_t> TomlTable::integer(std::string_view key, std::int64_t least,
                                               std::int64_t most) {
  const toml::node* node = require(key);
  if (node == nullptr) return std::nullopt;
  const auto number = node->value_exact<std::int64_t>();
  if (!number) {
    wrong_type(*node, key, "integer");
    return std::nullopt;
  }
  if (*number < least || *number > most) {
    faults_->add(FaultCode::out_of_range, place(key),
                 {{"value", std::to_string(*number)},
                  {"least", std::to_string(least)},
                  {"most", std::to_string(most)}});
    return std::nullopt;
  }
  return number;
}

std::optional<bool> TomlTable::boolean(std::string_view key) {
  const toml::node* node = require(key);
  if (node == nullptr) return std::nullopt;
  const auto value = node->value_exact<bool>();
  if (!value) wrong_type(*node, key, "true_false");
  return value;
}

std::optional<std::size_t> TomlTable::word(std::string_view key,
                                           std::initializer_list<std::string_view> words) {
  const auto written = text(key, kWordLengthMax);
  if (!written) return std::nullopt;
  const auto found = std::ranges::find(words, *written);
  if (found != words.end()) return static_cast<std::size_t>(found - words.begin());

  std::string known;
  for (const std::string_view one : words) known += (known.empty() ? "" : ", ") + std::string(one);
  faults_->add(FaultCode::unknown_word, place(key), {{"value", *written}, {"known", known}});
  return std::nullopt;
}

std::optional<std::string> TomlTable::text_or_time(std::string_view key) {
  const toml::node* node = require(key);
  if (node == nullptr) return std::nullopt;
  std::ostringstream spelt;
  if (const auto* date = node->as_date()) {
    spelt << date->get();
  } else if (const auto* time = node->as_time()) {
    spelt << time->get();
  } else {
    return checked(*node, key, kWordLengthMax);
  }
  return spelt.str();
}

std::vector<std::string> TomlTable::texts(std::string_view key, std::size_t length_max) {
  const toml::node* node = find(key);
  if (node == nullptr) return {};
  const toml::array* list = node->as_array();
  if (list == nullptr) {
    wrong_type(*node, key, "list");
    return {};
  }
  std::vector<std::string> texts;
  for (const toml::node& element : *list) {
    if (auto text = checked(element, key, length_max)) texts.push_back(*std::move(text));
  }
  return texts;
}

std::optional<TomlTable> TomlTable::table(std::string_view key) {
  const toml::node* node = require(key);
  if (node == nullptr) return std::nullopt;
  if (node->is_table()) return TomlTable(*node->as_table(), name_, full_key(key), *faults_);
  wrong_type(*node, key, "table");
  return std::nullopt;
}

std::vector<TomlTable> TomlTable::tables(std::string_view key) {
  const toml::node* node = require(key);
  if (node == nullptr) return {};
  const toml::array* list = node->as_array();
  const bool of_tables = list != nullptr && std::ranges::all_of(*list, [](const toml::node& one) {
                           return one.is_table();
                         });
  if (!of_tables) {
    wrong_type(*node, key, "tables");
    return {};
  }
  std::vector<TomlTable> tables;
  for (const toml::node& element : *list) {
    tables.emplace_back(*element.as_table(), name_, full_key(key), *faults_);
  }
  return tables;
}

bool TomlTable::is_blank(std::string_view key) const {
  const toml::node* node = table_->get(key);
  if (node == nullptr) return true;
  const auto* text = node->as_string();
  return text != nullptr && collapse_spaces(text->get()).empty();
}

void TomlTable::finish() const {
  for (const auto& [key, node] : *table_) {
    const std::string written(key.str());
    if (std::ranges::find(known_, written) != known_.end()) continue;
    const auto& at = key.source().begin;
    faults_->add(FaultCode::unknown_key,
                 {.file = name_, .line = at.line, .column = at.column, .field = full_key(written)},
                 {{"nearest", nearest_word(written, known_)}});
  }
}

}  // namespace plenary::intake
