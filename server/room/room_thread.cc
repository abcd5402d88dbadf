#include "room/room_thread.h"

#include <algorithm>
#include <chrono>
#include <iterator>
#include <utility>

namespace plenary::room {
namespace {

// How long to sleep when nothing is due: a bound, so that a deadline can never be overslept.
constexpr Duration kSleepMax = seconds(1);

}  // namespace

RoomThread::RoomThread(Room& room, Clock& clock, Publisher& publisher, Probe& probe,
                       const RoomLimits& limits)
    : room_(room),
      clock_(clock),
      publisher_(publisher),
      probe_(probe),
      limits_(limits),
      thread_(&RoomThread::run, this) {}

RoomThread::~RoomThread() { stop(); }

void RoomThread::stop() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  if (thread_.joinable()) thread_.join();
}

void RoomThread::submit(Submission submission) {
  {
    const std::lock_guard lock(mutex_);
    if (stopping_) return;
    if (arrived_.size() < limits_.inbox_commands_max) {
      arrived_.push_back(std::move(submission));
    } else {
      probe_.overflows.fetch_add(1, std::memory_order_relaxed);
      if (turned_away_.size() < limits_.inbox_commands_max) {
        turned_away_.push_back(std::move(submission));
      }
    }
  }
  wake_.notify_one();
}

void RoomThread::run() {
  for (;;) {
    std::vector<Submission> batch;
    std::vector<Submission> turned_away;
    bool finished = false;
    {
      const Duration sleep = time_to_sleep();
      std::unique_lock lock(mutex_);
      wake_.wait_for(lock, std::chrono::milliseconds(sleep.ms),
                     [this] { return stopping_ || !arrived_.empty() || !turned_away_.empty(); });
      batch = take_batch();
      turned_away.swap(turned_away_);
      finished = stopping_ && arrived_.empty();
    }
    const auto deadline = room_.next_deadline();
    const bool due = deadline && clock_.now() >= *deadline;
    if (!batch.empty() || due || room_.must_recover()) room_.process(batch);
    if (!turned_away.empty()) answer_busy(std::move(turned_away));
    if (finished) return;
  }
}

Duration RoomThread::time_to_sleep() {
  const auto deadline = room_.next_deadline();
  if (!deadline) return kSleepMax;
  return std::clamp(*deadline - clock_.now(), Duration{}, kSleepMax);
}

std::vector<Submission> RoomThread::take_batch() {
  const auto count =
      static_cast<std::ptrdiff_t>(std::min(arrived_.size(), limits_.batch_commands_max));
  const auto end = arrived_.begin() + count;
  std::vector<Submission> batch(std::make_move_iterator(arrived_.begin()),
                                std::make_move_iterator(end));
  arrived_.erase(arrived_.begin(), end);
  return batch;
}

void RoomThread::answer_busy(std::vector<Submission> turned_away) {
  Publication publication;
  publication.from = room_.published();
  publication.to = publication.from;
  publication.at = clock_.now();
  for (Submission& submission : turned_away) {
    publication.answers.push_back({.sender = submission.sender,
                                   .command_id = std::move(submission.command_id),
                                   .outcome = Unavailability::busy});
  }
  publisher_.publish(std::move(publication));
}

}  // namespace plenary::room
