#include "floor_observer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>
#include <vector>

#include "core/floor_rules.h"

namespace plenary::core {
namespace {

template <class Wanted>
const Wanted* as(const Event& event) {
  return std::get_if<Wanted>(&event);
}

}  // namespace

void FloorObserver::run(TurnId id, Instant at) {
  Watched& turn = turns_.at(id.value);
  turn.since = at;
  turn.begun = true;
  turn.on_stage = true;
}

void FloorObserver::halt(TurnId id, Instant at) {
  Watched& turn = turns_.at(id.value);
  if (turn.since) turn.stretches = turn.stretches + (at - *turn.since);
  turn.since.reset();
}

void FloorObserver::note(const Event& event, Instant at) {
  note_request(event);
  note_turn(event, at);
}

void FloorObserver::note_request(const Event& event) {
  if (const auto* made = as<RequestMade>(event)) {
    const bool is_new =
        requests_
            .try_emplace(made->request.value,
                         Noted{made->request, RequestState::waiting, made->item, made->place})
            .second;
    EXPECT_TRUE(is_new);
  } else if (const auto* withdrawn = as<RequestWithdrawn>(event)) {
    settle(withdrawn->request, RequestState::withdrawn);
  } else if (const auto* removed = as<RequestRemoved>(event)) {
    settle(removed->request, RequestState::removed);
  } else if (const auto* dropped = as<RequestDropped>(event)) {
    settle(dropped->request, RequestState::left);
  } else if (const auto* reinstated = as<RequestReinstated>(event)) {
    settle(reinstated->request, RequestState::waiting);
  } else if (const auto* contribution = as<ContributionHandedIn>(event)) {
    requests_[contribution->request.value] = {contribution->request, RequestState::handed_in,
                                              contribution->item, contribution->place};
  }
}

void FloorObserver::note_turn(const Event& event, Instant at) {
  if (const auto* granted = as<TurnGranted>(event)) {
    turns_.emplace(granted->turn.value, Watched{.granted = *granted});
    if (granted->request) settle(granted->request, RequestState::granted);
  } else if (const auto* started = as<TurnStarted>(event)) {
    run(started->turn, at);
  } else if (const auto* resumed = as<TurnResumed>(event)) {
    run(resumed->turn, at);
  } else if (const auto* paused = as<TurnPaused>(event)) {
    halt(paused->turn, at);
  } else if (const auto* interrupted = as<TurnInterrupted>(event)) {
    halt(interrupted->turn, at);
    turns_.at(interrupted->turn.value).on_stage = false;
  } else if (const auto* ended = as<TurnEnded>(event)) {
    halt(ended->turn, at);
    Watched& turn = turns_.at(ended->turn.value);
    turn.on_stage = false;
    turn.over = true;
    EXPECT_EQ(ended->spoken, turn.stretches);
  } else if (const auto* recalled = as<TurnRecalled>(event)) {
    halt(recalled->turn, at);
    Watched& turn = turns_.at(recalled->turn.value);
    turn.on_stage = false;
    turn.taken_back = true;
    if (turn.granted.request) settle(turn.granted.request, RequestState::waiting);
  } else if (const auto* readmitted = as<TurnReadmitted>(event)) {
    Watched& turn = turns_.at(readmitted->turn.value);
    turn.on_stage = true;
    turn.over = false;
  }
}

void FloorObserver::expect_the_same(const Meeting& meeting, Instant now) const {
  expect_one_speaker(meeting);
  expect_requests(meeting);
  expect_times(meeting, now);
  expect_totals(meeting);
}

void FloorObserver::expect_one_speaker(const Meeting& meeting) const {
  std::map<GroupId, TurnId> speaking;
  for (const auto& [id, turn] : turns_) {
    if (!turn.on_stage) continue;
    EXPECT_TRUE(speaking.emplace(turn.granted.place, turn.granted.turn).second);
    EXPECT_EQ(turn.granted.item, meeting.agenda.active);
  }
  for (std::uint32_t place = 0; place < meeting.floor.stages.size(); ++place) {
    const auto found = speaking.find(GroupId{place});
    EXPECT_EQ(meeting.floor.stages[place].current,
              found == speaking.end() ? TurnId{} : found->second);
  }
}

void FloorObserver::expect_requests(const Meeting& meeting) const {
  ASSERT_EQ(meeting.floor.requests.size(), requests_.size());
  std::multiset<std::uint32_t> waiting;
  for (const auto& [id, noted] : requests_) {
    const Request& request = meeting.floor.requests.at(id - 1);
    EXPECT_EQ(request.state, noted.state);
    EXPECT_EQ(request.item, noted.item);
    EXPECT_EQ(request.place, noted.place);
    if (noted.state == RequestState::waiting) waiting.insert(id);
  }
  std::multiset<std::uint32_t> listed;
  for (const SpeakersList& list : meeting.floor.lists) {
    std::vector<RequestId> line = line_of(meeting, list);
    for (const RequestId id : line) {
      listed.insert(id.value);
      EXPECT_EQ(requests_.at(id.value).item, list.item);
      EXPECT_EQ(requests_.at(id.value).place, list.place);
    }
    EXPECT_TRUE(std::ranges::is_permutation(line, list.waiting));
  }
  EXPECT_EQ(listed, waiting);
}

void FloorObserver::expect_times(const Meeting& meeting, Instant now) const {
  ASSERT_EQ(meeting.floor.turns.size(), turns_.size());
  Duration watched;
  Duration said;
  for (const auto& [id, turn] : turns_) {
    Duration clock = turn.stretches;
    if (turn.since) clock = clock + (now - *turn.since);
    EXPECT_EQ(spoken_until(meeting.floor.turns.at(id - 1), now), clock);
    watched = watched + clock;
    said = said + spoken_until(meeting.floor.turns.at(id - 1), now);
  }
  EXPECT_EQ(said, watched);
}

void FloorObserver::expect_totals(const Meeting& meeting) const {
  std::map<PersonId, SpokenTotal> persons;
  std::map<GroupId, SpokenTotal> groups;
  std::map<std::pair<ItemId, TurnKind>, SpokenTotal> items;
  for (const auto& [id, turn] : turns_) {
    if (!turn.begun || !(turn.over || turn.taken_back)) continue;
    const TurnGranted& granted = turn.granted;
    for (SpokenTotal* total : {&persons[granted.person], &groups[group_of(meeting, granted.person)],
                               &items[{granted.item, granted.kind}]}) {
      if (!turn.taken_back) ++total->turns;
      total->spoken = total->spoken + turn.stretches;
    }
  }
  for (const Person& person : meeting.roll) {
    EXPECT_EQ(meeting.floor.totals.persons.at(person.id.value - 1), persons[person.id]);
  }
  for (const DelegateGroup& group : meeting.floor.groups) {
    EXPECT_EQ(spoken_by_group(meeting, group.id), groups[group.id]);
  }
  for (const auto& [key, total] : items) {
    EXPECT_EQ(spoken_in_item(meeting, key.first, key.second), total);
  }
  expect_contributions(meeting);
}

// FL5: by turns; whoever has not spoken may have handed something in.
void FloorObserver::expect_contributions(const Meeting& meeting) const {
  std::map<std::tuple<PersonId, ItemId, TurnKind>, bool> contributed;
  for (const auto& [id, turn] : turns_) {
    const TurnGranted& granted = turn.granted;
    bool& has = contributed[{granted.person, granted.item, granted.kind}];
    has = has || (!turn.taken_back && (!turn.over || turn.begun));
  }
  for (const auto& [key, has] : contributed) {
    const auto& [person, item, kind] = key;
    if (!has && kind == TurnKind::speak) continue;
    EXPECT_EQ(has_contributed(meeting, person, item, kind), has);
  }
}

}  // namespace plenary::core
