#pragma once

// One session of the council as a value: commands in, events out, state folded from events.
//
//   decide(meeting, command, context)   says which events follow, or which rule refuses; changes
//                                       nothing
//   evolve(meeting, event, at)          the only way the value changes; never refuses
//   next_deadline(meeting)              when time itself will have something to say
//
// Nothing here reads a clock, draws a random number or does I/O, so that replaying a log gives the
// same meeting on any machine. server/core includes server/base, the standard library and
// Boost.Describe, nothing else. Rules are numbered in RULES.md.

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "base/text.h"
#include "base/time.h"
#include "core/agenda.h"
#include "core/attendance.h"
#include "core/procedure.h"
#include "core/refusal.h"
#include "core/roles.h"
#include "core/session.h"

namespace plenary::core {

struct Meeting {
  SessionPhase phase = SessionPhase::unconvened;
  Text council;
  Text title;
  Text place;
  std::int32_t utc_offset_minutes = 0;
  Procedure procedure;
  std::vector<Person> roll;       // by PersonId - 1
  std::vector<Sitting> sittings;  // by SittingId - 1, in the order of the programme
  SittingId sitting;              // the one that is open or in recess; none between sittings
  PersonId presiding;
  Attendance attendance;
  Agenda agenda;
  std::vector<Draft> drafts;  // by DraftId - 1

  bool operator==(const Meeting&) const = default;
};

// What screens may send. Convene and DeadlinePassed come from the server itself.
using ScreenCommand =
    std::variant<OpenSession, CloseSession, OpenSitting, CloseSitting, BeginRecess, EndRecess,
                 AdjournSitting, CloseDoors, OpenDoors, HandOverChair, TakeChair, CheckIn, CheckOut,
                 RecordArrival, CheckInSeat, RecordDeparture, ExcuseDelegate, RecordAbsence,
                 StartItem, FinishItem, AdvanceAgenda, SkipItem, PostponeItem, ResumeItem,
                 RestoreItem, MoveItem, InsertItem, WithdrawItem>;

using Command = std::variant<Convene, DeadlinePassed, ScreenCommand>;

using Event = std::variant<SessionConvened, SessionOpened, SessionClosed, SittingOpened,
                           SittingClosed, SittingAdjourned, RecessBegun, RecessEnded, DoorsClosed,
                           DoorsOpened, ChairHandedOver, ChairTaken, DelegateArrived, DelegateLeft,
                           DelegateExcused, DelegateAbsent, QuorumReached, QuorumLost, ItemStarted,
                           ItemFinished, ItemSkipped, ItemPostponed, ItemInterrupted, ItemResumed,
                           ItemRestored, ItemMoved, ItemInserted, ItemWithdrawn>;

using Events = std::vector<Event>;
using Decision = Result<Events, Refusal>;

// Everything a rule may need to know about the outside world, as plain data.
struct Context {
  Actor actor;
  Instant now;
};

// Commands reach it checked only for shape: ids may be unknown, texts empty or too long.
Decision decide(const Meeting& meeting, const Command& command, const Context& context);

// `event` must be one that decide() returned for this very state, or come from a log of such.
void evolve(Meeting& meeting, const Event& event, Instant at);

// The earliest moment at which DeadlinePassed would be accepted.
std::optional<Instant> next_deadline(const Meeting& meeting);

// Look-ups. Null for ids that do not exist, zero included.
const Person* find_person(const Meeting& meeting, PersonId id);
const Sitting* find_sitting(const Meeting& meeting, SittingId id);
const Item* find_item(const Meeting& meeting, ItemId id);

// All members of the council: the base of the quorum.
std::uint32_t member_count(const Meeting& meeting);

// Members that count towards the quorum now.
std::uint32_t quorum_count(const Meeting& meeting);

}  // namespace plenary::core
