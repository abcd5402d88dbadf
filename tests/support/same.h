#pragma once

// Equality, field by field, of described structs that have no operator== of their own.

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <concepts>
#include <variant>

#include "wire/mirror.h"

namespace plenary::support {

template <class T>
bool same(const T& one, const T& other) {
  if constexpr (wire::mirror::kIsVariant<T>) {
    if (one.index() != other.index()) return false;
    return std::visit([&]<class Alternative>(
                          const Alternative& it) { return same(it, std::get<Alternative>(other)); },
                      one);
  } else if constexpr (std::equality_comparable<T>) {
    return one == other;
  } else {
    bool all = true;
    boost::mp11::mp_for_each<wire::mirror::Members<T>>(
        [&](auto member) { all = all && same(one.*member.pointer, other.*member.pointer); });
    return all;
  }
}

}  // namespace plenary::support
