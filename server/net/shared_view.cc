#include "net/shared_view.h"

#include <algorithm>
#include <string_view>

#include "base/ensure.h"

namespace plenary::net {

void SharedView::reset() {
  cards_.clear();
  changed_.clear();
  ring_.clear();
  ring_bytes_ = 0;
  full_ = nullptr;
}

const Frame& SharedView::begin(const room::Position& position, Instant at) {
  ensure(ring_.empty());
  changed_.clear();
  full_ = nullptr;
  sent_ = position.sequence;
  covered_from_ = position.sequence;
  return full(position, at);
}

Frame SharedView::take_changes(const room::Position& position, Instant at) {
  std::vector<std::string_view> upserted;
  std::vector<core::CardKey> removed;
  for (const core::CardKey key : changed_) {
    const auto card = cards_.find(key);
    if (card == cards_.end()) {
      removed.push_back(key);
    } else {
      upserted.emplace_back(card->second);
    }
  }
  const wire::UpdateHead head{.scope = wire::UpdateScope::changes,
                              .from = {.epoch = position.epoch, .sequence = sent_},
                              .to = position,
                              .server_time = at};
  Frame frame = binary_frame(wire::encode_update(head, upserted, removed));
  changed_.clear();
  full_ = nullptr;
  sent_ = position.sequence;
  ring_.push_back({.to = position.sequence, .frame = frame});
  ring_bytes_ += frame->size();
  while (ring_.size() > updates_max_ || ring_bytes_ > bytes_max_) forget_oldest();
  return frame;
}

void SharedView::forget_oldest() {
  covered_from_ = ring_.front().to;
  ring_bytes_ -= ring_.front().frame->size();
  ring_.pop_front();
}

const Frame& SharedView::full(const room::Position& position, Instant at) {
  ensure(changed_.empty());
  if (!full_) {
    std::vector<std::string_view> upserted;
    upserted.reserve(cards_.size());
    for (const auto& [key, octets] : cards_) upserted.emplace_back(octets);
    const room::Position here{.epoch = position.epoch, .sequence = sent_};
    const wire::UpdateHead head{
        .scope = wire::UpdateScope::all, .from = here, .to = here, .server_time = at};
    full_ = binary_frame(wire::encode_update(head, upserted, {}));
  }
  return full_;
}

std::optional<std::vector<Frame>> SharedView::missing(room::Sequence since) const {
  if (since < covered_from_) return std::nullopt;
  const auto first = std::ranges::upper_bound(ring_, since, {}, &Kept::to);
  std::vector<Frame> frames;
  std::size_t bytes = 0;
  for (auto it = first; it != ring_.end(); ++it) {
    frames.push_back(it->frame);
    bytes += it->frame->size();
  }
  if (full_ && bytes > full_->size()) return std::nullopt;
  return frames;
}

}  // namespace plenary::net
