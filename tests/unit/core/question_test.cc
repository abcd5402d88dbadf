#include <gtest/gtest.h>

#include <string>

#include "core/interpellation_rules.h"
#include "support/hall.h"

// IQ1 to IQ9, IQ22, IQ23: slips, groups of issues, and what is left over.

namespace plenary::core {
namespace {

using namespace support;  // NOLINT(google-build-using-namespace): the council's people.
using enum QuestionState;

constexpr std::int64_t kDayMs = 24 * 60 * 60'000;

// The end of the day in the hall, so many days after the council's first day.
Instant end_of_day(std::int64_t days) {
  return {kEight.ms + (days + 1) * kDayMs - 8 * 3'600'000 - 1};
}

TEST(Slips, IQ1_HaveATextAndPapersOfTheOffice) {
  Hall hall;
  const auto slip = [](Text text, List<Text> papers = {}) {
    return SubmitQuestion{kHal, kRoads, std::move(text), std::move(papers)};
  };
  EXPECT_EQ(hall.refused(slip(" \n"), delegate(kCy)), Reason::question_missing);
  EXPECT_EQ(hall.refusal(slip(std::string(4'001, 'x')), delegate(kCy)),
            (Refusal{Reason::text_too_long, {{"limit", "4000"}}}));
  EXPECT_EQ(hall.refused(slip("bell\a"), delegate(kCy)), Reason::text_not_valid);
  EXPECT_EQ(hall.refused(slip("When?", {{"mine.pdf"}}), delegate(kCy)), Reason::unknown_paper);
  EXPECT_EQ(hall.refused(slip("When?", {{""}}), delegate(kCy)), Reason::unknown_paper);

  EXPECT_EQ(hall.say(slip("When?", std::vector<Text>{"report.pdf", "report.pdf"}), delegate(kCy)),
            (Events{QuestionSubmitted{{1}, kCy, kHal, kRoads, "When?"},
                    ExhibitProposed{{1}, {1}, kCy, "report.pdf", "report.pdf", {}}}));
  EXPECT_EQ(hall.state({1}), submitted);
  EXPECT_EQ(hall.meeting().interpellation.exhibits.at(0).state, ExhibitState::proposed);
  hall.say(slip(std::string(4'000, 'x')), delegate(kCy));
}

TEST(Slips, IQ2_AreForAnOfficialAndAGroupThatIsNotClosed) {
  Hall hall;
  EXPECT_EQ(hall.refused(SubmitQuestion{kFay, kRoads, "When?", {}}, delegate(kCy)),
            Reason::not_an_answerer);
  EXPECT_EQ(hall.refused(SubmitQuestion{{99}, kRoads, "When?", {}}, delegate(kCy)),
            Reason::not_an_answerer);
  EXPECT_EQ(hall.refused(SubmitQuestion{kHal, {9}, "When?", {}}, delegate(kCy)),
            Reason::unknown_issue_group);
  hall.say(SubmitQuestion{kHal, {}, "When?", {}}, delegate(kCy));
  hall.say(CloseIssueGroup{kRoads}, kChairAda);
  EXPECT_EQ(hall.refused(SubmitQuestion{kHal, kRoads, "When?", {}}, delegate(kCy)),
            Reason::issue_group_is_closed);
  EXPECT_EQ(hall.refused(AcceptQuestion{{1}, kRoads}, kSecretary), Reason::issue_group_is_closed);
}

TEST(Slips, IQ3_AreRevisedUntilTheChairHasDealtWithThem) {
  Hall hall;
  const QuestionId id = hall.slip(kCy);
  EXPECT_EQ(hall.refused(ReviseQuestion{{9}, "Why?"}, delegate(kCy)), Reason::unknown_question);
  EXPECT_EQ(hall.refused(ReviseQuestion{id, "Why?"}, delegate(kDi)), Reason::not_your_question);
  EXPECT_EQ(hall.refused(ReviseQuestion{id, ""}, delegate(kCy)), Reason::question_missing);
  hall.say(ReviseQuestion{id, "Why?"}, delegate(kCy));
  EXPECT_EQ(hall.question(id).text, Text("Why?"));
  hall.say(AcceptQuestion{id, kRoads}, kSecretary);
  EXPECT_EQ(hall.refusal(ReviseQuestion{id, "Who?"}, delegate(kCy)),
            (Refusal{Reason::question_state_forbids, {{"question_state", "accepted"}}}));
}

TEST(Slips, IQ3_AreWithdrawnUntilTheirAskerIsCalled) {
  Hall hall;
  hall.begin_questions();
  const QuestionId id = hall.accepted(kCy);
  EXPECT_EQ(hall.refused(WithdrawQuestion{id, {}}, delegate(kDi)), Reason::not_your_question);
  const RequestId request = hall.ask(id);
  hall.say(GrantFloor{request}, kChairAda);
  EXPECT_EQ(hall.refused(WithdrawQuestion{id, {}}, delegate(kCy)), Reason::question_state_forbids);
  hall.say(YieldFloor{}, delegate(kCy));
  const RequestId again = hall.ask(id);
  EXPECT_EQ(hall.say(WithdrawQuestion{id, "settled"}, delegate(kCy)),
            (Events{RequestWithdrawn{again}, QuestionWithdrawn{id, "settled"}}));
  EXPECT_EQ(hall.state(id), withdrawn);

  const QuestionId other = hall.slip(kDi);
  hall.say(SendToWriting{other, "outside the groups"}, kSecretary);
  EXPECT_EQ(hall.refused(WithdrawQuestion{other, {}}, delegate(kDi)),
            Reason::question_state_forbids);
}

TEST(Slips, IQ4_AreSignedOnceByOthersWhenAccepted) {
  Hall hall;
  const QuestionId id = hall.slip(kCy);
  EXPECT_EQ(hall.refused(CosignQuestion{id}, delegate(kDi)), Reason::unknown_question);
  hall.say(AcceptQuestion{id, kRoads}, kSecretary);
  EXPECT_EQ(hall.refused(CosignQuestion{id}, delegate(kCy)), Reason::own_question);
  EXPECT_EQ(hall.refused(WithdrawCosignature{id}, delegate(kDi)), Reason::not_cosigned);
  hall.say(CosignQuestion{id}, delegate(kDi));
  EXPECT_EQ(hall.refused(CosignQuestion{id}, delegate(kDi)), Reason::already_cosigned);
  EXPECT_EQ(hall.question(id).cosigners, List<PersonId>({kDi}));
  hall.say(WithdrawCosignature{id}, delegate(kDi));
  EXPECT_TRUE(hall.question(id).cosigners.empty());

  hall.begin_questions();
  hall.put(id);
  hall.say(CosignQuestion{id}, delegate(kEm));
  hall.answer(id);
  EXPECT_EQ(hall.refused(CosignQuestion{id}, delegate(kDi)), Reason::question_state_forbids);
}

TEST(Slips, IQ25_AreNotKnownToTheLeaderOfAGroupOfDelegates) {
  SessionPlan plan = asking_council();
  plan.agenda.at(kDebate.value - 1).kind = ItemKind::group_discussion;
  plan.issue_groups.pop_back();
  Hall hall(plan);
  hall.open();
  const QuestionId slip = hall.slip(kCy);
  const QuestionId known = hall.accepted(kDi);
  hall.say(StartItem{kDebate}, kChairAda);
  for (const QuestionId id : {slip, known}) {
    GiveFloor answer = Hall::answering(id);
    answer.place = {2};
    EXPECT_EQ(hall.refusal(answer, delegate(kBo)), (Refusal{Reason::issue_group_not_active, {}}));
  }
}

TEST(Slips, IQ5_AreAcceptedIntoAGroupAndPutIntoAnother) {
  Hall hall;
  const QuestionId id = hall.slip(kCy, kHal, {});
  EXPECT_EQ(hall.refused(AcceptQuestion{id, {}}, kSecretary), Reason::unknown_issue_group);
  EXPECT_EQ(hall.refused(AcceptQuestion{{9}, kRoads}, kSecretary), Reason::unknown_question);
  hall.say(AcceptQuestion{id, kSchools}, kSecretary);
  EXPECT_EQ(hall.refused(AcceptQuestion{id, kSchools}, kSecretary), Reason::question_state_forbids);
  hall.say(AcceptQuestion{id, kRoads}, kChairAda);
  EXPECT_EQ(hall.question(id).group, kRoads);
  hall.begin_questions();
  hall.ask(id);
  EXPECT_EQ(hall.refused(AcceptQuestion{id, kSchools}, kSecretary), Reason::question_state_forbids);
}

TEST(Slips, IQ6_MergedOnesMakeTheirAskersSignatories) {
  Hall hall;
  const QuestionId one = hall.accepted(kCy);
  const QuestionId two = hall.slip(kDi);
  const QuestionId three = hall.slip(kEm);
  const QuestionId own = hall.slip(kCy);
  EXPECT_EQ(hall.refused(MergeQuestion{two, two}, kSecretary), Reason::merged_into_itself);
  EXPECT_EQ(hall.refused(MergeQuestion{two, {9}}, kSecretary), Reason::unknown_question);
  hall.say(MergeQuestion{three, two}, kSecretary);
  hall.say(MergeQuestion{two, one}, kSecretary);
  hall.say(MergeQuestion{own, one}, kSecretary);
  EXPECT_EQ(hall.state(two), merged);
  EXPECT_EQ(hall.question(three).merged_into, one);
  EXPECT_EQ(signatories(hall.meeting(), hall.question(one)), (std::vector{kDi, kEm}));
  EXPECT_EQ(hall.refused(MergeQuestion{two, one}, kSecretary), Reason::question_state_forbids);

  hall.say(ReturnQuestion{three}, kSecretary);
  EXPECT_EQ(signatories(hall.meeting(), hall.question(one)), (std::vector{kDi}));
  EXPECT_EQ(hall.say(WithdrawQuestion{one, {}}, delegate(kCy)),
            (Events{QuestionReturned{two}, QuestionReturned{own}, QuestionWithdrawn{one, {}}}));
  EXPECT_EQ(hall.state(two), submitted);
  EXPECT_EQ(hall.question(two).merged_into, QuestionId{});
}

TEST(Slips, IQ4_IQ6_WhoSignedAQuestionStaysWhenAMergerIsTakenBack) {
  Hall hall;
  const QuestionId one = hall.accepted(kCy);
  const QuestionId before = hall.slip(kDi);
  const QuestionId after = hall.slip(kEm);
  const auto names = [&] { return signatories(hall.meeting(), hall.question(one)); };
  hall.say(CosignQuestion{one}, delegate(kDi));
  hall.say(MergeQuestion{before, one}, kSecretary);
  hall.say(MergeQuestion{after, one}, kSecretary);
  hall.say(CosignQuestion{one}, delegate(kEm));
  EXPECT_EQ(names(), (std::vector{kDi, kEm}));
  hall.say(ReturnQuestion{before}, kSecretary);
  hall.say(WithdrawQuestion{after, {}}, delegate(kEm));
  EXPECT_EQ(names(), (std::vector{kDi, kEm}));
  hall.say(WithdrawCosignature{one}, delegate(kDi));
  EXPECT_EQ(names(), (std::vector{kEm}));

  // Who only asked the same has not signed: what stands behind the question is the other question.
  hall.say(MergeQuestion{before, one}, kSecretary);
  EXPECT_EQ(hall.refused(WithdrawCosignature{one}, delegate(kDi)), Reason::not_cosigned);
  EXPECT_EQ(names(), (std::vector{kEm, kDi}));
}

TEST(Slips, IQ6_WhatMovesOnWithAMergedOneDoesNotStaySigned) {
  Hall hall;
  const QuestionId first = hall.slip(kDi);
  const QuestionId second = hall.slip(kCy);
  const QuestionId third = hall.slip(kBo);
  hall.say(MergeQuestion{first, second}, kSecretary);
  hall.say(MergeQuestion{second, third}, kSecretary);
  hall.say(ReturnQuestion{second}, kSecretary);
  EXPECT_TRUE(signatories(hall.meeting(), hall.question(second)).empty());
  EXPECT_EQ(signatories(hall.meeting(), hall.question(third)).size(), 1U);
}

TEST(Slips, IQ7_GoToWritingUntilTheEndOfADayInTheHall) {
  Hall hall;
  const QuestionId id = hall.slip(kCy);
  EXPECT_EQ(hall.refused(SendToWriting{id, " "}, kSecretary), Reason::reason_missing);
  EXPECT_EQ(hall.say(SendToWriting{id, "outside the groups"}, kSecretary),
            (Events{QuestionSentToWriting{id, WritingCause::office, "outside the groups",
                                          end_of_day(20)}}));
  hall.begin_questions();
  const QuestionId waiting = hall.accepted(kDi);
  const RequestId request = hall.ask(waiting);
  EXPECT_EQ(
      hall.say(SendToWriting{waiting, "no time"}, kSecretary),
      (Events{RequestRemoved{request, "no time"},
              QuestionSentToWriting{waiting, WritingCause::office, "no time", end_of_day(20)}}));
  EXPECT_EQ(hall.refused(ReinstateRequest{request}, kChairAda), Reason::question_state_forbids);
  const QuestionId called = hall.accepted(kEm);
  hall.say(GrantFloor{hall.ask(called)}, kChairAda);
  EXPECT_EQ(hall.refused(SendToWriting{called, "no time"}, kSecretary),
            Reason::question_state_forbids);
}

TEST(Slips, IQ8_ComeBackUntilTheirAskerHasAskedForTheFloor) {
  Hall hall;
  const QuestionId id = hall.accepted(kCy);
  EXPECT_EQ(hall.refused(ReturnQuestion{{9}}, kSecretary), Reason::unknown_question);
  hall.say(ReturnQuestion{id}, kSecretary);
  EXPECT_EQ(hall.state(id), submitted);
  hall.say(SendToWriting{id, "outside the groups"}, kSecretary);
  hall.say(ReturnQuestion{id}, kSecretary);
  EXPECT_FALSE(hall.question(id).due.has_value());
  EXPECT_TRUE(hall.question(id).reason.empty());
  hall.say(AcceptQuestion{id, kRoads}, kSecretary);
  hall.begin_questions();
  const RequestId request = hall.ask(id);
  EXPECT_EQ(hall.refused(ReturnQuestion{id}, kSecretary), Reason::question_state_forbids);
  hall.say(WithdrawRequest{request}, delegate(kCy));
  hall.say(AnswerInWriting{id, "figures are missing"}, kHalAnswers);
  EXPECT_EQ(hall.refused(ReturnQuestion{id}, kSecretary), Reason::question_state_forbids);
}

TEST(IssueGroups, IQ9_AreDecidedOnceByMoreForThanAgainst) {
  Hall hall;
  hall.open();
  EXPECT_EQ(hall.refusal(DecideIssueGroups{3, 2, 1}, kSecretary),
            (Refusal{Reason::votes_exceed_members, {{"members", "5"}}}));
  EXPECT_EQ(hall.refused(DecideIssueGroups{0xFFFFFFFF, 2, 0}, kSecretary),
            Reason::votes_exceed_members);
  EXPECT_EQ(hall.refused(DecideIssueGroups{2, 2, 1}, kSecretary), Reason::issue_groups_voted_down);
  const QuestionId id = hall.accepted(kCy);
  hall.say(StartItem{kReport}, kChairAda);
  const RequestFloor request{kReport, {}, TurnKind::question, id, 0};
  EXPECT_EQ(hall.refused(request, delegate(kCy)), Reason::issue_groups_not_decided);
  EXPECT_EQ(hall.say(DecideIssueGroups{4, 1, 0}, kSecretary),
            (Events{IssueGroupsDecided{{4, 1, 0}, {{kRoads, kSchools}}}}));
  EXPECT_EQ(hall.refused(DecideIssueGroups{5, 0, 0}, kChairAda),
            Reason::issue_groups_already_decided);
  hall.say(request, delegate(kCy));

  Hall none(small_council());
  EXPECT_EQ(none.refused(DecideIssueGroups{5, 0, 0}, kSecretary), Reason::unknown_issue_group);
}

TEST(IssueGroups, IQ22_ClosingSendsWhatIsLeftToWriting) {
  Hall hall;
  hall.begin_questions();
  const QuestionId answered_one = hall.accepted(kCy);
  const QuestionId asked_one = hall.accepted(kDi);
  const QuestionId registered_one = hall.accepted(kEm);
  const QuestionId accepted_one = hall.accepted(kBo);
  const QuestionId slip = hall.slip(kBo);
  const QuestionId elsewhere = hall.accepted(kBo, kSchools, kJoy);
  hall.put(answered_one);
  hall.answer(answered_one);
  hall.put(asked_one);
  const RequestId request = hall.ask(registered_one);
  hall.say(GrantFloor{request}, kChairAda);
  EXPECT_EQ(hall.refused(CloseIssueGroup{kRoads}, kChairAda), Reason::question_on_the_floor);
  hall.say(StopTurn{}, kChairAda);
  const RequestId again = hall.ask(registered_one);

  const Instant due = end_of_day(20);
  const auto sent = [&](QuestionId id) {
    return QuestionSentToWriting{id, WritingCause::not_reached, {}, due};
  };
  EXPECT_EQ(hall.say(CloseIssueGroup{kRoads}, kChairAda),
            (Events{sent(asked_one), RequestRemoved{again, {}}, sent(registered_one),
                    sent(accepted_one), sent(slip), IssueGroupClosed{kRoads}}));
  EXPECT_EQ(hall.state(answered_one), answered);
  EXPECT_EQ(hall.state(elsewhere), accepted);
  EXPECT_EQ(hall.refused(CloseIssueGroup{kRoads}, kChairAda), Reason::issue_group_is_closed);
  EXPECT_EQ(hall.refused(CloseIssueGroup{{9}}, kChairAda), Reason::unknown_issue_group);
}

TEST(IssueGroups, IQ22_TheEndOfTheItemClosesThem) {
  Hall hall;
  hall.begin_questions();
  const QuestionId one = hall.accepted(kCy);
  const QuestionId two = hall.accepted(kDi);
  hall.put(one);
  hall.say(Hall::answering(one), kChairAda);
  hall.say(StartTurn{}, kChairAda);
  hall.ask(two);
  hall.say(FinishItem{}, kChairAda);
  EXPECT_EQ(hall.state(one), answered);
  EXPECT_EQ(hall.state(two), in_writing);
  EXPECT_TRUE(find_issue_group(hall.meeting(), kRoads)->closed);
  EXPECT_FALSE(find_issue_group(hall.meeting(), kSchools)->closed);
}

TEST(IssueGroups, IQ22_WhoeverIsAskingHasAskedWhenTheItemEnds) {
  Hall hall;
  hall.begin_questions();
  const QuestionId one = hall.accepted(kCy);
  hall.say(GrantFloor{hall.ask(one)}, kChairAda);
  hall.say(StartTurn{}, kChairAda);
  hall.say(FinishItem{}, kChairAda);
  EXPECT_EQ(hall.state(one), in_writing);
  EXPECT_TRUE(hall.question(one).asked_at.has_value());
  EXPECT_EQ(hall.question(one).due, end_of_day(20));
}

TEST(IssueGroups, IQ22_OfOneItemAreClosedOneByOneOrTogether) {
  SessionPlan plan = asking_council();
  plan.issue_groups.at(1).item = kReport;
  Hall hall(plan);
  hall.begin_questions();
  const QuestionId road = hall.accepted(kCy);
  const QuestionId road_left = hall.accepted(kDi);
  const QuestionId school = hall.accepted(kEm, kSchools, kJoy);
  const QuestionId school_left = hall.accepted(kBo, kSchools, kJoy);
  hall.put(road);
  hall.say(GrantFloor{hall.ask(school)}, kChairAda);
  // Somebody has the floor in the other group only.
  EXPECT_EQ(hall.refused(CloseIssueGroup{kSchools}, kChairAda), Reason::question_on_the_floor);
  hall.say(CloseIssueGroup{kRoads}, kChairAda);
  EXPECT_EQ(hall.state(road), in_writing);
  EXPECT_EQ(hall.state(road_left), in_writing);
  EXPECT_EQ(hall.state(school), invited);
  EXPECT_EQ(hall.state(school_left), accepted);
  EXPECT_EQ(hall.refused(Hall::answering(road), kChairAda), Reason::issue_group_is_closed);

  // The item closes what is left, and nothing twice.
  hall.say(StartTurn{}, kChairAda);
  hall.say(YieldFloor{}, delegate(kEm));
  hall.answer(school, kJoy);
  EXPECT_EQ(
      hall.say(FinishItem{}, kChairAda),
      (Events{RequestsClosed{kReport, {}, ListEnd::item_over},
              QuestionSentToWriting{school_left, WritingCause::not_reached, {}, end_of_day(20)},
              IssueGroupClosed{kSchools}, ItemFinished{kReport}}));
  EXPECT_EQ(hall.state(school), answered);
}

TEST(IssueGroups, IQ22_AStatementIsHeardByAllGroupsOfItsItem) {
  SessionPlan plan = asking_council();
  plan.issue_groups.at(1).item = kReport;
  Hall hall(plan);
  hall.begin_questions();
  hall.say(GiveFloor{.person = kHal, .kind = TurnKind::statement}, kChairAda);
  EXPECT_EQ(hall.refused(CloseIssueGroup{kRoads}, kChairAda), Reason::question_on_the_floor);
  EXPECT_EQ(hall.refused(CloseIssueGroup{kSchools}, kChairAda), Reason::question_on_the_floor);
}

TEST(IssueGroups, IQ22_GoOnWithAnItemThatWasInterrupted) {
  Hall hall;
  hall.begin_questions();
  const QuestionId one = hall.accepted(kCy);
  hall.ask(one);
  hall.say(AdjournSitting{{}, "storm"}, kChairAda);
  EXPECT_FALSE(find_issue_group(hall.meeting(), kRoads)->closed);
  EXPECT_EQ(hall.state(one), accepted);  // its asker has gone home
}

TEST(IssueGroups, IQ22_KeepTheirItemInTheProgramme) {
  Hall hall;
  hall.open();
  const QuestionId one = hall.accepted(kCy);
  const WithdrawItem withdrawal{kReport, "no time"};
  EXPECT_EQ(hall.refusal(withdrawal, kChairAda),
            (Refusal{Reason::issue_group_still_open, {{"title", "Roads"}}}));
  hall.say(SkipItem{kReport, "no time"}, kChairAda);
  EXPECT_EQ(hall.state(one), accepted);  // a skipped item may go on
  EXPECT_EQ(hall.refused(withdrawal, kChairAda), Reason::issue_group_still_open);
  hall.say(CloseIssueGroup{kRoads}, kChairAda);
  hall.say(withdrawal, kChairAda);
  EXPECT_EQ(hall.state(one), in_writing);

  // IQ9: the council decides on what is left, IQ2: which takes no question when it comes back.
  EXPECT_EQ(hall.say(DecideIssueGroups{4, 1, 0}, kSecretary),
            (Events{IssueGroupsDecided{{4, 1, 0}, {{kSchools}}}}));
  hall.say(RestoreItem{kReport}, kChairAda);
  EXPECT_EQ(hall.refused(SubmitQuestion{kHal, kRoads, "When?", {}}, delegate(kCy)),
            Reason::issue_group_is_closed);
}

TEST(IssueGroups, IQ22_NothingIsLeftWithoutAnAnswerWhenTheSessionCloses) {
  Hall hall;
  hall.begin_questions();
  const QuestionId one = hall.accepted(kCy);
  const QuestionId slip = hall.slip(kDi, kHal, {});
  const QuestionId twin = hall.slip(kEm, kHal, {});
  const QuestionId gone = hall.slip(kBo, kHal, {});
  hall.say(MergeQuestion{twin, one}, kSecretary);
  hall.say(WithdrawQuestion{gone, {}}, delegate(kBo));
  hall.say(PostponeItem{kReport, {}, "no time"}, kChairAda);
  hall.say(CloseSitting{}, kChairAda);
  const auto sent = [&](QuestionId id) {
    return QuestionSentToWriting{id, WritingCause::not_reached, {}, end_of_day(20)};
  };
  EXPECT_EQ(hall.say(CloseSession{}, kChairAda),
            (Events{sent(one), IssueGroupClosed{kRoads}, IssueGroupClosed{kSchools}, sent(slip),
                    SessionClosed{}}));
}

TEST(IssueGroups, IQ23_AreConcludedWhenClosed) {
  Hall hall;
  EXPECT_EQ(hall.refused(ConcludeIssueGroup{kRoads, "Done."}, kChairAda),
            Reason::issue_group_not_closed);
  EXPECT_EQ(hall.refused(ConcludeIssueGroup{{9}, "Done."}, kChairAda), Reason::unknown_issue_group);
  hall.say(CloseIssueGroup{kRoads}, kChairAda);
  EXPECT_EQ(hall.refused(ConcludeIssueGroup{kRoads, ""}, kChairAda), Reason::conclusion_missing);
  EXPECT_EQ(hall.refused(ConcludeIssueGroup{kRoads, std::string(4'001, 'x')}, kChairAda),
            Reason::text_too_long);
  hall.say(ConcludeIssueGroup{kRoads, "Hal repairs them."}, kChairAda);
  EXPECT_EQ(find_issue_group(hall.meeting(), kRoads)->conclusion, Text("Hal repairs them."));
}

}  // namespace
}  // namespace plenary::core
