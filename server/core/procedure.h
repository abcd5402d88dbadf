#pragma once

// The rules of procedure of one council, as data.
//
// A legal number never stands in code: it is a field here, carries the citation it comes from and
// whether somebody has checked that citation against the source, and it is shown beside every
// result it decided. The procedure is read from a file when the session is convened and goes into
// the log whole.

#include <boost/describe.hpp>
#include <cstdint>
#include <vector>

#include "base/text.h"
#include "base/time.h"
#include "core/citation.h"
#include "core/floor_rule.h"
#include "core/interpellation_rule.h"

namespace plenary::core {

// "At least two thirds", "more than half": integers only, never a percentage.
enum class Strictness : std::uint8_t { at_least, more_than };
BOOST_DESCRIBE_ENUM(Strictness, at_least, more_than)

struct Threshold {
  std::uint32_t numerator = 0;
  std::uint32_t denominator = 1;
  Strictness strictness = Strictness::at_least;

  bool operator==(const Threshold&) const = default;
};
BOOST_DESCRIBE_STRUCT(Threshold, (), (numerator, denominator, strictness))

// The smallest count out of `base` that reaches the threshold. 2/3 at least of 85 is 57; more than
// 1/2 of 85 is 43. Never 0: nothing is reached by nobody.
std::uint32_t required_count(const Threshold& threshold, std::uint32_t base);

// What happens when a sitting that had its quorum loses it.
enum class QuorumLoss : std::uint8_t { warn, recess };
BOOST_DESCRIBE_ENUM(QuorumLoss, warn, recess)

// What happens when a sitting is to be opened without quorum.
enum class OpeningWithoutQuorum : std::uint8_t { refuse, allow_with_reason };
BOOST_DESCRIBE_ENUM(OpeningWithoutQuorum, refuse, allow_with_reason)

struct QuorumRule {
  Threshold threshold;  // of all members
  bool remote_counts = false;
  OpeningWithoutQuorum at_opening = OpeningWithoutQuorum::refuse;
  QuorumLoss when_lost = QuorumLoss::warn;
  Duration grace;  // how long a loss may last before `when_lost` takes effect
  Citation citation;

  bool operator==(const QuorumRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(QuorumRule, (),
                      (threshold, remote_counts, at_opening, when_lost, grace, citation))

struct AttendanceRule {
  bool remote_allowed = false;
  bool ends_with_sitting = true;  // everybody checks in anew for each sitting
  Duration late_after;            // arriving this long after the opening is still in time
  Citation citation;

  bool operator==(const AttendanceRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(AttendanceRule, (), (remote_allowed, ends_with_sitting, late_after, citation))

// What a fraction is taken of.
enum class DecisionBase : std::uint8_t {
  all_members,
  current_members,
  members_present,
  votes_cast,
  ballots_returned
};
BOOST_DESCRIBE_ENUM(DecisionBase, all_members, current_members, members_present, votes_cast,
                    ballots_returned)

// One row of the table of majorities: what is decided, by how many, of what.
struct DecisionRule {
  Text key;  // "resolution", "dismissal": stable, used by votes to name their row
  Text title_vi;
  Text title_en;
  Threshold threshold;
  DecisionBase base = DecisionBase::all_members;
  Citation citation;

  bool operator==(const DecisionRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(DecisionRule, (), (key, title_vi, title_en, threshold, base, citation))

struct Procedure {
  Text key;  // "vn-provincial-council", the file's name
  Text title_vi;
  Text title_en;
  QuorumRule quorum;
  AttendanceRule attendance;
  Citation closed_sitting;  // on what ground the doors may be closed
  FloorRule floor;
  InterpellationRule interpellation;
  std::vector<DecisionRule> decisions;

  bool operator==(const Procedure&) const = default;
};
BOOST_DESCRIBE_STRUCT(Procedure, (),
                      (key, title_vi, title_en, quorum, attendance, closed_sitting, floor,
                       interpellation, decisions))

}  // namespace plenary::core
