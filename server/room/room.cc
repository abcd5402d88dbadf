#include "room/room.h"

#include <algorithm>
#include <utility>

#include "base/ensure.h"

namespace plenary::room {
namespace {

constexpr core::Actor kOffice{core::Role::office, {}};

RoomHealth health_after(LogError error) {
  return error == LogError::full ? RoomHealth::log_full : RoomHealth::log_unavailable;
}

Unavailability unavailability_after(LogError error) {
  return error == LogError::full ? Unavailability::log_full : Unavailability::log_unavailable;
}

// Brings `published` to `now` and returns what changed.
template <class Card>
core::Difference<Card> advance(core::View<Card>& published, core::View<Card> now) {
  core::Difference<Card> change = core::difference(published, now);
  published = std::move(now);
  return change;
}

}  // namespace

Room::Room(EventLog& log, Clock& clock, Chance& chance, Publisher& publisher, Probe& probe)
    : log_(log), clock_(clock), chance_(chance), publisher_(publisher), probe_(probe) {}

Result<void, LogError> Room::start(std::optional<core::SessionPlan> plan) {
  if (auto folded = rebuild(); !folded) return folded;
  if (last_ == Sequence{}) {
    if (!plan) return Failure<LogError>(LogError::unavailable);
    const Instant at = now();
    const auto decision =
        core::decide(meeting_, core::Convene{*std::move(plan)}, {.actor = kOffice, .now = at});
    ensure(decision.has_value());  // The plan was checked by whoever read it.
    std::vector<Record> records;
    for (const core::Event& event : *decision) {
      take_in({.at = at, .actor = kOffice, .event = event}, records);
    }
    if (auto appended = append(records); !appended) return appended;
  }
  publish({});
  return {};
}

void Room::process(std::span<const Submission> batch) {
  probe_.batches.fetch_add(1, std::memory_order_relaxed);
  probe_.commands.fetch_add(batch.size(), std::memory_order_relaxed);

  // A conflict means that another writer was there first: its records are read, and the batch is
  // decided again against what they made of the meeting.
  LogError error = LogError::unavailable;
  for (int attempt = 0; attempt < 2; ++attempt) {
    if (!trusted_) {
      if (const auto folded = rebuild(); !folded) {
        error = folded.error();
        break;
      }
    }
    Decided decided = decide_all(batch);
    const auto appended = append(decided.records);
    if (appended) {
      publish(std::move(decided.answers));
      // Only a write proves that the log can be written again.
      if (!decided.records.empty()) report(RoomHealth::working);
      return;
    }
    error = appended.error();
    probe_.log_failures.fetch_add(1, std::memory_order_relaxed);
    trusted_ = false;
    if (error != LogError::conflict) break;
  }
  fail(error, batch);
}

std::optional<Instant> Room::next_deadline() const {
  return trusted_ ? core::next_deadline(meeting_) : std::nullopt;
}

// Event time never goes backwards, whatever the clock says.
Instant Room::now() { return std::max(clock_.now(), at_); }

Result<void, LogError> Room::rebuild() {
  auto folded = replay(log_);
  if (!folded) return Failure<LogError>(folded.error());
  if (trusted_ || published_ != Sequence{}) {
    probe_.rebuilds.fetch_add(1, std::memory_order_relaxed);
  }
  meeting_ = std::move(folded->meeting);
  ledger_ = std::move(folded->ledger);
  last_ = folded->last;
  at_ = folded->at;
  trusted_ = true;
  return {};
}

Room::Decided Room::decide_all(std::span<const Submission> batch) {
  const Instant at = now();
  Decided decided;
  pass_deadline(at, decided.records);
  for (const Submission& submission : batch) {
    decided.answers.push_back({.sender = submission.sender,
                               .command_id = submission.command_id,
                               .outcome = decide_one(submission, at, decided.records)});
  }
  return decided;
}

Outcome Room::decide_one(const Submission& submission, Instant at, std::vector<Record>& records) {
  if (const auto* known = ledger_.find(submission.actor.person, submission.command_id)) {
    probe_.repeats.fetch_add(1, std::memory_order_relaxed);
    if (known->digest != submission.command_digest) return Unavailability::command_id_reused;
    return Accepted{known->at};
  }
  const auto decision = core::decide(meeting_, submission.command,
                                     {.actor = submission.actor, .now = at, .lot = chance_.draw()});
  if (!decision) {
    probe_.refusals.fetch_add(1, std::memory_order_relaxed);
    return decision.error();
  }
  ensure(!decision->empty());  // An accepted command leaves a trace, or it could be repeated.
  for (const core::Event& event : *decision) {
    take_in({.at = at,
             .actor = submission.actor,
             .command_id = submission.command_id,
             .command_digest = submission.command_digest,
             .event = event},
            records);
  }
  return Accepted{last_};
}

void Room::take_in(Record record, std::vector<Record>& records) {
  record.sequence = {last_.value + 1};
  core::evolve(meeting_, record.event, record.at);
  ledger_.note(record);
  last_ = record.sequence;
  at_ = record.at;
  records.push_back(std::move(record));
}

void Room::pass_deadline(Instant at, std::vector<Record>& records) {
  const auto deadline = core::next_deadline(meeting_);
  if (!deadline || at < *deadline) return;
  const auto decision =
      core::decide(meeting_, core::DeadlinePassed{}, {.actor = kOffice, .now = at});
  ensure(decision.has_value());
  for (const core::Event& event : *decision) {
    take_in({.at = at, .actor = kOffice, .event = event}, records);
  }
}

Result<void, LogError> Room::append(const std::vector<Record>& records) {
  if (records.empty()) return {};
  auto appended = log_.append(records);
  if (appended) {
    probe_.records.fetch_add(records.size(), std::memory_order_relaxed);
    probe_.sequence.store(last_.value, std::memory_order_relaxed);
  }
  return appended;
}

void Room::fail(LogError error, std::span<const Submission> batch) {
  report(health_after(error));
  Publication publication;
  publication.from = {log_.epoch(), published_};
  publication.to = publication.from;
  publication.at = now();
  for (const Submission& submission : batch) {
    publication.answers.push_back({.sender = submission.sender,
                                   .command_id = submission.command_id,
                                   .outcome = unavailability_after(error)});
  }
  publisher_.publish(std::move(publication));
}

void Room::publish(std::vector<Answer> answers) {
  Publication publication;
  publication.from = {log_.epoch(), published_ == Sequence{} ? last_ : published_};
  publication.to = {log_.epoch(), last_};
  publication.at = now();
  publication.answers = std::move(answers);
  if (published_ != last_) {
    publication.chair = advance(chair_, core::project_chair(meeting_));
    publication.delegate = advance(delegate_, core::project_delegate(meeting_));
    publication.in_public = advance(in_public_, core::project_public(meeting_));
    own_.resize(meeting_.roll.size());
    for (const core::Person& person : meeting_.roll) {
      core::OwnCard card = *core::project_own(meeting_, person.id);
      core::OwnCard& known = own_[person.id.value - 1];
      if (card == known) continue;
      known = card;
      publication.own.push_back(std::move(card));
    }
    published_ = last_;
  }
  publisher_.publish(std::move(publication));
}

void Room::report(RoomHealth health) {
  if (health == health_) return;
  health_ = health;
  publisher_.report(health);
}

}  // namespace plenary::room
