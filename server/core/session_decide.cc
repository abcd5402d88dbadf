#include <algorithm>

#include "base/ensure.h"
#include "core/attendance_rules.h"
#include "core/floor_rules.h"
#include "core/interpellation_rules.h"
#include "core/refuse.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

constexpr Duration kRecessMax = minutes(24 * 60);
constexpr Duration kAdjournmentMax = minutes(366 * 24 * 60);

bool is_ahead(Instant moment, Instant now, Duration most) {
  return moment > now && moment - now <= most;
}

// AG13: the break that stands next in the programme: the first of all items of the sitting that
// are still to come, or the first of those behind the active one.
ItemId next_break(const Meeting& meeting) {
  bool first = true;
  bool behind_active = false;
  for (const ItemId id : meeting.agenda.order) {
    const Item& item = *find_item(meeting, id);
    if (item.plan.sitting != meeting.sitting) continue;
    if (item.state == ItemState::planned || item.state == ItemState::interrupted) {
      const bool stands_next = first || behind_active;
      if (stands_next && item.plan.kind == ItemKind::recess) return id;
      if (behind_active) return {};
      first = false;
    }
    if (id == meeting.agenda.active) behind_active = true;
  }
  return {};
}

// AT11, for opening a sitting and for going on after a recess.
Check check_quorum(const Meeting& meeting) {
  if (quorum_count(meeting) >= quorum_required(meeting)) return std::nullopt;
  return Refusal{
      Reason::no_quorum,
      {detail("present", quorum_count(meeting)), detail("required", quorum_required(meeting)),
       detail("members", member_count(meeting))}};
}

bool may_go_on_without_quorum(const Meeting& meeting) {
  return meeting.procedure.quorum.at_opening == OpeningWithoutQuorum::allow_with_reason;
}

// AT8: whoever was never seen in the sitting and has no excuse, also who left before its opening.
void append_absences(const Meeting& meeting, Events& events) {
  for (const Person& person : meeting.roll) {
    if (!has_role(person, Role::delegate)) continue;
    const AttendanceRecord& record = attendance_of(meeting, person.id);
    const bool unexplained =
        record.presence == Presence::expected || record.presence == Presence::left;
    if (unexplained && !record.seen) events.emplace_back(DelegateAbsent{person.id});
  }
}

// AT14, FL14: whose presence is cleared, leaves the lists.
void append_attendance_ends(const Meeting& meeting, Events& events) {
  if (meeting.procedure.attendance.ends_with_sitting) append_everybody_left(meeting, events);
}

}  // namespace

namespace rules {

Decision decide(const Meeting& meeting, const Convene& command, const Context&) {
  if (meeting.phase != SessionPhase::unconvened) return refuse(Reason::already_convened);

  const auto first = std::ranges::find_if(
      command.plan.roll, [](const Person& person) { return has_role(person, Role::chair); });
  if (first == command.plan.roll.end()) return refuse(Reason::not_eligible_to_preside);

  return Events{SessionConvened{command.plan, first->id}};
}

// SE14: whatever is due. AT13: the time of grace of a lost quorum; FL27: lists that close.
Decision decide(const Meeting& meeting, const DeadlinePassed&, const Context& context) {
  const std::optional<Instant> deadline = next_deadline(meeting);
  if (!deadline || context.now < *deadline) return refuse(Reason::no_deadline_due);

  Events events;
  append_lists_due(meeting, context.now, events);
  const std::optional<Instant> grace_ends = end_of_grace(meeting);
  if (grace_ends && context.now >= *grace_ends) {
    append_turns_paused(meeting, events);
    events.emplace_back(RecessBegun{.back_at = {}, .cause = RecessCause::quorum_lost});
  }
  return events;
}

Decision decide(const Meeting& meeting, const OpenSession&, const Context&) {
  if (meeting.phase == SessionPhase::open) return refuse(Reason::session_already_open);
  return Events{SessionOpened{}};
}

Decision decide(const Meeting& meeting, const CloseSession&, const Context& context) {
  if (meeting.phase != SessionPhase::open) return refuse(Reason::session_not_open);
  if (meeting.sitting) return refuse(Reason::sitting_still_open);
  Events events;
  append_session_over(meeting, context.now, events);
  events.emplace_back(SessionClosed{});
  return events;
}

Decision decide(const Meeting& meeting, const OpenSitting& command, const Context&) {
  if (meeting.phase != SessionPhase::open) return refuse(Reason::session_not_open);
  const Sitting* sitting = find_sitting(meeting, command.sitting);
  if (sitting == nullptr) return refuse(Reason::unknown_sitting);
  if (sitting->phase == SittingPhase::closed) return refuse(Reason::sitting_is_closed);
  if (meeting.sitting) {
    return refuse(Reason::another_sitting_open,
                  {detail("title", find_sitting(meeting, meeting.sitting)->plan.title)});
  }

  Text reason;
  if (const Check missing = check_quorum(meeting)) {
    if (!may_go_on_without_quorum(meeting)) return refuse(missing);
    if (const Check failed = check_reason(command.reason_without_quorum)) return refuse(failed);
    reason = command.reason_without_quorum;
  }
  return Events{SittingOpened{.sitting = command.sitting,
                              .doors = sitting->doors,
                              .present = quorum_count(meeting),
                              .required = quorum_required(meeting),
                              .members = member_count(meeting),
                              .reason_without_quorum = reason}};
}

Decision decide(const Meeting& meeting, const CloseSitting&, const Context&) {
  if (const Check failed = check_in_open_sitting(meeting)) return refuse(failed);
  if (const Item* active = find_item(meeting, meeting.agenda.active)) {
    return refuse(Reason::item_still_active, {detail("number", active->plan.number)});
  }

  Events events;
  append_absences(meeting, events);
  append_attendance_ends(meeting, events);
  events.emplace_back(SittingClosed{meeting.sitting});
  return events;
}

Decision decide(const Meeting& meeting, const BeginRecess& command, const Context& context) {
  if (const Check failed = check_in_open_sitting(meeting)) return refuse(failed);
  if (!is_ahead(command.back_at, context.now, kRecessMax)) {
    return refuse(Reason::return_time_not_ahead);
  }
  if (const Check failed = check_text(command.reason, kReasonOctetsMax)) return refuse(failed);

  Events events;
  append_turns_paused(meeting, events);
  events.emplace_back(RecessBegun{.back_at = command.back_at,
                                  .cause = RecessCause::chair,
                                  .reason = command.reason,
                                  .break_item = next_break(meeting)});
  return events;
}

Decision decide(const Meeting& meeting, const EndRecess&, const Context&) {
  const Sitting* sitting = find_sitting(meeting, meeting.sitting);
  if (sitting == nullptr || sitting->phase != SittingPhase::recess) {
    return refuse(Reason::not_in_recess);
  }
  if (const Check missing = check_quorum(meeting); missing && !may_go_on_without_quorum(meeting)) {
    return refuse(missing);
  }
  return Events{RecessEnded{}};
}

Decision decide(const Meeting& meeting, const AdjournSitting& command, const Context& context) {
  if (!meeting.sitting) return refuse(Reason::not_in_sitting);
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  if (command.back_at && !is_ahead(*command.back_at, context.now, kAdjournmentMax)) {
    return refuse(Reason::return_time_not_ahead);
  }

  Events events;
  if (const ItemId active = meeting.agenda.active) {
    append_item_over(meeting, active, context.now, events);
    append_wall_cleared(meeting, events);
    events.emplace_back(ItemInterrupted{active});
  }
  append_attendance_ends(meeting, events);
  events.emplace_back(SittingAdjourned{meeting.sitting, command.back_at, command.reason});
  return events;
}

Decision decide(const Meeting& meeting, const CloseDoors& command, const Context&) {
  if (const Check failed = check_in_open_sitting(meeting)) return refuse(failed);
  if (find_sitting(meeting, meeting.sitting)->doors == Doors::closed) {
    return refuse(Reason::doors_already_closed);
  }
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  return Events{DoorsClosed{command.reason}};
}

Decision decide(const Meeting& meeting, const OpenDoors&, const Context&) {
  if (const Check failed = check_in_open_sitting(meeting)) return refuse(failed);
  if (find_sitting(meeting, meeting.sitting)->doors == Doors::open) {
    return refuse(Reason::doors_already_open);
  }
  if (const Item* active = find_item(meeting, meeting.agenda.active); active != nullptr) {
    if (active->plan.closed) return refuse(Reason::closed_item_active);
  }
  return Events{DoorsOpened{}};
}

}  // namespace rules
}  // namespace plenary::core
