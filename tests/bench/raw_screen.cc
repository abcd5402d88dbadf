#include "raw_screen.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

#include <cstdio>
#include <cstdlib>

#include "base/ensure.h"

namespace plenary::bench {
namespace {

namespace proto = plenary::client::v1;

}  // namespace

void give_up(const char* what) {
  std::perror(what);
  std::_Exit(1);
}

int connect_to(std::uint16_t port) {
  const int descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(descriptor, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) {
    give_up("connect");
  }
  return descriptor;
}

// A frame of the server as it lies at `at`, with its header; empty if it is not whole yet.
std::string_view frame_at(std::string_view octets, std::size_t at) {
  const auto octet = [&](std::size_t i) {
    return static_cast<std::size_t>(static_cast<unsigned char>(octets[at + i]));
  };
  const std::size_t left = octets.size() - at;
  if (left < 2) return {};
  const std::size_t length_bytes = octet(1) == 126 ? 2 : octet(1) == 127 ? 8 : 0;
  if (left < 2 + length_bytes) return {};
  std::size_t size = length_bytes == 0 ? octet(1) : 0;
  for (std::size_t i = 0; i < length_bytes; ++i) size = (size << 8) | octet(2 + i);
  const std::size_t whole = 2 + length_bytes + size;
  return left < whole ? std::string_view{} : octets.substr(at, whole);
}

std::string_view payload_of(std::string_view frame) {
  constexpr unsigned kLengthInTwo = 126;
  constexpr unsigned kLengthInEight = 127;
  const auto length = static_cast<unsigned char>(frame[1]);
  return frame.substr(length == kLengthInTwo ? 4 : length == kLengthInEight ? 10 : 2);
}

std::string masked(const proto::ClientFrame& frame) {
  const std::string payload = frame.SerializeAsString();
  std::string octets = "\x82";
  constexpr std::size_t kShort = 126;
  ensure(payload.size() < kShort);
  octets.push_back(static_cast<char>(0x80 | payload.size()));
  octets.append(4, '\0');  // a mask of zeros leaves the payload as it is
  return octets + payload;
}

void send_all(int descriptor, std::string_view octets) {
  if (::send(descriptor, octets.data(), octets.size(), MSG_NOSIGNAL) !=
      static_cast<ssize_t>(octets.size())) {
    give_up("send");
  }
}

}  // namespace plenary::bench
