#include <algorithm>
#include <array>
#include <cctype>
#include <string>
#include <vector>

#include "checks.h"

namespace plenary::tidy {
namespace {

bool is_source(const File& file) {
  static constexpr std::array<std::string_view, 6> kEndings = {".h",   ".cc",  ".ts",
                                                               ".tsx", ".css", ".proto"};
  return std::ranges::any_of(kEndings, [&](auto ending) { return file.path.ends_with(ending); });
}

// Letters, not octets: a Vietnamese letter is one column.
std::size_t columns(std::string_view line) {
  return static_cast<std::size_t>(std::ranges::count_if(
      line, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

// Text between two braces or semicolons, with the line of each character.
struct Head {
  std::string text;
  std::vector<std::size_t> lines;

  void add(char c, std::size_t line) {
    if (text.empty() && std::isspace(static_cast<unsigned char>(c)) != 0) return;
    text.push_back(c);
    lines.push_back(line);
  }

  void drop_front(std::size_t count) {
    text.erase(0, count);
    lines.erase(lines.begin(), lines.begin() + static_cast<std::ptrdiff_t>(count));
  }
};

// Behind the bracket that closes the one at `open`; the end of the text when none does.
std::size_t behind_bracket(const std::string& text, std::size_t open, char opening, char closing) {
  int depth = 0;
  for (std::size_t at = open; at < text.size(); ++at) {
    if (text[at] == opening) ++depth;
    if (text[at] == closing && --depth == 0) return at + 1;
  }
  return text.size();
}

// Takes "template <...>" and calls of macros such as BOOST_DESCRIBE_ENUM(...) away from the front,
// as long as something stands behind them.
void drop_prefixes(Head& head) {
  for (;;) {
    std::size_t end = 0;
    if (head.text.starts_with("template") && head.text.find('<') != std::string::npos) {
      end = behind_bracket(head.text, head.text.find('<'), '<', '>');
    } else {
      std::size_t name = 0;
      while (name < head.text.size() &&
             (std::isupper(static_cast<unsigned char>(head.text[name])) != 0 ||
              head.text[name] == '_')) {
        ++name;
      }
      if (name < 3 || name >= head.text.size() || head.text[name] != '(') return;
      end = behind_bracket(head.text, name, '(', ')');
    }
    end = std::min(head.text.find_first_not_of(" \n", end), head.text.size());
    if (end == head.text.size()) return;
    head.drop_front(end);
  }
}

bool opens_function(const Head& head) {
  const std::string& text = head.text;
  if (text.find('(') == std::string::npos) return false;
  static constexpr std::array<std::string_view, 4> kTypes = {"class ", "struct ", "union ",
                                                             "enum "};
  if (std::ranges::any_of(kTypes, [&](auto type) { return text.starts_with(type); })) return false;
  if (text.starts_with("namespace") || text.starts_with("extern")) return false;
  const std::size_t last = text.find_last_not_of(" \n");
  return text[last] != '(' && text[last] != ',' && text[last] != '=' && text[last] != '{';
}

struct Block {
  bool function = false;
  std::size_t first_line = 0;
};

bool is_preprocessor(const std::string& line) {
  const std::size_t first = line.find_first_not_of(' ');
  return first != std::string::npos && line[first] == '#';
}

// Finds functions by their braces; a lambda inside one counts with it.
void measure_functions(const File& file, Findings& findings) {
  const std::vector<std::string> code = code_of(file);
  std::vector<Block> open;
  Head head;
  const auto leave = [&](std::size_t line) {
    if (open.empty()) return;
    const Block block = open.back();
    open.pop_back();
    const std::size_t length = line - block.first_line + 1;
    if (block.function && length > kFunctionLinesMax) {
      findings.push_back({file.path, block.first_line,
                          "a function of " + std::to_string(length) + " lines, allowed are " +
                              std::to_string(kFunctionLinesMax)});
    }
  };
  for (std::size_t i = 0; i < code.size(); ++i) {
    if (is_preprocessor(code[i])) continue;
    for (const char c : code[i]) {
      if (c == '{') {
        drop_prefixes(head);
        const bool inside = std::ranges::any_of(open, &Block::function);
        const std::size_t first_line = head.lines.empty() ? i + 1 : head.lines.front();
        open.push_back({!inside && !head.text.empty() && opens_function(head), first_line});
        head = {};
      } else if (c == '}') {
        leave(i + 1);
        head = {};
      } else if (c == ';') {
        head = {};
      } else {
        head.add(c, i + 1);
      }
    }
    head.add('\n', i + 1);
  }
}

}  // namespace

Findings check_file_sizes(const Tree& tree) {
  Findings findings;
  for (const File& file : tree) {
    if (!is_source(file) || file.lines.size() <= kFileLinesMax) continue;
    findings.push_back({file.path, 0,
                        std::to_string(file.lines.size()) + " lines, allowed are " +
                            std::to_string(kFileLinesMax)});
  }
  return findings;
}

Findings check_function_sizes(const Tree& tree) {
  Findings findings;
  for (const File& file : tree) {
    if (is_cpp(file)) measure_functions(file, findings);
  }
  return findings;
}

Findings check_line_widths(const Tree& tree) {
  Findings findings;
  for (const File& file : tree) {
    if (!is_source(file)) continue;
    for (std::size_t i = 0; i < file.lines.size(); ++i) {
      const std::size_t width = columns(file.lines[i]);
      if (width <= kLineColumnsMax) continue;
      findings.push_back(
          {file.path, i + 1,
           std::to_string(width) + " columns, allowed are " + std::to_string(kLineColumnsMax)});
    }
  }
  return findings;
}

}  // namespace plenary::tidy
