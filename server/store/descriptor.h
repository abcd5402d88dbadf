#pragma once

// A file descriptor that is closed again, and what is said of a file that cannot be used.

#include <unistd.h>

#include <filesystem>
#include <string>
#include <utility>

namespace plenary::store {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
  Descriptor& operator=(Descriptor&&) = delete;
  ~Descriptor() {
    if (number_ >= 0) ::close(number_);
  }

  [[nodiscard]] int number() const { return number_; }
  [[nodiscard]] bool is_open() const { return number_ >= 0; }

 private:
  int number_;
};

// "FILE: what is wrong with it".
inline std::string why_not(const std::filesystem::path& file, const char* what) {
  return file.string() + ": " + what;
}

}  // namespace plenary::store
