#include "net/screens.h"

#include <utility>

#include "base/ensure.h"
#include "net/client.h"
#include "net/probe.h"

namespace plenary::net {

void Screens::deliver(Delivery delivery) {
  lane_.post([this, taken = std::move(delivery)] {
    send_out(taken);
    fan_out_.delivered(lane_.index());
  });
}

void Screens::send_out(const Delivery& delivery) {
  send_each(delivery.own);
  for (std::size_t group = 0; group < kViewGroups; ++group) {
    if (delivery.shared[group]) send_to_row(rows_[group], delivery.shared[group]);
  }
  send_each(delivery.answers);
  probe_.deliveries.Increment();
}

// From the back, so that a client that leaves because of this very frame moves only one that has
// had it.
void Screens::send_to_row(Row& row, const Frame& frame) {
  constexpr std::size_t kAhead = 4;
  const std::size_t count = row.size();
  for (std::size_t i = count; i > 0; --i) {
    if (i > kAhead) __builtin_prefetch(row[i - 1 - kAhead].queue);
    const Place place = row[i - 1];
    const OutboundQueue::State state = place.queue->enqueue(frame);
    if (state != OutboundQueue::State::empty) [[unlikely]] {
      place.client->on_queued(state);
    }
  }
  probe_.frames_sent.Increment(static_cast<double>(count));
  probe_.bytes_sent.Increment(static_cast<double>(count * frame->size()));
}

void Screens::send_each(const std::vector<AddressedFrame>& frames) {
  for (const AddressedFrame& each : frames) {
    Client* client = find(each.to);
    if (client == nullptr) continue;
    client->send(each.frame);
    probe_.frames_sent.Increment();
    probe_.bytes_sent.Increment(static_cast<double>(each.frame->size()));
  }
}

void Screens::deliver_to_all(Frame frame) {
  lane_.post([this, taken = std::move(frame)] {
    for (Row& row : rows_) send_to_row(row, taken);
  });
}

void Screens::admit(Joined joined) {
  lane_.post([this, taken = std::move(joined)] {
    if (Client* client = find(taken.sender)) client->on_joined(taken);
  });
}

void Screens::displace(room::SenderId sender) {
  lane_.post([this, sender] {
    if (Client* client = find(sender)) client->say_goodbye(wire::GoodbyeCode::taken_over);
  });
}

room::SenderId Screens::enlist(Client& client) {
  const room::SenderId sender = make_sender(lane_.index(), ++last_number_);
  by_sender_.emplace(sender.value, &client);
  client.place_ = kNowhere;
  return sender;
}

void Screens::show(Client& client) {
  Row& row = row_of(client);
  client.place_ = static_cast<std::uint32_t>(row.size());
  row.push_back({.queue = &client.queue(), .client = &client});
  probe_.screens(client.audience()).Increment();
}

void Screens::dismiss(Client& client) {
  if (by_sender_.erase(client.sender().value) == 0 || client.place_ == kNowhere) return;
  Row& row = row_of(client);
  ensure(row[client.place_].client == &client);
  row[client.place_] = row.back();
  row[client.place_].client->place_ = client.place_;
  row.pop_back();
  client.place_ = kNowhere;
  probe_.screens(client.audience()).Decrement();
}

Client* Screens::find(room::SenderId sender) const {
  const auto known = by_sender_.find(sender.value);
  return known == by_sender_.end() ? nullptr : known->second;
}

Screens::Row& Screens::row_of(const Client& client) {
  return rows_[static_cast<std::size_t>(view_group(client.audience()))];
}

}  // namespace plenary::net
