#pragma once

// The room owns one session and knows of no other. Many screens submit commands; the room alone
// decides, a batch at a time, in this order and nowhere else:
//
//   1. decide each command against the value as it has become, and evolve it at once
//   2. append all events of the batch to the log in one durable write
//   3. only then publish what changed, and answer the senders
//
// Nothing leaves the room before step 3. While the log writes, the inbox collects the next batch
// (room_thread.h), so the cost of a disk flush is shared by everybody who spoke in that moment.
//
// A log that fails is never papered over: the batch is answered as unavailable, the meeting is
// folded anew from the log, and the same commands may come again with the same ids.
//
// Used by one thread. Has no thread, no clock and no randomness of its own, so that a simulation
// can drive it.

#include <optional>
#include <span>
#include <vector>

#include "core/meeting.h"
#include "core/views/views.h"
#include "room/chance.h"
#include "room/clock.h"
#include "room/event_log.h"
#include "room/inbox.h"
#include "room/probe.h"
#include "room/publisher.h"
#include "room/replay.h"

namespace plenary::room {

class Room {
 public:
  // All must live as long as the room.
  Room(EventLog& log, Clock& clock, Chance& chance, Publisher& publisher, Probe& probe);

  // Folds the log; convenes the session with `plan` if the log is empty; publishes everything.
  // Must be called once, before anything else. The log's own error, or LogError::unavailable for an
  // empty log and no plan.
  Result<void, LogError> start(std::optional<core::SessionPlan> plan);

  // Decides, makes durable, publishes and answers. An empty batch only lets time have its say.
  void process(std::span<const Submission> batch);

  // When process() should be called even though nobody has submitted anything. None while the room
  // must recover.
  [[nodiscard]] std::optional<Instant> next_deadline() const;

  // Whether the log has failed and has not yet been read again. Then process() should be called now
  // and then, or no deadline would be kept until somebody submits something.
  [[nodiscard]] bool must_recover() const { return !trusted_; }

  [[nodiscard]] const core::Meeting& meeting() const { return meeting_; }
  [[nodiscard]] Position published() const { return {log_.epoch(), published_}; }

 private:
  struct Decided {
    std::vector<Record> records;
    std::vector<Answer> answers;
  };

  [[nodiscard]] Instant now();
  Result<void, LogError> rebuild();
  Decided decide_all(std::span<const Submission> batch);
  Outcome decide_one(const Submission& submission, Instant at, std::vector<Record>& records);
  void take_in(Record record, std::vector<Record>& records);
  void pass_deadline(Instant at, std::vector<Record>& records);
  Result<void, LogError> append(const std::vector<Record>& records);
  void fail(LogError error, std::span<const Submission> batch);
  void publish(std::vector<Answer> answers);
  void report(RoomHealth health);

  EventLog& log_;
  Clock& clock_;
  Chance& chance_;
  Publisher& publisher_;
  Probe& probe_;

  core::Meeting meeting_;
  Ledger ledger_;
  Sequence last_;
  Instant at_;
  bool trusted_ = false;  // meeting_ is what the log says; false after a failure
  RoomHealth health_ = RoomHealth::working;

  // What has been published.
  Sequence published_;
  core::View<core::ChairCard> chair_;
  core::View<core::DelegateCard> delegate_;
  core::View<core::PublicCard> in_public_;
  std::vector<core::OwnCard> own_;  // by PersonId - 1
};

}  // namespace plenary::room
