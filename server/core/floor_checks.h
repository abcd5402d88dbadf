#pragma once

// FL -- the checks that the deciders of the floor share. Each returns the refusal or nothing.

#include "core/meeting.h"
#include "core/refuse.h"

namespace plenary::core {

// AG3, FL1: the item exists and has a list in this place.
Check check_list(const Meeting& meeting, ItemId item, GroupId place);

// FL1: the item is to come, or is being dealt with.
Check check_to_come(const Meeting& meeting, ItemId item);

// FL1: officials and the delegates of other groups do not stand on a group's list.
Check check_of_this_group(const Meeting& meeting, PersonId person, GroupId place);

// FL2: the hall belongs to the person who presides, the room of a group to its leader.
bool runs_floor(const Meeting& meeting, const Actor& actor, GroupId place);
Check check_runs_floor(const Meeting& meeting, const Actor& actor, GroupId place);

// FL2: the clock of the hall belongs to a secretary too.
Check check_runs_clock(const Meeting& meeting, const Actor& actor, GroupId place);

// FL4, FL15: somebody on the roll; a delegate must be there.
Check check_may_take_floor(const Meeting& meeting, PersonId person);

// FL5
Check check_not_waiting(const Meeting& meeting, ItemId item, GroupId place, TurnKind kind,
                        PersonId person);

// FL13: the request exists and waits.
Check check_waiting(const Meeting& meeting, RequestId request);

// FL15: the item is the one that an open sitting deals with.
Check check_item_active(const Meeting& meeting, ItemId item);

}  // namespace plenary::core
