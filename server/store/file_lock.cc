#include "store/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <charconv>
#include <cstring>
#include <utility>

namespace plenary::store {
namespace {

std::optional<::pid_t> read_holder(int descriptor) {
  std::array<char, 24> text{};
  const ssize_t length = ::pread(descriptor, text.data(), text.size(), 0);
  if (length <= 0) return std::nullopt;
  ::pid_t pid = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + length, pid);
  if (error != std::errc{} || pid <= 0) return std::nullopt;
  return pid;
}

void write_holder(int descriptor) {
  const std::string text = std::to_string(::getpid()) + "\n";
  // The pid is a courtesy: a full disk must not keep the server from starting.
  if (::ftruncate(descriptor, 0) == 0) {
    [[maybe_unused]] const ssize_t written = ::pwrite(descriptor, text.data(), text.size(), 0);
  }
}

LockError cannot_use(const std::filesystem::path& file, int error) {
  return {.held = false,
          .holder = std::nullopt,
          .explanation = "cannot use " + file.string() + ": " + std::strerror(error)};
}

}  // namespace

Result<FileLock, LockError> FileLock::take(const std::filesystem::path& file) {
  const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
  if (descriptor < 0) return Failure(cannot_use(file, errno));
  if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
    write_holder(descriptor);
    return FileLock(descriptor);
  }
  const int error = errno;
  const std::optional<::pid_t> holder = read_holder(descriptor);
  ::close(descriptor);
  if (error != EWOULDBLOCK) return Failure(cannot_use(file, error));
  return Failure(LockError{
      .held = true,
      .holder = holder,
      .explanation = file.string() + " is held by " +
                     (holder ? "process " + std::to_string(*holder) : "another process")});
}

FileLock::FileLock(FileLock&& other) noexcept : descriptor_(std::exchange(other.descriptor_, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept {
  if (this != &other) {
    release();
    descriptor_ = std::exchange(other.descriptor_, -1);
  }
  return *this;
}

FileLock::~FileLock() { release(); }

void FileLock::release() {
  if (descriptor_ < 0) return;
  // Emptied while it is still held, so that nobody reads the pid of one who has gone.
  [[maybe_unused]] const int emptied = ::ftruncate(descriptor_, 0);
  ::close(descriptor_);
  descriptor_ = -1;
}

}  // namespace plenary::store
