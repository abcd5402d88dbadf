#pragma once

// Why a command was refused.
//
// Every reason has a stable number and belongs to one rule of RULES.md. Both go to the screen; the
// sentences stand in proto/catalogue.json, in Vietnamese and English, with places for the details.
// Numbers are part of the protocol: append, never renumber, never reuse.

#include <boost/describe.hpp>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/text.h"

namespace plenary::core {

enum class Reason : std::uint16_t {
  unspecified = 0,
  // SE
  already_convened = 100,
  not_convened = 101,
  session_already_open = 102,
  session_not_open = 103,
  session_is_closed = 104,
  unknown_sitting = 105,
  another_sitting_open = 106,
  sitting_is_closed = 107,
  not_in_sitting = 108,
  item_still_active = 109,
  return_time_not_ahead = 110,
  not_in_recess = 111,
  in_recess = 112,
  doors_already_closed = 113,
  doors_already_open = 114,
  closed_item_active = 115,
  sitting_still_open = 116,
  reason_missing = 117,
  text_too_long = 118,
  text_not_valid = 119,
  no_deadline_due = 120,
  // RO
  role_may_not = 200,
  another_presides = 201,
  not_eligible_to_preside = 202,
  successor_not_present = 203,
  presiding_is_present = 204,
  already_presides = 205,
  // AT
  not_on_the_roll = 300,
  already_present = 301,
  remote_not_allowed = 302,
  not_present = 303,
  person_is_present = 304,
  already_recorded = 305,
  unknown_seat = 306,
  no_quorum = 307,
  // AG
  unknown_item = 400,
  another_item_active = 401,
  no_active_item = 402,
  item_state_forbids = 403,
  place_is_past = 404,
  title_missing = 405,
  length_out_of_range = 406,
  doors_are_open = 407,
  nothing_left = 408,
  break_needs_recess = 409
};
// One row for each reason: the word the catalogue knows it by, and the rule it belongs to.
struct ReasonRow {
  Reason reason = Reason::unspecified;
  std::string_view name;
  std::string_view rule;
};

std::span<const ReasonRow> reasons();

// The row of a reason; `reason` must not be unspecified.
const ReasonRow& describe(Reason reason);

// A fact that the sentence names: how many are present, in which state the item is.
struct Detail {
  Text name;
  Text value;

  bool operator==(const Detail&) const = default;
};
BOOST_DESCRIBE_STRUCT(Detail, (), (name, value))

struct Refusal {
  Reason reason = Reason::unspecified;
  std::vector<Detail> details;

  bool operator==(const Refusal&) const = default;
};

}  // namespace plenary::core
