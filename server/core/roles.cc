#include "core/roles.h"

#include <algorithm>

#include "base/ensure.h"
#include "core/attendance_rules.h"
#include "core/refuse.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

bool may_preside(const Meeting& meeting, PersonId id) {
  const Person* person = find_person(meeting, id);
  return person != nullptr && has_role(*person, Role::chair);
}

bool is_present(const Meeting& meeting, PersonId id) {
  return takes_part(attendance_of(meeting, id).presence);
}

}  // namespace

bool has_role(const Person& person, Role role) {
  return std::ranges::find(person.roles, role) != person.roles.end();
}

namespace rules {

Decision decide(const Meeting& meeting, const HandOverChair& command, const Context&) {
  if (!may_preside(meeting, command.to)) return refuse(Reason::not_eligible_to_preside);
  if (command.to == meeting.presiding) return refuse(Reason::already_presides);
  if (!is_present(meeting, command.to)) {
    return refuse(Reason::successor_not_present,
                  {detail("name", find_person(meeting, command.to)->name)});
  }
  if (const Check failed = check_text(command.reason, kReasonOctetsMax)) return refuse(failed);
  return Events{ChairHandedOver{meeting.presiding, command.to, command.reason}};
}

Decision decide(const Meeting& meeting, const TakeChair& command, const Context& context) {
  const PersonId self = context.actor.person;
  if (!may_preside(meeting, self)) return refuse(Reason::not_eligible_to_preside);
  if (self == meeting.presiding) return refuse(Reason::already_presides);
  if (is_present(meeting, meeting.presiding)) {
    return refuse(Reason::presiding_is_present,
                  {detail("name", find_person(meeting, meeting.presiding)->name)});
  }
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  return Events{ChairTaken{meeting.presiding, self, command.reason}};
}

void evolve(Meeting& meeting, const ChairHandedOver& event, Instant) {
  ensure(meeting.presiding == event.from);
  ensure(may_preside(meeting, event.to));
  meeting.presiding = event.to;
}

void evolve(Meeting& meeting, const ChairTaken& event, Instant) {
  ensure(meeting.presiding == event.from);
  ensure(may_preside(meeting, event.by));
  meeting.presiding = event.by;
}

}  // namespace rules
}  // namespace plenary::core
