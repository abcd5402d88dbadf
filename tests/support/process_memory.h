#pragma once

// Whether some octets stand anywhere in the memory of another process, which must be a child of
// this one. What a page of it says is copied into this process, so look only for what this process
// may know.

#include <fcntl.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cstdint>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::support {

class ProcessMemory {
 public:
  explicit ProcessMemory(::pid_t process) : folder_("/proc/" + std::to_string(process)) {}

  // Which of the texts stand somewhere: one entry for each, in their order.
  [[nodiscard]] std::vector<bool> find(const std::vector<std::string>& texts) const {
    std::vector<bool> found(texts.size(), false);
    const int memory = ::open((folder_ + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0) throw std::runtime_error("cannot read the memory of " + folder_);
    for (const Region& region : regions()) search(memory, region, texts, found);
    ::close(memory);
    return found;
  }

 private:
  struct Region {
    std::uint64_t begin = 0;
    std::uint64_t end = 0;
  };

  // Those that can be read, without what sanitizers set aside.
  [[nodiscard]] std::vector<Region> regions() const {
    constexpr std::uint64_t kSizeMax = std::uint64_t{1} << 30U;
    std::vector<Region> regions;
    std::ifstream maps(folder_ + "/maps");
    for (std::string line; std::getline(maps, line);) {
      std::istringstream words(line);
      Region region;
      char dash = 0;
      std::string rights;
      words >> std::hex >> region.begin >> dash >> region.end >> rights;
      const bool special = line.find("[v") != std::string::npos;  // of the kernel's own
      if (rights.starts_with('r') && !special && region.end - region.begin <= kSizeMax) {
        regions.push_back(region);
      }
    }
    return regions;
  }

  // What goes over from one block into the next is found too.
  static void search(int memory, const Region& region, const std::vector<std::string>& texts,
                     std::vector<bool>& found) {
    constexpr std::uint64_t kBlock = std::uint64_t{1} << 20U;
    constexpr std::uint64_t kOverlap = 256;
    std::string block(kBlock + kOverlap, '\0');
    for (std::uint64_t place = region.begin; place < region.end; place += kBlock) {
      const auto wanted = std::min<std::uint64_t>(block.size(), region.end - place);
      const ::ssize_t size = ::pread(memory, block.data(), wanted, static_cast<::off_t>(place));
      if (size <= 0) continue;
      const std::string_view read(block.data(), static_cast<std::size_t>(size));
      for (std::size_t i = 0; i < texts.size(); ++i) {
        if (read.find(texts[i]) != std::string_view::npos) found[i] = true;
      }
    }
  }

  std::string folder_;
};

}  // namespace plenary::support
