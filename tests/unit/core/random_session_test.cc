#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <set>
#include <string>

#include "core/attendance_rules.h"
#include "core/floor_rules.h"
#include "core/views/forecast.h"
#include "core/views/views.h"
#include "floor_observer.h"
#include "interpellation_observer.h"
#include "support/print.h"
#include "support/random_commands.h"
#include "support/small_council.h"

// Sessions drawn from a seed: whatever people send, in whatever order, what the rest of the program
// believes about a meeting holds after every single command.

namespace plenary::core {
namespace {

using support::RandomCommands;

constexpr int kSteps = 1'000;

void expect_counts(const Meeting& meeting) {
  const auto count = [&](Presence presence) {
    return std::ranges::count(meeting.attendance.records, presence, &AttendanceRecord::presence);
  };
  EXPECT_EQ(meeting.attendance.in_hall, count(Presence::in_hall));
  EXPECT_EQ(meeting.attendance.remote, count(Presence::remote));
  EXPECT_EQ(meeting.attendance.records.size(), meeting.roll.size());
  EXPECT_EQ(meeting.attendance.quorum_reached, quorum_count(meeting) >= quorum_required(meeting));
  for (const Person& person : meeting.roll) {
    const AttendanceRecord& record = attendance_of(meeting, person.id);
    if (!has_role(person, Role::delegate)) {
      EXPECT_TRUE(record == AttendanceRecord{});
    }
    if (takes_part(record.presence)) {
      EXPECT_TRUE(record.seen);
    }
    if (record.presence == Presence::remote) {
      EXPECT_TRUE(meeting.procedure.attendance.remote_allowed);
    }
    EXPECT_TRUE(std::ranges::is_sorted(record.movements, {}, &Movement::at));
  }
}

void expect_sittings(const Meeting& meeting) {
  for (const Sitting& sitting : meeting.sittings) {
    const bool going_on =
        sitting.phase == SittingPhase::open || sitting.phase == SittingPhase::recess;
    EXPECT_EQ(going_on, sitting.plan.id == meeting.sitting);
    EXPECT_EQ(sitting.closed_at.has_value(), sitting.phase == SittingPhase::closed);
    if (sitting.break_item) {
      EXPECT_EQ(sitting.phase, SittingPhase::recess);
    }
  }
  if (meeting.sitting) {
    EXPECT_EQ(meeting.phase, SessionPhase::open);
  }
  if (!meeting.sitting) {
    EXPECT_FALSE(meeting.attendance.quorum_lost_at.has_value());
  }
  const Person* presiding = find_person(meeting, meeting.presiding);
  ASSERT_NE(presiding, nullptr);
  EXPECT_TRUE(has_role(*presiding, Role::chair));
}

void expect_order(const Meeting& meeting) {
  const Agenda& agenda = meeting.agenda;
  std::set<ItemId> seen(agenda.order.begin(), agenda.order.end());
  EXPECT_EQ(seen.size(), agenda.items.size());
  EXPECT_EQ(agenda.order.size(), agenda.items.size());
  EXPECT_TRUE(std::ranges::is_sorted(
      agenda.order, {}, [&](ItemId id) { return find_item(meeting, id)->plan.sitting; }));
}

void expect_items(const Meeting& meeting) {
  const Sitting* sitting = find_sitting(meeting, meeting.sitting);
  for (const Item& item : meeting.agenda.items) {
    const bool active = item.state == ItemState::active;
    EXPECT_EQ(active, item.plan.id == meeting.agenda.active);
    const bool runs = active && sitting != nullptr && sitting->phase == SittingPhase::open;
    EXPECT_EQ(item.running_since.has_value(), runs);
    EXPECT_GE(item.elapsed, Duration{});
    if (active) {
      ASSERT_NE(sitting, nullptr);
      EXPECT_EQ(item.plan.sitting, meeting.sitting);
      EXPECT_NE(item.plan.kind, ItemKind::recess);
      if (item.plan.closed) {
        EXPECT_EQ(sitting->doors, Doors::closed);
      }
    }
    const bool being_taken = sitting != nullptr && sitting->break_item == item.plan.id;
    if (being_taken) {
      EXPECT_EQ(item.state, ItemState::finished);
    }
    const bool done = item.state == ItemState::finished && !being_taken;
    if (done) {
      EXPECT_TRUE(item.started_at && item.finished_at);
    }
    if (item.state == ItemState::planned) {
      EXPECT_FALSE(item.started_at.has_value());
    }
  }
}

// AG11: each item begins when the one before it in its sitting has had its time.
void expect_forecast(const Meeting& meeting) {
  const Forecast times = forecast(meeting);
  std::vector<std::optional<Instant>> next(meeting.sittings.size() + 1);
  if (meeting.sitting) next[meeting.sitting.value] = times.from;
  EXPECT_EQ(times.from.has_value(), bool(meeting.sitting));
  for (const ItemId id : meeting.agenda.order) {
    const Item& item = *find_item(meeting, id);
    const std::optional<Instant>& start = times.starts[id.value - 1];
    const Sitting& sitting = *find_sitting(meeting, item.plan.sitting);
    const bool comes = (item.state == ItemState::planned || item.state == ItemState::interrupted) &&
                       sitting.phase != SittingPhase::closed;
    ASSERT_EQ(start.has_value(), comes);
    if (!comes) continue;
    std::optional<Instant>& expected = next[item.plan.sitting.value];
    if (expected) {
      EXPECT_EQ(*start, *expected);
    }
    expected = *start + std::max(Duration{}, item.plan.planned_length - item.elapsed);
  }
}

void expect_public(const Meeting& meeting) {
  const View<PublicCard> view = project_public(meeting);
  const Sitting* sitting = find_sitting(meeting, meeting.sitting);
  const bool masked = sitting != nullptr && sitting->doors == Doors::closed;
  if (masked) {
    EXPECT_EQ(view.size(), 2U);
  }
  for (const auto& [key, card] : view) {
    if (const auto* session = std::get_if<SessionCard>(&card)) {
      const Item* active = find_item(meeting, session->active_item);
      if (active != nullptr) {
        EXPECT_FALSE(active->plan.closed);
      }
    }
    if (const auto* floor = std::get_if<FloorCard>(&card)) {
      EXPECT_FALSE(floor->place);
      const Item* active = find_item(meeting, floor->item);
      EXPECT_FALSE(active != nullptr && active->plan.closed);
      if (floor->speaker) {
        const ItemId of = find_turn(meeting, floor->speaker->turn)->item;
        EXPECT_FALSE(find_item(meeting, of)->plan.closed);
      }
    }
    if (const auto* item = std::get_if<PublicItemCard>(&card)) {
      EXPECT_FALSE(find_item(meeting, item->id)->plan.closed);
    }
    EXPECT_EQ(std::holds_alternative<MaskCard>(card), key.kind == CardKind::mask);
  }
}

// A screen that is told differences knows what a screen knows that is told everything.
template <class Card>
class Screen {
 public:
  void follow(const View<Card>& now) {
    const Difference<Card> change = difference(known_, now);
    View<Card> merged;
    for (const auto& entry : known_) {
      const bool removed = std::ranges::find(change.removed, entry.first) != change.removed.end();
      const bool replaced =
          std::ranges::any_of(change.upserted, [&](auto& it) { return it.first == entry.first; });
      if (!removed && !replaced) merged.push_back(entry);
    }
    merged.insert(merged.end(), change.upserted.begin(), change.upserted.end());
    std::ranges::sort(merged, {}, [](const auto& entry) { return entry.first; });
    EXPECT_TRUE(merged == now);
    EXPECT_TRUE(difference(now, now).empty());
    EXPECT_TRUE(std::ranges::is_sorted(now, std::less_equal{},
                                       [](const auto& entry) { return entry.first; }) ||
                now.size() < 2);
    known_ = now;
  }

 private:
  View<Card> known_;
};

struct Stored {
  Event event;
  Instant at;
};

// FL9: the same log gives the same order, on every list.
void expect_same_lines(const Meeting& one, const Meeting& other) {
  ASSERT_EQ(one.floor.lists.size(), other.floor.lists.size());
  for (std::size_t i = 0; i < one.floor.lists.size(); ++i) {
    EXPECT_EQ(line_of(one, one.floor.lists[i]), line_of(other, other.floor.lists[i]));
  }
}

Meeting fold(const std::vector<Stored>& log) {
  Meeting meeting;
  for (const Stored& stored : log) evolve(meeting, stored.event, stored.at);
  return meeting;
}

template <class... Kind>
bool is_one_of(const Event& event) {
  return (std::holds_alternative<Kind>(event) || ...);
}

// A move to where something stands already, and what is said anew in the same words.
bool may_change_nothing(const Event& event) {
  return is_one_of<ItemMoved, RequestMoved, BatchCalled, SpeakingTimeSet, QuestionRevised,
                   AnswerJudged, AnswerRecorded, PromiseReported, IssueGroupConcluded>(event);
}

class RandomSession : public testing::TestWithParam<std::uint64_t> {
 protected:
  void convene() {
    meeting_ = {};
    log_.clear();
    observer_ = {};
    questions_ = {};
    take_in(SessionConvened{random_.plan(), support::kAda});
  }

  void take_in(const Event& event) {
    evolve(meeting_, event, now_);
    log_.push_back({event, now_});
    observer_.note(event, now_);
    questions_.note(meeting_);
  }

  // What people sent is carried out or refused; either way the meeting is whole.
  void step() {
    now_ = now_ + random_.pause();
    const auto [command, context] = random_.attempt(meeting_, now_);
    const std::optional<Instant> due = next_deadline(meeting_);
    const Meeting before = meeting_;
    const Decision decision = decide(meeting_, command, context);
    EXPECT_TRUE(meeting_ == before);
    if (std::holds_alternative<DeadlinePassed>(command)) {
      const bool may = context.actor.role == Role::office && due && now_ >= *due;
      EXPECT_EQ(decision.has_value(), may);
    }
    if (!decision) {
      EXPECT_NE(decision.error().reason, Reason::unspecified);
      ++refused_;
      return;
    }
    EXPECT_FALSE(decision->empty());
    for (const Event& event : *decision) take_in(event);
    EXPECT_TRUE(may_change_nothing(decision->front()) || meeting_ != before);
    ++accepted_;
  }

  void expect_whole() {
    expect_counts(meeting_);
    expect_sittings(meeting_);
    expect_order(meeting_);
    expect_items(meeting_);
    expect_forecast(meeting_);
    expect_public(meeting_);
    observer_.expect_the_same(meeting_, now_);
    InterpellationObserver::expect_whole(meeting_);
    chair_.follow(project_chair(meeting_));
    delegate_.follow(project_delegate(meeting_));
    public_.follow(project_public(meeting_));
  }

  RandomCommands random_{GetParam()};
  Instant now_ = support::kEight;
  Meeting meeting_;
  std::vector<Stored> log_;
  FloorObserver observer_;
  InterpellationObserver questions_;
  Screen<ChairCard> chair_;
  Screen<DelegateCard> delegate_;
  Screen<PublicCard> public_;
  int accepted_ = 0;
  int refused_ = 0;
};

TEST_P(RandomSession, StaysWholeWhateverIsSent) {
  convene();
  for (int i = 0; i < kSteps; ++i) {
    SCOPED_TRACE("step " + std::to_string(i));
    step();
    expect_whole();
    if (HasFailure()) {
      FAIL() << "after " << testing::PrintToString(log_.back().event);
    }
    const bool over = meeting_.phase == SessionPhase::closed;
    if (over || i % 500 == 499) {
      const Meeting again = fold(log_);
      EXPECT_TRUE(again == meeting_);
      expect_same_lines(again, meeting_);
    }
    if (over && random_.one_in(5)) convene();
  }
  // The seed led through accepted and refused commands alike, or it showed nothing.
  EXPECT_GT(accepted_, kSteps / 10);
  EXPECT_GT(refused_, kSteps / 10);
}

INSTANTIATE_TEST_SUITE_P(Seeds, RandomSession, testing::Range<std::uint64_t>(1, 25));

}  // namespace
}  // namespace plenary::core
