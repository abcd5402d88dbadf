#include "tree.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <fstream>
#include <iterator>
#include <sstream>

namespace plenary::tidy {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 10> kSkippedFolders = {
    ".git",         "build",     "node_modules", "gen",     "dist",
    "test-results", "demo-data", ".cache",       ".vscode", ".idea"};

bool is_skipped(const fs::path& folder) {
  return std::ranges::find(kSkippedFolders, folder.filename().string()) != kSkippedFolders.end();
}

bool is_name_char(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

// Blanks out what is not code, one file at a time.
class CodeOnly {
 public:
  explicit CodeOnly(std::string text) : text_(std::move(text)) {}

  std::string run() {
    while (at_ < text_.size()) {
      if (starts_with("//")) {
        blank_to("\n", 0);
      } else if (starts_with("/*")) {
        blank_to("*/", 2);
      } else if (starts_with("R\"") && !follows_a_name()) {
        blank_raw_string();
      } else if (text_[at_] == '"') {
        blank_quoted('"');
      } else if (text_[at_] == '\'' && !follows_a_name()) {
        blank_quoted('\'');
      } else {
        ++at_;
      }
    }
    return std::move(text_);
  }

 private:
  [[nodiscard]] bool starts_with(std::string_view what) const {
    return std::string_view(text_).substr(at_).starts_with(what);
  }

  // A quote behind a digit separates thousands; R behind a letter belongs to a name.
  [[nodiscard]] bool follows_a_name() const { return at_ > 0 && is_name_char(text_[at_ - 1]); }

  void blank_until(std::size_t end) {
    end = std::min(end, text_.size());
    for (; at_ < end; ++at_) {
      if (text_[at_] != '\n') text_[at_] = ' ';
    }
  }

  void blank_to(std::string_view mark, std::size_t beyond) {
    const std::size_t found = text_.find(mark, at_ + beyond);
    blank_until(found == std::string::npos ? text_.size() : found + beyond);
  }

  void blank_raw_string() {
    const std::size_t open = text_.find('(', at_);
    if (open == std::string::npos) return blank_until(text_.size());
    const std::string mark = ")" + text_.substr(at_ + 2, open - at_ - 2) + "\"";
    const std::size_t found = text_.find(mark, open);
    blank_until(found == std::string::npos ? text_.size() : found + mark.size());
  }

  // Keeps the quotes themselves: `""` stays visible as an (empty) literal.
  void blank_quoted(char quote) {
    ++at_;
    while (at_ < text_.size() && text_[at_] != quote && text_[at_] != '\n') {
      if (text_[at_] == '\\') blank_until(at_ + 1);
      blank_until(at_ + 1);
    }
    ++at_;
  }

  std::string text_;
  std::size_t at_ = 0;
};

}  // namespace

std::string report(const Findings& findings) {
  std::ostringstream out;
  for (const Finding& finding : findings) {
    out << "  " << finding.path;
    if (finding.line > 0) out << ':' << finding.line;
    out << ": " << finding.what << '\n';
  }
  return out.str();
}

File file_of(std::string path, std::string_view text) {
  File file{.path = std::move(path), .lines = {}};
  while (!text.empty()) {
    const std::size_t end = text.find('\n');
    file.lines.emplace_back(text.substr(0, end));
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return file;
}

Tree read_tree(const std::filesystem::path& root) {
  Tree tree;
  for (auto entry = fs::recursive_directory_iterator(root);
       entry != fs::recursive_directory_iterator(); ++entry) {
    if (entry->is_directory()) {
      if (is_skipped(entry->path())) entry.disable_recursion_pending();
      continue;
    }
    if (!entry->is_regular_file()) continue;
    std::ifstream in(entry->path(), std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (text.find('\0') != std::string::npos) text.clear();
    tree.push_back(file_of(fs::relative(entry->path(), root).generic_string(), text));
  }
  std::ranges::sort(tree, {}, &File::path);
  return tree;
}

const File* find_file(const Tree& tree, std::string_view path) {
  const auto found = std::ranges::find(tree, path, &File::path);
  return found == tree.end() ? nullptr : &*found;
}

bool exists(const Tree& tree, std::string_view path) {
  const std::string folder = std::string(path) + "/";
  return std::ranges::any_of(
      tree, [&](const File& file) { return file.path == path || file.path.starts_with(folder); });
}

bool is_cpp(const File& file) { return is_header(file) || file.path.ends_with(".cc"); }
bool is_header(const File& file) { return file.path.ends_with(".h"); }
bool is_markdown(const File& file) { return file.path.ends_with(".md"); }

std::vector<std::string> code_of(const File& file) {
  std::string text;
  for (const std::string& line : file.lines) text.append(line).push_back('\n');
  return file_of(file.path, CodeOnly(std::move(text)).run()).lines;
}

bool has_word(std::string_view line, std::string_view word) {
  for (std::size_t at = line.find(word); at != std::string_view::npos;
       at = line.find(word, at + 1)) {
    const std::size_t end = at + word.size();
    const bool open_before = !is_name_char(word.front()) || at == 0 || !is_name_char(line[at - 1]);
    const bool open_behind =
        !is_name_char(word.back()) || end >= line.size() || !is_name_char(line[end]);
    if (open_before && open_behind) return true;
  }
  return false;
}

}  // namespace plenary::tidy
