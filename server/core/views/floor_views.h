#pragma once

// FL -- the cards of the floor, appended to a view in the order of their keys.

#include "core/meeting.h"
#include "core/views/cards.h"

namespace plenary::core {

void append_floor(const Meeting& meeting, View<ChairCard>& view);
void append_floor(const Meeting& meeting, View<DelegateCard>& view);
void append_floor(const Meeting& meeting, View<PublicCard>& view);

// FL26: what was spoken under an item, kinds that were not spoken left out.
List<KindTotal> spoken_in(const Meeting& meeting, ItemId item);

}  // namespace plenary::core
