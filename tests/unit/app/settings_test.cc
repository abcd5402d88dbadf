#include "app/settings.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

namespace plenary::app {
namespace {

namespace fs = std::filesystem;

// A settings file of the test's own.
class OwnFile {
 public:
  explicit OwnFile(const std::string& text) {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    path_ = fs::temp_directory_path() /
            ("plenary-" + std::to_string(getpid()) + "-" + std::string(test->name()) + ".toml");
    std::ofstream(path_, std::ios::binary) << text;
  }
  OwnFile(const OwnFile&) = delete;
  OwnFile& operator=(const OwnFile&) = delete;
  ~OwnFile() { fs::remove(path_); }

  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  fs::path path_;
};

SettingSources from_file(const OwnFile& file) {
  SettingSources sources;
  sources.file = file.path();
  return sources;
}

SettingSources from_command_line(const std::vector<std::string>& arguments) {
  SettingSources sources;
  CLI::App app;
  add_settings_flags(app, sources);
  std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
  app.parse(reversed);
  return sources;
}

// "3:8 port out_of_range"
std::vector<std::string> faults_of(const SettingSources& sources) {
  const auto settings = load_settings(sources);
  std::vector<std::string> lines;
  if (settings) return lines;
  for (const intake::Fault& fault : settings.error()) {
    std::string text;
    if (fault.place.line > 0) {
      text = std::to_string(fault.place.line) + ":" + std::to_string(fault.place.column) + " ";
    }
    lines.push_back(text + fault.place.field + " " + std::string(intake::word(fault.code)));
  }
  return lines;
}

using Lines = std::vector<std::string>;

TEST(Settings, HaveDefaults) {
  const auto settings = load_settings({});
  ASSERT_TRUE(settings.has_value());
  EXPECT_EQ(*settings, Settings{});
}

TEST(Settings, HaveOneRowForEveryMember) {
  std::set<std::string_view> keys;
  for (const SettingRow& row : settings_table()) {
    EXPECT_TRUE(keys.insert(row.key).second) << row.key;
    EXPECT_TRUE(row.help.ends_with('.')) << row.key;
  }
  // A struct cannot be asked for its members here, so the header is: one declaration for each key.
  std::ifstream header(PLENARY_SOURCE_DIR "/server/app/settings.h");
  std::ostringstream text;
  text << header.rdbuf();
  const std::string all = text.str();
  const std::size_t begin = all.find("struct Settings {");
  const std::string members = all.substr(begin, all.find("bool operator==", begin) - begin);
  EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(members, ';')), keys.size());
  for (const std::string_view key : keys) {
    const bool is_member = members.find(" " + std::string(key) + ";") != std::string::npos ||
                           members.find(" " + std::string(key) + " = ") != std::string::npos;
    EXPECT_TRUE(is_member) << key;
  }
}

TEST(Settings, DefaultsLieInTheirRanges) {
  for (const SettingRow& row : settings_table()) {
    const auto* number = std::get_if<std::uint32_t Settings::*>(&row.member);
    if (number == nullptr) continue;
    EXPECT_LE(row.least, Settings{}.**number) << row.key;
    EXPECT_GE(row.most, Settings{}.**number) << row.key;
  }
}

TEST(Settings, TakeTheCommandLineBeforeTheEnvironmentBeforeTheFile) {
  const OwnFile file("port = 1\nlanes = 11\nframes_burst = 111\n");
  SettingSources sources = from_command_line({"--port", "3", "--settings", file.path()});
  sources.environment = {{"PLENARY_PORT", "2"}, {"PLENARY_LANES", "22"}};
  const auto settings = load_settings(sources);
  ASSERT_TRUE(settings.has_value());
  EXPECT_EQ(settings->port, 3U);
  EXPECT_EQ(settings->lanes, 22U);
  EXPECT_EQ(settings->frames_burst, 111U);
  EXPECT_EQ(settings->frames_per_second, Settings{}.frames_per_second);
}

TEST(Settings, TakeTheDefaultsOfACommand) {
  Settings defaults;
  defaults.session_name = "demo";
  defaults.lanes = 3;
  SettingSources sources;
  sources.environment = {{"PLENARY_LANES", "4"}};
  const auto settings = load_settings(sources, defaults);
  ASSERT_TRUE(settings.has_value());
  EXPECT_EQ(settings->session_name, "demo");
  EXPECT_EQ(settings->lanes, 4U);
}

TEST(Settings, FindTheFileInTheEnvironment) {
  const OwnFile file("port = 77\n");
  SettingSources sources;
  sources.environment = {{"PLENARY_SETTINGS", file.path()}};
  EXPECT_EQ(load_settings(sources).value().port, 77U);
}

TEST(Settings, CanBeSetByFlagsAlone) {
  const SettingSources sources = from_command_line(
      {"--session", "folder", "--allowed-origins", "https://a.example", "--allowed-origins",
       "https://b.example:8443", "--conformance-echo", "--log-format", "json", "--log-level=warn"});
  const auto settings = load_settings(sources);
  ASSERT_TRUE(settings.has_value());
  EXPECT_EQ(settings->session, "folder");
  EXPECT_EQ(settings->allowed_origins, (Lines{"https://a.example", "https://b.example:8443"}));
  EXPECT_TRUE(settings->conformance_echo);
  EXPECT_EQ(settings->log_format, LogFormat::json);
  EXPECT_EQ(settings->log_level, LogLevel::warn);
}

TEST(Settings, CanTakeASwitchBack) {
  SettingSources sources = from_command_line({"--conformance-echo=false"});
  sources.environment = {{"PLENARY_CONFORMANCE_ECHO", "true"}};
  EXPECT_FALSE(load_settings(sources).value().conformance_echo);
}

TEST(Settings, CanBeSetByVariablesAlone) {
  SettingSources sources;
  sources.environment = {{"PLENARY_ALLOWED_ORIGINS", "https://a.example,http://b"},
                         {"PLENARY_CONFORMANCE_ECHO", "true"},
                         {"PLENARY_LOG_FORMAT", "json"},
                         {"PLENARY_DATA", "/var/lib/plenary"},
                         {"HOME", "not ours"}};
  const auto settings = load_settings(sources);
  ASSERT_TRUE(settings.has_value());
  EXPECT_EQ(settings->allowed_origins, (Lines{"https://a.example", "http://b"}));
  EXPECT_TRUE(settings->conformance_echo);
  EXPECT_EQ(settings->log_format, LogFormat::json);
  EXPECT_EQ(settings->data, "/var/lib/plenary");
}

TEST(Settings, RefuseUnknownKeysAndNameTheNearest) {
  const OwnFile file("# a comment\nprot = 80\n  idle_wait = 5\n[net]\nport = 1\n");
  EXPECT_EQ(faults_of(from_file(file)),
            (Lines{"2:1 prot unknown_key", "3:3 idle_wait unknown_key", "4:2 net unknown_key"}));
  const std::string text =
      line(load_settings(from_file(file)).error().front(), intake::Language::en);
  EXPECT_THAT(text, testing::HasSubstr(":2:1: prot: there is no such key."));
  EXPECT_THAT(text, testing::HasSubstr("The nearest is \"port\"."));
}

TEST(Settings, RefuseUnknownVariablesAndNameTheNearest) {
  SettingSources sources;
  sources.environment = {{"PLENARY_PROT", "80"}, {"PLENARY_port", "80"}};
  EXPECT_EQ(faults_of(sources), (Lines{"PLENARY_PROT unknown_key", "PLENARY_port unknown_key"}));
  const std::string text = line(load_settings(sources).error().front(), intake::Language::vi);
  EXPECT_THAT(text, testing::HasSubstr("\"PLENARY_PORT\""));
}

TEST(Settings, RefuseUnknownFlags) {
  EXPECT_THROW(from_command_line({"--prot", "80"}), CLI::ExtrasError);
}

TEST(Settings, CheckTypesInTheFile) {
  const OwnFile file(
      "port = \"80\"\naddress = 5\nconformance_echo = 1\nallowed_origins = \"https://a\"\n"
      "log_format = true\nlanes = 2.0\ndata = [\"x\"]\n");
  EXPECT_EQ(faults_of(from_file(file)),
            (Lines{"1:8 port wrong_type", "2:11 address wrong_type",
                   "3:20 conformance_echo wrong_type", "4:19 allowed_origins wrong_type",
                   "5:14 log_format wrong_type", "6:9 lanes wrong_type", "7:8 data wrong_type"}));
}

TEST(Settings, CheckRangesAndWordsEverywhere) {
  const OwnFile file("port = 65536\nlanes = -1\n");
  SettingSources sources =
      from_command_line({"--lanes", "65", "--log-level", "loud", "--settings", file.path()});
  sources.environment = {{"PLENARY_PORT", "many"},
                         {"PLENARY_FRAMES_BURST", "99999999999"},
                         {"PLENARY_CONFORMANCE_ECHO", "perhaps"}};
  EXPECT_EQ(faults_of(sources),
            (Lines{"1:8 port out_of_range", "2:9 lanes bad_number", "PLENARY_PORT bad_number",
                   "PLENARY_FRAMES_BURST out_of_range", "PLENARY_CONFORMANCE_ECHO unknown_word",
                   "--lanes out_of_range", "--log-level unknown_word"}));
}

TEST(Settings, CheckNamesAndOrigins) {
  for (const char* wrong : {"", "Phiên", "a/b", "a b", "DEMO"}) {
    SettingSources sources;
    sources.environment = {{"PLENARY_SESSION_NAME", wrong}};
    EXPECT_EQ(faults_of(sources), Lines{"PLENARY_SESSION_NAME bad_name"}) << wrong;
  }
  for (const char* wrong : {"a.example", "https://", "https://a/", "ftp://a", "*"}) {
    SettingSources sources;
    sources.environment = {{"PLENARY_ALLOWED_ORIGINS", wrong}};
    EXPECT_EQ(faults_of(sources), Lines{"PLENARY_ALLOWED_ORIGINS bad_origin"}) << wrong;
  }
}

TEST(Settings, ReportAFileThatIsNotThere) {
  SettingSources sources;
  sources.file = "nowhere.toml";
  EXPECT_EQ(faults_of(sources), Lines{" missing_file"});
}

// deploy/plenary.toml shows every key, in the order of the table, with its default.
TEST(Settings, AreAllInTheShippedFile) {
  SettingSources sources;
  sources.file = PLENARY_SOURCE_DIR "/deploy/plenary.toml";
  EXPECT_EQ(faults_of(sources), Lines{});
  EXPECT_EQ(load_settings(sources).value(), Settings{});

  Lines expected;
  for (const SettingRow& row : settings_table()) {
    expected.push_back(std::string(row.key) + " = " + toml_value(Settings{}, row));
  }
  Lines shown;
  std::ifstream file(sources.file);
  for (std::string text; std::getline(file, text);) {
    if (!text.empty() && !text.starts_with('#')) shown.push_back(text);
  }
  EXPECT_EQ(shown, expected);
}

TEST(Settings, SayTheSameAsTheNetworkLayer) {
  const net::Settings ours = network_settings(Settings{});
  const net::Settings theirs;
  EXPECT_EQ(ours.address, theirs.address);
  EXPECT_EQ(ours.lanes, theirs.lanes);
  EXPECT_EQ(ours.connections_max, theirs.connections_max);
  EXPECT_EQ(ours.connections_per_address_max, theirs.connections_per_address_max);
  EXPECT_EQ(ours.unadmitted_connections_max, theirs.unadmitted_connections_max);
  EXPECT_EQ(ours.queue_bytes_max, theirs.queue_bytes_max);
  EXPECT_EQ(ours.frames_per_second, theirs.frames_per_second);
  EXPECT_EQ(ours.frames_burst, theirs.frames_burst);
  EXPECT_EQ(ours.ring_updates_max, theirs.ring_updates_max);
  EXPECT_EQ(ours.ring_bytes_max, theirs.ring_bytes_max);
  EXPECT_EQ(ours.request_head_wait, theirs.request_head_wait);
  EXPECT_EQ(ours.http_idle_wait, theirs.http_idle_wait);
  EXPECT_EQ(ours.hello_wait, theirs.hello_wait);
  EXPECT_EQ(ours.idle_wait, theirs.idle_wait);
  EXPECT_EQ(ours.closing_wait, theirs.closing_wait);
  EXPECT_EQ(ours.come_back_after, theirs.come_back_after);
}

TEST(Settings, ReachTheNetworkLayer) {
  Settings settings;
  settings.address = "::";
  settings.port = 9'000;
  settings.session_name = "demo";
  settings.allowed_origins = {"https://a.example"};
  settings.conformance_echo = true;
  settings.idle_wait_ms = 1'234;
  const net::Settings network = network_settings(settings);
  EXPECT_EQ(network.address, "::");
  EXPECT_EQ(network.port, 9'000);
  EXPECT_EQ(network.session, "demo");
  EXPECT_EQ(network.allowed_origins, settings.allowed_origins);
  EXPECT_TRUE(network.conformance_echo);
  EXPECT_EQ(network.idle_wait.count(), 1'234);
}

TEST(Settings, AreReadFromTheProcess) {
  ASSERT_EQ(setenv("PLENARY_LANES", "7", 1), 0);
  EXPECT_THAT(plenary_environment(),
              testing::Contains(std::pair<std::string, std::string>("PLENARY_LANES", "7")));
  ASSERT_EQ(unsetenv("PLENARY_LANES"), 0);
  for (const auto& [name, value] : plenary_environment()) EXPECT_NE(name, "PLENARY_LANES");
}

}  // namespace
}  // namespace plenary::app
