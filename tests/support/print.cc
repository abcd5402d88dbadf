#include "support/print.h"

#include <optional>
#include <type_traits>
#include <variant>
#include <vector>

#include "base/type_name.h"
#include "core/refusal.h"

namespace plenary::support {
namespace {

template <class T>
void print_value(std::ostream& out, const T& value);

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
    print_value(out, element);
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
    print_value(out, value.*member.pointer);
    separator = ", ";
  });
  out << '}';
}

template <class T>
void print_value(std::ostream& out, const T& value) {
  if constexpr (std::is_enum_v<T>) {
    out << boost::describe::enum_to_string(value, "?");
  } else if constexpr (std::is_same_v<T, Text>) {
    out << '"' << value << '"';
  } else if constexpr (std::is_same_v<T, Instant> || std::is_same_v<T, Duration>) {
    out << value.ms << " ms";
  } else if constexpr (is_optional<T>) {
    if (value) print_value(out, *value);
    if (!value) out << "none";
  } else if constexpr (is_variant<T>) {
    std::visit([&](const auto& it) { print_value(out, it); }, value);
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

}  // namespace

void print(std::ostream& out, Instant moment) { print_value(out, moment); }
void print(std::ostream& out, Duration length) { print_value(out, length); }
void print(std::ostream& out, const core::Event& event) { print_value(out, event); }
void print(std::ostream& out, const core::ScreenCommand& command) { print_value(out, command); }
void print(std::ostream& out, const core::ChairCard& card) { print_value(out, card); }
void print(std::ostream& out, const core::DelegateCard& card) { print_value(out, card); }
void print(std::ostream& out, const core::PublicCard& card) { print_value(out, card); }

void print(std::ostream& out, const core::Refusal& refusal) {
  if (refusal.reason == core::Reason::unspecified) {
    out << "refused without a reason";
    return;
  }
  const core::ReasonRow& row = core::describe(refusal.reason);
  out << "refused " << row.rule << ' ' << row.name << ' ';
  print_value(out, refusal.details);
}

}  // namespace plenary::support
