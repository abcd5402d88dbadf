#include "app/settings.h"

#include <toml++/toml.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

#include "intake/nearest_word.h"
#include "intake/text_file.h"
#include "intake/toml_table.h"

namespace plenary::app {
namespace {

using intake::Fault;
using intake::FaultCode;
using intake::FaultList;
using intake::Place;

constexpr std::string_view kPrefix = "PLENARY_";
constexpr std::string_view kFileVariable = "PLENARY_SETTINGS";

template <class Enum>
std::string words_of() {
  std::string words;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enum>>(
      [&words](auto one) { words += (words.empty() ? "" : ", ") + std::string(one.name); });
  return words;
}

bool is_name(std::string_view text) {
  return !text.empty() && text.size() <= 64 && std::ranges::all_of(text, [](char letter) {
    return (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') || letter == '-';
  });
}

bool is_origin(std::string_view text) {
  const bool plain = text.starts_with("http://");
  if (!plain && !text.starts_with("https://")) return false;
  text.remove_prefix(plain ? 7 : 8);
  return !text.empty() && text.find_first_of("/?#@ ") == std::string_view::npos;
}

// Puts a value that came as text into its place, or says what is wrong with it.
class Assign {
 public:
  Assign(Settings& settings, const SettingRow& row, std::string_view text, Place place,
         FaultList& faults)
      : settings_(settings), row_(row), text_(text), place_(std::move(place)), faults_(faults) {}

  void operator()(std::string Settings::* member) const {
    if (fits_rule(text_)) settings_.*member = text_;
  }

  void operator()(std::uint32_t Settings::* member) const {
    const bool digits = !text_.empty() && std::ranges::all_of(text_, [](char letter) {
      return letter >= '0' && letter <= '9';
    });
    if (!digits) {
      faults_.add(FaultCode::bad_number, place_, {{"value", std::string(text_)}});
      return;
    }
    std::uint32_t number = 0;
    const auto end = text_.data() + text_.size();
    const bool fits = std::from_chars(text_.data(), end, number).ec == std::errc();
    if (!fits || number < row_.least || number > row_.most) {
      faults_.add(FaultCode::out_of_range, place_,
                  {{"value", std::string(text_)},
                   {"least", std::to_string(row_.least)},
                   {"most", std::to_string(row_.most)}});
      return;
    }
    settings_.*member = number;
  }

  void operator()(bool Settings::* member) const {
    if (text_ == "true") {
      settings_.*member = true;
    } else if (text_ == "false") {
      settings_.*member = false;
    } else {
      unknown_word("true, false");
    }
  }

  void operator()(std::vector<std::string> Settings::* member) const {
    std::vector<std::string> elements;
    for (std::string_view rest = text_; !rest.empty();) {
      const std::size_t comma = std::min(rest.find(','), rest.size());
      if (comma > 0 && fits_rule(rest.substr(0, comma))) {
        elements.emplace_back(rest.substr(0, comma));
      }
      rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    settings_.*member = std::move(elements);
  }

  template <class Enum>
  void operator()(Enum Settings::* member) const {
    if (!boost::describe::enum_from_string(std::string(text_).c_str(), settings_.*member)) {
      unknown_word(words_of<Enum>());
    }
  }

 private:
  [[nodiscard]] bool fits_rule(std::string_view text) const {
    const bool wrong_name = row_.rule == TextRule::name && !is_name(text);
    const bool wrong_origin = row_.rule == TextRule::origin && !is_origin(text);
    if (wrong_name || wrong_origin) {
      faults_.add(wrong_name ? FaultCode::bad_name : FaultCode::bad_origin, place_,
                  {{"value", std::string(text)}});
    }
    return !wrong_name && !wrong_origin;
  }

  void unknown_word(std::string known) const {
    faults_.add(FaultCode::unknown_word, place_,
                {{"value", std::string(text_)}, {"known", std::move(known)}});
  }

  Settings& settings_;
  const SettingRow& row_;
  std::string_view text_;
  Place place_;
  FaultList& faults_;
};

void assign(Settings& settings, const SettingRow& row, std::string_view text, Place place,
            FaultList& faults) {
  std::visit(Assign(settings, row, text, std::move(place), faults), row.member);
}

// What type a member wants in the file, as the sentences name it.
struct ExpectedType {
  std::string operator()(std::uint32_t Settings::*) const { return "integer"; }
  std::string operator()(bool Settings::*) const { return "true_false"; }
  std::string operator()(std::vector<std::string> Settings::*) const { return "list"; }
  template <class Other>
  std::string operator()(Other Settings::*) const {
    return "text";
  }
};

// A node as text, if it has the type that the row wants.
std::optional<std::string> text_of(const toml::node& node, std::string_view type) {
  if (type == "integer" && node.is_integer()) return std::to_string(**node.as_integer());
  if (type == "true_false" && node.is_boolean()) return **node.as_boolean() ? "true" : "false";
  if (type == "text" && node.is_string()) return **node.as_string();
  if (type != "list" || !node.is_array()) return std::nullopt;
  std::string joined;
  for (const toml::node& element : *node.as_array()) {
    if (!element.is_string()) return std::nullopt;
    joined += (joined.empty() ? "" : ",") + **element.as_string();
  }
  return joined;
}

void read_file(const std::string& path, Settings& settings, FaultList& faults) {
  const auto file = intake::parse_toml_file(std::filesystem::path(path), path, faults);
  if (!file) return;

  intake::TomlTable root(*file, path, "", faults);
  for (const SettingRow& row : settings_table()) {
    root.known(row.key);
    const toml::node* node = file->get(row.key);
    if (node == nullptr) continue;
    const Place place = intake::place_of(*node, path, row.key);
    const std::string type = std::visit(ExpectedType{}, row.member);
    if (const auto text = text_of(*node, type)) {
      assign(settings, row, *text, place, faults);
    } else {
      faults.add(FaultCode::wrong_type, place, {{"expected", type}});
    }
  }
  root.finish();
}

void read_environment(const SettingSources& sources, Settings& settings, FaultList& faults) {
  std::vector<std::string> known{std::string(kFileVariable)};
  for (const SettingRow& row : settings_table()) known.push_back(variable_of(row.key));

  for (const auto& [name, value] : sources.environment) {
    if (!name.starts_with(kPrefix) || name == kFileVariable) continue;
    const Place place{.file = "environment", .field = name};
    const auto found = std::ranges::find_if(
        settings_table(), [&](const SettingRow& row) { return variable_of(row.key) == name; });
    if (found == settings_table().end()) {
      faults.add(FaultCode::unknown_key, place, {{"nearest", intake::nearest_word(name, known)}});
    } else {
      assign(settings, *found, value, place, faults);
    }
  }
}

void read_flags(const SettingSources& sources, Settings& settings, FaultList& faults) {
  for (const SettingRow& row : settings_table()) {
    const auto flag = sources.flags.find(std::string(row.key));
    if (flag == sources.flags.end()) continue;
    const Place place{.file = "command line", .field = flag_of(row.key)};
    assign(settings, row, flag->second, place, faults);
  }
}

std::string settings_file(const SettingSources& sources) {
  if (!sources.file.empty()) return sources.file;
  for (const auto& [name, value] : sources.environment) {
    if (name == kFileVariable) return value;
  }
  return {};
}

}  // namespace

void add_settings_flags(CLI::App& command, SettingSources& sources) {
  command.add_option("--settings", sources.file, "The settings file (or PLENARY_SETTINGS).")
      ->type_name("FILE");

  const Settings defaults;
  for (const SettingRow& row : settings_table()) {
    const std::string key(row.key);
    const std::string help = std::string(row.help) + " [" + toml_value(defaults, row) + "]";
    if (std::holds_alternative<bool Settings::*>(row.member)) {
      // Alone or with a value: --key, --key=false.
      const auto keep_switch = [&sources, key](std::int64_t count) {
        sources.flags[key] = count > 0 ? "true" : "false";
      };
      command.add_flag_function(flag_of(key), keep_switch, help);
      continue;
    }
    const CLI::callback_t keep = [&sources, key](const CLI::results_t& values) {
      std::string joined;
      for (const std::string& value : values) joined += (joined.empty() ? "" : ",") + value;
      sources.flags[key] = joined;
      return true;
    };
    CLI::Option* option = command.add_option(flag_of(key), keep, help)->type_name("VALUE");
    if (std::holds_alternative<std::vector<std::string> Settings::*>(row.member)) {
      // May be given more than once, every time with one value.
      option->expected(1, CLI::detail::expected_max_vector_size)->allow_extra_args(false);
    }
  }
}

std::vector<std::pair<std::string, std::string>> plenary_environment() {
  std::vector<std::pair<std::string, std::string>> variables;
  for (char** entry = environ; entry != nullptr && *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    const std::size_t equals = text.find('=');
    if (!text.starts_with(kPrefix) || equals == std::string_view::npos) continue;
    variables.emplace_back(text.substr(0, equals), text.substr(equals + 1));
  }
  return variables;
}

Result<Settings, std::vector<Fault>> load_settings(const SettingSources& sources,
                                                   const Settings& defaults) {
  FaultList faults;
  Settings settings = defaults;
  if (const std::string path = settings_file(sources); !path.empty()) {
    read_file(path, settings, faults);
  }
  read_environment(sources, settings, faults);
  read_flags(sources, settings, faults);
  if (!faults.empty()) return Failure(faults.sorted());
  return settings;
}

}  // namespace plenary::app
