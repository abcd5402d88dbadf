#include <algorithm>

#include "base/ensure.h"
#include "core/floor_rules.h"
#include "core/floor_totals.h"
#include "core/interpellation_rules.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

Request& request_at(Meeting& meeting, RequestId id) {
  ensure(id.value >= 1 && id.value <= meeting.floor.requests.size());
  return meeting.floor.requests[id.value - 1];
}

Turn& turn_at(Meeting& meeting, TurnId id) {
  ensure(id.value >= 1 && id.value <= meeting.floor.turns.size());
  return meeting.floor.turns[id.value - 1];
}

Stage& stage_at(Meeting& meeting, GroupId place) {
  ensure(place.value < meeting.floor.stages.size());
  return meeting.floor.stages[place.value];
}

// The list of an item in a place, begun if it is used for the first time.
SpeakersList& list_at(Meeting& meeting, ItemId item, GroupId place) {
  ensure(find_item(meeting, item) != nullptr && place.value < meeting.floor.stages.size());
  for (SpeakersList& list : meeting.floor.lists) {
    if (list.item == item && list.place == place) return list;
  }
  return meeting.floor.lists.emplace_back(SpeakersList{.item = item, .place = place});
}

// FL12: in the order of receipt; by hand, behind the last of its kind or behind all.
void join(Meeting& meeting, const Request& request) {
  SpeakersList& list = list_at(meeting, request.item, request.place);
  std::vector<RequestId>& waiting = list.waiting;
  ensure(std::ranges::find(waiting, request.id) == waiting.end());
  if (!list.by_hand) {
    waiting.insert(std::ranges::upper_bound(waiting, request.id), request.id);
    return;
  }
  const auto last = std::ranges::find(waiting.rbegin(), waiting.rend(), request.kind,
                                      [&](RequestId id) { return request_at(meeting, id).kind; });
  waiting.insert(last == waiting.rend() ? waiting.end() : last.base(), request.id);
}

void take_out(Meeting& meeting, const Request& request) {
  ensure(std::erase(list_at(meeting, request.item, request.place).waiting, request.id) == 1);
}

// A request that waited becomes something else.
void settle(Meeting& meeting, RequestId id, RequestState state) {
  Request& request = request_at(meeting, id);
  ensure(request.state == RequestState::waiting);
  take_out(meeting, request);
  request.state = state;
  follow_request(meeting, request);
}

void stop_running(Turn& turn, Instant at) {
  turn.spoken = spoken_until(turn, at);
  turn.running_since.reset();
}

void run(Turn& turn, Instant at) {
  turn.state = TurnState::running;
  turn.running_since = at;
  if (!turn.started_at) turn.started_at = at;
}

void leave_stage(Stage& stage, TurnId turn) {
  if (stage.current == turn) {
    stage.current = {};
    return;
  }
  ensure(std::erase(stage.interrupted, turn) == 1);
}

}  // namespace

void prepare_floor(Meeting& meeting) {
  Floor& floor = meeting.floor;
  floor.members.resize(meeting.roll.size());
  for (const Person& person : meeting.roll) {
    if (!has_role(person, Role::delegate) || person.group.empty()) continue;
    auto group = std::ranges::find(floor.groups, person.group, &DelegateGroup::name);
    if (group == floor.groups.end()) {
      const auto id = GroupId{static_cast<std::uint32_t>(floor.groups.size() + 1)};
      floor.groups.push_back({.id = id, .name = person.group, .leader = person.id});
      group = floor.groups.end() - 1;
    }
    floor.members[person.id.value - 1] = group->id;
  }
  floor.stages.resize(floor.groups.size() + 1);
  prepare_totals(meeting);
}

namespace rules {

void evolve(Meeting& meeting, const RequestMade& event, Instant at) {
  ensure(event.request.value == meeting.floor.requests.size() + 1);
  list_at(meeting, event.item, event.place).window = event.window;
  const Request& request = meeting.floor.requests.emplace_back(Request{.id = event.request,
                                                                       .item = event.item,
                                                                       .place = event.place,
                                                                       .kind = event.kind,
                                                                       .person = event.person,
                                                                       .question = event.question,
                                                                       .point = event.point,
                                                                       .at = at,
                                                                       .window = event.window,
                                                                       .lot = event.lot});
  join(meeting, request);
  follow_request(meeting, request);
}

void evolve(Meeting& meeting, const RequestWithdrawn& event, Instant) {
  settle(meeting, event.request, RequestState::withdrawn);
}

void evolve(Meeting& meeting, const RequestRemoved& event, Instant) {
  settle(meeting, event.request, RequestState::removed);
}

void evolve(Meeting& meeting, const RequestDropped& event, Instant) {
  settle(meeting, event.request, RequestState::left);
}

void evolve(Meeting& meeting, const RequestSkipped& event, Instant) {
  Request& skipped = request_at(meeting, event.request);
  ensure(skipped.state == RequestState::waiting);
  std::uint32_t most = 0;
  for (const RequestId id : list_at(meeting, skipped.item, skipped.place).waiting) {
    const Request& other = request_at(meeting, id);
    if (other.kind == skipped.kind) most = std::max(most, other.skips);
  }
  skipped.skips = most + 1;
  skipped.called = 0;
  follow_request(meeting, skipped);
}

void evolve(Meeting& meeting, const RequestReinstated& event, Instant) {
  Request& request = request_at(meeting, event.request);
  if (request.state == RequestState::removed) {
    request.state = RequestState::waiting;
    join(meeting, request);
  } else {
    ensure(request.state == RequestState::waiting && request.skips > 0);
    request.skips = 0;
  }
  follow_request(meeting, request);
}

void evolve(Meeting& meeting, const RequestMoved& event, Instant) {
  const Request& moved = request_at(meeting, event.request);
  ensure(moved.state == RequestState::waiting);
  SpeakersList& list = list_at(meeting, moved.item, moved.place);
  // What was the order until now is the one that is changed: also of a batch, and of who was
  // skipped.
  list.waiting = line_of(meeting, list);
  list.by_hand = true;
  for (const RequestId id : list.waiting) {
    Request& request = request_at(meeting, id);
    request.called = 0;
    request.skips = 0;
  }
  std::erase(list.waiting, event.request);
  auto place = list.waiting.begin();
  if (event.after) {
    place = std::ranges::find(list.waiting, event.after);
    ensure(place != list.waiting.end());
    ++place;
  }
  list.waiting.insert(place, event.request);
}

void evolve(Meeting& meeting, const OrderRestored& event, Instant) {
  SpeakersList& list = list_at(meeting, event.item, event.place);
  ensure(list.by_hand);
  list.by_hand = false;
  std::ranges::sort(list.waiting);
}

void evolve(Meeting& meeting, const RequestsOpened& event, Instant) {
  SpeakersList& list = list_at(meeting, event.item, event.place);
  list.open = true;
  list.closes_at = event.closes_at;
}

void evolve(Meeting& meeting, const RequestsClosed& event, Instant) {
  SpeakersList& list = list_at(meeting, event.item, event.place);
  ensure(list.open);
  list.open = false;
  list.closes_at.reset();
}

void evolve(Meeting& meeting, const BatchCalled& event, Instant) {
  ensure(!event.requests.empty());
  const Request& first = request_at(meeting, *event.requests.begin());
  const SpeakersList& list = list_at(meeting, first.item, first.place);
  for (const RequestId id : list.waiting) request_at(meeting, id).called = 0;
  std::uint32_t place = 0;
  for (const RequestId id : event.requests) {
    ensure(request_at(meeting, id).state == RequestState::waiting);
    request_at(meeting, id).called = ++place;
  }
  for (const RequestId id : list.waiting) follow_request(meeting, request_at(meeting, id));
}

void evolve(Meeting& meeting, const ContributionHandedIn& event, Instant at) {
  if (find_request(meeting, event.request) != nullptr) {
    request_at(meeting, event.request).text = event.text;
    request_at(meeting, event.request).at = at;
    settle(meeting, event.request, RequestState::handed_in);
    count_handed_in(meeting, request_at(meeting, event.request));
    return;
  }
  ensure(event.request.value == meeting.floor.requests.size() + 1);
  meeting.floor.requests.push_back(Request{.id = event.request,
                                           .item = event.item,
                                           .place = event.place,
                                           .person = event.person,
                                           .at = at,
                                           .state = RequestState::handed_in,
                                           .text = event.text});
  count_handed_in(meeting, meeting.floor.requests.back());
}

void evolve(Meeting& meeting, const SpeakingTimeSet& event, Instant) {
  SpeakersList& list = list_at(meeting, event.item, event.place);
  std::erase_if(list.times, [&](const SetTime& time) { return time.kind == event.kind; });
  list.times.push_back({event.kind, event.limit});
}

void evolve(Meeting& meeting, const TurnGranted& event, Instant at) {
  ensure(event.turn.value == meeting.floor.turns.size() + 1);
  ensure(event.item == meeting.agenda.active);
  Stage& stage = stage_at(meeting, event.place);
  ensure(!stage.current);
  if (event.request) settle(meeting, event.request, RequestState::granted);
  const Turn& turn = meeting.floor.turns.emplace_back(Turn{.id = event.turn,
                                                           .request = event.request,
                                                           .item = event.item,
                                                           .place = event.place,
                                                           .kind = event.kind,
                                                           .person = event.person,
                                                           .question = event.question,
                                                           .limit = event.limit,
                                                           .warning = event.warning,
                                                           .row = event.row});
  stage.current = turn.id;
  count_granted(meeting, turn);
  follow_turn(meeting, turn, at);
}

void evolve(Meeting& meeting, const TurnStarted& event, Instant at) {
  Turn& turn = turn_at(meeting, event.turn);
  ensure(turn.state == TurnState::invited);
  run(turn, at);
  follow_turn(meeting, turn, at);
}

void evolve(Meeting& meeting, const TurnPaused& event, Instant at) {
  Turn& turn = turn_at(meeting, event.turn);
  ensure(turn.state == TurnState::running);
  stop_running(turn, at);
  turn.state = TurnState::paused;
  follow_turn(meeting, turn, at);
}

void evolve(Meeting& meeting, const TurnResumed& event, Instant at) {
  Turn& turn = turn_at(meeting, event.turn);
  if (turn.state == TurnState::interrupted) {
    Stage& stage = stage_at(meeting, turn.place);
    ensure(!stage.current && stage.interrupted.back() == turn.id);
    stage.interrupted.pop_back();
    stage.current = turn.id;
  } else {
    ensure(turn.state == TurnState::paused);
  }
  run(turn, at);
  follow_turn(meeting, turn, at);
}

void evolve(Meeting& meeting, const TurnInterrupted& event, Instant at) {
  Turn& turn = turn_at(meeting, event.turn);
  Stage& stage = stage_at(meeting, turn.place);
  ensure(stage.current == turn.id);
  ensure(turn.state == TurnState::running || turn.state == TurnState::paused);
  stop_running(turn, at);
  turn.state = TurnState::interrupted;
  stage.current = {};
  stage.interrupted.push_back(turn.id);
  follow_turn(meeting, turn, at);
}

void evolve(Meeting& meeting, const TurnEnded& event, Instant at) {
  Turn& turn = turn_at(meeting, event.turn);
  ensure(turn.state != TurnState::ended);
  ensure(event.spoken == spoken_until(turn, at));  // the same fact, checked where it is used
  Stage& stage = stage_at(meeting, turn.place);
  leave_stage(stage, turn.id);
  stop_running(turn, at);
  turn.state = TurnState::ended;
  turn.ended_at = at;
  stage.last = turn.id;
  count_ended(meeting, turn);
  follow_turn(meeting, turn, at);
}

void evolve(Meeting& meeting, const TurnExtended& event, Instant) {
  Turn& turn = turn_at(meeting, event.turn);
  ensure(turn.state != TurnState::ended);
  turn.limit = turn.limit + event.by;
  turn.extended = turn.extended + event.by;
}

void evolve(Meeting& meeting, const TurnRecalled& event, Instant at) {
  Turn& turn = turn_at(meeting, event.turn);
  Stage& stage = stage_at(meeting, turn.place);
  ensure(stage.current == turn.id);
  stage.current = {};
  stop_running(turn, at);
  turn.state = TurnState::ended;
  turn.recalled = true;
  count_recalled(meeting, turn);
  follow_turn(meeting, turn, at);
  if (!turn.request) return;
  Request& request = request_at(meeting, turn.request);
  ensure(request.state == RequestState::granted);
  request.state = RequestState::waiting;
  SpeakersList& list = list_at(meeting, request.item, request.place);
  if (list.by_hand) {
    list.waiting.insert(list.waiting.begin(), request.id);  // from where it had been called
  } else {
    join(meeting, request);
  }
  follow_request(meeting, request);
}

void evolve(Meeting& meeting, const TurnReadmitted& event, Instant at) {
  Turn& turn = turn_at(meeting, event.turn);
  Stage& stage = stage_at(meeting, turn.place);
  ensure(turn.state == TurnState::ended && !turn.recalled);
  ensure(!stage.current && stage.last == turn.id);
  count_readmitted(meeting, turn);
  turn.state = TurnState::paused;
  turn.ended_at.reset();
  stage.last = {};
  stage.current = turn.id;
  follow_turn(meeting, turn, at);
}

}  // namespace rules
}  // namespace plenary::core
