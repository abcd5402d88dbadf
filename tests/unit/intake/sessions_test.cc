// The session folders of tests/support/sessions: one with closed items, a dismissal and elections,
// one with a vote of confidence.

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "core/session.h"
#include "intake/session_folder.h"

namespace plenary::intake {
namespace {

const std::filesystem::path kSource = PLENARY_SOURCE_DIR;

core::SessionPlan session(const std::string& name) {
  auto plan = read_session_folder(kSource / "tests/support/sessions" / name,
                                  {.shipped_procedures = kSource / "deploy/procedures"});
  if (!plan) {
    for (const Fault& fault : plan.error()) ADD_FAILURE() << line(fault, Language::en);
    return {};
  }
  return *std::move(plan);
}

std::string number_of(const core::SessionPlan& plan, const core::VotePlan& vote) {
  return plan.agenda.at(vote.item.value - 1).number.str();
}

const core::DecisionRule& rule_of(const core::SessionPlan& plan, const core::VotePlan& vote) {
  return *std::ranges::find(plan.procedure.decisions, vote.rule, &core::DecisionRule::key);
}

// "11" is the item of both elections.
std::vector<std::string> items_of(const core::SessionPlan& plan, core::VoteKind kind) {
  std::vector<std::string> numbers;
  for (const core::VotePlan& vote : plan.votes) {
    if (vote.kind == kind) numbers.push_back(number_of(plan, vote));
  }
  return numbers;
}

TEST(AgendaB, HasClosedItemsAndADraftThatThePublicMayNotName) {
  const core::SessionPlan plan = session("agenda-b");
  EXPECT_EQ(std::ranges::count(plan.agenda, true, &core::ItemPlan::closed), 2);
  ASSERT_EQ(plan.drafts.size(), 10U);
  EXPECT_TRUE(plan.drafts[9].closed);
  const auto vote = std::ranges::find(plan.votes, DraftId{10}, &core::VotePlan::draft);
  ASSERT_NE(vote, plan.votes.end());
  EXPECT_TRUE(plan.agenda.at(vote->item.value - 1).closed);
}

TEST(AgendaB, ElectsThreeInTwoElections) {
  const core::SessionPlan plan = session("agenda-b");
  EXPECT_EQ(items_of(plan, core::VoteKind::election), (std::vector<std::string>{"11", "11"}));
  std::uint32_t seats = 0;
  for (const core::VotePlan& vote : plan.votes) seats += vote.seats;
  EXPECT_EQ(seats, 3U);
}

TEST(AgendaB, DecidesOnEveryDraftOnce) {
  const core::SessionPlan plan = session("agenda-b");
  std::vector<std::uint32_t> drafts;
  for (const core::VotePlan& vote : plan.votes) {
    if (vote.draft) drafts.push_back(vote.draft.value);
  }
  std::ranges::sort(drafts);
  EXPECT_EQ(drafts, (std::vector<std::uint32_t>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}));
}

TEST(AgendaB, VotesOnPaperWhereTheProcedureWantsSecrecy) {
  const core::SessionPlan plan = session("agenda-b");
  std::size_t secret = 0;
  for (const core::VotePlan& vote : plan.votes) {
    if (rule_of(plan, vote).voting.secrecy != core::Secrecy::secret) continue;
    ++secret;
    EXPECT_EQ(vote.form, core::VoteForm::paper) << vote.title;
  }
  EXPECT_EQ(secret, 3U);
}

TEST(AgendaC, RatesTwentyFourPersons) {
  const core::SessionPlan plan = session("agenda-c");
  EXPECT_EQ(items_of(plan, core::VoteKind::confidence), (std::vector<std::string>{"5"}));
  const auto list =
      std::ranges::find(plan.votes, core::VoteSubject::candidates, &core::VotePlan::subject);
  ASSERT_NE(list, plan.votes.end());
  std::size_t on_the_roll = 0;
  for (const core::Person& person : plan.roll) {
    on_the_roll += list->text.view().contains(person.name.view()) ? 1U : 0U;
  }
  EXPECT_EQ(on_the_roll, 24U);
}

TEST(AgendaC, AppointsTheTellersBeforeItRates) {
  const core::SessionPlan plan = session("agenda-c");
  const auto place_of = [&](core::VoteSubject subject) {
    return std::ranges::find(plan.votes, subject, &core::VotePlan::subject) - plan.votes.begin();
  };
  const auto rating =
      std::ranges::find(plan.votes, core::VoteKind::confidence, &core::VotePlan::kind);
  ASSERT_NE(rating, plan.votes.end());
  EXPECT_LT(place_of(core::VoteSubject::candidates), rating - plan.votes.begin());
  EXPECT_LT(place_of(core::VoteSubject::tellers), rating - plan.votes.begin());
}

}  // namespace
}  // namespace plenary::intake
