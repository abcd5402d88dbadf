#include "provisions.h"

namespace plenary::transcripts {
namespace {

using core::FloorRule;

struct FloorProvision {
  const char* pattern;
  void (*apply)(FloorRule&, const Arguments&);
};

constexpr FloorProvision kProvisions[] = {
    {"procedure: lists open with their items",
     [](FloorRule& it, const Arguments&) { it.opens_with_item = true; }},
    {"procedure: everybody speaks once on an item",
     [](FloorRule& it, const Arguments&) { it.once_per_item = true; }},
    {"procedure: points of order need an open list",
     [](FloorRule& it, const Arguments&) { it.points_when_closed = false; }},
    {"procedure: there are no points of order",
     [](FloorRule& it, const Arguments&) { it.points.clear(); }},
    {"procedure: groups take turns",
     [](FloorRule& it, const Arguments&) { it.order = core::SpeakingOrder::groups_in_turn; }},
    {"procedure: who has spoken least comes first",
     [](FloorRule& it, const Arguments&) { it.order = core::SpeakingOrder::least_spoken; }},
    {"procedure: presses within <n> milliseconds are ordered by lot",
     [](FloorRule& it, const Arguments& arguments) {
       it.fairness_window = {std::int64_t{number_of(arguments[0])}};
     }},
    {"procedure: the clock runs from the grant",
     [](FloorRule& it, const Arguments&) { it.clock = core::ClockStart::at_grant; }},
    {"procedure: a turn goes on when its speaker leaves",
     [](FloorRule& it, const Arguments&) {
       it.when_speaker_leaves = core::SpeakerLeaving::turn_goes_on;
     }},
    {"procedure: no turn has a limit", [](FloorRule& it, const Arguments&) { it.times.clear(); }},
    {"procedure: each group has <n> minutes",
     [](FloorRule& it, const Arguments& arguments) {
       it.group_budget = minutes(number_of(arguments[0]));
     }},
};

}  // namespace

bool provide_for_floor(core::Procedure& procedure, const std::vector<Word>& words) {
  for (const FloorProvision& provision : kProvisions) {
    if (const auto arguments = match(provision.pattern, words)) {
      provision.apply(procedure.floor, *arguments);
      return true;
    }
  }
  return false;
}

}  // namespace plenary::transcripts
