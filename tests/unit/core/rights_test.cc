#include "core/rights.h"

#include <algorithm>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <map>
#include <set>
#include <string>
#include <string_view>

#include "base/type_name.h"
#include "support/specification.h"

namespace plenary::core {
namespace {

using support::kAda;
using support::kBo;

// Written down a second time, from the rules of procedure and not from the code: who may send what.
using Expected = std::map<std::string, std::string>;

Expected rights_of_the_sitting() {
  return {
      {"OpenSession", "chair"},
      {"CloseSession", "chair"},
      {"OpenSitting", "chair"},
      {"CloseSitting", "chair"},
      {"BeginRecess", "chair"},
      {"EndRecess", "chair"},
      {"AdjournSitting", "chair"},
      {"CloseDoors", "chair"},
      {"OpenDoors", "chair"},
      {"HandOverChair", "chair"},
      {"TakeChair", "chair"},
      {"CheckIn", "chair delegate"},
      {"CheckOut", "chair delegate"},
      {"RecordArrival", "secretary"},
      {"CheckInSeat", "secretary teller"},
      {"RecordDeparture", "secretary"},
      {"ExcuseDelegate", "chair secretary"},
      {"RecordAbsence", "secretary"},
      {"StartItem", "chair"},
      {"FinishItem", "chair"},
      {"AdvanceAgenda", "chair"},
      {"SkipItem", "chair"},
      {"PostponeItem", "chair"},
      {"ResumeItem", "chair"},
      {"RestoreItem", "chair"},
      {"MoveItem", "chair"},
      {"InsertItem", "chair"},
      {"WithdrawItem", "chair"},
  };
}

Expected rights_of_the_floor_and_the_interpellation() {
  return {
      {"RequestFloor", "chair delegate official"},
      {"AddRequest", "chair secretary"},
      {"WithdrawRequest", "chair delegate official"},
      {"RemoveRequest", "chair delegate"},
      {"SkipRequest", "chair delegate"},
      {"ReinstateRequest", "chair delegate"},
      {"MoveRequest", "chair delegate"},
      {"RestoreOrder", "chair delegate"},
      {"OpenRequests", "chair delegate"},
      {"CloseRequests", "chair delegate"},
      {"HandInContribution", "chair secretary delegate official"},
      {"SetSpeakingTime", "chair delegate"},
      {"CallNext", "chair delegate"},
      {"GrantFloor", "chair delegate"},
      {"CallBatch", "chair delegate"},
      {"GiveFloor", "chair delegate"},
      {"InterruptTurn", "chair delegate"},
      {"StartTurn", "chair secretary delegate"},
      {"PauseTurn", "chair secretary delegate"},
      {"ResumeTurn", "chair secretary delegate"},
      {"StopTurn", "chair delegate"},
      {"YieldFloor", "chair delegate official"},
      {"ExtendTurn", "chair delegate"},
      {"ReadmitLast", "chair delegate"},
      {"SubmitQuestion", "chair delegate"},
      {"ReviseQuestion", "chair delegate"},
      {"WithdrawQuestion", "chair delegate"},
      {"CosignQuestion", "chair delegate"},
      {"WithdrawCosignature", "chair delegate"},
      {"JudgeAnswer", "chair delegate"},
      {"AcceptQuestion", "chair secretary"},
      {"MergeQuestion", "chair secretary"},
      {"SendToWriting", "chair secretary"},
      {"ReturnQuestion", "chair secretary"},
      {"DecideIssueGroups", "chair secretary"},
      {"InviteAnswerer", "chair secretary"},
      {"RecordAnswer", "chair secretary official"},
      {"AnswerInWriting", "official"},
      {"RecordWrittenAnswer", "chair secretary official"},
      {"RecordPromise", "chair secretary"},
      {"ReportPromise", "chair secretary"},
      {"ClosePromise", "chair secretary"},
      {"CloseQuestion", "chair secretary"},
      {"CloseIssueGroup", "chair"},
      {"ConcludeIssueGroup", "chair"},
      {"ProposeExhibit", "chair secretary delegate official"},
      {"ApproveExhibit", "chair secretary"},
      {"ShowExhibit", "chair secretary"},
      {"ClearWall", "chair secretary"},
  };
}

const Expected& expected_rights() {
  static const Expected kExpected = [] {
    Expected all = rights_of_the_sitting();
    all.merge(rights_of_the_floor_and_the_interpellation());
    return all;
  }();
  return kExpected;
}

// What anybody who may preside may send, whether they preside or not: taking the chair, and what
// they do as delegates.
bool is_of_every_chair(std::string_view command) {
  static const std::set<std::string_view> kOwn{
      "TakeChair",        "CheckIn",         "CheckOut",
      "RequestFloor",     "WithdrawRequest", "HandInContribution",
      "YieldFloor",       "SubmitQuestion",  "ReviseQuestion",
      "WithdrawQuestion", "CosignQuestion",  "WithdrawCosignature",
      "JudgeAnswer",      "ProposeExhibit"};
  return kOwn.contains(command);
}

// Calls `check` with every command and every role.
template <class Check>
void for_each_pair(Check check) {
  boost::mp11::mp_for_each<boost::mp11::mp_rename<ScreenCommand, boost::mp11::mp_list>>(
      [&](auto command) {
        const std::string name(type_name<decltype(command)>());
        boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto role) {
          SCOPED_TRACE(name + " from " + role.name);
          const bool may =
              (' ' + expected_rights().at(name) + ' ').find(' ' + std::string(role.name) + ' ') !=
              std::string::npos;
          check(name, ScreenCommand(command), role.value, may);
        });
      });
}

bool is_refused_for(const Decision& decision, Reason reason) {
  return !decision.has_value() && decision.error().reason == reason;
}

TEST(Rights, RO1_TableIsWhatTheRulesOfProcedureSay) {
  int pairs = 0;
  for_each_pair([&](const std::string&, const ScreenCommand& command, Role role, bool may) {
    EXPECT_EQ(may_send(role, command), may);
    ++pairs;
  });
  EXPECT_EQ(pairs, 77 * 8);
  EXPECT_EQ(expected_rights().size(), 77U);
}

TEST(Rights, RO1_DecideAsksTheTableFirst) {
  const Meeting meeting = support::given(support::three_are_here()).meeting();
  const Meeting none;
  for_each_pair([&](const std::string&, const ScreenCommand& command, Role role, bool may) {
    const Context context{.actor = {role, kAda}, .now = support::kEight};
    EXPECT_EQ(is_refused_for(decide(meeting, command, context), Reason::role_may_not), !may);
    // Also in a session that is not convened: who has no right learns nothing else.
    const Reason reason = may ? Reason::not_convened : Reason::role_may_not;
    EXPECT_TRUE(is_refused_for(decide(none, command, context), reason));
  });
}

TEST(Rights, RO2_WhatBelongsToTheChairIsForThePersonWhoPresides) {
  const Meeting meeting = support::given(support::three_are_here()).meeting();
  for_each_pair([&](const std::string& name, const ScreenCommand& command, Role role, bool may) {
    const bool only_presiding = role == Role::chair && may && !is_of_every_chair(name);
    EXPECT_EQ(belongs_to_presiding(role, command), only_presiding);
    const Context context{.actor = {role, kBo}, .now = support::kEight};
    EXPECT_EQ(is_refused_for(decide(meeting, command, context), Reason::another_presides),
              only_presiding);
  });
}

TEST(Rights, RO1_ScreensAreToldTheSame) {
  for_each_pair([&](const std::string& name, const ScreenCommand&, Role role, bool may) {
    const auto names = commands_of(role);
    EXPECT_EQ(std::ranges::count(names, name), may ? 1 : 0);
  });
  EXPECT_TRUE(commands_of(Role::guest).empty());
  EXPECT_TRUE(commands_of(Role::gallery).empty());
  EXPECT_TRUE(commands_of(Role::office).empty());
}

TEST(Rights, RO1_OnlyTheServerSpeaksForTheOffice) {
  const Meeting meeting = support::given().meeting();
  for (const Command& command :
       {Command(Convene{support::small_council()}), Command(DeadlinePassed{})}) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<Role>>([&](auto role) {
      const Decision decision =
          decide(meeting, command, {.actor = {role.value, kAda}, .now = support::kEight});
      EXPECT_EQ(is_refused_for(decision, Reason::role_may_not), role.value != Role::office);
    });
  }
}

}  // namespace
}  // namespace plenary::core
