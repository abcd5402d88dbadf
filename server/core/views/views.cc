#include "core/views/views.h"

#include "core/attendance_rules.h"
#include "core/floor_rules.h"
#include "core/views/floor_views.h"
#include "core/views/forecast.h"
#include "core/views/interpellation_views.h"

namespace plenary::core {
namespace {

Text name_of(const Meeting& meeting, PersonId id) {
  const Person* person = find_person(meeting, id);
  return person == nullptr ? Text() : person->name;
}

Text office_of(const Meeting& meeting, PersonId id) {
  const Person* person = find_person(meeting, id);
  return person == nullptr ? Text() : person->office;
}

SessionCard session_card(const Meeting& meeting, ItemId active_item) {
  return {.council = meeting.council,
          .title = meeting.title,
          .place = meeting.place,
          .utc_offset_minutes = meeting.utc_offset_minutes,
          .phase = meeting.phase,
          .presiding = meeting.presiding,
          .presiding_name = name_of(meeting, meeting.presiding),
          .presiding_office = office_of(meeting, meeting.presiding),
          .sitting = meeting.sitting,
          .active_item = active_item};
}

PresenceCard presence_card(const Meeting& meeting) {
  const QuorumRule& rule = meeting.procedure.quorum;
  return {.in_hall = meeting.attendance.in_hall,
          .remote = meeting.attendance.remote,
          .counted = quorum_count(meeting),
          .required = quorum_required(meeting),
          .members = member_count(meeting),
          .quorum_reached = meeting.attendance.quorum_reached,
          .quorum_lost_at = meeting.attendance.quorum_lost_at,
          .threshold = rule.threshold,
          .citation = rule.citation};
}

SittingCard sitting_card(const Meeting& meeting, const Sitting& sitting, const Forecast& forecast) {
  const bool current = sitting.plan.id == meeting.sitting;
  return {.id = sitting.plan.id,
          .title = sitting.plan.title,
          .phase = sitting.phase,
          .doors = sitting.doors,
          .planned_start = sitting.plan.planned_start,
          .planned_end = sitting.plan.planned_end,
          .opened_at = sitting.opened_at,
          .closed_at = sitting.closed_at,
          .back_at = sitting.back_at,
          .reason = sitting.reason,
          .forecast_from = current ? forecast.from : std::nullopt};
}

AgendaCard agenda_card(const Meeting& meeting, const Item& item, std::uint32_t place,
                       std::optional<Instant> start) {
  return {.id = item.plan.id,
          .sitting = item.plan.sitting,
          .place = place,
          .number = item.plan.number,
          .title = item.plan.title,
          .kind = item.plan.kind,
          .presenter = item.plan.presenter,
          .state = item.state,
          .planned_start = item.plan.planned_start,
          .planned_length = item.plan.planned_length,
          .elapsed = item.elapsed,
          .running_since = item.running_since,
          .started_at = item.started_at,
          .finished_at = item.finished_at,
          .forecast_start = start,
          .closed = item.plan.closed,
          .inserted = item.inserted,
          .reason = item.reason,
          .papers = item.plan.papers,
          .drafts = item.plan.drafts,
          .spoken = spoken_in(meeting, item.plan.id)};
}

// AG15: which of the two it is decides what the public can be told at all.
PublicCard public_item_card(const Item& item, std::uint32_t place, std::optional<Instant> start) {
  if (item.plan.closed) {
    return ClosedItemCard{.id = item.plan.id,
                          .sitting = item.plan.sitting,
                          .place = place,
                          .state = item.state,
                          .planned_start = item.plan.planned_start,
                          .planned_length = item.plan.planned_length,
                          .forecast_start = start};
  }
  return PublicItemCard{.id = item.plan.id,
                        .sitting = item.plan.sitting,
                        .place = place,
                        .number = item.plan.number,
                        .title = item.plan.title,
                        .kind = item.plan.kind,
                        .presenter = item.plan.presenter,
                        .state = item.state,
                        .planned_start = item.plan.planned_start,
                        .planned_length = item.plan.planned_length,
                        .elapsed = item.elapsed,
                        .running_since = item.running_since,
                        .started_at = item.started_at,
                        .finished_at = item.finished_at,
                        .forecast_start = start};
}

DraftCard draft_card(const Draft& draft) {
  return {draft.id,        draft.code,   draft.title, draft.committee,
          draft.normative, draft.closed, draft.papers};
}

PersonCard person_card(const Meeting& meeting, const Person& person) {
  PersonCard card{.id = person.id,
                  .code = person.code,
                  .name = person.name,
                  .office = person.office,
                  .group = person.group,
                  .seat = person.seat,
                  .delegate = has_role(person, Role::delegate),
                  .may_preside = has_role(person, Role::chair)};
  const AttendanceRecord& record = attendance_of(meeting, person.id);
  card.presence = record.presence;
  if (!record.movements.empty()) card.since = record.since;
  card.late = record.late;
  card.early = record.early;
  card.reason = record.reason;
  card.movements = record.movements;
  card.official = has_role(person, Role::official);
  card.spoken = meeting.floor.totals.persons.at(person.id.value - 1);
  return card;
}

// The place of each item in the order, by ItemId - 1: 1, 2, 3.
std::vector<std::uint32_t> places(const Agenda& agenda) {
  std::vector<std::uint32_t> result(agenda.items.size());
  std::uint32_t place = 0;
  for (const ItemId id : agenda.order) result[id.value - 1] = ++place;
  return result;
}

// What chair and delegates have in common, in the order of CardKind.
template <class Card>
View<Card> project_members(const Meeting& meeting) {
  View<Card> view;
  view.reserve(4 + meeting.sittings.size() + meeting.agenda.items.size() + meeting.drafts.size() +
               meeting.roll.size());
  const Forecast times = forecast(meeting);
  const std::vector<std::uint32_t> place = places(meeting.agenda);

  view.emplace_back(CardKey{CardKind::session}, session_card(meeting, meeting.agenda.active));
  if (meeting.phase == SessionPhase::unconvened) return view;
  view.emplace_back(CardKey{CardKind::procedure}, ProcedureCard{meeting.procedure});
  view.emplace_back(CardKey{CardKind::presence}, presence_card(meeting));
  for (const Sitting& sitting : meeting.sittings) {
    view.emplace_back(CardKey{CardKind::sitting, sitting.plan.id.value},
                      sitting_card(meeting, sitting, times));
  }
  for (const Item& item : meeting.agenda.items) {
    const std::uint32_t id = item.plan.id.value;
    view.emplace_back(CardKey{CardKind::agenda, id},
                      agenda_card(meeting, item, place[id - 1], times.starts[id - 1]));
  }
  for (const Draft& draft : meeting.drafts) {
    view.emplace_back(CardKey{CardKind::draft, draft.id.value}, draft_card(draft));
  }
  return view;
}

}  // namespace

Audience audience_of(Role role) {
  switch (role) {
    case Role::chair:
    case Role::secretary:
    case Role::teller:
      return Audience::chair;
    case Role::delegate:
      return Audience::delegate;
    case Role::official:
      return Audience::podium;
    case Role::office:
    case Role::guest:
    case Role::gallery:
      return Audience::gallery;
  }
  return Audience::gallery;
}

View<ChairCard> project_chair(const Meeting& meeting) {
  View<ChairCard> view = project_members<ChairCard>(meeting);
  for (const Person& person : meeting.roll) {
    view.emplace_back(CardKey{CardKind::person, person.id.value}, person_card(meeting, person));
  }
  append_floor(meeting, view);
  append_interpellation(meeting, view);
  return view;
}

View<DelegateCard> project_delegate(const Meeting& meeting) {
  View<DelegateCard> view = project_members<DelegateCard>(meeting);
  append_floor(meeting, view);
  append_interpellation(meeting, view);
  return view;
}

View<PublicCard> project_public(const Meeting& meeting) {
  View<PublicCard> view;
  const Sitting* sitting = find_sitting(meeting, meeting.sitting);
  const bool masked = sitting != nullptr && sitting->doors == Doors::closed;
  view.emplace_back(CardKey{CardKind::session},
                    session_card(meeting, masked ? ItemId{} : meeting.agenda.active));
  if (meeting.phase == SessionPhase::unconvened) return view;
  if (masked) {
    view.emplace_back(CardKey{CardKind::mask}, MaskCard{meeting.procedure.closed_sitting});
    return view;
  }

  view.reserve(2 + meeting.sittings.size() + meeting.agenda.items.size());
  const Forecast times = forecast(meeting);
  const std::vector<std::uint32_t> place = places(meeting.agenda);
  view.emplace_back(CardKey{CardKind::presence}, presence_card(meeting));
  for (const Sitting& each : meeting.sittings) {
    SittingCard card = sitting_card(meeting, each, times);
    if (each.doors == Doors::closed) card.reason = {};  // AG15: given behind closed doors
    view.emplace_back(CardKey{CardKind::sitting, each.plan.id.value}, std::move(card));
  }
  for (const Item& item : meeting.agenda.items) {
    const std::uint32_t id = item.plan.id.value;
    view.emplace_back(CardKey{CardKind::agenda, id},
                      public_item_card(item, place[id - 1], times.starts[id - 1]));
  }
  append_floor(meeting, view);
  append_interpellation(meeting, view);
  return view;
}

std::optional<OwnCard> project_own(const Meeting& meeting, PersonId id) {
  const Person* person = find_person(meeting, id);
  if (person == nullptr) return std::nullopt;
  const AttendanceRecord& record = attendance_of(meeting, id);
  OwnCard card{.id = id,
               .name = person->name,
               .office = person->office,
               .group = person->group,
               .seat = person->seat,
               .delegate = has_role(*person, Role::delegate),
               .may_preside = has_role(*person, Role::chair),
               .presides = meeting.presiding == id,
               .presence = record.presence};
  if (!record.movements.empty()) card.since = record.since;
  card.late = record.late;
  card.reason = record.reason;
  card.remote_allowed = meeting.procedure.attendance.remote_allowed;
  fill_own(meeting, card);
  return card;
}

}  // namespace plenary::core
