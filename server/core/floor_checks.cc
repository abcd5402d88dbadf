#include "core/floor_checks.h"

#include <algorithm>

#include "core/floor_rules.h"

namespace plenary::core {
namespace {

// FL2: who runs the floor of a place that exists.
PersonId runner_of(const Meeting& meeting, GroupId place) {
  const DelegateGroup* group = find_group(meeting, place);
  return group == nullptr ? meeting.presiding : group->leader;
}

}  // namespace

Check check_list(const Meeting& meeting, ItemId item, GroupId place) {
  const Item* found = find_item(meeting, item);
  if (found == nullptr) return Refusal{Reason::unknown_item, {}};
  const bool has_list =
      sits_in_groups(*found) ? find_group(meeting, place) != nullptr : place == GroupId{};
  if (!has_list) return Refusal{Reason::unknown_list, {}};
  return std::nullopt;
}

Check check_to_come(const Meeting& meeting, ItemId item) {
  const ItemState state = find_item(meeting, item)->state;
  const bool comes =
      state == ItemState::planned || state == ItemState::active || state == ItemState::interrupted;
  if (!comes) return Refusal{Reason::item_is_over, {detail("state", state)}};
  return std::nullopt;
}

Check check_of_this_group(const Meeting& meeting, PersonId person, GroupId place) {
  const DelegateGroup* group = find_group(meeting, place);
  if (group == nullptr || group_of(meeting, person) == place) return std::nullopt;
  return Refusal{Reason::not_of_this_group, {detail("group", group->name)}};
}

bool runs_floor(const Meeting& meeting, const Actor& actor, GroupId place) {
  if (actor.role != Role::chair && actor.role != Role::delegate) return false;
  // A delegate's tablet does not run the hall, not even that of the person who presides.
  if (!place && actor.role != Role::chair) return false;
  return actor.person == runner_of(meeting, place);
}

Check check_runs_floor(const Meeting& meeting, const Actor& actor, GroupId place) {
  if (place && find_group(meeting, place) == nullptr) return Refusal{Reason::unknown_list, {}};
  if (runs_floor(meeting, actor, place)) return std::nullopt;
  return Refusal{Reason::not_your_floor,
                 {detail("name", find_person(meeting, runner_of(meeting, place))->name)}};
}

Check check_runs_clock(const Meeting& meeting, const Actor& actor, GroupId place) {
  if (actor.role == Role::secretary && !place) return std::nullopt;
  return check_runs_floor(meeting, actor, place);
}

Check check_may_take_floor(const Meeting& meeting, PersonId person) {
  const Person* found = find_person(meeting, person);
  if (found == nullptr) return Refusal{Reason::may_not_speak, {}};
  if (!may_take_floor(meeting, person)) {
    return Refusal{Reason::speaker_not_present, {detail("name", found->name)}};
  }
  return std::nullopt;
}

Check check_not_waiting(const Meeting& meeting, ItemId item, GroupId place, TurnKind kind,
                        PersonId person) {
  const SpeakersList* list = find_list(meeting, item, place);
  if (list == nullptr) return std::nullopt;
  const bool waits = std::ranges::any_of(list->waiting, [&](RequestId id) {
    const Request& request = *find_request(meeting, id);
    return request.kind == kind && request.person == person;
  });
  if (waits) return Refusal{Reason::already_waiting, {}};
  return std::nullopt;
}

Check check_waiting(const Meeting& meeting, RequestId request) {
  const Request* found = find_request(meeting, request);
  if (found == nullptr) return Refusal{Reason::unknown_request, {}};
  if (found->state != RequestState::waiting) {
    return Refusal{Reason::request_not_waiting, {detail("request_state", found->state)}};
  }
  return std::nullopt;
}

Check check_item_active(const Meeting& meeting, ItemId item) {
  if (Check failed = check_in_open_sitting(meeting)) return failed;
  if (!item || item != meeting.agenda.active) return Refusal{Reason::item_not_active, {}};
  return std::nullopt;
}

}  // namespace plenary::core
