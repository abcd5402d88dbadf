#pragma once

// FL -- what has happened to the floor (RULES.md; the state they change is in floor.h).

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"
#include "core/floor.h"

namespace plenary::core {

struct RequestMade {
  RequestId request;
  ItemId item;
  GroupId place;
  TurnKind kind = TurnKind::speak;
  PersonId person;
  QuestionId question;
  std::uint32_t point = 0;
  Instant window;
  std::uint64_t lot = 0;

  bool operator==(const RequestMade&) const = default;
};
BOOST_DESCRIBE_STRUCT(RequestMade, (),
                      (request, item, place, kind, person, question, point, window, lot))

struct RequestWithdrawn {
  RequestId request;

  bool operator==(const RequestWithdrawn&) const = default;
};
BOOST_DESCRIBE_STRUCT(RequestWithdrawn, (), (request))

struct RequestRemoved {
  RequestId request;
  Text reason;

  bool operator==(const RequestRemoved&) const = default;
};
BOOST_DESCRIBE_STRUCT(RequestRemoved, (), (request, reason))

// Its speaker has left the hall.
struct RequestDropped {
  RequestId request;

  bool operator==(const RequestDropped&) const = default;
};
BOOST_DESCRIBE_STRUCT(RequestDropped, (), (request))

struct RequestSkipped {
  RequestId request;

  bool operator==(const RequestSkipped&) const = default;
};
BOOST_DESCRIBE_STRUCT(RequestSkipped, (), (request))

struct RequestReinstated {
  RequestId request;

  bool operator==(const RequestReinstated&) const = default;
};
BOOST_DESCRIBE_STRUCT(RequestReinstated, (), (request))

struct RequestMoved {
  RequestId request;
  RequestId after;

  bool operator==(const RequestMoved&) const = default;
};
BOOST_DESCRIBE_STRUCT(RequestMoved, (), (request, after))

struct OrderRestored {
  ItemId item;
  GroupId place;

  bool operator==(const OrderRestored&) const = default;
};
BOOST_DESCRIBE_STRUCT(OrderRestored, (), (item, place))

struct RequestsOpened {
  ItemId item;
  GroupId place;
  std::optional<Instant> closes_at;

  bool operator==(const RequestsOpened&) const = default;
};
BOOST_DESCRIBE_STRUCT(RequestsOpened, (), (item, place, closes_at))

enum class ListEnd : std::uint8_t { chair, deadline, item_over };
BOOST_DESCRIBE_ENUM(ListEnd, chair, deadline, item_over)

struct RequestsClosed {
  ItemId item;
  GroupId place;
  ListEnd cause = ListEnd::chair;

  bool operator==(const RequestsClosed&) const = default;
};
BOOST_DESCRIBE_STRUCT(RequestsClosed, (), (item, place, cause))

struct BatchCalled {
  List<RequestId> requests;

  bool operator==(const BatchCalled&) const = default;
};
BOOST_DESCRIBE_STRUCT(BatchCalled, (), (requests))

// `request` is the waiting request that it stands for, or the next number.
struct ContributionHandedIn {
  RequestId request;
  ItemId item;
  GroupId place;
  PersonId person;
  Text text;

  bool operator==(const ContributionHandedIn&) const = default;
};
BOOST_DESCRIBE_STRUCT(ContributionHandedIn, (), (request, item, place, person, text))

struct SpeakingTimeSet {
  ItemId item;
  GroupId place;
  TurnKind kind = TurnKind::speak;
  Duration limit;
  Text reason;

  bool operator==(const SpeakingTimeSet&) const = default;
};
BOOST_DESCRIBE_STRUCT(SpeakingTimeSet, (), (item, place, kind, limit, reason))

struct TurnGranted {
  TurnId turn;
  RequestId request;
  ItemId item;
  GroupId place;
  TurnKind kind = TurnKind::speak;
  PersonId person;
  QuestionId question;
  Duration limit;
  Duration warning;
  std::uint32_t row = 0;
  List<RequestId> passed_over;  // who stood in front and was not chosen

  bool operator==(const TurnGranted&) const = default;
};
BOOST_DESCRIBE_STRUCT(TurnGranted, (),
                      (turn, request, item, place, kind, person, question, limit, warning, row,
                       passed_over))

struct TurnStarted {
  TurnId turn;

  bool operator==(const TurnStarted&) const = default;
};
BOOST_DESCRIBE_STRUCT(TurnStarted, (), (turn))

struct TurnPaused {
  TurnId turn;

  bool operator==(const TurnPaused&) const = default;
};
BOOST_DESCRIBE_STRUCT(TurnPaused, (), (turn))

// From a pause, or after an interruption.
struct TurnResumed {
  TurnId turn;

  bool operator==(const TurnResumed&) const = default;
};
BOOST_DESCRIBE_STRUCT(TurnResumed, (), (turn))

struct TurnInterrupted {
  TurnId turn;

  bool operator==(const TurnInterrupted&) const = default;
};
BOOST_DESCRIBE_STRUCT(TurnInterrupted, (), (turn))

struct TurnEnded {
  TurnId turn;
  TurnEnd cause = TurnEnd::stopped;
  Duration spoken;

  bool operator==(const TurnEnded&) const = default;
};
BOOST_DESCRIBE_STRUCT(TurnEnded, (), (turn, cause, spoken))

struct TurnExtended {
  TurnId turn;
  Duration by;
  Text reason;

  bool operator==(const TurnExtended&) const = default;
};
BOOST_DESCRIBE_STRUCT(TurnExtended, (), (turn, by, reason))

// A turn that was granted and is taken back: it is no contribution; the time spoken of it counts.
struct TurnRecalled {
  TurnId turn;

  bool operator==(const TurnRecalled&) const = default;
};
BOOST_DESCRIBE_STRUCT(TurnRecalled, (), (turn))

// A turn that had ended goes on, paused.
struct TurnReadmitted {
  TurnId turn;

  bool operator==(const TurnReadmitted&) const = default;
};
BOOST_DESCRIBE_STRUCT(TurnReadmitted, (), (turn))

}  // namespace plenary::core
