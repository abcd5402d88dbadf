#pragma once

// A lock on a file that one process can hold: the kernel gives it back however the process ends.
// The file names the holder's pid, for people; it is left behind, empty, because removing it could
// let two processes in.

#include <sys/types.h>

#include <filesystem>
#include <optional>
#include <string>

#include "base/result.h"

namespace plenary::store {

struct LockError {
  bool held = false;              // by somebody; otherwise the file cannot be used at all
  std::optional<::pid_t> holder;  // if it is known
  std::string explanation;        // for the operator, in English
};

class FileLock {
 public:
  // Never waits.
  static Result<FileLock, LockError> take(const std::filesystem::path& file);

  FileLock(FileLock&& other) noexcept;
  FileLock& operator=(FileLock&& other) noexcept;
  ~FileLock();

 private:
  explicit FileLock(int descriptor) : descriptor_(descriptor) {}
  void release();

  int descriptor_ = -1;  // -1: holds nothing
};

}  // namespace plenary::store
