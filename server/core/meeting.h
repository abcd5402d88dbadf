#pragma once

// One session of the council as a value: commands in, events out, state folded from events.
//
//   decide(meeting, command, context)   says which events follow, or which rule refuses; changes
//                                       nothing
//   evolve(meeting, event, at)          the only way the value changes; never refuses
//   next_deadline(meeting)              when time itself will have something to say
//
// Nothing here reads a clock, draws a random number or does I/O, so that replaying a log gives the
// same meeting on any machine. server/core includes server/base, the standard library and
// Boost.Describe, nothing else. Rules are numbered in RULES.md.

#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

#include "base/id.h"
#include "base/result.h"
#include "base/text.h"
#include "base/time.h"
#include "core/agenda.h"
#include "core/attendance.h"
#include "core/floor.h"
#include "core/floor_commands.h"
#include "core/floor_events.h"
#include "core/interpellation.h"
#include "core/interpellation_commands.h"
#include "core/interpellation_events.h"
#include "core/procedure.h"
#include "core/refusal.h"
#include "core/roles.h"
#include "core/session.h"

namespace plenary::core {

struct Meeting {
  SessionPhase phase = SessionPhase::unconvened;
  Text council;
  Text title;
  Text place;
  std::int32_t utc_offset_minutes = 0;
  Procedure procedure;
  std::vector<Person> roll;       // by PersonId - 1
  std::vector<Sitting> sittings;  // by SittingId - 1, in the order of the programme
  SittingId sitting;              // the one that is open or in recess; none between sittings
  PersonId presiding;
  Attendance attendance;
  Agenda agenda;
  std::vector<Draft> drafts;  // by DraftId - 1
  Floor floor;
  Interpellation interpellation;

  bool operator==(const Meeting&) const = default;
};

// What screens may send. Convene and DeadlinePassed come from the server itself.
using ScreenCommand = std::variant<
    OpenSession, CloseSession, OpenSitting, CloseSitting, BeginRecess, EndRecess, AdjournSitting,
    CloseDoors, OpenDoors, HandOverChair, TakeChair, CheckIn, CheckOut, RecordArrival, CheckInSeat,
    RecordDeparture, ExcuseDelegate, RecordAbsence, StartItem, FinishItem, AdvanceAgenda, SkipItem,
    PostponeItem, ResumeItem, RestoreItem, MoveItem, InsertItem, WithdrawItem, RequestFloor,
    AddRequest, WithdrawRequest, RemoveRequest, SkipRequest, ReinstateRequest, MoveRequest,
    RestoreOrder, OpenRequests, CloseRequests, HandInContribution, SetSpeakingTime, CallNext,
    GrantFloor, CallBatch, GiveFloor, InterruptTurn, StartTurn, PauseTurn, ResumeTurn, StopTurn,
    YieldFloor, ExtendTurn, ReadmitLast, SubmitQuestion, ReviseQuestion, WithdrawQuestion,
    CosignQuestion, WithdrawCosignature, JudgeAnswer, AcceptQuestion, MergeQuestion, SendToWriting,
    ReturnQuestion, DecideIssueGroups, InviteAnswerer, RecordAnswer, AnswerInWriting,
    RecordWrittenAnswer, RecordPromise, ReportPromise, ClosePromise, CloseQuestion, CloseIssueGroup,
    ConcludeIssueGroup, ProposeExhibit, ApproveExhibit, ShowExhibit, ClearWall>;

using Command = std::variant<Convene, DeadlinePassed, ScreenCommand>;

using Event = std::variant<
    SessionConvened, SessionOpened, SessionClosed, SittingOpened, SittingClosed, SittingAdjourned,
    RecessBegun, RecessEnded, DoorsClosed, DoorsOpened, ChairHandedOver, ChairTaken,
    DelegateArrived, DelegateLeft, DelegateExcused, DelegateAbsent, QuorumReached, QuorumLost,
    ItemStarted, ItemFinished, ItemSkipped, ItemPostponed, ItemInterrupted, ItemResumed,
    ItemRestored, ItemMoved, ItemInserted, ItemWithdrawn, RequestMade, RequestWithdrawn,
    RequestRemoved, RequestDropped, RequestSkipped, RequestReinstated, RequestMoved, OrderRestored,
    RequestsOpened, RequestsClosed, BatchCalled, ContributionHandedIn, SpeakingTimeSet, TurnGranted,
    TurnStarted, TurnPaused, TurnResumed, TurnInterrupted, TurnEnded, TurnExtended, TurnRecalled,
    TurnReadmitted, QuestionSubmitted, QuestionRevised, QuestionWithdrawn, QuestionCosigned,
    CosignatureWithdrawn, AnswerJudged, QuestionAccepted, QuestionMerged, QuestionSentToWriting,
    QuestionReturned, IssueGroupsDecided, AnswererInvited, AnswerRecorded, WrittenAnswerReceived,
    PromiseRecorded, PromiseReported, PromiseClosed, QuestionClosed, IssueGroupClosed,
    IssueGroupConcluded, ExhibitProposed, ExhibitApproved, ExhibitShown, WallCleared>;

using Events = std::vector<Event>;
using Decision = Result<Events, Refusal>;

// Everything a rule may need to know about the outside world, as plain data.
struct Context {
  Actor actor;
  Instant now;
  std::uint64_t lot = 0;  // drawn anew for each command by whoever owns chance (room/chance.h)
};

// Commands reach it checked only for shape: ids may be unknown, texts empty or too long.
Decision decide(const Meeting& meeting, const Command& command, const Context& context);

// `event` must be one that decide() returned for this very state, or come from a log of such.
void evolve(Meeting& meeting, const Event& event, Instant at);

// The earliest moment at which DeadlinePassed would be accepted.
std::optional<Instant> next_deadline(const Meeting& meeting);

// Look-ups. Null for ids that do not exist, zero included.
const Person* find_person(const Meeting& meeting, PersonId id);
const Sitting* find_sitting(const Meeting& meeting, SittingId id);
const Item* find_item(const Meeting& meeting, ItemId id);
const DelegateGroup* find_group(const Meeting& meeting, GroupId id);
const Request* find_request(const Meeting& meeting, RequestId id);
const Turn* find_turn(const Meeting& meeting, TurnId id);
const IssueGroup* find_issue_group(const Meeting& meeting, IssueGroupId id);
const Question* find_question(const Meeting& meeting, QuestionId id);
const Promise* find_promise(const Meeting& meeting, PromiseId id);
const Exhibit* find_exhibit(const Meeting& meeting, ExhibitId id);

// All members of the council: the base of the quorum.
std::uint32_t member_count(const Meeting& meeting);

// Members that count towards the quorum now.
std::uint32_t quorum_count(const Meeting& meeting);

}  // namespace plenary::core
