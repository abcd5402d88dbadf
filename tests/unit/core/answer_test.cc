#include <gtest/gtest.h>

#include <string>

#include "core/interpellation_rules.h"
#include "core/views/owed.h"
#include "support/hall.h"

// IQ10 to IQ21, IQ24, IQ26: questions in the hall, answers, promises, the wall, and what is owed.

namespace plenary::core {
namespace {

using namespace support;  // NOLINT(google-build-using-namespace): the council's people.
using enum QuestionState;

SessionPlan council_asking_in_pairs() {
  SessionPlan plan = asking_council();
  plan.procedure.interpellation.batch_max = 2;
  return plan;
}

const AnswerForm kForm{.responsibility = "Mine", .measures = "Repair", .deadline = {}};

TEST(Questions, IQ10_AreAskedUnderTheItemOfTheirGroup) {
  Hall hall;
  hall.begin_questions();
  const QuestionId slip = hall.slip(kCy);
  const QuestionId other = hall.accepted(kDi, kSchools, kJoy);
  const auto request = [](QuestionId id) {
    return RequestFloor{kReport, {}, TurnKind::question, id, 0};
  };
  EXPECT_EQ(hall.refused(request({}), delegate(kCy)), Reason::unknown_question);
  EXPECT_EQ(hall.refused(request(other), delegate(kCy)), Reason::not_your_question);
  EXPECT_EQ(hall.refused(request(slip), delegate(kCy)), Reason::question_state_forbids);
  EXPECT_EQ(hall.refused(request(other), delegate(kDi)), Reason::issue_group_not_active);
}

TEST(Questions, IQ11_FollowTheFloor) {
  Hall hall;
  hall.begin_questions();
  const QuestionId id = hall.accepted(kCy);
  const RequestId first = hall.ask(id);
  EXPECT_EQ(hall.state(id), registered);
  hall.say(WithdrawRequest{first}, delegate(kCy));
  EXPECT_EQ(hall.state(id), accepted);
  const RequestId second = hall.ask(id);
  hall.say(GrantFloor{second}, kChairAda);
  EXPECT_EQ(hall.state(id), invited);
  hall.say(StopTurn{}, kChairAda);  // not there
  EXPECT_EQ(hall.state(id), accepted);
  hall.say(GrantFloor{hall.ask(id)}, kChairAda);
  hall.say(StartTurn{}, kChairAda);
  EXPECT_EQ(hall.state(id), asking);
  EXPECT_FALSE(hall.question(id).asked_at.has_value());
  hall.say(PauseTurn{}, kChairAda);
  EXPECT_EQ(hall.state(id), asking);
  hall.say(YieldFloor{}, delegate(kCy));
  EXPECT_EQ(hall.state(id), asked);
  EXPECT_EQ(hall.question(id).asked_at, hall.now());
  hall.say(Hall::answering(id), kChairAda);
  EXPECT_EQ(hall.state(id), asked);
  hall.say(StartTurn{}, kChairAda);
  EXPECT_EQ(hall.state(id), answering);
  hall.say(StopTurn{}, kChairAda);
  EXPECT_EQ(hall.state(id), answered);
  hall.say(Hall::answering(id, kJoy), kChairAda);
  hall.say(StartTurn{}, kChairAda);
  EXPECT_EQ(hall.state(id), answering);
  hall.say(StopTurn{}, kChairAda);
  EXPECT_EQ(hall.state(id), answered);
}

TEST(Questions, IQ11_AreRegisteredAgainWhenTheirTurnIsTakenBack) {
  Hall hall;
  hall.begin_questions();
  const QuestionId one = hall.accepted(kCy);
  const QuestionId two = hall.accepted(kDi);
  hall.put(one);
  hall.say(GrantFloor{hall.ask(two)}, kChairAda);
  hall.say(StartTurn{}, kChairAda);
  hall.say(ReadmitLast{}, kChairAda);
  EXPECT_EQ(hall.state(one), asking);
  EXPECT_FALSE(hall.question(one).asked_at.has_value());
  EXPECT_EQ(hall.state(two), registered);
  hall.say(StopTurn{}, kChairAda);
  EXPECT_EQ(hall.state(one), asked);
  EXPECT_EQ(hall.question(one).asked_at, hall.now());
}

TEST(Questions, IQ12_AreCalledAsManyAsTheProcedureSays) {
  Hall hall(council_asking_in_pairs());
  hall.begin_questions();
  std::vector<RequestId> requests;
  for (const PersonId asker : {kCy, kDi, kEm}) requests.push_back(hall.ask(hall.accepted(asker)));
  EXPECT_EQ(hall.refusal(CallBatch{requests}, kChairAda),
            (Refusal{Reason::batch_out_of_range, {{"max", "2"}}}));
  EXPECT_EQ(hall.refused(CallBatch{}, kChairAda), Reason::batch_out_of_range);
  requests.pop_back();
  hall.say(CallBatch{requests}, kChairAda);
}

TEST(Answers, IQ13_AreGivenByWhoeverTheQuestionIsFor) {
  Hall hall;
  hall.begin_questions();
  const QuestionId id = hall.accepted(kCy);
  EXPECT_EQ(hall.refused(Hall::answering(id), kChairAda), Reason::question_state_forbids);
  EXPECT_EQ(hall.refused(Hall::answering({}), kChairAda), Reason::unknown_question);
  hall.put(id);
  EXPECT_EQ(hall.refused(Hall::answering(id, kKim), kChairAda), Reason::not_the_answerer);
  hall.say(InviteAnswerer{id, kKim}, kChairAda);
  hall.answer(id, kKim);
  hall.answer(id, kJoy);
  hall.answer(id, kHal);
  hall.say(CloseIssueGroup{kRoads}, kChairAda);
  EXPECT_EQ(hall.refused(Hall::answering(id), kChairAda), Reason::issue_group_is_closed);
}

TEST(Answers, IQ14_OthersAreInvitedOnce) {
  Hall hall;
  hall.begin_questions();
  const QuestionId id = hall.accepted(kCy);
  EXPECT_EQ(hall.refused(InviteAnswerer{id, kKim}, kChairAda), Reason::question_state_forbids);
  hall.put(id);
  EXPECT_EQ(hall.refused(InviteAnswerer{id, kDi}, kChairAda), Reason::not_an_answerer);
  EXPECT_EQ(hall.refused(InviteAnswerer{id, kHal}, kChairAda), Reason::already_invited);
  hall.say(InviteAnswerer{id, kJoy}, kChairAda);
  EXPECT_EQ(hall.refused(InviteAnswerer{id, kJoy}, kSecretary), Reason::already_invited);
  EXPECT_EQ(hall.question(id).invited, List<PersonId>({kJoy}));

  const QuestionId unasked = hall.accepted(kDi);
  hall.say(SendToWriting{unasked, "no time"}, kSecretary);
  EXPECT_EQ(hall.refused(InviteAnswerer{unasked, kKim}, kChairAda), Reason::question_state_forbids);
}

TEST(Answers, IQ15_NameResponsibilityAndMeasures) {
  Hall hall;
  hall.begin_questions();
  const QuestionId id = hall.accepted(kCy);
  EXPECT_EQ(hall.refused(RecordAnswer{id, kForm}, kSecretary), Reason::question_state_forbids);
  hall.put(id);
  EXPECT_EQ(hall.refused(RecordAnswer{id, kForm}, kKimAnswers), Reason::not_the_answerer);
  EXPECT_EQ(hall.refused(RecordAnswer{id, {"Mine", " ", {}}}, kHalAnswers), Reason::answer_missing);
  EXPECT_EQ(hall.refused(RecordAnswer{id, {"", "Repair", {}}, true}, kHalAnswers),
            Reason::answer_missing);
  EXPECT_EQ(hall.refusal(RecordAnswer{id, {"Mine", std::string(2'001, 'x'), {}}}, kHalAnswers),
            (Refusal{Reason::text_too_long, {{"limit", "2000"}}}));
  hall.say(RecordAnswer{id, kForm}, kHalAnswers);
  EXPECT_EQ(hall.state(id), answered);
  EXPECT_EQ(hall.question(id).answer, kForm);
}

TEST(Answers, IQ15_ToBeVerifiedSendTheQuestionToWriting) {
  Hall hall;
  hall.begin_questions();
  const QuestionId one = hall.accepted(kCy);
  const QuestionId two = hall.accepted(kDi);
  hall.put(one);
  hall.put(two);
  hall.say(RecordAnswer{one, {}, true}, kHalAnswers);
  EXPECT_EQ(hall.state(one), in_writing);
  EXPECT_EQ(hall.question(one).cause, WritingCause::verification);
  EXPECT_FALSE(hall.question(one).answer_recorded);
  hall.say(RecordAnswer{two, kForm, true}, kSecretary);
  EXPECT_EQ(hall.state(two), in_writing);
  EXPECT_TRUE(hall.question(two).answer_recorded);
}

TEST(Answers, IQ16_AreSentToWritingByTheAnswererUntilGiven) {
  Hall hall;
  hall.begin_questions();
  const QuestionId slip = hall.slip(kBo);
  EXPECT_EQ(hall.refused(AnswerInWriting{slip, "later"}, kHalAnswers), Reason::unknown_question);
  const QuestionId id = hall.accepted(kCy);
  EXPECT_EQ(hall.refused(AnswerInWriting{id, "later"}, kKimAnswers), Reason::not_the_answerer);
  EXPECT_EQ(hall.refused(AnswerInWriting{id, ""}, kHalAnswers), Reason::reason_missing);
  hall.say(GrantFloor{hall.ask(id)}, kChairAda);
  EXPECT_EQ(hall.refused(AnswerInWriting{id, "later"}, kHalAnswers),
            Reason::question_state_forbids);
  hall.say(StartTurn{}, kChairAda);
  hall.say(StopTurn{}, kChairAda);
  hall.say(Hall::answering(id), kChairAda);
  hall.say(StartTurn{}, kChairAda);
  hall.say(AnswerInWriting{id, "later"}, kHalAnswers);
  hall.say(StopTurn{}, kChairAda);
  EXPECT_EQ(hall.state(id), in_writing);
  EXPECT_EQ(hall.question(id).cause, WritingCause::answerer);

  const QuestionId done = hall.accepted(kDi);
  hall.put(done);
  hall.answer(done);
  EXPECT_EQ(hall.refused(AnswerInWriting{done, "later"}, kHalAnswers),
            Reason::question_state_forbids);
}

TEST(Answers, IQ17_InWritingAreRecordedWhileDue) {
  Hall hall;
  const QuestionId id = hall.slip(kCy);
  EXPECT_EQ(hall.refused(RecordWrittenAnswer{id, "No. 12"}, kSecretary),
            Reason::question_state_forbids);
  hall.say(SendToWriting{id, "outside the groups"}, kSecretary);
  EXPECT_EQ(hall.refused(RecordWrittenAnswer{id, "No. 12"}, kJoyAnswers), Reason::unknown_question);
  EXPECT_EQ(hall.refused(RecordWrittenAnswer{id, ""}, kHalAnswers), Reason::answer_missing);
  hall.say(RecordWrittenAnswer{id, "No. 12"}, kHalAnswers);
  EXPECT_EQ(hall.state(id), written);
  EXPECT_EQ(hall.question(id).written_at, hall.now());
  EXPECT_EQ(hall.refused(RecordWrittenAnswer{id, "No. 12"}, kSecretary),
            Reason::question_state_forbids);
}

TEST(Answers, IQ18_AreJudgedByTheAskerUntilTheQuestionIsClosed) {
  Hall hall;
  hall.begin_questions();
  const QuestionId id = hall.accepted(kCy);
  hall.put(id);
  const auto judged = [&](Judgement judgement) { return JudgeAnswer{id, judgement, {}}; };
  EXPECT_EQ(hall.refused(judged(Judgement::satisfied), delegate(kCy)),
            Reason::question_state_forbids);
  hall.answer(id);
  EXPECT_EQ(hall.refused(judged(Judgement::satisfied), delegate(kDi)), Reason::not_your_question);
  EXPECT_EQ(hall.refused(judged(Judgement::none), delegate(kCy)), Reason::judgement_missing);
  EXPECT_EQ(hall.refused(JudgeAnswer{{9}, Judgement::satisfied, {}}, delegate(kCy)),
            Reason::unknown_question);
  hall.say(judged(Judgement::discussion), delegate(kCy));
  hall.say(judged(Judgement::responsibility), delegate(kCy));
  EXPECT_EQ(hall.question(id).judgement, Judgement::responsibility);
  hall.say(CloseQuestion{id}, kSecretary);
  EXPECT_EQ(hall.refused(judged(Judgement::satisfied), delegate(kCy)),
            Reason::question_state_forbids);
}

TEST(Promises, IQ15_IQ19_NameADayThatACalendarHas) {
  constexpr Duration kTenYears = minutes(10 * 366 * 24 * 60);
  Hall hall;
  hall.begin_questions();
  const QuestionId id = hall.accepted(kCy);
  hall.put(id);
  const Refusal too_far{Reason::day_out_of_range, {{"max_years", "10"}}};
  for (const Instant day :
       {Instant{INT64_MAX}, Instant{INT64_MIN}, hall.now() + kTenYears + minutes(1),
        hall.now() + Duration{-kTenYears.ms}}) {
    EXPECT_EQ(hall.refusal(RecordAnswer{id, {"Mine", "Repair", day}}, kHalAnswers), too_far);
    EXPECT_EQ(hall.refusal(RecordPromise{kRoads, {}, kHal, "Repair", day}, kSecretary), too_far);
  }
  hall.say(RecordAnswer{id, {"Mine", "Repair", hall.now()}}, kHalAnswers);
  hall.say(RecordPromise{kRoads, {}, kHal, "Repair", hall.now() + kTenYears}, kSecretary);
}

TEST(Promises, IQ19_BelongToAnAnsweredQuestionOrToAGroup) {
  Hall hall;
  hall.begin_questions();
  const QuestionId id = hall.accepted(kCy);
  const auto promise = [](IssueGroupId group, QuestionId question, Text what = "Repair") {
    return RecordPromise{group, question, kHal, std::move(what), {}};
  };
  EXPECT_EQ(hall.refused(promise({}, id), kSecretary), Reason::question_state_forbids);
  hall.put(id);
  hall.answer(id);
  EXPECT_EQ(hall.refused(promise({}, {}), kSecretary), Reason::promise_of_one_thing);
  EXPECT_EQ(hall.refused(promise(kRoads, id), kSecretary), Reason::promise_of_one_thing);
  EXPECT_EQ(hall.refused(promise({9}, {}), kSecretary), Reason::unknown_issue_group);
  EXPECT_EQ(hall.refused(promise({}, id, " "), kSecretary), Reason::promise_missing);
  EXPECT_EQ(hall.refused(RecordPromise{kRoads, {}, kCy, "Repair", {}}, kSecretary),
            Reason::not_an_answerer);
  hall.say(promise({}, id), kSecretary);
  hall.say(promise(kRoads, {}), kChairAda);
  EXPECT_EQ(hall.meeting().interpellation.promises.size(), 3U);
}

TEST(Promises, IQ20_AreReportedOnThenClosed) {
  Hall hall;
  EXPECT_EQ(hall.refused(ReportPromise{{9}, "Done."}, kSecretary), Reason::unknown_promise);
  EXPECT_EQ(hall.refusal(ClosePromise{kBridge}, kSecretary),
            (Refusal{Reason::promise_state_forbids, {{"promise_state", "open"}}}));
  EXPECT_EQ(hall.refused(ReportPromise{kBridge, ""}, kSecretary), Reason::report_missing);
  hall.say(ReportPromise{kBridge, "Half of it."}, kSecretary);
  hall.say(ReportPromise{kBridge, "All of it."}, kSecretary);
  hall.say(ClosePromise{kBridge}, kChairAda);
  EXPECT_EQ(hall.refused(ReportPromise{kBridge, "Again."}, kSecretary),
            Reason::promise_state_forbids);
}

TEST(Questions, IQ21_AreClosedWhenNoPromiseIsLeft) {
  Hall hall;
  hall.begin_questions();
  const QuestionId id = hall.accepted(kCy);
  EXPECT_EQ(hall.refused(CloseQuestion{id}, kSecretary), Reason::question_state_forbids);
  hall.put(id);
  hall.answer(id);
  hall.say(RecordPromise{{}, id, kHal, "Repair", {}}, kSecretary);
  const PromiseId promise{2};
  EXPECT_EQ(hall.refusal(CloseQuestion{id}, kSecretary),
            (Refusal{Reason::promises_still_open, {{"count", "1"}}}));
  hall.say(ReportPromise{promise, "Done."}, kSecretary);
  EXPECT_EQ(hall.refused(CloseQuestion{id}, kSecretary), Reason::promises_still_open);
  hall.say(ClosePromise{promise}, kSecretary);
  hall.say(CloseQuestion{id}, kSecretary);
  EXPECT_EQ(hall.state(id), closed);
}

TEST(Wall, IQ24_ShowsOneApprovedThingAtATime) {
  Hall hall;
  hall.begin_questions();
  const QuestionId id = hall.accepted(kCy);
  const auto propose = [&](Text title, Text paper, Text text) {
    return ProposeExhibit{id, std::move(title), std::move(paper), std::move(text)};
  };
  EXPECT_EQ(hall.refused(propose("", "report.pdf", ""), delegate(kCy)), Reason::exhibit_missing);
  EXPECT_EQ(hall.refused(propose("Map", "", " "), delegate(kCy)), Reason::exhibit_missing);
  EXPECT_EQ(hall.refused(propose("Map", "mine.pdf", ""), delegate(kCy)), Reason::unknown_paper);
  EXPECT_EQ(hall.refusal(propose("Map", "", std::string(1'001, 'x')), delegate(kCy)),
            (Refusal{Reason::text_too_long, {{"limit", "1000"}}}));
  EXPECT_EQ(hall.refused(propose("Map", "report.pdf", ""), delegate(kDi)),
            Reason::not_your_question);
  EXPECT_EQ(hall.refused(propose("Map", "report.pdf", ""), kChairAda), Reason::not_your_question);
  EXPECT_EQ(hall.refused(propose("Map", "report.pdf", ""), kKimAnswers), Reason::not_the_answerer);
  hall.say(propose("Map", "report.pdf", ""), delegate(kCy));
  hall.say(propose("Figures", "", "12 of 40"), kHalAnswers);
  EXPECT_EQ(hall.refused(ShowExhibit{{1}}, kSecretary), Reason::exhibit_state_forbids);
  EXPECT_EQ(hall.refused(ApproveExhibit{{9}}, kSecretary), Reason::unknown_exhibit);
  EXPECT_EQ(hall.refused(ClearWall{}, kSecretary), Reason::wall_is_clear);
  hall.say(ApproveExhibit{{1}}, kSecretary);
  hall.say(ApproveExhibit{{2}}, kSecretary);
  hall.say(ShowExhibit{{1}}, kSecretary);
  hall.say(ShowExhibit{{2}}, kChairAda);
  const auto state = [&](std::size_t at) {
    return hall.meeting().interpellation.exhibits.at(at).state;
  };
  EXPECT_EQ(state(0), ExhibitState::approved);
  EXPECT_EQ(state(1), ExhibitState::shown);
  hall.say(ClearWall{}, kSecretary);
  hall.say(ShowExhibit{{1}}, kSecretary);
  hall.say(AdjournSitting{{}, "storm"}, kChairAda);
  EXPECT_EQ(state(0), ExhibitState::approved);
}

TEST(Wall, IQ24_HasNothingOfAQuestionThatIsNotPublic) {
  Hall hall;
  const QuestionId id = hall.slip(kCy);
  hall.say(ProposeExhibit{id, "Map", "report.pdf", {}}, delegate(kCy));
  hall.say(ApproveExhibit{{1}}, kSecretary);
  EXPECT_EQ(hall.refused(ShowExhibit{{1}}, kSecretary), Reason::question_state_forbids);
  hall.say(AcceptQuestion{id, kRoads}, kSecretary);
  hall.say(ShowExhibit{{1}}, kSecretary);
  hall.say(ReturnQuestion{id}, kSecretary);
  EXPECT_EQ(hall.meeting().interpellation.exhibits.at(0).state, ExhibitState::approved);
}

TEST(Owed, IQ26_AreWrittenAnswersAndPromises) {
  Hall hall;
  const QuestionId id = hall.slip(kCy);
  hall.say(SendToWriting{id, "outside the groups"}, kSecretary);
  hall.say(RecordPromise{kRoads, {}, kJoy, "Paint", {}}, kSecretary);
  std::vector<Owed> owed = what_is_owed(hall.meeting());
  ASSERT_EQ(owed.size(), 3U);
  EXPECT_EQ(owed[0], (Owed{kHal, id, {}, "When?", hall.question(id).due, "First session"}));
  EXPECT_EQ(owed[1].origin, Text("Session zero"));
  EXPECT_EQ(owed[2], (Owed{kJoy, {}, {2}, "Paint", {}, "First session"}));
  hall.say(RecordWrittenAnswer{id, "No. 12"}, kHalAnswers);
  hall.say(ReportPromise{kBridge, "Done."}, kSecretary);
  hall.say(ClosePromise{kBridge}, kSecretary);
  owed = what_is_owed(hall.meeting());
  ASSERT_EQ(owed.size(), 1U);
  EXPECT_EQ(owed[0].who, kJoy);
}

TEST(Debates, IQ6_PutThoseWhoAskedTheSameFirst) {
  Hall hall;
  hall.begin_questions();
  const QuestionId one = hall.accepted(kCy);
  const QuestionId two = hall.slip(kEm);
  hall.say(MergeQuestion{two, one}, kSecretary);
  EXPECT_TRUE(has_asked(hall.meeting(), kCy, one));
  EXPECT_TRUE(has_asked(hall.meeting(), kEm, one));
  EXPECT_FALSE(has_asked(hall.meeting(), kDi, one));
  EXPECT_FALSE(has_asked(hall.meeting(), kDi, {9}));
}

TEST(Answers, FL21_IQ22_DoNotGoOnWhenTheirGroupIsClosed) {
  Hall hall;
  hall.begin_questions();
  const QuestionId id = hall.accepted(kCy);
  hall.put(id);
  hall.answer(id);
  hall.say(ReadmitLast{}, kChairAda);
  hall.say(StopTurn{}, kChairAda);
  hall.say(CloseIssueGroup{kRoads}, kChairAda);
  EXPECT_EQ(hall.refused(ReadmitLast{}, kChairAda), Reason::issue_group_is_closed);
  EXPECT_EQ(hall.state(id), answered);
}

TEST(Debates, FL8_AreAboutAQuestionThatIsAnswered) {
  Hall hall;
  hall.begin_questions();
  const QuestionId one = hall.accepted(kCy);
  EXPECT_TRUE(check_debate(hall.meeting(), one, kReport).has_value());
  EXPECT_TRUE(check_debate(hall.meeting(), {}, kReport).has_value());
  hall.put(one);
  EXPECT_TRUE(check_debate(hall.meeting(), one, kReport).has_value());
  hall.answer(one);
  EXPECT_FALSE(check_debate(hall.meeting(), one, kReport).has_value());
  EXPECT_TRUE(check_debate(hall.meeting(), one, kDebate).has_value());
  EXPECT_TRUE(check_debate(hall.meeting(), one, kOpening).has_value());
  EXPECT_FALSE(check_debate(hall.meeting(), {}, kOpening).has_value());
  hall.say(CloseQuestion{one}, kSecretary);
  EXPECT_FALSE(check_debate(hall.meeting(), one, kReport).has_value());
}

TEST(Debates, FL8_AnAnswerThatWasHeardIsDebatedAlsoWhenTheRestIsWritten) {
  Hall hall;
  hall.begin_questions();
  const QuestionId heard = hall.accepted(kCy);
  const QuestionId recorded = hall.accepted(kDi);
  const QuestionId unheard = hall.accepted(kEm);
  for (const QuestionId id : {heard, recorded, unheard}) hall.put(id);
  hall.answer(heard);
  hall.say(RecordAnswer{recorded, kForm}, kHalAnswers);
  for (const QuestionId id : {heard, recorded, unheard}) {
    hall.say(RecordAnswer{id, {}, true}, kHalAnswers);
    EXPECT_EQ(hall.state(id), in_writing);
  }
  EXPECT_FALSE(check_debate(hall.meeting(), heard, kReport).has_value());
  EXPECT_FALSE(check_debate(hall.meeting(), recorded, kReport).has_value());
  EXPECT_TRUE(check_debate(hall.meeting(), unheard, kReport).has_value());
  hall.say(RecordWrittenAnswer{heard, "Letter 12"}, kHalAnswers);
  hall.say(RecordWrittenAnswer{unheard, "Letter 13"}, kHalAnswers);
  EXPECT_FALSE(check_debate(hall.meeting(), heard, kReport).has_value());
  EXPECT_TRUE(check_debate(hall.meeting(), unheard, kReport).has_value());
}

}  // namespace
}  // namespace plenary::core
