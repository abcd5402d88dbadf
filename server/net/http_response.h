#pragma once

// An answer over HTTP, and how it is written. Every answer bears the security headers.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

#include "net/http_request.h"

namespace plenary::net {

struct HttpResponse {
  HttpStatus status = HttpStatus::ok;
  std::string content_type = "text/plain; charset=utf-8";
  std::string cache_control = "no-store";
  std::string etag;                     // with its quotation marks; empty: none
  std::string content_encoding;         // empty: as it is
  std::string content_security_policy;  // empty: that of the screens
  bool varies_by_encoding = false;
  std::shared_ptr<const std::string> body;  // null: no octets
};

enum class KeepAlive : std::uint8_t { no, yes };

// "404 Not Found" as a small text.
HttpResponse plain_answer(HttpStatus status);

// "Not Found"
std::string_view reason_phrase(HttpStatus status);

// Status line and fields, up to and with the empty line.
std::string encode_response_head(const HttpResponse& response, KeepAlive keep_alive);

}  // namespace plenary::net
