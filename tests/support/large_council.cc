#include "support/large_council.h"

#include "base/ensure.h"

namespace plenary::support {
namespace {

using namespace core;

Person delegate(std::uint32_t number) {
  Person person{.id = {number},
                .code = "DB-" + std::to_string(number),
                .name = "Nguyễn Thị Đại Biểu " + std::to_string(number),
                .office = "Ủy viên Ban Kinh tế - Ngân sách",
                .group = "Tổ " + std::to_string(number % 10 + 1),
                .seat = number,
                .roles = {Role::delegate}};
  if (number <= 2) person.roles.push_back(Role::chair);
  return person;
}

ItemPlan item(std::uint32_t number, const CouncilSize& size) {
  const std::uint32_t per_sitting = (size.items + size.sittings - 1) / size.sittings;
  return {.id = {number},
          .sitting = {(number - 1) / per_sitting + 1},
          .number = std::to_string(number),
          .title = "Báo cáo thẩm tra về nội dung thứ " + std::to_string(number) + " của kỳ họp",
          .kind = ItemKind::report,
          .presenter = "Trưởng Ban Kinh tế - Ngân sách",
          .planned_start = {std::int64_t{number} * 600'000},
          .planned_length = minutes(10),
          .papers = std::vector<Text>{"bao-cao-" + std::to_string(number) + ".txt"}};
}

void carry_out(Meeting& meeting, const Command& command, const Context& context) {
  const Decision decision = decide(meeting, command, context);
  ensure(decision.has_value());
  for (const Event& event : *decision) evolve(meeting, event, context.now);
}

}  // namespace

SessionPlan large_council(const CouncilSize& size) {
  SessionPlan plan{.council = "Hội đồng nhân dân tỉnh",
                   .title = "Kỳ họp thứ tư",
                   .place = "Hội trường",
                   .utc_offset_minutes = 420};
  plan.procedure.key = "bench";
  plan.procedure.quorum.threshold = {2, 3, Strictness::at_least};
  for (std::uint32_t n = 1; n <= size.delegates; ++n) plan.roll.push_back(delegate(n));
  for (std::uint32_t n = 1; n <= size.officials; ++n) {
    const std::uint32_t id = size.delegates + n;
    plan.roll.push_back({.id = {id},
                         .code = "CB-" + std::to_string(n),
                         .name = "Trần Văn Cán Bộ " + std::to_string(n),
                         .office = "Giám đốc Sở",
                         .roles = {Role::official}});
  }
  for (std::uint32_t n = 1; n <= size.sittings; ++n) {
    plan.sittings.push_back({.id = {n}, .title = "Phiên " + std::to_string(n)});
  }
  for (std::uint32_t n = 1; n <= size.items; ++n) plan.agenda.push_back(item(n, size));
  for (std::uint32_t n = 1; n <= size.drafts; ++n) {
    plan.drafts.push_back({.id = {n},
                           .code = "DT-" + std::to_string(n),
                           .title = "Nghị quyết về nội dung " + std::to_string(n),
                           .committee = "Ban Pháp chế"});
  }
  return plan;
}

Meeting large_council_in_sitting(const CouncilSize& size, Instant at) {
  Meeting meeting;
  carry_out(meeting, Convene{large_council(size)}, {{Role::office, {}}, at});
  const Context chair{{Role::chair, {1}}, at};
  carry_out(meeting, ScreenCommand{OpenSession{}}, chair);
  for (std::uint32_t n = 1; n <= size.delegates; ++n) {
    carry_out(meeting, ScreenCommand{CheckIn{}}, {{Role::delegate, {n}}, at});
  }
  carry_out(meeting, ScreenCommand{OpenSitting{.sitting = {1}}}, chair);
  return meeting;
}

}  // namespace plenary::support
