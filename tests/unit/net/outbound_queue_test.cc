// The queue on a pair of sockets, one side of which does not read.

#include "net/outbound_queue.h"

#include <gtest/gtest.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <memory>
#include <string>

namespace plenary::net {
namespace {

using State = OutboundQueue::State;

class OutboundQueueTest : public ::testing::Test {
 protected:
  OutboundQueueTest() {
    std::array<int, 2> pair{};
    EXPECT_EQ(::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, pair.data()), 0);
    ours_ = pair[0];
    theirs_ = pair[1];
    const int small = 4 * 1024;
    ::setsockopt(ours_, SOL_SOCKET, SO_SNDBUF, &small, sizeof(small));
  }
  ~OutboundQueueTest() override {
    ::close(ours_);
    if (theirs_ >= 0) ::close(theirs_);
  }

  static Frame frame(std::size_t size, char letter) {
    return std::make_shared<const std::string>(size, letter);
  }

  std::string read_all() const {
    std::string all;
    std::array<char, 4096> octets;
    for (;;) {
      const ssize_t size = ::recv(theirs_, octets.data(), octets.size(), 0);
      if (size <= 0) return all;
      all.append(octets.data(), static_cast<std::size_t>(size));
    }
  }

  // Enqueues until something has to wait.
  std::string fill(OutboundQueue& queue) const {
    std::string sent;
    State state = State::empty;
    while (state == State::empty) {
      state = queue.enqueue(frame(1000, 'a'));
      sent += std::string(1000, 'a');
    }
    EXPECT_EQ(state, State::waiting);
    return sent;
  }

  int ours_ = -1;
  int theirs_ = -1;
};

TEST_F(OutboundQueueTest, SendsAtOnceWhileThereIsRoom) {
  OutboundQueue queue(ours_, 10'000);
  EXPECT_EQ(queue.enqueue(frame(100, 'a')), State::empty);
  EXPECT_EQ(queue.enqueue(frame(100, 'b')), State::empty);
  EXPECT_EQ(queue.bytes_waiting(), 0u);
  EXPECT_EQ(read_all(), std::string(100, 'a') + std::string(100, 'b'));
}

TEST_F(OutboundQueueTest, WhatWaitsIsSentInOrderAndWhole) {
  OutboundQueue queue(ours_, 1'000'000);
  std::string expected = fill(queue);
  for (int i = 0; i < 300; ++i) {
    const char letter = static_cast<char>('b' + i % 20);
    EXPECT_EQ(queue.enqueue(frame(777, letter)), State::waiting);
    expected += std::string(777, letter);
  }
  std::string received;
  while (queue.flush() != State::empty) received += read_all();
  received += read_all();
  EXPECT_EQ(received, expected);
  EXPECT_EQ(queue.bytes_waiting(), 0u);
}

TEST_F(OutboundQueueTest, IsBounded) {
  OutboundQueue queue(ours_, 5'000);
  fill(queue);
  State state = State::waiting;
  while (state == State::waiting) state = queue.enqueue(frame(500, 'b'));
  EXPECT_EQ(state, State::overflow);
  EXPECT_LE(queue.bytes_waiting(), 5'000u);
  EXPECT_EQ(queue.state(), State::waiting);
}

TEST_F(OutboundQueueTest, EmptyFramesCountToo) {
  OutboundQueue queue(ours_, 5'000);
  fill(queue);
  int count = 0;
  while (queue.enqueue(frame(2, 'b')) == State::waiting) ASSERT_LT(++count, 1'000);
}

TEST_F(OutboundQueueTest, ForgettingKeepsTheFrameThatWasBegun) {
  OutboundQueue queue(ours_, 1'000'000);
  std::string expected = fill(queue);
  queue.enqueue(frame(500, 'b'));
  // Make sure that the first waiting frame is begun: take a little and flush.
  std::array<char, 1> one{};
  ASSERT_EQ(::recv(theirs_, one.data(), one.size(), 0), 1);
  queue.forget_waiting();
  queue.enqueue_last(frame(3, 'c'));
  queue.enqueue(frame(3, 'd'));
  std::string received(one.data(), 1);
  while (queue.flush() != State::empty) received += read_all();
  received += read_all();
  // Whole frames only: what was begun is finished, what was not is gone.
  ASSERT_GE(received.size(), 4u);
  EXPECT_EQ(received.substr(received.size() - 3), "ccc");
  EXPECT_EQ((received.size() - 3) % 1000, 0u);
  EXPECT_EQ(received.find('b'), std::string::npos);
  EXPECT_EQ(received.find('d'), std::string::npos);
}

TEST_F(OutboundQueueTest, NothingFollowsTheLastFrame) {
  OutboundQueue queue(ours_, 10'000);
  EXPECT_EQ(queue.enqueue_last(frame(3, 'a')), State::empty);
  EXPECT_EQ(queue.enqueue(frame(3, 'b')), State::empty);
  EXPECT_EQ(read_all(), "aaa");
}

TEST_F(OutboundQueueTest, BrokenConnectionDropsEverything) {
  OutboundQueue queue(ours_, 10'000);
  ::close(theirs_);
  theirs_ = -1;
  EXPECT_EQ(queue.enqueue(frame(3, 'a')), State::broken);
  EXPECT_EQ(queue.enqueue(frame(3, 'a')), State::broken);
  EXPECT_EQ(queue.flush(), State::broken);
  EXPECT_EQ(queue.bytes_waiting(), 0u);
}

}  // namespace
}  // namespace plenary::net
