#pragma once

// VT, EL -- what the rules of procedure say of a vote beside its majority: who knows who chose
// what, when it may be opened and when it ends, and what becomes of an election. Part of the
// procedure (procedure.h).

#include <boost/describe.hpp>
#include <cstdint>

#include "base/time.h"
#include "core/citation.h"
#include "core/threshold.h"

namespace plenary::core {

// Whether anybody may ever know who chose what.
enum class Secrecy : std::uint8_t { open, secret };
BOOST_DESCRIBE_ENUM(Secrecy, open, secret)

// Where the base is the votes cast: whether who chose not to vote is one of them.
enum class Abstentions : std::uint8_t { in_base, left_out };
BOOST_DESCRIBE_ENUM(Abstentions, in_base, left_out)

// What becomes of as many votes for as against that are not enough by themselves.
enum class TieRule : std::uint8_t { fails, chairs_side, chair_decides };
BOOST_DESCRIBE_ENUM(TieRule, fails, chairs_side, chair_decides)

// What a vote is worth that had not its quorum when it was closed.
enum class WithoutQuorum : std::uint8_t { inconclusive, counts };
BOOST_DESCRIBE_ENUM(WithoutQuorum, inconclusive, counts)

// Whether who is recused still belongs to the members that the majority is taken of.
enum class RecusalBase : std::uint8_t { stays_in_base, leaves_base };
BOOST_DESCRIBE_ENUM(RecusalBase, stays_in_base, leaves_base)

// By itself a vote ends only where this says so, or at the end of its window.
enum class VoteEnd : std::uint8_t { by_chair, when_all_voted };
BOOST_DESCRIBE_ENUM(VoteEnd, by_chair, when_all_voted)

// Part of a row of the table of majorities. The defaults are those of a row that says nothing.
struct VotingRule {
  Secrecy secrecy = Secrecy::open;
  Threshold quorum{.numerator = 0, .denominator = 1};  // of all members; numerator 0: none
  WithoutQuorum without_quorum = WithoutQuorum::inconclusive;
  Abstentions abstentions = Abstentions::in_base;
  TieRule tie = TieRule::fails;
  RecusalBase recusal = RecusalBase::stays_in_base;
  VoteEnd end = VoteEnd::by_chair;
  Duration window;              // how long it may stay open; 0: until the chair closes it
  bool chair_votes = true;      // whoever presides
  bool changeable = true;       // a ballot may be changed until the vote is closed
  bool running_totals = false;  // known to all while the vote is open
  bool names_public = false;    // who chose what is known to all once it is announced

  bool operator==(const VotingRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(VotingRule, (),
                      (secrecy, quorum, without_quorum, abstentions, tie, recusal, end, window,
                       chair_votes, changeable, running_totals, names_public))

// What follows an election.
struct ElectionRule {
  std::uint32_t send_days = 0;     // working days to send the result on; 0: nobody approves it
  std::uint32_t approve_days = 0;  // working days to approve it
  Citation citation;

  bool operator==(const ElectionRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(ElectionRule, (), (send_days, approve_days, citation))

// What is taken for the base of the confidence ladder.
enum class LadderBase : std::uint8_t { ballots_returned, ballots_valid, all_members };
BOOST_DESCRIBE_ENUM(LadderBase, ballots_returned, ballots_valid, all_members)

// What follows from how many rate somebody low, or have no confidence in them.
struct ConfidenceRule {
  LadderBase base = LadderBase::ballots_returned;
  Threshold may_resign{.numerator = 1, .denominator = 2, .strictness = Strictness::more_than};
  Threshold dismissal{.numerator = 2, .denominator = 3, .strictness = Strictness::at_least};
  Citation citation;
  LadderBase motion_base = LadderBase::ballots_returned;  // of the vote in two levels
  Threshold no_confidence{.numerator = 1, .denominator = 2, .strictness = Strictness::more_than};
  Citation motion_citation;

  bool operator==(const ConfidenceRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(ConfidenceRule, (),
                      (base, may_resign, dismissal, citation, motion_base, no_confidence,
                       motion_citation))

}  // namespace plenary::core
