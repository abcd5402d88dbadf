#pragma once

// A screen without a browser: a socket, and the frames of the protocol as they lie on it. Every
// fault ends the program, with a word to the terminal: it measures, and is started again.

#include <cstdint>
#include <string>
#include <string_view>

#include "plenary/client/v1/frames.pb.h"

namespace plenary::bench {

// Of the session "bench". The answer ends with an empty line; frames follow.
inline constexpr std::string_view kUpgradeRequest =
    "GET /ws/bench HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
    "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
    "Sec-WebSocket-Protocol: plenary.v1\r\n\r\n";

[[noreturn]] void give_up(const char* what);

// A socket that is connected to this port of the loopback address.
int connect_to(std::uint16_t port);

// A frame of the server as it lies at `at`, with its header; empty if it is not whole yet.
std::string_view frame_at(std::string_view octets, std::size_t at);

// What such a frame carries.
std::string_view payload_of(std::string_view frame);

// A frame to the server. Its message must be short: less than 126 octets.
std::string masked(const plenary::client::v1::ClientFrame& frame);

// Sends all of it; the socket must have room.
void send_all(int descriptor, std::string_view octets);

}  // namespace plenary::bench
