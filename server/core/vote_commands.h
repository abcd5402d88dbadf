#pragma once

// VT, EL -- what screens may send about votes, and what the server itself says of sealed ballots.

#include <boost/describe.hpp>
#include <cstdint>

#include "core/vote.h"

namespace plenary::core {

// One vote. Its number is the next one.
struct PrepareVote {
  ItemId item;
  DraftId draft;
  VoteKind kind = VoteKind::decision;
  VoteSubject subject = VoteSubject::resolution;
  Text title;  // may be empty for a draft: its title
  Text text;
  Text rule;
  VoteForm form = VoteForm::electronic;
  bool trial = false;
  VoteId before;
  bool exclusive = false;
  std::uint32_t seats = 0;
  std::uint32_t choose_up_to = 0;
};
BOOST_DESCRIBE_STRUCT(PrepareVote, (),
                      (item, draft, kind, subject, title, text, rule, form, trial, before,
                       exclusive, seats, choose_up_to))

// A vote on each draft of an item that has none yet.
struct PrepareVotes {
  ItemId item;
  Text rule;
  VoteForm form = VoteForm::electronic;
};
BOOST_DESCRIBE_STRUCT(PrepareVotes, (), (item, rule, form))

struct WithdrawVote {
  VoteId vote;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawVote, (), (vote, reason))

// VT23: by the person concerned (person none), or for them by chair or secretary.
struct RecuseMember {
  VoteId vote;
  PersonId person;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(RecuseMember, (), (vote, person, reason))

struct ReadmitMember {
  VoteId vote;
  PersonId person;
};
BOOST_DESCRIBE_STRUCT(ReadmitMember, (), (vote, person))

struct OpenVote {
  VoteId vote;
  Text reason_without_quorum;  // only where the procedure lets the chair go on without quorum
};
BOOST_DESCRIBE_STRUCT(OpenVote, (), (vote, reason_without_quorum))

struct CastBallot {
  VoteId vote;
  Choice choice = Choice::none;
};
BOOST_DESCRIBE_STRUCT(CastBallot, (), (vote, choice))

// VT27: `sealed` is the ballot, sealed with the vote's key: kSealedBallotDigits of 0-9, a-f.
struct CastSealedBallot {
  VoteId vote;
  Text sealed;
};
BOOST_DESCRIBE_STRUCT(CastSealedBallot, (), (vote, sealed))

struct CloseVote {
  VoteId vote;
};
BOOST_DESCRIBE_STRUCT(CloseVote, (), (vote))

// What the secretary counted of hands, or a teller of paper ballots.
struct EnterCount {
  VoteId vote;
  CountSheet sheet;
};
BOOST_DESCRIBE_STRUCT(EnterCount, (), (vote, sheet))

struct DecideTie {
  VoteId vote;
  Choice choice = Choice::none;
};
BOOST_DESCRIBE_STRUCT(DecideTie, (), (vote, choice))

struct AnnounceVote {
  VoteId vote;
};
BOOST_DESCRIBE_STRUCT(AnnounceVote, (), (vote))

// VT25: announces what was counted and opens the next vote of the active item.
struct AdvanceVotes {};
BOOST_DESCRIBE_STRUCT(AdvanceVotes, (), ())

struct DeclareIntention {
  VoteId vote;
  Choice choice = Choice::none;
};
BOOST_DESCRIBE_STRUCT(DeclareIntention, (), (vote, choice))

struct ProposeAnnulment {
  VoteId vote;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(ProposeAnnulment, (), (vote, reason))

struct ConfirmAnnulment {
  VoteId vote;
};
BOOST_DESCRIBE_STRUCT(ConfirmAnnulment, (), (vote))

struct DropAnnulment {
  VoteId vote;
};
BOOST_DESCRIBE_STRUCT(DropAnnulment, (), (vote))

struct RepeatVote {
  VoteId vote;
};
BOOST_DESCRIBE_STRUCT(RepeatVote, (), (vote))

// EL

struct NameCandidate {
  VoteId vote;
  PersonId person;  // none: somebody who is not on the roll, by name
  Text name;
  Text post;
  NominationWay way = NominationWay::proposed;
};
BOOST_DESCRIBE_STRUCT(NameCandidate, (), (vote, person, name, post, way))

struct RemoveCandidate {
  VoteId vote;
  std::uint32_t candidate = 0;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(RemoveCandidate, (), (vote, candidate, reason))

// The council has decided on the list, in vote `by`.
struct DecideCandidates {
  VoteId vote;
  VoteId by;
};
BOOST_DESCRIBE_STRUCT(DecideCandidates, (), (vote, by))

struct AppointTellers {
  VoteId vote;
  VoteId by;
  List<PersonId> tellers;
};
BOOST_DESCRIBE_STRUCT(AppointTellers, (), (vote, by, tellers))

struct PrepareSecondRound {
  VoteId vote;
};
BOOST_DESCRIBE_STRUCT(PrepareSecondRound, (), (vote))

// VT27: what the room says on its own once a vote with sealed ballots is closed, in this order.
// Each finds in the meeting whether it still has to be said, so that a server that was killed
// between two of them goes on where it stopped.

struct SealBallots {
  VoteId vote;
  List<Text> digests;  // of all sealed ballots, sorted
};

struct CountBallots {
  VoteId vote;
  std::uint32_t yes = 0;
  std::uint32_t no = 0;
  std::uint32_t abstain = 0;
  std::uint32_t invalid = 0;
};

struct EraseBallotKey {
  VoteId vote;
};

// The key is gone: nobody can ever open the ballots.
struct LoseBallotKey {
  VoteId vote;
};

}  // namespace plenary::core
