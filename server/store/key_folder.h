#pragma once

// A folder that lies in memory, for its owner only: what is kept there outlives the process, so
// that a server that is killed finds it again, but not the power, and never reaches a disk. What is
// erased is overwritten first. Used by one thread at a time.

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <utility>

namespace plenary::store {

class KeyFolder {
 public:
  // The folder and the one above it are made, for their owner only, when something is first kept.
  explicit KeyFolder(std::filesystem::path path) : path_(std::move(path)) {}

  // Why nothing can be kept there, as a sentence for the operator; none if it can. Makes nothing.
  [[nodiscard]] std::optional<std::string> obstacle() const;

  // Under its name only when it is whole. The error is a sentence for the operator.
  [[nodiscard]] std::optional<std::string> keep(const std::string& name,
                                                std::span<const unsigned char> octets);

  // Fills `octets`; false if there is nothing of this name and just this size, or if somebody else
  // could have written or read it.
  [[nodiscard]] bool find(const std::string& name, std::span<unsigned char> octets) const;

  // Also removes the folder when it is empty. What is not there is no error.
  void erase(const std::string& name);

 private:
  std::filesystem::path path_;
};

}  // namespace plenary::store
