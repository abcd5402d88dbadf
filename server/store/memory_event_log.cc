#include "store/memory_event_log.h"

#include <algorithm>
#include <utility>

#include "base/ensure.h"
#include "store/batch.h"

namespace plenary::store {

MemoryEventLog::MemoryEventLog(std::string epoch) : epoch_(std::move(epoch)) {}

room::Sequence MemoryEventLog::last() const { return {records_.size()}; }

Result<void, room::LogError> MemoryEventLog::append(std::span<const room::Record> records) {
  if (!follows(last(), records)) return Failure(room::LogError::conflict);
  ensure(in_order_of_time(records));
  ensure(records.empty() || records_.empty() || records.front().at >= records_.back().at);
  records_.insert(records_.end(), records.begin(), records.end());
  return {};
}

Result<std::vector<room::Record>, room::LogError> MemoryEventLog::read(room::Sequence after,
                                                                       std::size_t limit) const {
  if (after >= last()) return std::vector<room::Record>();
  const auto behind = std::span(records_).subspan(after.value);
  const auto wanted = behind.first(std::min(limit, behind.size()));
  return std::vector<room::Record>(wanted.begin(), wanted.end());
}

}  // namespace plenary::store
