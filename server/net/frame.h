#pragma once

// A WebSocket frame of the server, header included, made once and shared by all who are sent it.

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace plenary::net {

using Frame = std::shared_ptr<const std::string>;

enum class Opcode : std::uint8_t { text = 1, binary = 2, close = 8 };

// One unmasked, unfragmented frame.
Frame make_frame(Opcode opcode, std::string_view payload);

inline Frame binary_frame(std::string_view payload) { return make_frame(Opcode::binary, payload); }

// A close frame with this code and no reason.
Frame close_frame(std::uint16_t code);

}  // namespace plenary::net
