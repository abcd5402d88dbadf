#pragma once

// The meeting, folded from its log.

#include <cstdint>
#include <string>
#include <unordered_map>

#include "base/result.h"
#include "core/meeting.h"
#include "room/event_log.h"

namespace plenary::room {

// Which commands have been carried out. A screen that heard no answer sends its command again, also
// hours later, after a restart or on another connection; it is carried out once.
class Ledger {
 public:
  struct Entry {
    std::string digest;
    Sequence at;  // of the last event of the command
  };

  // Null if this person has not had this command carried out.
  [[nodiscard]] const Entry* find(PersonId person, const std::string& command_id) const;

  // Records of one command come in order; the last one counts.
  void note(const Record& record);

 private:
  std::unordered_map<std::string, Entry> entries_;  // by person and command id
};

struct Replay {
  core::Meeting meeting;
  Ledger ledger;
  Sequence last;
  Instant at;  // of the last record
};

// Up to and including `until`. Throws BrokenInvariant for a log that no correct server wrote.
Result<Replay, LogError> replay(const EventLog& log, Sequence until = {UINT64_MAX});

}  // namespace plenary::room
