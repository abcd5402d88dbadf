#pragma once

// Finds where a type of the core and the message that bears its name do not fit: fields and
// enumerators that only one side has, and fields of different kinds. Used by the tests, which go
// through everything that wire/mirror.h translates; each entry names what is wrong.

#include <google/protobuf/descriptor.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "wire/mirror.h"

namespace plenary::wire {

using Mismatches = std::vector<std::string>;

// Of a described struct and its message, and of all structs and enums inside.
template <mirror::Struct T>
Mismatches mirror_mismatches(const google::protobuf::Descriptor& descriptor);

// Of variants that share one oneof: each alternative must be a field of it, each field an
// alternative of at least one of them.
template <class... Variants>
Mismatches oneof_mismatches(const google::protobuf::Descriptor& descriptor);

namespace mirror {

template <class T>
void compare_struct(const google::protobuf::Descriptor& descriptor, Mismatches& found);

template <class Enum>
void compare_enum(const google::protobuf::FieldDescriptor& field, Mismatches& found) {
  const auto& descriptor = *field.enum_type();
  const std::string name(type_name<Enum>());
  if (descriptor.name() != name) {
    found.push_back(field.full_name() + ": is " + name + " in the core");
  }
  std::set<std::string> known = {enumerator_name(name, "unspecified")};
  boost::mp11::mp_for_each<Enumerators<Enum>>(
      [&](auto enumerator) { known.insert(enumerator_name(name, enumerator.name)); });
  for (const std::string& enumerator : known) {
    if (descriptor.FindValueByName(enumerator) == nullptr) {
      found.push_back(descriptor.full_name() + "." + enumerator + ": only in the core");
    }
  }
  for (int index = 0; index < descriptor.value_count(); ++index) {
    if (!known.contains(descriptor.value(index)->name())) {
      found.push_back(descriptor.full_name() + "." + descriptor.value(index)->name() +
                      ": only in the message");
    }
  }
  const auto* zero = descriptor.FindValueByNumber(0);
  if (zero == nullptr || zero->name() != enumerator_name(name, "unspecified")) {
    found.push_back(descriptor.full_name() + ": 0 is not unspecified");
  }
}

// The types a field may have to carry a T that is neither a message nor an enum.
template <class T>
std::vector<google::protobuf::FieldDescriptor::Type> field_types() {
  using Field = google::protobuf::FieldDescriptor;
  if constexpr (std::same_as<T, bool>) {
    return {Field::TYPE_BOOL};
  } else if constexpr (std::same_as<T, std::string>) {
    return {Field::TYPE_STRING, Field::TYPE_BYTES};
  } else if constexpr (std::same_as<T, Text>) {
    return {Field::TYPE_STRING};
  } else if constexpr (kIsId<T>) {
    return {Field::TYPE_UINT32};
  } else if constexpr (Time<T>) {
    return {Field::TYPE_INT64};
  } else if constexpr (std::signed_integral<T>) {
    return {sizeof(T) == sizeof(std::int64_t) ? Field::TYPE_INT64 : Field::TYPE_INT32};
  } else {
    static_assert(std::unsigned_integral<T>, "no field can carry this type");
    return {sizeof(T) == sizeof(std::uint64_t) ? Field::TYPE_UINT64 : Field::TYPE_UINT32};
  }
}

template <class T>
void compare_element(const google::protobuf::FieldDescriptor& field, Mismatches& found) {
  using Field = google::protobuf::FieldDescriptor;
  const auto has_type = [&](std::vector<Field::Type> types) {
    if (std::ranges::find(types, field.type()) != types.end()) return true;
    found.push_back(field.full_name() + ": is " + field.type_name() + ", which does not fit");
    return false;
  };
  if constexpr (kIsVariant<T>) {
    if (!has_type({Field::TYPE_MESSAGE})) return;
    const Mismatches inside = oneof_mismatches<T>(*field.message_type());
    found.insert(found.end(), inside.begin(), inside.end());
  } else if constexpr (Struct<T>) {
    if (has_type({Field::TYPE_MESSAGE})) compare_struct<T>(*field.message_type(), found);
  } else if constexpr (std::is_enum_v<T>) {
    if (has_type({Field::TYPE_ENUM})) compare_enum<T>(field, found);
  } else {
    has_type(field_types<T>());
  }
}

template <class T>
void compare_member(const google::protobuf::FieldDescriptor& field, Mismatches& found) {
  if (field.is_repeated() != kIsSequence<T>) {
    found.push_back(field.full_name() + (field.is_repeated() ? ": is repeated" : ": is one value") +
                    ", but not in the core");
    return;
  }
  if (field.real_containing_oneof() != nullptr) {
    found.push_back(field.full_name() + ": is in a oneof, but not in the core");
  }
  if constexpr (kIsSequence<T>) {
    compare_element<typename T::value_type>(field, found);
  } else if constexpr (kIsOptional<T>) {
    if (!field.has_presence()) {
      found.push_back(field.full_name() + ": is optional in the core only");
    }
    compare_element<typename T::value_type>(field, found);
  } else {
    if (field.has_optional_keyword()) {
      found.push_back(field.full_name() + ": is optional in the message only");
    }
    compare_element<T>(field, found);
  }
}

template <class T>
void compare_struct(const google::protobuf::Descriptor& descriptor, Mismatches& found) {
  if (descriptor.name() != type_name<T>()) {
    found.push_back(descriptor.full_name() + ": is " + std::string(type_name<T>()) +
                    " in the core");
  }
  std::set<std::string> known;
  boost::mp11::mp_for_each<Members<T>>([&](auto member) {
    using Member = std::remove_reference_t<decltype(std::declval<T&>().*member.pointer)>;
    known.insert(member.name);
    const auto* field = descriptor.FindFieldByName(member.name);
    if (field != nullptr) {
      compare_member<Member>(*field, found);
    } else {
      found.push_back(descriptor.full_name() + "." + member.name + ": only in the core");
    }
  });
  for (int index = 0; index < descriptor.field_count(); ++index) {
    if (!known.contains(descriptor.field(index)->name())) {
      found.push_back(descriptor.field(index)->full_name() + ": only in the message");
    }
  }
}

}  // namespace mirror

template <mirror::Struct T>
Mismatches mirror_mismatches(const google::protobuf::Descriptor& descriptor) {
  Mismatches found;
  mirror::compare_struct<T>(descriptor, found);
  return found;
}

template <class... Variants>
Mismatches oneof_mismatches(const google::protobuf::Descriptor& descriptor) {
  if (descriptor.real_oneof_decl_count() != 1) {
    return {descriptor.full_name() + ": has not exactly one oneof"};
  }
  using Alternatives = boost::mp11::mp_unique<boost::mp11::mp_append<Variants...>>;
  Mismatches found;
  std::set<std::string> missing;
  const auto& oneof = *descriptor.oneof_decl(0);
  for (int index = 0; index < oneof.field_count(); ++index) {
    const auto* type = oneof.field(index)->message_type();
    missing.insert(type != nullptr ? type->name() : oneof.field(index)->name());
  }
  boost::mp11::mp_for_each<boost::mp11::mp_transform<boost::mp11::mp_identity, Alternatives>>(
      [&]<class Alternative>(boost::mp11::mp_identity<Alternative>) {
        const std::string name(type_name<Alternative>());
        if (missing.erase(name) == 0) {
          found.push_back(descriptor.full_name() + ": has no place for " + name);
          return;
        }
        for (int index = 0; index < oneof.field_count(); ++index) {
          const auto* type = oneof.field(index)->message_type();
          if (type == nullptr || type->name() != name) continue;
          mirror::compare_struct<Alternative>(*type, found);
        }
      });
  for (const std::string& name : missing) {
    found.push_back(descriptor.full_name() + ": " + name + " is no alternative in the core");
  }
  return found;
}

}  // namespace plenary::wire
