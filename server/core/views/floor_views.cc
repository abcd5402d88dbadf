#include "core/views/floor_views.h"

#include <algorithm>
#include <array>

#include "core/floor_rules.h"
#include "core/interpellation_rules.h"

namespace plenary::core {
namespace {

enum class Onlooker : std::uint8_t { member, stranger };

bool is_closed(const Meeting& meeting, ItemId item) {
  return find_item(meeting, item)->plan.closed;
}

// AG15: as far as somebody can know who was not there while items were closed.
bool is_first_in_public(const Meeting& meeting, PersonId person) {
  const bool spoke = std::ranges::any_of(meeting.floor.turns, [&](const Turn& turn) {
    return turn.person == person && turn.ended_at && turn.started_at &&
           !is_closed(meeting, turn.item);
  });
  const bool wrote = std::ranges::any_of(meeting.floor.requests, [&](const Request& request) {
    return request.person == person && request.state == RequestState::handed_in &&
           !is_closed(meeting, request.item);
  });
  return !spoke && !wrote;
}

Speaker speaker_of(const Meeting& meeting, const Turn& turn, Onlooker onlooker) {
  const Person& person = *find_person(meeting, turn.person);
  Speaker speaker{.turn = turn.id,
                  .kind = turn.kind,
                  .person = turn.person,
                  .name = person.name,
                  .office = person.office,
                  .group = person.group,
                  .question = turn.question,
                  .state = turn.state,
                  .limit = turn.limit,
                  .warning = turn.warning,
                  .extended = turn.extended,
                  .spoken = turn.spoken,
                  .running_since = turn.running_since,
                  .first = onlooker == Onlooker::member
                               ? is_first_contribution(meeting, turn.person)
                               : is_first_in_public(meeting, turn.person),
                  .unlimited = is_unlimited(meeting, turn)};
  if (const Request* request = find_request(meeting, turn.request)) {
    speaker.point = request->point;
  }
  if (turn.row != 0) speaker.citation = meeting.procedure.floor.times.at(turn.row - 1).citation;
  return speaker;
}

// FL21: who could be readmitted now.
TurnId readmittable(const Meeting& meeting, const Stage& stage) {
  const Turn* last = find_turn(meeting, stage.last);
  const bool may = last != nullptr && last->item == meeting.agenda.active &&
                   may_take_floor(meeting, last->person) && !check_group_goes_on(meeting, *last);
  return may ? last->id : TurnId{};
}

FloorCard floor_card(const Meeting& meeting, GroupId place, Onlooker onlooker) {
  FloorCard card{.place = place, .item = meeting.agenda.active};
  if (const DelegateGroup* group = find_group(meeting, place)) card.place_name = group->name;
  const Stage& stage = meeting.floor.stages.at(place.value);
  if (const Turn* current = find_turn(meeting, stage.current)) {
    card.speaker = speaker_of(meeting, *current, onlooker);
  }
  std::vector<Speaker> interrupted;
  for (const TurnId id : stage.interrupted) {
    interrupted.push_back(speaker_of(meeting, *find_turn(meeting, id), onlooker));
  }
  card.interrupted = std::move(interrupted);
  if (const SpeakersList* list = find_list(meeting, card.item, place)) {
    card.waiting = static_cast<std::uint32_t>(list->waiting.size());
    card.open = list->open;
    card.closes_at = list->closes_at;
  }
  card.last = readmittable(meeting, stage);
  return card;
}

// The hall, and the rooms of the groups while the council sits in groups.
template <class Card>
void append_floors(const Meeting& meeting, View<Card>& view) {
  view.emplace_back(CardKey{CardKind::floor}, floor_card(meeting, {}, Onlooker::member));
  const Item* active = find_item(meeting, meeting.agenda.active);
  if (active == nullptr || !sits_in_groups(*active)) return;
  for (const DelegateGroup& group : meeting.floor.groups) {
    view.emplace_back(CardKey{CardKind::floor, group.id.value},
                      floor_card(meeting, group.id, Onlooker::member));
  }
}

template <class Card>
void append_lists(const Meeting& meeting, View<Card>& view) {
  std::uint32_t number = 0;
  for (const SpeakersList& list : meeting.floor.lists) {
    view.emplace_back(CardKey{CardKind::list, ++number}, ListCard{.item = list.item,
                                                                  .place = list.place,
                                                                  .line = line_of(meeting, list),
                                                                  .by_hand = list.by_hand,
                                                                  .open = list.open,
                                                                  .closes_at = list.closes_at});
  }
}

RequestCard request_card(const Meeting& meeting, const Request& request) {
  const Person& person = *find_person(meeting, request.person);
  const TurnTime time =
      turn_time(meeting, request.item, request.place, request.kind, request.person);
  return {.id = request.id,
          .item = request.item,
          .place = request.place,
          .kind = request.kind,
          .person = request.person,
          .name = person.name,
          .group = person.group,
          .question = request.question,
          .point = request.point,
          .at = request.at,
          .limit = time.limit,
          .first = is_first_contribution(meeting, request.person),
          .present = may_take_floor(meeting, request.person),
          .skips = request.skips,
          .called = request.called,
          .unlimited = time.unlimited};
}

template <class Card>
void append_requests(const Meeting& meeting, View<Card>& view) {
  for (const Request& request : meeting.floor.requests) {
    if (request.state != RequestState::waiting) continue;
    view.emplace_back(CardKey{CardKind::request, request.id.value}, request_card(meeting, request));
  }
  for (const Request& request : meeting.floor.requests) {
    if (request.state != RequestState::handed_in) continue;
    view.emplace_back(CardKey{CardKind::contribution, request.id.value},
                      ContributionCard{.id = request.id,
                                       .item = request.item,
                                       .place = request.place,
                                       .person = request.person,
                                       .name = find_person(meeting, request.person)->name,
                                       .at = request.at,
                                       .text = request.text});
  }
}

void append_turns(const Meeting& meeting, View<ChairCard>& view) {
  for (const Turn& turn : meeting.floor.turns) {
    if (!turn.ended_at) continue;  // not over, or taken back
    view.emplace_back(CardKey{CardKind::turn, turn.id.value},
                      TurnCard{.id = turn.id,
                               .item = turn.item,
                               .place = turn.place,
                               .kind = turn.kind,
                               .person = turn.person,
                               .name = find_person(meeting, turn.person)->name,
                               .question = turn.question,
                               .limit = turn.limit,
                               .spoken = turn.spoken,
                               .started_at = turn.started_at,
                               .ended_at = *turn.ended_at,
                               .unlimited = is_unlimited(meeting, turn)});
  }
}

template <class Card>
void append_groups(const Meeting& meeting, View<Card>& view) {
  for (const DelegateGroup& group : meeting.floor.groups) {
    view.emplace_back(CardKey{CardKind::group, group.id.value},
                      GroupCard{.id = group.id,
                                .name = group.name,
                                .leader = group.leader,
                                .total = spoken_by_group(meeting, group.id),
                                .left = budget_left(meeting, meeting.agenda.active, group.id)});
  }
}

}  // namespace

void append_floor(const Meeting& meeting, View<ChairCard>& view) {
  if (meeting.phase == SessionPhase::unconvened) return;
  append_floors(meeting, view);
  append_lists(meeting, view);
  append_requests(meeting, view);
  append_turns(meeting, view);
  append_groups(meeting, view);
}

void append_floor(const Meeting& meeting, View<DelegateCard>& view) {
  if (meeting.phase == SessionPhase::unconvened) return;
  append_floors(meeting, view);
  append_lists(meeting, view);
  append_requests(meeting, view);
  append_groups(meeting, view);
}

// AG15: of a closed item the public learns nothing, also not who could go on speaking.
void append_floor(const Meeting& meeting, View<PublicCard>& view) {
  const Item* active = find_item(meeting, meeting.agenda.active);
  FloorCard card;
  if (active != nullptr && !active->plan.closed) card = floor_card(meeting, {}, Onlooker::stranger);
  card.last = {};
  view.emplace_back(CardKey{CardKind::floor}, std::move(card));
}

List<KindTotal> spoken_in(const Meeting& meeting, ItemId item) {
  constexpr std::array kKinds{TurnKind::speak,          TurnKind::debate,   TurnKind::reply,
                              TurnKind::point_of_order, TurnKind::question, TurnKind::answer,
                              TurnKind::statement};
  std::vector<KindTotal> totals;
  for (const TurnKind kind : kKinds) {
    const SpokenTotal total = spoken_in_item(meeting, item, kind);
    if (total != SpokenTotal{}) totals.push_back({kind, total});
  }
  return totals;
}

}  // namespace plenary::core
