#pragma once

// FL -- the floor: who asks for it, in which order they come, who has it and for how long.
//
// Every item has a list of requests; while the council sits in groups, every group has a list of
// its own for the item. A *place* is where a list is spoken from: the hall, or the room of a group.
// In one place one person has the floor at a time.
//
// A turn's clock is never counted down anywhere: `spoken` holds the stretches that are over, and
// `running_since` when the present one began. What is left is limit - spoken - (now -
// running_since), and may be negative: nobody is cut off by a clock.

#include <array>
#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"
#include "core/floor_rule.h"

namespace plenary::core {

// Delegates who sit together when the council discusses in groups (Tổ đại biểu).
struct DelegateGroup {
  GroupId id;
  Text name;
  PersonId leader;  // the first of the group on the roll: runs the group's discussion

  bool operator==(const DelegateGroup&) const = default;
};

enum class RequestState : std::uint8_t { waiting, granted, withdrawn, removed, left, handed_in };
BOOST_DESCRIBE_ENUM(RequestState, waiting, granted, withdrawn, removed, left, handed_in)

struct Request {
  RequestId id;
  ItemId item;
  GroupId place;
  TurnKind kind = TurnKind::speak;
  PersonId person;
  QuestionId question;      // the one to be asked; of a debate: in answer to which
  std::uint32_t point = 0;  // of the procedure's points of order, counted from 1
  Instant at;
  Instant window;         // when the window of fairness began that it fell into; none: never asked
  std::uint64_t lot = 0;  // its place by lot within that window
  std::uint32_t skips = 0;   // 0: never put behind the others; else the greatest comes last
  std::uint32_t called = 0;  // place in the batch that the chair has called, counted from 1
  RequestState state = RequestState::waiting;
  Text text;  // of a contribution handed in instead

  bool operator==(const Request&) const = default;
};

enum class TurnState : std::uint8_t { invited, running, paused, interrupted, ended };
BOOST_DESCRIBE_ENUM(TurnState, invited, running, paused, interrupted, ended)

// Why a turn is over.
enum class TurnEnd : std::uint8_t {
  yielded,   // by the speaker
  stopped,   // by whoever runs the floor
  next,      // somebody else was given the floor
  left,      // the speaker left the hall
  item_over  // the item was finished, postponed or interrupted
};
BOOST_DESCRIBE_ENUM(TurnEnd, yielded, stopped, next, left, item_over)

struct Turn {
  TurnId id;
  RequestId request;  // none: given by the chair without one
  ItemId item;
  GroupId place;
  TurnKind kind = TurnKind::speak;
  PersonId person;
  QuestionId question;
  Duration limit;         // with all extensions
  Duration warning;       // before the end
  std::uint32_t row = 0;  // of the procedure's speaking times, from 1; 0: set by the chair, or none
  Duration extended;
  TurnState state = TurnState::invited;
  Duration spoken;                       // of stretches that are over
  std::optional<Instant> running_since;  // the present stretch
  std::optional<Instant> started_at;
  std::optional<Instant> ended_at;
  bool recalled = false;  // taken back: ended, and no contribution (FL21)

  bool operator==(const Turn&) const = default;
};

// A speaking time that the chair has set for one list.
struct SetTime {
  TurnKind kind = TurnKind::speak;
  Duration limit;

  bool operator==(const SetTime&) const = default;
};

// The requests for one item in one place.
struct SpeakersList {
  ItemId item;
  GroupId place;
  bool open = false;
  std::optional<Instant> closes_at;
  std::vector<RequestId> waiting;  // in the order of receipt; in the chair's order when `by_hand`
  bool by_hand = false;            // the chair has moved somebody
  std::optional<Instant> window;   // when the last window of fairness began
  std::vector<SetTime> times;

  bool operator==(const SpeakersList&) const = default;
};

// One place to speak from.
struct Stage {
  TurnId current;                   // invited, running or paused
  std::vector<TurnId> interrupted;  // the last one goes on first
  TurnId last;                      // the last one that ended

  bool operator==(const Stage&) const = default;
};

// How much somebody has spoken, in turns that are over. The time of turns that were taken back
// counts, they themselves do not (FL21).
struct SpokenTotal {
  std::uint32_t turns = 0;
  Duration spoken;

  bool operator==(const SpokenTotal&) const = default;
};
BOOST_DESCRIBE_STRUCT(SpokenTotal, (), (turns, spoken))

// How often somebody has contributed to an item by turns of one kind, or, to speak, in writing
// (FL5): turns that have been given, but for those taken back and those that ended before they
// began.
struct Contributions {
  ItemId item;
  PersonId person;
  TurnKind kind = TurnKind::speak;
  std::uint32_t count = 0;

  bool operator==(const Contributions&) const = default;
};

// What was spoken under one item, in turns that are over.
struct ItemTotals {
  std::array<SpokenTotal, kTurnKinds> kinds;  // by TurnKind
  std::vector<Duration> groups;  // by GroupId, in turns to speak; those of no group first

  bool operator==(const ItemTotals&) const = default;
};

// What the turns and requests add up to. Kept, because the views ask it for everybody who waits.
struct FloorTotals {
  std::vector<SpokenTotal> persons;          // by PersonId - 1
  std::vector<std::uint32_t> written;        // by PersonId - 1: contributions handed in
  std::vector<SpokenTotal> groups;           // by GroupId; those of no group first
  std::vector<ItemTotals> items;             // by ItemId - 1, as far as something was spoken
  std::vector<Contributions> contributions;  // by item, person and kind; none that are zero

  bool operator==(const FloorTotals&) const = default;
};

struct Floor {
  std::vector<DelegateGroup> groups;  // by GroupId - 1, in the order of the roll
  std::vector<GroupId> members;       // by PersonId - 1: the group of each; none for others
  std::vector<Request> requests;      // by RequestId - 1
  std::vector<Turn> turns;            // by TurnId - 1
  std::vector<SpeakersList> lists;    // in the order in which they were first used
  std::vector<Stage> stages;          // by GroupId: the hall, then the groups
  FloorTotals totals;

  bool operator==(const Floor&) const = default;
};

}  // namespace plenary::core
