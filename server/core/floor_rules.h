#pragma once

// FL -- what other chapters and the views need of the floor. Inside core only.

#include <optional>
#include <vector>

#include "core/meeting.h"

namespace plenary::core {

// Null: nothing has been asked or opened there yet.
const SpeakersList* find_list(const Meeting& meeting, ItemId item, GroupId place);

// FL9, FL10, FL12: those who wait, in the order in which they come.
std::vector<RequestId> line_of(const Meeting& meeting, const SpeakersList& list);

// The group that a delegate sits with; none for others.
GroupId group_of(const Meeting& meeting, PersonId person);

// FL1: whether an item is dealt with in groups.
bool sits_in_groups(const Item& item);

struct TurnTime {
  Duration limit;
  Duration warning;
  std::uint32_t row = 0;  // as in Turn
  bool unlimited = false;
};

// FL18: what a turn would have if it were granted now.
TurnTime turn_time(const Meeting& meeting, ItemId item, GroupId place, TurnKind kind,
                   PersonId person);

// FL18: whether nothing limits a turn that was granted: neither the procedure, nor what was set,
// nor a budget, nor an extension.
bool is_unlimited(const Meeting& meeting, const Turn& turn);

// FL22: what a group may still use for an item; none: no budget. May be negative.
std::optional<Duration> budget_left(const Meeting& meeting, ItemId item, GroupId group);

// FL26: of turns that are over.
SpokenTotal spoken_by_group(const Meeting& meeting, GroupId group);
SpokenTotal spoken_in_item(const Meeting& meeting, ItemId item, TurnKind kind);

// Whether somebody has not yet had the floor in this session, nor handed in a contribution.
bool is_first_contribution(const Meeting& meeting, PersonId person);

// FL5, FL18: whether somebody has contributed to an item in a turn of this kind, or, to speak, in
// writing. A turn that was taken back, or that ended before it began, is no contribution.
bool has_contributed(const Meeting& meeting, PersonId person, ItemId item, TurnKind kind);

// Null: nobody has the floor there.
const Turn* current_turn(const Meeting& meeting, GroupId place);

// How long a turn has been spoken.
Duration spoken_until(const Turn& turn, Instant now);

// Whether somebody may have the floor now: delegates when they are present.
bool may_take_floor(const Meeting& meeting, PersonId person);

// What the floor makes of other chapters' events; appended behind them. `meeting` is as it was.

// FL3: an item begins, or goes on.
void append_lists_opened(const Meeting& meeting, ItemId item, Events& events);

// FL24: an item is over or interrupted, or is not to come any more. Must stand in front of the
// item's own event.
void append_item_over(const Meeting& meeting, ItemId item, Instant now, Events& events);

// FL24: a recess begins. Must stand in front of RecessBegun.
void append_turns_paused(const Meeting& meeting, Events& events);

// FL14, FL25: a delegate leaves the hall.
void append_speaker_left(const Meeting& meeting, PersonId person, Instant now, Events& events);

// FL14: attendance ends for all; no item is active any more.
void append_everybody_left(const Meeting& meeting, Events& events);

// FL27: the earliest moment at which a list closes by itself.
std::optional<Instant> next_list_closing(const Meeting& meeting);
void append_lists_due(const Meeting& meeting, Instant now, Events& events);

// At the convening: groups, places and totals.
void prepare_floor(Meeting& meeting);

}  // namespace plenary::core
