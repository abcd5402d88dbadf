#include "wire/mirror.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <boost/mp11.hpp>
#include <thread>
#include <vector>

#include "core/meeting.h"
#include "core/views/views.h"
#include "plenary/client/v1/frames.pb.h"
#include "plenary/log/v1/record.pb.h"
#include "support/filler.h"
#include "support/same.h"
#include "wire/mirror_mismatches.h"

namespace plenary::wire {
namespace {

namespace client = plenary::client::v1;
namespace log = plenary::log::v1;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

// The value after a journey over the wire.
template <class Message, class T>
T over_the_wire(const T& value) {
  Message sent;
  write_message(value, sent);
  Message received;
  EXPECT_TRUE(received.ParseFromString(sent.SerializeAsString()));
  const auto read = read_message<T>(received);
  EXPECT_TRUE(read.has_value());
  return read.value_or(T{});
}

// How many fields a message has that are set, itself and all messages in it; likewise of all that
// could be.
struct FieldCount {
  int set = 0;
  int all = 0;
};

void count_fields(const google::protobuf::Message& message, FieldCount& count) {
  std::vector<const google::protobuf::FieldDescriptor*> set;
  message.GetReflection()->ListFields(message, &set);
  count.set += static_cast<int>(set.size());
  count.all += message.GetDescriptor()->field_count();
  for (const auto* field : set) {
    if (field->message_type() == nullptr) continue;
    if (field->is_repeated()) {
      for (int index = 0; index < message.GetReflection()->FieldSize(message, field); ++index) {
        count_fields(message.GetReflection()->GetRepeatedMessage(message, field, index), count);
      }
    } else {
      count_fields(message.GetReflection()->GetMessage(message, field), count);
    }
  }
}

template <class Message, class Variant>
void expect_every_alternative_survives() {
  std::uint32_t seed = 1;
  support::for_each_alternative<Variant>([&]<class T>(boost::mp11::mp_identity<T>) {
    SCOPED_TRACE(std::string(type_name<T>()));
    const Variant filled = support::Filler(seed += 100).make<T>();
    EXPECT_TRUE(support::same(over_the_wire<Message>(filled), filled));

    const Variant bare = T{};
    EXPECT_TRUE(support::same(over_the_wire<Message>(bare), bare));

    Message message;
    write_message(filled, message);
    const auto* field = message.GetReflection()->GetOneofFieldDescriptor(
        message, message.GetDescriptor()->oneof_decl(0));
    FieldCount count;
    count_fields(message.GetReflection()->GetMessage(message, field), count);
    EXPECT_EQ(count.set, count.all);
  });
}

TEST(Mirror, EveryCommandFitsItsMessage) {
  EXPECT_THAT(oneof_mismatches<core::ScreenCommand>(*client::Command::descriptor()), IsEmpty());
}

TEST(Mirror, EveryEventFitsItsMessage) {
  EXPECT_THAT(oneof_mismatches<core::Event>(*log::Event::descriptor()), IsEmpty());
}

TEST(Mirror, EveryCardFitsItsMessage) {
  const auto found = oneof_mismatches<core::ChairCard, core::DelegateCard, core::PublicCard,
                                      std::variant<core::OwnCard>>(*client::Card::descriptor());
  EXPECT_THAT(found, IsEmpty());
}

TEST(Mirror, ActorPlanAndDetailFitTheirMessages) {
  EXPECT_THAT(mirror_mismatches<core::Actor>(*log::Actor::descriptor()), IsEmpty());
  EXPECT_THAT(mirror_mismatches<core::SessionPlan>(*log::SessionPlan::descriptor()), IsEmpty());
  EXPECT_THAT(mirror_mismatches<core::Detail>(*client::Detail::descriptor()), IsEmpty());
}

TEST(Mirror, EveryCommandSurvivesTheJourney) {
  expect_every_alternative_survives<client::Command, core::ScreenCommand>();
}

TEST(Mirror, EveryEventSurvivesTheJourney) {
  expect_every_alternative_survives<log::Event, core::Event>();
}

TEST(Mirror, EveryCardSurvivesTheJourney) {
  expect_every_alternative_survives<client::Card, core::ChairCard>();
  expect_every_alternative_survives<client::Card, core::DelegateCard>();
  expect_every_alternative_survives<client::Card, core::PublicCard>();
  expect_every_alternative_survives<client::Card, std::variant<core::OwnCard>>();
}

TEST(Mirror, EveryEnumeratorHasItsOwnNumber) {
  const auto& descriptor = *client::ItemKind_descriptor();
  std::set<int> numbers;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<core::ItemKind>>([&](auto it) {
    const int number = enum_number(it.value, descriptor);
    EXPECT_EQ(enum_value<core::ItemKind>(number, descriptor), it.value);
    numbers.insert(number);
  });
  EXPECT_EQ(numbers.size(), 17U);
  EXPECT_EQ(enum_value<core::ItemKind>(0, descriptor), std::nullopt);
  EXPECT_EQ(enum_value<core::ItemKind>(18, descriptor), std::nullopt);
}

TEST(Mirror, WritesTheNamesThatTheProtocolUses) {
  log::Event message;
  write_message(core::Event(core::DelegateArrived{.person = {12},
                                                  .means = core::AttendanceMeans::remote,
                                                  .way = core::CheckInWay::seat_desk,
                                                  .late = true,
                                                  .back = false}),
                message);
  ASSERT_TRUE(message.has_delegate_arrived());
  EXPECT_EQ(message.delegate_arrived().person(), 12U);
  EXPECT_EQ(message.delegate_arrived().means(), log::ATTENDANCE_MEANS_REMOTE);
  EXPECT_EQ(message.delegate_arrived().way(), log::CHECK_IN_WAY_SEAT_DESK);
  EXPECT_TRUE(message.delegate_arrived().late());
  EXPECT_FALSE(message.delegate_arrived().back());
}

TEST(Mirror, AnAbsentTimeIsNotMidnight1970) {
  core::AdjournSitting without{.back_at = std::nullopt, .reason = "bão"};
  core::AdjournSitting epoch{.back_at = Instant{0}, .reason = "bão"};
  client::AdjournSitting message;
  write_message(without, message);
  EXPECT_FALSE(message.has_back_at());
  EXPECT_EQ(over_the_wire<client::AdjournSitting>(without).back_at, std::nullopt);
  EXPECT_EQ(over_the_wire<client::AdjournSitting>(epoch).back_at, Instant{0});
}

TEST(Mirror, RefusesAOneofThatIsNotSet) {
  const auto read = read_message<core::Event>(log::Event());
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().kind, MirrorFault::Kind::no_alternative);
  EXPECT_EQ(read.error().where, "Event");
}

TEST(Mirror, RefusesACardThatIsNotOfTheAudience) {
  client::Card message;
  message.mutable_person_card();
  EXPECT_FALSE(read_message<core::PublicCard>(message).has_value());
}

TEST(Mirror, RefusesAnUnspecifiedEnum) {
  const auto read = read_message<core::CheckIn>(client::CheckIn());
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().kind, MirrorFault::Kind::unknown_enumerator);
  EXPECT_EQ(read.error().where, "means");
}

TEST(Mirror, RefusesAnEnumeratorThatItDoesNotKnow) {
  client::CheckIn message;
  message.set_means(static_cast<client::AttendanceMeans>(99));
  const auto read = read_message<core::CheckIn>(message);
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().kind, MirrorFault::Kind::unknown_enumerator);
}

TEST(Mirror, RefusesAnEnumeratorDeepInside) {
  log::Event message;
  write_message(core::Event(support::Filler(1).make<core::SessionConvened>()), message);
  ASSERT_TRUE(read_message<core::Event>(message).has_value());
  auto* roll = message.mutable_session_convened()->mutable_plan()->mutable_roll();
  roll->Mutable(1)->set_roles(0, log::ROLE_UNSPECIFIED);
  const auto read = read_message<core::Event>(message);
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().where, "roles");
}

TEST(Mirror, AnAbsentMessageIsADefaultStruct) {
  log::ItemInserted message;
  message.set_after(3);
  const auto read = read_message<core::ItemInserted>(message);
  ASSERT_TRUE(read.has_value());
  EXPECT_EQ(*read, (core::ItemInserted{.plan = {}, .after = {3}, .reason = {}}));
}

// Types that bear the names of messages, and do not fit them in every way there is.

namespace narrow {

struct QuorumReached {
  std::uint8_t present = 0;
  std::uint16_t required = 0;
  std::uint32_t members = 0;
};
BOOST_DESCRIBE_STRUCT(QuorumReached, (), (present, required, members))

}  // namespace narrow

TEST(Mirror, CarriesNarrowIntegers) {
  const narrow::QuorumReached value{.present = 255, .required = 65'535, .members = 1};
  EXPECT_TRUE(support::same(over_the_wire<log::QuorumReached>(value), value));
}

TEST(Mirror, RefusesAnIntegerThatDoesNotFit) {
  log::QuorumReached message;
  message.set_present(256);
  const auto read = read_message<narrow::QuorumReached>(message);
  ASSERT_FALSE(read.has_value());
  EXPECT_EQ(read.error().kind, MirrorFault::Kind::out_of_range);
  EXPECT_EQ(read.error().where, "present");
}

namespace wrong {

enum class Strictness : std::uint8_t { at_least, exactly };
BOOST_DESCRIBE_ENUM(Strictness, at_least, exactly)

struct Threshold {
  std::uint64_t numerator = 0;               // is uint32
  std::optional<std::uint32_t> denominator;  // is not optional
  Strictness strictness = Strictness::at_least;
};
BOOST_DESCRIBE_STRUCT(Threshold, (), (numerator, denominator, strictness))

struct Quotation {
  Text source;
};
BOOST_DESCRIBE_STRUCT(Quotation, (), (source))

struct PresenceCard {
  std::vector<std::uint32_t> in_hall;  // is not repeated
  bool remote = false;                 // is uint32
  std::uint32_t counted = 0;
  std::uint32_t required = 0;
  std::uint32_t members = 0;
  std::uint32_t absent = 0;  // is not there
  bool quorum_reached = false;
  Instant quorum_lost_at;  // is optional
  Threshold threshold;
  Quotation citation;  // is a Citation
};
BOOST_DESCRIBE_STRUCT(PresenceCard, (),
                      (in_hall, remote, counted, required, members, absent, quorum_reached,
                       quorum_lost_at, threshold, citation))

struct OpenWindow {};
BOOST_DESCRIBE_STRUCT(OpenWindow, (), ())

}  // namespace wrong

TEST(Mirror, MismatchesAreFoundAndNamed) {
  const std::string package = "plenary.client.v1.";
  EXPECT_THAT(
      mirror_mismatches<wrong::PresenceCard>(*client::PresenceCard::descriptor()),
      UnorderedElementsAre(package + "PresenceCard.in_hall: is one value, but not in the core",
                           package + "PresenceCard.remote: is uint32, which does not fit",
                           package + "PresenceCard.absent: only in the core",
                           package + "PresenceCard.quorum_lost_at: is optional in the message only",
                           package + "Threshold.numerator: is uint32, which does not fit",
                           package + "Threshold.denominator: is optional in the core only",
                           package + "Strictness.STRICTNESS_EXACTLY: only in the core",
                           package + "Strictness.STRICTNESS_MORE_THAN: only in the message",
                           package + "Citation: is Quotation in the core",
                           package + "Citation.verified: only in the message"));
}

TEST(Mirror, MissingAlternativesAreFoundAndNamed) {
  using Cards = std::variant<core::SessionCard, wrong::OpenWindow>;
  const auto found = oneof_mismatches<Cards>(*client::Card::descriptor());
  EXPECT_THAT(found, ::testing::Contains("plenary.client.v1.Card: has no place for OpenWindow"));
  EXPECT_THAT(found,
              ::testing::Contains("plenary.client.v1.Card: OwnCard is no alternative in the core"));
  EXPECT_THAT(oneof_mismatches<Cards>(*client::CheckIn::descriptor()),
              ElementsAre("plenary.client.v1.CheckIn: has not exactly one oneof"));
}

TEST(Mirror, ATypeThatDoesNotFitIsABug) {
  client::PresenceCard message;
  EXPECT_THROW(write_message(wrong::PresenceCard{}, message), BrokenInvariant);
}

// The first look-up of a type may happen on several threads at once. MaskCard and Movement are
// looked up here for the first time when this test runs alone, as CTest does.
TEST(Mirror, ThreadsShareWhatWasLookedUp) {
  const core::PublicCard card = support::Filler(1).make<core::MaskCard>();
  std::array<core::PublicCard, 4> received;
  {
    std::vector<std::jthread> threads;
    for (core::PublicCard& place : received) {
      threads.emplace_back([&] { place = over_the_wire<client::Card>(card); });
    }
  }
  EXPECT_THAT(received, ::testing::Each(card));
}

}  // namespace
}  // namespace plenary::wire
