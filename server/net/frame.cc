#include "net/frame.h"

#include <cstddef>
#include <utility>

namespace plenary::net {
namespace {

constexpr std::uint8_t kFinal = 0x80;
constexpr std::size_t kLengthInline = 125;
constexpr std::size_t kLengthIn16Bits = 0xffff;
constexpr char kLength16 = 126;
constexpr char kLength64 = 127;

void append_big_endian(std::string& octets, std::uint64_t value, int bytes) {
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    octets.push_back(static_cast<char>((value >> shift) & 0xff));
  }
}

}  // namespace

Frame make_frame(Opcode opcode, std::string_view payload) {
  constexpr std::size_t kHeaderBytesMax = 10;
  std::string octets;
  octets.reserve(payload.size() + kHeaderBytesMax);
  octets.push_back(static_cast<char>(kFinal | static_cast<std::uint8_t>(opcode)));
  if (payload.size() <= kLengthInline) {
    octets.push_back(static_cast<char>(payload.size()));
  } else if (payload.size() <= kLengthIn16Bits) {
    octets.push_back(kLength16);
    append_big_endian(octets, payload.size(), 2);
  } else {
    octets.push_back(kLength64);
    append_big_endian(octets, payload.size(), 8);
  }
  octets.append(payload);
  return std::make_shared<const std::string>(std::move(octets));
}

Frame close_frame(std::uint16_t code) {
  std::string payload;
  append_big_endian(payload, code, 2);
  return make_frame(Opcode::close, payload);
}

}  // namespace plenary::net
