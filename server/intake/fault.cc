#include "intake/fault.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
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

  // The index last: faults of one place stay in the order in which they were found.
  std::vector<std::size_t> order(faults_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::sort(order, {}, [this, &rank](std::size_t at) {
    const Place& place = faults_[at].place;
    return std::tuple(rank(faults_[at]), place.line, place.column, at);
  });
  std::vector<Fault> sorted;
  sorted.reserve(faults_.size());
  for (const std::size_t at : order) sorted.push_back(faults_[at]);
  return sorted;
}

}  // namespace plenary::intake
