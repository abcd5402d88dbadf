#include "support/random_commands.h"

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <string>
#include <type_traits>

#include "core/rights.h"
#include "support/small_council.h"

namespace plenary::support {

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
    default:
      return "text " + std::to_string(number(999));
  }
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
  } else if constexpr (std::is_same_v<T, Text>) {
    value = text();
  } else if constexpr (std::is_same_v<T, Instant>) {
    value = now + Duration{std::int64_t{number(100)} * 60'000 - 10 * 60'000};
  } else if constexpr (std::is_same_v<T, std::optional<Instant>>) {
    if (one_in(2)) fill(value.emplace(), meeting, now);
  } else if constexpr (std::is_same_v<T, Duration>) {
    value = minutes(number(40));
  } else if constexpr (std::is_same_v<T, bool>) {
    value = one_in(3);
  } else if constexpr (std::is_same_v<T, core::AttendanceMeans>) {
    value = one_in(4) ? core::AttendanceMeans::remote : core::AttendanceMeans::in_hall;
  } else if constexpr (std::is_same_v<T, core::ItemKind>) {
    value = one_in(4) ? core::ItemKind::recess : core::ItemKind::debate;
  } else if constexpr (std::is_same_v<T, std::uint32_t>) {
    value = 10 + number(12);
  } else {
    using Members = boost::describe::describe_members<T, boost::describe::mod_public>;
    boost::mp11::mp_for_each<Members>(
        [&](auto member) { fill(value.*member.pointer, meeting, now); });
  }
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
  // People come more often than they go.
  if (one_in(5)) command = core::CheckIn{};
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
  return actor;
}

Duration RandomCommands::pause() {
  if (one_in(4)) return {};
  if (one_in(30)) return minutes(number(50));
  return {std::int64_t{number(90'000)}};
}

core::SessionPlan RandomCommands::plan() {
  core::SessionPlan plan = small_council();
  core::QuorumRule& quorum = plan.procedure.quorum;
  quorum.threshold = {1 + number(2), 4, core::Strictness(number(1))};
  quorum.remote_counts = one_in(2);
  quorum.at_opening = core::OpeningWithoutQuorum(number(1));
  quorum.when_lost = core::QuorumLoss(number(1));
  quorum.grace = one_in(2) ? Duration{} : minutes(3);
  plan.procedure.attendance.remote_allowed = one_in(2);
  plan.procedure.attendance.ends_with_sitting = one_in(2);
  plan.procedure.attendance.late_after = minutes(number(10));
  return plan;
}

}  // namespace plenary::support
