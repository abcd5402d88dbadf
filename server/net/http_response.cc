#include "net/http_response.h"

#include <utility>

namespace plenary::net {
namespace {

// Scripts come from our own files only. Styles may stand in attributes, which React writes for
// positions and widths. A frame shows a paper that the page has fetched itself.
constexpr std::string_view kScreensPolicy =
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data:; frame-src blob:; font-src 'self'; connect-src 'self'; "
    "manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; "
    "frame-ancestors 'none'";

void append_field(std::string& head, std::string_view name, std::string_view value) {
  if (value.empty()) return;
  head.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

std::string_view reason_phrase(HttpStatus status) {
  switch (status) {
    case HttpStatus::switching_protocols:
      return "Switching Protocols";
    case HttpStatus::ok:
      return "OK";
    case HttpStatus::not_modified:
      return "Not Modified";
    case HttpStatus::bad_request:
      return "Bad Request";
    case HttpStatus::unauthorized:
      return "Unauthorized";
    case HttpStatus::forbidden:
      return "Forbidden";
    case HttpStatus::not_found:
      return "Not Found";
    case HttpStatus::method_not_allowed:
      return "Method Not Allowed";
    case HttpStatus::request_timeout:
      return "Request Timeout";
    case HttpStatus::content_too_large:
      return "Content Too Large";
    case HttpStatus::uri_too_long:
      return "URI Too Long";
    case HttpStatus::upgrade_required:
      return "Upgrade Required";
    case HttpStatus::head_too_large:
      return "Request Header Fields Too Large";
    case HttpStatus::service_unavailable:
      return "Service Unavailable";
    case HttpStatus::version_not_supported:
      return "HTTP Version Not Supported";
  }
  return "Unknown";
}

HttpResponse plain_answer(HttpStatus status) {
  HttpResponse response;
  response.status = status;
  std::string text = std::to_string(std::to_underlying(status));
  text.append(" ").append(reason_phrase(status)).append("\n");
  response.body = std::make_shared<const std::string>(std::move(text));
  return response;
}

std::string encode_response_head(const HttpResponse& response, KeepAlive keep_alive) {
  std::string head = "HTTP/1.1 ";
  head.append(std::to_string(std::to_underlying(response.status))).append(" ");
  head.append(reason_phrase(response.status)).append("\r\n");
  append_field(head, "Server", "plenary");
  append_field(head, "Connection", keep_alive == KeepAlive::yes ? "keep-alive" : "close");
  if (response.status == HttpStatus::method_not_allowed) append_field(head, "Allow", "GET, HEAD");
  if (response.status == HttpStatus::unauthorized) append_field(head, "WWW-Authenticate", "Bearer");
  if (response.status == HttpStatus::upgrade_required) {
    append_field(head, "Upgrade", "websocket");
    append_field(head, "Sec-WebSocket-Version", "13");
  }
  if (response.status != HttpStatus::not_modified) {
    append_field(head, "Content-Type", response.content_type);
    append_field(head, "Content-Length", std::to_string(response.body ? response.body->size() : 0));
    append_field(head, "Content-Encoding", response.content_encoding);
  }
  append_field(head, "Cache-Control", response.cache_control);
  append_field(head, "ETag", response.etag);
  if (response.varies_by_encoding) append_field(head, "Vary", "Accept-Encoding");
  append_field(head, "Content-Security-Policy",
               response.content_security_policy.empty()
                   ? kScreensPolicy
                   : std::string_view(response.content_security_policy));
  append_field(head, "X-Content-Type-Options", "nosniff");
  append_field(head, "Referrer-Policy", "no-referrer");
  append_field(head, "Cross-Origin-Opener-Policy", "same-origin");
  append_field(head, "Cross-Origin-Resource-Policy", "same-origin");
  head.append("\r\n");
  return head;
}

}  // namespace plenary::net
