#include <gtest/gtest.h>

#include <set>

#include "core/views/views.h"
#include "support/hall.h"

// IQ25: who is shown what of the interpellation.

namespace plenary::core {
namespace {

using namespace support;  // NOLINT(google-build-using-namespace): the council's people.

template <class Wanted, class Card>
std::set<std::uint32_t> numbers(const View<Card>& view, CardKind kind) {
  std::set<std::uint32_t> found;
  for (const auto& [key, card] : view) {
    if (key.kind != kind) continue;
    EXPECT_TRUE(std::holds_alternative<Wanted>(card));
    found.insert(key.number);
  }
  return found;
}

std::set<std::uint32_t> public_questions(const Hall& hall) {
  const auto known =
      numbers<PublicQuestionCard>(project_public(hall.meeting()), CardKind::question);
  EXPECT_EQ(numbers<PublicQuestionCard>(project_delegate(hall.meeting()), CardKind::question),
            known);
  return known;
}

std::set<std::uint32_t> own_questions(const Hall& hall, PersonId person) {
  std::set<std::uint32_t> found;
  const auto own = project_own(hall.meeting(), person);
  for (const QuestionCard& card : own->questions) {
    found.insert(card.id.value);
  }
  return found;
}

using Numbers = std::set<std::uint32_t>;

TEST(InterpellationViews, IQ25_ASlipIsForTheChairAndItsAsker) {
  Hall hall;
  hall.slip(kCy);
  EXPECT_EQ(numbers<QuestionCard>(project_chair(hall.meeting()), CardKind::question), (Numbers{1}));
  EXPECT_EQ(public_questions(hall), Numbers{});
  EXPECT_EQ(own_questions(hall, kCy), (Numbers{1}));
  EXPECT_EQ(own_questions(hall, kDi), Numbers{});
  EXPECT_EQ(own_questions(hall, kHal), Numbers{});
}

TEST(InterpellationViews, IQ25_AcceptedOnesAreForEverybody) {
  Hall hall;
  const QuestionId kept = hall.accepted(kCy);
  const QuestionId taken_back = hall.accepted(kDi);
  const QuestionId in_writing = hall.accepted(kEm);
  EXPECT_EQ(public_questions(hall), (Numbers{1, 2, 3}));
  EXPECT_EQ(own_questions(hall, kHal), (Numbers{1, 2, 3}));
  hall.say(ReturnQuestion{taken_back}, kSecretary);
  hall.say(SendToWriting{in_writing, "no time"}, kSecretary);
  EXPECT_EQ(public_questions(hall), (Numbers{1, 3}));
  hall.say(MergeQuestion{taken_back, kept}, kSecretary);
  EXPECT_EQ(public_questions(hall), (Numbers{1, 3}));
  hall.say(WithdrawQuestion{kept, {}}, delegate(kCy));
  EXPECT_EQ(public_questions(hall), (Numbers{3}));
}

TEST(InterpellationViews, IQ25_WhatWentToWritingAsASlipIsForAskerAndAddressee) {
  Hall hall;
  const QuestionId slip = hall.slip(kCy, kHal, kSchools);
  hall.say(SendToWriting{slip, "outside the groups"}, kSecretary);
  EXPECT_EQ(public_questions(hall), Numbers{});
  EXPECT_EQ(own_questions(hall, kHal), (Numbers{1}));
  EXPECT_EQ(own_questions(hall, kCy), (Numbers{1}));
  EXPECT_EQ(own_questions(hall, kJoy), Numbers{});
}

TEST(InterpellationViews, IQ25_ExhibitsAreForTheChairUntilTheyAreShown) {
  Hall hall;
  const QuestionId id = hall.accepted(kCy);
  hall.say(ProposeExhibit{id, "Map", "report.pdf", {}}, delegate(kCy));
  hall.say(ProposeExhibit{id, "Figures", {}, "12 of 40"}, kHalAnswers);
  hall.say(ApproveExhibit{{1}}, kSecretary);
  const auto shown = [&] {
    const auto known = numbers<ExhibitCard>(project_public(hall.meeting()), CardKind::exhibit);
    EXPECT_EQ(numbers<ExhibitCard>(project_delegate(hall.meeting()), CardKind::exhibit), known);
    return known;
  };
  EXPECT_EQ(shown(), Numbers{});
  EXPECT_EQ(numbers<ExhibitCard>(project_chair(hall.meeting()), CardKind::exhibit),
            (Numbers{1, 2}));
  EXPECT_EQ(project_own(hall.meeting(), kHal)->exhibits.size(), 1U);
  EXPECT_TRUE(project_own(hall.meeting(), kDi)->exhibits.empty());
  hall.say(ShowExhibit{{1}}, kSecretary);
  EXPECT_EQ(shown(), (Numbers{1}));
}

TEST(InterpellationViews, IQ25_PromisesAreForMembersAndForWhoeverKeepsThem) {
  Hall hall;
  EXPECT_EQ(numbers<PromiseCard>(project_chair(hall.meeting()), CardKind::promise), (Numbers{1}));
  EXPECT_EQ(numbers<PromiseCard>(project_delegate(hall.meeting()), CardKind::promise),
            (Numbers{1}));
  EXPECT_EQ(project_own(hall.meeting(), kHal)->promises.size(), 1U);
  EXPECT_TRUE(project_own(hall.meeting(), kJoy)->promises.empty());
}

TEST(InterpellationViews, AG15_OfAClosedItemThePublicKnowsNoGroupAndNoQuestion) {
  SessionPlan plan = asking_council();
  plan.agenda.at(kDebate.value - 1).closed = true;
  Hall hall(plan);
  hall.accepted(kCy, kSchools, kJoy);
  hall.say(ProposeExhibit{{1}, "Map", "report.pdf", {}}, delegate(kCy));
  hall.say(ApproveExhibit{{1}}, kSecretary);
  hall.say(ShowExhibit{{1}}, kSecretary);
  const View<PublicCard> view = project_public(hall.meeting());
  EXPECT_EQ(numbers<IssueGroupCard>(view, CardKind::issue), (Numbers{kRoads.value}));
  EXPECT_EQ(numbers<PublicQuestionCard>(view, CardKind::question), Numbers{});
  EXPECT_EQ(numbers<ExhibitCard>(view, CardKind::exhibit), Numbers{});
  EXPECT_EQ(numbers<PublicQuestionCard>(project_delegate(hall.meeting()), CardKind::question),
            (Numbers{1}));
}

TEST(InterpellationViews, AG15_IQ24_APaperOfAClosedItemIsNotForThePublic) {
  SessionPlan plan = asking_council();
  plan.agenda.at(kLandSwap.value - 1).papers = std::vector<Text>{"report.pdf", "plots.pdf"};
  plan.drafts.at(1).papers = std::vector<Text>{"plots.pdf"};  // a closed one
  Hall hall(plan);
  const QuestionId id = hall.accepted(kCy);
  const auto known = [&](ExhibitId exhibit, const char* paper) {
    hall.say(ProposeExhibit{id, "Map", paper, {}}, delegate(kCy));
    hall.say(ApproveExhibit{exhibit}, kSecretary);
    hall.say(ShowExhibit{exhibit}, kSecretary);
    EXPECT_EQ(numbers<ExhibitCard>(project_delegate(hall.meeting()), CardKind::exhibit),
              (Numbers{exhibit.value}));
    return numbers<ExhibitCard>(project_public(hall.meeting()), CardKind::exhibit);
  };
  EXPECT_EQ(known({1}, "plots.pdf"), Numbers{});
  EXPECT_EQ(known({2}, "report.pdf"), (Numbers{2}));  // of a public item, too
}

TEST(InterpellationViews, IQ25_AGroupCountsOnlyWhatEverybodyKnows) {
  Hall hall;
  hall.begin_questions();
  const QuestionId one = hall.accepted(kCy);
  hall.accepted(kDi);
  hall.slip(kEm);
  hall.put(one);
  hall.answer(one);
  hall.say(CloseIssueGroup{kRoads}, kChairAda);
  for (const auto& [key, card] : project_public(hall.meeting())) {
    if (key != CardKey{CardKind::issue, kRoads.value}) continue;
    const auto& group = std::get<IssueGroupCard>(card);
    EXPECT_EQ(group.accepted, 2U);
    EXPECT_EQ(group.answered, 1U);
    EXPECT_EQ(group.in_writing, 1U);
    EXPECT_EQ(group.co_answerers.begin()->name, Text("Joy"));
    EXPECT_TRUE(group.closed);
  }
}

}  // namespace
}  // namespace plenary::core
