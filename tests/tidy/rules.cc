#include <map>
#include <regex>
#include <set>
#include <string>

#include "checks.h"

namespace plenary::tidy {
namespace {

constexpr std::string_view kRulesPath = "server/core/RULES.md";

const std::regex& rule_id() {
  static const std::regex kId(R"(\b(?:SE|RO|AT|AG|FL|IQ|VT|EL|DS)[0-9]+\b)");
  return kId;
}

using Places = std::map<std::string, Finding>;  // of an id: where it is named first

void note_ids(const std::string& text, const std::string& path, std::size_t line, Places& places) {
  for (auto it = std::sregex_iterator(text.begin(), text.end(), rule_id());
       it != std::sregex_iterator(); ++it) {
    places.try_emplace(it->str(), Finding{path, line, "names " + it->str()});
  }
}

// "**SE1** The office convenes ...", also as an item of a list.
Places rules_of(const File& rules, Findings& findings) {
  static const std::regex kRule(R"(^[-* ]*\*\*([A-Z]{2}[0-9]+)\*\*)");
  Places found;
  for (std::size_t i = 0; i < rules.lines.size(); ++i) {
    std::smatch match;
    if (!std::regex_search(rules.lines[i], match, kRule)) continue;
    const Finding place{rules.path, i + 1, match[1].str() + " is defined twice"};
    if (!found.try_emplace(match[1], place).second) findings.push_back(place);
  }
  return found;
}

// TEST(Sittings, SE5_OneAtATime): the ids that the name begins with. The name may stand on the
// line below.
void note_test_names(const File& file, Places& tested) {
  static const std::regex kTest(R"(\bTEST(?:_[FP])?\(\s*\w+,\s*((?:[A-Z]{2}[0-9]+_)+))");
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    std::string lines = file.lines[i];
    if (lines.find("TEST") == std::string::npos) continue;
    if (i + 1 < file.lines.size()) lines += " " + file.lines[i + 1];
    std::smatch match;
    if (!std::regex_search(lines, match, kTest)) continue;
    std::string ids = match[1];
    for (char& c : ids) {
      if (c == '_') c = ' ';
    }
    note_ids(ids, file.path, i + 1, tested);
  }
}

void note_headings(const File& file, Places& tested) {
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    if (file.lines[i].starts_with("#")) note_ids(file.lines[i], file.path, i + 1, tested);
  }
}

void note_citations(const File& file, Places& cited) {
  for (std::size_t i = 0; i < file.lines.size(); ++i) {
    note_ids(file.lines[i], file.path, i + 1, cited);
  }
}

void expect_known(const Places& named, const Places& rules, Findings& findings) {
  for (const auto& [id, place] : named) {
    if (rules.contains(id)) continue;
    findings.push_back({place.path, place.line, place.what + ", which is no rule of RULES.md"});
  }
}

}  // namespace

Findings check_rules(const Tree& tree) {
  const File* const rules_file = find_file(tree, kRulesPath);
  if (rules_file == nullptr) return {{std::string(kRulesPath), 0, "is missing"}};

  Findings findings;
  const Places rules = rules_of(*rules_file, findings);
  if (rules.empty()) findings.push_back({rules_file->path, 0, "defines no rule"});

  Places tested;
  Places cited;
  for (const File& file : tree) {
    const bool is_tidy = file.path.starts_with("tests/tidy/");
    if (file.path.starts_with("tests/") && file.path.ends_with(".cc") && !is_tidy) {
      note_test_names(file, tested);
    }
    if (file.path.starts_with("tests/transcripts/") && file.path.ends_with(".txt")) {
      note_headings(file, tested);
    }
    if (file.path.starts_with("server/") && is_cpp(file)) note_citations(file, cited);
  }

  for (const auto& [id, place] : rules) {
    if (tested.contains(id)) continue;
    findings.push_back({place.path, place.line, id + " has neither a test nor a transcript"});
  }
  expect_known(tested, rules, findings);
  expect_known(cited, rules, findings);
  return findings;
}

}  // namespace plenary::tidy
