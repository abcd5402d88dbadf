#pragma once

// AG -- what other chapters need of the agenda. Inside core only.

#include "core/meeting.h"

namespace plenary::core {

// The item must exist.
Item& item_at(Meeting& meeting, ItemId id);

// AG12: ends the running stretch of an item, if it has one. None: does nothing.
void stop_clock(Meeting& meeting, ItemId id, Instant at);

}  // namespace plenary::core
