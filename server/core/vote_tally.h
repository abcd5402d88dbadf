#pragma once

// VT13 to VT16, EL7, EL10, EL11 -- from counts to a result, in integers. Pure; knows no meeting.

#include "core/vote.h"

namespace plenary::core {

// What the row's fraction is taken of.
std::uint32_t base_of(const DecisionRule& rule, std::uint32_t members, const Tally& tally);

// What is known of a vote beside its tally.
struct Circumstances {
  std::uint32_t members = 0;          // the frozen base of the opening
  std::uint32_t quorum_required = 0;  // 0: none
  std::uint32_t quorum_count = 0;     // members that counted towards it when the vote was closed
  Choice chairs_side = Choice::none;  // how whoever presided voted; none: unknown
  bool trial = false;
  bool broken_off = false;
};

// Of a decision. A trial has no outcome.
VoteResult result_of(const DecisionRule& rule, const Circumstances& circumstances,
                     const Tally& tally);

// Of an election: who is elected to `seats`.
VoteResult result_of_election(const DecisionRule& rule, const Circumstances& circumstances,
                              const Tally& tally, const CountSheet& sheet, std::uint32_t seats);

// Of a vote of confidence, in three levels or, of a motion, in two.
VoteResult result_of_confidence(const ConfidenceRule& ladder, VoteKind kind,
                                const Circumstances& circumstances, const Tally& tally,
                                const CountSheet& sheet);

// How many of those whose names stand in the result are elected.
std::uint32_t elected_count(const VoteResult& result);

}  // namespace plenary::core
