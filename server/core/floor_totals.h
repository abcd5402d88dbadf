#pragma once

// FL -- what the turns and requests add up to, kept by whoever applies the floor's events. Inside
// core only; what others may ask of it is in floor_rules.h.

#include "core/meeting.h"

namespace plenary::core {

void prepare_totals(Meeting& meeting);

// To be told whenever a turn changes; `turn` is as it is afterwards.
void count_granted(Meeting& meeting, const Turn& turn);
void count_recalled(Meeting& meeting, const Turn& turn);
void count_ended(Meeting& meeting, const Turn& turn);
void count_readmitted(Meeting& meeting, const Turn& turn);

void count_handed_in(Meeting& meeting, const Request& request);

}  // namespace plenary::core
