#pragma once

// A client for tests: a plain socket that can say anything, well-formed or not. Every wait has a
// deadline; one that passes fails the test with an exception that says what was waited for.

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::net::testing {

struct HttpAnswer {
  int status = 0;
  std::map<std::string, std::string> fields;  // names in lower case
  std::string body;
};

struct WebsocketFrame {
  int opcode = 0;
  std::string payload;
};

inline constexpr int kText = 1;
inline constexpr int kBinary = 2;
inline constexpr int kClose = 8;
inline constexpr int kPing = 9;
inline constexpr int kPong = 10;

class TestSocket {
 public:
  explicit TestSocket(std::uint16_t port, int receive_buffer_bytes = 0);
  TestSocket(TestSocket&& other) noexcept;
  TestSocket& operator=(TestSocket&&) = delete;
  ~TestSocket();

  // False: the server has closed.
  bool send(std::string_view octets);

  // Takes as much as the kernel takes at once.
  std::size_t send_without_waiting(std::string_view octets);

  HttpAnswer read_head();    // without the body, as after HEAD
  HttpAnswer read_answer();  // with it
  HttpAnswer ask(std::string_view request) {
    send(request);
    return read_answer();
  }

  // The upgrade request of a well-behaved client; "101" when it went well.
  int upgrade(std::string_view path, std::string_view more_fields);

  // A masked frame.
  bool send_frame(int opcode, std::string_view payload) {
    return send_raw_frame(0x80 | opcode, payload);
  }
  bool send_raw_frame(int first_octet, std::string_view payload);

  // The next frame; none when the server has closed.
  std::optional<WebsocketFrame> read_frame();

  // The code of the next close frame, other frames skipped; 0: closed without.
  int read_close_code();

  // Waits until the server has closed; octets that still come are thrown away.
  void await_end();

 private:
  bool fill();  // false: end
  std::string take(std::size_t bytes);

  int descriptor_ = -1;
  std::string received_;
};

// Of 16 octets, as the standard's example has it.
inline constexpr std::string_view kKeyField = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n";

}  // namespace plenary::net::testing
