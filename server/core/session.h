#pragma once

// SE -- the session and its sittings: from the convening to the closing.

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/id.h"
#include "base/text.h"
#include "base/time.h"
#include "core/agenda.h"
#include "core/interpellation.h"
#include "core/procedure.h"
#include "core/roles.h"

namespace plenary::core {

// Whether the public may be there. It may change in the course of a sitting.
enum class Doors : std::uint8_t { open, closed };
BOOST_DESCRIBE_ENUM(Doors, open, closed)

struct SittingPlan {
  SittingId id;
  Text title;  // "Sáng 08/12"
  Instant planned_start;
  Instant planned_end;
  Doors doors = Doors::open;

  bool operator==(const SittingPlan&) const = default;
};
BOOST_DESCRIBE_STRUCT(SittingPlan, (), (id, title, planned_start, planned_end, doors))

// What the office prepared: everything the session begins with.
struct SessionPlan {
  Text council;
  Text title;  // "Kỳ họp thứ tư"
  Text place;
  std::int32_t utc_offset_minutes = 0;  // of the wall clocks in the hall
  Procedure procedure;
  std::vector<Person> roll;
  std::vector<SittingPlan> sittings;
  std::vector<ItemPlan> agenda;
  std::vector<Draft> drafts;
  std::vector<IssueGroupPlan> issue_groups;
  std::vector<QuestionPlan> questions;
  std::vector<PromisePlan> promises;

  bool operator==(const SessionPlan&) const = default;
};
BOOST_DESCRIBE_STRUCT(SessionPlan, (),
                      (council, title, place, utc_offset_minutes, procedure, roll, sittings, agenda,
                       drafts, issue_groups, questions, promises))

enum class SessionPhase : std::uint8_t { unconvened, convened, open, closed };
BOOST_DESCRIBE_ENUM(SessionPhase, unconvened, convened, open, closed)

enum class SittingPhase : std::uint8_t { planned, open, recess, adjourned, closed };
BOOST_DESCRIBE_ENUM(SittingPhase, planned, open, recess, adjourned, closed)

struct Sitting {
  SittingPlan plan;
  SittingPhase phase = SittingPhase::planned;
  Doors doors = Doors::open;
  std::optional<Instant> opened_at;
  std::optional<Instant> closed_at;
  std::optional<Instant> back_at;  // when the recess or the adjournment is to end
  Text reason;                     // of the recess, the adjournment or the closed doors
  ItemId break_item;               // the break of the programme that the recess takes

  bool operator==(const Sitting&) const = default;
};

// Commands

struct Convene {
  SessionPlan plan;
};

// Sent by the room when the moment that next_deadline() named has come.
struct DeadlinePassed {};

struct OpenSession {};
BOOST_DESCRIBE_STRUCT(OpenSession, (), ())

struct CloseSession {};
BOOST_DESCRIBE_STRUCT(CloseSession, (), ())

struct OpenSitting {
  SittingId sitting;
  Text reason_without_quorum;  // only where the procedure lets the chair open without quorum
};
BOOST_DESCRIBE_STRUCT(OpenSitting, (), (sitting, reason_without_quorum))

struct CloseSitting {};
BOOST_DESCRIBE_STRUCT(CloseSitting, (), ())

struct BeginRecess {
  Instant back_at;
  Text reason;  // may be empty
};
BOOST_DESCRIBE_STRUCT(BeginRecess, (), (back_at, reason))

struct EndRecess {};
BOOST_DESCRIBE_STRUCT(EndRecess, (), ())

// Stops the sitting before its programme is through; it may be opened again.
struct AdjournSitting {
  std::optional<Instant> back_at;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(AdjournSitting, (), (back_at, reason))

struct CloseDoors {
  Text reason;
};
BOOST_DESCRIBE_STRUCT(CloseDoors, (), (reason))

struct OpenDoors {};
BOOST_DESCRIBE_STRUCT(OpenDoors, (), ())

// Events

struct SessionConvened {
  SessionPlan plan;
  PersonId presiding;

  bool operator==(const SessionConvened&) const = default;
};
BOOST_DESCRIBE_STRUCT(SessionConvened, (), (plan, presiding))

struct SessionOpened {
  bool operator==(const SessionOpened&) const = default;
};
BOOST_DESCRIBE_STRUCT(SessionOpened, (), ())

struct SessionClosed {
  bool operator==(const SessionClosed&) const = default;
};
BOOST_DESCRIBE_STRUCT(SessionClosed, (), ())

struct SittingOpened {
  SittingId sitting;
  Doors doors = Doors::open;
  std::uint32_t present = 0;
  std::uint32_t required = 0;
  std::uint32_t members = 0;
  Text reason_without_quorum;

  bool operator==(const SittingOpened&) const = default;
};
BOOST_DESCRIBE_STRUCT(SittingOpened, (),
                      (sitting, doors, present, required, members, reason_without_quorum))

struct SittingClosed {
  SittingId sitting;

  bool operator==(const SittingClosed&) const = default;
};
BOOST_DESCRIBE_STRUCT(SittingClosed, (), (sitting))

struct SittingAdjourned {
  SittingId sitting;
  std::optional<Instant> back_at;
  Text reason;

  bool operator==(const SittingAdjourned&) const = default;
};
BOOST_DESCRIBE_STRUCT(SittingAdjourned, (), (sitting, back_at, reason))

enum class RecessCause : std::uint8_t { chair, quorum_lost };
BOOST_DESCRIBE_ENUM(RecessCause, chair, quorum_lost)

struct RecessBegun {
  std::optional<Instant> back_at;
  RecessCause cause = RecessCause::chair;
  Text reason;
  ItemId break_item;  // the break of the programme that this recess takes

  bool operator==(const RecessBegun&) const = default;
};
BOOST_DESCRIBE_STRUCT(RecessBegun, (), (back_at, cause, reason, break_item))

struct RecessEnded {
  bool operator==(const RecessEnded&) const = default;
};
BOOST_DESCRIBE_STRUCT(RecessEnded, (), ())

struct DoorsClosed {
  Text reason;

  bool operator==(const DoorsClosed&) const = default;
};
BOOST_DESCRIBE_STRUCT(DoorsClosed, (), (reason))

struct DoorsOpened {
  bool operator==(const DoorsOpened&) const = default;
};
BOOST_DESCRIBE_STRUCT(DoorsOpened, (), ())

}  // namespace plenary::core
