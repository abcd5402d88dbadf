#pragma once

// The log of a session: the only thing that must survive a power cut.
//
// Implementations: store/memory_event_log (tests) and store/sqlite_event_log (one machine). Each
// passes tests/contract/event_log_contract.h, which is the definition of this port. An EventLog is
// used by one thread at a time: the room's.

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "core/meeting.h"

namespace plenary::room {

// Position of a record in the log: 1, 2, 3, ... without gaps. 0: before the first.
struct Sequence {
  std::uint64_t value = 0;

  friend constexpr auto operator<=>(Sequence, Sequence) = default;
};

// One event with everything that is stored beside it. A command that led to several events left
// several records in a row that bear the same command id.
struct Record {
  Sequence sequence;
  Instant at;  // never earlier than the record before
  core::Actor actor;
  std::string command_id;      // chosen by the sender, unique to it; empty for the server's own
  std::string command_digest;  // 16 octets that name the command's content; empty with command_id
  core::Event event;

  bool operator==(const Record&) const = default;
};

enum class LogError : std::uint8_t {
  conflict,     // somebody else has written after the sequence that was named
  full,         // no space; nothing was written, and reading goes on
  unavailable,  // may be back later; nothing of this call was written, or it is unknown
  corrupt       // what is stored is not what was written
};

class EventLog {
 public:
  EventLog() = default;
  EventLog(const EventLog&) = delete;
  EventLog& operator=(const EventLog&) = delete;
  virtual ~EventLog() = default;

  // Names this log for ever: 16 lower-case hexadecimal digits, drawn when it was made. A screen
  // that knows a position of another epoch knows nothing.
  [[nodiscard]] virtual std::string epoch() const = 0;

  // Of the last durable record.
  [[nodiscard]] virtual Sequence last() const = 0;

  // Appends all of `records` or none, and returns when they are durable. Their sequences must
  // follow each other; the first must follow `last()`, otherwise LogError::conflict.
  [[nodiscard]] virtual Result<void, LogError> append(std::span<const Record> records) = 0;

  // Up to `limit` records after `after`, in order. Fewer than `limit` means the end.
  [[nodiscard]] virtual Result<std::vector<Record>, LogError> read(Sequence after,
                                                                   std::size_t limit) const = 0;
};

}  // namespace plenary::room
