#include "wire/parse.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/unknown_field_set.h>

#include <iostream>
#include <limits>
#include <string>

namespace plenary::wire {
namespace {

// The library writes a line on stderr for each string that is not UTF-8: whoever sends such would
// fill the log. Only what ends the process is let through.
void write_if_fatal(google::protobuf::LogLevel level, const char* file, int line,
                    const std::string& message) {
  if (level != google::protobuf::LOGLEVEL_FATAL) return;
  std::cerr << "protobuf " << file << ':' << line << ' ' << message << '\n';
}

}  // namespace

bool parse(std::string_view octets, google::protobuf::Message& message) {
  [[maybe_unused]] static const auto kPreviousHandler =
      google::protobuf::SetLogHandler(&write_if_fatal);
  if (octets.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return false;
  google::protobuf::io::CodedInputStream stream(
      reinterpret_cast<const std::uint8_t*>(octets.data()), static_cast<int>(octets.size()));
  stream.SetRecursionLimit(kNestingMax);
  return message.ParseFromCodedStream(&stream) && stream.ConsumedEntireMessage();
}

bool has_unknown_fields(const google::protobuf::Message& message) {
  return !message.GetReflection()->GetUnknownFields(message).empty();
}

}  // namespace plenary::wire
