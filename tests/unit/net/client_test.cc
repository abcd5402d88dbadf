// One screen: Hello, Welcome, updates, commands, goodbyes.

#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "house.h"

namespace plenary::net::testing {
namespace {

using namespace std::chrono_literals;

pb::ClientFrame ping(std::int64_t time) {
  pb::ClientFrame frame;
  frame.mutable_ping()->set_client_time(time);
  return frame;
}

pb::ClientFrame check_in(char id) {
  pb::ClientFrame frame;
  frame.mutable_command()->set_command_id(std::string(16, id));
  frame.mutable_command()->mutable_check_in()->set_means(pb::ATTENDANCE_MEANS_IN_HALL);
  return frame;
}

room::Answer accepted(const room::Submission& submission, room::Sequence at) {
  return {.sender = submission.sender,
          .command_id = submission.command_id,
          .outcome = room::Accepted{at}};
}

TEST(Client, WelcomeThenAllCards) {
  House house;
  Screen screen = house.screen("gallery", pb::AUDIENCE_GALLERY);
  const pb::Welcome welcome = screen.next().welcome();
  EXPECT_EQ(welcome.session(), "demo");
  EXPECT_EQ(welcome.role(), pb::ROLE_GALLERY);
  EXPECT_EQ(welcome.position().epoch(), House::kEpoch);
  EXPECT_EQ(welcome.position().sequence(), house.position().sequence.value);
  EXPECT_EQ(welcome.server_time(), 1'700'000'000'000);
  EXPECT_EQ(welcome.rights_size(), 0);
  EXPECT_EQ(welcome.token(), "");
  const pb::Update update = screen.next().update();
  EXPECT_EQ(update.scope(), pb::UPDATE_SCOPE_ALL);
  ASSERT_EQ(update.upserted_size(), 1);
  EXPECT_EQ(update.upserted(0).key(), "sitting/1");
  EXPECT_EQ(update.upserted(0).sitting_card().title(), "first");
}

TEST(Client, JoinCodeIsAnsweredWithAToken) {
  House house;
  Screen screen = house.screen("join chair", pb::AUDIENCE_CHAIR);
  const pb::Welcome welcome = screen.next().welcome();
  EXPECT_EQ(welcome.token(), "chair");
  EXPECT_EQ(welcome.role(), pb::ROLE_CHAIR);
  EXPECT_EQ(welcome.person(), 1u);
  EXPECT_EQ(welcome.name(), "Chủ tọa");
  EXPECT_GT(welcome.rights_size(), 0);
}

TEST(Client, OwnCardComesBeforeTheSharedOnes) {
  House house;
  Screen screen = house.screen("delegate 7", pb::AUDIENCE_DELEGATE);
  screen.next(pb::ServerFrame::kWelcome);
  EXPECT_EQ(screen.next().update().scope(), pb::UPDATE_SCOPE_OWN);
  EXPECT_EQ(screen.next().update().scope(), pb::UPDATE_SCOPE_ALL);
}

TEST(Client, EveryUnknownIsTheSame) {
  House house;
  for (const char* token : {"nobody", "", "join nobody", "join "}) {
    Screen screen = house.screen(token, pb::AUDIENCE_DELEGATE);
    const pb::Goodbye goodbye = screen.next(pb::ServerFrame::kGoodbye).goodbye();
    EXPECT_EQ(goodbye.code(), 4501u) << token;
    EXPECT_EQ(goodbye.reason(), "not_known");
    EXPECT_FALSE(goodbye.has_come_back_after_ms());
    EXPECT_EQ(screen.socket().read_close_code(), 4501);
    screen.socket().await_end();
  }
}

TEST(Client, AnotherAudienceIsRefused) {
  House house;
  EXPECT_EQ(house.screen("delegate 7", pb::AUDIENCE_CHAIR).read_goodbye(), 4502);
}

TEST(Client, BeforeTheFirstPublicationIsSentAway) {
  House house(House::short_waits(), House::Published::no);
  EXPECT_EQ(house.screen("gallery", pb::AUDIENCE_GALLERY).read_goodbye(), 4004);
}

TEST(Client, HelloComesFirst) {
  House house;
  Screen screen(house.port());
  screen.send(ping(1));
  EXPECT_EQ(screen.read_goodbye(), 4500);
}

TEST(Client, HelloComesOnce) {
  House house;
  Screen screen = house.joined("gallery", pb::AUDIENCE_GALLERY);
  screen.say_hello("gallery", pb::AUDIENCE_GALLERY);
  EXPECT_EQ(screen.read_goodbye(), 4503);
}

TEST(Client, HelloComesInTime) {
  Settings settings = House::short_waits();
  settings.hello_wait = 30ms;
  House house(settings);
  EXPECT_EQ(Screen(house.port()).read_goodbye(), 4500);
}

TEST(Client, SilentScreenIsClosed) {
  Settings settings = House::short_waits();
  settings.idle_wait = 200ms;
  House house(settings);
  EXPECT_EQ(house.screen("gallery", pb::AUDIENCE_GALLERY).read_goodbye(), 4002);
}

TEST(Client, PingIsAnswered) {
  House house;
  Screen screen = house.joined("gallery", pb::AUDIENCE_GALLERY);
  screen.send(ping(123));
  const pb::Pong pong = screen.next(pb::ServerFrame::kPong).pong();
  EXPECT_EQ(pong.client_time(), 123);
  EXPECT_EQ(pong.server_time(), 1'700'000'000'000);
}

TEST(Client, CommandReachesTheRoomWithTheActorOfTheConnection) {
  House house;
  Screen screen = house.joined("delegate 7", pb::AUDIENCE_DELEGATE);
  screen.send(check_in('a'));
  const room::Submission submission = house.inbox().next();
  EXPECT_EQ(submission.actor, (core::Actor{.role = core::Role::delegate, .person = PersonId{7}}));
  EXPECT_EQ(submission.command_id, std::string(16, 'a'));
  EXPECT_EQ(submission.command_digest.size(), 16u);
  EXPECT_TRUE(std::holds_alternative<core::CheckIn>(submission.command));
}

TEST(Client, OwnThenSharedThenAnswer) {
  House house;
  Screen sender = house.joined("delegate 7", pb::AUDIENCE_DELEGATE);
  Screen other = house.joined("delegate 8", pb::AUDIENCE_DELEGATE);
  sender.send(check_in('a'));
  const room::Submission submission = house.inbox().next();
  room::Publication publication = house.change("second");
  core::OwnCard own;
  own.id = PersonId{7};
  publication.own.push_back(own);
  publication.answers.push_back(accepted(submission, publication.to.sequence));
  house.publish(publication);

  EXPECT_EQ(sender.next().update().scope(), pb::UPDATE_SCOPE_OWN);
  EXPECT_EQ(sender.next().update().scope(), pb::UPDATE_SCOPE_CHANGES);
  const pb::Reply reply = sender.next().reply();
  EXPECT_EQ(reply.command_id(), std::string(16, 'a'));
  EXPECT_EQ(reply.accepted().at().sequence(), publication.to.sequence.value);

  // Neither the own card nor the answer goes to anybody else.
  EXPECT_EQ(other.next().update().scope(), pb::UPDATE_SCOPE_CHANGES);
  house.publish(house.change("third"));
  EXPECT_EQ(other.next().update().scope(), pb::UPDATE_SCOPE_CHANGES);
}

TEST(Client, UpdatesComeInOrderWithoutGaps) {
  House house;
  std::vector<Screen> screens;
  screens.push_back(house.joined("chair", pb::AUDIENCE_CHAIR));
  screens.push_back(house.joined("delegate 7", pb::AUDIENCE_DELEGATE));
  screens.push_back(house.joined("podium", pb::AUDIENCE_PODIUM));
  screens.push_back(house.joined("gallery", pb::AUDIENCE_GALLERY));
  std::uint64_t start = house.position().sequence.value;
  constexpr int kChanges = 300;
  for (int i = 0; i < kChanges; ++i) house.publish(house.change(std::to_string(i)));
  const std::uint64_t last = house.position().sequence.value;
  for (Screen& screen : screens) {
    std::uint64_t at = start;
    while (at < last) {
      const pb::Update update = screen.next(pb::ServerFrame::kUpdate).update();
      ASSERT_EQ(update.from().sequence(), at);
      ASSERT_GT(update.to().sequence(), at);
      at = update.to().sequence();
    }
    EXPECT_EQ(at, last);
  }
}

// While changes are published without pause, everybody who comes gets a whole and unbroken view.
TEST(Client, JoiningAmongChangesMissesAndRepeatsNothing) {
  House house;
  constexpr int kJoins = 40;
  for (int i = 0; i < kJoins; ++i) {
    Screen screen(house.port());
    house.publish(house.change("a"));
    screen.say_hello("gallery", pb::AUDIENCE_GALLERY);
    for (int change = 0; change < 5; ++change) house.publish(house.change("b"));
    const std::uint64_t last = house.position().sequence.value;
    std::uint64_t at = 0;
    while (at < last) {
      const pb::Update update = screen.next(pb::ServerFrame::kUpdate).update();
      if (update.scope() == pb::UPDATE_SCOPE_CHANGES) {
        ASSERT_EQ(update.from().sequence(), at);
      }
      at = update.to().sequence();
    }
    EXPECT_EQ(at, last);
  }
}

TEST(Client, ResumeGetsWhatWasMissed) {
  House house;
  const room::Position before = house.position();
  house.publish(house.change("second"));
  house.publish(house.change("third"));
  Screen screen(house.port());
  screen.say_hello("gallery", pb::AUDIENCE_GALLERY, before);
  screen.next(pb::ServerFrame::kWelcome);
  std::uint64_t at = before.sequence.value;
  std::string title;
  while (at < house.position().sequence.value) {
    const pb::Update update = screen.next(pb::ServerFrame::kUpdate).update();
    ASSERT_EQ(update.scope(), pb::UPDATE_SCOPE_CHANGES);
    ASSERT_EQ(update.from().sequence(), at);
    at = update.to().sequence();
    title = update.upserted(0).sitting_card().title();
  }
  EXPECT_EQ(title, "third");
}

TEST(Client, ResumeThatTheRingNoLongerHasGetsEverything) {
  Settings settings = House::short_waits();
  settings.ring_updates_max = 1;
  House house(settings);
  const room::Position before = house.position();
  Screen witness = house.joined("gallery", pb::AUDIENCE_GALLERY);
  for (const char* title : {"second", "third"}) {
    house.publish(house.change(title));
    witness.next(pb::ServerFrame::kUpdate);  // so that they are two updates
  }
  Screen screen(house.port());
  screen.say_hello("gallery", pb::AUDIENCE_GALLERY, before);
  EXPECT_EQ(screen.next(pb::ServerFrame::kUpdate).update().scope(), pb::UPDATE_SCOPE_ALL);
}

TEST(Client, ResumeOfAnotherLogOrFromTheFutureGetsEverything) {
  House house;
  const room::Position other{.epoch = "ffffffffffffffff", .sequence = house.position().sequence};
  const room::Position future{.epoch = House::kEpoch, .sequence = {1'000'000}};
  for (const room::Position& resume : {other, future}) {
    Screen screen(house.port());
    screen.say_hello("gallery", pb::AUDIENCE_GALLERY, resume);
    EXPECT_EQ(screen.next(pb::ServerFrame::kUpdate).update().scope(), pb::UPDATE_SCOPE_ALL);
  }
}

TEST(Client, NewerConnectionOfTheSamePersonWins) {
  House house;
  Screen older = house.joined("delegate 7", pb::AUDIENCE_DELEGATE);
  Screen newer = house.joined("delegate 7", pb::AUDIENCE_DELEGATE);
  EXPECT_EQ(older.read_goodbye(), 4504);
  house.publish(house.change("second"));
  EXPECT_EQ(newer.next(pb::ServerFrame::kUpdate).update().scope(), pb::UPDATE_SCOPE_CHANGES);
}

TEST(Client, DisplaysAreNotPersons) {
  House house;
  Screen one = house.joined("gallery", pb::AUDIENCE_GALLERY);
  Screen other = house.joined("gallery", pb::AUDIENCE_GALLERY);
  house.publish(house.change("second"));
  one.next(pb::ServerFrame::kUpdate);
  other.next(pb::ServerFrame::kUpdate);
}

TEST(Client, HealthIsToldToAll) {
  House house;
  Screen screen = house.joined("gallery", pb::AUDIENCE_GALLERY);
  house.fan_out().report(room::RoomHealth::log_full);
  EXPECT_EQ(screen.next(pb::ServerFrame::kHealth).health().room(), pb::ROOM_HEALTH_LOG_FULL);
  Screen later = house.screen("gallery", pb::AUDIENCE_GALLERY);
  later.next(pb::ServerFrame::kWelcome);
  EXPECT_EQ(later.next().health().room(), pb::ROOM_HEALTH_LOG_FULL);
}

TEST(Client, TextIsNotSpokenHere) {
  House house;
  Screen screen = house.joined("gallery", pb::AUDIENCE_GALLERY);
  screen.socket().send_frame(kText, "hello");
  EXPECT_EQ(screen.socket().read_close_code(), 1003);
  screen.socket().await_end();
}

TEST(Client, MalformedFramesEndTheConnection) {
  House house;
  const std::string bad_frames[] = {"",
                                    "\xff",
                                    std::string("\x0a\xff\xff\xff\xff\x0f", 6),
                                    std::string(1000, '\x0b'),
                                    std::string("\x1a\x00", 2).substr(0, 1),
                                    std::string("\xa0\x06\x01", 3)};
  for (const std::string& octets : bad_frames) {
    Screen screen = house.joined("gallery", pb::AUDIENCE_GALLERY);
    screen.socket().send_frame(kBinary, octets);
    EXPECT_EQ(screen.read_goodbye(), 4503);
  }
  EXPECT_EQ(house.inbox().size(), 0u);
}

TEST(Client, TooLargeMessagesEndTheConnection) {
  House house;
  Screen whole = house.joined("gallery", pb::AUDIENCE_GALLERY);
  whole.socket().send_frame(kBinary, std::string(64 * 1024 + 1, 'x'));
  EXPECT_EQ(whole.socket().read_close_code(), 1009);

  Screen in_pieces = house.joined("gallery", pb::AUDIENCE_GALLERY);
  in_pieces.socket().send_raw_frame(kBinary, std::string(40 * 1024, 'x'));
  in_pieces.socket().send_raw_frame(0x80, std::string(40 * 1024, 'x'));
  EXPECT_EQ(in_pieces.socket().read_close_code(), 1009);

  // The header alone says enough: 2^62 octets.
  Screen header_only = house.joined("gallery", pb::AUDIENCE_GALLERY);
  header_only.socket().send(std::string("\x82\xff\x40\0\0\0\0\0\0\0abcd", 14));
  EXPECT_EQ(header_only.socket().read_close_code(), 1009);
}

TEST(Client, BrokenProtocolEndsTheConnection) {
  House house;
  const std::string frames[] = {
      std::string("\x82\x01x", 3),  // not masked
      std::string("\x83\x80"
                  "abcd",
                  6),  // reserved opcode
      std::string("\x80\x80"
                  "abcd",
                  6),  // continues nothing
      std::string("\x09\x80"
                  "abcd",
                  6),  // control frame in pieces
      std::string("\x89\xfe\x00\x7e"
                  "abcd",
                  8),  // control frame of 126 octets
  };
  for (const std::string& frame : frames) {
    Screen screen = house.joined("gallery", pb::AUDIENCE_GALLERY);
    screen.socket().send(frame);
    EXPECT_EQ(screen.socket().read_close_code(), 1002);
    screen.socket().await_end();
  }
}

TEST(Client, TooManyFramesEndTheConnection) {
  Settings settings = House::short_waits();
  settings.frames_burst = 20;
  settings.frames_per_second = 1;
  House house(settings);
  Screen screen = house.joined("gallery", pb::AUDIENCE_GALLERY);
  for (int i = 0; i < 25; ++i) screen.send(ping(i));
  EXPECT_EQ(screen.read_goodbye(), 4003);

  Screen pinging = house.joined("gallery", pb::AUDIENCE_GALLERY);
  for (int i = 0; i < 25; ++i) pinging.socket().send_frame(kPing, "x");
  EXPECT_EQ(pinging.socket().read_close_code(), 4003);
}

TEST(Client, CloseOfTheScreenIsAnswered) {
  House house;
  Screen screen = house.joined("gallery", pb::AUDIENCE_GALLERY);
  screen.socket().send_frame(kClose, std::string("\x03\xe9", 2));  // 1001
  EXPECT_EQ(screen.socket().read_close_code(), 1001);
  screen.socket().await_end();
  EXPECT_TRUE(
      eventually([&] { return house.metric("plenary_screens{audience=\"gallery\"}") == 0; }));
}

TEST(Client, GoodbyeWhenTheServerStops) {
  House house;
  std::vector<Screen> screens;
  for (int i = 0; i < 20; ++i) screens.push_back(house.joined("gallery", pb::AUDIENCE_GALLERY));
  TestSocket http(house.port());
  house.publish(house.change("last"));
  const auto begun = std::chrono::steady_clock::now();
  house.server().stop(3s);
  EXPECT_LT(std::chrono::steady_clock::now() - begun, 3s);
  for (Screen& screen : screens) {
    const pb::ServerFrame update = screen.next();
    EXPECT_EQ(update.update().upserted(0).sitting_card().title(), "last");
    const pb::Goodbye goodbye = screen.next().goodbye();
    EXPECT_EQ(goodbye.code(), 4000u);
    EXPECT_EQ(goodbye.come_back_after_ms(), 1'000);
    EXPECT_EQ(screen.socket().read_close_code(), 4000);
  }
  http.await_end();
}

}  // namespace
}  // namespace plenary::net::testing
