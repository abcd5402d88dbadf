#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <string>

#include "checks.h"

namespace plenary::tidy {
namespace {

// What each layer may include, beside itself. net, store and intake are siblings.
const std::map<std::string, std::set<std::string>>& allowed_layers() {
  static const std::map<std::string, std::set<std::string>> kAllowed = {
      {"base", {}},
      {"core", {"base"}},
      {"room", {"base", "core"}},
      {"wire", {"base", "core", "room"}},
      {"net", {"base", "core", "room", "wire"}},
      {"store", {"base", "core", "room", "wire"}},
      {"intake", {"base", "core"}},
      {"app", {"base", "core", "room", "wire", "net", "store", "intake"}},
  };
  return kAllowed;
}

// "agenda.h" of `#include "core/agenda.h"` with its folder; the quotes or angles are dropped.
std::optional<std::string> included(const std::string& line) {
  static const std::regex kInclude(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
  std::smatch match;
  if (!std::regex_search(line, match, kInclude)) return std::nullopt;
  return match[1];
}

std::string first_folder(const std::string& path) {
  const std::size_t slash = path.find('/');
  return slash == std::string::npos ? std::string() : path.substr(0, slash);
}

// "core" of "server/core/agenda.h".
std::string layer_of(const File& file) {
  if (!file.path.starts_with("server/")) return {};
  return first_folder(file.path.substr(std::string_view("server/").size()));
}

void check_includes(const File& file, const std::set<std::string>& allowed, Findings& findings) {
  const std::string layer = layer_of(file);
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    const auto header = included(file.lines[i]);
    if (!header) continue;
    const std::string other = first_folder(*header);
    if (!allowed_layers().contains(other) || other == layer || allowed.contains(other)) continue;
    findings.push_back({file.path, i + 1, layer + " may not include " + *header});
  }
}

// plenary_layer(wire LINKS plenary_room ...) in server/CMakeLists.txt.
void check_links_of_targets(const File& file, Findings& findings) {
  static const std::regex kLayer(R"(^\s*plenary_layer\((\w+))");
  static const std::regex kTarget(R"(plenary_(\w+))");
  std::string layer;
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    std::string line = file.lines[i];
    std::smatch match;
    if (std::regex_search(line, match, kLayer)) {
      layer = match[1];
      line = match.suffix();
    }
    const auto allowed = allowed_layers().find(layer);
    if (allowed != allowed_layers().end()) {
      for (auto it = std::sregex_iterator(line.begin(), line.end(), kTarget);
           it != std::sregex_iterator(); ++it) {
        const std::string target = (*it)[1];
        if (!allowed_layers().contains(target) || allowed->second.contains(target)) continue;
        findings.push_back({file.path, i + 1, layer + " may not link plenary_" + target});
      }
    }
    if (line.find(')') != std::string::npos) layer.clear();
  }
}

}  // namespace

Findings check_layers(const Tree& tree) {
  Findings findings;
  for (const File& file : tree) {
    if (file.path == "server/CMakeLists.txt") check_links_of_targets(file, findings);
    if (!file.path.starts_with("server/") || !is_cpp(file)) continue;
    const auto allowed = allowed_layers().find(layer_of(file));
    if (allowed == allowed_layers().end()) {
      findings.push_back({file.path, 0, "lies in a folder that is no layer"});
      continue;
    }
    check_includes(file, allowed->second, findings);
  }
  return findings;
}

Findings check_generated_headers(const Tree& tree) {
  Findings findings;
  for (const File& file : tree) {
    if (!file.path.starts_with("server/") || !is_cpp(file) || layer_of(file) == "wire") continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const auto header = included(file.lines[i]);
      if (!header) continue;
      if (header->ends_with(".pb.h") || header->starts_with("google/protobuf")) {
        findings.push_back({file.path, i + 1, *header + " belongs into server/wire"});
      }
    }
  }
  return findings;
}

Findings check_core_is_pure(const Tree& tree) {
  static constexpr std::array<std::string_view, 22> kHeaders = {
      "atomic",     "chrono",  "cmath",  "condition_variable", "cstdio",        "cstdlib",
      "ctime",      "fstream", "future", "iostream",           "locale",        "mutex",
      "filesystem", "random",  "thread", "unordered_map",      "unordered_set", "stop_token",
      "semaphore",  "latch",   "regex",  "shared_mutex"};
  static constexpr std::array<std::string_view, 5> kWords = {"float", "double", "thread_local",
                                                             "volatile", "std::hash"};
  Findings findings;
  for (const File& file : tree) {
    if (!is_cpp(file) || (layer_of(file) != "core")) continue;
    const std::vector<std::string> code = code_of(file);
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      if (const auto header = included(file.lines[i])) {
        const bool banned = std::ranges::find(kHeaders, *header) != kHeaders.end();
        const bool foreign = header->find('/') != std::string::npos &&
                             !header->starts_with("core/") && !header->starts_with("base/") &&
                             !header->starts_with("boost/describe");
        const bool of_the_system = header->ends_with(".h") && first_folder(*header).empty();
        if (banned || foreign || of_the_system) {
          findings.push_back({file.path, i + 1, "the core does not include " + *header});
        }
        continue;
      }
      for (const std::string_view word : kWords) {
        if (has_word(code[i], word)) {
          findings.push_back({file.path, i + 1, "the core does not use " + std::string(word)});
        }
      }
    }
  }
  return findings;
}

}  // namespace plenary::tidy
