#include "core/vote_tally.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <tuple>
#include <vector>

// From counts to results: the worked numbers of real councils, and an independent way to the same
// verdict for every small count there is.

namespace plenary::core {
namespace {

constexpr Threshold at_least(std::uint32_t numerator, std::uint32_t denominator) {
  return {numerator, denominator, Strictness::at_least};
}
constexpr Threshold more_than(std::uint32_t numerator, std::uint32_t denominator) {
  return {numerator, denominator, Strictness::more_than};
}

DecisionRule row(Threshold threshold, DecisionBase base,
                 Abstentions abstentions = Abstentions::in_base, TieRule tie = TieRule::fails) {
  return {.threshold = threshold, .base = base, .voting = {.abstentions = abstentions, .tie = tie}};
}

Tally tally_of(std::uint32_t yes, std::uint32_t no, std::uint32_t abstain, std::uint32_t absent,
               std::uint32_t silent = 0) {
  const std::uint32_t cast = yes + no + abstain;
  return {.entitled = cast + silent + absent,
          .present = cast + silent,
          .absent = absent,
          .yes = yes,
          .no = no,
          .abstain = abstain,
          .silent = silent,
          .returned = cast};
}

VoteOutcome outcome(const DecisionRule& rule, const Tally& tally, Choice chair = Choice::none) {
  return result_of(rule, {.members = tally.entitled, .chairs_side = chair}, tally).outcome;
}

// What makes a majority of all members in councils of these sizes.
TEST(VoteTally, VT14_MajoritiesOfRealCouncils) {
  struct Row {
    std::uint32_t members, more_than_half, two_thirds;
  };
  constexpr std::array kRows{Row{50, 26, 34}, Row{82, 42, 55}, Row{85, 43, 57}, Row{125, 63, 84},
                             Row{128, 65, 86}};
  for (const Row& council : kRows) {
    SCOPED_TRACE(council.members);
    for (const auto& [threshold, enough] : {std::tuple{more_than(1, 2), council.more_than_half},
                                            std::tuple{at_least(2, 3), council.two_thirds}}) {
      const DecisionRule rule = row(threshold, DecisionBase::all_members);
      EXPECT_EQ(outcome(rule, tally_of(enough, 0, 0, council.members - enough)),
                VoteOutcome::carried);
      EXPECT_EQ(outcome(rule, tally_of(enough - 1, 0, 0, council.members - enough + 1)),
                VoteOutcome::not_carried);
    }
  }
}

// Of 85 members 57 are there: three quarters of them have to be for it. Who is absent or silent is
// not counted as against, and still no vote for.
TEST(VoteTally, VT13_SilentAndAbsentAreNoVotesAgainst) {
  const DecisionRule rule = row(more_than(1, 2), DecisionBase::all_members);
  const Tally tally = tally_of(42, 0, 0, 28, 15);
  const VoteResult result = result_of(rule, {.members = 85}, tally);
  EXPECT_EQ(result.outcome, VoteOutcome::not_carried);
  EXPECT_EQ(result.required, 43U);
  EXPECT_EQ(result.tally.no, 0U);
  EXPECT_EQ(result.tally.silent, 15U);
  EXPECT_EQ(result.tally.absent, 28U);
}

// The same 40 for, 30 against, 5 without a vote and 10 absent, under the rules of several houses.
TEST(VoteTally, VT14_TheSameNumbersUnderEveryHousesRules) {
  const Tally tally = tally_of(40, 30, 5, 10);
  using enum DecisionBase;
  constexpr auto kLeftOut = Abstentions::left_out;
  EXPECT_EQ(outcome(row(more_than(1, 2), all_members), tally), VoteOutcome::not_carried);
  EXPECT_EQ(outcome(row(more_than(1, 2), votes_cast, kLeftOut), tally), VoteOutcome::carried);
  EXPECT_EQ(outcome(row(more_than(1, 2), members_present), tally), VoteOutcome::carried);
  EXPECT_EQ(outcome(row(at_least(2, 3), votes_cast, kLeftOut), tally), VoteOutcome::not_carried);
  EXPECT_EQ(outcome(row(at_least(3, 5), votes_cast, kLeftOut), tally), VoteOutcome::not_carried);
}

// Cases Q01 to Q03.
TEST(VoteTally, VT14_CasesOfSimpleQualifiedAndAbsolute) {
  using enum DecisionBase;
  const DecisionRule simple = row(more_than(1, 2), votes_cast, Abstentions::left_out);
  EXPECT_EQ(outcome(simple, tally_of(3, 2, 0, 0)), VoteOutcome::carried);
  EXPECT_EQ(outcome(simple, tally_of(2, 2, 0, 0)), VoteOutcome::not_carried);
  const DecisionRule two_thirds = row(at_least(2, 3), votes_cast, Abstentions::left_out);
  EXPECT_EQ(outcome(two_thirds, tally_of(2, 1, 1, 0)), VoteOutcome::carried);
  EXPECT_EQ(outcome(two_thirds, tally_of(3, 2, 0, 0)), VoteOutcome::not_carried);
  const DecisionRule absolute = row(more_than(1, 2), votes_cast, Abstentions::in_base);
  EXPECT_EQ(outcome(absolute, tally_of(3, 1, 1, 0)), VoteOutcome::carried);
  EXPECT_EQ(outcome(absolute, tally_of(2, 1, 1, 0)), VoteOutcome::not_carried);
}

TEST(VoteTally, VT14_NothingOfNothingIsNeverCarried) {
  for (const DecisionBase base :
       {DecisionBase::all_members, DecisionBase::members_present, DecisionBase::votes_cast,
        DecisionBase::ballots_returned, DecisionBase::ballots_valid}) {
    EXPECT_EQ(outcome(row(at_least(1, 2), base), Tally{}), VoteOutcome::not_carried);
    EXPECT_EQ(outcome(row(at_least(0, 1), base), tally_of(0, 0, 0, 9)), VoteOutcome::not_carried);
  }
}

TEST(VoteTally, VT15_WithoutItsQuorumItIsInconclusive) {
  DecisionRule rule = row(more_than(1, 2), DecisionBase::votes_cast);
  const Circumstances short_of_it{.members = 85, .quorum_required = 57, .quorum_count = 56};
  EXPECT_EQ(result_of(rule, short_of_it, tally_of(56, 0, 0, 29)).outcome,
            VoteOutcome::inconclusive);
  EXPECT_FALSE(result_of(rule, short_of_it, tally_of(56, 0, 0, 29)).quorum_met);
  rule.voting.without_quorum = WithoutQuorum::counts;
  EXPECT_EQ(result_of(rule, short_of_it, tally_of(56, 0, 0, 29)).outcome, VoteOutcome::carried);
}

TEST(VoteTally, VT16_Ties) {
  const auto tie = [](TieRule rule, Choice chair) {
    return outcome(row(more_than(1, 2), DecisionBase::all_members, Abstentions::in_base, rule),
                   tally_of(9, 9, 2, 0), chair);
  };
  EXPECT_EQ(tie(TieRule::fails, Choice::yes), VoteOutcome::not_carried);
  EXPECT_EQ(tie(TieRule::chairs_side, Choice::yes), VoteOutcome::carried);
  EXPECT_EQ(tie(TieRule::chairs_side, Choice::no), VoteOutcome::not_carried);
  EXPECT_EQ(tie(TieRule::chairs_side, Choice::none), VoteOutcome::not_carried);
  EXPECT_EQ(tie(TieRule::chair_decides, Choice::none), VoteOutcome::tied);
}

TEST(VoteTally, VT26_ATrialHasNoOutcome) {
  const DecisionRule rule = row(more_than(1, 2), DecisionBase::all_members);
  EXPECT_EQ(result_of(rule, {.members = 3, .trial = true}, tally_of(3, 0, 0, 0)).outcome,
            VoteOutcome::none);
}

// The verdict by multiplying out, which knows no rounding and no required count.
bool reaches(const DecisionRule& rule, const Tally& tally) {
  std::uint64_t base = 0;
  if (rule.base == DecisionBase::all_members) base = tally.entitled;
  if (rule.base == DecisionBase::members_present) base = tally.present;
  if (rule.base == DecisionBase::votes_cast) {
    base = tally.yes + tally.no;
    if (rule.voting.abstentions == Abstentions::in_base) base += tally.abstain;
  }
  const std::uint64_t left = std::uint64_t{tally.yes} * rule.threshold.denominator;
  const std::uint64_t right = base * rule.threshold.numerator;
  if (base == 0 || tally.yes == 0) return false;
  return rule.threshold.strictness == Strictness::more_than ? left > right : left >= right;
}

TEST(VoteTally, VT14_EveryCountOfASmallCouncilUnderEveryRow) {
  std::vector<DecisionRule> rules;
  for (const Threshold threshold :
       {more_than(1, 2), at_least(1, 2), at_least(2, 3), more_than(2, 3), at_least(3, 5),
        at_least(3, 4), at_least(1, 1)}) {
    for (const DecisionBase base :
         {DecisionBase::all_members, DecisionBase::members_present, DecisionBase::votes_cast}) {
      rules.push_back(row(threshold, base, Abstentions::in_base));
      rules.push_back(row(threshold, base, Abstentions::left_out));
    }
  }
  constexpr std::uint32_t kMembers = 12;
  int carried = 0;
  for (const DecisionRule& rule : rules) {
    for (std::uint32_t yes = 0; yes <= kMembers; ++yes) {
      for (std::uint32_t no = 0; yes + no <= kMembers; ++no) {
        for (std::uint32_t abstain = 0; yes + no + abstain <= kMembers; ++abstain) {
          const std::uint32_t rest = kMembers - yes - no - abstain;
          const Tally tally = tally_of(yes, no, abstain, rest - rest / 2, rest / 2);
          const bool is_carried = outcome(rule, tally) == VoteOutcome::carried;
          ASSERT_EQ(is_carried, reaches(rule, tally)) << yes << ' ' << no << ' ' << abstain;
          carried += is_carried;
        }
      }
    }
  }
  EXPECT_GT(carried, 1'000);
}

CountSheet sheet_of(std::uint32_t ballots, const std::vector<std::uint32_t>& votes) {
  std::vector<CountRow> rows;
  for (const std::uint32_t count : votes) {
    rows.push_back({.number = static_cast<std::uint32_t>(rows.size() + 1), .first = count});
  }
  return {.issued = ballots, .returned = ballots, .valid = ballots, .rows = std::move(rows)};
}

std::string standings(const VoteResult& result) {
  std::string letters;
  for (const CandidateResult& candidate : result.candidates) {
    switch (candidate.standing) {
      case Standing::elected:
        letters += 'e';
        break;
      case Standing::tied:
        letters += '=';
        break;
      case Standing::confident:
        letters += 'c';
        break;
      case Standing::may_resign:
        letters += 'r';
        break;
      case Standing::dismissal:
        letters += 'd';
        break;
      case Standing::not_elected:
        letters += '-';
        break;
      case Standing::undecided:
        letters += '?';
        break;
    }
  }
  return letters;
}

TEST(VoteTally, EL7_ElectedByVotesUpToTheSeats) {
  const DecisionRule rule = row(more_than(1, 2), DecisionBase::all_members);
  const auto election = [&](const std::vector<std::uint32_t>& votes, std::uint32_t seats) {
    return standings(result_of_election(rule, {.members = 85}, {.present = 80, .returned = 80},
                                        sheet_of(80, votes), seats));
  };
  EXPECT_EQ(election({43, 42}, 1), "e-");       // 43 of 85 is the first that is more than half
  EXPECT_EQ(election({60, 70, 50}, 2), "ee-");  // the third has enough, and no seat is left
  EXPECT_EQ(election({60, 50, 50}, 2), "e==");  // two for the last seat: neither
  EXPECT_EQ(election({50, 50, 50}, 2), "===");
  EXPECT_EQ(election({60, 40, 39}, 2), "e--");  // a seat is left
  EXPECT_EQ(election({60, 50}, 2), "ee");
  EXPECT_EQ(election({0, 0}, 1), "--");
}

TEST(VoteTally, EL10_TheLadderOfConfidence) {
  const ConfidenceRule ladder;  // more than half may resign, two thirds are dismissed; of ballots
  const auto standing = [&](std::uint32_t ballots, std::uint32_t low) {
    CountSheet sheet{.issued = ballots, .returned = ballots, .valid = ballots};
    sheet.rows = std::vector<CountRow>{{.number = 1, .second = ballots - low, .third = low}};
    return standings(result_of_confidence(ladder, VoteKind::confidence, {.members = 85},
                                          {.returned = ballots}, sheet));
  };
  struct Band {
    std::uint32_t ballots, resign_from, dismissed_from;
  };
  for (const Band& band : {Band{79, 40, 53}, Band{81, 41, 54}, Band{85, 43, 57}}) {
    SCOPED_TRACE(band.ballots);
    EXPECT_EQ(standing(band.ballots, band.resign_from - 1), "c");
    EXPECT_EQ(standing(band.ballots, band.resign_from), "r");
    EXPECT_EQ(standing(band.ballots, band.dismissed_from - 1), "r");
    EXPECT_EQ(standing(band.ballots, band.dismissed_from), "d");
  }
}

TEST(VoteTally, EL10_TheBaseOfTheLadderIsTheProcedures) {
  ConfidenceRule ladder;
  CountSheet sheet{.issued = 81, .returned = 80, .valid = 76, .invalid = 4};
  sheet.rows = std::vector<CountRow>{{.number = 1, .second = 36, .third = 40}};
  const auto by = [&](LadderBase base) {
    ladder.base = base;
    return standings(result_of_confidence(ladder, VoteKind::confidence, {.members = 85},
                                          {.returned = 80}, sheet));
  };
  EXPECT_EQ(by(LadderBase::ballots_returned), "c");  // 41 of 80 would be more than half
  EXPECT_EQ(by(LadderBase::ballots_valid), "r");     // 39 of 76 is
  EXPECT_EQ(by(LadderBase::all_members), "c");
}

TEST(VoteTally, EL11_AMotionInTwoLevels) {
  const ConfidenceRule ladder;
  const auto standing = [&](std::uint32_t against) {
    CountSheet sheet{.issued = 81, .returned = 81, .valid = 81};
    sheet.rows = std::vector<CountRow>{{.number = 1, .first = 81 - against, .second = against}};
    return standings(result_of_confidence(ladder, VoteKind::confidence_motion, {.members = 85},
                                          {.returned = 81}, sheet));
  };
  EXPECT_EQ(standing(40), "c");
  EXPECT_EQ(standing(41), "d");
}

}  // namespace
}  // namespace plenary::core
