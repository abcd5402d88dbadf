#include "core/refusal.h"

#include <algorithm>
#include <array>

#include "base/ensure.h"

namespace plenary::core {
namespace {

constexpr auto kReasons = std::to_array<ReasonRow>({
    {Reason::already_convened, "already_convened", "SE1"},
    {Reason::not_convened, "not_convened", "SE2"},
    {Reason::session_already_open, "session_already_open", "SE3"},
    {Reason::session_not_open, "session_not_open", "SE3"},
    {Reason::session_is_closed, "session_is_closed", "SE11"},
    {Reason::unknown_sitting, "unknown_sitting", "SE4"},
    {Reason::another_sitting_open, "another_sitting_open", "SE5"},
    {Reason::sitting_is_closed, "sitting_is_closed", "SE5"},
    {Reason::not_in_sitting, "not_in_sitting", "SE6"},
    {Reason::item_still_active, "item_still_active", "SE6"},
    {Reason::return_time_not_ahead, "return_time_not_ahead", "SE7"},
    {Reason::not_in_recess, "not_in_recess", "SE8"},
    {Reason::in_recess, "in_recess", "SE12"},
    {Reason::doors_already_closed, "doors_already_closed", "SE10"},
    {Reason::doors_already_open, "doors_already_open", "SE10"},
    {Reason::closed_item_active, "closed_item_active", "SE10"},
    {Reason::sitting_still_open, "sitting_still_open", "SE11"},
    {Reason::reason_missing, "reason_missing", "SE13"},
    {Reason::text_too_long, "text_too_long", "SE13"},
    {Reason::text_not_valid, "text_not_valid", "SE13"},
    {Reason::no_deadline_due, "no_deadline_due", "SE14"},
    {Reason::role_may_not, "role_may_not", "RO1"},
    {Reason::another_presides, "another_presides", "RO2"},
    {Reason::not_eligible_to_preside, "not_eligible_to_preside", "RO3"},
    {Reason::successor_not_present, "successor_not_present", "RO3"},
    {Reason::presiding_is_present, "presiding_is_present", "RO4"},
    {Reason::already_presides, "already_presides", "RO6"},
    {Reason::not_on_the_roll, "not_on_the_roll", "AT1"},
    {Reason::already_present, "already_present", "AT2"},
    {Reason::remote_not_allowed, "remote_not_allowed", "AT3"},
    {Reason::not_present, "not_present", "AT4"},
    {Reason::person_is_present, "person_is_present", "AT7"},
    {Reason::already_recorded, "already_recorded", "AT8"},
    {Reason::unknown_seat, "unknown_seat", "AT9"},
    {Reason::no_quorum, "no_quorum", "AT11"},
    {Reason::unknown_item, "unknown_item", "AG3"},
    {Reason::another_item_active, "another_item_active", "AG2"},
    {Reason::no_active_item, "no_active_item", "AG5"},
    {Reason::item_state_forbids, "item_state_forbids", "AG4"},
    {Reason::place_is_past, "place_is_past", "AG6"},
    {Reason::title_missing, "title_missing", "AG7"},
    {Reason::length_out_of_range, "length_out_of_range", "AG7"},
    {Reason::doors_are_open, "doors_are_open", "AG9"},
    {Reason::nothing_left, "nothing_left", "AG10"},
    {Reason::break_needs_recess, "break_needs_recess", "AG13"},
});

}  // namespace

std::span<const ReasonRow> reasons() { return kReasons; }

const ReasonRow& describe(Reason reason) {
  const auto* const row = std::ranges::find(kReasons, reason, &ReasonRow::reason);
  ensure(row != kReasons.end());
  return *row;
}

}  // namespace plenary::core
