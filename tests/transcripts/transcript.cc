#include "transcript.h"

#include <sstream>

#include "script.h"

namespace plenary::transcripts {
namespace {

constexpr const char* kSeparator = "----";

std::string answer_to(Script& script, const std::string& line) {
  try {
    return script.run(line);
  } catch (const Misunderstood& error) {
    return std::string("misunderstood: ") + error.what() + "\n";
  }
}

}  // namespace

std::string performed(const std::string& transcript) {
  Script script;
  std::istringstream in(transcript);
  std::string out;
  std::string output;      // of the lines of this block
  bool in_output = false;  // behind the separator: what stands there is replaced
  bool said = false;       // something in this block
  const auto finish = [&] {
    if (said) out += std::string(kSeparator) + "\n" + output;
    output.clear();
    in_output = said = false;
  };
  for (std::string line; std::getline(in, line);) {
    if (line.empty()) {
      finish();
      out += "\n";
    } else if (line == kSeparator) {
      in_output = true;
    } else if (!in_output) {
      out += line + "\n";
      if (line.starts_with('#')) continue;
      output += answer_to(script, line);
      said = true;
    }
  }
  finish();
  return out;
}

std::string first_difference(const std::string& expected, const std::string& found) {
  std::istringstream one(expected);
  std::istringstream other(found);
  for (int number = 1; one || other; ++number) {
    std::string wanted;
    std::string got;
    std::getline(one, wanted);
    std::getline(other, got);
    if (wanted == got) continue;
    return text("line ", number, "\n  expected: ", wanted, "\n  found:    ", got, "\n");
  }
  return {};
}

}  // namespace plenary::transcripts
