#pragma once

// IQ -- the cards of the interpellation, appended to a view in the order of their keys. IQ25
// decides which of them an audience has at all.

#include "core/meeting.h"
#include "core/views/cards.h"

namespace plenary::core {

void append_interpellation(const Meeting& meeting, View<ChairCard>& view);
void append_interpellation(const Meeting& meeting, View<DelegateCard>& view);
void append_interpellation(const Meeting& meeting, View<PublicCard>& view);

// What concerns one person alone.
void fill_own(const Meeting& meeting, OwnCard& card);

}  // namespace plenary::core
