#include "wire/mirror.h"

#include <cctype>

namespace plenary::wire::mirror {
namespace {

using google::protobuf::Descriptor;
using google::protobuf::FieldDescriptor;
using google::protobuf::Message;

char upper(char letter) {
  return static_cast<char>(std::toupper(static_cast<unsigned char>(letter)));
}

bool is_upper(char letter) { return std::isupper(static_cast<unsigned char>(letter)) != 0; }

}  // namespace

std::string enumerator_name(std::string_view enum_name, std::string_view enumerator) {
  std::string name;
  for (const char letter : enum_name) {
    if (is_upper(letter) && !name.empty()) name += '_';
    name += upper(letter);
  }
  name += '_';
  for (const char letter : enumerator) name += upper(letter);
  return name;
}

void Target::put(bool value) const {
  const auto& reflection = *message.GetReflection();
  field.is_repeated() ? reflection.AddBool(&message, &field, value)
                      : reflection.SetBool(&message, &field, value);
}

void Target::put(std::int32_t value) const {
  const auto& reflection = *message.GetReflection();
  field.is_repeated() ? reflection.AddInt32(&message, &field, value)
                      : reflection.SetInt32(&message, &field, value);
}

void Target::put(std::int64_t value) const {
  const auto& reflection = *message.GetReflection();
  field.is_repeated() ? reflection.AddInt64(&message, &field, value)
                      : reflection.SetInt64(&message, &field, value);
}

void Target::put(std::uint32_t value) const {
  const auto& reflection = *message.GetReflection();
  field.is_repeated() ? reflection.AddUInt32(&message, &field, value)
                      : reflection.SetUInt32(&message, &field, value);
}

void Target::put(std::uint64_t value) const {
  const auto& reflection = *message.GetReflection();
  field.is_repeated() ? reflection.AddUInt64(&message, &field, value)
                      : reflection.SetUInt64(&message, &field, value);
}

void Target::put(std::string_view value) const {
  const auto& reflection = *message.GetReflection();
  field.is_repeated() ? reflection.AddString(&message, &field, std::string(value))
                      : reflection.SetString(&message, &field, std::string(value));
}

void Target::put(EnumNumber value) const {
  const auto& reflection = *message.GetReflection();
  const int number = static_cast<int>(value);
  field.is_repeated() ? reflection.AddEnumValue(&message, &field, number)
                      : reflection.SetEnumValue(&message, &field, number);
}

Message& Target::message_to_fill() const {
  const auto& reflection = *message.GetReflection();
  return field.is_repeated() ? *reflection.AddMessage(&message, &field)
                             : *reflection.MutableMessage(&message, &field);
}

template <>
bool Source::get<bool>() const {
  const auto& reflection = *message.GetReflection();
  return index < 0 ? reflection.GetBool(message, &field)
                   : reflection.GetRepeatedBool(message, &field, index);
}

template <>
std::int32_t Source::get<std::int32_t>() const {
  const auto& reflection = *message.GetReflection();
  return index < 0 ? reflection.GetInt32(message, &field)
                   : reflection.GetRepeatedInt32(message, &field, index);
}

template <>
std::int64_t Source::get<std::int64_t>() const {
  const auto& reflection = *message.GetReflection();
  return index < 0 ? reflection.GetInt64(message, &field)
                   : reflection.GetRepeatedInt64(message, &field, index);
}

template <>
std::uint32_t Source::get<std::uint32_t>() const {
  const auto& reflection = *message.GetReflection();
  return index < 0 ? reflection.GetUInt32(message, &field)
                   : reflection.GetRepeatedUInt32(message, &field, index);
}

template <>
std::uint64_t Source::get<std::uint64_t>() const {
  const auto& reflection = *message.GetReflection();
  return index < 0 ? reflection.GetUInt64(message, &field)
                   : reflection.GetRepeatedUInt64(message, &field, index);
}

template <>
std::string Source::get<std::string>() const {
  const auto& reflection = *message.GetReflection();
  return index < 0 ? reflection.GetString(message, &field)
                   : reflection.GetRepeatedString(message, &field, index);
}

template <>
EnumNumber Source::get<EnumNumber>() const {
  const auto& reflection = *message.GetReflection();
  return EnumNumber{index < 0 ? reflection.GetEnumValue(message, &field)
                              : reflection.GetRepeatedEnumValue(message, &field, index)};
}

const Message& Source::message_to_read() const {
  const auto& reflection = *message.GetReflection();
  return index < 0 ? reflection.GetMessage(message, &field)
                   : reflection.GetRepeatedMessage(message, &field, index);
}

Fields fields_named(const Descriptor& descriptor, const std::vector<std::string_view>& names) {
  Fields fields;
  for (const std::string_view name : names) {
    fields.push_back(descriptor.FindFieldByName(std::string(name)));
    ensure(fields.back() != nullptr);
  }
  return fields;
}

Fields alternatives_named(const Descriptor& descriptor,
                          const std::vector<std::string_view>& names) {
  ensure(descriptor.real_oneof_decl_count() == 1);
  const auto& oneof = *descriptor.oneof_decl(0);
  Fields fields;
  for (const std::string_view name : names) {
    const FieldDescriptor* found = nullptr;
    for (int index = 0; index < oneof.field_count(); ++index) {
      const auto* type = oneof.field(index)->message_type();
      if (type != nullptr && type->name() == name) found = oneof.field(index);
    }
    ensure(found != nullptr);
    fields.push_back(found);
  }
  return fields;
}

}  // namespace plenary::wire::mirror
