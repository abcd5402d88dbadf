#pragma once

// What screens are told of the floor (FL).

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"
#include "core/citation.h"
#include "core/floor.h"

namespace plenary::core {

// Somebody who has the floor, or had it when somebody else interrupted. What is left of the turn is
// limit - spoken - (now - running_since), and may be negative.
struct Speaker {
  TurnId turn;
  TurnKind kind = TurnKind::speak;
  PersonId person;
  Text name;
  Text office;
  Text group;  // the delegates' group
  QuestionId question;
  std::uint32_t point = 0;
  TurnState state = TurnState::invited;
  Duration limit;
  Duration warning;
  Duration extended;
  Duration spoken;
  std::optional<Instant> running_since;
  bool first = false;  // the first contribution in this session
  Citation citation;   // of the limit; empty if the chair has set it
  // Nothing limits the turn; `limit` is 0. Where it is false, a limit of 0 means that nothing is
  // left of the group's budget.
  bool unlimited = false;

  bool operator==(const Speaker&) const = default;
};
BOOST_DESCRIBE_STRUCT(Speaker, (),
                      (turn, kind, person, name, office, group, question, point, state, limit,
                       warning, extended, spoken, running_since, first, citation, unlimited))

// One place to speak from, for everybody who may know what goes on there: "floor" is the hall,
// "floor/2" the room of group 2.
struct FloorCard {
  GroupId place;
  Text place_name;  // of the group; empty for the hall
  ItemId item;      // the active one
  std::optional<Speaker> speaker;
  List<Speaker> interrupted;  // the last one goes on first
  std::uint32_t waiting = 0;
  bool open = false;  // the list of requests for the active item
  std::optional<Instant> closes_at;
  TurnId last;  // who could be readmitted; none: nobody

  bool operator==(const FloorCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(FloorCard, (),
                      (place, place_name, item, speaker, interrupted, waiting, open, closes_at,
                       last))

// The requests for one item in one place, in the order in which they come.
struct ListCard {
  ItemId item;
  GroupId place;
  List<RequestId> line;
  bool by_hand = false;
  bool open = false;
  std::optional<Instant> closes_at;

  bool operator==(const ListCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(ListCard, (), (item, place, line, by_hand, open, closes_at))

// A request that waits, for chair and delegates.
struct RequestCard {
  RequestId id;
  ItemId item;
  GroupId place;
  TurnKind kind = TurnKind::speak;
  PersonId person;
  Text name;
  Text group;
  QuestionId question;
  std::uint32_t point = 0;
  Instant at;
  Duration limit;
  bool first = false;
  bool present = true;  // may have the floor now
  std::uint32_t skips = 0;
  std::uint32_t called = 0;
  bool unlimited = false;  // as of Speaker

  bool operator==(const RequestCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(RequestCard, (),
                      (id, item, place, kind, person, name, group, question, point, at, limit,
                       first, present, skips, called, unlimited))

// A turn that is over, for the chair.
struct TurnCard {
  TurnId id;
  ItemId item;
  GroupId place;
  TurnKind kind = TurnKind::speak;
  PersonId person;
  Text name;
  QuestionId question;
  Duration limit;
  Duration spoken;
  std::optional<Instant> started_at;
  Instant ended_at;
  bool unlimited = false;  // as of Speaker

  bool operator==(const TurnCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(TurnCard, (),
                      (id, item, place, kind, person, name, question, limit, spoken, started_at,
                       ended_at, unlimited))

// A written contribution, for chair and delegates: it belongs to the record like a spoken one.
struct ContributionCard {
  RequestId id;
  ItemId item;
  GroupId place;
  PersonId person;
  Text name;
  Instant at;
  Text text;

  bool operator==(const ContributionCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(ContributionCard, (), (id, item, place, person, name, at, text))

// A group of delegates: who leads it, how much it has spoken, and what is left of its budget for
// the active item, for chair and delegates.
struct GroupCard {
  GroupId id;
  Text name;
  PersonId leader;
  SpokenTotal total;             // in this session
  std::optional<Duration> left;  // for the active item; none: no budget

  bool operator==(const GroupCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(GroupCard, (), (id, name, leader, total, left))

// How much was spoken under an item, by kind of turn.
struct KindTotal {
  TurnKind kind = TurnKind::speak;
  SpokenTotal total;

  bool operator==(const KindTotal&) const = default;
};
BOOST_DESCRIBE_STRUCT(KindTotal, (), (kind, total))

}  // namespace plenary::core
