#include "support/asking_council.h"

namespace plenary::support {

core::SessionPlan asking_council() {
  core::SessionPlan plan = small_council();
  const auto official = [](PersonId id, const char* code, const char* name) {
    return core::Person{.id = id,
                        .code = code,
                        .name = name,
                        .office = "Minister",
                        .group = {},
                        .roles = {core::Role::official}};
  };
  plan.roll.push_back(official(kJoy, "O5", "Joy"));
  plan.roll.push_back(official(kKim, "O6", "Kim"));
  plan.agenda.at(kReport.value - 1).kind = core::ItemKind::interpellation;
  plan.agenda.at(kDebate.value - 1).kind = core::ItemKind::interpellation;
  plan.procedure.floor.opens_with_item = true;
  plan.procedure.interpellation = {.batch_max = 3,
                                   .written_answer_days = 20,
                                   .written_answer = {"Standing orders, 31", true},
                                   .report_days = 10,
                                   .report = {"Standing orders, 33", false},
                                   .citation = {"Standing orders, 30", false}};
  plan.issue_groups = {
      {.id = kRoads,
       .item = kReport,
       .title = "Roads",
       .answerer = kHal,
       .co_answerers = std::vector<PersonId>{kJoy}},
      {.id = kSchools, .item = kDebate, .title = "Schools", .answerer = kJoy, .co_answerers = {}}};
  plan.promises = {{.id = kBridge,
                    .who = kHal,
                    .what = "Repair the bridge",
                    .due = kEight + minutes(30 * 24 * 60),
                    .origin = "Session zero"}};
  return plan;
}

}  // namespace plenary::support
