#pragma once

// The project's own files, as text, for checks that read them. What is built, installed or
// generated is not among them.

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::tidy {

// One file. Lines are without their line ends; the first has number 1 in every report. A file that
// is no text (a picture, a font, golden bytes) has none.
struct File {
  std::string path;  // from the top of the project, with forward slashes: "server/core/agenda.h"
  std::vector<std::string> lines;
};

// Sorted by path.
using Tree = std::vector<File>;

// What is wrong, and where. `line` 0: the file as a whole.
struct Finding {
  std::string path;
  std::size_t line = 0;
  std::string what;

  bool operator==(const Finding&) const = default;
};

using Findings = std::vector<Finding>;

// One finding a line, "path:line: what": what a failed test prints.
std::string report(const Findings& findings);

// Every file below `root`. Throws std::filesystem::filesystem_error when it cannot be read.
Tree read_tree(const std::filesystem::path& root);

// A file made from one text, for the tests of the checks.
File file_of(std::string path, std::string_view text);

const File* find_file(const Tree& tree, std::string_view path);

// Whether there is a file or a folder at this path.
bool exists(const Tree& tree, std::string_view path);

bool is_cpp(const File& file);
bool is_header(const File& file);
bool is_markdown(const File& file);

// The lines of a C++ file with comments, character and string literals blanked out, so that a
// search in them finds code only. Line numbers stay as they are.
std::vector<std::string> code_of(const File& file);

// True where `word` stands in `line` and is not a part of a longer name. Parts of `word` that are
// no letters match as they are.
bool has_word(std::string_view line, std::string_view word);

}  // namespace plenary::tidy
