#pragma once

// Values for tests of translators: every field of every described struct filled, no field with its
// default, no two fields with the same value. The same filler makes the same values on each run.

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <concepts>
#include <cstdint>
#include <string>
#include <type_traits>
#include <vector>

#include "base/text.h"
#include "wire/mirror.h"

namespace plenary::support {

class Filler {
 public:
  explicit Filler(std::uint32_t first) : next_(first) {}

  template <class T>
  T make() {
    if constexpr (std::same_as<T, bool>) {
      return true;
    } else if constexpr (std::is_enum_v<T>) {
      return make_enum<T>();
    } else if constexpr (std::integral<T>) {
      return static_cast<T>(next_++);
    } else if constexpr (wire::mirror::kIsId<T>) {
      return T{next_++};
    } else if constexpr (wire::mirror::Time<T>) {
      return T{1'765'155'600'000 + next_++};
    } else if constexpr (std::same_as<T, Text> || std::same_as<T, std::string>) {
      return T("Nghị quyết số " + std::to_string(next_++));
    } else if constexpr (wire::mirror::kIsOptional<T>) {
      return make<typename T::value_type>();
    } else if constexpr (wire::mirror::kIsSequence<T>) {
      std::vector<typename T::value_type> elements;
      elements.push_back(make<typename T::value_type>());
      elements.push_back(make<typename T::value_type>());
      return elements;
    } else {
      return make_struct<T>();
    }
  }

 private:
  // Any but the first, which is the default.
  template <class Enum>
  Enum make_enum() {
    std::vector<Enum> others;
    boost::mp11::mp_for_each<boost::mp11::mp_rest<boost::describe::describe_enumerators<Enum>>>(
        [&](auto enumerator) { others.push_back(enumerator.value); });
    return others.at(next_++ % others.size());
  }

  template <wire::mirror::Struct T>
  T make_struct() {
    T value{};
    boost::mp11::mp_for_each<wire::mirror::Members<T>>([&](auto member) {
      using Member = std::remove_reference_t<decltype(value.*member.pointer)>;
      value.*member.pointer = make<Member>();
    });
    return value;
  }

  std::uint32_t next_;
};

// Calls `work` with a mp_identity of each alternative of a variant.
template <class Variant, class Work>
void for_each_alternative(Work work) {
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Variant>>(work);
}

}  // namespace plenary::support
