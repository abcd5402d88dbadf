#include "room/room.h"

#include <algorithm>
#include <utility>

#include "base/ensure.h"

namespace plenary::room {
namespace {

constexpr core::Actor kOffice{core::Role::office, {}};

// Whoever reads the log's file while ballots are erased from it is in the way, for a moment.
constexpr Duration kEraseAgainAfter = seconds(5);

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

std::vector<Text> digests_of(const BallotBox& box, std::span<const std::string> ballots) {
  std::vector<Text> digests;
  digests.reserve(ballots.size());
  for (const std::string& ballot : ballots) digests.push_back(box.digest(ballot));
  std::ranges::sort(digests);
  return digests;
}

// What is stored beside the event: a sealed ballot, which the event itself does not name.
std::optional<SealedBallot> ballot_of(const core::ScreenCommand& command,
                                      const core::Event& event) {
  if (!std::holds_alternative<core::SealedBallotReceived>(event)) return std::nullopt;
  const auto& cast = std::get<core::CastSealedBallot>(command);
  return SealedBallot{.vote = cast.vote, .sealed = cast.sealed.str()};
}

}  // namespace

Room::Room(EventLog& log, Clock& clock, Chance& chance, BallotBox& ballot_box, Publisher& publisher,
           Probe& probe)
    : log_(log),
      clock_(clock),
      chance_(chance),
      ballot_box_(ballot_box),
      publisher_(publisher),
      probe_(probe) {}

Result<void, LogError> Room::start(std::optional<core::SessionPlan> plan) {
  if (auto folded = rebuild(); !folded) return folded;
  if (last_ == Sequence{}) {
    if (!plan) return Failure<LogError>(LogError::unavailable);
    std::vector<Record> records;
    take_from_office(core::Convene{*std::move(plan)}, now(), records);
    if (auto appended = append(records); !appended) return appended;
  }
  publish({});
  settle();
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
      settle();
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
  if (!trusted_) return std::nullopt;
  const std::optional<Instant> deadline = core::next_deadline(meeting_);
  if (!erase_again_at_) return deadline;
  return deadline ? std::min(*deadline, *erase_again_at_) : erase_again_at_;
}

// Event time never goes backwards, whatever the clock says.
Instant Room::now() { return std::max(clock_.now(), at_); }

Result<void, LogError> Room::rebuild() {
  auto folded = replay(log_);
  if (!folded) return Failure<LogError>(folded.error());
  auto ballots = log_.sealed_ballots(folded->meeting.voting.open);
  if (!ballots) return Failure<LogError>(ballots.error());
  if (trusted_ || published_ != Sequence{}) {
    probe_.rebuilds.fetch_add(1, std::memory_order_relaxed);
  }
  meeting_ = std::move(folded->meeting);
  ledger_ = std::move(folded->ledger);
  sealed_ = {ballots->begin(), ballots->end()};
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
  const core::Decision decision = decide(submission, at);
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
             .event = event,
             .ballot = ballot_of(submission.command, event)},
            records);
  }
  return Accepted{last_};
}

core::Decision Room::decide(const Submission& submission, Instant at) {
  const core::Command command = submission.command;
  core::Context context{.actor = submission.actor, .now = at, .lot = chance_.draw()};

  // Only while the vote is not open: a second press would take the key of the first one away.
  const core::Vote* vote = core::vote_to_open(meeting_, command);
  if (vote != nullptr && vote->state == core::VoteState::prepared) {
    context.text_digest = ballot_box_.digest(core::text_to_freeze(meeting_, *vote).view());
    if (vote->plan.form == core::VoteForm::electronic_secret) {
      context.ballot_key = ballot_box_.make_key(vote->plan.id);
    }
  }
  core::Decision decision = core::decide(meeting_, command, context);
  if (!decision && !context.ballot_key.empty()) ballot_box_.erase_key(vote->plan.id);

  // Two ballots are never alike, unless one is a copy of the other: whoever sends it has looked on
  // somebody's way to the server, and could learn from the result what they had sent again.
  const auto* cast = std::get_if<core::CastSealedBallot>(&submission.command);
  if (decision && cast != nullptr && sealed_.contains(cast->sealed.view())) {
    return Failure<core::Refusal>(core::Refusal{core::Reason::sealed_ballot_malformed, {}});
  }
  return decision;
}

void Room::take_in(Record record, std::vector<Record>& records) {
  record.sequence = {last_.value + 1};
  if (std::holds_alternative<core::VoteOpened>(record.event)) sealed_.clear();
  if (record.ballot) sealed_.insert(record.ballot->sealed);
  core::evolve(meeting_, record.event, record.at);
  ledger_.note(record);
  last_ = record.sequence;
  at_ = record.at;
  records.push_back(std::move(record));
}

void Room::pass_deadline(Instant at, std::vector<Record>& records) {
  const auto deadline = core::next_deadline(meeting_);
  if (!deadline || at < *deadline) return;
  take_from_office(core::DeadlinePassed{}, at, records);
}

void Room::take_from_office(const core::Command& command, Instant at,
                            std::vector<Record>& records) {
  const auto decision = core::decide(meeting_, command, {.actor = kOffice, .now = at});
  ensure(decision.has_value());  // Who speaks for the office has checked that it may.
  for (const core::Event& event : *decision) {
    take_in({.at = at, .actor = kOffice, .event = event}, records);
  }
}

// VT27: what is left to say of secret votes that are closed, one word after the other.
void Room::settle() {
  while (const auto due = core::sealed_vote_to_settle(meeting_)) {
    if (due->step == core::SealedStep::erase && !erase_ballots(due->vote)) return;
    if (const auto settled = settle_one(*due); !settled) {
      probe_.log_failures.fetch_add(1, std::memory_order_relaxed);
      trusted_ = false;
      fail(settled.error(), {});
      return;
    }
  }
  erase_again_at_.reset();
}

Result<void, LogError> Room::settle_one(const core::SealedVote& due) {
  const auto word = next_word(due);
  if (!word) return Failure<LogError>(word.error());
  std::vector<Record> records;
  take_from_office(*word, now(), records);
  ensure(!records.empty());  // A word that changes nothing would be said for ever.
  if (auto appended = append(records); !appended) return appended;
  if (due.step == core::SealedStep::count) ballot_box_.erase_key(due.vote);
  publish({});
  report(RoomHealth::working);
  return {};
}

Result<core::Command, LogError> Room::next_word(const core::SealedVote& due) {
  if (due.step == core::SealedStep::erase) return core::EraseBallotKey{due.vote};
  const auto ballots = log_.sealed_ballots(due.vote);
  if (!ballots) return Failure<LogError>(ballots.error());
  if (due.step == core::SealedStep::seal) {
    return core::SealBallots{due.vote, digests_of(ballot_box_, *ballots)};
  }
  return count(*core::find_vote(meeting_, due.vote), *ballots);
}

// Ballots that are not those that have come, or not those that were sealed, are nobody's will:
// somebody was at the file, and the vote is worth as little as if its key were lost.
core::Command Room::count(const core::Vote& vote, std::span<const std::string> ballots) {
  const VoteId id = vote.plan.id;
  const bool whole = ballots.size() == vote.cast &&
                     std::ranges::equal(digests_of(ballot_box_, ballots), vote.sealed);
  if (!whole) return core::LoseBallotKey{id};
  const auto counts = ballot_box_.open(id, vote.opening->ballot_key.view(), ballots);
  if (!counts) return core::LoseBallotKey{id};
  return core::CountBallots{.vote = id,
                            .yes = counts->yes,
                            .no = counts->no,
                            .abstain = counts->abstain,
                            .invalid = counts->invalid};
}

// The key was erased with the count, unless the server was killed in between: what it sealed says
// nothing any more, wherever a copy of it may lie. A file that cannot be cleaned yet, because
// somebody reads it, therefore keeps nobody from going on.
bool Room::erase_ballots(VoteId vote) {
  if (erase_again_at_ && now() < *erase_again_at_) return false;
  erase_again_at_.reset();
  ballot_box_.erase_key(vote);
  if (log_.erase_ballots(vote)) return true;
  probe_.erase_failures.fetch_add(1, std::memory_order_relaxed);
  erase_again_at_ = now() + kEraseAgainAfter;
  return false;
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
