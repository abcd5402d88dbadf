#pragma once

// One integer type per kind of thing, so that a PersonId can never be passed where an ItemId is
// meant. Zero is "none". Ids are handed out in order from the state of the meeting, so a replay of
// the log gives the same ids on every machine.

#include <compare>
#include <cstdint>

namespace plenary {

template <class Tag>
struct Id {
  std::uint32_t value = 0;

  friend constexpr auto operator<=>(Id, Id) = default;
  constexpr explicit operator bool() const { return value != 0; }
};

using PersonId = Id<struct PersonTag>;
using SittingId = Id<struct SittingTag>;
using ItemId = Id<struct ItemTag>;
using DraftId = Id<struct DraftTag>;

}  // namespace plenary
