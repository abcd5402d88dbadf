// transcripts [--rewrite] FILE...: performs each transcript and says where it differs from what
// stands in it; with --rewrite, writes what was found into the file. Ends with 1 if one differs,
// with 2 if one cannot be read or written.

#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include "transcript.h"

namespace {

enum class Verdict { same, different, unreadable };

Verdict check(const std::string& path, bool rewrite) {
  std::ifstream in(path, std::ios::binary);
  const std::string expected{std::istreambuf_iterator<char>(in), {}};
  if (!in || expected.empty()) {
    std::cerr << path << ": cannot be read\n";
    return Verdict::unreadable;
  }
  const std::string found = plenary::transcripts::performed(expected);
  if (const auto at = found.find("misunderstood: "); at != std::string::npos) {
    std::cout << path << ": " << found.substr(at, found.find('\n', at) - at) << "\n";
    return Verdict::different;
  }
  if (found == expected) return Verdict::same;
  std::cout << path << ": " << plenary::transcripts::first_difference(expected, found);
  if (!rewrite) return Verdict::different;
  std::ofstream out(path, std::ios::binary | std::ios::trunc);
  out << found;
  out.close();
  return out ? Verdict::same : Verdict::unreadable;
}

}  // namespace

int main(int argc, char** argv) {
  bool rewrite = false;
  int result = 0;
  int files = 0;
  for (int i = 1; i < argc; ++i) {
    const std::string argument = argv[i];
    if (argument == "--rewrite") {
      rewrite = true;
      continue;
    }
    ++files;
    const Verdict verdict = check(argument, rewrite);
    if (verdict == Verdict::different && result == 0) result = 1;
    if (verdict == Verdict::unreadable) result = 2;
  }
  if (files == 0) {
    std::cerr << "usage: transcripts [--rewrite] FILE...\n";
    return 2;
  }
  return result;
}
