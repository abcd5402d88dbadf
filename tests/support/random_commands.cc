#include "support/random_commands.h"

#include <algorithm>
#include <array>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "core/rights.h"
#include "support/asking_council.h"
#include "support/small_council.h"

namespace plenary::support {

namespace {

// The question that a command names; null: none.
const core::Question* question_of(const core::Meeting& meeting,
                                  const core::ScreenCommand& command) {
  return std::visit(
      [&](const auto& it) -> const core::Question* {
        if constexpr (requires { it.question; }) return core::find_question(meeting, it.question);
        return nullptr;
      },
      command);
}

}  // namespace

std::uint32_t RandomCommands::number(std::uint32_t most) {
  return static_cast<std::uint32_t>(random_() % (std::uint64_t{most} + 1));
}

Text RandomCommands::text() {
  switch (number(19)) {
    case 0:
      return {};
    case 1:
      return " \n\t";
    case 2:
      return std::string(2'100, 'x');
    case 3:
      return "bell\a";
    case 4:
    case 5:
      return "report.pdf";
    default:
      return "text " + std::to_string(number(999));
  }
}

std::uint32_t RandomCommands::id(std::size_t size) {
  const auto last = static_cast<std::uint32_t>(size);
  // What is new is what people speak of.
  if (last > 6 && !one_in(4)) return last - number(5);
  return number(last + 1);
}

template <class T>
void RandomCommands::fill(T& value, const core::Meeting& meeting, Instant now) {
  const auto up_to = [](std::size_t size) { return static_cast<std::uint32_t>(size + 1); };
  if constexpr (std::is_same_v<T, PersonId>) {
    value.value = number(up_to(meeting.roll.size()));
  } else if constexpr (std::is_same_v<T, SittingId>) {
    value.value = number(up_to(meeting.sittings.size()));
  } else if constexpr (std::is_same_v<T, ItemId>) {
    value.value = number(up_to(meeting.agenda.items.size()));
    if (meeting.agenda.active && one_in(3)) value = meeting.agenda.active;
  } else if constexpr (std::is_same_v<T, GroupId>) {
    value.value = one_in(3) ? number(up_to(meeting.floor.groups.size())) : 0;
  } else if constexpr (std::is_same_v<T, RequestId>) {
    value.value = id(meeting.floor.requests.size());
  } else if constexpr (std::is_same_v<T, QuestionId>) {
    value.value = one_in(2) ? 0 : id(meeting.interpellation.questions.size());
  } else if constexpr (std::is_same_v<T, IssueGroupId>) {
    value.value = id(meeting.interpellation.groups.size());
  } else if constexpr (std::is_same_v<T, PromiseId>) {
    value.value = id(meeting.interpellation.promises.size());
  } else if constexpr (std::is_same_v<T, ExhibitId>) {
    value.value = id(meeting.interpellation.exhibits.size());
  } else if constexpr (std::is_same_v<T, Text>) {
    value = text();
  } else if constexpr (std::is_same_v<T, Instant>) {
    value = now + Duration{std::int64_t{number(100)} * 60'000 - 10 * 60'000};
    if (one_in(20)) value = {one_in(2) ? INT64_MAX : INT64_MIN};
  } else if constexpr (std::is_same_v<T, std::optional<Instant>>) {
    if (one_in(2)) fill(value.emplace(), meeting, now);
  } else if constexpr (std::is_same_v<T, Duration>) {
    value = minutes(number(40));
    if (one_in(40)) value = {one_in(2) ? INT64_MAX : INT64_MIN};
  } else if constexpr (std::is_same_v<T, bool>) {
    value = one_in(3);
  } else if constexpr (std::is_same_v<T, core::AttendanceMeans>) {
    value = one_in(4) ? core::AttendanceMeans::remote : core::AttendanceMeans::in_hall;
  } else if constexpr (std::is_same_v<T, core::ItemKind>) {
    constexpr std::array kKinds{core::ItemKind::recess, core::ItemKind::group_discussion,
                                core::ItemKind::debate, core::ItemKind::debate};
    value = kKinds.at(number(3));
  } else if constexpr (std::is_enum_v<T>) {
    using Enumerators = boost::describe::describe_enumerators<T>;
    value = static_cast<T>(number(boost::mp11::mp_size<Enumerators>::value - 1));
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    value = one_in(2) ? number(4) : 10 + number(12);
  } else if constexpr (requires { typename T::value_type; }) {
    std::vector<typename T::value_type> elements(number(3));
    for (auto& element : elements) fill(element, meeting, now);
    value = std::move(elements);
  } else {
    using Members = boost::describe::describe_members<T, boost::describe::mod_public>;
    boost::mp11::mp_for_each<Members>(
        [&](auto member) { fill(value.*member.pointer, meeting, now); });
    if constexpr (requires { value.point; }) {
      const bool wanted = value.kind == core::TurnKind::point_of_order;
      value.point = one_in(6) ? number(3) : (wanted ? 1 + number(1) : 0);
    }
  }
}

template <class... Choice>
core::ScreenCommand RandomCommands::one_of(const core::Question& question,
                                           const core::Meeting& meeting, Instant now) {
  core::ScreenCommand command;
  boost::mp11::mp_with_index<sizeof...(Choice)>(number(sizeof...(Choice) - 1), [&](auto at) {
    using Chosen = boost::mp11::mp_at<boost::mp11::mp_list<Choice...>, decltype(at)>;
    Chosen& chosen = command.emplace<Chosen>();
    fill(chosen, meeting, now);
    if constexpr (requires { chosen.question; }) chosen.question = question.id;
    if constexpr (requires { chosen.place; }) chosen.place = {};
    if constexpr (std::is_same_v<Chosen, core::RequestFloor>) {
      chosen.item = meeting.agenda.active;
      chosen.kind = core::TurnKind::question;
      chosen.point = 0;
    }
    if constexpr (std::is_same_v<Chosen, core::GiveFloor>) {
      chosen.kind = core::TurnKind::answer;
      if (!one_in(4)) chosen.person = question.addressee;
    }
    if constexpr (std::is_same_v<Chosen, core::InviteAnswerer>) {
      if (!one_in(4)) chosen.person = one_in(2) ? kHal : kJoy;
    }
    if constexpr (std::is_same_v<Chosen, core::RecordPromise>) {
      if (!one_in(4)) chosen.group = {};
      if (!one_in(4)) chosen.who = question.addressee;
    }
    if constexpr (std::is_same_v<Chosen, core::ProposeExhibit>) {
      if (one_in(2)) chosen.paper = {};
    }
  });
  return command;
}

core::ScreenCommand RandomCommands::next_for(const core::Question& question,
                                             const core::Meeting& meeting, Instant now) {
  using namespace core;  // NOLINT(google-build-using-namespace): every command of a question.
  switch (question.state) {
    case QuestionState::submitted:
      return one_of<AcceptQuestion, AcceptQuestion, MergeQuestion, SendToWriting, ReviseQuestion,
                    WithdrawQuestion, ProposeExhibit>(question, meeting, now);
    case QuestionState::accepted:
      return one_of<RequestFloor, RequestFloor, CosignQuestion, WithdrawCosignature,
                    DecideIssueGroups, MergeQuestion>(question, meeting, now);
    case QuestionState::registered:
      return one_of<CallNext, CallNext, CallBatch, WithdrawQuestion, SendToWriting>(question,
                                                                                    meeting, now);
    case QuestionState::invited:
    case QuestionState::asking:
      return one_of<StartTurn, YieldFloor, CloseIssueGroup>(question, meeting, now);
    case QuestionState::asked:
      return one_of<GiveFloor, GiveFloor, InviteAnswerer, RecordAnswer, AnswerInWriting>(
          question, meeting, now);
    case QuestionState::answering:
      return one_of<StopTurn, InviteAnswerer, InviteAnswerer, RecordAnswer, AnswerInWriting>(
          question, meeting, now);
    case QuestionState::answered:
    case QuestionState::in_writing:
    case QuestionState::written:
      return one_of<JudgeAnswer, RecordPromise, CloseQuestion, RecordWrittenAnswer, ReturnQuestion,
                    InviteAnswerer, ProposeExhibit>(question, meeting, now);
    case QuestionState::merged:
    case QuestionState::closed:
    case QuestionState::withdrawn:
      return one_of<ReturnQuestion, JudgeAnswer, CosignQuestion>(question, meeting, now);
  }
  return ClearWall{};
}

core::ScreenCommand RandomCommands::about_a_question(const core::Meeting& meeting, Instant now) {
  const std::vector<core::Question>& questions = meeting.interpellation.questions;
  if (questions.empty() || one_in(4)) {
    core::SubmitQuestion slip;
    fill(slip, meeting, now);
    if (!one_in(4)) slip.addressee = one_in(2) ? kHal : kJoy;
    if (!one_in(4)) slip.papers = {};
    return slip;
  }
  // What is on the floor is gone soon: it comes first.
  const auto live = std::ranges::find_if(questions, [](const core::Question& question) {
    return question.state >= core::QuestionState::registered &&
           question.state <= core::QuestionState::answering;
  });
  if (live != questions.end() && !one_in(4)) return next_for(*live, meeting, now);
  const auto last = static_cast<std::uint32_t>(questions.size() - 1);
  return next_for(questions[last - std::min(last, number(7))], meeting, now);
}

core::ScreenCommand RandomCommands::next_step(const core::Meeting& meeting) {
  const auto any = [&](std::size_t size) {
    return 1 + number(static_cast<std::uint32_t>(size - 1));
  };
  if (meeting.phase != core::SessionPhase::open) return core::OpenSession{};
  const core::Sitting* sitting = core::find_sitting(meeting, meeting.sitting);
  if (sitting == nullptr) return core::OpenSitting{{any(meeting.sittings.size())}, "text"};
  if (sitting->phase == core::SittingPhase::recess) return core::EndRecess{};
  const ItemId active = meeting.agenda.active;
  if (!active) return core::StartItem{{any(meeting.agenda.items.size())}};
  if (one_in(2)) return core::RequestFloor{.item = active};
  return core::OpenRequests{.item = active};
}

core::ScreenCommand RandomCommands::about_the_floor(const core::Meeting& meeting, Instant now) {
  constexpr auto kFirst = boost::mp11::mp_find<core::ScreenCommand, core::RequestFloor>::value;
  constexpr auto kLast = boost::mp11::mp_find<core::ScreenCommand, core::ReadmitLast>::value;
  core::ScreenCommand command;
  boost::mp11::mp_with_index<kLast - kFirst + 1>(number(kLast - kFirst), [&](auto kind) {
    fill(command.emplace<kFirst + kind>(), meeting, now);
  });
  return command;
}

core::Command RandomCommands::command(const core::Meeting& meeting, Instant now) {
  constexpr auto kKinds = static_cast<std::uint32_t>(std::variant_size_v<core::ScreenCommand>);
  if (one_in(60)) return core::DeadlinePassed{};
  if (one_in(400)) return core::Convene{small_council()};
  // Endings are rarer than they would be if all kinds were alike, or nothing would ever go on.
  core::ScreenCommand command;
  do {
    boost::mp11::mp_with_index<kKinds>(
        number(kKinds - 1), [&](auto kind) { fill(command.emplace<kind>(), meeting, now); });
  } while ((std::holds_alternative<core::CloseSession>(command) && !one_in(40)) ||
           (std::holds_alternative<core::CloseSitting>(command) && !one_in(6)));
  // The floor is busier than the agenda.
  if (one_in(3)) command = about_the_floor(meeting, now);
  if (one_in(12)) fill(command.emplace<core::CallNext>(), meeting, now);
  if (one_in(4)) command = about_a_question(meeting, now);
  if (one_in(4) && !meeting.sittings.empty()) command = next_step(meeting);
  // People come more often than they go.
  if (one_in(5)) command = core::CheckIn{};
  if (one_in(30)) command = core::ExcuseDelegate{{1 + number(4)}, "text"};
  if (one_in(30)) command = core::RecordAbsence{{1 + number(4)}};
  return command;
}

core::Actor RandomCommands::actor(const core::Meeting& meeting, const core::Command& command) {
  const auto* sent = std::get_if<core::ScreenCommand>(&command);
  if (sent == nullptr) return one_in(10) ? kChairAda : kOffice;
  core::Actor actor{static_cast<core::Role>(number(7)), {number(10)}};
  if (one_in(6)) return actor;
  for (int tries = 0; tries < 20 && !core::may_send(actor.role, *sent); ++tries) {
    actor.role = static_cast<core::Role>(number(7));
  }
  if (core::belongs_to_presiding(actor.role, *sent)) actor.person = meeting.presiding;
  const core::Question* question = question_of(meeting, *sent);
  if (question == nullptr || one_in(4)) return actor;
  if (actor.role == core::Role::delegate) actor.person = question->asker;
  if (actor.role == core::Role::official) actor.person = question->addressee;
  return actor;
}

RandomCommands::Attempt RandomCommands::attempt(const core::Meeting& meeting, Instant now) {
  constexpr int kTries = 5;
  for (int tries = one_in(4) ? 1 : kTries;; --tries) {
    Attempt drawn{.command = command(meeting, now), .context = {}};
    drawn.context = {.actor = actor(meeting, drawn.command), .now = now, .lot = lot()};
    if (tries <= 1 || core::decide(meeting, drawn.command, drawn.context)) return drawn;
  }
}

Duration RandomCommands::pause() {
  if (one_in(4)) return {};
  if (one_in(30)) return minutes(number(50));
  return {std::int64_t{number(90'000)}};
}

core::SessionPlan RandomCommands::plan() {
  core::SessionPlan plan = asking_council();
  core::QuorumRule& quorum = plan.procedure.quorum;
  quorum.threshold = {1 + number(2), 4, core::Strictness(number(1))};
  quorum.remote_counts = one_in(2);
  quorum.at_opening = core::OpeningWithoutQuorum(number(1));
  quorum.when_lost = core::QuorumLoss(number(1));
  quorum.grace = one_in(2) ? Duration{} : minutes(3);
  plan.procedure.attendance.remote_allowed = one_in(2);
  plan.procedure.attendance.ends_with_sitting = one_in(2);
  plan.procedure.attendance.late_after = minutes(number(10));
  core::FloorRule& floor = plan.procedure.floor;
  floor.order = core::SpeakingOrder(number(2));
  floor.debate_order = core::DebateOrder(number(1));
  floor.fairness_window = one_in(2) ? Duration{} : seconds(20);
  floor.once_per_item = one_in(3);
  floor.opens_with_item = !one_in(3);
  floor.points_when_closed = one_in(2);
  if (one_in(4)) floor.points.clear();
  if (one_in(4)) floor.times.clear();
  floor.clock = core::ClockStart(number(1));
  floor.when_speaker_leaves = core::SpeakerLeaving(number(1));
  plan.procedure.interpellation.batch_max = 1 + number(2);
  if (one_in(3)) plan.issue_groups.at(1).item = kLandSwap;  // closed
  floor.group_budget = one_in(2) ? Duration{} : minutes(number(20));
  if (one_in(2)) plan.agenda.at(1).kind = core::ItemKind::group_discussion;
  return plan;
}

}  // namespace plenary::support
