#include <gtest/gtest.h>

#include <string>

#include "core/views/views.h"
#include "support/print.h"
#include "support/random_commands.h"
#include "support/small_council.h"

// AG15 and all that the public may not know, shown by twins: two sessions that differ in every
// secret and in nothing else go through the same day, and look the same from the gallery.

namespace plenary::core {
namespace {

using support::RandomCommands;

// Another text of the same length, so that rules about length say the same of both.
Text other(const Text& text) {
  std::string changed = text.str();
  for (char& c : changed) {
    if (c >= 'a' && c <= 'y') ++c;
  }
  return changed;
}

SessionPlan with_other_secrets(SessionPlan plan) {
  for (ItemPlan& item : plan.agenda) {
    item.papers = item.papers.with("another.pdf");  // papers may be named by slips
    item.drafts = std::vector<DraftId>{{1}, {2}};
    if (!item.closed) continue;
    item.number = other(item.number.str() + "z");
    item.title = other(item.title);
    item.presenter = "Nobody";
    // A break stays a break: that is no secret, it decides what may be done with an item.
    if (item.kind != ItemKind::recess) item.kind = ItemKind::notice;
  }
  for (Draft& draft : plan.drafts) {
    draft.code = other(draft.code);
    draft.title = other(draft.title);
    draft.committee = other(draft.committee);
    draft.normative = !draft.normative;
    draft.papers = std::vector<Text>{"secret.pdf"};
  }
  for (Person& person : plan.roll) {
    person.code = other(person.code);
  }
  for (IssueGroupPlan& group : plan.issue_groups) {
    const bool closed = plan.agenda.at(group.item.value - 1).closed;
    if (closed) group.title = other(group.title);
  }
  for (PromisePlan& promise : plan.promises) {
    promise.what = other(promise.what);
    promise.origin = other(promise.origin);
  }
  return plan;
}

bool doors_are_closed(const Meeting& meeting) {
  const Sitting* sitting = find_sitting(meeting, meeting.sitting);
  return sitting != nullptr && sitting->doors == Doors::closed;
}

// The same command with everything changed that stays secret.
class OtherSecrets {
 public:
  explicit OtherSecrets(const Meeting& meeting)
      : behind_doors_(doors_are_closed(meeting)),
        exhibits_(meeting.interpellation.exhibits.size()) {}

  template <class T>
  void operator()(T& command) const {
    if constexpr (requires { command.reason; }) command.reason = other(command.reason);
  }
  // What the chair says in public about a recess or an adjournment is no secret.
  void operator()(BeginRecess& command) const {
    if (behind_doors_) command.reason = other(command.reason);
  }
  void operator()(AdjournSitting& command) const {
    if (behind_doors_) command.reason = other(command.reason);
  }
  void operator()(OpenSitting& command) const {
    command.reason_without_quorum = other(command.reason_without_quorum);
  }
  void operator()(InsertItem& command) const {
    command.reason = other(command.reason);
    if (!command.closed) return;
    command.number = other(command.number);
    command.title = other(command.title);
    command.presenter = other(command.presenter);
  }
  // IQ25: slips, what the office and the asker say of them, and what is only owed.
  void operator()(SubmitQuestion& command) const { command.text = other(command.text); }
  void operator()(ReviseQuestion& command) const { command.text = other(command.text); }
  void operator()(JudgeAnswer& command) const { command.remark = other(command.remark); }
  void operator()(RecordWrittenAnswer& command) const { command.text = other(command.text); }
  void operator()(RecordPromise& command) const { command.what = other(command.what); }
  void operator()(ReportPromise& command) const { command.report = other(command.report); }
  void operator()(ProposeExhibit& command) const {
    if (!is_never_shown({static_cast<std::uint32_t>(exhibits_ + 1)})) return;
    command.title = other(command.title);
    command.text = other(command.text);
  }

  // Every other exhibit stays off the wall and is therefore a secret.
  static bool is_never_shown(ExhibitId id) { return id.value % 2 == 1; }

 private:
  bool behind_doors_;
  std::size_t exhibits_;
};

bool would_show_a_secret(const Command& command) {
  const auto* sent = std::get_if<ScreenCommand>(&command);
  const auto* show = sent == nullptr ? nullptr : std::get_if<ShowExhibit>(sent);
  return show != nullptr && OtherSecrets::is_never_shown(show->exhibit);
}

// What was a secret until the chair accepted it, its asker has made the same before.
void reveal_slips(const Events& events, const Meeting& one, Meeting& two, Instant now) {
  for (const Event& event : events) {
    const auto* accepted = std::get_if<QuestionAccepted>(&event);
    if (accepted == nullptr) continue;
    const Question& question = *find_question(one, accepted->question);
    if (question.state != QuestionState::submitted) continue;
    evolve(two, QuestionRevised{question.id, question.text}, now);
  }
}

Command with_other_secrets(Command command, const Meeting& meeting) {
  if (auto* sent = std::get_if<ScreenCommand>(&command)) std::visit(OtherSecrets(meeting), *sent);
  return command;
}

class Twins : public testing::TestWithParam<std::uint64_t> {};

TEST_P(Twins, AG15_LookTheSameFromTheGallery) {
  RandomCommands random(GetParam());
  Instant now = support::kEight;
  const SessionPlan plan = random.plan();
  Meeting one;
  Meeting two;
  evolve(one, SessionConvened{plan, support::kAda}, now);
  evolve(two, SessionConvened{with_other_secrets(plan), support::kAda}, now);
  int accepted = 0;
  for (int i = 0; i < 500; ++i) {
    now = now + random.pause();
    const Command command = random.command(one, now);
    const Context context{.actor = random.actor(one, command), .now = now, .lot = random.lot()};
    if (would_show_a_secret(command)) continue;
    const Decision first = decide(one, command, context);
    const Decision second = decide(two, with_other_secrets(command, one), context);
    ASSERT_EQ(first.has_value(), second.has_value());
    if (!first) continue;
    ++accepted;
    reveal_slips(*first, one, two, now);
    for (const Event& event : *first) evolve(one, event, now);
    for (const Event& event : *second) evolve(two, event, now);
    ASSERT_TRUE(project_public(one) == project_public(two))
        << "step " << i << " after " << testing::PrintToString(first->back());
    ASSERT_FALSE(project_delegate(one) == project_delegate(two));
  }
  EXPECT_GT(accepted, 20);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Twins, testing::Range<std::uint64_t>(100, 120));

}  // namespace
}  // namespace plenary::core
