#pragma once

// A log read from its first record on, for the commands that look at what it leads to. Reads only;
// may be used while a server is running. What is wrong with the log is said on standard error.

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>

#include "app/exit_code.h"
#include "core/meeting.h"
#include "room/event_log.h"
#include "store/log_file.h"
#include "wire/log_records.h"

namespace plenary::app {

class LogWalk {
 public:
  explicit LogWalk(store::RawLogReader reader);

  // Goes on to the next record and folds it. False behind the last one, and where the log is not
  // whole: then is_whole() is false from there on.
  bool next();
  [[nodiscard]] bool is_whole() const { return is_whole_; }

  // Of the record that next() came to; 0 before the first one.
  [[nodiscard]] std::uint64_t sequence() const { return chain_.last().value; }
  [[nodiscard]] const room::Record& record() const { return record_; }
  [[nodiscard]] const std::string& octets() const { return octets_; }
  [[nodiscard]] const core::Meeting& meeting() const { return meeting_; }

 private:
  bool stop(const std::string& why);

  store::RawLogReader reader_;
  wire::RecordChain chain_;
  room::Record record_;
  std::string octets_;
  core::Meeting meeting_;
  bool is_whole_ = true;
};

// Has `walk` read the log of a data folder. ExitCode::not_right if there is none, or if its records
// cannot follow each other; otherwise what `walk` says.
ExitCode walk_log(const std::filesystem::path& data, const std::function<ExitCode(LogWalk&)>& walk);

}  // namespace plenary::app
