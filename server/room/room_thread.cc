#include "room/room_thread.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace plenary::room {
namespace {

// How long to sleep when nothing is due: a bound, so that a deadline can never be overslept.
constexpr Duration kSleepMax = seconds(1);

}  // namespace

RoomThread::RoomThread(Room& room, Clock& clock, Publisher& publisher, Probe& probe)
    : room_(room), clock_(clock), publisher_(publisher), probe_(probe), thread_([this] {
        run();
      }) {}

RoomThread::~RoomThread() {
  {
    const std::lock_guard lock(mutex_);
    stopping_ = true;
  }
  wake_.notify_one();
  thread_.join();
}

void RoomThread::submit(Submission submission) {
  {
    const std::lock_guard lock(mutex_);
    if (arrived_.size() < kInboxCommandsMax) {
      arrived_.push_back(std::move(submission));
    } else {
      probe_.overflows.fetch_add(1, std::memory_order_relaxed);
      if (turned_away_.size() < kInboxCommandsMax) turned_away_.push_back(std::move(submission));
    }
  }
  wake_.notify_one();
}

void RoomThread::run() {
  for (;;) {
    std::vector<Submission> batch;
    std::vector<Submission> turned_away;
    bool stopping = false;
    {
      Duration sleep = kSleepMax;
      if (const auto deadline = room_.next_deadline()) {
        sleep = std::clamp(*deadline - clock_.now(), Duration{}, kSleepMax);
      }
      std::unique_lock lock(mutex_);
      wake_.wait_for(lock, std::chrono::milliseconds(sleep.ms),
                     [this] { return stopping_ || !arrived_.empty() || !turned_away_.empty(); });
      batch.swap(arrived_);
      turned_away.swap(turned_away_);
      stopping = stopping_;
    }
    const auto deadline = room_.next_deadline();
    const bool due = deadline && clock_.now() >= *deadline;
    if (!batch.empty() || due) room_.process(batch);
    if (!turned_away.empty()) answer_busy(std::move(turned_away));
    if (stopping && batch.empty()) return;
  }
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
