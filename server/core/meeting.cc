#include "core/meeting.h"

#include <algorithm>

#include "core/attendance_rules.h"
#include "core/floor_rules.h"
#include "core/refuse.h"
#include "core/rights.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

template <class T>
const T* find(const std::vector<T>& all, std::uint32_t id) {
  return id >= 1 && id <= all.size() ? &all[id - 1] : nullptr;
}

// Convene and DeadlinePassed: what the server itself has to say.
template <class OfficeCommand>
Decision decide_for_office(const Meeting& meeting, const OfficeCommand& command,
                           const Context& context) {
  if (context.actor.role != Role::office) return refuse(Reason::role_may_not);
  return rules::decide(meeting, command, context);
}

Decision decide_for_screen(const Meeting& meeting, const ScreenCommand& command,
                           const Context& context) {
  const Actor& actor = context.actor;
  if (!may_send(actor.role, command)) return refuse(Reason::role_may_not);
  if (meeting.phase == SessionPhase::unconvened) return refuse(Reason::not_convened);
  if (meeting.phase == SessionPhase::closed) return refuse(Reason::session_is_closed);
  if (belongs_to_presiding(actor.role, command) && actor.person != meeting.presiding) {
    return refuse(Reason::another_presides,
                  {detail("name", find_person(meeting, meeting.presiding)->name)});
  }
  return std::visit([&](const auto& it) { return rules::decide(meeting, it, context); }, command);
}

}  // namespace

Decision decide(const Meeting& meeting, const Command& command, const Context& context) {
  if (const auto* convene = std::get_if<Convene>(&command)) {
    return decide_for_office(meeting, *convene, context);
  }
  if (const auto* passed = std::get_if<DeadlinePassed>(&command)) {
    return decide_for_office(meeting, *passed, context);
  }
  return decide_for_screen(meeting, std::get<ScreenCommand>(command), context);
}

void evolve(Meeting& meeting, const Event& event, Instant at) {
  std::visit([&](const auto& it) { rules::evolve(meeting, it, at); }, event);
}

std::optional<Instant> next_deadline(const Meeting& meeting) {
  const std::optional<Instant> grace = end_of_grace(meeting);
  const std::optional<Instant> closing = next_list_closing(meeting);
  if (!grace || !closing) return grace ? grace : closing;
  return std::min(*grace, *closing);
}

const Person* find_person(const Meeting& meeting, PersonId id) {
  return find(meeting.roll, id.value);
}

const Sitting* find_sitting(const Meeting& meeting, SittingId id) {
  return find(meeting.sittings, id.value);
}

const Item* find_item(const Meeting& meeting, ItemId id) {
  return find(meeting.agenda.items, id.value);
}

const DelegateGroup* find_group(const Meeting& meeting, GroupId id) {
  return find(meeting.floor.groups, id.value);
}

const Request* find_request(const Meeting& meeting, RequestId id) {
  return find(meeting.floor.requests, id.value);
}

const Turn* find_turn(const Meeting& meeting, TurnId id) {
  return find(meeting.floor.turns, id.value);
}

const IssueGroup* find_issue_group(const Meeting& meeting, IssueGroupId id) {
  return find(meeting.interpellation.groups, id.value);
}

const Question* find_question(const Meeting& meeting, QuestionId id) {
  return find(meeting.interpellation.questions, id.value);
}

const Promise* find_promise(const Meeting& meeting, PromiseId id) {
  return find(meeting.interpellation.promises, id.value);
}

const Exhibit* find_exhibit(const Meeting& meeting, ExhibitId id) {
  return find(meeting.interpellation.exhibits, id.value);
}

}  // namespace plenary::core
