#include "store/data_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <optional>
#include <utility>

namespace plenary::store {
namespace {

// A new folder is in the one above it only when that one has been written to the disk.
bool make_durable(const std::filesystem::path& folder) {
  const int descriptor = ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  if (descriptor < 0) return false;
  const bool done = ::fsync(descriptor) == 0;
  ::close(descriptor);
  return done;
}

std::optional<FolderError> create(const std::filesystem::path& path) {
  if (::mkdir(path.c_str(), 0700) == 0) {
    if (make_durable(path.parent_path())) return std::nullopt;
  } else if (errno == EEXIST) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) return std::nullopt;
    return FolderError{.kind = FolderError::Kind::not_a_folder,
                       .holder = std::nullopt,
                       .explanation = path.string() + " is not a folder"};
  }
  return FolderError{.kind = FolderError::Kind::cannot_create,
                     .holder = std::nullopt,
                     .explanation = "cannot create " + path.string() + ": " + std::strerror(errno)};
}

}  // namespace

Result<DataFolder, FolderError> DataFolder::open(std::filesystem::path path) {
  std::error_code failed;
  path = std::filesystem::absolute(path, failed).lexically_normal();
  if (!path.has_filename()) path = path.parent_path();  // "data/" names the same as "data"
  if (const auto error = create(path)) return Failure(*error);
  auto lock = FileLock::take(path / "lock");
  if (lock) return DataFolder(std::move(path), std::move(*lock));
  const bool held = lock.error().held;
  return Failure(
      FolderError{.kind = held ? FolderError::Kind::in_use : FolderError::Kind::cannot_lock,
                  .holder = lock.error().holder,
                  .explanation = std::move(lock.error().explanation)});
}

DataFolder::DataFolder(std::filesystem::path path, FileLock lock)
    : path_(std::move(path)), lock_(std::move(lock)) {}

}  // namespace plenary::store
