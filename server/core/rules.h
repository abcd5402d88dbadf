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

}  // namespace plenary::core::rules
