#include "core/vote_tally.h"

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

namespace plenary::core {
namespace {

bool has_quorum(const Circumstances& circumstances) {
  return circumstances.quorum_count >= circumstances.quorum_required;
}

// VT15, VT24
bool is_inconclusive(const DecisionRule& rule, const Circumstances& circumstances) {
  if (circumstances.broken_off) return true;
  return !has_quorum(circumstances) && rule.voting.without_quorum == WithoutQuorum::inconclusive;
}

// VT16
VoteOutcome outcome_of_tie(TieRule rule, Choice chairs_side) {
  switch (rule) {
    case TieRule::fails:
      return VoteOutcome::not_carried;
    case TieRule::chairs_side:
      return chairs_side == Choice::yes ? VoteOutcome::carried : VoteOutcome::not_carried;
    case TieRule::chair_decides:
      return VoteOutcome::tied;
  }
  return VoteOutcome::not_carried;
}

VoteOutcome outcome_of(const DecisionRule& rule, const Circumstances& circumstances,
                       const Tally& tally, std::uint32_t base, std::uint32_t required) {
  if (circumstances.broken_off) return VoteOutcome::inconclusive;
  if (circumstances.trial) return VoteOutcome::none;
  if (is_inconclusive(rule, circumstances)) return VoteOutcome::inconclusive;
  if (base > 0 && tally.yes >= required) return VoteOutcome::carried;
  if (tally.yes == tally.no && tally.yes > 0) {
    return outcome_of_tie(rule.voting.tie, circumstances.chairs_side);
  }
  return VoteOutcome::not_carried;
}

// EL7: the votes that are enough for a seat: the last seat's, or, when others have as many, one
// more.
struct Line {
  std::uint32_t elected_from = 0;
  std::uint32_t tied_at = 0;  // 0: nobody
};

Line line_of_seats(std::vector<std::uint32_t> reached, std::uint32_t seats,
                   std::uint32_t required) {
  std::ranges::sort(reached, std::greater<>());
  if (reached.size() <= seats) return {.elected_from = required};
  const std::uint32_t last = reached[seats - 1];
  if (reached[seats] < last) return {.elected_from = last};
  return {.elected_from = last + 1, .tied_at = last};
}

std::uint32_t ladder_base(LadderBase base, const Circumstances& circumstances,
                          const CountSheet& sheet) {
  switch (base) {
    case LadderBase::ballots_returned:
      return sheet.returned;
    case LadderBase::ballots_valid:
      return sheet.valid;
    case LadderBase::all_members:
      return circumstances.members;
  }
  return sheet.returned;
}

// EL10, EL11
Standing standing_of(const ConfidenceRule& ladder, VoteKind kind, const CountRow& row,
                     std::uint32_t base) {
  if (base == 0) return Standing::undecided;
  if (kind == VoteKind::confidence_motion) {
    const bool lost = row.second >= required_count(ladder.no_confidence, base);
    return lost ? Standing::dismissal : Standing::confident;
  }
  if (row.third >= required_count(ladder.dismissal, base)) return Standing::dismissal;
  if (row.third >= required_count(ladder.may_resign, base)) return Standing::may_resign;
  return Standing::confident;
}

}  // namespace

std::uint32_t base_of(const DecisionRule& rule, std::uint32_t members, const Tally& tally) {
  switch (rule.base) {
    case DecisionBase::all_members:
    case DecisionBase::current_members:
      return members;
    case DecisionBase::members_present:
      return tally.present;
    case DecisionBase::votes_cast: {
      const bool with = rule.voting.abstentions == Abstentions::in_base;
      return tally.yes + tally.no + (with ? tally.abstain : 0);
    }
    case DecisionBase::ballots_returned:
      return tally.returned;
    case DecisionBase::ballots_valid:
      return tally.returned - tally.invalid;
  }
  return members;
}

VoteResult result_of(const DecisionRule& rule, const Circumstances& circumstances,
                     const Tally& tally) {
  const std::uint32_t base = base_of(rule, circumstances.members, tally);
  const std::uint32_t required = required_count(rule.threshold, base);
  return {.tally = tally,
          .outcome = outcome_of(rule, circumstances, tally, base, required),
          .base = base,
          .required = required,
          .quorum_met = has_quorum(circumstances)};
}

VoteResult result_of_election(const DecisionRule& rule, const Circumstances& circumstances,
                              const Tally& tally, const CountSheet& sheet, std::uint32_t seats) {
  const std::uint32_t base = base_of(rule, circumstances.members, tally);
  const std::uint32_t required = required_count(rule.threshold, base);
  const bool decides = base > 0 && !is_inconclusive(rule, circumstances);

  std::vector<std::uint32_t> reached;
  for (const CountRow& row : sheet.rows) {
    if (row.first >= required) reached.push_back(row.first);
  }
  const Line line = line_of_seats(std::move(reached), seats, required);
  std::vector<CandidateResult> candidates;
  for (const CountRow& row : sheet.rows) {
    Standing standing = Standing::not_elected;
    if (!decides) {
      standing = Standing::undecided;
    } else if (row.first >= line.elected_from) {
      standing = Standing::elected;
    } else if (line.tied_at > 0 && row.first == line.tied_at) {
      standing = Standing::tied;
    }
    candidates.push_back({.count = row, .standing = standing});
  }
  return {.tally = tally,
          .outcome = decides ? VoteOutcome::completed : VoteOutcome::inconclusive,
          .base = base,
          .required = required,
          .quorum_met = has_quorum(circumstances),
          .candidates = std::move(candidates)};
}

VoteResult result_of_confidence(const ConfidenceRule& ladder, VoteKind kind,
                                const Circumstances& circumstances, const Tally& tally,
                                const CountSheet& sheet) {
  const bool motion = kind == VoteKind::confidence_motion;
  const std::uint32_t base =
      ladder_base(motion ? ladder.motion_base : ladder.base, circumstances, sheet);
  const Threshold& threshold = motion ? ladder.no_confidence : ladder.may_resign;
  const bool decides = base > 0 && !circumstances.broken_off && has_quorum(circumstances);

  std::vector<CandidateResult> candidates;
  for (const CountRow& row : sheet.rows) {
    const Standing standing = decides ? standing_of(ladder, kind, row, base) : Standing::undecided;
    candidates.push_back({.count = row, .standing = standing});
  }
  return {.tally = tally,
          .outcome = decides ? VoteOutcome::completed : VoteOutcome::inconclusive,
          .base = base,
          .required = required_count(threshold, base),
          .quorum_met = has_quorum(circumstances),
          .candidates = std::move(candidates)};
}

std::uint32_t elected_count(const VoteResult& result) {
  return static_cast<std::uint32_t>(
      std::ranges::count(result.candidates, Standing::elected, &CandidateResult::standing));
}

}  // namespace plenary::core
