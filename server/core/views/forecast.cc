#include "core/views/forecast.h"

#include <algorithm>

namespace plenary::core {
namespace {

bool is_to_come(const Item& item) {
  return item.state == ItemState::planned || item.state == ItemState::interrupted;
}

Duration remaining(const Item& item) {
  return std::max(Duration{}, item.plan.planned_length - item.elapsed);
}

// When the sitting that is open could take up its next item.
Instant next_free(const Meeting& meeting, const Sitting& sitting) {
  Instant free = *sitting.opened_at;
  for (const Item& item : meeting.agenda.items) {
    if (item.plan.sitting == sitting.plan.id && item.finished_at) {
      free = std::max(free, *item.finished_at);
    }
  }
  if (sitting.phase == SittingPhase::recess && sitting.back_at) {
    free = std::max(free, *sitting.back_at);
  }
  const Item* active = find_item(meeting, meeting.agenda.active);
  if (active == nullptr) return free;
  return active->running_since.value_or(free) + remaining(*active);
}

// A sitting that has not begun begins when it was planned to, or when it was adjourned to.
Instant planned_begin(const Meeting& meeting, const Sitting& sitting) {
  if (sitting.phase == SittingPhase::adjourned && sitting.back_at) return *sitting.back_at;
  Instant begin = sitting.plan.planned_start;
  for (const Item& item : meeting.agenda.items) {
    if (item.plan.sitting == sitting.plan.id && !item.inserted) {
      begin = std::min(begin, item.plan.planned_start);
    }
  }
  return begin;
}

}  // namespace

Forecast forecast(const Meeting& meeting) {
  Forecast result;
  result.starts.resize(meeting.agenda.items.size());

  std::vector<Instant> cursors;  // by SittingId - 1
  cursors.reserve(meeting.sittings.size());
  for (const Sitting& sitting : meeting.sittings) {
    const bool current = sitting.plan.id == meeting.sitting;
    cursors.push_back(current ? next_free(meeting, sitting) : planned_begin(meeting, sitting));
    if (current) result.from = cursors.back();
  }
  for (const ItemId id : meeting.agenda.order) {
    const Item& item = meeting.agenda.items[id.value - 1];
    const Sitting& sitting = meeting.sittings[item.plan.sitting.value - 1];
    if (!is_to_come(item) || sitting.phase == SittingPhase::closed) continue;
    Instant& cursor = cursors[item.plan.sitting.value - 1];
    result.starts[id.value - 1] = cursor;
    cursor = cursor + remaining(item);
  }
  return result;
}

}  // namespace plenary::core
