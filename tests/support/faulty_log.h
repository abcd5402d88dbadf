#pragma once

// A log that fails on command, around one that works: for tests of what is done when the disk is
// full, gone, or has done its work without saying so. Used by one thread at a time, like any log.

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "room/event_log.h"

namespace plenary::support {

class FaultyLog final : public room::EventLog {
 public:
  // When an append that fails does so.
  enum class Moment : std::uint8_t {
    before_writing,  // nothing is written
    after_writing    // everything is, and the caller does not learn it
  };

  explicit FaultyLog(room::EventLog& log) : log_(log) {}

  // From now on appends fail like this, `times` times or until recover().
  void fail_appends(room::LogError error, Moment moment = Moment::before_writing,
                    std::optional<std::size_t> times = std::nullopt) {
    append_fault_ = Fault{error, moment, times};
  }
  // Likewise reads.
  void fail_reads(room::LogError error) { read_error_ = error; }
  void recover() {
    append_fault_.reset();
    read_error_.reset();
  }

  // Called at the beginning of each append, failing or not.
  void on_append(std::function<void(std::span<const room::Record>)> watcher) {
    watcher_ = std::move(watcher);
  }
  [[nodiscard]] std::size_t appends_tried() const { return appends_tried_; }

  [[nodiscard]] std::string epoch() const override { return log_.epoch(); }
  [[nodiscard]] room::Sequence last() const override { return log_.last(); }

  [[nodiscard]] Result<void, room::LogError> append(
      std::span<const room::Record> records) override {
    ++appends_tried_;
    if (watcher_) watcher_(records);
    const std::optional<Fault> fault = take_append_fault();
    if (fault && fault->moment == Moment::before_writing) return Failure(fault->error);
    const auto appended = log_.append(records);
    if (fault && appended) return Failure(fault->error);
    return appended;
  }

  [[nodiscard]] Result<std::vector<room::Record>, room::LogError> read(
      room::Sequence after, std::size_t limit) const override {
    if (read_error_) return Failure(*read_error_);
    return log_.read(after, limit);
  }

 private:
  struct Fault {
    room::LogError error = room::LogError::unavailable;
    Moment moment = Moment::before_writing;
    std::optional<std::size_t> times;  // none: until recover()
  };

  std::optional<Fault> take_append_fault() {
    if (!append_fault_) return std::nullopt;
    const Fault fault = *append_fault_;
    if (append_fault_->times && --*append_fault_->times == 0) append_fault_.reset();
    return fault;
  }

  room::EventLog& log_;
  std::optional<Fault> append_fault_;
  std::optional<room::LogError> read_error_;
  std::function<void(std::span<const room::Record>)> watcher_;
  std::size_t appends_tried_ = 0;
};

}  // namespace plenary::support
