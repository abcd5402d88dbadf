#pragma once

// A council of five delegates that fits in the head: quorum is 3/5, so three must be there.
//
// Ada presides and Bo may; Cy, Di and Em are delegates. Fay keeps the record, Gus counts ballots,
// Hal answers for the executive, Ian is a guest. Three sittings: a morning, an afternoon, and one
// behind closed doors. Wall clocks in the hall are seven hours ahead of UTC.

#include "core/meeting.h"

namespace plenary::support {

inline constexpr PersonId kAda{1};
inline constexpr PersonId kBo{2};
inline constexpr PersonId kCy{3};
inline constexpr PersonId kDi{4};
inline constexpr PersonId kEm{5};
inline constexpr PersonId kFay{6};
inline constexpr PersonId kGus{7};
inline constexpr PersonId kHal{8};
inline constexpr PersonId kIan{9};

inline constexpr SittingId kMorning{1};
inline constexpr SittingId kAfternoon{2};
inline constexpr SittingId kClosedSitting{3};

// Of the morning, in this order: twenty minutes each, the break fifteen.
inline constexpr ItemId kOpening{1};
inline constexpr ItemId kReport{2};
inline constexpr ItemId kBreak{3};
inline constexpr ItemId kLandSwap{4};  // closed
inline constexpr ItemId kDebate{5};
// Of the afternoon.
inline constexpr ItemId kAnswers{6};
inline constexpr ItemId kConclusion{7};
// Of the closed sitting.
inline constexpr ItemId kPersonnel{8};  // closed

inline constexpr core::Actor kOffice{core::Role::office, {}};
inline constexpr core::Actor kChairAda{core::Role::chair, kAda};
inline constexpr core::Actor kChairBo{core::Role::chair, kBo};
inline constexpr core::Actor kSecretary{core::Role::secretary, kFay};
inline constexpr core::Actor kTeller{core::Role::teller, kGus};
inline constexpr core::Actor kOfficial{core::Role::official, kHal};
inline constexpr core::Actor kGuest{core::Role::guest, kIan};
inline constexpr core::Actor kGallery{core::Role::gallery, {}};

constexpr core::Actor delegate(PersonId person) { return {core::Role::delegate, person}; }

// The planned beginning of the first sitting: 8 December 2026, 08:00 in the hall.
inline constexpr Instant kEight{1'796'691'600'000};

// The procedure refuses to open without quorum, warns when it is lost, knows no remote delegates
// and ends attendance with each sitting.
core::SessionPlan small_council();

}  // namespace plenary::support
