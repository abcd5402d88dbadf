#include <algorithm>

#include "base/ensure.h"
#include "core/agenda_rules.h"
#include "core/attendance_rules.h"
#include "core/floor_rules.h"
#include "core/interpellation_rules.h"
#include "core/rules.h"

namespace plenary::core::rules {
namespace {

Sitting& open_sitting(Meeting& meeting) {
  ensure(find_sitting(meeting, meeting.sitting) != nullptr);
  return meeting.sittings[meeting.sitting.value - 1];
}

// Ids are places: the plan must have been numbered by whoever read it.
void check_numbering(const SessionPlan& plan) {
  for (std::size_t i = 0; i < plan.roll.size(); ++i) ensure(plan.roll[i].id.value == i + 1);
  for (std::size_t i = 0; i < plan.sittings.size(); ++i) ensure(plan.sittings[i].id.value == i + 1);
  for (std::size_t i = 0; i < plan.drafts.size(); ++i) ensure(plan.drafts[i].id.value == i + 1);
  for (std::size_t i = 0; i < plan.agenda.size(); ++i) {
    ensure(plan.agenda[i].id.value == i + 1);
    ensure(plan.agenda[i].sitting.value >= 1);
    ensure(plan.agenda[i].sitting.value <= plan.sittings.size());
  }
}

// Ends the recess of the programme's break, if one was taken.
void finish_break(Meeting& meeting, Sitting& sitting, Instant at) {
  if (!sitting.break_item) return;
  Item& taken = item_at(meeting, sitting.break_item);
  taken.elapsed = at - *taken.started_at;
  taken.finished_at = at;
  sitting.break_item = {};
}

}  // namespace

void evolve(Meeting& meeting, const SessionConvened& event, Instant at) {
  ensure(meeting.phase == SessionPhase::unconvened);
  check_numbering(event.plan);

  meeting.phase = SessionPhase::convened;
  meeting.council = event.plan.council;
  meeting.title = event.plan.title;
  meeting.place = event.plan.place;
  meeting.utc_offset_minutes = event.plan.utc_offset_minutes;
  meeting.procedure = event.plan.procedure;
  meeting.roll = event.plan.roll;
  meeting.drafts = event.plan.drafts;
  meeting.presiding = event.presiding;
  for (const SittingPlan& plan : event.plan.sittings) {
    meeting.sittings.push_back(Sitting{.plan = plan, .doors = plan.doors});
  }
  for (const ItemPlan& plan : event.plan.agenda) {
    meeting.agenda.items.push_back(Item{.plan = plan});
    meeting.agenda.order.push_back(plan.id);
  }
  // Each sitting's items stand together, whatever the order of the office's file.
  std::ranges::stable_sort(meeting.agenda.order, {}, [&](ItemId id) {
    return meeting.agenda.items[id.value - 1].plan.sitting;
  });
  meeting.attendance.records.resize(meeting.roll.size());
  prepare_floor(meeting);
  prepare_interpellation(meeting, event.plan, at);
}

void evolve(Meeting& meeting, const SessionOpened&, Instant) {
  ensure(meeting.phase == SessionPhase::convened);
  meeting.phase = SessionPhase::open;
}

void evolve(Meeting& meeting, const SessionClosed&, Instant) {
  ensure(meeting.phase == SessionPhase::open && !meeting.sitting);
  meeting.phase = SessionPhase::closed;
}

void evolve(Meeting& meeting, const SittingOpened& event, Instant at) {
  ensure(!meeting.sitting);
  ensure(find_sitting(meeting, event.sitting) != nullptr);
  ensure(event.present == quorum_count(meeting));  // the same fact, checked where it is used
  meeting.sitting = event.sitting;
  Sitting& sitting = open_sitting(meeting);
  ensure(sitting.phase != SittingPhase::closed);
  sitting.phase = SittingPhase::open;
  sitting.opened_at = at;
  sitting.back_at.reset();
  sitting.reason = {};
  begin_attendance(meeting);
}

void evolve(Meeting& meeting, const SittingClosed& event, Instant at) {
  ensure(meeting.sitting == event.sitting && !meeting.agenda.active);
  Sitting& sitting = open_sitting(meeting);
  sitting.phase = SittingPhase::closed;
  sitting.closed_at = at;
  sitting.reason = {};
  meeting.sitting = {};
  end_attendance(meeting, at);
}

void evolve(Meeting& meeting, const SittingAdjourned& event, Instant at) {
  ensure(meeting.sitting == event.sitting && !meeting.agenda.active);
  Sitting& sitting = open_sitting(meeting);
  finish_break(meeting, sitting, at);
  sitting.phase = SittingPhase::adjourned;
  sitting.back_at = event.back_at;
  sitting.reason = event.reason;
  meeting.sitting = {};
  end_attendance(meeting, at);
}

void evolve(Meeting& meeting, const RecessBegun& event, Instant at) {
  Sitting& sitting = open_sitting(meeting);
  ensure(sitting.phase == SittingPhase::open);
  sitting.phase = SittingPhase::recess;
  sitting.back_at = event.back_at;
  sitting.reason = event.reason;
  sitting.break_item = event.break_item;
  stop_clock(meeting, meeting.agenda.active, at);
  if (event.break_item) {
    Item& taken = item_at(meeting, event.break_item);
    ensure(taken.state == ItemState::planned);
    taken.state = ItemState::finished;
    taken.started_at = at;
  }
}

void evolve(Meeting& meeting, const RecessEnded&, Instant at) {
  Sitting& sitting = open_sitting(meeting);
  ensure(sitting.phase == SittingPhase::recess);
  finish_break(meeting, sitting, at);
  sitting.phase = SittingPhase::open;
  sitting.back_at.reset();
  sitting.reason = {};
  if (meeting.agenda.active) item_at(meeting, meeting.agenda.active).running_since = at;
  meeting.attendance.quorum_lost_at.reset();  // AT11: the chair went on, knowing the count
}

void evolve(Meeting& meeting, const DoorsClosed& event, Instant) {
  Sitting& sitting = open_sitting(meeting);
  sitting.doors = Doors::closed;
  sitting.reason = event.reason;
}

void evolve(Meeting& meeting, const DoorsOpened&, Instant) {
  Sitting& sitting = open_sitting(meeting);
  sitting.doors = Doors::open;
  sitting.reason = {};
}

}  // namespace plenary::core::rules
