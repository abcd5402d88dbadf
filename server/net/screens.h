#pragma once

// The screens of one lane: finds them by number, and sends each view's frames to all who see it.

#include <array>
#include <boost/unordered/unordered_flat_map.hpp>
#include <cstdint>
#include <vector>

#include "net/fan_out.h"
#include "net/lane.h"
#include "net/outbound_queue.h"

namespace plenary::net {

class Client;
class Probe;

class Screens final : public FanOut::Receiver {
 public:
  Screens(Lane& lane, FanOut& fan_out, Probe& probe)
      : lane_(lane), fan_out_(fan_out), probe_(probe) {}

  // On the desk's thread; the rest happens on the lane.
  void deliver(Delivery delivery) override;
  void deliver_to_all(Frame frame) override;
  void admit(Joined joined) override;
  void displace(room::SenderId sender) override;

  // On the lane's thread.

  // Gives a client its number.
  room::SenderId enlist(Client& client);

  // From now on the client gets what its view is sent. It must be enlisted.
  void show(Client& client);

  // Nothing more is sent to it. May be called from within a delivery to this very client.
  void dismiss(Client& client);

 private:
  // The queue stands beside its client, so that sending to a row touches little else.
  struct Place {
    OutboundQueue* queue = nullptr;
    Client* client = nullptr;
  };
  using Row = std::vector<Place>;

  void send_out(const Delivery& delivery);
  void send_to_row(Row& row, const Frame& frame);
  void send_each(const std::vector<AddressedFrame>& frames);
  [[nodiscard]] Client* find(room::SenderId sender) const;
  Row& row_of(const Client& client);

  static constexpr std::uint32_t kNowhere = ~std::uint32_t{0};

  Lane& lane_;
  FanOut& fan_out_;
  Probe& probe_;
  std::uint64_t last_number_ = 0;
  boost::unordered_flat_map<std::uint64_t, Client*> by_sender_;
  std::array<Row, kViewGroups> rows_;
};

}  // namespace plenary::net
