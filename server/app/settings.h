#pragma once

// The settings of the server: one table of keys, three places to set each.
//
// A key such as `hello_wait_ms` is set in the settings file under that name, in the environment
// as PLENARY_HELLO_WAIT_MS, and on the command line as --hello-wait-ms. The command line goes
// before the environment, the environment before the file, the file before the default. Names that
// are not known are refused, wherever they stand, with the nearest known one.

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "base/result.h"
#include "intake/fault.h"
#include "net/settings.h"

namespace CLI {
class App;
}

namespace plenary::app {

enum class LogFormat : std::uint8_t { text, json };
BOOST_DESCRIBE_ENUM(LogFormat, text, json)

enum class LogLevel : std::uint8_t { debug, info, warn, error, off };
BOOST_DESCRIBE_ENUM(LogLevel, debug, info, warn, error, off)

// What each key means stands in settings_table() and in deploy/plenary.toml. Those of the network
// layer bear its names and have its defaults; see network_settings().
struct Settings {
  std::string session;
  std::string data = "data";
  std::string screens;
  std::string procedures;
  std::string session_name = "session";

  std::string address = "127.0.0.1";
  std::uint32_t port = 8'080;
  std::uint32_t lanes = 2;
  std::vector<std::string> allowed_origins;
  bool conformance_echo = false;

  LogFormat log_format = LogFormat::text;
  LogLevel log_level = LogLevel::info;

  std::uint32_t connections_max = 8'192;
  std::uint32_t connections_per_address_max = 2'000;
  std::uint32_t unadmitted_connections_max = 1'024;
  std::uint32_t queue_bytes_max = 1'048'576;
  std::uint32_t frames_per_second = 50;
  std::uint32_t frames_burst = 200;
  std::uint32_t ring_updates_max = 1'024;
  std::uint32_t ring_bytes_max = 4'194'304;

  std::uint32_t request_head_wait_ms = 5'000;
  std::uint32_t http_idle_wait_ms = 10'000;
  std::uint32_t hello_wait_ms = 3'000;
  std::uint32_t idle_wait_ms = 30'000;
  std::uint32_t closing_wait_ms = 1'000;
  std::uint32_t come_back_after_ms = 1'000;

  bool operator==(const Settings&) const = default;
};

// Where the value of a key is kept, which is also what type it has. Numbers are whole.
using SettingMember =
    std::variant<std::string Settings::*, std::uint32_t Settings::*, bool Settings::*,
                 std::vector<std::string> Settings::*, LogFormat Settings::*, LogLevel Settings::*>;

// What a text, or each text of a list, must look like.
enum class TextRule : std::uint8_t {
  any,
  name,   // small letters, digits and hyphens, at most 64
  origin  // "https://council.example:8443": scheme, host and port, nothing behind them
};

struct SettingRow {
  std::string_view key;
  SettingMember member;
  std::uint32_t least = 0;  // of a number
  std::uint32_t most = 0;
  std::string_view help;  // one sentence
  TextRule rule = TextRule::any;
};

// One row for each key, in the order in which they are shown.
std::span<const SettingRow> settings_table();

// "hello_wait_ms" as a flag ("--hello-wait-ms") and as a variable
// ("PLENARY_HELLO_WAIT_MS").
std::string flag_of(std::string_view key);
std::string variable_of(std::string_view key);

// The value of a key, spelt as in the settings file: 8080, "127.0.0.1", ["a", "b"].
std::string toml_value(const Settings& settings, const SettingRow& row);

// What was set outside the settings file.
struct SettingSources {
  std::string file;                          // --settings; empty: PLENARY_SETTINGS, or no file
  std::map<std::string, std::string> flags;  // by key; the elements of a list are joined by commas
  std::vector<std::pair<std::string, std::string>> environment;  // name and value of each variable
};

// Adds --settings and one flag for each key to a command; parsing it fills `sources`, which must
// outlive the parsing.
void add_settings_flags(CLI::App& command, SettingSources& sources);

// The variables of this process whose names begin with PLENARY_.
std::vector<std::pair<std::string, std::string>> plenary_environment();

// The settings, or everything that is wrong with them in all three places. A command may have
// defaults of its own. Paths stay as they are written: relative to the working directory.
Result<Settings, std::vector<intake::Fault>> load_settings(const SettingSources& sources,
                                                           const Settings& defaults = {});

// What of it concerns the network layer, in that layer's own terms.
net::Settings network_settings(const Settings& settings);

}  // namespace plenary::app
