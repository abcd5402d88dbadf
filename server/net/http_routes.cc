#include "net/http_routes.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "net/probe.h"

namespace plenary::net {
namespace {

constexpr std::string_view kPapersPath = "/papers/";

// A name of a file in one folder: no way up, no control characters.
std::optional<std::string> paper_name(std::string_view path) {
  auto name = percent_decoded(path.substr(kPapersPath.size()));
  const auto is_forbidden = [](char octet) {
    return static_cast<unsigned char>(octet) < 0x20 || octet == '/' || octet == '\\' ||
           octet == 0x7f;
  };
  if (!name || name->empty() || name->starts_with('.')) return std::nullopt;
  if (std::ranges::any_of(*name, is_forbidden)) return std::nullopt;
  return name;
}

std::variant<HttpResponse, PaperWanted> want_paper(const RequestHead& request) {
  constexpr std::string_view kScheme = "Bearer ";
  const auto authorization = request.only("Authorization");
  if (!authorization || authorization->size() <= kScheme.size() ||
      !equal_ignoring_case(authorization->substr(0, kScheme.size()), kScheme)) {
    return plain_answer(HttpStatus::unauthorized);
  }
  auto name = paper_name(request.path);
  if (!name) return plain_answer(HttpStatus::not_found);
  return PaperWanted{.token = std::string(authorization->substr(kScheme.size())),
                     .name = std::move(*name)};
}

}  // namespace

std::variant<HttpResponse, PaperWanted> HttpRoutes::answer(const RequestHead& request) const {
  if (request.method == RequestHead::Method::other) {
    return plain_answer(HttpStatus::method_not_allowed);
  }
  if (request.path.starts_with(kPapersPath)) return want_paper(request);
  if (request.path == "/healthz") return plain_answer(HttpStatus::ok);
  if (request.path == "/readyz") {
    return plain_answer(fan_out_.ready() ? HttpStatus::ok : HttpStatus::service_unavailable);
  }
  if (request.path == "/metrics") {
    HttpResponse response;
    response.content_type = "text/plain; version=0.0.4; charset=utf-8";
    response.body = std::make_shared<const std::string>(metrics_text(registry_));
    return response;
  }
  if (auto file = files_.answer(request)) return std::move(*file);
  return plain_answer(HttpStatus::not_found);
}

HttpResponse paper_answer(const Paper& paper) {
  HttpResponse response;
  response.content_type = paper.content_type;
  response.cache_control = "private, no-store";
  response.content_security_policy = "default-src 'none'; sandbox";
  response.body = paper.octets;
  return response;
}

}  // namespace plenary::net
