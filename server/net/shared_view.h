#pragma once

// What all screens of one audience see, as encoded cards, and the frames that carry it: one for
// each change, kept in a ring for those who come back, and one with everything, made when somebody
// needs it. Every frame is made once and shared. Belongs to one thread.

#include <cstddef>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "base/time.h"
#include "core/views/cards.h"
#include "net/frame.h"
#include "room/publisher.h"
#include "wire/frames.h"

namespace plenary::net {

class SharedView {
 public:
  // The ring keeps at most so many frames and bytes.
  SharedView(std::size_t updates_max, std::size_t bytes_max)
      : updates_max_(updates_max), bytes_max_(bytes_max) {}

  // There are no cards.
  void reset();

  // Takes all cards as they are for the beginning: who comes from elsewhere than `position` has
  // missed something. The frame carries everything.
  const Frame& begin(const room::Position& position, Instant at);

  template <class Card>
  void apply(const core::Difference<Card>& difference) {
    for (const auto& [key, card] : difference.upserted) {
      cards_[key] = wire::encode_card(key, card).octets;
      changed_.insert(key);
    }
    for (const core::CardKey key : difference.removed) {
      cards_.erase(key);
      changed_.insert(key);
    }
  }

  // Whether something was applied since the last take_changes().
  [[nodiscard]] bool has_changes() const { return !changed_.empty(); }

  // One update with all of it, leading from the position of the last one to `position`.
  Frame take_changes(const room::Position& position, Instant at);

  // All cards. There must be no changes that were not taken.
  const Frame& full(const room::Position& position, Instant at);

  // The updates that a screen at `since` has missed; none if the ring no longer has them all or if
  // everything is smaller.
  [[nodiscard]] std::optional<std::vector<Frame>> missing(room::Sequence since) const;

 private:
  struct Kept {
    room::Sequence to;
    Frame frame;
  };

  void forget_oldest();

  const std::size_t updates_max_;
  const std::size_t bytes_max_;
  std::map<core::CardKey, std::string> cards_;
  std::set<core::CardKey> changed_;
  room::Sequence sent_;          // where a screen stands that has everything taken so far
  room::Sequence covered_from_;  // from here on the ring has every update
  std::deque<Kept> ring_;
  std::size_t ring_bytes_ = 0;
  Frame full_;  // null when it has to be made anew
};

}  // namespace plenary::net
