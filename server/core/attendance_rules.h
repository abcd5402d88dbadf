#pragma once

// AT -- what other chapters need of attendance and quorum. Inside core only.

#include <optional>

#include "core/meeting.h"

namespace plenary::core {

// AT10: how many must be there.
std::uint32_t quorum_required(const Meeting& meeting);

// Of somebody on the roll.
const AttendanceRecord& attendance_of(const Meeting& meeting, PersonId person);

// AT13: when the time of grace of a lost quorum ends; none: nothing follows from it.
std::optional<Instant> end_of_grace(const Meeting& meeting);

// AT5, AT8: at the opening of a sitting, also when it is opened again.
void begin_attendance(Meeting& meeting);

// AT14: at the end or the adjournment of a sitting.
void end_attendance(Meeting& meeting, Instant at);

}  // namespace plenary::core
