#include "room/replay.h"

#include <utility>
#include <vector>

#include "base/ensure.h"

namespace plenary::room {
namespace {

constexpr std::size_t kRecordsAtOnce = 1'000;

std::string key_of(PersonId person, const std::string& command_id) {
  return std::to_string(person.value) + '/' + command_id;
}

}  // namespace

const Ledger::Entry* Ledger::find(PersonId person, const std::string& command_id) const {
  const auto found = entries_.find(key_of(person, command_id));
  return found == entries_.end() ? nullptr : &found->second;
}

void Ledger::note(const Record& record) {
  if (record.command_id.empty()) return;
  entries_[key_of(record.actor.person, record.command_id)] = {record.command_digest,
                                                              record.sequence};
}

Result<Replay, LogError> replay(const EventLog& log, Sequence until) {
  Replay result;
  for (;;) {
    auto records = log.read(result.last, kRecordsAtOnce);
    if (!records) return Failure<LogError>(records.error());
    for (const Record& record : *records) {
      if (record.sequence > until) return result;
      ensure(record.sequence.value == result.last.value + 1);
      ensure(record.at >= result.at);
      core::evolve(result.meeting, record.event, record.at);
      result.ledger.note(record);
      result.last = record.sequence;
      result.at = record.at;
    }
    if (records->size() < kRecordsAtOnce) return result;
  }
}

}  // namespace plenary::room
