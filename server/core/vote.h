#pragma once

// VT, EL -- votes on resolutions, elections and votes of confidence: what is decided, by whom, and
// what came of it.
//
// A vote is prepared, opened, closed, counted and announced. Opening it freezes everything that its
// result will be judged by (VoteOpening); nothing that happens to the roll, the procedure or the
// draft afterwards touches it.
//
// Who chose what in a secret vote has no place here: of sealed ballots the state knows only whose
// has come (VT27).

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"
#include "core/procedure.h"
#include "core/roles.h"

namespace plenary::core {

enum class VoteKind : std::uint8_t {
  decision,          // for, against, or no vote
  election,          // of candidates
  confidence,        // lấy phiếu tín nhiệm: three levels for each person
  confidence_motion  // bỏ phiếu tín nhiệm: two levels
};
BOOST_DESCRIBE_ENUM(VoteKind, decision, election, confidence, confidence_motion)

enum class VoteSubject : std::uint8_t {
  resolution,  // a draft as a whole
  amendment,
  clause,
  option,  // one of several texts for the same thing
  programme,
  closed_sitting,
  candidates,  // the list for an election
  tellers,
  other
};
BOOST_DESCRIBE_ENUM(VoteSubject, resolution, amendment, clause, option, programme, closed_sitting,
                    candidates, tellers, other)

enum class VoteForm : std::uint8_t {
  electronic,         // open ballots on tablets
  electronic_secret,  // sealed ballots on tablets
  show_of_hands,      // counted in the hall by the secretary
  paper               // counted by tellers
};
BOOST_DESCRIBE_ENUM(VoteForm, electronic, electronic_secret, show_of_hands, paper)

enum class VoteState : std::uint8_t {
  prepared,
  open,
  closed,   // no more ballots; not counted yet
  counted,  // known to those who run the session
  announced,
  annulled,
  withdrawn
};
BOOST_DESCRIBE_ENUM(VoteState, prepared, open, closed, counted, announced, annulled, withdrawn)

enum class Choice : std::uint8_t { none, yes, no, abstain };
BOOST_DESCRIBE_ENUM(Choice, none, yes, no, abstain)

enum class VoteOutcome : std::uint8_t {
  none,  // not known
  carried,
  not_carried,
  tied,          // the chair has to decide
  inconclusive,  // without its quorum, broken off, or its key lost
  completed      // of elections and votes of confidence: the result stands with each candidate
};
BOOST_DESCRIBE_ENUM(VoteOutcome, none, carried, not_carried, tied, inconclusive, completed)

// Why a vote is closed.
enum class VoteCloseCause : std::uint8_t {
  chair,
  deadline,
  all_voted,
  broken_off  // the sitting was adjourned, or lost its quorum
};
BOOST_DESCRIBE_ENUM(VoteCloseCause, chair, deadline, all_voted, broken_off)

// How somebody became a candidate.
enum class NominationWay : std::uint8_t { proposed, from_the_floor, self_nominated };
BOOST_DESCRIBE_ENUM(NominationWay, proposed, from_the_floor, self_nominated)

struct Candidate {
  std::uint32_t number = 0;  // 1, 2, 3 in the order of the list
  PersonId person;           // none: not on the roll
  Text name;
  Text post;  // "Phó Chủ tịch HĐND tỉnh"; of a vote of confidence what they hold
  NominationWay way = NominationWay::proposed;

  bool operator==(const Candidate&) const = default;
};
BOOST_DESCRIBE_STRUCT(Candidate, (), (number, person, name, post, way))

// What is to be decided, and how.
struct VotePlan {
  VoteId id;
  ItemId item;
  DraftId draft;  // none: what is decided is no draft
  VoteKind kind = VoteKind::decision;
  VoteSubject subject = VoteSubject::resolution;
  Text title;
  Text text;  // the wording that is put; may be empty where the title says it all
  Text rule;  // key of the row of the table of majorities
  VoteForm form = VoteForm::electronic;
  bool trial = false;       // counts for nothing
  VoteId before;            // the vote that waits for this one: of an amendment, its clause
  bool exclusive = false;   // of options of one draft: when one is carried, the others are gone
  VoteId repeats;           // the vote that this one is held instead of
  VoteId first_round;       // of a second round
  std::uint32_t seats = 0;  // how many are elected
  std::uint32_t choose_up_to = 0;  // how many names a ballot may bear

  bool operator==(const VotePlan&) const = default;
};
BOOST_DESCRIBE_STRUCT(VotePlan, (),
                      (id, item, draft, kind, subject, title, text, rule, form, trial, before,
                       exclusive, repeats, first_round, seats, choose_up_to))

// VT7: what opening a vote freezes.
struct VoteOpening {
  std::uint32_t members = 0;  // N: of the council
  std::uint32_t base = 0;     // N without who left it by recusal
  std::uint32_t present = 0;  // of those entitled, at the opening
  List<PersonId> entitled;    // in the order of the roll
  DecisionRule rule;
  std::uint32_t quorum_required = 0;  // 0: none
  Text digest;                        // of the text that is put, hexadecimal
  std::optional<Instant> closes_at;
  Text ballot_key;  // to seal ballots with, hexadecimal; empty if they are not sealed
  Text reason_without_quorum;

  bool operator==(const VoteOpening&) const = default;
};
BOOST_DESCRIBE_STRUCT(VoteOpening, (),
                      (members, base, present, entitled, rule, quorum_required, digest, closes_at,
                       ballot_key, reason_without_quorum))

// VT13: where everybody who was entitled has gone. yes + no + abstain + invalid + silent = present,
// present + absent = entitled.
struct Tally {
  std::uint32_t entitled = 0;
  std::uint32_t present = 0;
  std::uint32_t absent = 0;
  std::uint32_t yes = 0;
  std::uint32_t no = 0;
  std::uint32_t abstain = 0;   // chose not to vote
  std::uint32_t silent = 0;    // present, and no ballot came
  std::uint32_t invalid = 0;   // ballots that cannot be read
  std::uint32_t issued = 0;    // of paper ballots
  std::uint32_t returned = 0;  // of paper ballots; elsewhere every ballot

  bool operator==(const Tally&) const = default;
};
BOOST_DESCRIBE_STRUCT(Tally, (),
                      (entitled, present, absent, yes, no, abstain, silent, invalid, issued,
                       returned))

// One line of a count sheet. Of a decision there is one, number 0: for, against, no vote. Of an
// election one for each candidate, `first` being the votes for them. Of a vote of confidence high,
// middle, low; of a motion confidence, no confidence.
struct CountRow {
  std::uint32_t number = 0;
  std::uint32_t first = 0;
  std::uint32_t second = 0;
  std::uint32_t third = 0;

  bool operator==(const CountRow&) const = default;
};
BOOST_DESCRIBE_STRUCT(CountRow, (), (number, first, second, third))

// What somebody counted: on paper ballots, or hands (then all but `rows` is 0).
struct CountSheet {
  std::uint32_t issued = 0;
  std::uint32_t returned = 0;
  std::uint32_t valid = 0;
  std::uint32_t invalid = 0;
  List<CountRow> rows;

  bool operator==(const CountSheet&) const = default;
};
BOOST_DESCRIBE_STRUCT(CountSheet, (), (issued, returned, valid, invalid, rows))

struct EnteredSheet {
  PersonId by;
  Instant at;
  CountSheet sheet;

  bool operator==(const EnteredSheet&) const = default;
};
BOOST_DESCRIBE_STRUCT(EnteredSheet, (), (by, at, sheet))

// What came of one candidate.
enum class Standing : std::uint8_t {
  undecided,
  elected,
  not_elected,
  tied,  // as many votes as another for the last seat
  confident,
  may_resign,  // and is otherwise put to a motion
  dismissal
};
BOOST_DESCRIBE_ENUM(Standing, undecided, elected, not_elected, tied, confident, may_resign,
                    dismissal)

struct CandidateResult {
  CountRow count;
  Standing standing = Standing::undecided;

  bool operator==(const CandidateResult&) const = default;
};
BOOST_DESCRIBE_STRUCT(CandidateResult, (), (count, standing))

struct VoteResult {
  Tally tally;
  VoteOutcome outcome = VoteOutcome::none;
  std::uint32_t base = 0;      // what the fraction was taken of
  std::uint32_t required = 0;  // how many votes for would have been enough
  bool quorum_met = true;
  List<CandidateResult> candidates;

  bool operator==(const VoteResult&) const = default;
};
BOOST_DESCRIBE_STRUCT(VoteResult, (), (tally, outcome, base, required, quorum_met, candidates))

// Who may not take part in a vote, and why.
struct Recusal {
  PersonId person;
  Text reason;

  bool operator==(const Recusal&) const = default;
};
BOOST_DESCRIBE_STRUCT(Recusal, (), (person, reason))

// An open ballot of somebody, or what they say they meant.
struct NamedChoice {
  PersonId person;
  Choice choice = Choice::none;

  bool operator==(const NamedChoice&) const = default;
};
BOOST_DESCRIBE_STRUCT(NamedChoice, (), (person, choice))

// VT21: somebody wants a vote to be annulled; another has to agree.
struct Annulment {
  PersonId proposed_by;
  Role proposed_as = Role::chair;
  PersonId confirmed_by;
  Text reason;

  bool operator==(const Annulment&) const = default;
};
BOOST_DESCRIBE_STRUCT(Annulment, (), (proposed_by, proposed_as, confirmed_by, reason))

// What one person has to do with a vote, for that person alone.
enum class VotingRight : std::uint8_t { entitled, recused, presides, not_on_the_roll };
BOOST_DESCRIBE_ENUM(VotingRight, entitled, recused, presides, not_on_the_roll)

struct OwnBallot {
  VoteId vote;
  VotingRight right = VotingRight::entitled;
  bool cast = false;
  Choice choice = Choice::none;  // none of a sealed ballot
  std::optional<Instant> at;
  Choice intention = Choice::none;  // what they say they meant

  bool operator==(const OwnBallot&) const = default;
};
BOOST_DESCRIBE_STRUCT(OwnBallot, (), (vote, right, cast, choice, at, intention))

// EL10: until when an election is sent on and approved.
struct ApprovalDates {
  Instant send_by;
  Instant approve_by;

  bool operator==(const ApprovalDates&) const = default;
};
BOOST_DESCRIBE_STRUCT(ApprovalDates, (), (send_by, approve_by))

struct Vote {
  VotePlan plan;
  VoteState state = VoteState::prepared;
  List<Recusal> recused;
  std::optional<VoteOpening> opening;
  std::optional<Instant> opened_at;
  std::optional<Instant> closed_at;
  std::optional<Instant> announced_at;
  VoteCloseCause cause = VoteCloseCause::chair;
  std::vector<Choice> choices;      // by PersonId - 1, of open ballots
  std::vector<std::uint8_t> voted;  // by PersonId - 1; 1: a ballot has come
  std::uint32_t cast = 0;           // how many have
  List<PersonId> silent;            // present when it was closed, without a ballot
  std::uint32_t present_at_close = 0;
  std::uint32_t quorum_at_close = 0;
  List<Text> sealed;       // digests of the sealed ballots, sorted
  bool seal_done = false;  // the digests are in the log
  bool key_erased = false;
  bool key_lost = false;
  List<EnteredSheet> sheets;  // the newest of each who counted
  VoteResult result;
  List<NamedChoice> named;  // open ballots, from the counting on, in the order of the roll
  List<NamedChoice> intentions;
  Annulment annulment;
  Text reason;  // why it was withdrawn
  // EL
  List<Candidate> candidates;
  bool candidates_decided = false;
  List<PersonId> tellers;
  std::optional<ApprovalDates> approval;

  bool operator==(const Vote&) const = default;
};

struct Voting {
  std::vector<Vote> votes;  // by VoteId - 1
  VoteId open;
  std::vector<List<OwnBallot>> own;  // by PersonId - 1, of votes that were opened

  bool operator==(const Voting&) const = default;
};

}  // namespace plenary::core
