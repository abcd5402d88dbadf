#pragma once

// How a decider says no, and the checks that several chapters share. Each check returns the refusal
// or nothing, so that a decider reads as a list of guard clauses.

#include <boost/describe.hpp>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

#include "core/meeting.h"

namespace plenary::core {

inline constexpr std::size_t kReasonOctetsMax = 2'000;
inline constexpr std::size_t kTitleOctetsMax = 1'000;

inline Failure<Refusal> refuse(Reason reason, std::vector<Detail> details = {}) {
  return Failure<Refusal>(Refusal{reason, std::move(details)});
}

inline Detail detail(const char* name, Text value) { return {name, std::move(value)}; }
inline Detail detail(const char* name, std::uint64_t value) {
  return {name, std::to_string(value)};
}

// The word that the screens translate: the enumerator.
template <class Enum>
  requires std::is_enum_v<Enum>
Detail detail(const char* name, Enum value) {
  return {name, boost::describe::enum_to_string(value, "")};
}

using Check = std::optional<Refusal>;

inline Failure<Refusal> refuse(Check failed) { return Failure<Refusal>(std::move(*failed)); }

// SE13: whether it says nothing at all.
bool is_blank(std::string_view text);

// SE13: may be empty.
Check check_text(const Text& text, std::size_t octets_max);

// SE13: may not be blank.
Check check_reason(const Text& text);

// SE6, SE12: a sitting is open, and not in recess.
Check check_in_open_sitting(const Meeting& meeting);

// AT1
Check check_on_roll(const Meeting& meeting, PersonId person);

}  // namespace plenary::core
