// The conformance route: the transport itself, as suites like Autobahn's ask for it.

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "house.h"

namespace plenary::net::testing {
namespace {

Settings with_echo() {
  Settings settings = House::short_waits();
  settings.conformance_echo = true;
  return settings;
}

class Echo : public ::testing::Test {
 protected:
  TestSocket connect() {
    TestSocket socket(house_.port());
    EXPECT_EQ(socket.upgrade("/conformance/echo", ""), 101);
    return socket;
  }

  House house_{with_echo()};
};

TEST_F(Echo, TextAndBinaryOfAllSizesComeBack) {
  TestSocket socket = connect();
  for (const int opcode : {kText, kBinary}) {
    for (const std::size_t size :
         {0u, 1u, 125u, 126u, 127u, 128u, 129u, 1'536u, 4'096u, 65'535u, 65'536u, 200'000u}) {
      const std::string message(size, 'a');
      socket.send_frame(opcode, message);
      const auto answer = socket.read_frame();
      ASSERT_TRUE(answer.has_value());
      EXPECT_EQ(answer->opcode, opcode);
      EXPECT_EQ(answer->payload, message);
    }
  }
}

TEST_F(Echo, SixteenMebibytesComeBack) {
  TestSocket socket = connect();
  const std::string message(16 * 1024 * 1024, 'b');
  socket.send_frame(kBinary, message);
  const auto answer = socket.read_frame();
  ASSERT_TRUE(answer.has_value());
  EXPECT_TRUE(answer->payload == message);
}

TEST_F(Echo, FragmentsAreOneMessageAndPingsMayComeBetween) {
  TestSocket socket = connect();
  socket.send_raw_frame(kText, "Hội ");
  socket.send_frame(kPing, "between");
  socket.send_raw_frame(0, "");
  socket.send_raw_frame(0, "đồng ");
  socket.send_raw_frame(0x80, "nhân dân");
  const auto pong = socket.read_frame();
  EXPECT_EQ(pong->opcode, kPong);
  EXPECT_EQ(pong->payload, "between");
  const auto answer = socket.read_frame();
  EXPECT_EQ(answer->opcode, kText);
  EXPECT_EQ(answer->payload, "Hội đồng nhân dân");
}

TEST_F(Echo, ManySmallFragmentsAreOneMessage) {
  TestSocket socket = connect();
  const std::string piece = "0123456789";
  std::string whole;
  socket.send_raw_frame(kBinary, piece);
  whole += piece;
  for (int i = 0; i < 2'000; ++i) {
    socket.send_raw_frame(0, piece);
    whole += piece;
  }
  socket.send_raw_frame(0x80, "");
  EXPECT_EQ(socket.read_frame()->payload, whole);
}

TEST_F(Echo, ManyMessagesInOneGoComeBackInOrder) {
  TestSocket socket = connect();
  for (int i = 0; i < 500; ++i) socket.send_frame(kText, std::to_string(i));
  for (int i = 0; i < 500; ++i) ASSERT_EQ(socket.read_frame()->payload, std::to_string(i));
}

TEST_F(Echo, PingsAreAnsweredAndPongsAreNot) {
  TestSocket socket = connect();
  socket.send_frame(kPong, "nobody asked");
  for (const std::size_t size : {0u, 1u, 125u}) {
    socket.send_frame(kPing, std::string(size, 'p'));
    const auto pong = socket.read_frame();
    EXPECT_EQ(pong->opcode, kPong);
    EXPECT_EQ(pong->payload, std::string(size, 'p'));
  }
}

TEST_F(Echo, ValidCloseCodesAreSentBack) {
  for (const int code :
       {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 3000, 3999, 4000, 4999}) {
    TestSocket socket = connect();
    const std::string payload = {static_cast<char>(code >> 8), static_cast<char>(code & 0xff)};
    socket.send_frame(kClose, payload);
    EXPECT_EQ(socket.read_close_code(), code);
    socket.await_end();
  }
}

TEST_F(Echo, CloseWithoutCodeIsAnswered) {
  TestSocket socket = connect();
  socket.send_frame(kClose, "");
  EXPECT_NE(socket.read_close_code(), 0);
  socket.await_end();
}

TEST_F(Echo, InvalidCloseFramesAreProtocolErrors) {
  const std::vector<std::string> payloads = {
      std::string("\x03", 1),      // half a code
      std::string("\0\0", 2),      // 0
      std::string("\x03\xe7", 2),  // 999
      std::string("\x03\xec", 2),  // 1004
      std::string("\x03\xed", 2),  // 1005
      std::string("\x03\xee", 2),  // 1006
      std::string("\x04\x4c", 2),  // 1100
      std::string("\x07\xcf", 2),  // 1999
  };
  for (const std::string& payload : payloads) {
    TestSocket socket = connect();
    socket.send_frame(kClose, payload);
    EXPECT_EQ(socket.read_close_code(), 1002);
    socket.await_end();
  }
}

TEST_F(Echo, TextThatIsNotUtf8IsRefused) {
  const std::vector<std::string> texts = {"\xff",
                                          "\xc0\xaf",
                                          "\xed\xa0\x80",
                                          "\xf4\x90\x80\x80",
                                          "\xce",
                                          "ok \xe1\xbb",
                                          std::string(2'000, 'x') + "\x80"};
  for (const std::string& text : texts) {
    TestSocket socket = connect();
    socket.send_frame(kText, text);
    EXPECT_EQ(socket.read_close_code(), 1007);
    socket.await_end();
  }
}

TEST_F(Echo, Utf8SplitBetweenFragmentsIsText) {
  TestSocket socket = connect();
  const std::string letter = "ệ";
  socket.send_raw_frame(kText, letter.substr(0, 1));
  socket.send_raw_frame(0, letter.substr(1, 1));
  socket.send_raw_frame(0x80, letter.substr(2));
  EXPECT_EQ(socket.read_frame()->payload, letter);
}

TEST_F(Echo, FramesAfterACloseFrameAreNotAnswered) {
  TestSocket socket = connect();
  socket.send_frame(kClose, std::string("\x03\xe8", 2));
  socket.send_frame(kText, "too late");
  const auto close = socket.read_frame();
  EXPECT_EQ(close->opcode, kClose);
  EXPECT_FALSE(socket.read_frame().has_value());
}

}  // namespace
}  // namespace plenary::net::testing
