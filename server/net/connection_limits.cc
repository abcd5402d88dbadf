#include "net/connection_limits.h"

#include <algorithm>
#include <boost/asio/ip/address_v6.hpp>

namespace plenary::net {
namespace ip = boost::asio::ip;

Result<ConnectionLimits::Slot, ConnectionLimits::Full> ConnectionLimits::take(
    const ip::address& address) {
  Key key;
  if (address.is_v4()) {
    key = ip::make_address_v6(ip::v4_mapped, address.to_v4()).to_bytes();
  } else {
    key = address.to_v6().to_bytes();
    constexpr std::ptrdiff_t kNetworkBytes = 8;
    const bool whole = address.to_v6().is_v4_mapped() || address.to_v6().is_loopback();
    if (!whole) std::fill(key.begin() + kNetworkBytes, key.end(), std::uint8_t{0});
  }
  const std::lock_guard lock(mutex_);
  if (connections_ >= connections_max_) return Failure<Full>(Full::server);
  std::size_t& from_here = by_address_[key];
  if (from_here >= per_address_max_) return Failure<Full>(Full::address);
  ++from_here;
  ++connections_;
  return Slot(*this, key);
}

void ConnectionLimits::release(const Key& key) {
  const std::lock_guard lock(mutex_);
  --connections_;
  const auto it = by_address_.find(key);
  if (--it->second == 0) by_address_.erase(it);
}

std::string ConnectionLimits::Slot::address() const {
  const ip::address_v6 address(key_);
  if (address.is_v4_mapped()) return ip::make_address_v4(ip::v4_mapped, address).to_string();
  return address.to_string();
}

bool ConnectionLimits::Slot::is_loopback() const {
  const ip::address_v6 address(key_);
  if (address.is_v4_mapped()) return ip::make_address_v4(ip::v4_mapped, address).is_loopback();
  return address.is_loopback();
}

}  // namespace plenary::net
