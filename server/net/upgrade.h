#pragma once

// Whether a request may become a WebSocket connection. Beast accepts any origin, any path and
// malformed keys, so all of that is decided here, before Beast sees the request.

#include <cstdint>
#include <string>

#include "base/result.h"
#include "net/http_request.h"
#include "net/settings.h"

namespace plenary::net {

inline constexpr std::string_view kSubprotocol = "plenary.v1";

// An upgrade that was granted.
struct UpgradeRequest {
  enum class Route : std::uint8_t { session, echo };

  Route route = Route::session;
  std::string key;   // Sec-WebSocket-Key
  std::string host;  // for the request that is handed to Beast
};

struct UpgradeRefusal {
  HttpStatus status = HttpStatus::bad_request;
  std::string_view reason;  // for the log and the metrics: a fixed word
};

enum class PeerPlace : std::uint8_t { loopback, elsewhere };

// Whether this request is about a WebSocket at all, by its path.
bool is_upgrade_path(const RequestHead& head);

Result<UpgradeRequest, UpgradeRefusal> check_upgrade(const RequestHead& head,
                                                     const Settings& settings, PeerPlace place);

}  // namespace plenary::net
