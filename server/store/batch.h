#pragma once

// What every log asks of the records it is to append.

#include <algorithm>
#include <functional>
#include <span>

#include "room/event_log.h"

namespace plenary::store {

// Whether the sequences go on from `last` without a gap.
inline bool follows(room::Sequence last, std::span<const room::Record> records) {
  return std::ranges::all_of(records, [next = last.value](const room::Record& record) mutable {
    return record.sequence.value == ++next;
  });
}

inline bool in_order_of_time(std::span<const room::Record> records) {
  return std::ranges::is_sorted(records, std::less<>(), &room::Record::at);
}

}  // namespace plenary::store
