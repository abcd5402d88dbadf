#pragma once

// The names of the files in a session folder's papers/.

#include <filesystem>
#include <map>
#include <string>

#include "base/list.h"
#include "base/text.h"
#include "intake/fault.h"
#include "intake/table.h"

namespace plenary::intake {

class PapersFolder {
 public:
  // Lists folder/papers once. A folder that is not there holds no papers.
  explicit PapersFolder(const std::filesystem::path& folder);

  // The papers that the row's cell `papers` names, as their files are called on the disk: a name is
  // found whether it is written with composed or decomposed letters, and is kept in the way in
  // which it can be opened. Adds paper_name_with_path and missing_paper.
  [[nodiscard]] List<Text> read(const Row& row, FaultList& faults) const;

 private:
  std::map<std::string, std::string> on_disk_;  // NFC name to the name on the disk
};

}  // namespace plenary::intake
