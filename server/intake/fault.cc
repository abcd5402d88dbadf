#include "intake/fault.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "base/ensure.h"

namespace plenary::intake {

std::string_view word(FaultCode code) {
  const char* name = boost::describe::enum_to_string(code, nullptr);
  ensure(name != nullptr);
  return name;
}

std::string line(const Fault& fault, Language language) {
  std::string text = fault.place.file;
  if (fault.place.line > 0) text += ":" + std::to_string(fault.place.line);
  if (fault.place.line > 0 && fault.place.column > 0) {
    text += ":" + std::to_string(fault.place.column);
  }
  return text + ": " + sentence(fault, language) + " [" + std::string(word(fault.code)) + "]";
}

std::vector<Fault> FaultList::sorted() const {
  std::vector<std::string_view> files;
  const auto rank = [&files](const Fault& fault) {
    return std::ranges::find(files, fault.place.file) - files.begin();
  };
  for (const Fault& fault : faults_) {
    if (std::ranges::find(files, fault.place.file) == files.end()) {
      files.emplace_back(fault.place.file);
    }
  }

  std::vector<Fault> sorted = faults_;
  std::ranges::stable_sort(sorted, [&rank](const Fault& one, const Fault& other) {
    return std::tuple(rank(one), one.place.line, one.place.column) <
           std::tuple(rank(other), other.place.line, other.place.column);
  });
  return sorted;
}

}  // namespace plenary::intake
