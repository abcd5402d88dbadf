// What an upgrade request must look like: everything else is refused before Beast sees it.

#include "net/upgrade.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "house.h"
#include "test_socket.h"

namespace plenary::net::testing {
namespace {

constexpr std::string_view kProtocol = "Sec-WebSocket-Protocol: plenary.v1\r\n";

// A good request with one line replaced or added.
std::string request(const std::string& line, const std::string& replacement) {
  std::string text =
      "GET /ws/demo HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
      "Connection: keep-alive, Upgrade\r\nSec-WebSocket-Version: 13\r\n";
  text += kKeyField;
  text += kProtocol;
  text += "\r\n";
  if (line.empty()) return text;
  const std::size_t at = text.find(line);
  return text.replace(at, text.find("\r\n", at) + 2 - at, replacement);
}

struct BadRequest {
  const char* what;
  const char* line;         // of the good request
  std::string replacement;  // with its line end; empty: the line is left out
  int status;
};

std::vector<BadRequest> bad_requests() {
  const std::string many_fields = [] {
    std::string fields = "Host: localhost\r\n";
    for (int i = 0; i < 120; ++i) fields += "X-" + std::to_string(i) + ": 1\r\n";
    return fields;
  }();
  return {
      {"POST", "GET", "POST /ws/demo HTTP/1.1\r\n", 405},
      {"HTTP/1.0", "GET", "GET /ws/demo HTTP/1.0\r\n", 400},
      {"HTTP/2", "GET", "GET /ws/demo HTTP/2.0\r\n", 505},
      {"no version", "GET", "GET /ws/demo\r\n", 400},
      {"absolute form", "GET", "GET http://evil.example/ws/demo HTTP/1.1\r\n", 400},
      {"another session", "GET", "GET /ws/other HTTP/1.1\r\n", 404},
      {"no session", "GET", "GET /ws/ HTTP/1.1\r\n", 404},
      {"more path", "GET", "GET /ws/demo/x HTTP/1.1\r\n", 404},
      {"way up", "GET", "GET /ws/../ws/demo HTTP/1.1\r\n", 404},
      {"encoded octet", "GET", "GET /ws/demo%00 HTTP/1.1\r\n", 404},
      {"echo route is off", "GET", "GET /conformance/echo HTTP/1.1\r\n", 404},
      {"token in the query", "GET", "GET /ws/demo?token=secret HTTP/1.1\r\n", 400},
      {"empty query", "GET", "GET /ws/demo? HTTP/1.1\r\n", 400},
      {"long target", "GET", "GET /ws/" + std::string(2'100, 'x') + " HTTP/1.1\r\n", 414},
      {"no host", "Host", "", 400},
      {"two hosts", "Host", "Host: localhost\r\nHost: localhost\r\n", 400},
      {"malformed host", "Host", "Host: local host\r\n", 400},
      {"no upgrade", "Upgrade", "", 400},
      {"other upgrade", "Upgrade", "Upgrade: h2c\r\n", 400},
      {"no connection", "Connection", "", 400},
      {"connection without upgrade", "Connection", "Connection: keep-alive\r\n", 400},
      {"no websocket version", "Sec-WebSocket-Version", "", 426},
      {"old websocket version", "Sec-WebSocket-Version", "Sec-WebSocket-Version: 8\r\n", 426},
      {"no key", "Sec-WebSocket-Key", "", 400},
      {"short key", "Sec-WebSocket-Key", "Sec-WebSocket-Key: c2hvcnQ=\r\n", 400},
      {"key not base64", "Sec-WebSocket-Key", "Sec-WebSocket-Key: !!!!AAAAAAAAAAAAAAAAAA==\r\n",
       400},
      {"key of 17 octets", "Sec-WebSocket-Key", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZXg=\r\n",
       400},
      {"two keys", "Sec-WebSocket-Key", std::string(kKeyField) + std::string(kKeyField), 400},
      {"no subprotocol", "Sec-WebSocket-Protocol", "", 400},
      {"other subprotocol", "Sec-WebSocket-Protocol", "Sec-WebSocket-Protocol: plenary.v2\r\n",
       400},
      {"foreign origin", "Host", "Host: localhost\r\nOrigin: https://evil.example\r\n", 403},
      {"null origin", "Host", "Host: localhost\r\nOrigin: null\r\n", 403},
      {"origin with our name in front", "Host",
       "Host: localhost\r\nOrigin: http://localhost.evil.example\r\n", 403},
      {"two origins", "Host",
       "Host: localhost\r\nOrigin: http://localhost\r\nOrigin: http://localhost\r\n", 403},
      {"folded field", "Upgrade", "X-Folded: a\r\n b\r\nUpgrade: websocket\r\n", 400},
      {"blank before the colon", "Upgrade", "Upgrade : websocket\r\n", 400},
      {"bare line feed", "Upgrade", "X: a\nb\r\nUpgrade: websocket\r\n", 400},
      {"control character", "Upgrade", std::string("X: a\x01\r\nUpgrade: websocket\r\n"), 400},
      {"a body", "Host", "Host: localhost\r\nContent-Length: 5\r\n", 400},
      {"a large body", "Host", "Host: localhost\r\nContent-Length: 5000\r\n", 413},
      {"a huge body", "Host", "Host: localhost\r\nContent-Length: 99999999999999999999\r\n", 413},
      {"two lengths", "Host", "Host: localhost\r\nContent-Length: 0\r\nContent-Length: 0\r\n", 400},
      {"a chunked body", "Host", "Host: localhost\r\nTransfer-Encoding: chunked\r\n", 400},
      {"too many fields", "Host", many_fields, 431},
      {"a large head", "Host", "Host: localhost\r\nX: " + std::string(9'000, 'x') + "\r\n", 431},
      {"a head of commas", "Sec-WebSocket-Protocol",
       "Sec-WebSocket-Protocol: " + std::string(64 * 1024, ',') + "\r\n", 431},
  };
}

TEST(Upgrade, BadRequestsAreRefusedWithTheirStatus) {
  House house;
  for (const BadRequest& bad : bad_requests()) {
    TestSocket socket(house.port());
    EXPECT_EQ(socket.ask(request(bad.line, bad.replacement)).status, bad.status) << bad.what;
    socket.await_end();
  }
  EXPECT_EQ(house.metric("plenary_refused_connections_total{reason=\"origin\"}"), 4);
}

TEST(Upgrade, GoodRequestIsGranted) {
  House house;
  TestSocket socket(house.port());
  const HttpAnswer answer = socket.ask(request("", ""));
  EXPECT_EQ(answer.status, 101);
  EXPECT_EQ(answer.fields.at("sec-websocket-protocol"), "plenary.v1");
  EXPECT_EQ(answer.fields.at("sec-websocket-accept"), "s3pPLMBiTxaQ9kYGzzhZRbK+xOo=");
}

TEST(Upgrade, OwnAndAllowedOriginsAreGranted) {
  Settings settings = House::short_waits();
  settings.allowed_origins = {"https://council.example"};
  House house(settings);
  for (const char* origin : {"http://localhost", "https://LOCALHOST", "https://council.example"}) {
    TestSocket socket(house.port());
    const std::string fields = std::string(kProtocol) + "Origin: " + origin + "\r\n";
    EXPECT_EQ(socket.upgrade("/ws/demo", fields), 101) << origin;
  }
}

TEST(Upgrade, ExtensionsAreIgnored) {
  House house;
  for (const std::string& offer :
       {std::string("permessage-deflate; client_max_window_bits"),
        "\"" + std::string(1'000, '\\') + "x", std::string("permessage-deflate; bits=99")}) {
    TestSocket socket(house.port());
    socket.send(
        request("Upgrade", "Upgrade: websocket\r\nSec-WebSocket-Extensions: " + offer + "\r\n"));
    const HttpAnswer answer = socket.read_answer();
    EXPECT_EQ(answer.status, 101) << offer;
    EXPECT_FALSE(answer.fields.contains("sec-websocket-extensions"));
  }
}

// A deflated frame of 40 octets must not reach anything that would inflate it.
TEST(Upgrade, ReservedBitsEndTheConnection) {
  House house;
  TestSocket socket(house.port());
  socket.upgrade("/ws/demo",
                 std::string(kProtocol) + "Sec-WebSocket-Extensions: permessage-deflate\r\n");
  constexpr int kDeflatedBinary = 0xc2;
  socket.send_raw_frame(kDeflatedBinary, std::string(40, '\xff'));
  EXPECT_EQ(socket.read_close_code(), 1002);
}

TEST(Upgrade, OctetsBeforeTheAnswerAreRefused) {
  House house;
  TestSocket socket(house.port());
  EXPECT_EQ(socket.ask(request("", "") + "\x82\x80").status, 400);
}

TEST(Upgrade, SplitRequestIsGranted) {
  House house;
  TestSocket socket(house.port());
  for (const char octet : request("", "")) socket.send(std::string(1, octet));
  EXPECT_EQ(socket.read_answer().status, 101);
}

TEST(Upgrade, SilentConnectionIsClosed) {
  Settings settings = House::short_waits();
  settings.request_head_wait = std::chrono::milliseconds(30);
  House house(settings);
  TestSocket silent(house.port());
  TestSocket slow(house.port());
  slow.send("GET /ws/demo HTTP/1.1\r\nHo");
  silent.await_end();
  slow.await_end();
  EXPECT_TRUE(eventually([&] {
    return house.metric("plenary_refused_connections_total{reason=\"request_too_slow\"}") == 2;
  }));
}

}  // namespace
}  // namespace plenary::net::testing
