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
using GroupId = Id<struct GroupTag>;  // a group of delegates (Tổ); none: the hall
using RequestId = Id<struct RequestTag>;
using TurnId = Id<struct TurnTag>;
using IssueGroupId = Id<struct IssueGroupTag>;
using QuestionId = Id<struct QuestionTag>;
using PromiseId = Id<struct PromiseTag>;
using ExhibitId = Id<struct ExhibitTag>;

}  // namespace plenary
