#include "store/door_key.h"

#include <fcntl.h>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <optional>
#include <utility>

#include "base/ensure.h"

namespace plenary::store {
namespace {

// A file descriptor that is closed again.
class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

std::string sentence(const std::filesystem::path& file, const char* why) {
  return file.string() + ": " + why;
}

bool write_durably(const std::filesystem::path& file, const std::string& octets) {
  const Descriptor made(
      ::open(file.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600));
  return made.is_open() &&
         std::cmp_equal(::write(made.number(), octets.data(), octets.size()), octets.size()) &&
         ::fsync(made.number()) == 0;
}

bool sync_folder(const std::filesystem::path& folder) {
  const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  return opened.is_open() && ::fsync(opened.number()) == 0;
}

// Under its own name only when it is whole, so that a power cut leaves no half of a key.
Result<std::string, std::string> draw(const std::filesystem::path& file) {
  ensure(sodium_init() >= 0);
  std::string key(kDoorKeyBytes, '\0');
  randombytes_buf(key.data(), key.size());
  const std::filesystem::path unfinished = file.string() + ".new";
  if (!write_durably(unfinished, key) || ::rename(unfinished.c_str(), file.c_str()) != 0 ||
      !sync_folder(file.parent_path())) {
    return Failure(sentence(file, std::strerror(errno)));
  }
  return key;
}

}  // namespace

Result<std::string, std::string> read_or_draw_door_key(const std::filesystem::path& file) {
  const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW));
  if (!opened.is_open() && errno == ENOENT) return draw(file);
  if (!opened.is_open()) return Failure(sentence(file, std::strerror(errno)));

  struct ::stat status{};
  if (::fstat(opened.number(), &status) != 0) return Failure(sentence(file, std::strerror(errno)));
  if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
    return Failure(sentence(file, "others than its owner may read it"));
  }
  std::string key(kDoorKeyBytes + 1, '\0');
  const ssize_t length = ::read(opened.number(), key.data(), key.size());
  if (!std::cmp_equal(length, kDoorKeyBytes)) return Failure(sentence(file, "is not a key"));
  key.resize(kDoorKeyBytes);
  return key;
}

}  // namespace plenary::store
