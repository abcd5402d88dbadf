#pragma once

// VT, EL -- what has happened to votes.

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>

#include "core/roles.h"
#include "core/vote.h"

namespace plenary::core {

struct VotePrepared {
  VotePlan plan;
  List<Candidate> candidates;  // of a repetition, or of a second round
  List<PersonId> tellers;

  bool operator==(const VotePrepared&) const = default;
};
BOOST_DESCRIBE_STRUCT(VotePrepared, (), (plan, candidates, tellers))

// Why a vote is not held.
enum class VoteWithdrawal : std::uint8_t { chair, another_option_carried, item_over };
BOOST_DESCRIBE_ENUM(VoteWithdrawal, chair, another_option_carried, item_over)

struct VoteWithdrawn {
  VoteId vote;
  VoteWithdrawal cause = VoteWithdrawal::chair;
  Text reason;

  bool operator==(const VoteWithdrawn&) const = default;
};
BOOST_DESCRIBE_STRUCT(VoteWithdrawn, (), (vote, cause, reason))

struct MemberRecused {
  VoteId vote;
  PersonId person;
  Text reason;

  bool operator==(const MemberRecused&) const = default;
};
BOOST_DESCRIBE_STRUCT(MemberRecused, (), (vote, person, reason))

struct MemberReadmitted {
  VoteId vote;
  PersonId person;

  bool operator==(const MemberReadmitted&) const = default;
};
BOOST_DESCRIBE_STRUCT(MemberReadmitted, (), (vote, person))

struct VoteOpened {
  VoteId vote;
  VoteOpening opening;

  bool operator==(const VoteOpened&) const = default;
};
BOOST_DESCRIBE_STRUCT(VoteOpened, (), (vote, opening))

struct BallotCast {
  VoteId vote;
  PersonId person;
  Choice choice = Choice::none;

  bool operator==(const BallotCast&) const = default;
};
BOOST_DESCRIBE_STRUCT(BallotCast, (), (vote, person, choice))

// Whose, and nothing else. What was sealed lies beside the log until it is counted.
struct SealedBallotReceived {
  VoteId vote;
  PersonId person;

  bool operator==(const SealedBallotReceived&) const = default;
};
BOOST_DESCRIBE_STRUCT(SealedBallotReceived, (), (vote, person))

struct VoteClosed {
  VoteId vote;
  VoteCloseCause cause = VoteCloseCause::chair;
  std::uint32_t cast = 0;
  std::uint32_t present = 0;  // of those entitled; who has cast a ballot counts though they left
  List<PersonId> silent;
  std::uint32_t quorum_count = 0;  // members that counted towards the quorum at that moment

  bool operator==(const VoteClosed&) const = default;
};
BOOST_DESCRIBE_STRUCT(VoteClosed, (), (vote, cause, cast, present, silent, quorum_count))

struct BallotsSealed {
  VoteId vote;
  List<Text> digests;

  bool operator==(const BallotsSealed&) const = default;
};
BOOST_DESCRIBE_STRUCT(BallotsSealed, (), (vote, digests))

struct CountEntered {
  VoteId vote;
  PersonId by;
  CountSheet sheet;

  bool operator==(const CountEntered&) const = default;
};
BOOST_DESCRIBE_STRUCT(CountEntered, (), (vote, by, sheet))

struct VoteCounted {
  VoteId vote;
  VoteResult result;

  bool operator==(const VoteCounted&) const = default;
};
BOOST_DESCRIBE_STRUCT(VoteCounted, (), (vote, result))

struct BallotKeyErased {
  VoteId vote;

  bool operator==(const BallotKeyErased&) const = default;
};
BOOST_DESCRIBE_STRUCT(BallotKeyErased, (), (vote))

struct BallotKeyLost {
  VoteId vote;

  bool operator==(const BallotKeyLost&) const = default;
};
BOOST_DESCRIBE_STRUCT(BallotKeyLost, (), (vote))

struct TieDecided {
  VoteId vote;
  Choice choice = Choice::none;

  bool operator==(const TieDecided&) const = default;
};
BOOST_DESCRIBE_STRUCT(TieDecided, (), (vote, choice))

struct VoteAnnounced {
  VoteId vote;
  std::optional<ApprovalDates> approval;

  bool operator==(const VoteAnnounced&) const = default;
};
BOOST_DESCRIBE_STRUCT(VoteAnnounced, (), (vote, approval))

struct IntentionDeclared {
  VoteId vote;
  PersonId person;
  Choice choice = Choice::none;

  bool operator==(const IntentionDeclared&) const = default;
};
BOOST_DESCRIBE_STRUCT(IntentionDeclared, (), (vote, person, choice))

struct AnnulmentProposed {
  VoteId vote;
  PersonId by;
  Role role = Role::chair;  // in which they proposed it
  Text reason;

  bool operator==(const AnnulmentProposed&) const = default;
};
BOOST_DESCRIBE_STRUCT(AnnulmentProposed, (), (vote, by, role, reason))

struct AnnulmentDropped {
  VoteId vote;

  bool operator==(const AnnulmentDropped&) const = default;
};
BOOST_DESCRIBE_STRUCT(AnnulmentDropped, (), (vote))

struct VoteAnnulled {
  VoteId vote;
  PersonId by;  // who confirmed it

  bool operator==(const VoteAnnulled&) const = default;
};
BOOST_DESCRIBE_STRUCT(VoteAnnulled, (), (vote, by))

// EL

struct CandidateNamed {
  VoteId vote;
  Candidate candidate;

  bool operator==(const CandidateNamed&) const = default;
};
BOOST_DESCRIBE_STRUCT(CandidateNamed, (), (vote, candidate))

struct CandidateRemoved {
  VoteId vote;
  std::uint32_t candidate = 0;
  Text reason;

  bool operator==(const CandidateRemoved&) const = default;
};
BOOST_DESCRIBE_STRUCT(CandidateRemoved, (), (vote, candidate, reason))

struct CandidatesDecided {
  VoteId vote;
  VoteId by;

  bool operator==(const CandidatesDecided&) const = default;
};
BOOST_DESCRIBE_STRUCT(CandidatesDecided, (), (vote, by))

struct TellersAppointed {
  VoteId vote;
  VoteId by;
  List<PersonId> tellers;

  bool operator==(const TellersAppointed&) const = default;
};
BOOST_DESCRIBE_STRUCT(TellersAppointed, (), (vote, by, tellers))

}  // namespace plenary::core
