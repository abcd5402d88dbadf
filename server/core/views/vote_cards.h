#pragma once

// VT, EL -- what screens are told of votes.
//
// A ballot of somebody stands in two places only: in their own card (OwnBallot), and, of open
// ballots, in `named`, which is empty for the chair until the vote is counted and for everybody
// else until it is announced and the procedure makes names public. Of a secret vote it stands
// nowhere.

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"
#include "core/vote.h"

namespace plenary::core {

// By how many it is decided, in the procedure's words.
struct Majority {
  Text key;
  Text title_vi;
  Text title_en;
  Threshold threshold;
  DecisionBase base = DecisionBase::all_members;
  std::uint32_t of = 0;        // the base as a number; 0: known when it is counted
  std::uint32_t required = 0;  // votes for; 0: known when it is counted
  std::uint32_t quorum_required = 0;
  Secrecy secrecy = Secrecy::open;
  bool changeable = true;
  Citation citation;

  bool operator==(const Majority&) const = default;
};
BOOST_DESCRIBE_STRUCT(Majority, (),
                      (key, title_vi, title_en, threshold, base, of, required, quorum_required,
                       secrecy, changeable, citation))

// A vote, "vote/3": members from its preparation on, the public from its opening on.
struct VoteCard {
  VoteId id;
  ItemId item;
  DraftId draft;
  Text draft_code;
  VoteKind kind = VoteKind::decision;
  VoteSubject subject = VoteSubject::resolution;
  Text title;
  Text text;
  VoteForm form = VoteForm::electronic;
  bool trial = false;
  VoteState state = VoteState::prepared;
  VoteId before;
  bool exclusive = false;
  VoteId repeats;
  VoteId first_round;
  std::uint32_t seats = 0;
  std::uint32_t choose_up_to = 0;
  List<Candidate> candidates;
  Majority majority;
  std::uint32_t members = 0;   // N, frozen
  std::uint32_t entitled = 0;  // frozen
  std::optional<Instant> opened_at;
  std::optional<Instant> closes_at;
  std::optional<Instant> closed_at;
  std::optional<Instant> announced_at;
  VoteCloseCause cause = VoteCloseCause::chair;
  Text digest;
  Text ballot_key;                   // of sealed ballots, while it is open
  std::optional<VoteResult> result;  // once it is announced
  List<NamedChoice> named;
  Text reason;  // why it was withdrawn or annulled
  std::optional<ApprovalDates> approval;
  Citation approval_citation;

  bool operator==(const VoteCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(VoteCard, (),
                      (id, item, draft, draft_code, kind, subject, title, text, form, trial, state,
                       before, exclusive, repeats, first_round, seats, choose_up_to, candidates,
                       majority, members, entitled, opened_at, closes_at, closed_at, announced_at,
                       cause, digest, ballot_key, result, named, reason, approval,
                       approval_citation))

// How far the open vote has come, "turnout".
struct TurnoutCard {
  VoteId vote;
  std::uint32_t cast = 0;
  std::uint32_t present = 0;     // who may cast and is present, or has cast
  std::optional<Tally> running;  // where the procedure lets it be known

  bool operator==(const TurnoutCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(TurnoutCard, (), (vote, cast, present, running))

// What those who run the session know besides, "vote_desk/3".
struct VoteDeskCard {
  VoteId id;
  Text obstacle;           // why it cannot be opened now: a reason of the catalogue; empty: it can
  List<PersonId> voted;    // whose ballot has come, while it is open
  List<PersonId> waiting;  // present, and no ballot; when it is closed who stayed silent
  List<Recusal> recused;
  List<EnteredSheet> sheets;
  List<std::uint32_t> differing;     // rows in which two sheets differ; 0: their sums, or hands
  std::optional<VoteResult> result;  // once it is counted
  List<NamedChoice> named;           // open ballots, once it is counted
  List<NamedChoice> intentions;
  Annulment annulment;
  List<PersonId> tellers;
  bool candidates_decided = false;
  bool key_lost = false;

  bool operator==(const VoteDeskCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(VoteDeskCard, (),
                      (id, obstacle, voted, waiting, recused, sheets, differing, result, named,
                       intentions, annulment, tellers, candidates_decided, key_lost))

// Digests of the sealed ballots that were counted, "ballots/3": a tablet finds its own among them.
struct BallotsCard {
  VoteId vote;
  List<Text> digests;

  bool operator==(const BallotsCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(BallotsCard, (), (vote, digests))

}  // namespace plenary::core
