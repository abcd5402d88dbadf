#pragma once

// A folder on the disk that the build is on, gone when the object is. Not below /tmp, which may be
// memory: what is made durable there costs nothing.

#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <string>

#include "base/ensure.h"

namespace plenary::bench {

class DiskFolder {
 public:
  DiskFolder() {
    std::string pattern = std::string(PLENARY_BINARY_DIR) + "/bench-XXXXXX";
    ensure(::mkdtemp(pattern.data()) != nullptr);
    path_ = pattern;
  }
  DiskFolder(const DiskFolder&) = delete;
  DiskFolder& operator=(const DiskFolder&) = delete;
  ~DiskFolder() { std::filesystem::remove_all(path_); }

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace plenary::bench
