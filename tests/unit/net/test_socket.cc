#include "test_socket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <stdexcept>
#include <utility>

namespace plenary::net::testing {
namespace {

constexpr int kPatienceMs = 20'000;

[[noreturn]] void fail(const std::string& what) { throw std::runtime_error("TestSocket: " + what); }

}  // namespace

TestSocket::TestSocket(std::uint16_t port, int receive_buffer_bytes) {
  descriptor_ = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  if (descriptor_ < 0) fail("no socket");
  if (receive_buffer_bytes > 0) {
    ::setsockopt(descriptor_, SOL_SOCKET, SO_RCVBUF, &receive_buffer_bytes,
                 sizeof(receive_buffer_bytes));
  }
  const int on = 1;
  ::setsockopt(descriptor_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(port);
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(descriptor_, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) {
    fail("cannot connect");
  }
}

TestSocket::TestSocket(TestSocket&& other) noexcept
    : descriptor_(std::exchange(other.descriptor_, -1)), received_(std::move(other.received_)) {}

TestSocket::~TestSocket() {
  if (descriptor_ >= 0) ::close(descriptor_);
}

bool TestSocket::send(std::string_view octets) {
  while (!octets.empty()) {
    const ssize_t sent = ::send(descriptor_, octets.data(), octets.size(), MSG_NOSIGNAL);
    if (sent <= 0) return false;
    octets.remove_prefix(static_cast<std::size_t>(sent));
  }
  return true;
}

std::size_t TestSocket::send_without_waiting(std::string_view octets) {
  const ssize_t sent =
      ::send(descriptor_, octets.data(), octets.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
  return sent < 0 ? 0 : static_cast<std::size_t>(sent);
}

bool TestSocket::fill() {
  pollfd waiting{.fd = descriptor_, .events = POLLIN, .revents = 0};
  if (::poll(&waiting, 1, kPatienceMs) != 1) fail("nothing came in time");
  std::array<char, 64 * 1024> octets;
  const ssize_t size = ::recv(descriptor_, octets.data(), octets.size(), 0);
  if (size <= 0) return false;
  received_.append(octets.data(), static_cast<std::size_t>(size));
  return true;
}

std::string TestSocket::take(std::size_t bytes) {
  std::string taken = received_.substr(0, bytes);
  received_.erase(0, bytes);
  return taken;
}

HttpAnswer TestSocket::read_head() {
  std::size_t end = 0;
  while ((end = received_.find("\r\n\r\n")) == std::string::npos) {
    if (!fill()) fail("closed without an answer");
  }
  const std::string head = take(end + 4);
  HttpAnswer answer;
  answer.status = std::stoi(head.substr(9, 3));
  std::size_t at = head.find("\r\n") + 2;
  while (at + 2 < head.size()) {
    const std::size_t line_end = head.find("\r\n", at);
    const std::size_t colon = head.find(": ", at);
    std::string name = head.substr(at, colon - at);
    std::ranges::transform(name, name.begin(), [](unsigned char letter) {
      return static_cast<char>(std::tolower(letter));
    });
    answer.fields[name] = head.substr(colon + 2, line_end - colon - 2);
    at = line_end + 2;
  }
  return answer;
}

HttpAnswer TestSocket::read_answer() {
  HttpAnswer answer = read_head();
  const auto length = answer.fields.find("content-length");
  if (length == answer.fields.end() || answer.status == 304) return answer;
  const std::size_t size = std::stoul(length->second);
  while (received_.size() < size) {
    if (!fill()) break;
  }
  answer.body = take(size);
  return answer;
}

int TestSocket::upgrade(std::string_view path, std::string_view more_fields) {
  std::string request = "GET " + std::string(path) + " HTTP/1.1\r\nHost: localhost\r\n";
  request += "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n";
  request += kKeyField;
  request += more_fields;
  request += "\r\n";
  return ask(request).status;
}

bool TestSocket::send_raw_frame(int first_octet, std::string_view payload) {
  constexpr std::array<char, 4> kMask = {0x11, 0x22, 0x33, 0x44};
  std::string frame(1, static_cast<char>(first_octet));
  const std::size_t size = payload.size();
  if (size < 126) {
    frame.push_back(static_cast<char>(0x80 | size));
  } else if (size < 65'536) {
    frame.push_back(static_cast<char>(0x80 | 126));
    frame.push_back(static_cast<char>(size >> 8));
    frame.push_back(static_cast<char>(size & 0xff));
  } else {
    frame.push_back(static_cast<char>(0x80 | 127));
    for (int shift = 56; shift >= 0; shift -= 8) {
      frame.push_back(static_cast<char>((size >> shift) & 0xff));
    }
  }
  frame.append(kMask.data(), kMask.size());
  for (std::size_t i = 0; i < size; ++i) {
    frame.push_back(static_cast<char>(payload[i] ^ kMask[i % kMask.size()]));
  }
  return send(frame);
}

std::optional<WebsocketFrame> TestSocket::read_frame() {
  const auto need = [this](std::size_t bytes) {
    while (received_.size() < bytes) {
      if (!fill()) return false;
    }
    return true;
  };
  const auto octet = [this](std::size_t at) {
    return static_cast<std::size_t>(static_cast<unsigned char>(received_[at]));
  };
  if (!need(2)) return std::nullopt;
  std::size_t header = 2;
  std::size_t size = octet(1);
  const std::size_t length_bytes = size == 126 ? 2 : size == 127 ? 8 : 0;
  if (length_bytes > 0) {
    if (!need(2 + length_bytes)) return std::nullopt;
    size = 0;
    for (std::size_t i = 0; i < length_bytes; ++i) size = (size << 8) | octet(2 + i);
    header += length_bytes;
  }
  if (!need(header + size)) return std::nullopt;
  WebsocketFrame frame{.opcode = static_cast<int>(octet(0) & 0x0f), .payload = {}};
  take(header);
  frame.payload = take(size);
  return frame;
}

int TestSocket::read_close_code() {
  while (const auto frame = read_frame()) {
    if (frame->opcode != kClose) continue;
    if (frame->payload.size() < 2) return 1005;
    return (static_cast<unsigned char>(frame->payload[0]) << 8) |
           static_cast<unsigned char>(frame->payload[1]);
  }
  return 0;
}

void TestSocket::await_end() {
  while (fill()) received_.clear();
}

}  // namespace plenary::net::testing
