// The fan-out with lanes that are played by the test: what is made, for whom, in which order.

#include "net/fan_out.h"

#include <gtest/gtest.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/null_sink.h>

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

#include "plenary/client/v1/frames.pb.h"

namespace plenary::net {
namespace {

namespace pb = plenary::client::v1;
using namespace std::chrono_literals;

// A lane that keeps what it is told to do.
class PlayedLane final : public FanOut::Receiver {
 public:
  void deliver(Delivery delivery) override { keep(deliveries_, std::move(delivery)); }
  void deliver_to_all(Frame frame) override { keep(to_all_, std::move(frame)); }
  void admit(Joined joined) override { keep(joined_, std::move(joined)); }
  void displace(room::SenderId sender) override { keep(displaced_, sender); }

  Delivery next_delivery() { return take(deliveries_); }
  Joined next_joined() { return take(joined_); }
  room::SenderId next_displaced() { return take(displaced_); }
  Frame next_to_all() { return take(to_all_); }

  // Of what has not been taken.
  std::size_t deliveries() {
    const std::lock_guard lock(mutex_);
    return deliveries_.size();
  }

 private:
  template <class T>
  void keep(std::deque<T>& kept, T value) {
    const std::lock_guard lock(mutex_);
    kept.push_back(std::move(value));
    came_.notify_all();
  }

  template <class T>
  T take(std::deque<T>& kept) {
    std::unique_lock lock(mutex_);
    if (!came_.wait_for(lock, 20s, [&] { return !kept.empty(); })) {
      throw std::runtime_error("the lane was told nothing");
    }
    T value = std::move(kept.front());
    kept.pop_front();
    return value;
  }

  std::mutex mutex_;
  std::condition_variable came_;
  std::deque<Delivery> deliveries_;
  std::deque<Frame> to_all_;
  std::deque<Joined> joined_;
  std::deque<room::SenderId> displaced_;
};

pb::Update update_of(const Frame& frame) {
  constexpr std::size_t kShortHeader = 2;
  constexpr std::size_t kLongHeader = 4;
  const bool is_short = static_cast<unsigned char>((*frame)[1]) < 126;
  pb::ServerFrame message;
  EXPECT_TRUE(message.ParseFromString(frame->substr(is_short ? kShortHeader : kLongHeader)));
  return message.update();
}

class FanOutTest : public ::testing::Test {
 protected:
  FanOutTest()
      : fan_out_(Settings(), std::make_shared<spdlog::logger>(
                                 "net", std::make_shared<spdlog::sinks::null_sink_mt>())) {}
  ~FanOutTest() override { fan_out_.detach(); }

  void attach(std::size_t lanes) {
    std::vector<FanOut::Receiver*> receivers;
    for (std::size_t i = 0; i < lanes; ++i) receivers.push_back(&lanes_.emplace_back());
    fan_out_.attach(std::move(receivers));
  }

  room::Publication step(const std::string& epoch = "00112233aabbccdd") {
    room::Publication publication;
    publication.from = {.epoch = epoch, .sequence = {sequence_}};
    publication.to = {.epoch = epoch, .sequence = {++sequence_}};
    return publication;
  }

  static core::CardKey sitting_key(std::uint32_t number) {
    return {.kind = core::CardKind::sitting, .number = number};
  }

  static core::SittingCard sitting(std::uint32_t number, const std::string& title) {
    core::SittingCard card;
    card.id = SittingId{number};
    card.title = Text(title);
    return card;
  }

  void publish_to_public(std::uint32_t number, const std::string& title) {
    room::Publication publication = step();
    publication.in_public.upserted.emplace_back(sitting_key(number), sitting(number, title));
    fan_out_.publish(std::move(publication));
  }

  Joined join(room::SenderId sender, core::Audience audience, PersonId person = {},
              std::optional<room::Position> resume = std::nullopt) {
    fan_out_.join(
        {.sender = sender, .audience = audience, .person = person, .resume = std::move(resume)});
    return lanes_[lane_of(sender)].next_joined();
  }

  std::deque<PlayedLane> lanes_;
  std::uint64_t sequence_ = 0;
  FanOut fan_out_;
};

constexpr auto kPublic = static_cast<std::size_t>(ViewGroup::in_public);

TEST_F(FanOutTest, OneFrameIsSharedByAllLanes) {
  attach(2);
  publish_to_public(1, "a");
  const Delivery one = lanes_[0].next_delivery();
  const Delivery other = lanes_[1].next_delivery();
  EXPECT_EQ(one.shared[kPublic].get(), other.shared[kPublic].get());
}

TEST_F(FanOutTest, AudienceWithoutChangesGetsNothingAndItsNextUpdateLeadsOverTheGap) {
  attach(1);
  publish_to_public(1, "a");
  room::Publication for_chair = step();
  for_chair.chair.upserted.emplace_back(sitting_key(1), sitting(1, "b"));
  const std::uint64_t first = for_chair.from.sequence.value;
  fan_out_.publish(std::move(for_chair));
  lanes_[0].next_delivery();  // the beginning is for everybody
  EXPECT_EQ(lanes_[0].next_delivery().shared[kPublic], nullptr);
  fan_out_.delivered(0);
  fan_out_.delivered(0);
  publish_to_public(1, "c");
  const pb::Update update = update_of(lanes_[0].next_delivery().shared[kPublic]);
  EXPECT_EQ(update.from().sequence(), first);
  EXPECT_EQ(update.to().sequence(), sequence_);
}

TEST_F(FanOutTest, ChangesArePutTogetherWhileALaneIsBusy) {
  attach(1);
  for (int i = 0; i < 50; ++i) publish_to_public(1, "title " + std::to_string(i));
  room::Publication removal = step();
  removal.in_public.removed.push_back(sitting_key(2));
  fan_out_.publish(std::move(removal));
  fan_out_.report(room::RoomHealth::log_full);  // comes after all of that
  lanes_[0].next_to_all();
  const pb::Update first = update_of(lanes_[0].next_delivery().shared[kPublic]);
  const pb::Update second = update_of(lanes_[0].next_delivery().shared[kPublic]);
  EXPECT_EQ(lanes_[0].deliveries(), 0u);  // it has not said that it is done

  fan_out_.delivered(0);
  const pb::Update rest = update_of(lanes_[0].next_delivery().shared[kPublic]);
  EXPECT_EQ(first.to().sequence(), second.from().sequence());
  EXPECT_EQ(second.to().sequence(), rest.from().sequence());
  ASSERT_EQ(rest.upserted_size(), 1);
  EXPECT_EQ(rest.upserted(0).sitting_card().title(), "title 49");
  ASSERT_EQ(rest.removed_size(), 1);
  EXPECT_EQ(rest.removed(0), "sitting/2");
  EXPECT_EQ(rest.to().sequence(), sequence_);
}

TEST_F(FanOutTest, AnswersWaitForTheirUpdate) {
  attach(1);
  publish_to_public(1, "a");
  publish_to_public(1, "b");
  room::Publication publication = step();
  publication.in_public.upserted.emplace_back(sitting_key(1), sitting(1, "c"));
  publication.answers.push_back({.sender = make_sender(0, 5),
                                 .command_id = std::string(16, 'i'),
                                 .outcome = room::Accepted{publication.to.sequence}});
  fan_out_.publish(std::move(publication));
  fan_out_.report(room::RoomHealth::log_full);  // comes after all of that
  lanes_[0].next_to_all();
  EXPECT_TRUE(lanes_[0].next_delivery().answers.empty());
  EXPECT_TRUE(lanes_[0].next_delivery().answers.empty());
  fan_out_.delivered(0);
  const Delivery delivery = lanes_[0].next_delivery();
  EXPECT_NE(delivery.shared[kPublic], nullptr);
  ASSERT_EQ(delivery.answers.size(), 1u);
  EXPECT_EQ(delivery.answers[0].to, make_sender(0, 5));
}

TEST_F(FanOutTest, AnswersGoToTheLaneOfTheirSenderOnly) {
  attach(2);
  publish_to_public(1, "a");
  lanes_[0].next_delivery();
  lanes_[1].next_delivery();
  room::Publication refused = step();
  refused.to = refused.from;  // nothing happened
  --sequence_;
  refused.answers.push_back({.sender = make_sender(1, 5),
                             .command_id = std::string(16, 'i'),
                             .outcome = room::Unavailability::busy});
  fan_out_.publish(std::move(refused));
  const Delivery elsewhere = lanes_[0].next_delivery();
  const Delivery here = lanes_[1].next_delivery();
  EXPECT_TRUE(elsewhere.answers.empty());
  EXPECT_EQ(here.answers.size(), 1u);
  EXPECT_EQ(here.shared[kPublic], nullptr);
}

TEST_F(FanOutTest, NewcomerIsGivenEverythingOnceForAll) {
  attach(1);
  publish_to_public(1, "a");
  publish_to_public(2, "b");
  const Joined one = join(make_sender(0, 1), core::Audience::gallery);
  const Joined other = join(make_sender(0, 2), core::Audience::podium);
  ASSERT_EQ(one.frames.size(), 1u);
  EXPECT_EQ(one.frames[0].get(), other.frames[0].get());
  EXPECT_EQ(update_of(one.frames[0]).upserted_size(), 2);
  EXPECT_EQ(one.position->sequence.value, sequence_);
}

TEST_F(FanOutTest, OwnCardsGoToTheirPersonWhereverTheyAre) {
  attach(2);
  publish_to_public(1, "a");
  lanes_[0].next_delivery();
  lanes_[1].next_delivery();
  join(make_sender(1, 1), core::Audience::delegate, PersonId{7});
  room::Publication publication = step();
  core::OwnCard own;
  own.id = PersonId{7};
  publication.own.push_back(own);
  own.id = PersonId{8};  // who is not here
  publication.own.push_back(own);
  fan_out_.publish(std::move(publication));
  EXPECT_TRUE(lanes_[0].next_delivery().own.empty());
  const Delivery delivery = lanes_[1].next_delivery();
  ASSERT_EQ(delivery.own.size(), 1u);
  EXPECT_EQ(delivery.own[0].to, make_sender(1, 1));
  const pb::Update update = update_of(delivery.own[0].frame);
  EXPECT_EQ(update.scope(), pb::UPDATE_SCOPE_OWN);
  EXPECT_EQ(update.from().sequence(), update.to().sequence());
  EXPECT_EQ(update.upserted(0).own_card().id(), 7u);
}

TEST_F(FanOutTest, OlderConnectionOfAPersonIsDisplacedOnItsLane) {
  attach(2);
  publish_to_public(1, "a");
  join(make_sender(0, 1), core::Audience::delegate, PersonId{7});
  join(make_sender(1, 1), core::Audience::chair, PersonId{7});  // another screen of theirs
  join(make_sender(1, 2), core::Audience::delegate, PersonId{7});
  EXPECT_EQ(lanes_[0].next_displaced(), make_sender(0, 1));
  // The older one leaves late, which must not take the newer one's place.
  fan_out_.leave(make_sender(0, 1), core::Audience::delegate, PersonId{7});
  join(make_sender(0, 3), core::Audience::delegate, PersonId{7});
  EXPECT_EQ(lanes_[1].next_displaced(), make_sender(1, 2));
}

TEST_F(FanOutTest, ResumeWithinTheRingGetsTheMissingUpdates) {
  attach(1);
  publish_to_public(1, "a");
  const room::Position here{.epoch = "00112233aabbccdd", .sequence = {sequence_}};
  const Joined nothing_missed = join(make_sender(0, 1), core::Audience::gallery, {}, here);
  EXPECT_TRUE(nothing_missed.frames.empty());
  publish_to_public(1, "b");
  const Joined one_missed = join(make_sender(0, 2), core::Audience::gallery, {}, here);
  ASSERT_EQ(one_missed.frames.size(), 1u);
  EXPECT_EQ(update_of(one_missed.frames[0]).scope(), pb::UPDATE_SCOPE_CHANGES);
}

TEST_F(FanOutTest, AnotherLogStartsOver) {
  attach(1);
  publish_to_public(1, "a");
  lanes_[0].next_delivery();
  room::Publication other = step("ffffffffffffffff");
  other.from = other.to;
  other.in_public.upserted.emplace_back(sitting_key(2), sitting(2, "b"));
  fan_out_.publish(std::move(other));
  const Frame to_all = lanes_[0].next_delivery().shared[kPublic];
  const Joined joined = join(make_sender(0, 1), core::Audience::gallery, {},
                             room::Position{.epoch = "00112233aabbccdd", .sequence = {1}});
  ASSERT_EQ(joined.frames.size(), 1u);
  EXPECT_EQ(joined.frames[0].get(), to_all.get());  // those who are there start over too
  const pb::Update update = update_of(to_all);
  EXPECT_EQ(update.scope(), pb::UPDATE_SCOPE_ALL);
  ASSERT_EQ(update.upserted_size(), 1);
  EXPECT_EQ(update.upserted(0).key(), "sitting/2");
  EXPECT_EQ(update.to().epoch(), "ffffffffffffffff");
}

TEST_F(FanOutTest, ReadyWhenPublishedAndWorking) {
  attach(1);
  EXPECT_FALSE(fan_out_.ready());
  publish_to_public(1, "a");
  lanes_[0].next_delivery();
  EXPECT_TRUE(fan_out_.ready());
  EXPECT_EQ(fan_out_.updates(), kViewGroups);
}

}  // namespace
}  // namespace plenary::net
