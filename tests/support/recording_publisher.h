#pragma once

// A publisher that keeps what it is given, and can be waited for. Safe from any thread.

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

#include "room/publisher.h"

namespace plenary::support {

class RecordingPublisher final : public room::Publisher {
 public:
  void publish(room::Publication publication) override {
    const std::lock_guard lock(mutex_);
    for (const room::Answer& answer : publication.answers) answers_.push_back(answer);
    publications_.push_back(std::move(publication));
    changed_.notify_all();
  }

  void report(room::RoomHealth health) override {
    const std::lock_guard lock(mutex_);
    reports_.push_back(health);
    changed_.notify_all();
  }

  [[nodiscard]] std::vector<room::Publication> publications() const {
    const std::lock_guard lock(mutex_);
    return publications_;
  }

  // All answers of all publications.
  [[nodiscard]] std::vector<room::Answer> answers() const {
    const std::lock_guard lock(mutex_);
    return answers_;
  }

  [[nodiscard]] std::vector<room::RoomHealth> reports() const {
    const std::lock_guard lock(mutex_);
    return reports_;
  }

  // What has been published since the last call.
  std::vector<room::Publication> take() {
    const std::lock_guard lock(mutex_);
    return std::exchange(publications_, {});
  }

  // Waits until `count` answers have been published; false if they have not been in ten seconds.
  [[nodiscard]] bool wait_for_answers(std::size_t count) {
    return wait([&] { return answers_.size() >= count; });
  }

  // The same for publications.
  [[nodiscard]] bool wait_for_publications(std::size_t count) {
    return wait([&] { return publications_.size() >= count; });
  }

 private:
  bool wait(const std::function<bool()>& holds) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds(10), holds);
  }

  mutable std::mutex mutex_;
  std::condition_variable changed_;
  std::vector<room::Publication> publications_;
  std::vector<room::Answer> answers_;
  std::vector<room::RoomHealth> reports_;
};

}  // namespace plenary::support
