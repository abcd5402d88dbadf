#pragma once

// What each audience may see of a meeting, as pure functions of it.

#include <optional>

#include "core/meeting.h"
#include "core/views/cards.h"

namespace plenary::core {

// The groups of screens that see the same.
enum class Audience : std::uint8_t { chair, delegate, podium, gallery };
BOOST_DESCRIBE_ENUM(Audience, chair, delegate, podium, gallery)

// Which audience somebody in this role belongs to. The office has no screen: gallery.
Audience audience_of(Role role);

View<ChairCard> project_chair(const Meeting& meeting);
View<DelegateCard> project_delegate(const Meeting& meeting);

// The podium and the gallery are both in public and see the same cards.
View<PublicCard> project_public(const Meeting& meeting);

// None for somebody who is not on the roll.
std::optional<OwnCard> project_own(const Meeting& meeting, PersonId id);

}  // namespace plenary::core
