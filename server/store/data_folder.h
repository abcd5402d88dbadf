#pragma once

// The folder that a server keeps its data in. Whoever holds a DataFolder is the only server that
// uses that folder; it is free again when the object or the process is gone.

#include <cstdint>
#include <filesystem>
#include <string>

#include "base/result.h"
#include "store/file_lock.h"

namespace plenary::store {

struct FolderError {
  enum class Kind : std::uint8_t { cannot_create, not_a_folder, in_use, cannot_lock };

  Kind kind = Kind::cannot_create;
  std::optional<::pid_t> holder;  // with in_use, if it is known
  std::string explanation;        // for the operator, in English
};

class DataFolder {
 public:
  // Makes the folder, for its owner only, if it is not there; the folder above must be. What is
  // there already keeps its permissions.
  static Result<DataFolder, FolderError> open(std::filesystem::path path);

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::filesystem::path log_file() const { return path_ / "log.sqlite"; }

 private:
  DataFolder(std::filesystem::path path, FileLock lock);

  std::filesystem::path path_;
  FileLock lock_;
};

}  // namespace plenary::store
