#pragma once

// VT, EL -- the cards of votes. Inside core only.

#include "core/meeting.h"
#include "core/views/cards.h"

namespace plenary::core {

void append_votes(const Meeting& meeting, View<ChairCard>& view);
void append_votes(const Meeting& meeting, View<DelegateCard>& view);

// VT28: from the opening on, unless its item or its draft is closed.
void append_votes(const Meeting& meeting, View<PublicCard>& view);

}  // namespace plenary::core
