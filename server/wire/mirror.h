#pragma once

// The translator between the types of the core and the messages that bear their names.
//
//   write_message(value, message)   puts a described struct, or a variant of such, into an empty
//                                   message of the same name
//   read_message<T>(message)        makes the value again, or says why it cannot
//
// Both go through protobuf's reflection, so a new command, event or card needs no code here:
//
//   described struct     message of the same name, fields of the same names
//   std::variant         the message's only oneof; an alternative is found by its type's name
//   described enum       enum of the same name; in_hall is PRESENCE_IN_HALL
//   Id                   uint32
//   Instant, Duration    int64, milliseconds
//   bool, integers       bool, int32, int64, uint32, uint64
//   Text, std::string    string; std::string also bytes
//   std::optional        `optional` for scalars, presence for messages
//   std::vector, List    repeated
//
// Reading refuses a oneof that is not set, an enum that is unspecified or not known and an integer
// that does not fit. A message that is absent is a default struct, so that a field can be added to
// what is already stored. A type that does not fit its message is a broken invariant;
// wire/mirror_mismatches.h finds such before they run. Safe from any thread. What reflection has to
// look up is looked up once per type.

#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <array>
#include <atomic>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

#include "base/ensure.h"
#include "base/id.h"
#include "base/list.h"
#include "base/result.h"
#include "base/text.h"
#include "base/time.h"
#include "base/type_name.h"

namespace plenary::wire {

struct MirrorFault {
  enum class Kind : std::uint8_t { no_alternative, unknown_enumerator, out_of_range };

  Kind kind = Kind::no_alternative;
  std::string_view where;  // name of the field, or of the message whose oneof is not set
};

template <class T>
void write_message(const T& value, google::protobuf::Message& message);

template <class T>
Result<T, MirrorFault> read_message(const google::protobuf::Message& message);

// The number of an enumerator in the enum of the protocol or the log that bears the type's name.
template <class Enum>
int enum_number(Enum value, const google::protobuf::EnumDescriptor& descriptor);

// None for zero and for numbers that this program does not know.
template <class Enum>
std::optional<Enum> enum_value(int number, const google::protobuf::EnumDescriptor& descriptor);

// How the parts above work. Nothing below is for other files, but for mirror_mismatches.h.
namespace mirror {

template <class T>
using Members = boost::describe::describe_members<T, boost::describe::mod_public>;
template <class T>
using Enumerators = boost::describe::describe_enumerators<T>;

template <class T>
concept Scalar = std::integral<T> || std::is_enum_v<T>;
template <class T>
concept Time = std::same_as<T, Instant> || std::same_as<T, Duration>;

template <class T>
inline constexpr bool kIsId = false;
template <class Tag>
inline constexpr bool kIsId<Id<Tag>> = true;
template <class T>
inline constexpr bool kIsOptional = false;
template <class T>
inline constexpr bool kIsOptional<std::optional<T>> = true;
template <class T>
inline constexpr bool kIsSequence = false;
template <class T>
inline constexpr bool kIsSequence<std::vector<T>> = true;
template <class T>
inline constexpr bool kIsSequence<List<T>> = true;
template <class T>
inline constexpr bool kIsVariant = false;
template <class... T>
inline constexpr bool kIsVariant<std::variant<T...>> = true;

template <class T>
concept Struct = boost::describe::has_describe_members<T>::value;
template <class T>
concept MessageLike = Struct<T> || kIsVariant<T>;

// A number of an enum on the wire, so that it is not taken for an int32.
enum class EnumNumber : int {};

// "CheckInWay" and "own_tablet" make "CHECK_IN_WAY_OWN_TABLET".
std::string enumerator_name(std::string_view enum_name, std::string_view enumerator);

// A field to write to; if it is repeated, each call adds one element.
struct Target {
  google::protobuf::Message& message;
  const google::protobuf::FieldDescriptor& field;

  void put(bool value) const;
  void put(std::int32_t value) const;
  void put(std::int64_t value) const;
  void put(std::uint32_t value) const;
  void put(std::uint64_t value) const;
  void put(std::string_view value) const;
  void put(EnumNumber value) const;
  [[nodiscard]] google::protobuf::Message& message_to_fill() const;
};

// A field to read from, or one element of a repeated one.
struct Source {
  const google::protobuf::Message& message;
  const google::protobuf::FieldDescriptor& field;
  int index = -1;  // -1: the field is not repeated

  template <class T>
  [[nodiscard]] T get() const;  // for exactly the types that Target::put takes
  [[nodiscard]] const google::protobuf::Message& message_to_read() const;
};

// The fields of `descriptor` by name; every one must be there.
std::vector<const google::protobuf::FieldDescriptor*> fields_named(
    const google::protobuf::Descriptor& descriptor, const std::vector<std::string_view>& names);

// The fields of the only oneof of `descriptor` by the names of their message types.
std::vector<const google::protobuf::FieldDescriptor*> alternatives_named(
    const google::protobuf::Descriptor& descriptor, const std::vector<std::string_view>& names);

// What was looked up for one C++ type: once for the protocol, once for the log. Without a lock,
// because every lane reads frames; two threads may look up the same thing once each.
template <class Key, class Found>
class Lookups {
 public:
  template <class Look>
  const Found& find(const Key& key, Look look) {
    for (std::atomic<const Entry*>& slot : slots_) {
      const Entry* entry = slot.load(std::memory_order_acquire);
      if (entry == nullptr) {
        auto fresh = std::make_unique<const Entry>(&key, look(key));
        if (slot.compare_exchange_strong(entry, fresh.get(), std::memory_order_acq_rel)) {
          return fresh.release()->second;  // kept as long as the program runs
        }
      }
      if (entry->first == &key) return entry->second;
    }
    report_broken_invariant(std::source_location::current());
  }

 private:
  using Entry = std::pair<const Key*, Found>;
  std::array<std::atomic<const Entry*>, 4> slots_{};
};

using Fields = std::vector<const google::protobuf::FieldDescriptor*>;

template <Struct T>
const Fields& fields_of(const google::protobuf::Descriptor& descriptor) {
  static constinit Lookups<google::protobuf::Descriptor, Fields> lookups;
  return lookups.find(descriptor, [](const google::protobuf::Descriptor& of) {
    std::vector<std::string_view> names;
    boost::mp11::mp_for_each<Members<T>>([&](auto member) { names.emplace_back(member.name); });
    return fields_named(of, names);
  });
}

template <class Variant>
struct AlternativeNames;
template <class... Alternative>
struct AlternativeNames<std::variant<Alternative...>> {
  static std::vector<std::string_view> get() { return {type_name<Alternative>()...}; }
};

template <class Variant>
const Fields& alternatives_of(const google::protobuf::Descriptor& descriptor) {
  static constinit Lookups<google::protobuf::Descriptor, Fields> lookups;
  return lookups.find(descriptor, [](const google::protobuf::Descriptor& of) {
    return alternatives_named(of, AlternativeNames<Variant>::get());
  });
}

// Numbers on the wire in the order in which the enumerators are described.
template <class Enum>
const std::vector<int>& numbers_of(const google::protobuf::EnumDescriptor& descriptor) {
  static constinit Lookups<google::protobuf::EnumDescriptor, std::vector<int>> lookups;
  return lookups.find(descriptor, [](const google::protobuf::EnumDescriptor& of) {
    std::vector<int> numbers;
    boost::mp11::mp_for_each<Enumerators<Enum>>([&](auto enumerator) {
      const auto* value = of.FindValueByName(enumerator_name(of.name(), enumerator.name));
      ensure(value != nullptr);
      numbers.push_back(value->number());
    });
    return numbers;
  });
}

// Writing

template <class T>
void write_element(const T& value, const Target& target) {
  if constexpr (MessageLike<T>) {
    write_message(value, target.message_to_fill());
  } else if constexpr (std::is_enum_v<T>) {
    target.put(EnumNumber{enum_number(value, *target.field.enum_type())});
  } else if constexpr (kIsId<T>) {
    target.put(value.value);
  } else if constexpr (Time<T>) {
    target.put(value.ms);
  } else if constexpr (std::same_as<T, Text>) {
    target.put(value.view());
  } else if constexpr (std::same_as<T, std::string>) {
    target.put(std::string_view(value));
  } else if constexpr (std::same_as<T, bool> || sizeof(T) >= sizeof(std::int32_t)) {
    target.put(value);
  } else if constexpr (std::signed_integral<T>) {
    target.put(std::int32_t{value});
  } else {
    target.put(std::uint32_t{value});
  }
}

template <class T>
void write_member(const T& value, const Target& target) {
  if constexpr (kIsOptional<T>) {
    if (value) write_element(*value, target);
  } else if constexpr (kIsSequence<T>) {
    for (const auto& element : value) write_element(element, target);
  } else {
    write_element(value, target);
  }
}

// Reading

template <std::integral T>
Result<T, MirrorFault> read_integer(const Source& source) {
  if constexpr (std::same_as<T, bool> || sizeof(T) >= sizeof(std::int32_t)) {
    return source.get<T>();
  } else {
    using Wide = std::conditional_t<std::signed_integral<T>, std::int32_t, std::uint32_t>;
    const Wide wide = source.get<Wide>();
    if (!std::in_range<T>(wide)) {
      return Failure(MirrorFault{MirrorFault::Kind::out_of_range, source.field.name()});
    }
    return static_cast<T>(wide);
  }
}

template <class T>
Result<T, MirrorFault> read_element(const Source& source) {
  if constexpr (MessageLike<T>) {
    return read_message<T>(source.message_to_read());
  } else if constexpr (std::is_enum_v<T>) {
    const int number = static_cast<int>(source.get<EnumNumber>());
    const std::optional<T> value = enum_value<T>(number, *source.field.enum_type());
    if (value) return *value;
    return Failure(MirrorFault{MirrorFault::Kind::unknown_enumerator, source.field.name()});
  } else if constexpr (kIsId<T>) {
    return T{source.get<std::uint32_t>()};
  } else if constexpr (Time<T>) {
    return T{source.get<std::int64_t>()};
  } else if constexpr (std::same_as<T, Text> || std::same_as<T, std::string>) {
    return T{source.get<std::string>()};
  } else {
    return read_integer<T>(source);
  }
}

template <class T>
Result<T, MirrorFault> read_sequence(const Source& source) {
  const int count = source.message.GetReflection()->FieldSize(source.message, &source.field);
  std::vector<typename T::value_type> elements;
  elements.reserve(static_cast<std::size_t>(count));
  for (int index = 0; index < count; ++index) {
    auto element =
        read_element<typename T::value_type>(Source{source.message, source.field, index});
    if (!element) return Failure(element.error());
    elements.push_back(std::move(*element));
  }
  return T(std::move(elements));
}

template <class T>
Result<T, MirrorFault> read_member(const Source& source) {
  if constexpr (kIsSequence<T>) {
    return read_sequence<T>(source);
  } else if constexpr (kIsOptional<T> || MessageLike<T>) {
    if (!source.message.GetReflection()->HasField(source.message, &source.field)) return T{};
    if constexpr (kIsOptional<T>) {
      return read_element<typename T::value_type>(source);
    } else {
      return read_element<T>(source);
    }
  } else {
    return read_element<T>(source);
  }
}

template <Struct T>
Result<T, MirrorFault> read_struct(const google::protobuf::Message& message) {
  const Fields& fields = fields_of<T>(*message.GetDescriptor());
  T value{};
  std::optional<MirrorFault> fault;
  std::size_t next = 0;
  boost::mp11::mp_for_each<Members<T>>([&](auto member) {
    if (fault) return;
    using Member = std::remove_reference_t<decltype(value.*member.pointer)>;
    auto read = read_member<Member>(Source{message, *fields[next++]});
    if (read) {
      value.*member.pointer = std::move(*read);
    } else {
      fault = read.error();
    }
  });
  if (fault) return Failure(*fault);
  return value;
}

template <class Variant>
Result<Variant, MirrorFault> read_variant(const google::protobuf::Message& message) {
  const Fields& alternatives = alternatives_of<Variant>(*message.GetDescriptor());
  const auto* oneof = message.GetDescriptor()->oneof_decl(0);
  const auto* field = message.GetReflection()->GetOneofFieldDescriptor(message, oneof);
  Result<Variant, MirrorFault> found =
      Failure(MirrorFault{MirrorFault::Kind::no_alternative, message.GetDescriptor()->name()});
  if (field == nullptr) return found;
  boost::mp11::mp_for_each<boost::mp11::mp_iota_c<std::variant_size_v<Variant>>>([&](auto index) {
    if (alternatives[index] != field) return;
    using Alternative = std::variant_alternative_t<index, Variant>;
    auto read = read_struct<Alternative>(Source{message, *field}.message_to_read());
    if (read) {
      found = Variant(std::in_place_index<index>, std::move(*read));
    } else {
      found = Failure(read.error());
    }
  });
  return found;
}

}  // namespace mirror

template <class T>
void write_message(const T& value, google::protobuf::Message& message) {
  static_assert(mirror::MessageLike<T>, "neither described nor a variant");
  if constexpr (mirror::kIsVariant<T>) {
    const mirror::Fields& alternatives = mirror::alternatives_of<T>(*message.GetDescriptor());
    const mirror::Target target{message, *alternatives[value.index()]};
    std::visit([&](const auto& it) { write_message(it, target.message_to_fill()); }, value);
  } else {
    const mirror::Fields& fields = mirror::fields_of<T>(*message.GetDescriptor());
    std::size_t next = 0;
    boost::mp11::mp_for_each<mirror::Members<T>>([&](auto member) {
      mirror::write_member(value.*member.pointer, mirror::Target{message, *fields[next++]});
    });
  }
}

template <class T>
Result<T, MirrorFault> read_message(const google::protobuf::Message& message) {
  static_assert(mirror::MessageLike<T>, "neither described nor a variant");
  if constexpr (mirror::kIsVariant<T>) {
    return mirror::read_variant<T>(message);
  } else {
    return mirror::read_struct<T>(message);
  }
}

template <class Enum>
int enum_number(Enum value, const google::protobuf::EnumDescriptor& descriptor) {
  const std::vector<int>& numbers = mirror::numbers_of<Enum>(descriptor);
  std::optional<int> number;
  std::size_t next = 0;
  boost::mp11::mp_for_each<mirror::Enumerators<Enum>>([&](auto enumerator) {
    if (enumerator.value == value) number = numbers[next];
    ++next;
  });
  ensure(number.has_value());
  return *number;
}

template <class Enum>
std::optional<Enum> enum_value(int number, const google::protobuf::EnumDescriptor& descriptor) {
  const std::vector<int>& numbers = mirror::numbers_of<Enum>(descriptor);
  std::optional<Enum> value;
  std::size_t next = 0;
  boost::mp11::mp_for_each<mirror::Enumerators<Enum>>([&](auto enumerator) {
    if (numbers[next++] == number) value = enumerator.value;
  });
  return value;
}

}  // namespace plenary::wire
