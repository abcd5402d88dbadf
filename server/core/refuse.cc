#include "core/refuse.h"

#include <algorithm>

namespace plenary::core {
namespace {

// Line feed and tabulator are part of text; everything else below U+0020, U+007F and the C1 range
// U+0080..U+009F (in UTF-8: C2 80..C2 9F) is not.
bool has_control_characters(std::string_view text) {
  unsigned char previous = 0;
  for (const char character : text) {
    const auto octet = static_cast<unsigned char>(character);
    if (octet < 0x20 && octet != '\n' && octet != '\t') return true;
    if (octet == 0x7F) return true;
    if (previous == 0xC2 && octet >= 0x80 && octet < 0xA0) return true;
    previous = octet;
  }
  return false;
}

}  // namespace

bool is_blank(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return c == ' ' || c == '\n' || c == '\t'; });
}

Check check_text(const Text& text, std::size_t octets_max) {
  if (text.view().size() > octets_max) {
    return Refusal{Reason::text_too_long, {detail("limit", octets_max)}};
  }
  if (has_control_characters(text.view())) return Refusal{Reason::text_not_valid, {}};
  return std::nullopt;
}

Check check_reason(const Text& text) {
  if (is_blank(text.view())) return Refusal{Reason::reason_missing, {}};
  return check_text(text, kReasonOctetsMax);
}

Check check_in_open_sitting(const Meeting& meeting) {
  const Sitting* sitting = find_sitting(meeting, meeting.sitting);
  if (sitting == nullptr) return Refusal{Reason::not_in_sitting, {}};
  if (sitting->phase == SittingPhase::recess) return Refusal{Reason::in_recess, {}};
  return std::nullopt;
}

Check check_on_roll(const Meeting& meeting, PersonId person) {
  const Person* found = find_person(meeting, person);
  if (found == nullptr || !has_role(*found, Role::delegate)) {
    return Refusal{Reason::not_on_the_roll, {}};
  }
  return std::nullopt;
}

}  // namespace plenary::core
