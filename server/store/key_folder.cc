#include "store/key_folder.h"

#include <fcntl.h>
#include <linux/magic.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <utility>

#include "store/descriptor.h"

namespace plenary::store {
namespace {

constexpr const char* kNotOurs = "others than its owner may get at it";

bool lies_in_memory(const struct ::statfs& system) {
  return std::cmp_equal(system.f_type, TMPFS_MAGIC) || std::cmp_equal(system.f_type, RAMFS_MAGIC);
}

// Nobody else may put something else in the place of what lies in this folder.
bool is_ours(const struct ::stat& status) {
  const bool trusted = status.st_uid == ::geteuid() || status.st_uid == 0;
  return S_ISDIR(status.st_mode) && trusted && (status.st_mode & (S_IWGRP | S_IWOTH)) == 0;
}

bool is_for_its_owner_only(const struct ::stat& status) {
  return status.st_uid == ::geteuid() && (status.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}

bool make(const std::filesystem::path& folder) {
  return ::mkdir(folder.c_str(), S_IRWXU) == 0 || errno == EEXIST;
}

// The folder itself, if it is what it has to be; every file is reached through it.
Descriptor open_folder(const std::filesystem::path& path) {
  struct ::stat above{};
  if (::lstat(path.parent_path().c_str(), &above) != 0 || !is_ours(above)) return Descriptor(-1);
  Descriptor folder(::open(path.c_str(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
  if (!folder.is_open()) return folder;
  struct ::stat status{};
  struct ::statfs system{};
  const bool fit = ::fstat(folder.number(), &status) == 0 && is_for_its_owner_only(status) &&
                   ::fstatfs(folder.number(), &system) == 0 && lies_in_memory(system);
  return fit ? std::move(folder) : Descriptor(-1);
}

bool write_new(const Descriptor& folder, const std::string& name,
               std::span<const unsigned char> octets) {
  const Descriptor file(::openat(folder.number(), name.c_str(),
                                 O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                 S_IRUSR | S_IWUSR));
  return file.is_open() &&
         std::cmp_equal(::write(file.number(), octets.data(), octets.size()), octets.size());
}

// A file in memory stays where it is when it is written, so this is where the octets were.
void overwrite(const Descriptor& folder, const std::string& name) {
  const Descriptor file(::openat(folder.number(), name.c_str(), O_WRONLY | O_NOFOLLOW | O_CLOEXEC));
  struct ::stat status{};
  if (!file.is_open() || ::fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode)) return;
  static constexpr std::array<unsigned char, 64> kNothing{};
  for (::off_t place = 0; place < status.st_size;) {
    const auto size = std::min<::off_t>(status.st_size - place, kNothing.size());
    const auto written =
        ::pwrite(file.number(), kNothing.data(), static_cast<std::size_t>(size), place);
    if (written <= 0) return;
    place += written;
  }
}

void remove(const Descriptor& folder, const std::string& name) {
  overwrite(folder, name);
  ::unlinkat(folder.number(), name.c_str(), 0);
}

}  // namespace

std::optional<std::string> KeyFolder::obstacle() const {
  // What is not there yet would lie where the nearest folder above it lies.
  std::filesystem::path there = path_;
  struct ::statfs system{};
  while (::statfs(there.c_str(), &system) != 0) {
    if (errno != ENOENT || there == there.parent_path()) {
      return why_not(there, std::strerror(errno));
    }
    there = there.parent_path();
  }
  if (!lies_in_memory(system)) return why_not(path_, "does not lie in memory");
  struct ::stat above{};
  const bool shared = ::lstat(path_.parent_path().c_str(), &above) == 0 && !is_ours(above);
  if (shared || (there == path_ && !open_folder(path_).is_open())) {
    return why_not(path_, kNotOurs);
  }
  return std::nullopt;
}

std::optional<std::string> KeyFolder::keep(const std::string& name,
                                           std::span<const unsigned char> octets) {
  if (auto why = obstacle()) return why;
  if (!make(path_.parent_path()) || !make(path_)) return why_not(path_, std::strerror(errno));
  const Descriptor folder = open_folder(path_);
  if (!folder.is_open()) return why_not(path_, kNotOurs);
  const std::string unfinished = name + ".new";
  remove(folder, unfinished);
  remove(folder, name);
  const bool kept =
      write_new(folder, unfinished, octets) &&
      ::renameat(folder.number(), unfinished.c_str(), folder.number(), name.c_str()) == 0;
  if (kept) return std::nullopt;
  const char* why = std::strerror(errno);
  remove(folder, unfinished);
  return why_not(path_, why);
}

bool KeyFolder::find(const std::string& name, std::span<unsigned char> octets) const {
  const Descriptor folder = open_folder(path_);
  if (!folder.is_open()) return false;
  const Descriptor file(::openat(folder.number(), name.c_str(), O_RDONLY | O_NOFOLLOW | O_CLOEXEC));
  struct ::stat status{};
  if (!file.is_open() || ::fstat(file.number(), &status) != 0) return false;
  return S_ISREG(status.st_mode) && is_for_its_owner_only(status) &&
         std::cmp_equal(status.st_size, octets.size()) &&
         std::cmp_equal(::pread(file.number(), octets.data(), octets.size(), 0), octets.size());
}

void KeyFolder::erase(const std::string& name) {
  const Descriptor folder = open_folder(path_);
  if (!folder.is_open()) return;
  remove(folder, name);
  ::rmdir(path_.c_str());  // fails, and may, as long as other keys are there
}

}  // namespace plenary::store
