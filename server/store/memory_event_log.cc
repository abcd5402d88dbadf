#include "store/memory_event_log.h"

#include <algorithm>
#include <utility>

#include "base/ensure.h"
#include "store/batch.h"
#include "wire/digest.h"

namespace plenary::store {

MemoryEventLog::MemoryEventLog(std::string epoch) : epoch_(std::move(epoch)) {}

room::Sequence MemoryEventLog::last() const { return {records_.size()}; }

Result<void, room::LogError> MemoryEventLog::append(std::span<const room::Record> records) {
  if (!follows(last(), records)) return Failure(room::LogError::conflict);
  ensure(in_order_of_time(records));
  ensure(records.empty() || records_.empty() || records.front().at >= records_.back().at);
  for (const room::Record& record : records) {
    records_.push_back(record);
    if (!record.ballot) continue;
    const std::string& sealed = record.ballot->sealed;
    ballots_[record.ballot->vote].emplace(wire::blake2b(wire::kHashBytes, {sealed}), sealed);
    records_.back().ballot.reset();
  }
  return {};
}

Result<std::vector<room::Record>, room::LogError> MemoryEventLog::read(room::Sequence after,
                                                                       std::size_t limit) const {
  if (after >= last()) return std::vector<room::Record>();
  const auto behind = std::span(records_).subspan(after.value);
  const auto wanted = behind.first(std::min(limit, behind.size()));
  return std::vector<room::Record>(wanted.begin(), wanted.end());
}

Result<std::vector<std::string>, room::LogError> MemoryEventLog::sealed_ballots(VoteId vote) const {
  std::vector<std::string> ballots;
  const auto found = ballots_.find(vote);
  if (found == ballots_.end()) return ballots;
  for (const auto& [hash, sealed] : found->second) ballots.push_back(sealed);
  return ballots;
}

Result<void, room::LogError> MemoryEventLog::erase_ballots(VoteId vote) {
  ballots_.erase(vote);
  return {};
}

}  // namespace plenary::store
