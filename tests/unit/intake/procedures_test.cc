// The rules of procedure that are shipped, four presets, and what they say of votes.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/procedure.h"
#include "intake/fault.h"
#include "intake/procedure_file.h"

namespace plenary::intake {
namespace {

const std::filesystem::path kProcedures =
    std::filesystem::path(PLENARY_SOURCE_DIR) / "deploy/procedures";

core::Procedure shipped(const std::string& key) {
  FaultList faults;
  auto procedure = read_procedure(kProcedures / (key + ".toml"), key, faults);
  for (const Fault& fault : faults.sorted()) ADD_FAILURE() << line(fault, Language::en);
  return procedure.value_or(core::Procedure());
}

core::DecisionRule rule_of(const core::Procedure& procedure, std::string_view key) {
  const auto found = std::ranges::find(procedure.decisions, Text(key), &core::DecisionRule::key);
  EXPECT_NE(found, procedure.decisions.end()) << key;
  return found == procedure.decisions.end() ? core::DecisionRule() : *found;
}

// Votes for that are enough, out of `base`.
std::uint32_t enough(const core::DecisionRule& rule, std::uint32_t base) {
  return core::required_count(rule.threshold, base);
}

TEST(Procedures, AreReadWithEveryCitation) {
  std::vector<std::string> keys;
  for (const auto& entry : std::filesystem::directory_iterator(kProcedures)) {
    SCOPED_TRACE(entry.path());
    keys.push_back(entry.path().stem());
    const core::Procedure procedure = shipped(keys.back());
    EXPECT_FALSE(procedure.quorum.citation.source.empty());
    EXPECT_FALSE(procedure.attendance.citation.source.empty());
    EXPECT_FALSE(procedure.closed_sitting.source.empty());
    EXPECT_FALSE(procedure.decisions.empty());
    for (const core::DecisionRule& rule : procedure.decisions) {
      EXPECT_FALSE(rule.citation.source.empty()) << rule.key;
    }
  }
  EXPECT_THAT(keys, testing::UnorderedElementsAre("vn-provincial-council", "plain-parliamentary",
                                                  "ep-plenary", "uk-commons"));
}

// One and the same vote of 85, 40 for and 30 against, 5 choosing not to vote and 10 absent.
TEST(Procedures, DecideTheSameVoteEachInTheirWay) {
  constexpr std::uint32_t kFor = 40;
  const auto council = rule_of(shipped("vn-provincial-council"), "resolution");
  EXPECT_EQ(council.base, core::DecisionBase::all_members);
  EXPECT_EQ(enough(council, 85), 43U);
  EXPECT_LT(kFor, enough(council, 85));

  for (const char* key : {"plain-parliamentary", "ep-plenary", "uk-commons"}) {
    const core::DecisionRule rule = rule_of(shipped(key), "resolution");
    EXPECT_EQ(rule.base, core::DecisionBase::votes_cast) << key;
    EXPECT_EQ(rule.voting.abstentions, core::Abstentions::left_out) << key;
    EXPECT_GE(kFor, enough(rule, 70)) << key;
  }
  EXPECT_LT(kFor, enough(rule_of(shipped("plain-parliamentary"), "two_thirds"), 70));
}

TEST(Procedures, OfTheProvincialCouncilNeedHalfOfAllMembers) {
  const core::Procedure procedure = shipped("vn-provincial-council");
  EXPECT_FALSE(procedure.quorum.citation.verified);
  EXPECT_EQ(procedure.quorum.at_opening, core::OpeningWithoutQuorum::refuse);
  EXPECT_EQ(procedure.quorum.when_lost, core::QuorumLoss::warn);
  ASSERT_FALSE(procedure.decisions.empty());
  const core::DecisionRule& resolution = procedure.decisions.front();
  EXPECT_EQ(resolution.key, Text("resolution"));
  EXPECT_TRUE(resolution.citation.verified);
  EXPECT_EQ(core::required_count(resolution.voting.quorum, 85), 57U);
  EXPECT_EQ(resolution.voting.secrecy, core::Secrecy::open);
  EXPECT_TRUE(resolution.voting.changeable);
  EXPECT_FALSE(resolution.voting.running_totals);
  EXPECT_FALSE(resolution.voting.names_public);
}

TEST(Procedures, OfTheProvincialCouncilDecideOnPersonsInSecret) {
  const core::Procedure procedure = shipped("vn-provincial-council");
  for (const char* key :
       {"removal_of_delegate", "office_holder", "low_confidence_resignation", "no_confidence"}) {
    const core::DecisionRule rule = rule_of(procedure, key);
    EXPECT_EQ(rule.voting.secrecy, core::Secrecy::secret) << key;
    EXPECT_FALSE(rule.voting.changeable) << key;
    EXPECT_FALSE(rule.citation.verified) << key;
  }
  EXPECT_EQ(enough(rule_of(procedure, "removal_of_delegate"), 85), 57U);
  EXPECT_EQ(rule_of(procedure, "resignation").voting.secrecy, core::Secrecy::open);
}

TEST(Procedures, OfADepletedCouncilTakeMoreThanTwoThirdsOfThoseItHas) {
  const auto depleted = rule_of(shipped("vn-provincial-council"), "depleted_council");
  EXPECT_EQ(depleted.base, core::DecisionBase::current_members);
  EXPECT_EQ(depleted.voting.quorum.numerator, 0U);
  EXPECT_EQ(enough(depleted, 56), 38U);
  EXPECT_EQ(enough(depleted, 40), 27U);
  EXPECT_EQ(enough(depleted, 30), 21U);
}

// Ballots returned, low ratings from which somebody may resign, low ratings for dismissal.
TEST(Procedures, OfTheProvincialCouncilHaveTheLadderOfConfidence) {
  const core::Procedure procedure = shipped("vn-provincial-council");
  const core::ConfidenceRule& ladder = procedure.confidence;
  EXPECT_EQ(ladder.base, core::LadderBase::ballots_returned);
  EXPECT_FALSE(ladder.citation.source.empty());
  EXPECT_FALSE(ladder.motion_citation.source.empty());
  struct Step {
    std::uint32_t ballots;
    std::uint32_t may_resign;
    std::uint32_t dismissal;
  };
  for (const Step& step : {Step{79, 40, 53}, Step{81, 41, 54}, Step{85, 43, 57}}) {
    EXPECT_EQ(core::required_count(ladder.may_resign, step.ballots), step.may_resign);
    EXPECT_EQ(core::required_count(ladder.dismissal, step.ballots), step.dismissal);
  }
  // The table of majorities shows the same fractions.
  EXPECT_EQ(rule_of(procedure, "low_confidence_resignation").threshold, ladder.may_resign);
  EXPECT_EQ(rule_of(procedure, "low_confidence_dismissal").threshold, ladder.dismissal);
  EXPECT_EQ(rule_of(procedure, "no_confidence").threshold, ladder.no_confidence);
}

TEST(Procedures, OfTheProvincialCouncilSendAnElectionOnForApproval) {
  const core::ElectionRule election = shipped("vn-provincial-council").election;
  EXPECT_EQ(election.send_days, 5U);
  EXPECT_EQ(election.approve_days, 10U);
  EXPECT_TRUE(election.citation.verified);
  EXPECT_EQ(shipped("uk-commons").election, core::ElectionRule());
}

TEST(Procedures, OfAPlainAssemblyRecessAfterAWhile) {
  const core::Procedure plain = shipped("plain-parliamentary");
  EXPECT_EQ(plain.key, Text("plain-parliamentary"));
  EXPECT_EQ(plain.quorum.at_opening, core::OpeningWithoutQuorum::allow_with_reason);
  EXPECT_EQ(plain.quorum.when_lost, core::QuorumLoss::recess);
  EXPECT_EQ(plain.quorum.grace, seconds(120));
  EXPECT_EQ(core::required_count(plain.quorum.threshold, 85), 43U);
}

TEST(Procedures, OfAPlainAssemblyLetWhoPresidesVoteOnlyWhereItDecides) {
  const core::Procedure plain = shipped("plain-parliamentary");
  const core::VotingRule open = rule_of(plain, "resolution").voting;
  EXPECT_FALSE(open.chair_votes);
  EXPECT_EQ(open.tie, core::TieRule::chair_decides);
  EXPECT_TRUE(rule_of(plain, "election").voting.chair_votes);
}

TEST(Procedures, OfTheEuropeanParliamentPresumeTheQuorum) {
  const core::Procedure parliament = shipped("ep-plenary");
  EXPECT_EQ(core::required_count(parliament.quorum.threshold, 720), 240U);
  for (const core::DecisionRule& rule : parliament.decisions) {
    EXPECT_EQ(rule.voting.quorum.numerator, 0U) << rule.key;
  }
  EXPECT_TRUE(rule_of(parliament, "resolution").voting.names_public);
}

TEST(Procedures, OfTheCommonsNeedFortyAtADivision) {
  const core::VotingRule division = rule_of(shipped("uk-commons"), "resolution").voting;
  EXPECT_EQ(core::required_count(division.quorum, 650), 40U);
  EXPECT_EQ(division.without_quorum, core::WithoutQuorum::inconclusive);
  EXPECT_EQ(division.tie, core::TieRule::chair_decides);
  EXPECT_EQ(division.window, minutes(8));
  EXPECT_FALSE(division.chair_votes);
  EXPECT_FALSE(division.changeable);
}

// A row that says nothing of votes is judged as core/vote_rule.h says.
TEST(Procedures, KeepTheDefaultsOfWhatTheyDoNotSay) {
  const core::Procedure procedure = shipped("vn-provincial-council");
  EXPECT_EQ(rule_of(procedure, "by_election").voting, core::VotingRule());
  EXPECT_EQ(rule_of(procedure, "depleted_council").voting, core::VotingRule());
}

}  // namespace
}  // namespace plenary::intake
