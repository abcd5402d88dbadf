#include "intake/nearest_word.h"

#include <algorithm>
#include <numeric>
#include <vector>

namespace plenary::intake {

std::size_t edit_distance(std::string_view one, std::string_view other) {
  // One row of the table at a time: row[j] is the distance between the letters of `one` read so far
  // and the first j letters of `other`.
  std::vector<std::size_t> row(other.size() + 1);
  std::iota(row.begin(), row.end(), std::size_t{0});
  for (std::size_t i = 1; i <= one.size(); ++i) {
    std::size_t diagonal = row[0];
    row[0] = i;
    for (std::size_t j = 1; j <= other.size(); ++j) {
      const std::size_t replaced = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
      diagonal = row[j];
      row[j] = std::min({replaced, row[j] + 1, row[j - 1] + 1});
    }
  }
  return row.back();
}

}  // namespace plenary::intake
