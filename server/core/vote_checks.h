#pragma once

// VT, EL -- the checks and the steps that the deciders of votes share. Inside core only.

#include <initializer_list>

#include "core/meeting.h"
#include "core/refuse.h"
#include "core/vote_tally.h"

namespace plenary::core {

inline constexpr std::size_t kVoteTextOctetsMax = 8'000;
inline constexpr std::size_t kSealedBallotDigits = 224;

// VT4: the vote exists and is in one of these states.
Check check_vote(const Meeting& meeting, VoteId id, std::initializer_list<VoteState> states);

// VT12: the vote exists and is open.
Check check_is_open(const Meeting& meeting, VoteId id);

// VT1, VT2: the row exists, and the form suits its secrecy.
Check check_rule_and_form(const Meeting& meeting, const Text& rule, VoteForm form, bool trial);

// The number of the next vote.
VoteId next_vote_id(const Meeting& meeting);

// What a vote is judged by beside its tally.
Circumstances circumstances_of(const Meeting& meeting, const Vote& vote);

// VT7: the event that opens a vote which may be opened.
VoteOpened opened(const Meeting& meeting, const Vote& vote, const Text& reason,
                  const Context& context);

// VT12: closes the open vote, and counts it where nobody has to count by hand. `meeting` is as it
// is after everything in `events`.
void append_vote_closed(const Meeting& meeting, VoteCloseCause cause, Events& events);

// VT6, VT19, EL9: the announcement of a vote that was counted and is not tied, and what follows.
void append_announced(const Meeting& meeting, const Vote& vote, Instant now, Events& events);

// VT25: the next vote of the active item to be opened: the first that nothing has to go before; if
// all wait, the first. Null: there is none.
const Vote* next_prepared(const Meeting& meeting);

// The meeting after these events.
Meeting after(const Meeting& meeting, const Events& events, Instant now);

}  // namespace plenary::core
