// What is shipped: the demo's session folder and the rules of procedure.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/procedure.h"
#include "intake/procedure_file.h"
#include "intake/session_folder.h"
#include "intake/text_folding.h"

namespace plenary::intake {
namespace {

const std::filesystem::path kDeploy = std::filesystem::path(PLENARY_SOURCE_DIR) / "deploy";

const core::SessionPlan& demo() {
  static const core::SessionPlan kPlan = [] {
    auto plan = read_session_folder(kDeploy / "demo-session",
                                    {.shipped_procedures = kDeploy / "procedures"});
    if (!plan) {
      for (const Fault& fault : plan.error()) ADD_FAILURE() << line(fault, Language::en);
      return core::SessionPlan{};
    }
    return *std::move(plan);
  }();
  return kPlan;
}

std::size_t how_many(core::Role role) {
  return static_cast<std::size_t>(
      std::ranges::count_if(demo().roll, [role](const core::Person& person) {
        return std::ranges::find(person.roles, role) != person.roles.end();
      }));
}

TEST(DemoSession, IsAgendaA) {
  EXPECT_EQ(how_many(core::Role::delegate), 85U);
  EXPECT_EQ(how_many(core::Role::chair), 3U);
  EXPECT_EQ(how_many(core::Role::secretary), 3U);
  EXPECT_EQ(demo().sittings.size(), 5U);
  EXPECT_EQ(demo().drafts.size(), 34U);
  EXPECT_EQ(core::required_count(demo().procedure.quorum.threshold, 85), 57U);

  std::size_t numbered = 0;
  for (const core::ItemPlan& item : demo().agenda) {
    if (item.number.empty()) {
      EXPECT_EQ(item.kind, core::ItemKind::recess);
    } else {
      EXPECT_EQ(item.number.str(), std::to_string(++numbered));
    }
  }
  EXPECT_EQ(numbered, 42U);
  EXPECT_EQ(demo().agenda.size(), 46U);
}

TEST(DemoSession, SeatsEverybodyInEightGroups) {
  std::set<std::uint32_t> seats;
  std::map<std::string, int> groups;
  for (const core::Person& person : demo().roll) {
    if (person.seat == 0) continue;
    seats.insert(person.seat);
    ++groups[person.group.str()];
  }
  EXPECT_EQ(seats.size(), 85U);
  EXPECT_EQ(*seats.rbegin(), 85U);
  EXPECT_EQ(groups.size(), 8U);
  for (const auto& [group, size] : groups) EXPECT_GE(size, 10) << group;
}

TEST(DemoSession, HasTwoOfOneNameInDifferentGroups) {
  std::map<std::string, std::set<std::string>> groups_of;
  std::map<std::string, int> count;
  for (const core::Person& person : demo().roll) {
    groups_of[person.name.str()].insert(person.group.str());
    ++count[person.name.str()];
  }
  for (const auto& [name, times] : count)
    EXPECT_EQ(times, name == "Nguyễn Văn Hùng" ? 2 : 1) << name;
  EXPECT_EQ(groups_of["Nguyễn Văn Hùng"].size(), 2U);
  EXPECT_EQ(count["Y Khương Niê"], 1);
}

TEST(DemoSession, IsPresidedByItsChairman) {
  EXPECT_EQ(demo().roll.front().name, Text("Nguyễn Đình Thuần"));
  EXPECT_EQ(demo().roll.front().roles.front(), core::Role::chair);
}

TEST(DemoSession, FollowsTheProgrammeWithoutGaps) {
  for (std::size_t at = 1; at < demo().agenda.size(); ++at) {
    const core::ItemPlan& before = demo().agenda[at - 1];
    const core::ItemPlan& item = demo().agenda[at];
    if (before.sitting != item.sitting) continue;
    EXPECT_EQ(before.planned_start + before.planned_length, item.planned_start) << item.title;
  }
}

TEST(DemoSession, HasFiveGroupsOfIssuesAndTheChairmansAnswers) {
  std::vector<std::string> items;
  for (const core::IssueGroupPlan& group : demo().issue_groups) {
    const core::ItemPlan& item = demo().agenda.at(group.item.value - 1);
    EXPECT_EQ(item.kind, core::ItemKind::interpellation);
    items.push_back(item.number.str());
  }
  EXPECT_EQ(items, (std::vector<std::string>{"24", "25", "26", "28", "29", "30"}));
  EXPECT_EQ(demo().roll.at(demo().issue_groups.at(0).answerer.value - 1).name, Text("Lê Văn Sáng"));
  EXPECT_EQ(demo().issue_groups.at(0).co_answerers.size(), 1U);
}

TEST(DemoSession, HasThirtyQuestionsOfManyDelegates) {
  ASSERT_EQ(demo().questions.size(), 30U);
  std::set<PersonId> askers;
  std::set<std::string> groups;
  int namesakes = 0;
  int outside = 0;
  for (const core::QuestionPlan& question : demo().questions) {
    const core::Person& asker = demo().roll.at(question.asker.value - 1);
    askers.insert(question.asker);
    groups.insert(asker.group.str());
    namesakes += asker.name == Text("Nguyễn Văn Hùng") ? 1 : 0;
    outside += question.group ? 0 : 1;
  }
  EXPECT_EQ(askers.size(), 30U);
  EXPECT_EQ(groups.size(), 8U);
  EXPECT_EQ(namesakes, 2);
  EXPECT_EQ(outside, 5);
  EXPECT_EQ(demo().promises.size(), 4U);
}

TEST(DemoSession, HasAPaperForEveryDraftInComposedLetters) {
  std::set<std::string> named;
  for (const core::Draft& draft : demo().drafts) {
    EXPECT_EQ(draft.papers.size(), 1U) << draft.code;
    for (const Text& paper : draft.papers) named.insert(paper.str());
  }
  EXPECT_EQ(named.size(), 34U);
  for (const core::ItemPlan& item : demo().agenda) {
    for (const Text& paper : item.papers) named.insert(paper.str());
  }
  for (const auto& entry : std::filesystem::directory_iterator(kDeploy / "demo-session/papers")) {
    std::ifstream file(entry.path(), std::ios::binary);
    const std::string text(std::istreambuf_iterator<char>(file), {});
    EXPECT_EQ(to_nfc(text), text) << entry.path();
    EXPECT_GT(text.size(), 200U) << entry.path();
    EXPECT_EQ(named.erase(entry.path().filename()), 1U) << entry.path();
  }
  EXPECT_TRUE(named.empty());
}

TEST(Procedures, AreReadWithEveryCitation) {
  std::size_t files = 0;
  for (const auto& entry : std::filesystem::directory_iterator(kDeploy / "procedures")) {
    ++files;
    FaultList faults;
    const auto procedure = read_procedure(entry.path(), entry.path().filename(), faults);
    ASSERT_TRUE(procedure.has_value()) << entry.path();
    EXPECT_FALSE(procedure->quorum.citation.source.empty());
    EXPECT_FALSE(procedure->attendance.citation.source.empty());
    EXPECT_FALSE(procedure->closed_sitting.source.empty());
    EXPECT_FALSE(procedure->decisions.empty());
    for (const core::DecisionRule& rule : procedure->decisions) {
      EXPECT_FALSE(rule.citation.source.empty()) << rule.key;
    }
  }
  EXPECT_EQ(files, 2U);
}

TEST(Procedures, OfTheProvincialCouncilNeedHalfOfAllMembers) {
  const core::Procedure& procedure = demo().procedure;
  EXPECT_FALSE(procedure.quorum.citation.verified);
  EXPECT_EQ(procedure.quorum.at_opening, core::OpeningWithoutQuorum::refuse);
  EXPECT_EQ(procedure.quorum.when_lost, core::QuorumLoss::warn);
  ASSERT_FALSE(procedure.decisions.empty());
  const core::DecisionRule& resolution = procedure.decisions.front();
  EXPECT_EQ(resolution.key, Text("resolution"));
  EXPECT_EQ(resolution.base, core::DecisionBase::all_members);
  EXPECT_EQ(core::required_count(resolution.threshold, 85), 43U);
  EXPECT_TRUE(resolution.citation.verified);
}

TEST(Procedures, OfAPlainAssemblyRecessAfterAWhile) {
  FaultList faults;
  const auto plain =
      read_procedure(kDeploy / "procedures/plain-parliamentary.toml", "plain.toml", faults);
  ASSERT_TRUE(plain.has_value());
  EXPECT_EQ(plain->key, Text("plain-parliamentary"));
  EXPECT_EQ(plain->quorum.at_opening, core::OpeningWithoutQuorum::allow_with_reason);
  EXPECT_EQ(plain->quorum.when_lost, core::QuorumLoss::recess);
  EXPECT_EQ(plain->quorum.grace, seconds(120));
  EXPECT_EQ(core::required_count(plain->quorum.threshold, 85), 43U);
  EXPECT_EQ(plain->decisions.front().base, core::DecisionBase::votes_cast);
}

}  // namespace
}  // namespace plenary::intake
