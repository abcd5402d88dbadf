#pragma once

// A disk under SQLite that fails on command. While an object lives, every SQLite file that is
// opened lies on it; there may be one object at a time, and it must outlive the connections.

#include <cstddef>

namespace plenary::support {

class FailingDisk {
 public:
  FailingDisk();
  FailingDisk(const FailingDisk&) = delete;
  FailingDisk& operator=(const FailingDisk&) = delete;
  ~FailingDisk();

  // `count` writes (or syncs) still succeed; all behind them return `code` and do nothing.
  void fail_writes_after(std::size_t count, int code);
  void fail_syncs_after(std::size_t count, int code);
  void recover();

  // Of all files so far.
  [[nodiscard]] std::size_t syncs() const;
};

}  // namespace plenary::support
