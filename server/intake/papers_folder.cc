#include "intake/papers_folder.h"

#include <algorithm>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

#include "intake/nearest_word.h"
#include "intake/text_file.h"
#include "intake/text_folding.h"

namespace plenary::intake {
namespace {

constexpr std::size_t kPaperNameLengthMax = 120;

// A name that would leave papers/, or hide in it.
bool is_plain_name(std::string_view name) {
  return name.find_first_of("/\\:") == std::string_view::npos && !name.starts_with('.');
}

}  // namespace

PapersFolder::PapersFolder(const std::filesystem::path& folder) {
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(folder / "papers", error)) {
    if (!entry.is_regular_file(error)) continue;
    std::string name = path_text(entry.path().filename());
    if (first_byte_not_utf8(name)) continue;  // no cell can name it
    std::string composed = to_nfc(name);
    const bool is_composed = name == composed;
    // Of two files that differ only in how letters are composed, the composed one is meant.
    if (is_composed || !on_disk_.contains(composed)) on_disk_[std::move(composed)] = name;
  }
}

List<Text> PapersFolder::read(const Row& row, FaultList& faults) const {
  std::vector<Text> papers;
  for (const Cell& part : bar_list(row, "papers")) {
    check_length(part, kPaperNameLengthMax, faults);
    if (!is_plain_name(part.text)) {
      faults.add(FaultCode::paper_name_with_path, part.place, {{"value", part.text}});
      continue;
    }
    const auto found = on_disk_.find(part.text);
    if (found == on_disk_.end()) {
      std::vector<std::string> names;
      for (const auto& [composed, name] : on_disk_) names.push_back(composed);
      faults.add(FaultCode::missing_paper, part.place,
                 {{"value", part.text}, {"nearest", nearest_word(part.text, names)}});
      continue;
    }
    papers.emplace_back(found->second);
  }
  return papers;
}

}  // namespace plenary::intake
