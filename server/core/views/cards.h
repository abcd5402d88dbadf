#pragma once

// What screens are told: a view is a set of cards, each a small value with a key.
//
// Secrecy is kept by type, not by care: what an audience may not know has no field in any card of
// that audience. A public view cannot hold an AgendaCard, and a ClosedItemCard has no title.
// A screen that was told a card keeps it until it is told another with the same key, or that the
// key is gone.

#include <boost/describe.hpp>
#include <compare>
#include <cstdint>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"
#include "core/agenda.h"
#include "core/attendance.h"
#include "core/procedure.h"
#include "core/roles.h"
#include "core/session.h"
#include "core/views/floor_cards.h"
#include "core/views/interpellation_cards.h"

namespace plenary::core {

// Written on the wire as "session", "sitting/2", "agenda/12".
enum class CardKind : std::uint8_t {
  session,
  mask,
  procedure,
  presence,
  sitting,
  agenda,
  draft,
  person,
  own,
  floor,         // by place: the hall has no number
  list,          // by its place in the order of lists
  request,       // one that waits
  contribution,  // one that was handed in
  turn,          // one that is over
  group,         // of delegates
  issue,         // group of issues
  question,
  promise,
  exhibit,
  officials
};
BOOST_DESCRIBE_ENUM(CardKind, session, mask, procedure, presence, sitting, agenda, draft, person,
                    own, floor, list, request, contribution, turn, group, issue, question, promise,
                    exhibit, officials)

struct CardKey {
  CardKind kind = CardKind::session;
  std::uint32_t number = 0;  // 0: there is one such card

  friend constexpr auto operator<=>(CardKey, CardKey) = default;
};

struct SessionCard {
  Text council;
  Text title;
  Text place;
  std::int32_t utc_offset_minutes = 0;
  SessionPhase phase = SessionPhase::unconvened;
  PersonId presiding;
  Text presiding_name;
  Text presiding_office;
  SittingId sitting;   // the one that is open or in recess
  ItemId active_item;  // none too while the public may not know of it

  bool operator==(const SessionCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(SessionCard, (),
                      (council, title, place, utc_offset_minutes, phase, presiding, presiding_name,
                       presiding_office, sitting, active_item))

// All that the public is told while the doors are closed, beside who is meeting.
struct MaskCard {
  Citation citation;

  bool operator==(const MaskCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(MaskCard, (), (citation))

struct ProcedureCard {
  Procedure procedure;

  bool operator==(const ProcedureCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(ProcedureCard, (), (procedure))

struct PresenceCard {
  std::uint32_t in_hall = 0;
  std::uint32_t remote = 0;
  std::uint32_t counted = 0;  // towards the quorum
  std::uint32_t required = 0;
  std::uint32_t members = 0;
  bool quorum_reached = false;
  std::optional<Instant> quorum_lost_at;
  Threshold threshold;
  Citation citation;

  bool operator==(const PresenceCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(PresenceCard, (),
                      (in_hall, remote, counted, required, members, quorum_reached, quorum_lost_at,
                       threshold, citation))

struct SittingCard {
  SittingId id;
  Text title;
  SittingPhase phase = SittingPhase::planned;
  Doors doors = Doors::open;
  Instant planned_start;
  Instant planned_end;
  std::optional<Instant> opened_at;
  std::optional<Instant> closed_at;
  std::optional<Instant> back_at;
  Text reason;
  // The forecasts of this sitting's items hold if the next one begins at this moment. A screen adds
  // what has passed since: forecast + max(0, now - forecast_from). None unless the sitting is open.
  std::optional<Instant> forecast_from;

  bool operator==(const SittingCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(SittingCard, (),
                      (id, title, phase, doors, planned_start, planned_end, opened_at, closed_at,
                       back_at, reason, forecast_from))

// An item of the programme for those who may know all of it.
struct AgendaCard {
  ItemId id;
  SittingId sitting;
  std::uint32_t place = 0;  // 1, 2, 3 in the order of the whole session
  Text number;
  Text title;
  ItemKind kind = ItemKind::other;
  Text presenter;
  ItemState state = ItemState::planned;
  Instant planned_start;
  Duration planned_length;
  Duration elapsed;                      // before the present stretch
  std::optional<Instant> running_since;  // the present stretch; none in recess
  std::optional<Instant> started_at;
  std::optional<Instant> finished_at;
  std::optional<Instant> forecast_start;  // of items still to come
  bool closed = false;
  bool inserted = false;
  Text reason;
  List<Text> papers;
  List<DraftId> drafts;
  List<KindTotal> spoken;  // in turns that are over

  bool operator==(const AgendaCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(AgendaCard, (),
                      (id, sitting, place, number, title, kind, presenter, state, planned_start,
                       planned_length, elapsed, running_since, started_at, finished_at,
                       forecast_start, closed, inserted, reason, papers, drafts, spoken))

// An item of the programme for the public.
struct PublicItemCard {
  ItemId id;
  SittingId sitting;
  std::uint32_t place = 0;
  Text number;
  Text title;
  ItemKind kind = ItemKind::other;
  Text presenter;
  ItemState state = ItemState::planned;
  Instant planned_start;
  Duration planned_length;
  Duration elapsed;
  std::optional<Instant> running_since;
  std::optional<Instant> started_at;
  std::optional<Instant> finished_at;
  std::optional<Instant> forecast_start;

  bool operator==(const PublicItemCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(PublicItemCard, (),
                      (id, sitting, place, number, title, kind, presenter, state, planned_start,
                       planned_length, elapsed, running_since, started_at, finished_at,
                       forecast_start))

// A closed item for the public: that something takes its place and its time, not what.
struct ClosedItemCard {
  ItemId id;
  SittingId sitting;
  std::uint32_t place = 0;
  ItemState state = ItemState::planned;
  Instant planned_start;
  Duration planned_length;
  std::optional<Instant> forecast_start;

  bool operator==(const ClosedItemCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(ClosedItemCard, (),
                      (id, sitting, place, state, planned_start, planned_length, forecast_start))

struct DraftCard {
  DraftId id;
  Text code;
  Text title;
  Text committee;
  bool normative = false;
  bool closed = false;
  List<Text> papers;

  bool operator==(const DraftCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(DraftCard, (), (id, code, title, committee, normative, closed, papers))

// Somebody on the roll, for those who run the session.
struct PersonCard {
  PersonId id;
  Text code;
  Text name;
  Text office;
  Text group;
  std::uint32_t seat = 0;
  bool delegate = false;
  bool may_preside = false;
  Presence presence = Presence::expected;
  std::optional<Instant> since;
  bool late = false;
  bool early = false;
  Text reason;
  List<Movement> movements;
  bool official = false;
  SpokenTotal spoken;  // in this session, in turns that are over

  bool operator==(const PersonCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(PersonCard, (),
                      (id, code, name, office, group, seat, delegate, may_preside, presence, since,
                       late, early, reason, movements, official, spoken))

// What one person is told of themselves.
struct OwnCard {
  PersonId id;
  Text name;
  Text office;
  Text group;
  std::uint32_t seat = 0;
  bool delegate = false;
  bool may_preside = false;
  bool presides = false;
  Presence presence = Presence::expected;
  std::optional<Instant> since;
  bool late = false;
  Text reason;
  bool remote_allowed = false;
  List<QuestionCard> questions;  // that the person asked, or is to answer and the chair accepted
  List<QuestionId> signatures;   // questions of others that the person has signed
  List<ExhibitCard> exhibits;    // that the person proposed
  List<PromiseCard> promises;    // that the person has to keep
  GroupId leads;                 // the group whose discussion the person runs

  bool operator==(const OwnCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(OwnCard, (),
                      (id, name, office, group, seat, delegate, may_preside, presides, presence,
                       since, late, reason, remote_allowed, questions, signatures, exhibits,
                       promises, leads))

// Which cards an audience can be shown at all.
using PublicCard =
    std::variant<SessionCard, MaskCard, PresenceCard, SittingCard, PublicItemCard, ClosedItemCard,
                 FloorCard, IssueGroupCard, PublicQuestionCard, ExhibitCard>;
using DelegateCard =
    std::variant<SessionCard, ProcedureCard, PresenceCard, SittingCard, AgendaCard, DraftCard,
                 FloorCard, ListCard, RequestCard, ContributionCard, GroupCard, IssueGroupCard,
                 PublicQuestionCard, PromiseCard, ExhibitCard, OfficialsCard>;
using ChairCard =
    std::variant<SessionCard, ProcedureCard, PresenceCard, SittingCard, AgendaCard, DraftCard,
                 PersonCard, FloorCard, ListCard, RequestCard, ContributionCard, TurnCard,
                 GroupCard, IssueGroupCard, QuestionCard, PromiseCard, ExhibitCard>;

// Sorted by key, each key once.
template <class Card>
using View = std::vector<std::pair<CardKey, Card>>;

template <class Card>
struct Difference {
  View<Card> upserted;
  std::vector<CardKey> removed;

  [[nodiscard]] bool empty() const { return upserted.empty() && removed.empty(); }
};

// What turns the view `before` into the view `after`.
template <class Card>
Difference<Card> difference(const View<Card>& before, const View<Card>& after) {
  Difference<Card> change;
  auto old = before.begin();
  for (const auto& entry : after) {
    for (; old != before.end() && old->first < entry.first; ++old) {
      change.removed.push_back(old->first);
    }
    const bool known = old != before.end() && old->first == entry.first;
    if (!known || !(old->second == entry.second)) change.upserted.push_back(entry);
    if (known) ++old;
  }
  for (; old != before.end(); ++old) change.removed.push_back(old->first);
  return change;
}

}  // namespace plenary::core
