#pragma once

// The head of an HTTP request, read strictly: what is ambiguous is refused, so that nobody in front
// of us can understand it differently. Pure functions of the octets.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/result.h"

namespace plenary::net {

// Points into the octets it was parsed from.
struct RequestHead {
  enum class Method : std::uint8_t { get, head, other };

  Method method = Method::other;
  std::string_view path;   // begins with "/", not decoded
  std::string_view query;  // after the "?"; empty if there is none or nothing in it
  bool has_query = false;
  bool is_http_1_1 = true;  // otherwise 1.0
  std::vector<std::pair<std::string_view, std::string_view>> fields;

  // The value of the field that is there exactly once.
  [[nodiscard]] std::optional<std::string_view> only(std::string_view name) const;
  [[nodiscard]] std::size_t count(std::string_view name) const;

  // Whether a list of tokens ("keep-alive, Upgrade"), over all fields of this name, holds `token`.
  [[nodiscard]] bool lists(std::string_view name, std::string_view token) const;
};

// What to answer to a head that is not accepted.
enum class HttpStatus : std::uint16_t {
  switching_protocols = 101,
  ok = 200,
  not_modified = 304,
  bad_request = 400,
  unauthorized = 401,
  forbidden = 403,
  not_found = 404,
  method_not_allowed = 405,
  request_timeout = 408,
  content_too_large = 413,
  uri_too_long = 414,
  upgrade_required = 426,
  head_too_large = 431,
  service_unavailable = 503,
  version_not_supported = 505
};

struct HeadLimits {
  std::size_t target_bytes_max = 0;
  std::size_t body_bytes_max = 0;
};

// `octets`: everything up to and with the empty line. Refuses bodies, other forms of target than
// the origin form, missing, double or malformed Host, folded lines, control characters.
Result<RequestHead, HttpStatus> parse_request_head(std::string_view octets,
                                                   const HeadLimits& limits);

// ASCII letters only.
bool equal_ignoring_case(std::string_view one, std::string_view other);

// "a%20b" -> "a b". None if it is malformed.
std::optional<std::string> percent_decoded(std::string_view text);

}  // namespace plenary::net
