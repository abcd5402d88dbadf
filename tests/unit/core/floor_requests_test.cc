#include <gtest/gtest.h>

#include "core/floor_rules.h"
#include "core/views/views.h"
#include "support/floor_words.h"

namespace plenary::core {
namespace {

using namespace support;  // NOLINT(google-build-using-namespace): the words of a specification.

constexpr RequestFloor kSpeak{.item = kDebate};

SessionPlan council_with_floor(void (*change)(FloorRule&)) {
  return council_with([&](SessionPlan& plan) { change(plan.procedure.floor); });
}

TEST(Requests, FL1_AreMadeForItemsToComeAndNotForThoseThatAreOver) {
  given(debate_is_on(), list_opened(kAnswers))
      .at(kEight + minutes(1))
      .when(RequestFloor{.item = kAnswers}, delegate(kCy))
      .then({RequestMade{
          .request = kFirst, .item = kAnswers, .person = kCy, .window = kEight + minutes(1)}});
  given(debate_is_on(), all(ItemSkipped{kReport, "no time"}))
      .when(RequestFloor{.item = kReport}, delegate(kCy))
      .then_refused(Reason::item_is_over, {{"state", "skipped"}});
  given(debate_is_on())
      .when(RequestFloor{.item = kDebate, .place = GroupId{1}}, delegate(kCy))
      .then_refused(Reason::unknown_list);
}

TEST(Requests, FL1_InGroupsOnlyMembersStandOnTheList) {
  const SessionPlan plan =
      council_with([](SessionPlan& it) { it.agenda.at(4).kind = ItemKind::group_discussion; });
  const auto on = [&] {
    return given_plan(plan, three_are_here(), session_is_open(), morning_is_open(),
                      started(kDebate), list_opened(kDebate, GroupId{2}));
  };
  on().when(kSpeak, delegate(kBo)).then_refused(Reason::unknown_list);
  on().when(RequestFloor{.item = kDebate, .place = GroupId{2}}, delegate(kCy))
      .then_refused(Reason::not_of_this_group, {{"group", "South"}});
  on().when(RequestFloor{.item = kDebate, .place = GroupId{3}}, delegate(kBo))
      .then_refused(Reason::unknown_list);
  // The leader is the first of the group on the roll, and signs in as a delegate too.
  on().when(CloseRequests{kDebate, GroupId{2}}, delegate(kBo))
      .then({RequestsClosed{kDebate, GroupId{2}, ListEnd::chair}});
  on().when(CloseRequests{kDebate, GroupId{2}}, kChairAda)
      .then_refused(Reason::not_your_floor, {{"name", "Bo"}});
}

TEST(Requests, FL2_NoDelegateRunsTheHallNotEvenWhoPresides) {
  given(debate_is_on())
      .when(CloseRequests{.item = kDebate}, delegate(kAda))
      .then_refused(Reason::not_your_floor, {{"name", "Ada"}});
}

TEST(Requests, FL3_OfAClosedListAreRefusedButForPointsOfOrder) {
  const auto shut = all(RequestsClosed{.item = kDebate});
  given(debate_is_on(), shut).when(kSpeak, delegate(kCy)).then_refused(Reason::list_is_closed);
  const RequestFloor point{.item = kDebate, .kind = TurnKind::point_of_order, .point = 1};
  const Meeting meeting = given(debate_is_on(), shut).meeting();
  EXPECT_TRUE(decide(meeting, point, {.actor = delegate(kCy), .now = kEight}).has_value());
  given_plan(council_with_floor([](FloorRule& it) { it.points_when_closed = false; }),
             debate_is_on(), shut)
      .when(point, delegate(kCy))
      .then_refused(Reason::list_is_closed);
}

TEST(Requests, FL3_WhoRunsTheFloorMayAddToAClosedListASecretaryMayNot) {
  const auto shut = all(RequestsClosed{.item = kDebate});
  const AddRequest command{.item = kDebate, .person = kCy};
  given(debate_is_on(), shut).when(command, kSecretary).then_refused(Reason::list_is_closed);
  const Meeting meeting = given(debate_is_on(), shut).meeting();
  EXPECT_TRUE(decide(meeting, command, {.actor = kChairAda, .now = kEight}).has_value());
}

TEST(Requests, FL4_AreOfDelegatesWhoArePresentAndOfOfficialsToSpeak) {
  given(debate_is_on())
      .when(kSpeak, delegate(kDi))
      .then_refused(Reason::speaker_not_present, {{"name", "Di"}});
  given(debate_is_on())
      .at(kEight + minutes(1))
      .when(kSpeak, kOfficial)
      .then({RequestMade{
          .request = kFirst, .item = kDebate, .person = kHal, .window = kEight + minutes(1)}});
  given(debate_is_on())
      .when(RequestFloor{.item = kDebate, .kind = TurnKind::debate}, kOfficial)
      .then_refused(Reason::may_not_speak);
  given(debate_is_on())
      .when(AddRequest{.item = kDebate, .person = kIan}, kSecretary)
      .then_refused(Reason::may_not_speak);
}

TEST(Requests, FL5_NobodyWaitsTwiceForTheSameKind) {
  given(debate_is_on(), all(made(kFirst, kCy)))
      .when(kSpeak, delegate(kCy))
      .then_refused(Reason::already_waiting);
  const Meeting meeting = given(debate_is_on(), all(made(kFirst, kCy))).meeting();
  const Context context{.actor = delegate(kCy), .now = kEight + minutes(5)};
  EXPECT_TRUE(decide(meeting, RequestFloor{.item = kDebate, .kind = TurnKind::debate}, context));
}

TEST(Requests, FL5_OnceForAnItemCountsWhatWasHandedInToo) {
  const SessionPlan plan = council_with_floor([](FloorRule& it) { it.once_per_item = true; });
  given_plan(plan, debate_is_on(), all(ContributionHandedIn{kFirst, kDebate, {}, kCy, "Text"}))
      .when(kSpeak, delegate(kCy))
      .then_refused(Reason::has_spoken);
  given(debate_is_on(), all(ContributionHandedIn{kFirst, kDebate, {}, kCy, "Text"}))
      .at(kEight + minutes(1))
      .when(kSpeak, delegate(kCy))
      .then({RequestMade{
          .request = kSecond, .item = kDebate, .person = kCy, .window = kEight + minutes(1)}});
}

TEST(Requests, FL6_FL7_FL8_NameWhatTheirKindNeeds) {
  const auto refused = [](RequestFloor command, Reason reason, std::vector<Detail> details = {}) {
    command.item = kDebate;
    given(debate_is_on()).when(command, delegate(kCy)).then_refused(reason, std::move(details));
  };
  refused({.kind = TurnKind::reply}, Reason::kind_is_given, {{"kind", "reply"}});
  refused({.kind = TurnKind::answer}, Reason::kind_is_given, {{"kind", "answer"}});
  refused({.kind = TurnKind::statement}, Reason::kind_is_given, {{"kind", "statement"}});
  refused({.kind = TurnKind::point_of_order}, Reason::category_missing);
  refused({.kind = TurnKind::point_of_order, .point = 3}, Reason::category_missing);
  refused({.kind = TurnKind::speak, .point = 1}, Reason::category_not_wanted);
  refused({.kind = TurnKind::speak, .question = {1}}, Reason::question_not_wanted);
  refused({.kind = TurnKind::debate, .question = {1}}, Reason::item_has_no_questions);
  given_plan(council_with_floor([](FloorRule& it) { it.points.clear(); }), debate_is_on())
      .when(RequestFloor{.item = kDebate, .kind = TurnKind::point_of_order, .point = 1},
            delegate(kCy))
      .then_refused(Reason::no_points_of_order);
}

TEST(Requests, FL13_AreWithdrawnByWhoMadeThem) {
  const auto waits = all(made(kFirst, kCy));
  given(debate_is_on(), waits)
      .when(WithdrawRequest{kFirst}, delegate(kBo))
      .then_refused(Reason::not_your_request);
  given(debate_is_on(), waits)
      .when(WithdrawRequest{kSecond}, delegate(kCy))
      .then_refused(Reason::unknown_request);
  given(debate_is_on(), waits, all(RequestWithdrawn{kFirst}))
      .when(WithdrawRequest{kFirst}, delegate(kCy))
      .then_refused(Reason::request_not_waiting, {{"request_state", "withdrawn"}});
}

TEST(Requests, FL13_RemovedOnesAreReinstatedWhereTheyStood) {
  const Meeting meeting = given(debate_is_on(), all(made(kFirst, kCy), made(kSecond, kBo),
                                                    RequestRemoved{kFirst, "by mistake"}))
                              .when(ReinstateRequest{kFirst}, kChairAda)
                              .then({RequestReinstated{kFirst}});
  EXPECT_EQ(line_of(meeting, *find_list(meeting, kDebate, {})), (std::vector{kFirst, kSecond}));
  given(debate_is_on(), all(made(kFirst, kCy)))
      .when(ReinstateRequest{kFirst}, kChairAda)
      .then_refused(Reason::nothing_to_reinstate);
  given(debate_is_on(), all(made(kFirst, kCy)))
      .when(RemoveRequest{kFirst, " "}, kChairAda)
      .then_refused(Reason::reason_missing);
}

TEST(Requests, FL14_WhoLeavesTheHallLeavesTheLists) {
  given(debate_is_on(), all(made(kFirst, kCy), made(kSecond, kBo)))
      .when(CheckOut{}, delegate(kCy))
      .then({DelegateLeft{.person = kCy, .early = true}, RequestDropped{kFirst},
             QuorumLost{2, 3, 5}});
}

TEST(Requests, FL14_WhenAttendanceEndsForAllTheListsEndToo) {
  given(debate_is_on(), all(made(kFirst, kCy), made(kSecond, kHal), ItemFinished{kDebate}))
      .when(CloseSitting{}, kChairAda)
      .then({DelegateAbsent{kDi}, DelegateAbsent{kEm}, RequestDropped{kFirst},
             SittingClosed{kMorning}});
}

TEST(Requests, FL23_AContributionSettlesTheRequestToSpeak) {
  const Meeting meeting =
      given(debate_is_on(), all(made(kFirst, kCy)))
          .when(HandInContribution{.item = kDebate, .text = "In writing"}, delegate(kCy))
          .then({ContributionHandedIn{kFirst, kDebate, {}, kCy, "In writing"}});
  EXPECT_TRUE(find_list(meeting, kDebate, {})->waiting.empty());
  EXPECT_FALSE(is_first_contribution(meeting, kCy));
  given(debate_is_on())
      .when(HandInContribution{.item = kDebate, .text = "\n"}, delegate(kCy))
      .then_refused(Reason::contribution_missing);
  given(debate_is_on())
      .when(HandInContribution{.item = kDebate, .text = std::string(20'001, 'x')}, delegate(kCy))
      .then_refused(Reason::text_too_long, {{"limit", "20000"}});
  given(debate_is_on())
      .when(HandInContribution{.item = kDebate, .person = kBo, .text = "Not mine"}, delegate(kCy))
      .then_refused(Reason::not_your_floor, {{"name", "Ada"}});
  given(debate_is_on())
      .when(HandInContribution{.item = kDebate, .person = kBo, .text = "A letter"}, kSecretary)
      .then({ContributionHandedIn{kFirst, kDebate, {}, kBo, "A letter"}});
}

TEST(Requests, FL23_AContributionIsOfTheMomentItWasHandedIn) {
  const Instant later = kEight + minutes(7);
  const auto time_of = [&](Specification&& specification) {
    const Meeting meeting =
        std::move(specification)
            .at(later)
            .when(HandInContribution{.item = kDebate, .text = "In writing"}, delegate(kCy))
            .then({ContributionHandedIn{kFirst, kDebate, {}, kCy, "In writing"}});
    for (const auto& [key, card] : project_delegate(meeting)) {
      if (const auto* contribution = std::get_if<ContributionCard>(&card)) return contribution->at;
    }
    return Instant{};
  };
  EXPECT_EQ(time_of(given(debate_is_on())), later);
  EXPECT_EQ(time_of(given(debate_is_on(), all(made(kFirst, kCy)))), later);
}

TEST(Requests, FL24_WhoWaitedMayHandInWhenTheItemIsOver) {
  const auto over = all(made(kFirst, kCy), RequestsClosed{kDebate, {}, ListEnd::item_over},
                        ItemFinished{kDebate});
  given(debate_is_on(), over)
      .when(HandInContribution{.item = kDebate, .text = "Not reached"}, delegate(kCy))
      .then({ContributionHandedIn{kFirst, kDebate, {}, kCy, "Not reached"}});
  given(debate_is_on(), over)
      .when(HandInContribution{.item = kDebate, .text = "Too late"}, delegate(kBo))
      .then_refused(Reason::item_is_over, {{"state", "finished"}});
}

TEST(Requests, FL27_ListsCloseByThemselves) {
  const Instant closing = kEight + minutes(20);
  const auto until = all(RequestsOpened{kDebate, {}, closing});
  const Meeting meeting = given(debate_is_on(), until).meeting();
  EXPECT_EQ(next_deadline(meeting), closing);
  given(debate_is_on(), until)
      .at(closing)
      .when(DeadlinePassed{}, kOffice)
      .then({RequestsClosed{kDebate, {}, ListEnd::deadline}});
  given(debate_is_on(), until)
      .at(closing + Duration{-1})
      .when(DeadlinePassed{}, kOffice)
      .then_refused(Reason::no_deadline_due);
  const Instant now = kEight + minutes(2);
  const auto opening = [&](Instant closes_at) {
    return given(debate_is_on()).at(now).when(OpenRequests{kDebate, {}, closes_at}, kChairAda);
  };
  opening(now).then_refused(Reason::closing_time_not_ahead, {{"max_hours", "24"}});
  opening(now + minutes(24 * 60) + Duration{1})
      .then_refused(Reason::closing_time_not_ahead, {{"max_hours", "24"}});
  opening(now + minutes(24 * 60)).then({RequestsOpened{kDebate, {}, now + minutes(24 * 60)}});
  given(debate_is_on())
      .when(OpenRequests{.item = kDebate}, kChairAda)
      .then_refused(Reason::list_already_open);
}

TEST(Requests, FL27_TheEarlierDeadlineComesFirstAndBothMayBeDue) {
  const SessionPlan plan = council_with([](SessionPlan& it) {
    it.procedure.quorum.when_lost = QuorumLoss::recess;
    it.procedure.quorum.grace = minutes(3);
  });
  const auto lost = [&](Instant closing) {
    return given_plan(plan, debate_is_on(),
                      all(RequestsOpened{kDebate, {}, closing},
                          DelegateLeft{.person = kCy, .early = true}, QuorumLost{2, 3, 5}));
  };
  const Instant grace_ends = *next_deadline(lost(kEight + minutes(60)).meeting());
  EXPECT_EQ(next_deadline(lost(kEight + minutes(1)).meeting()), kEight + minutes(1));
  lost(grace_ends)
      .at(grace_ends)
      .when(DeadlinePassed{}, kOffice)
      .then({RequestsClosed{kDebate, {}, ListEnd::deadline},
             RecessBegun{.back_at = {}, .cause = RecessCause::quorum_lost}});
}

}  // namespace
}  // namespace plenary::core
