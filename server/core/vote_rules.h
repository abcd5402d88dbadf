#pragma once

// VT -- what other chapters and the views need of votes. Inside core only.

#include <optional>

#include "core/meeting.h"
#include "core/refuse.h"

namespace plenary::core {

// The row of the table of majorities with this key; null: there is none.
const DecisionRule* find_decision_rule(const Procedure& procedure, const Text& key);

// VT24: no vote is open.
Check check_no_vote_open(const Meeting& meeting);

// VT3 to VT8, EL5: whether a vote could be opened now. `reason` stands for a missing quorum.
Check check_may_open(const Meeting& meeting, const Vote& vote, const Text& reason);

// VT9: whether somebody belongs to those entitled in a vote that was opened.
bool is_entitled(const Vote& vote, PersonId person);

// VT23
bool is_recused(const Vote& vote, PersonId person);

// VT13: of those entitled, how many are present, or have cast a ballot and left.
std::uint32_t present_voters(const Meeting& meeting, const Vote& vote);

// Those entitled who are present and whose ballot has not come.
List<PersonId> voters_waiting(const Meeting& meeting, const Vote& vote);

// VT12: when the open vote closes by itself.
std::optional<Instant> next_vote_closing(const Meeting& meeting);

// What votes make of other chapters' events; appended behind them. `meeting` is as it is then.

// VT12: the window of the open vote is over.
void append_vote_due(const Meeting& meeting, Instant now, Events& events);

// VT12: somebody has left, and all who are still there may have voted.
void append_vote_complete(const Meeting& meeting, Events& events);

// VT24: the sitting is adjourned, or goes into a recess for its lost quorum.
void append_vote_broken_off(const Meeting& meeting, Events& events);

// VT29: an item is finished.
void append_votes_withdrawn(const Meeting& meeting, ItemId item, Events& events);

// At the convening: what the office prepared.
void prepare_voting(Meeting& meeting, const SessionPlan& plan);

}  // namespace plenary::core
