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
  break_needs_recess = 409,
  // FL
  unknown_list = 500,
  not_of_this_group = 501,
  item_is_over = 502,
  not_your_floor = 503,
  list_is_closed = 504,
  list_already_open = 505,
  list_already_closed = 506,
  speaker_not_present = 507,
  may_not_speak = 508,
  already_waiting = 509,
  has_spoken = 510,
  kind_is_given = 511,
  kind_is_asked_for = 512,
  category_missing = 513,
  category_not_wanted = 514,
  no_points_of_order = 515,
  question_not_wanted = 516,
  nothing_to_debate = 517,
  order_is_by_rule = 518,
  unknown_request = 519,
  request_not_waiting = 520,
  not_your_request = 521,
  nothing_to_reinstate = 522,
  nobody_waiting = 523,
  item_not_active = 524,
  nobody_has_floor = 525,
  turn_state_forbids = 526,
  nobody_to_interrupt = 527,
  speaking_time_out_of_range = 528,
  extension_out_of_range = 529,
  not_your_turn = 530,
  nobody_to_readmit = 531,
  contribution_missing = 532,
  closing_time_not_ahead = 533,
  item_has_no_questions = 534,
  turn_has_no_limit = 535,
  // IQ
  question_missing = 600,
  unknown_paper = 601,
  not_an_answerer = 602,
  unknown_issue_group = 603,
  issue_group_is_closed = 604,
  unknown_question = 605,
  not_your_question = 606,
  question_state_forbids = 607,
  own_question = 608,
  already_cosigned = 609,
  not_cosigned = 610,
  merged_into_itself = 611,
  issue_groups_already_decided = 612,
  issue_groups_not_decided = 613,
  votes_exceed_members = 614,
  issue_group_not_active = 615,
  batch_out_of_range = 616,
  not_the_answerer = 617,
  already_invited = 618,
  answer_missing = 619,
  judgement_missing = 620,
  promise_missing = 621,
  promise_of_one_thing = 622,
  unknown_promise = 623,
  promise_state_forbids = 624,
  promises_still_open = 625,
  question_on_the_floor = 626,
  issue_group_not_closed = 627,
  unknown_exhibit = 628,
  exhibit_missing = 629,
  exhibit_state_forbids = 630,
  wall_is_clear = 631,
  issue_groups_voted_down = 632,
  conclusion_missing = 633,
  report_missing = 634,
  issue_group_still_open = 635,
  day_out_of_range = 636
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
