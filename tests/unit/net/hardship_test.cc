// Clients that harm: who never read, who never speak, who come in masses.

#include <gtest/gtest.h>
#include <sys/resource.h>

#include <chrono>
#include <string>
#include <vector>

#include "house.h"

namespace plenary::net::testing {
namespace {

using namespace std::chrono_literals;

TEST(Hardship, ScreenThatNeverReadsIsClosedAndOthersAreServed) {
  Settings settings = House::short_waits();
  settings.queue_bytes_max = 64 * 1024;
  settings.kernel_send_bytes = 16 * 1024;
  House house(settings);
  constexpr int kSmallReceiveBuffer = 4 * 1024;
  Screen silent(house.port(), kSmallReceiveBuffer);
  silent.say_hello("gallery", pb::AUDIENCE_GALLERY);
  Screen lively = house.joined("gallery", pb::AUDIENCE_GALLERY);
  ASSERT_TRUE(
      eventually([&] { return house.metric("plenary_screens{audience=\"gallery\"}") == 2; }));

  const std::string long_title(2'000, 'x');
  int published = 0;
  while (house.metric("plenary_queue_overflows_total") == 0) {
    ASSERT_LT(++published, 2'000);
    house.publish(house.change(long_title));
    const std::uint64_t at = house.position().sequence.value;
    while (lively.next(pb::ServerFrame::kUpdate).update().to().sequence() < at) {
    }
  }
  EXPECT_TRUE(
      eventually([&] { return house.metric("plenary_screens{audience=\"gallery\"}") == 1; }));
  EXPECT_EQ(house.metric("plenary_goodbyes_total{code=\"too_slow\"}"), 1);
  // It is gone although it has read nothing, and what it reads then is unbroken to the cut.
  EXPECT_TRUE(eventually([&] { return house.server().connections() <= 1; }));
}

// A screen that reads slowly, but reads, gets everything in order.
TEST(Hardship, SlowScreenGetsEverything) {
  Settings settings = House::short_waits();
  settings.kernel_send_bytes = 8 * 1024;
  House house(settings);
  Screen slow(house.port(), 4 * 1024);
  slow.say_hello("gallery", pb::AUDIENCE_GALLERY);
  slow.next(pb::ServerFrame::kUpdate);
  Screen lively = house.joined("gallery", pb::AUDIENCE_GALLERY);
  const std::uint64_t start = house.position().sequence.value;
  for (int i = 0; i < 200; ++i) {
    house.publish(house.change(std::string(1'000, 'x')));
    const std::uint64_t at = house.position().sequence.value;
    while (lively.next(pb::ServerFrame::kUpdate).update().to().sequence() < at) {
    }
  }
  std::uint64_t at = start;
  while (at < house.position().sequence.value) {
    const pb::Update update = slow.next(pb::ServerFrame::kUpdate).update();
    ASSERT_EQ(update.from().sequence(), at);
    at = update.to().sequence();
  }
  EXPECT_EQ(house.metric("plenary_queue_overflows_total"), 0);
}

TEST(Hardship, SilentConnectionsDoNotHinderOthers) {
  House house;
  std::vector<TestSocket> silent;
  for (int i = 0; i < 200; ++i) {
    silent.emplace_back(house.port());
    silent.back().send(i % 2 == 0 ? "" : "GET /ws/demo HT");
  }
  Screen screen = house.joined("gallery", pb::AUDIENCE_GALLERY);
  house.publish(house.change("second"));
  EXPECT_EQ(screen.next(pb::ServerFrame::kUpdate).update().upserted(0).sitting_card().title(),
            "second");
}

TEST(Hardship, OldestUnadmittedGivesWay) {
  Settings settings = House::short_waits();
  settings.lanes = 1;
  settings.unadmitted_connections_max = 10;
  House house(settings);
  Screen admitted = house.joined("gallery", pb::AUDIENCE_GALLERY);
  TestSocket oldest(house.port());
  std::vector<TestSocket> silent;
  for (int i = 0; i < 20; ++i) silent.emplace_back(house.port());
  oldest.await_end();
  Screen another = house.joined("gallery", pb::AUDIENCE_GALLERY);
  house.publish(house.change("second"));
  admitted.next(pb::ServerFrame::kUpdate);
  another.next(pb::ServerFrame::kUpdate);
  EXPECT_GE(house.metric("plenary_refused_connections_total{reason=\"crowded_out\"}"), 10);
}

TEST(Hardship, ConnectionsFromOneAddressAreLimited) {
  Settings settings = House::short_waits();
  settings.connections_per_address_max = 3;
  House house(settings);
  std::vector<Screen> screens;
  for (int i = 0; i < 3; ++i) screens.push_back(house.joined("gallery", pb::AUDIENCE_GALLERY));
  TestSocket(house.port()).await_end();
  screens.pop_back();
  EXPECT_TRUE(eventually([&] { return house.server().connections() == 2; }));
  EXPECT_EQ(house.get("/healthz").status, 200);
}

// Descriptors run out: accepting stops, those who are there go on, and then it continues.
TEST(Hardship, RunningOutOfDescriptorsIsSurvived) {
  House house;
  Screen screen = house.joined("gallery", pb::AUDIENCE_GALLERY);
  // The descriptor of the client is the last one that there is.
  TestSocket probe(house.port());
  ASSERT_TRUE(eventually([&] { return house.server().connections() == 2; }));
  rlimit before{};
  ASSERT_EQ(::getrlimit(RLIMIT_NOFILE, &before), 0);
  std::vector<TestSocket> waiting;
  rlimit tight = before;
  const int next_descriptor = ::dup(0);
  ASSERT_GE(next_descriptor, 0);
  ::close(next_descriptor);
  tight.rlim_cur = static_cast<rlim_t>(next_descriptor) + 1;
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &tight), 0);
  waiting.emplace_back(house.port());
  house.publish(house.change("second"));
  screen.next(pb::ServerFrame::kUpdate);
  ASSERT_EQ(::setrlimit(RLIMIT_NOFILE, &before), 0);
  EXPECT_EQ(waiting.back().ask("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").status, 200);
  EXPECT_GE(house.metric("plenary_refused_connections_total{reason=\"cannot_accept\"}"), 1);
}

TEST(Hardship, FloodOfPingsWithUnreadPongsIsBounded) {
  Settings settings = House::short_waits();
  settings.frames_burst = 1'000'000;
  settings.frames_per_second = 1'000'000;
  settings.queue_bytes_max = 32 * 1024;
  settings.kernel_send_bytes = 8 * 1024;
  House house(settings);
  Screen screen(house.port(), 4 * 1024);
  screen.say_hello("gallery", pb::AUDIENCE_GALLERY);
  const std::string ping(
      "\x89\xfd"
      "abcd",
      6);
  const std::string frame = ping + std::string(125, 'x');
  std::string burst;
  for (int i = 0; i < 100; ++i) burst += frame;
  for (int i = 0; i < 500 && screen.socket().send(burst); ++i) {
  }
  EXPECT_TRUE(eventually([&] { return house.server().connections() <= 1; }));
  EXPECT_EQ(house.metric("plenary_queue_overflows_total"), 1);
}

}  // namespace
}  // namespace plenary::net::testing
