#pragma once

// AG11 -- when the items still to come will begin, if everything takes the time that was planned.

#include <optional>
#include <vector>

#include "core/meeting.h"

namespace plenary::core {

struct Forecast {
  std::vector<std::optional<Instant>> starts;  // by ItemId - 1; none for items not to come
  std::optional<Instant> from;  // when the next item of the open sitting could begin; SittingCard
};

Forecast forecast(const Meeting& meeting);

}  // namespace plenary::core
