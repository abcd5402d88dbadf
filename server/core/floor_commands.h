#pragma once

// FL -- what people ask for about the floor (RULES.md; the state they change is in floor.h).

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"
#include "core/floor.h"

namespace plenary::core {

// For oneself.
struct RequestFloor {
  ItemId item;
  GroupId place;
  TurnKind kind = TurnKind::speak;
  QuestionId question;
  std::uint32_t point = 0;
};
BOOST_DESCRIBE_STRUCT(RequestFloor, (), (item, place, kind, question, point))

// For somebody whose tablet does not work.
struct AddRequest {
  ItemId item;
  GroupId place;
  PersonId person;
  TurnKind kind = TurnKind::speak;
  QuestionId question;
  std::uint32_t point = 0;
};
BOOST_DESCRIBE_STRUCT(AddRequest, (), (item, place, person, kind, question, point))

struct WithdrawRequest {
  RequestId request;
};
BOOST_DESCRIBE_STRUCT(WithdrawRequest, (), (request))

struct RemoveRequest {
  RequestId request;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(RemoveRequest, (), (request, reason))

// Puts a request behind all others of its kind: its speaker was called and is not ready.
struct SkipRequest {
  RequestId request;
};
BOOST_DESCRIBE_STRUCT(SkipRequest, (), (request))

// Takes a removal or a skip back: the request stands where it would stand without it.
struct ReinstateRequest {
  RequestId request;
};
BOOST_DESCRIBE_STRUCT(ReinstateRequest, (), (request))

// Puts a request behind `after`, none: in front of all. From then on the list is in the chair's own
// order, until RestoreOrder.
struct MoveRequest {
  RequestId request;
  RequestId after;
};
BOOST_DESCRIBE_STRUCT(MoveRequest, (), (request, after))

struct RestoreOrder {
  ItemId item;
  GroupId place;
};
BOOST_DESCRIBE_STRUCT(RestoreOrder, (), (item, place))

struct OpenRequests {
  ItemId item;
  GroupId place;
  std::optional<Instant> closes_at;
};
BOOST_DESCRIBE_STRUCT(OpenRequests, (), (item, place, closes_at))

struct CloseRequests {
  ItemId item;
  GroupId place;
};
BOOST_DESCRIBE_STRUCT(CloseRequests, (), (item, place))

// A written contribution instead of a spoken one. `person` none: one's own.
struct HandInContribution {
  ItemId item;
  GroupId place;
  PersonId person;
  Text text;
};
BOOST_DESCRIBE_STRUCT(HandInContribution, (), (item, place, person, text))

struct SetSpeakingTime {
  ItemId item;
  GroupId place;
  TurnKind kind = TurnKind::speak;
  Duration limit;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(SetSpeakingTime, (), (item, place, kind, limit, reason))

// Ends the present turn, if there is one, and gives the floor to whoever stands first.
struct CallNext {
  GroupId place;
};
BOOST_DESCRIBE_STRUCT(CallNext, (), (place))

// The same with somebody whom the chair chooses.
struct GrantFloor {
  RequestId request;
};
BOOST_DESCRIBE_STRUCT(GrantFloor, (), (request))

// Calls several to speak one behind the other: they stand in front, in this order.
struct CallBatch {
  List<RequestId> requests;
};
BOOST_DESCRIBE_STRUCT(CallBatch, (), (requests))

// Gives the floor to somebody who has not asked for it: to reply, to answer, to report.
struct GiveFloor {
  GroupId place;
  PersonId person;
  TurnKind kind = TurnKind::reply;
  QuestionId question;
};
BOOST_DESCRIBE_STRUCT(GiveFloor, (), (place, person, kind, question))

// Pauses the present turn for another one; the interrupted one goes on afterwards.
struct InterruptTurn {
  RequestId request;
};
BOOST_DESCRIBE_STRUCT(InterruptTurn, (), (request))

struct StartTurn {
  GroupId place;
};
BOOST_DESCRIBE_STRUCT(StartTurn, (), (place))

struct PauseTurn {
  GroupId place;
};
BOOST_DESCRIBE_STRUCT(PauseTurn, (), (place))

struct ResumeTurn {
  GroupId place;
};
BOOST_DESCRIBE_STRUCT(ResumeTurn, (), (place))

struct StopTurn {
  GroupId place;
};
BOOST_DESCRIBE_STRUCT(StopTurn, (), (place))

// The speaker has said what there was to say.
struct YieldFloor {
  GroupId place;
};
BOOST_DESCRIBE_STRUCT(YieldFloor, (), (place))

struct ExtendTurn {
  GroupId place;
  Duration by;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(ExtendTurn, (), (place, by, reason))

// The last one who spoke goes on. If somebody else has been given the floor since, that is taken
// back and the request stands where it stood.
struct ReadmitLast {
  GroupId place;
};
BOOST_DESCRIBE_STRUCT(ReadmitLast, (), (place))

}  // namespace plenary::core
