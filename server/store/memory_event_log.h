#pragma once

// A log that lives as long as the object: for tests of everything that writes to a log.

#include <string>
#include <vector>

#include "room/event_log.h"

namespace plenary::store {

class MemoryEventLog final : public room::EventLog {
 public:
  // `epoch`: 16 lower-case hexadecimal digits. Given, not drawn, so that a test is the same each
  // time.
  explicit MemoryEventLog(std::string epoch = "0123456789abcdef");

  [[nodiscard]] std::string epoch() const override { return epoch_; }
  [[nodiscard]] room::Sequence last() const override;
  [[nodiscard]] Result<void, room::LogError> append(std::span<const room::Record> records) override;
  [[nodiscard]] Result<std::vector<room::Record>, room::LogError> read(
      room::Sequence after, std::size_t limit) const override;

 private:
  std::string epoch_;
  std::vector<room::Record> records_;
};

}  // namespace plenary::store
