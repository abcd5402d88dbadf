#include "core/meeting.h"

#include <type_traits>

#include "core/attendance_rules.h"
#include "core/floor_rules.h"
#include "core/refuse.h"
#include "core/rights.h"
#include "core/rules.h"
#include "core/vote_rules.h"

namespace plenary::core {
namespace {

template <class T>
const T* find(const std::vector<T>& all, std::uint32_t id) {
  return id >= 1 && id <= all.size() ? &all[id - 1] : nullptr;
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
  if (const auto* from_screen = std::get_if<ScreenCommand>(&command)) {
    return decide_for_screen(meeting, *from_screen, context);
  }
  if (context.actor.role != Role::office) return refuse(Reason::role_may_not);
  return std::visit(
      [&]<class It>(const It& it) -> Decision {
        if constexpr (std::is_same_v<It, ScreenCommand>) {
          return refuse(Reason::role_may_not);
        } else {
          return rules::decide(meeting, it, context);
        }
      },
      command);
}

void evolve(Meeting& meeting, const Event& event, Instant at) {
  std::visit([&](const auto& it) { rules::evolve(meeting, it, at); }, event);
}

std::optional<Instant> next_deadline(const Meeting& meeting) {
  std::optional<Instant> first;
  for (const std::optional<Instant>& each :
       {end_of_grace(meeting), next_list_closing(meeting), next_vote_closing(meeting)}) {
    if (each && (!first || *each < *first)) first = each;
  }
  return first;
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

const Vote* find_vote(const Meeting& meeting, VoteId id) {
  return find(meeting.voting.votes, id.value);
}

}  // namespace plenary::core
