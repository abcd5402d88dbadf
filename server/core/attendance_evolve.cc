#include <algorithm>

#include "base/ensure.h"
#include "core/attendance_rules.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

AttendanceRecord& record_of(Meeting& meeting, PersonId person) {
  ensure(person.value >= 1 && person.value <= meeting.attendance.records.size());
  return meeting.attendance.records[person.value - 1];
}

// Brings the counters and the record's own state to `presence`, and notes the movement.
void move_to(Meeting& meeting, PersonId person, const Movement& movement) {
  AttendanceRecord& record = record_of(meeting, person);
  Attendance& attendance = meeting.attendance;
  attendance.in_hall -= record.presence == Presence::in_hall;
  attendance.remote -= record.presence == Presence::remote;
  attendance.in_hall += movement.presence == Presence::in_hall;
  attendance.remote += movement.presence == Presence::remote;

  record.presence = movement.presence;
  record.since = movement.at;
  record.early = movement.early;
  record.reason = movement.reason;
  record.movements = record.movements.with(movement);
}

bool in_open_sitting(const Meeting& meeting) {
  const Sitting* sitting = find_sitting(meeting, meeting.sitting);
  return sitting != nullptr && sitting->phase == SittingPhase::open;
}

}  // namespace

std::uint32_t member_count(const Meeting& meeting) {
  return static_cast<std::uint32_t>(std::ranges::count_if(
      meeting.roll, [](const Person& person) { return has_role(person, Role::delegate); }));
}

std::uint32_t quorum_count(const Meeting& meeting) {
  const Attendance& attendance = meeting.attendance;
  return attendance.in_hall + (meeting.procedure.quorum.remote_counts ? attendance.remote : 0);
}

std::uint32_t quorum_required(const Meeting& meeting) {
  return required_count(meeting.procedure.quorum.threshold, member_count(meeting));
}

const AttendanceRecord& attendance_of(const Meeting& meeting, PersonId person) {
  ensure(person.value >= 1 && person.value <= meeting.attendance.records.size());
  return meeting.attendance.records[person.value - 1];
}

void begin_attendance(Meeting& meeting) {
  for (AttendanceRecord& record : meeting.attendance.records) {
    record.seen = takes_part(record.presence);
    record.late = false;
    record.early = false;
  }
}

void end_attendance(Meeting& meeting, Instant at) {
  meeting.attendance.quorum_lost_at.reset();
  if (!meeting.procedure.attendance.ends_with_sitting) return;
  for (AttendanceRecord& record : meeting.attendance.records) {
    record.seen = false;
    record.late = false;
    record.early = false;
    if (record.presence == Presence::excused || record.presence == Presence::expected) continue;
    record.presence = Presence::expected;
    record.since = at;
    record.reason = {};
  }
  meeting.attendance.in_hall = 0;
  meeting.attendance.remote = 0;
  meeting.attendance.quorum_reached = false;
}

std::optional<Instant> end_of_grace(const Meeting& meeting) {
  const QuorumRule& rule = meeting.procedure.quorum;
  if (rule.when_lost != QuorumLoss::recess) return std::nullopt;
  if (!meeting.attendance.quorum_lost_at || !in_open_sitting(meeting)) return std::nullopt;
  return *meeting.attendance.quorum_lost_at + rule.grace;
}

namespace rules {

void evolve(Meeting& meeting, const DelegateArrived& event, Instant at) {
  AttendanceRecord& record = record_of(meeting, event.person);
  record.late = record.late || event.late;
  record.seen = true;
  move_to(
      meeting, event.person,
      {.sitting = meeting.sitting,
       .presence = event.means == AttendanceMeans::remote ? Presence::remote : Presence::in_hall,
       .at = at,
       .late = event.late});
}

void evolve(Meeting& meeting, const DelegateLeft& event, Instant at) {
  ensure(takes_part(record_of(meeting, event.person).presence));
  move_to(meeting, event.person,
          {.sitting = meeting.sitting,
           .presence = Presence::left,
           .at = at,
           .early = event.early,
           .reason = event.reason});
}

void evolve(Meeting& meeting, const DelegateExcused& event, Instant at) {
  ensure(!takes_part(record_of(meeting, event.person).presence));
  move_to(meeting, event.person,
          {.sitting = meeting.sitting,
           .presence = Presence::excused,
           .at = at,
           .reason = event.reason});
}

void evolve(Meeting& meeting, const DelegateAbsent& event, Instant at) {
  ensure(!takes_part(record_of(meeting, event.person).presence));
  move_to(meeting, event.person,
          {.sitting = meeting.sitting, .presence = Presence::unexcused, .at = at});
}

void evolve(Meeting& meeting, const QuorumReached& event, Instant) {
  ensure(event.present == quorum_count(meeting));
  meeting.attendance.quorum_reached = true;
  meeting.attendance.quorum_lost_at.reset();
}

void evolve(Meeting& meeting, const QuorumLost& event, Instant at) {
  ensure(event.present == quorum_count(meeting));
  meeting.attendance.quorum_reached = false;
  if (in_open_sitting(meeting)) meeting.attendance.quorum_lost_at = at;
}

}  // namespace rules
}  // namespace plenary::core
