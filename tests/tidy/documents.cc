#include <algorithm>
#include <array>
#include <filesystem>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "checks.h"

namespace plenary::tidy {
namespace {

constexpr std::string_view kGuide = "server/README.md";
constexpr std::string_view kWalk = "## Follow one check-in through the server";

// The lines of a document outside of its code blocks; those inside are empty.
std::vector<std::string> prose_of(const File& file) {
  std::vector<std::string> lines = file.lines;
  bool in_code = false;
  for (std::string& line : lines) {
    const bool fence = line.starts_with("```") || line.starts_with("   ```");
    if (fence) in_code = !in_code;
    if (in_code || fence) line.clear();
  }
  return lines;
}

std::string resolve(const File& from, const std::string& target) {
  const auto folder = std::filesystem::path(from.path).parent_path();
  std::string path = (folder / target).lexically_normal().generic_string();
  if (path.ends_with('/')) path.pop_back();
  return path;
}

std::vector<std::string> code_spans(const std::string& line) {
  static const std::regex kSpan("`([^`]+)`");
  std::vector<std::string> spans;
  for (auto it = std::sregex_iterator(line.begin(), line.end(), kSpan);
       it != std::sregex_iterator(); ++it) {
    spans.push_back((*it)[1]);
  }
  return spans;
}

bool names_file(const std::string& span) {
  return span.find('/') != std::string::npos && span.find(' ') == std::string::npos;
}

// The last name in "Room::decide_batch()" or "evolve(Meeting&, ...)": what the file must contain.
std::string symbol_of(std::string span) {
  span = span.substr(0, span.find('('));
  const std::size_t colon = span.rfind("::");
  return colon == std::string::npos ? span : span.substr(colon + 2);
}

bool contains_symbol(const File& file, const std::string& symbol) {
  return std::ranges::any_of(file.lines,
                             [&](const std::string& line) { return has_word(line, symbol); });
}

// One step of the walk: every file in it exists, and every symbol stands in one of its files.
void check_step(const Tree& tree, const std::string& step, std::size_t line, Findings& findings) {
  std::vector<const File*> files;
  std::vector<std::string> symbols;
  for (const std::string& span : code_spans(step)) {
    if (!names_file(span)) {
      symbols.push_back(symbol_of(span));
    } else if (const File* const file = find_file(tree, span)) {
      files.push_back(file);
    } else {
      findings.push_back({std::string(kGuide), line, span + " does not exist"});
    }
  }
  for (const std::string& symbol : symbols) {
    const bool found = std::ranges::any_of(
        files, [&](const File* file) { return contains_symbol(*file, symbol); });
    if (found) continue;
    findings.push_back({std::string(kGuide), line, symbol + " is in no file of its step"});
  }
}

// Steps are the items "1. ..." of the section; an item goes on until the next one.
void check_walk(const Tree& tree, const File& guide, Findings& findings) {
  static const std::regex kItem(R"(^[0-9]+\. )");
  const auto start = std::ranges::find(guide.lines, kWalk);
  if (start == guide.lines.end()) {
    findings.push_back({guide.path, 0, "has no section \"" + std::string(kWalk) + "\""});
    return;
  }
  std::string step;
  std::size_t steps = 0;
  std::size_t step_line = 0;
  const auto first = static_cast<std::size_t>(start - guide.lines.begin()) + 1;
  for (std::size_t i = first; i <= guide.lines.size(); ++i) {
    const bool at_end = i == guide.lines.size() || guide.lines[i].starts_with("## ");
    const bool at_item = !at_end && std::regex_search(guide.lines[i], kItem);
    if ((at_end || at_item) && !step.empty()) check_step(tree, step, step_line, findings);
    if (at_end) break;
    if (at_item) {
      step = guide.lines[i];
      step_line = i + 1;
      ++steps;
    } else if (!step.empty()) {
      step += " " + guide.lines[i];
    }
  }
  if (steps == 0) findings.push_back({guide.path, first, "the walk has no steps"});
}

// Rows "| `base` | ..." against the folders of server/ that hold code.
void check_layer_table(const Tree& tree, const File& guide, Findings& findings) {
  static const std::regex kRow(R"(^\| *`([a-z_]+)/?` *\|)");
  std::set<std::string> in_table;
  for (std::size_t i = 0; i < guide.lines.size(); ++i) {
    std::smatch match;
    if (!std::regex_search(guide.lines[i], match, kRow)) continue;
    in_table.insert(match[1]);
    if (!exists(tree, "server/" + match[1].str())) {
      findings.push_back({guide.path, i + 1, "there is no folder server/" + match[1].str()});
    }
  }
  static const std::regex kFolder(R"(^server/([^/]+)/.*\.(h|cc)$)");
  std::set<std::string> missing;
  for (const File& file : tree) {
    std::smatch match;
    if (!std::regex_search(file.path, match, kFolder) || in_table.contains(match[1])) continue;
    missing.insert(match[1]);
  }
  for (const std::string& folder : missing) {
    findings.push_back({guide.path, 0, "the table of layers lacks " + folder});
  }
}

bool is_shell_script(const File& file) {
  static const std::regex kShell(R"(^#!.*\b(ba)?sh\b)");
  return !file.lines.empty() && std::regex_search(file.lines.front(), kShell);
}

}  // namespace

Findings check_titles(const Tree& tree) {
  Findings findings;
  for (const File& file : tree) {
    if (!is_markdown(file)) continue;
    const std::vector<std::string> prose = prose_of(file);
    std::size_t titles = 0;
    for (std::size_t i = 0; i < prose.size(); ++i) {
      if (prose[i].starts_with("# ") && ++titles > 1) {
        findings.push_back({file.path, i + 1, "a second title"});
      }
    }
    if (titles == 0) findings.push_back({file.path, 0, "no title"});
  }
  return findings;
}

Findings check_links(const Tree& tree) {
  static const std::regex kLink(R"(\]\(([^)\s]+)\))");
  static const std::regex kElsewhere(R"(^([a-z]+:|#))");
  Findings findings;
  for (const File& file : tree) {
    if (!is_markdown(file)) continue;
    const std::vector<std::string> prose = prose_of(file);
    for (std::size_t i = 0; i < prose.size(); ++i) {
      for (auto it = std::sregex_iterator(prose[i].begin(), prose[i].end(), kLink);
           it != std::sregex_iterator(); ++it) {
        std::string target = (*it)[1];
        if (std::regex_search(target, kElsewhere)) continue;
        target = target.substr(0, target.find('#'));
        if (exists(tree, resolve(file, target))) continue;
        findings.push_back({file.path, i + 1, target + " does not exist"});
      }
    }
  }
  return findings;
}

Findings check_server_guide(const Tree& tree) {
  const File* const guide = find_file(tree, kGuide);
  if (guide == nullptr) return {{std::string(kGuide), 0, "is missing"}};
  Findings findings;
  check_layer_table(tree, *guide, findings);
  check_walk(tree, *guide, findings);
  return findings;
}

Findings check_machine_names(const Tree& tree) {
  static const std::regex kPath(R"((^|[^A-Za-z0-9_.)}/-])/(work|home|root|Users)/)");
  static const std::regex kHost(
      R"((registry\.|mirror[a-z]*\.|artifactory|proxy\.)[a-z0-9-]+\.[a-z]|)"
      "npm"
      R"(js\.(org|com)|)"
      "py"
      R"(pi\.org|)"
      "crates"
      R"(\.io|deb\.)"
      "debian"
      R"(\.org)");
  Findings findings;
  for (const File& file : tree) {
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      if (std::regex_search(file.lines[i], kPath)) {
        findings.push_back({file.path, i + 1, "names a path of one machine"});
      }
      if (std::regex_search(file.lines[i], kHost)) {
        findings.push_back({file.path, i + 1, "names the host of a package registry"});
      }
    }
  }
  return findings;
}

Findings check_shell_scripts(const Tree& tree) {
  Findings findings;
  for (const File& file : tree) {
    if (!is_shell_script(file)) continue;
    const auto first = std::ranges::find_if(
        file.lines, [](const std::string& line) { return !line.empty() && line[0] != '#'; });
    if (first != file.lines.end() && *first == "set -euo pipefail") continue;
    const auto line = static_cast<std::size_t>(first - file.lines.begin()) + 1;
    findings.push_back({file.path, line, "a script begins with set -euo pipefail"});
  }
  return findings;
}

}  // namespace plenary::tidy
