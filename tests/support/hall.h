#pragma once

// A session that is led on step by step, for rules that need a long way before they apply:
//
//   Hall hall;
//   hall.open();
//   hall.say(StartItem{kReport}, kChairAda);
//   EXPECT_EQ(hall.refused(FinishItem{}, kChairBo), Reason::another_presides);
//
// Every command that is said must be accepted, every refused one changes nothing. One second passes
// with each.

#include <gtest/gtest.h>

#include <utility>

#include "core/meeting.h"
#include "support/asking_council.h"
#include "support/print.h"

namespace plenary::support {

class Hall {
 public:
  explicit Hall(core::SessionPlan plan = asking_council()) {
    core::evolve(meeting_, core::SessionConvened{std::move(plan), kAda}, now_);
  }

  // All five are there, and the morning's sitting is open.
  void open() {
    for (const PersonId person : {kAda, kBo, kCy, kDi, kEm}) say(core::CheckIn{}, delegate(person));
    say(core::OpenSession{}, kChairAda);
    say(core::OpenSitting{kMorning, {}}, kChairAda);
  }

  core::Events say(const core::Command& command, core::Actor actor) {
    now_ = now_ + seconds(1);
    const core::Decision decision =
        core::decide(meeting_, command, {.actor = actor, .now = now_, .lot = 0});
    if (!decision) {
      ADD_FAILURE() << testing::PrintToString(decision.error());
      return {};
    }
    for (const core::Event& event : *decision) core::evolve(meeting_, event, now_);
    return *decision;
  }

  core::Refusal refusal(const core::Command& command, core::Actor actor) {
    now_ = now_ + seconds(1);
    const core::Decision decision =
        core::decide(meeting_, command, {.actor = actor, .now = now_, .lot = 0});
    if (decision) {
      ADD_FAILURE() << "accepted: " << testing::PrintToString(*decision);
      return {};
    }
    return decision.error();
  }

  core::Reason refused(const core::Command& command, core::Actor actor) {
    return refusal(command, actor).reason;
  }

  // A slip of somebody, by the number that it gets.
  QuestionId slip(PersonId asker, PersonId addressee = kHal, IssueGroupId group = kRoads) {
    say(core::SubmitQuestion{addressee, group, "When?", {}}, delegate(asker));
    return {static_cast<std::uint32_t>(meeting_.interpellation.questions.size())};
  }

  QuestionId accepted(PersonId asker, IssueGroupId group = kRoads, PersonId addressee = kHal) {
    const QuestionId id = slip(asker, addressee, group);
    say(core::AcceptQuestion{id, group}, kSecretary);
    return id;
  }

  // Sitting, decision and item: questions may be put.
  void begin_questions() {
    open();
    say(core::DecideIssueGroups{4, 1, 0}, kChairAda);
    say(core::StartItem{kReport}, kChairAda);
  }

  // The asker's request for the floor.
  RequestId ask(QuestionId id) {
    say(core::RequestFloor{.item = kReport,
                           .place = {},
                           .kind = core::TurnKind::question,
                           .question = id,
                           .point = 0},
        delegate(question(id).asker));
    return {static_cast<std::uint32_t>(meeting_.floor.requests.size())};
  }

  // From the accepted question to the one that waits for its answer.
  void put(QuestionId id) {
    say(core::GrantFloor{ask(id)}, kChairAda);
    say(core::StartTurn{}, kChairAda);
    say(core::YieldFloor{}, delegate(question(id).asker));
  }

  void answer(QuestionId id, PersonId official = kHal) {
    say(answering(id, official), kChairAda);
    say(core::StartTurn{}, kChairAda);
    say(core::StopTurn{}, kChairAda);
  }

  static core::GiveFloor answering(QuestionId id, PersonId official = kHal) {
    return {.place = {}, .person = official, .kind = core::TurnKind::answer, .question = id};
  }

  [[nodiscard]] const core::Question& question(QuestionId id) const {
    return *core::find_question(meeting_, id);
  }
  [[nodiscard]] core::QuestionState state(QuestionId id) const { return question(id).state; }
  [[nodiscard]] const core::Meeting& meeting() const { return meeting_; }
  [[nodiscard]] Instant now() const { return now_; }

 private:
  core::Meeting meeting_;
  Instant now_ = kEight;
};

}  // namespace plenary::support
