#pragma once

// How many connections there are, in all and from one address, and whether there may be another.
// Safe from any thread.

#include <array>
#include <boost/asio/ip/address.hpp>
#include <boost/functional/hash.hpp>
#include <cstddef>
#include <cstdint>
#include <expected>
#include <mutex>
#include <string>
#include <unordered_map>
#include <utility>

#include "base/result.h"

namespace plenary::net {

class ConnectionLimits {
  // IPv4 as mapped into IPv6; IPv6 without its last 64 bits, which one client has all to itself.
  using Key = std::array<std::uint8_t, 16>;

 public:
  enum class Full : std::uint8_t { server, address };

  // One connection that counts. Must not outlive the limits.
  class Slot {
   public:
    Slot(Slot&& other) noexcept
        : limits_(std::exchange(other.limits_, nullptr)), key_(other.key_) {}
    Slot& operator=(Slot&&) = delete;
    ~Slot() {
      if (limits_ != nullptr) limits_->release(key_);
    }

    // For the log.
    [[nodiscard]] std::string address() const;
    [[nodiscard]] bool is_loopback() const;

   private:
    friend class ConnectionLimits;
    Slot(ConnectionLimits& limits, const Key& key) : limits_(&limits), key_(key) {}

    ConnectionLimits* limits_;
    Key key_;
  };

  ConnectionLimits(std::size_t connections_max, std::size_t per_address_max)
      : connections_max_(connections_max), per_address_max_(per_address_max) {}

  Result<Slot, Full> take(const boost::asio::ip::address& address);

 private:
  void release(const Key& key);

  const std::size_t connections_max_;
  const std::size_t per_address_max_;
  std::mutex mutex_;
  std::size_t connections_ = 0;
  std::unordered_map<Key, std::size_t, boost::hash<Key>> by_address_;
};

}  // namespace plenary::net
