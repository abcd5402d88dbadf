#include "net/upgrade.h"

#include <algorithm>
#include <optional>

namespace plenary::net {
namespace {

constexpr std::string_view kSessionPath = "/ws/";
constexpr std::string_view kEchoPath = "/conformance/echo";

Failure<UpgradeRefusal> refuse(HttpStatus status, std::string_view reason) {
  return Failure<UpgradeRefusal>(UpgradeRefusal{.status = status, .reason = reason});
}

// Base64 of exactly 16 octets: 22 digits, of which the last carries two bits, and "==".
bool is_key(std::string_view key) {
  constexpr std::string_view kDigits =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  constexpr std::string_view kLastDigits = "AQgw";
  constexpr std::size_t kLength = 24;
  if (key.size() != kLength || !key.ends_with("==")) return false;
  const std::string_view digits = key.substr(0, kLength - 2);
  return digits.find_first_not_of(kDigits) == std::string_view::npos &&
         kLastDigits.find(digits.back()) != std::string_view::npos;
}

// A browser names the page that opens the connection. It must be a page of ours: the same host and
// port that the request was sent to, or one that the office allowed.
bool is_allowed_origin(const RequestHead& head, std::string_view host, const Settings& settings) {
  if (head.count("Origin") == 0) return true;
  const auto origin = head.only("Origin");
  if (!origin) return false;
  for (const std::string_view scheme : {"http://", "https://"}) {
    if (origin->starts_with(scheme) && equal_ignoring_case(origin->substr(scheme.size()), host)) {
      return true;
    }
  }
  return std::ranges::find(settings.allowed_origins, *origin) != settings.allowed_origins.end();
}

std::optional<UpgradeRequest::Route> route_of(std::string_view path, const Settings& settings,
                                              PeerPlace place) {
  if (path == kEchoPath && settings.conformance_echo && place == PeerPlace::loopback) {
    return UpgradeRequest::Route::echo;
  }
  if (path.starts_with(kSessionPath) && path.substr(kSessionPath.size()) == settings.session) {
    return UpgradeRequest::Route::session;
  }
  return std::nullopt;
}

}  // namespace

bool is_upgrade_path(const RequestHead& head) {
  return head.path.starts_with(kSessionPath) || head.path == kEchoPath;
}

Result<UpgradeRequest, UpgradeRefusal> check_upgrade(const RequestHead& head,
                                                     const Settings& settings, PeerPlace place) {
  if (head.method != RequestHead::Method::get) {
    return refuse(HttpStatus::method_not_allowed, "method");
  }
  if (!head.is_http_1_1) return refuse(HttpStatus::bad_request, "http_version");
  if (head.has_query) return refuse(HttpStatus::bad_request, "query");
  const auto route = route_of(head.path, settings, place);
  if (!route) return refuse(HttpStatus::not_found, "unknown_session");
  if (!head.lists("Upgrade", "websocket") || !head.lists("Connection", "Upgrade")) {
    return refuse(HttpStatus::bad_request, "no_upgrade");
  }
  const auto version = head.only("Sec-WebSocket-Version");
  if (head.count("Sec-WebSocket-Version") > 1) return refuse(HttpStatus::bad_request, "version");
  if (!version || *version != "13") return refuse(HttpStatus::upgrade_required, "version");
  const auto key = head.only("Sec-WebSocket-Key");
  if (!key || !is_key(*key)) return refuse(HttpStatus::bad_request, "key");
  const std::string_view host = *head.only("Host");
  if (!is_allowed_origin(head, host, settings)) return refuse(HttpStatus::forbidden, "origin");
  if (*route == UpgradeRequest::Route::session &&
      !head.lists("Sec-WebSocket-Protocol", kSubprotocol)) {
    return refuse(HttpStatus::bad_request, "subprotocol");
  }
  return UpgradeRequest{.route = *route, .key = std::string(*key), .host = std::string(host)};
}

}  // namespace plenary::net
