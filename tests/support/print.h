#pragma once

// How GoogleTest prints what the core says: every described struct with the names of its members,
// every enumerator by its word. Found by argument-dependent look-up, so it is enough to include
// this file.

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <chrono>
#include <optional>
#include <ostream>
#include <type_traits>
#include <variant>
#include <vector>

#include "base/type_name.h"
#include "core/meeting.h"
#include "core/views/cards.h"

namespace plenary::support {

template <class T>
void print(std::ostream& out, const T& value);

template <class T>
constexpr bool is_optional = false;
template <class T>
constexpr bool is_optional<std::optional<T>> = true;
template <class T>
constexpr bool is_variant = false;
template <class... T>
constexpr bool is_variant<std::variant<T...>> = true;

template <class Range>
void print_range(std::ostream& out, const Range& range) {
  out << '[';
  const char* separator = "";
  for (const auto& element : range) {
    out << separator;
    print(out, element);
    separator = ", ";
  }
  out << ']';
}

template <class T>
void print_members(std::ostream& out, const T& value) {
  out << type_name<T>() << '{';
  const char* separator = "";
  using Members = boost::describe::describe_members<T, boost::describe::mod_public>;
  boost::mp11::mp_for_each<Members>([&](auto member) {
    out << separator << member.name << ": ";
    print(out, value.*member.pointer);
    separator = ", ";
  });
  out << '}';
}

template <class T>
void print(std::ostream& out, const T& value) {
  if constexpr (std::is_enum_v<T>) {
    out << boost::describe::enum_to_string(value, "?");
  } else if constexpr (std::is_same_v<T, Text>) {
    out << '"' << value << '"';
  } else if constexpr (std::is_same_v<T, Instant> || std::is_same_v<T, Duration>) {
    out << value.ms << " ms";
  } else if constexpr (is_optional<T>) {
    if (value) print(out, *value);
    if (!value) out << "none";
  } else if constexpr (is_variant<T>) {
    std::visit([&](const auto& it) { print(out, it); }, value);
  } else if constexpr (boost::describe::has_describe_members<T>::value) {
    print_members(out, value);
  } else if constexpr (requires { value.begin(); }) {
    print_range(out, value);
  } else if constexpr (requires { value.value; }) {
    out << '#' << value.value;
  } else {
    out << value;
  }
}

}  // namespace plenary::support

namespace plenary {

inline void PrintTo(Instant moment, std::ostream* out) { support::print(*out, moment); }
inline void PrintTo(Duration length, std::ostream* out) { support::print(*out, length); }
template <class Tag>
void PrintTo(Id<Tag> id, std::ostream* out) {
  support::print(*out, id);
}

}  // namespace plenary

namespace plenary::core {

template <class T>
  requires boost::describe::has_describe_members<T>::value
void PrintTo(const T& value, std::ostream* out) {
  support::print(*out, value);
}

inline void PrintTo(const Refusal& refusal, std::ostream* out) {
  if (refusal.reason == Reason::unspecified) {
    *out << "refused without a reason";
    return;
  }
  const ReasonRow& row = describe(refusal.reason);
  *out << "refused " << row.rule << ' ' << row.name << ' ';
  support::print(*out, refusal.details);
}

}  // namespace plenary::core
