#include <algorithm>

#include "base/ensure.h"
#include "core/attendance_rules.h"
#include "core/floor_rules.h"
#include "core/refuse.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

bool counts(const Meeting& meeting, Presence presence) {
  if (presence == Presence::remote) return meeting.procedure.quorum.remote_counts;
  return presence == Presence::in_hall;
}

Presence presence_by(AttendanceMeans means) {
  return means == AttendanceMeans::remote ? Presence::remote : Presence::in_hall;
}

const Sitting* current_sitting(const Meeting& meeting) {
  return find_sitting(meeting, meeting.sitting);
}

// FL24: pauses who would still have the floor after `events`.
void append_pause_after(const Meeting& meeting, Instant now, Events& events) {
  Meeting then = meeting;
  for (const Event& event : events) evolve(then, event, now);
  append_turns_paused(then, events);
}

// AT12, AT13: what the quorum makes of one person's change. Appends to `events`.
void append_quorum(const Meeting& meeting, Presence before, Presence after, Instant now,
                   Events& events) {
  const std::uint32_t present =
      quorum_count(meeting) + counts(meeting, after) - counts(meeting, before);
  const std::uint32_t required = quorum_required(meeting);
  const std::uint32_t members = member_count(meeting);
  const bool reached = present >= required;
  if (reached == meeting.attendance.quorum_reached) return;
  if (reached) {
    events.emplace_back(QuorumReached{present, required, members});
    return;
  }
  events.emplace_back(QuorumLost{present, required, members});

  const QuorumRule& rule = meeting.procedure.quorum;
  const Sitting* sitting = current_sitting(meeting);
  const bool at_once = rule.when_lost == QuorumLoss::recess && rule.grace.ms == 0;
  if (at_once && sitting != nullptr && sitting->phase == SittingPhase::open) {
    append_pause_after(meeting, now, events);
    events.emplace_back(RecessBegun{.back_at = {}, .cause = RecessCause::quorum_lost});
  }
}

// AT2, AT3, AT5, whoever reports it.
Decision arrive(const Meeting& meeting, PersonId person, AttendanceMeans means, CheckInWay way,
                Instant now) {
  if (const Check failed = check_on_roll(meeting, person)) return refuse(failed);
  const AttendanceRecord& record = attendance_of(meeting, person);
  if (record.presence == presence_by(means)) return refuse(Reason::already_present);
  if (means == AttendanceMeans::remote && !meeting.procedure.attendance.remote_allowed) {
    return refuse(Reason::remote_not_allowed);
  }

  const Sitting* sitting = current_sitting(meeting);
  const bool late = !record.seen && sitting != nullptr &&
                    now > *sitting->opened_at + meeting.procedure.attendance.late_after;
  Events events{DelegateArrived{.person = person,
                                .means = means,
                                .way = way,
                                .late = late,
                                .back = record.seen && !takes_part(record.presence)}};
  append_quorum(meeting, record.presence, presence_by(means), now, events);
  return events;
}

// AT4, AT6, FL14, FL25
Decision leave(const Meeting& meeting, PersonId person, const Text& reason, Instant now) {
  if (const Check failed = check_on_roll(meeting, person)) return refuse(failed);
  const AttendanceRecord& record = attendance_of(meeting, person);
  if (!takes_part(record.presence)) return refuse(Reason::not_present);
  if (const Check failed = check_text(reason, kReasonOctetsMax)) return refuse(failed);

  const bool early = current_sitting(meeting) != nullptr;
  Events events{DelegateLeft{.person = person, .early = early, .reason = reason}};
  append_speaker_left(meeting, person, now, events);
  append_quorum(meeting, record.presence, Presence::left, now, events);
  return events;
}

// AT7, AT8: only who is not present can be recorded as absent, and only once in the same way.
Check check_absence(const Meeting& meeting, PersonId person, Presence absence) {
  if (const Check failed = check_on_roll(meeting, person)) return failed;
  const Presence presence = attendance_of(meeting, person).presence;
  if (takes_part(presence)) return Refusal{Reason::person_is_present, {}};
  if (presence == absence) {
    const char* word = absence == Presence::excused ? "excused" : "unexcused";
    return Refusal{Reason::already_recorded, {detail("presence", word)}};
  }
  return std::nullopt;
}

}  // namespace

namespace rules {

Decision decide(const Meeting& meeting, const CheckIn& command, const Context& context) {
  return arrive(meeting, context.actor.person, command.means, CheckInWay::own_tablet, context.now);
}

Decision decide(const Meeting& meeting, const CheckOut& command, const Context& context) {
  return leave(meeting, context.actor.person, command.reason, context.now);
}

Decision decide(const Meeting& meeting, const RecordArrival& command, const Context& context) {
  return arrive(meeting, command.person, command.means, CheckInWay::secretary, context.now);
}

Decision decide(const Meeting& meeting, const CheckInSeat& command, const Context& context) {
  const auto person = std::ranges::find_if(meeting.roll, [&](const Person& candidate) {
    return candidate.seat != 0 && candidate.seat == command.seat;
  });
  if (person == meeting.roll.end()) {
    return refuse(Reason::unknown_seat, {detail("seat", command.seat)});
  }
  return arrive(meeting, person->id, AttendanceMeans::in_hall, CheckInWay::seat_desk, context.now);
}

Decision decide(const Meeting& meeting, const RecordDeparture& command, const Context& context) {
  return leave(meeting, command.person, command.reason, context.now);
}

Decision decide(const Meeting& meeting, const ExcuseDelegate& command, const Context&) {
  if (const Check failed = check_absence(meeting, command.person, Presence::excused)) {
    return refuse(failed);
  }
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  return Events{DelegateExcused{command.person, command.reason}};
}

Decision decide(const Meeting& meeting, const RecordAbsence& command, const Context&) {
  if (const Check failed = check_absence(meeting, command.person, Presence::unexcused)) {
    return refuse(failed);
  }
  return Events{DelegateAbsent{command.person}};
}

}  // namespace rules
}  // namespace plenary::core
