#include <algorithm>
#include <array>
#include <regex>
#include <string>
#include <vector>

#include "checks.h"

namespace plenary::tidy {
namespace {

enum class Where { everywhere, server, headers };

// A call that is not wanted, and what to write instead.
struct BannedCall {
  std::string_view call;
  Where where = Where::server;
  std::vector<std::string_view> allowed_below;  // how the paths begin that may
  std::string_view instead;
};

// The clock of the room is the one place below net that may ask the machine.
const std::vector<std::string_view> kMayAskTheMachine = {"server/net/", "server/app/",
                                                         "server/room/server_clock."};
constexpr std::string_view kTimeIsData = "take the time from Context or room/clock.h";

const std::vector<BannedCall>& banned_calls() {
  static const std::vector<BannedCall> kBanned = {
      {"steady_clock::now(", Where::server, kMayAskTheMachine, kTimeIsData},
      {"system_clock::now(", Where::server, kMayAskTheMachine, kTimeIsData},
      {"high_resolution_clock::now(", Where::server, kMayAskTheMachine, kTimeIsData},
      {"Clock::now(", Where::server, kMayAskTheMachine, kTimeIsData},
      {"std::time(", Where::server, {}, kTimeIsData},
      {"rand(", Where::everywhere, {}, "draw with libsodium in app/, or from a seed in tests"},
      {"srand(", Where::everywhere, {}, "draw with libsodium in app/, or from a seed in tests"},
      {"std::random_device", Where::server, {}, "draw with libsodium"},
      {"std::thread",
       Where::server,
       {"server/net/", "server/room/", "server/app/"},
       "leave threads to room, net and app"},
      {"std::jthread",
       Where::server,
       {"server/net/", "server/room/", "server/app/"},
       "leave threads to room, net and app"},
      {"std::async(", Where::everywhere, {}, "name a thread and join it"},
      {"detached", Where::server, {}, "give co_spawn a handler that logs why it ended"},
      {"using namespace", Where::headers, {}, "spell the namespace out"},
      {"std::cout", Where::server, {"server/app/"}, "log through spdlog in net and app"},
      {"std::cerr",
       Where::server,
       {"server/app/", "server/wire/parse.cc"},
       "log through spdlog in net and app"},
      {"printf(", Where::server, {"server/app/"}, "log through spdlog in net and app"},
      {"sleep_for", Where::everywhere, {}, "wait for what is to happen, with a deadline"},
      {"sleep_until", Where::everywhere, {}, "wait for what is to happen, with a deadline"},
      {"usleep(", Where::everywhere, {}, "wait for what is to happen, with a deadline"},
      {"assert(", Where::everywhere, {}, "use ensure() of base/ensure.h: it is checked always"},
      {"strcpy(", Where::everywhere, {}, "use std::string"},
      {"sprintf(", Where::everywhere, {}, "use std::to_string or std::to_chars"},
  };
  return kBanned;
}

bool applies(const BannedCall& banned, const File& file) {
  if (banned.where == Where::headers) return is_header(file);
  if (banned.where == Where::server && !file.path.starts_with("server/")) return false;
  return std::ranges::none_of(banned.allowed_below,
                              [&](auto folder) { return file.path.starts_with(folder); });
}

bool may_have_open_ends(const File& file) {
  static constexpr std::array<std::string_view, 7> kTexts = {".md",  ".json", ".csv", ".txt",
                                                             ".svg", ".toml", ".html"};
  return std::ranges::any_of(kTexts, [&](auto ending) { return file.path.ends_with(ending); }) &&
         !file.path.ends_with("CMakeLists.txt");
}

}  // namespace

Findings check_banned_calls(const Tree& tree) {
  Findings findings;
  for (const File& file : tree) {
    if (!is_cpp(file)) continue;
    const std::vector<std::string> code = code_of(file);
    for (const BannedCall& banned : banned_calls()) {
      if (!applies(banned, file)) continue;
      for (std::size_t i = 0; i < code.size(); ++i) {
        if (!has_word(code[i], banned.call)) continue;
        findings.push_back(
            {file.path, i + 1, std::string(banned.call) + ": " + std::string(banned.instead)});
      }
    }
  }
  return findings;
}

Findings check_open_ends(const Tree& tree) {
  static const std::regex kWithIssue(
      "TO"
      R"(DO ?\(?#[0-9]+\)?)");
  static const std::string kToDo =
      "TO"
      "DO";
  static const std::string kFixMe =
      "FIX"
      "ME";
  Findings findings;
  for (const File& file : tree) {
    if (may_have_open_ends(file)) continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const std::string& line = file.lines[i];
      if (has_word(line, kFixMe)) {
        findings.push_back({file.path, i + 1, kFixMe + ": mend it, or open an issue"});
      }
      if (has_word(line, kToDo) && !std::regex_search(line, kWithIssue)) {
        findings.push_back({file.path, i + 1, kToDo + " without the number of an issue"});
      }
    }
  }
  return findings;
}

}  // namespace plenary::tidy
