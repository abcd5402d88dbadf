#pragma once

// Somebody who follows the floor by its events alone, with a watch and a notebook, and compares
// with what the meeting says: who has the floor, who waits, and how long everybody has spoken.

#include <map>
#include <optional>
#include <set>
#include <utility>

#include "core/meeting.h"

namespace plenary::core {

class FloorObserver {
 public:
  void note(const Event& event, Instant at);

  // Fails the test where the meeting says something else.
  void expect_the_same(const Meeting& meeting, Instant now) const;

 private:
  struct Watched {
    TurnGranted granted;
    bool on_stage = true;  // has the floor: not interrupted, and not over
    bool over = false;
    bool taken_back = false;
    bool begun = false;
    Duration stretches;
    std::optional<Instant> since;
  };
  struct Noted {
    RequestId id;
    RequestState state = RequestState::waiting;
    ItemId item;
    GroupId place;
  };

  void settle(RequestId id, RequestState state) { requests_.at(id.value).state = state; }
  void run(TurnId id, Instant at);
  void halt(TurnId id, Instant at);
  void note_request(const Event& event);
  void note_turn(const Event& event, Instant at);
  void expect_one_speaker(const Meeting& meeting) const;
  void expect_requests(const Meeting& meeting) const;
  void expect_times(const Meeting& meeting, Instant now) const;
  void expect_totals(const Meeting& meeting) const;
  void expect_contributions(const Meeting& meeting) const;

  std::map<std::uint32_t, Watched> turns_;
  std::map<std::uint32_t, Noted> requests_;
};

}  // namespace plenary::core
