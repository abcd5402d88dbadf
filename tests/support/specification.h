#pragma once

// A rule in one sentence:
//
//   given(kSittingIsOpen).when(FinishItem{}, kChairAda).then_refused(Reason::no_active_item);
//   given(...).at(kEight + minutes(5)).when(CheckIn{}, delegate(kDi)).then({DelegateArrived{...}});
//
// The meeting of the small council is convened; `given` events are folded on top, in order, one
// second apart. then() also takes the events in, so a broken invariant fails the test. A refused
// command is checked to have changed nothing.

#include <gtest/gtest.h>

#include <initializer_list>
#include <source_location>
#include <utility>

#include "core/meeting.h"
#include "support/print.h"
#include "support/small_council.h"

namespace plenary::support {

class Specification {
 public:
  explicit Specification(core::SessionPlan plan) {
    take_in(core::SessionConvened{std::move(plan), kAda});
  }

  Specification&& given(std::initializer_list<core::Events> groups) && {
    for (const core::Events& events : groups) {
      for (const core::Event& event : events) take_in(event);
    }
    return std::move(*this);
  }

  // The time of the command; by default one second behind the last event.
  Specification&& at(Instant now) && {
    now_ = now;
    return std::move(*this);
  }

  Specification&& when(const core::Command& command, core::Actor actor) && {
    before_ = meeting_;
    decision_ = core::decide(meeting_, command, {.actor = actor, .now = now_});
    return std::move(*this);
  }

  // The meeting as it is then.
  core::Meeting then(const core::Events& expected,
                     std::source_location where = std::source_location::current()) && {
    const testing::ScopedTrace trace(where.file_name(), static_cast<int>(where.line()), "then");
    if (!decision_.has_value()) {
      ADD_FAILURE() << testing::PrintToString(decision_.error());
      return meeting_;
    }
    EXPECT_EQ(*decision_, expected);
    for (const core::Event& event : *decision_) core::evolve(meeting_, event, now_);
    return meeting_;
  }

  void then_refused(core::Reason reason, std::vector<core::Detail> details = {},
                    std::source_location where = std::source_location::current()) && {
    const testing::ScopedTrace trace(where.file_name(), static_cast<int>(where.line()), "then");
    if (decision_.has_value()) {
      ADD_FAILURE() << "accepted: " << testing::PrintToString(*decision_);
      return;
    }
    EXPECT_EQ(decision_.error(), (core::Refusal{reason, std::move(details)}));
    EXPECT_TRUE(before_ == meeting_);
  }

  // The meeting as it was given.
  [[nodiscard]] const core::Meeting& meeting() const { return meeting_; }

 private:
  void take_in(const core::Event& event) {
    core::evolve(meeting_, event, now_);
    now_ = now_ + seconds(1);
  }

  core::Meeting meeting_;
  core::Meeting before_;
  Instant now_ = kEight;
  core::Decision decision_;
};

// Events that follow each other, to be listed in given().
template <class... Event>
core::Events all(Event... event) {
  return {core::Event(std::move(event))...};
}

inline core::Events arrived(PersonId person) {
  return all(core::DelegateArrived{.person = person});
}

// Three of five: the third one makes the quorum.
inline core::Events three_are_here() {
  return all(core::DelegateArrived{.person = kAda}, core::DelegateArrived{.person = kBo},
             core::DelegateArrived{.person = kCy}, core::QuorumReached{3, 3, 5});
}

inline core::Events session_is_open() { return all(core::SessionOpened{}); }

inline core::Events morning_is_open(std::uint32_t present = 3) {
  return all(core::SittingOpened{kMorning, core::Doors::open, present, 3, 5, {}});
}

inline core::Events started(ItemId item) { return all(core::ItemStarted{item, kMorning}); }

inline core::Events finished(ItemId item) { return all(core::ItemFinished{item}); }

// The small council, its procedure changed by `change`.
template <class Change>
core::SessionPlan council_with(Change change) {
  core::SessionPlan plan = small_council();
  change(plan);
  return plan;
}

template <class... Groups>
Specification given(const Groups&... groups) {
  return Specification(small_council()).given({groups...});
}

template <class... Groups>
Specification given_plan(core::SessionPlan plan, const Groups&... groups) {
  return Specification(std::move(plan)).given({groups...});
}

}  // namespace plenary::support
