#include "support/small_council.h"

namespace plenary::support {
namespace {

using core::Doors;
using core::ItemKind;
using core::Role;

core::SpeakingTime speaking_time(core::TurnKind kind, Duration limit,
                                 core::Contribution contribution = core::Contribution::any) {
  return {.kind = kind,
          .contribution = contribution,
          .limit = limit,
          .warning = seconds(15),
          .citation = {"Standing orders, 7", true}};
}

core::FloorRule floor() {
  using core::Contribution;
  using core::TurnKind;
  return {
      .kinds = {TurnKind::debate, TurnKind::point_of_order, TurnKind::question, TurnKind::speak},
      .opens_with_item = false,
      .points = {{.key = "rules", .title_vi = "Quy chế", .title_en = "Rules", .rank = 1},
                 {.key = "agenda", .title_vi = "Chương trình", .title_en = "Agenda", .rank = 2}},
      .times = {speaking_time(TurnKind::speak, minutes(3), Contribution::first),
                speaking_time(TurnKind::speak, minutes(1), Contribution::again),
                speaking_time(TurnKind::debate, minutes(2)),
                speaking_time(TurnKind::reply, minutes(1)),
                speaking_time(TurnKind::point_of_order, seconds(45)),
                speaking_time(TurnKind::question, minutes(1)),
                speaking_time(TurnKind::answer, minutes(3)),
                speaking_time(TurnKind::statement, minutes(10))},
      .citation = {"Standing orders, 6", false}};
}

core::Procedure procedure() {
  return {.key = "small",
          .title_vi = "Quy chế nhỏ",
          .title_en = "Small procedure",
          .quorum = {.threshold = {3, 5, core::Strictness::at_least},
                     .citation = {"Standing orders, 4", true}},
          .attendance = {.citation = {"Standing orders, 5", false}},
          .closed_sitting = {"Standing orders, 9", false},
          .floor = floor(),
          .interpellation = {.batch_max = 3,
                             .written_answer_days = 20,
                             .written_answer = {"Standing orders, 15", false},
                             .report_days = 10,
                             .report = {"Standing orders, 16", false},
                             .citation = {"Standing orders, 14", false}},
          .decisions = {{.key = "resolution",
                         .title_vi = "Nghị quyết",
                         .title_en = "Resolution",
                         .threshold = {1, 2, core::Strictness::more_than},
                         .citation = {"Standing orders, 12", true}}}};
}

std::vector<core::Person> roll() {
  const auto person = [](PersonId id, const char* code, const char* name, std::uint32_t seat,
                         std::vector<Role> roles, const char* group = "") {
    return core::Person{.id = id,
                        .code = code,
                        .name = name,
                        .group = group,
                        .seat = seat,
                        .roles = std::move(roles)};
  };
  return {person(kAda, "D1", "Ada", 11, {Role::chair, Role::delegate}, "North"),
          person(kBo, "D2", "Bo", 12, {Role::chair, Role::delegate}, "South"),
          person(kCy, "D3", "Cy", 13, {Role::delegate}, "North"),
          person(kDi, "D4", "Di", 14, {Role::delegate}, "South"),
          person(kEm, "D5", "Em", 15, {Role::delegate}, "South"),
          person(kFay, "O1", "Fay", 0, {Role::secretary}),
          person(kGus, "O2", "Gus", 0, {Role::teller}),
          person(kHal, "O3", "Hal", 0, {Role::official}),
          person(kIan, "O4", "Ian", 21, {Role::guest})};
}

std::vector<core::ItemPlan> agenda() {
  std::vector<core::ItemPlan> items;
  Instant start = kEight;
  const auto add = [&](SittingId sitting, const char* number, const char* title, ItemKind kind,
                       Duration length, bool closed = false) {
    items.push_back({.id = {static_cast<std::uint32_t>(items.size() + 1)},
                     .sitting = sitting,
                     .number = number,
                     .title = title,
                     .kind = kind,
                     .presenter = kind == ItemKind::recess ? "" : "Hal",
                     .planned_start = start,
                     .planned_length = length,
                     .closed = closed});
    start = start + length;
  };
  add(kMorning, "1", "Opening", ItemKind::speech, minutes(20));
  add(kMorning, "2", "Report", ItemKind::report, minutes(20));
  add(kMorning, "", "Coffee", ItemKind::recess, minutes(15));
  add(kMorning, "3", "Land swap", ItemKind::debate, minutes(20), true);
  add(kMorning, "4", "Debate", ItemKind::debate, minutes(20));
  start = kEight + minutes(330);
  add(kAfternoon, "5", "Answers", ItemKind::answer, minutes(20));
  add(kAfternoon, "6", "Conclusion", ItemKind::conclusion, minutes(20));
  start = kEight + minutes(24 * 60);
  add(kClosedSitting, "7", "Personnel", ItemKind::election, minutes(20), true);
  items[1].papers = {std::vector<Text>{"report.pdf"}};
  items[3].drafts = {std::vector<DraftId>{{2}}};
  items[4].drafts = {std::vector<DraftId>{{1}}};
  return items;
}

}  // namespace

core::SessionPlan small_council() {
  return {.council = "Small council",
          .title = "First session",
          .place = "Town hall",
          .utc_offset_minutes = 7 * 60,
          .procedure = procedure(),
          .roll = roll(),
          .sittings = {{kMorning, "Morning", kEight, kEight + minutes(240), Doors::open},
                       {kAfternoon, "Afternoon", kEight + minutes(330), kEight + minutes(540),
                        Doors::open},
                       {kClosedSitting, "Behind closed doors", kEight + minutes(24 * 60),
                        kEight + minutes(26 * 60), Doors::closed}},
          .agenda = agenda(),
          .drafts = {{.id = {1}, .code = "DT-01", .title = "Budget", .committee = "Finance"},
                     {.id = {2}, .code = "DT-02", .title = "Exchange of plots", .closed = true}}};
}

}  // namespace plenary::support
