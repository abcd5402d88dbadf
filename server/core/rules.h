#pragma once

// The rules, one function for each command and each event, grouped by chapter (RULES.md).
//
// Called only by core/meeting.cc, and there with the namespace spelled out: a command that has no
// rule is then a compile error, instead of a call that converts to the variant and finds itself.
// The deciders may believe that RO1, SE2, SE11 and RO2 hold.

#include "core/meeting.h"

namespace plenary::core::rules {

// SE -- session_decide.cc, session_evolve.cc
Decision decide(const Meeting& meeting, const Convene& command, const Context& context);
Decision decide(const Meeting& meeting, const DeadlinePassed& command, const Context& context);
Decision decide(const Meeting& meeting, const OpenSession& command, const Context& context);
Decision decide(const Meeting& meeting, const CloseSession& command, const Context& context);
Decision decide(const Meeting& meeting, const OpenSitting& command, const Context& context);
Decision decide(const Meeting& meeting, const CloseSitting& command, const Context& context);
Decision decide(const Meeting& meeting, const BeginRecess& command, const Context& context);
Decision decide(const Meeting& meeting, const EndRecess& command, const Context& context);
Decision decide(const Meeting& meeting, const AdjournSitting& command, const Context& context);
Decision decide(const Meeting& meeting, const CloseDoors& command, const Context& context);
Decision decide(const Meeting& meeting, const OpenDoors& command, const Context& context);

void evolve(Meeting& meeting, const SessionConvened& event, Instant at);
void evolve(Meeting& meeting, const SessionOpened& event, Instant at);
void evolve(Meeting& meeting, const SessionClosed& event, Instant at);
void evolve(Meeting& meeting, const SittingOpened& event, Instant at);
void evolve(Meeting& meeting, const SittingClosed& event, Instant at);
void evolve(Meeting& meeting, const SittingAdjourned& event, Instant at);
void evolve(Meeting& meeting, const RecessBegun& event, Instant at);
void evolve(Meeting& meeting, const RecessEnded& event, Instant at);
void evolve(Meeting& meeting, const DoorsClosed& event, Instant at);
void evolve(Meeting& meeting, const DoorsOpened& event, Instant at);

// RO -- roles.cc
Decision decide(const Meeting& meeting, const HandOverChair& command, const Context& context);
Decision decide(const Meeting& meeting, const TakeChair& command, const Context& context);

void evolve(Meeting& meeting, const ChairHandedOver& event, Instant at);
void evolve(Meeting& meeting, const ChairTaken& event, Instant at);

// AT -- attendance_decide.cc, attendance_evolve.cc
Decision decide(const Meeting& meeting, const CheckIn& command, const Context& context);
Decision decide(const Meeting& meeting, const CheckOut& command, const Context& context);
Decision decide(const Meeting& meeting, const RecordArrival& command, const Context& context);
Decision decide(const Meeting& meeting, const CheckInSeat& command, const Context& context);
Decision decide(const Meeting& meeting, const RecordDeparture& command, const Context& context);
Decision decide(const Meeting& meeting, const ExcuseDelegate& command, const Context& context);
Decision decide(const Meeting& meeting, const RecordAbsence& command, const Context& context);

void evolve(Meeting& meeting, const DelegateArrived& event, Instant at);
void evolve(Meeting& meeting, const DelegateLeft& event, Instant at);
void evolve(Meeting& meeting, const DelegateExcused& event, Instant at);
void evolve(Meeting& meeting, const DelegateAbsent& event, Instant at);
void evolve(Meeting& meeting, const QuorumReached& event, Instant at);
void evolve(Meeting& meeting, const QuorumLost& event, Instant at);

// AG -- agenda_decide.cc, agenda_evolve.cc
Decision decide(const Meeting& meeting, const StartItem& command, const Context& context);
Decision decide(const Meeting& meeting, const FinishItem& command, const Context& context);
Decision decide(const Meeting& meeting, const AdvanceAgenda& command, const Context& context);
Decision decide(const Meeting& meeting, const SkipItem& command, const Context& context);
Decision decide(const Meeting& meeting, const PostponeItem& command, const Context& context);
Decision decide(const Meeting& meeting, const ResumeItem& command, const Context& context);
Decision decide(const Meeting& meeting, const RestoreItem& command, const Context& context);
Decision decide(const Meeting& meeting, const MoveItem& command, const Context& context);
Decision decide(const Meeting& meeting, const InsertItem& command, const Context& context);
Decision decide(const Meeting& meeting, const WithdrawItem& command, const Context& context);

void evolve(Meeting& meeting, const ItemStarted& event, Instant at);
void evolve(Meeting& meeting, const ItemFinished& event, Instant at);
void evolve(Meeting& meeting, const ItemSkipped& event, Instant at);
void evolve(Meeting& meeting, const ItemPostponed& event, Instant at);
void evolve(Meeting& meeting, const ItemInterrupted& event, Instant at);
void evolve(Meeting& meeting, const ItemResumed& event, Instant at);
void evolve(Meeting& meeting, const ItemRestored& event, Instant at);
void evolve(Meeting& meeting, const ItemMoved& event, Instant at);
void evolve(Meeting& meeting, const ItemInserted& event, Instant at);
void evolve(Meeting& meeting, const ItemWithdrawn& event, Instant at);

// FL -- floor_requests_decide.cc, floor_turns_decide.cc, floor_evolve.cc
Decision decide(const Meeting& meeting, const RequestFloor& command, const Context& context);
Decision decide(const Meeting& meeting, const AddRequest& command, const Context& context);
Decision decide(const Meeting& meeting, const WithdrawRequest& command, const Context& context);
Decision decide(const Meeting& meeting, const RemoveRequest& command, const Context& context);
Decision decide(const Meeting& meeting, const SkipRequest& command, const Context& context);
Decision decide(const Meeting& meeting, const ReinstateRequest& command, const Context& context);
Decision decide(const Meeting& meeting, const MoveRequest& command, const Context& context);
Decision decide(const Meeting& meeting, const RestoreOrder& command, const Context& context);
Decision decide(const Meeting& meeting, const OpenRequests& command, const Context& context);
Decision decide(const Meeting& meeting, const CloseRequests& command, const Context& context);
Decision decide(const Meeting& meeting, const HandInContribution& command, const Context& context);
Decision decide(const Meeting& meeting, const SetSpeakingTime& command, const Context& context);
Decision decide(const Meeting& meeting, const CallNext& command, const Context& context);
Decision decide(const Meeting& meeting, const GrantFloor& command, const Context& context);
Decision decide(const Meeting& meeting, const CallBatch& command, const Context& context);
Decision decide(const Meeting& meeting, const GiveFloor& command, const Context& context);
Decision decide(const Meeting& meeting, const InterruptTurn& command, const Context& context);
Decision decide(const Meeting& meeting, const StartTurn& command, const Context& context);
Decision decide(const Meeting& meeting, const PauseTurn& command, const Context& context);
Decision decide(const Meeting& meeting, const ResumeTurn& command, const Context& context);
Decision decide(const Meeting& meeting, const StopTurn& command, const Context& context);
Decision decide(const Meeting& meeting, const YieldFloor& command, const Context& context);
Decision decide(const Meeting& meeting, const ExtendTurn& command, const Context& context);
Decision decide(const Meeting& meeting, const ReadmitLast& command, const Context& context);

void evolve(Meeting& meeting, const RequestMade& event, Instant at);
void evolve(Meeting& meeting, const RequestWithdrawn& event, Instant at);
void evolve(Meeting& meeting, const RequestRemoved& event, Instant at);
void evolve(Meeting& meeting, const RequestDropped& event, Instant at);
void evolve(Meeting& meeting, const RequestSkipped& event, Instant at);
void evolve(Meeting& meeting, const RequestReinstated& event, Instant at);
void evolve(Meeting& meeting, const RequestMoved& event, Instant at);
void evolve(Meeting& meeting, const OrderRestored& event, Instant at);
void evolve(Meeting& meeting, const RequestsOpened& event, Instant at);
void evolve(Meeting& meeting, const RequestsClosed& event, Instant at);
void evolve(Meeting& meeting, const BatchCalled& event, Instant at);
void evolve(Meeting& meeting, const ContributionHandedIn& event, Instant at);
void evolve(Meeting& meeting, const SpeakingTimeSet& event, Instant at);
void evolve(Meeting& meeting, const TurnGranted& event, Instant at);
void evolve(Meeting& meeting, const TurnStarted& event, Instant at);
void evolve(Meeting& meeting, const TurnPaused& event, Instant at);
void evolve(Meeting& meeting, const TurnResumed& event, Instant at);
void evolve(Meeting& meeting, const TurnInterrupted& event, Instant at);
void evolve(Meeting& meeting, const TurnEnded& event, Instant at);
void evolve(Meeting& meeting, const TurnExtended& event, Instant at);
void evolve(Meeting& meeting, const TurnRecalled& event, Instant at);
void evolve(Meeting& meeting, const TurnReadmitted& event, Instant at);

// IQ -- question_decide.cc, answer_decide.cc, interpellation_evolve.cc
Decision decide(const Meeting& meeting, const SubmitQuestion& command, const Context& context);
Decision decide(const Meeting& meeting, const ReviseQuestion& command, const Context& context);
Decision decide(const Meeting& meeting, const WithdrawQuestion& command, const Context& context);
Decision decide(const Meeting& meeting, const CosignQuestion& command, const Context& context);
Decision decide(const Meeting& meeting, const WithdrawCosignature& command, const Context& context);
Decision decide(const Meeting& meeting, const JudgeAnswer& command, const Context& context);
Decision decide(const Meeting& meeting, const AcceptQuestion& command, const Context& context);
Decision decide(const Meeting& meeting, const MergeQuestion& command, const Context& context);
Decision decide(const Meeting& meeting, const SendToWriting& command, const Context& context);
Decision decide(const Meeting& meeting, const ReturnQuestion& command, const Context& context);
Decision decide(const Meeting& meeting, const DecideIssueGroups& command, const Context& context);
Decision decide(const Meeting& meeting, const InviteAnswerer& command, const Context& context);
Decision decide(const Meeting& meeting, const RecordAnswer& command, const Context& context);
Decision decide(const Meeting& meeting, const AnswerInWriting& command, const Context& context);
Decision decide(const Meeting& meeting, const RecordWrittenAnswer& command, const Context& context);
Decision decide(const Meeting& meeting, const RecordPromise& command, const Context& context);
Decision decide(const Meeting& meeting, const ReportPromise& command, const Context& context);
Decision decide(const Meeting& meeting, const ClosePromise& command, const Context& context);
Decision decide(const Meeting& meeting, const CloseQuestion& command, const Context& context);
Decision decide(const Meeting& meeting, const CloseIssueGroup& command, const Context& context);
Decision decide(const Meeting& meeting, const ConcludeIssueGroup& command, const Context& context);
Decision decide(const Meeting& meeting, const ProposeExhibit& command, const Context& context);
Decision decide(const Meeting& meeting, const ApproveExhibit& command, const Context& context);
Decision decide(const Meeting& meeting, const ShowExhibit& command, const Context& context);
Decision decide(const Meeting& meeting, const ClearWall& command, const Context& context);

void evolve(Meeting& meeting, const QuestionSubmitted& event, Instant at);
void evolve(Meeting& meeting, const QuestionRevised& event, Instant at);
void evolve(Meeting& meeting, const QuestionWithdrawn& event, Instant at);
void evolve(Meeting& meeting, const QuestionCosigned& event, Instant at);
void evolve(Meeting& meeting, const CosignatureWithdrawn& event, Instant at);
void evolve(Meeting& meeting, const AnswerJudged& event, Instant at);
void evolve(Meeting& meeting, const QuestionAccepted& event, Instant at);
void evolve(Meeting& meeting, const QuestionMerged& event, Instant at);
void evolve(Meeting& meeting, const QuestionSentToWriting& event, Instant at);
void evolve(Meeting& meeting, const QuestionReturned& event, Instant at);
void evolve(Meeting& meeting, const IssueGroupsDecided& event, Instant at);
void evolve(Meeting& meeting, const AnswererInvited& event, Instant at);
void evolve(Meeting& meeting, const AnswerRecorded& event, Instant at);
void evolve(Meeting& meeting, const WrittenAnswerReceived& event, Instant at);
void evolve(Meeting& meeting, const PromiseRecorded& event, Instant at);
void evolve(Meeting& meeting, const PromiseReported& event, Instant at);
void evolve(Meeting& meeting, const PromiseClosed& event, Instant at);
void evolve(Meeting& meeting, const QuestionClosed& event, Instant at);
void evolve(Meeting& meeting, const IssueGroupClosed& event, Instant at);
void evolve(Meeting& meeting, const IssueGroupConcluded& event, Instant at);
void evolve(Meeting& meeting, const ExhibitProposed& event, Instant at);
void evolve(Meeting& meeting, const ExhibitApproved& event, Instant at);
void evolve(Meeting& meeting, const ExhibitShown& event, Instant at);
void evolve(Meeting& meeting, const WallCleared& event, Instant at);

}  // namespace plenary::core::rules
