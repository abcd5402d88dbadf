#pragma once

// How long the texts of a session folder may be, in characters: what several of its files share.

#include <cstddef>

namespace plenary::intake {

inline constexpr std::size_t kTitleLengthMax = 300;
inline constexpr std::size_t kItemTitleLengthMax = 500;  // of items, drafts and issue groups
inline constexpr std::size_t kCodeLengthMax = 32;
inline constexpr std::size_t kGroupLengthMax = 100;  // the name of a group of delegates
inline constexpr std::size_t kKeyLengthMax = 64;     // of a row of the procedure

}  // namespace plenary::intake
