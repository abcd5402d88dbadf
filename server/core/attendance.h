#pragma once

// AT -- who is in the hall, who is not and why, and whether that is enough.

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"

namespace plenary::core {

enum class Presence : std::uint8_t {
  expected,  // on the roll, not yet seen in this sitting
  in_hall,
  remote,  // takes part over a link, where the procedure allows it
  left,
  excused,   // absent with a reason that the chair accepted
  unexcused  // absent without
};
BOOST_DESCRIBE_ENUM(Presence, expected, in_hall, remote, left, excused, unexcused)

constexpr bool takes_part(Presence presence) {
  return presence == Presence::in_hall || presence == Presence::remote;
}

// By which way somebody takes part.
enum class AttendanceMeans : std::uint8_t { in_hall, remote };
BOOST_DESCRIBE_ENUM(AttendanceMeans, in_hall, remote)

// How an arrival became known.
enum class CheckInWay : std::uint8_t { own_tablet, secretary, seat_desk };
BOOST_DESCRIBE_ENUM(CheckInWay, own_tablet, secretary, seat_desk)

// One line of the timed record of a person's coming and going.
struct Movement {
  SittingId sitting;  // none: before the first sitting
  Presence presence = Presence::expected;
  Instant at;
  bool late = false;   // came after the opening
  bool early = false;  // left before the closing
  Text reason;

  bool operator==(const Movement&) const = default;
};
BOOST_DESCRIBE_STRUCT(Movement, (), (sitting, presence, at, late, early, reason))

// The state of one delegate.
struct AttendanceRecord {
  Presence presence = Presence::expected;
  Instant since;
  bool late = false;
  bool early = false;
  bool seen = false;  // has taken part since the present sitting was opened, or came before it
  Text reason;
  List<Movement> movements;

  bool operator==(const AttendanceRecord&) const = default;
};

struct Attendance {
  std::vector<AttendanceRecord> records;  // by PersonId - 1; empty records for non-delegates
  std::uint32_t in_hall = 0;
  std::uint32_t remote = 0;
  bool quorum_reached = false;
  std::optional<Instant> quorum_lost_at;  // set while a sitting that had quorum is without it

  bool operator==(const Attendance&) const = default;
};

// Commands

struct CheckIn {
  AttendanceMeans means = AttendanceMeans::in_hall;
};
BOOST_DESCRIBE_STRUCT(CheckIn, (), (means))

struct CheckOut {
  Text reason;  // may be empty
};
BOOST_DESCRIBE_STRUCT(CheckOut, (), (reason))

struct RecordArrival {
  PersonId person;
  AttendanceMeans means = AttendanceMeans::in_hall;
};
BOOST_DESCRIBE_STRUCT(RecordArrival, (), (person, means))

// At a desk in the hall: whoever sits on this seat has come.
struct CheckInSeat {
  std::uint32_t seat = 0;
};
BOOST_DESCRIBE_STRUCT(CheckInSeat, (), (seat))

struct RecordDeparture {
  PersonId person;
  Text reason;  // may be empty
};
BOOST_DESCRIBE_STRUCT(RecordDeparture, (), (person, reason))

struct ExcuseDelegate {
  PersonId person;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(ExcuseDelegate, (), (person, reason))

struct RecordAbsence {
  PersonId person;
};
BOOST_DESCRIBE_STRUCT(RecordAbsence, (), (person))

// Events

struct DelegateArrived {
  PersonId person;
  AttendanceMeans means = AttendanceMeans::in_hall;
  CheckInWay way = CheckInWay::own_tablet;
  bool late = false;
  bool back = false;  // had taken part in this sitting before

  bool operator==(const DelegateArrived&) const = default;
};
BOOST_DESCRIBE_STRUCT(DelegateArrived, (), (person, means, way, late, back))

struct DelegateLeft {
  PersonId person;
  bool early = false;
  Text reason;

  bool operator==(const DelegateLeft&) const = default;
};
BOOST_DESCRIBE_STRUCT(DelegateLeft, (), (person, early, reason))

struct DelegateExcused {
  PersonId person;
  Text reason;

  bool operator==(const DelegateExcused&) const = default;
};
BOOST_DESCRIBE_STRUCT(DelegateExcused, (), (person, reason))

struct DelegateAbsent {
  PersonId person;

  bool operator==(const DelegateAbsent&) const = default;
};
BOOST_DESCRIBE_STRUCT(DelegateAbsent, (), (person))

struct QuorumReached {
  std::uint32_t present = 0;
  std::uint32_t required = 0;
  std::uint32_t members = 0;

  bool operator==(const QuorumReached&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuorumReached, (), (present, required, members))

struct QuorumLost {
  std::uint32_t present = 0;
  std::uint32_t required = 0;
  std::uint32_t members = 0;

  bool operator==(const QuorumLost&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuorumLost, (), (present, required, members))

}  // namespace plenary::core
