#pragma once

// The small council on a day of interpellation: item 2 and item 4 are for questions, Joy and Kim
// answer for the executive beside Hal. Two groups of issues, none of them decided yet; one promise
// of an earlier session. Lists open with their items; a written answer is due after twenty days.

#include "support/small_council.h"

namespace plenary::support {

inline constexpr PersonId kJoy{10};
inline constexpr PersonId kKim{11};

inline constexpr IssueGroupId kRoads{1};    // of item 2: Hal answers, Joy is asked to come
inline constexpr IssueGroupId kSchools{2};  // of item 4: Joy answers

inline constexpr PromiseId kBridge{1};  // Hal's

inline constexpr core::Actor kHalAnswers{core::Role::official, kHal};
inline constexpr core::Actor kJoyAnswers{core::Role::official, kJoy};
inline constexpr core::Actor kKimAnswers{core::Role::official, kKim};

core::SessionPlan asking_council();

}  // namespace plenary::support
