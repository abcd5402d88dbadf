#include <algorithm>
#include <array>
#include <chrono>

#include "app/settings.h"

namespace plenary::app {
namespace {

constexpr std::uint32_t kTenMinutesMs = 600'000;

const std::array kTable{
    SettingRow{"session", &Settings::session, 0, 0, "The session folder that the office prepared."},
    SettingRow{"data", &Settings::data, 0, 0, "The folder in which the log is kept."},
    SettingRow{"screens", &Settings::screens, 0, 0,
               "The folder of the screens' files; empty looks beside the program."},
    SettingRow{"procedures", &Settings::procedures, 0, 0,
               "The folder of the shipped procedures; empty looks beside the program."},
    SettingRow{"session_name", &Settings::session_name, 0, 0,
               "The name of the session in addresses, /ws/NAME.", TextRule::name},

    SettingRow{"address", &Settings::address, 0, 0, "The address to listen on."},
    SettingRow{"port", &Settings::port, 0, 65'535, "The port to listen on; 0 takes any free one."},
    SettingRow{"lanes", &Settings::lanes, 1, 64, "Threads that serve connections."},
    SettingRow{"allowed_origins", &Settings::allowed_origins, 0, 0,
               "Origins, besides the server's own, whose pages may connect.", TextRule::origin},
    SettingRow{"conformance_echo", &Settings::conformance_echo, 0, 0,
               "Whether /conformance/echo answers, to loopback peers only."},

    SettingRow{"log_format", &Settings::log_format, 0, 0, "How log lines look: text or json."},
    SettingRow{"log_level", &Settings::log_level, 0, 0,
               "The least level that is logged: debug, info, warn, error or off."},

    SettingRow{"connections_max", &Settings::connections_max, 1, 1'000'000,
               "Open connections at most."},
    SettingRow{"connections_per_address_max", &Settings::connections_per_address_max, 1, 1'000'000,
               "Open connections from one address at most."},
    SettingRow{"unadmitted_connections_max", &Settings::unadmitted_connections_max, 1, 1'000'000,
               "Open connections at most on which nobody has said yet who it is."},
    SettingRow{"queue_bytes_max", &Settings::queue_bytes_max, 65'536, 1'073'741'824,
               "Bytes that may wait for one slow reader before it is sent away."},
    SettingRow{"frames_per_second", &Settings::frames_per_second, 1, 10'000,
               "Frames that one screen may send in a second, pings included."},
    SettingRow{"frames_burst", &Settings::frames_burst, 1, 100'000,
               "Frames that one screen may send above that rate for a moment."},
    SettingRow{"ring_updates_max", &Settings::ring_updates_max, 0, 1'000'000,
               "Updates kept for screens that come back."},
    SettingRow{"ring_bytes_max", &Settings::ring_bytes_max, 0, 1'073'741'824,
               "Bytes of updates kept for screens that come back, for each audience."},

    SettingRow{"request_head_wait_ms", &Settings::request_head_wait_ms, 100, kTenMinutesMs,
               "Milliseconds that a client may take to send its request."},
    SettingRow{"http_idle_wait_ms", &Settings::http_idle_wait_ms, 100, kTenMinutesMs,
               "Milliseconds that a connection is kept for a further request."},
    SettingRow{"hello_wait_ms", &Settings::hello_wait_ms, 100, kTenMinutesMs,
               "Milliseconds that a screen may take to say who it is."},
    SettingRow{"idle_wait_ms", &Settings::idle_wait_ms, 1'000, kTenMinutesMs,
               "Milliseconds between two frames of a screen before it is taken for lost."},
    SettingRow{"closing_wait_ms", &Settings::closing_wait_ms, 100, kTenMinutesMs,
               "Milliseconds that the closing of a connection may take."},
    SettingRow{"come_back_after_ms", &Settings::come_back_after_ms, 100, kTenMinutesMs,
               "Milliseconds after which a screen that is sent away for now may come back."},
};

std::string with_dashes(std::string_view key) {
  std::string text(key);
  std::ranges::replace(text, '_', '-');
  return text;
}

std::string in_quotes(std::string_view text) {
  std::string result = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') result += '\\';
    result += byte;
  }
  return result + '"';
}

struct Spell {
  std::string operator()(const std::string& value) const { return in_quotes(value); }
  std::string operator()(std::uint32_t value) const { return std::to_string(value); }
  std::string operator()(bool value) const { return value ? "true" : "false"; }
  std::string operator()(LogFormat value) const {
    return in_quotes(boost::describe::enum_to_string(value, ""));
  }
  std::string operator()(LogLevel value) const {
    return in_quotes(boost::describe::enum_to_string(value, ""));
  }
  std::string operator()(const std::vector<std::string>& value) const {
    std::string list;
    for (const std::string& element : value) {
      list += (list.empty() ? "" : ", ") + in_quotes(element);
    }
    return "[" + list + "]";
  }
};

}  // namespace

std::span<const SettingRow> settings_table() { return kTable; }

std::string flag_of(std::string_view key) { return "--" + with_dashes(key); }

std::string variable_of(std::string_view key) {
  std::string name = "PLENARY_";
  for (const char letter : key) {
    const bool small = letter >= 'a' && letter <= 'z';
    name += small ? static_cast<char>(letter - 'a' + 'A') : letter;
  }
  return name;
}

net::Settings network_settings(const Settings& settings) {
  net::Settings network;
  network.address = settings.address;
  network.port = static_cast<std::uint16_t>(settings.port);
  network.lanes = settings.lanes;
  network.session = settings.session_name;
  network.allowed_origins = settings.allowed_origins;
  network.conformance_echo = settings.conformance_echo;
  network.connections_max = settings.connections_max;
  network.connections_per_address_max = settings.connections_per_address_max;
  network.unadmitted_connections_max = settings.unadmitted_connections_max;
  network.queue_bytes_max = settings.queue_bytes_max;
  network.frames_per_second = settings.frames_per_second;
  network.frames_burst = settings.frames_burst;
  network.ring_updates_max = settings.ring_updates_max;
  network.ring_bytes_max = settings.ring_bytes_max;
  network.request_head_wait = std::chrono::milliseconds(settings.request_head_wait_ms);
  network.http_idle_wait = std::chrono::milliseconds(settings.http_idle_wait_ms);
  network.hello_wait = std::chrono::milliseconds(settings.hello_wait_ms);
  network.idle_wait = std::chrono::milliseconds(settings.idle_wait_ms);
  network.closing_wait = std::chrono::milliseconds(settings.closing_wait_ms);
  network.come_back_after = std::chrono::milliseconds(settings.come_back_after_ms);
  return network;
}

std::string toml_value(const Settings& settings, const SettingRow& row) {
  return std::visit([&settings](auto member) { return Spell{}(settings.*member); }, row.member);
}

}  // namespace plenary::app
