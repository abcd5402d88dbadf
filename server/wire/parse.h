#pragma once

// Octets into a protobuf message, for octets that nobody has checked. Safe from any thread.

#include <google/protobuf/message.h>

#include <string_view>

namespace plenary::wire {

// No message of ours is nested deeper than six.
inline constexpr int kNestingMax = 16;

// Whether all of `octets` are one such message, nested no deeper than kNestingMax, with valid UTF-8
// in its strings. `message` must be empty and is not to be looked at otherwise.
bool parse(std::string_view octets, google::protobuf::Message& message);

// Whether the message itself, not those inside, has fields that this program does not know.
bool has_unknown_fields(const google::protobuf::Message& message);

}  // namespace plenary::wire
