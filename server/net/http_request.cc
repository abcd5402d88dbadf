#include "net/http_request.h"

#include <algorithm>
#include <charconv>

namespace plenary::net {
namespace {

constexpr std::string_view kLineEnd = "\r\n";
constexpr std::size_t kFieldsMax = 100;

constexpr char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

constexpr bool is_letter_or_digit(char octet) {
  return (octet >= '0' && octet <= '9') || (lower(octet) >= 'a' && lower(octet) <= 'z');
}

bool is_token(std::string_view text) {
  constexpr std::string_view kMarks = "!#$%&'*+-.^_`|~";
  return !text.empty() && std::ranges::all_of(text, [&](char octet) {
    return is_letter_or_digit(octet) || kMarks.find(octet) != std::string_view::npos;
  });
}

bool is_field_value(std::string_view text) {
  return std::ranges::all_of(text, [](char octet) {
    const auto value = static_cast<unsigned char>(octet);
    return value == '\t' || (value >= 0x20 && value != 0x7f);
  });
}

bool is_target(std::string_view text) {
  return !text.empty() && text.front() == '/' && std::ranges::all_of(text, [](char octet) {
    return octet > 0x20 && octet < 0x7f && octet != '#';
  });
}

bool is_host(std::string_view text) {
  constexpr std::string_view kMarks = ".-_:[]";
  return !text.empty() && text.size() <= 255 && std::ranges::all_of(text, [&](char octet) {
    return is_letter_or_digit(octet) || kMarks.find(octet) != std::string_view::npos;
  });
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kBlanks = " \t";
  const std::size_t first = text.find_first_not_of(kBlanks);
  if (first == std::string_view::npos) return {};
  return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

// The next line without its end; the rest stays in `octets`. None: no line end, or a bare CR or LF.
std::optional<std::string_view> take_line(std::string_view& octets) {
  const std::size_t end = octets.find(kLineEnd);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view line = octets.substr(0, end);
  if (line.find_first_of(kLineEnd) != std::string_view::npos) return std::nullopt;
  octets.remove_prefix(end + kLineEnd.size());
  return line;
}

std::optional<HttpStatus> parse_request_line(std::string_view line, const HeadLimits& limits,
                                             RequestHead& head) {
  const std::size_t first = line.find(' ');
  const std::size_t second = first == std::string_view::npos ? first : line.find(' ', first + 1);
  if (second == std::string_view::npos) return HttpStatus::bad_request;
  const std::string_view method = line.substr(0, first);
  const std::string_view target = line.substr(first + 1, second - first - 1);
  const std::string_view version = line.substr(second + 1);
  if (!is_token(method)) return HttpStatus::bad_request;
  if (target.size() > limits.target_bytes_max) return HttpStatus::uri_too_long;
  if (!is_target(target)) return HttpStatus::bad_request;
  if (!version.starts_with("HTTP/")) return HttpStatus::bad_request;
  if (version != "HTTP/1.1" && version != "HTTP/1.0") return HttpStatus::version_not_supported;

  head.method = method == "GET"    ? RequestHead::Method::get
                : method == "HEAD" ? RequestHead::Method::head
                                   : RequestHead::Method::other;
  head.is_http_1_1 = version == "HTTP/1.1";
  const std::size_t question = target.find('?');
  head.path = target.substr(0, question);
  head.has_query = question != std::string_view::npos;
  if (head.has_query) head.query = target.substr(question + 1);
  return std::nullopt;
}

std::optional<HttpStatus> parse_field(std::string_view line, RequestHead& head) {
  if (head.fields.size() == kFieldsMax) return HttpStatus::head_too_large;
  const std::size_t colon = line.find(':');
  if (colon == std::string_view::npos) return HttpStatus::bad_request;
  const std::string_view name = line.substr(0, colon);
  // A folded line begins with a blank, which is not part of any name.
  if (!is_token(name)) return HttpStatus::bad_request;
  const std::string_view value = trimmed(line.substr(colon + 1));
  if (!is_field_value(value)) return HttpStatus::bad_request;
  head.fields.emplace_back(name, value);
  return std::nullopt;
}

// No request of ours has a body. Whoever announces one may mean to smuggle a second request in it.
std::optional<HttpStatus> refuse_body(const RequestHead& head, const HeadLimits& limits) {
  if (head.count("Transfer-Encoding") > 0) return HttpStatus::bad_request;
  if (head.count("Content-Length") == 0) return std::nullopt;
  const auto text = head.only("Content-Length");
  if (!text) return HttpStatus::bad_request;
  std::uint64_t length = 0;
  const auto [end, error] = std::from_chars(text->data(), text->data() + text->size(), length);
  if (error == std::errc::result_out_of_range) return HttpStatus::content_too_large;
  if (error != std::errc{} || end != text->data() + text->size()) return HttpStatus::bad_request;
  if (length > limits.body_bytes_max) return HttpStatus::content_too_large;
  return length > 0 ? std::optional(HttpStatus::bad_request) : std::nullopt;
}

}  // namespace

bool equal_ignoring_case(std::string_view one, std::string_view other) {
  return std::ranges::equal(one, other, {}, lower, lower);
}

std::size_t RequestHead::count(std::string_view name) const {
  return static_cast<std::size_t>(std::ranges::count_if(
      fields, [&](const auto& field) { return equal_ignoring_case(field.first, name); }));
}

std::optional<std::string_view> RequestHead::only(std::string_view name) const {
  std::optional<std::string_view> value;
  for (const auto& field : fields) {
    if (!equal_ignoring_case(field.first, name)) continue;
    if (value) return std::nullopt;
    value = field.second;
  }
  return value;
}

bool RequestHead::lists(std::string_view name, std::string_view token) const {
  for (const auto& [field, value] : fields) {
    if (!equal_ignoring_case(field, name)) continue;
    std::string_view rest = value;
    while (!rest.empty()) {
      const std::size_t comma = rest.find(',');
      if (equal_ignoring_case(trimmed(rest.substr(0, comma)), token)) return true;
      rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
    }
  }
  return false;
}

Result<RequestHead, HttpStatus> parse_request_head(std::string_view octets,
                                                   const HeadLimits& limits) {
  RequestHead head;
  const auto request_line = take_line(octets);
  if (!request_line) return Failure(HttpStatus::bad_request);
  if (const auto refused = parse_request_line(*request_line, limits, head)) {
    return Failure(*refused);
  }
  for (;;) {
    const auto line = take_line(octets);
    if (!line) return Failure(HttpStatus::bad_request);
    if (line->empty()) break;
    if (const auto refused = parse_field(*line, head)) return Failure(*refused);
  }
  if (!octets.empty()) return Failure(HttpStatus::bad_request);
  const auto host = head.only("Host");
  if (!host || !is_host(*host)) return Failure(HttpStatus::bad_request);
  if (const auto refused = refuse_body(head, limits)) return Failure(*refused);
  return head;
}

std::optional<std::string> percent_decoded(std::string_view text) {
  std::string decoded;
  decoded.reserve(text.size());
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      decoded.push_back(text[i]);
      continue;
    }
    const std::string_view digits = text.substr(i + 1, 2);
    std::uint8_t octet = 0;
    const auto [end, error] =
        std::from_chars(digits.data(), digits.data() + digits.size(), octet, 16);
    if (digits.size() != 2 || error != std::errc{} || end != digits.data() + 2) {
      return std::nullopt;
    }
    decoded.push_back(static_cast<char>(octet));
    i += 2;
  }
  return decoded;
}

}  // namespace plenary::net
