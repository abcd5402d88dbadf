#include "wire/frames.h"

#include <gmock/gmock.h>
#include <google/protobuf/unknown_field_set.h>
#include <gtest/gtest.h>

#include <set>

#include "core/refusal.h"
#include "plenary/client/v1/frames.pb.h"
#include "support/filler.h"
#include "wire/mirror.h"

namespace plenary::wire {
namespace {

namespace client = plenary::client::v1;
using ::testing::ElementsAre;

constexpr std::string_view kCommandId = "0123456789abcdef";

// From a screen

client::ClientFrame hello_frame() {
  client::ClientFrame frame;
  frame.mutable_hello()->set_token("a token");
  frame.mutable_hello()->set_audience(client::AUDIENCE_PODIUM);
  return frame;
}

client::ClientFrame command_frame() {
  client::ClientFrame frame;
  client::Command& command = *frame.mutable_command();
  command.set_command_id(std::string(kCommandId));
  command.mutable_open_sitting()->set_sitting(2);
  command.mutable_open_sitting()->set_reason_without_quorum("bão");
  return frame;
}

FrameError refusal_of(std::string_view octets) {
  const auto frame = decode_client_frame(octets);
  EXPECT_FALSE(frame.has_value());
  return frame ? FrameError::too_large : frame.error();
}

FrameError refusal_of(const client::ClientFrame& frame) {
  return refusal_of(frame.SerializeAsString());
}

CommandFrame decode_command(const client::ClientFrame& frame) {
  const auto decoded = decode_client_frame(frame.SerializeAsString());
  EXPECT_TRUE(decoded.has_value());
  return std::get<CommandFrame>(decoded.value());
}

// A field of a number that no frame uses, `depth` groups deep.
std::string unknown_groups(int depth) {
  return std::string(static_cast<std::size_t>(depth), '\x7b') +  // field 15 begins
         std::string(static_cast<std::size_t>(depth), '\x7c');   // field 15 ends
}

TEST(ClientFrames, HelloWithAToken) {
  const auto frame = decode_client_frame(hello_frame().SerializeAsString());
  ASSERT_TRUE(frame.has_value());
  const Hello& hello = std::get<Hello>(*frame);
  EXPECT_EQ(hello.token, "a token");
  EXPECT_EQ(hello.join_code, "");
  EXPECT_EQ(hello.audience, core::Audience::podium);
  EXPECT_EQ(hello.resume, std::nullopt);
}

TEST(ClientFrames, HelloThatResumes) {
  client::ClientFrame message = hello_frame();
  message.mutable_hello()->set_join_code("CODE");
  message.mutable_hello()->mutable_resume()->set_epoch("0123456789abcdef");
  message.mutable_hello()->mutable_resume()->set_sequence(77);
  const auto frame = decode_client_frame(message.SerializeAsString());
  ASSERT_TRUE(frame.has_value());
  const Hello& hello = std::get<Hello>(*frame);
  EXPECT_EQ(hello.join_code, "CODE");
  EXPECT_EQ(hello.resume, (room::Position{"0123456789abcdef", {77}}));
}

TEST(ClientFrames, Ping) {
  client::ClientFrame message;
  message.mutable_ping()->set_client_time(-5);
  const auto frame = decode_client_frame(message.SerializeAsString());
  ASSERT_TRUE(frame.has_value());
  EXPECT_EQ(std::get<Ping>(*frame).client_time_ms, -5);
}

TEST(ClientFrames, Command) {
  const CommandFrame frame = decode_command(command_frame());
  EXPECT_EQ(frame.command_id, kCommandId);
  EXPECT_EQ(frame.command_digest.size(), 16U);
  const auto& command = std::get<core::OpenSitting>(frame.command);
  EXPECT_EQ(command.sitting, SittingId{2});
  EXPECT_EQ(command.reason_without_quorum, Text("bão"));
}

TEST(ClientFrames, DigestNamesTheContentAndNotTheId) {
  const std::string digest = decode_command(command_frame()).command_digest;

  client::ClientFrame other_id = command_frame();
  other_id.mutable_command()->set_command_id("fedcba9876543210");
  EXPECT_EQ(decode_command(other_id).command_digest, digest);

  client::ClientFrame other_content = command_frame();
  other_content.mutable_command()->mutable_open_sitting()->set_sitting(3);
  EXPECT_NE(decode_command(other_content).command_digest, digest);
}

TEST(ClientFrames, DigestNamesTheKindOfAnEmptyCommand) {
  std::set<std::string> digests;
  client::ClientFrame frame = command_frame();
  frame.mutable_command()->mutable_finish_item();
  digests.insert(decode_command(frame).command_digest);
  frame.mutable_command()->mutable_advance_agenda();
  digests.insert(decode_command(frame).command_digest);
  frame.mutable_command()->mutable_open_doors();
  digests.insert(decode_command(frame).command_digest);
  EXPECT_EQ(digests.size(), 3U);
}

TEST(ClientFrames, TooLarge) {
  client::ClientFrame frame = command_frame();
  std::string& reason =
      *frame.mutable_command()->mutable_open_sitting()->mutable_reason_without_quorum();
  reason.assign(kClientFrameBytesMax, 'x');
  reason.resize(2 * reason.size() - frame.ByteSizeLong());
  ASSERT_EQ(frame.ByteSizeLong(), kClientFrameBytesMax);
  EXPECT_TRUE(decode_client_frame(frame.SerializeAsString()).has_value());
  reason += 'x';
  EXPECT_EQ(refusal_of(frame), FrameError::too_large);
}

TEST(ClientFrames, Empty) { EXPECT_EQ(refusal_of(""), FrameError::empty); }

TEST(ClientFrames, MalformedOctets) {
  EXPECT_EQ(refusal_of("\xff\xff\xff"), FrameError::malformed);
  EXPECT_EQ(refusal_of("GET / HTTP/1.1"), FrameError::malformed);
}

TEST(ClientFrames, EveryTruncationIsRefused) {
  const std::string octets = command_frame().SerializeAsString();
  for (std::size_t length = 0; length < octets.size(); ++length) {
    EXPECT_FALSE(decode_client_frame(std::string_view(octets).substr(0, length)).has_value());
  }
}

TEST(ClientFrames, TextThatIsNotUtf8IsMalformed) {
  std::string octets = command_frame().SerializeAsString();
  const auto place = octets.find("bão");
  ASSERT_NE(place, std::string::npos);
  octets[place + 1] = '\xff';
  ::testing::internal::CaptureStderr();
  EXPECT_EQ(refusal_of(octets), FrameError::malformed);
  EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");  // whoever sends this fills no log
}

TEST(ClientFrames, TooDeepIsMalformed) {
  EXPECT_EQ(refusal_of(unknown_groups(15)), FrameError::unknown_kind);
  EXPECT_EQ(refusal_of(unknown_groups(17)), FrameError::malformed);
  EXPECT_EQ(refusal_of(unknown_groups(30'000)), FrameError::malformed);
}

TEST(ClientFrames, HelloNeedsAnAudience) {
  client::ClientFrame frame = hello_frame();
  frame.mutable_hello()->clear_audience();
  EXPECT_EQ(refusal_of(frame), FrameError::malformed);
  frame.mutable_hello()->set_audience(static_cast<client::Audience>(99));
  EXPECT_EQ(refusal_of(frame), FrameError::malformed);
}

TEST(ClientFrames, UnknownKindOfFrame) {
  EXPECT_EQ(refusal_of(unknown_groups(1)), FrameError::unknown_kind);
}

TEST(ClientFrames, UnknownKindOfCommand) {
  client::ClientFrame frame;
  frame.mutable_command()->set_command_id(std::string(kCommandId));
  client::Command& command = *frame.mutable_command();
  command.GetReflection()->MutableUnknownFields(&command)->AddLengthDelimited(900, "");
  EXPECT_EQ(refusal_of(frame), FrameError::unknown_kind);
}

TEST(ClientFrames, CommandWithoutContent) {
  client::ClientFrame frame;
  frame.mutable_command()->set_command_id(std::string(kCommandId));
  EXPECT_EQ(refusal_of(frame), FrameError::bad_command);
}

TEST(ClientFrames, CommandIdIsSixteenOctetsNotAllZero) {
  client::ClientFrame frame = command_frame();
  for (const std::string& id :
       {std::string(), std::string(15, 'x'), std::string(17, 'x'), std::string(16, '\0')}) {
    frame.mutable_command()->set_command_id(id);
    EXPECT_EQ(refusal_of(frame), FrameError::bad_command);
  }
  frame.mutable_command()->set_command_id(std::string(15, '\0') + '\1');
  EXPECT_TRUE(decode_client_frame(frame.SerializeAsString()).has_value());
}

TEST(ClientFrames, CommandWithAnUnspecifiedEnum) {
  client::ClientFrame frame = command_frame();
  frame.mutable_command()->mutable_check_in();
  EXPECT_EQ(refusal_of(frame), FrameError::bad_command);
}

// To a screen

client::ServerFrame parse_frame(const std::string& octets) {
  client::ServerFrame frame;
  EXPECT_TRUE(frame.ParseFromString(octets));
  EXPECT_TRUE(frame.GetReflection()->GetUnknownFields(frame).empty());
  return frame;
}

client::Reply reply_to(room::Outcome outcome) {
  const std::string octets = encode_reply(
      {.sender = {1}, .command_id = std::string(kCommandId), .outcome = std::move(outcome)},
      "0123456789abcdef");
  client::Reply reply = parse_frame(octets).reply();
  EXPECT_EQ(reply.command_id(), kCommandId);
  return reply;
}

TEST(ServerFrames, Welcome) {
  const auto frame = parse_frame(encode_welcome({
      .session = "hdnd-4",
      .who = {.role = core::Role::secretary, .person = {7}},
      .name = "Phạm Thị Hà",
      .rights = {"OpenSitting", "RecordArrival"},
      .position = {"0123456789abcdef", {12}},
      .server_time = {1'765'155'600'000},
      .token = "a token",
  }));
  ASSERT_TRUE(frame.has_welcome());
  const client::Welcome& welcome = frame.welcome();
  EXPECT_EQ(welcome.session(), "hdnd-4");
  EXPECT_EQ(welcome.role(), client::ROLE_SECRETARY);
  EXPECT_EQ(welcome.person(), 7U);
  EXPECT_EQ(welcome.name(), "Phạm Thị Hà");
  EXPECT_THAT(welcome.rights(), ElementsAre("OpenSitting", "RecordArrival"));
  EXPECT_EQ(welcome.position().epoch(), "0123456789abcdef");
  EXPECT_EQ(welcome.position().sequence(), 12U);
  EXPECT_EQ(welcome.server_time(), 1'765'155'600'000);
  EXPECT_EQ(welcome.token(), "a token");
}

TEST(ServerFrames, Pong) {
  const auto frame = parse_frame(encode_pong(-5, {1'765'155'600'000}));
  ASSERT_TRUE(frame.has_pong());
  EXPECT_EQ(frame.pong().client_time(), -5);
  EXPECT_EQ(frame.pong().server_time(), 1'765'155'600'000);
}

TEST(ServerFrames, GoodbyeComesWithItsWord) {
  const auto frame = parse_frame(encode_goodbye(GoodbyeCode::too_slow, seconds(3)));
  ASSERT_TRUE(frame.has_goodbye());
  EXPECT_EQ(frame.goodbye().code(), 4001U);
  EXPECT_EQ(frame.goodbye().reason(), "too_slow");
  EXPECT_EQ(frame.goodbye().come_back_after_ms(), 3'000);
}

TEST(ServerFrames, GoodbyeForGood) {
  const auto frame = parse_frame(encode_goodbye(GoodbyeCode::taken_over, std::nullopt));
  EXPECT_EQ(frame.goodbye().code(), 4504U);
  EXPECT_EQ(frame.goodbye().reason(), "taken_over");
  EXPECT_FALSE(frame.goodbye().has_come_back_after_ms());
}

TEST(ServerFrames, EveryGoodbyeHasAWordOfItsOwn) {
  std::set<std::string> words;
  for (const int first : {4000, 4500}) {
    const int last = first == 4000 ? 4004 : 4506;
    for (int code = first; code <= last; ++code) {
      const auto frame = parse_frame(encode_goodbye(static_cast<GoodbyeCode>(code), std::nullopt));
      words.insert(frame.goodbye().reason());
    }
  }
  EXPECT_EQ(words.size(), 12U);
  EXPECT_FALSE(words.contains(""));
}

TEST(ServerFrames, ReplyAccepted) {
  const client::Reply reply = reply_to(room::Accepted{{31}});
  ASSERT_TRUE(reply.has_accepted());
  EXPECT_EQ(reply.accepted().at().epoch(), "0123456789abcdef");
  EXPECT_EQ(reply.accepted().at().sequence(), 31U);
}

TEST(ServerFrames, ReplyRefusedNamesRuleReasonAndDetails) {
  const client::Reply reply =
      reply_to(core::Refusal{.reason = core::Reason::another_sitting_open,
                             .details = {{.name = "title", .value = "Sáng 08/12"}}});
  ASSERT_TRUE(reply.has_refused());
  EXPECT_EQ(reply.refused().rule(), "SE5");
  EXPECT_EQ(reply.refused().code(), 106U);
  EXPECT_EQ(reply.refused().reason(), "another_sitting_open");
  ASSERT_EQ(reply.refused().details_size(), 1);
  EXPECT_EQ(reply.refused().details(0).name(), "title");
  EXPECT_EQ(reply.refused().details(0).value(), "Sáng 08/12");
}

TEST(ServerFrames, EveryReasonCanBeSent) {
  for (const core::ReasonRow& row : core::reasons()) {
    const client::Reply reply = reply_to(core::Refusal{.reason = row.reason, .details = {}});
    EXPECT_EQ(reply.refused().code(), static_cast<std::uint32_t>(row.reason));
    EXPECT_EQ(reply.refused().reason(), row.name);
    EXPECT_EQ(reply.refused().rule(), row.rule);
  }
}

TEST(ServerFrames, ReplyUnavailable) {
  EXPECT_EQ(reply_to(room::Unavailability::log_unavailable).unavailable().reason(),
            client::UNAVAILABLE_REASON_LOG_UNAVAILABLE);
  EXPECT_EQ(reply_to(room::Unavailability::log_full).unavailable().reason(),
            client::UNAVAILABLE_REASON_LOG_FULL);
  EXPECT_EQ(reply_to(room::Unavailability::busy).unavailable().reason(),
            client::UNAVAILABLE_REASON_BUSY);
  EXPECT_EQ(reply_to(room::Unavailability::command_id_reused).unavailable().reason(),
            client::UNAVAILABLE_REASON_COMMAND_ID_REUSED);
}

TEST(ServerFrames, Health) {
  EXPECT_EQ(parse_frame(encode_health(room::RoomHealth::working)).health().room(),
            client::ROOM_HEALTH_WORKING);
  EXPECT_EQ(parse_frame(encode_health(room::RoomHealth::log_unavailable)).health().room(),
            client::ROOM_HEALTH_LOG_UNAVAILABLE);
  EXPECT_EQ(parse_frame(encode_health(room::RoomHealth::log_full)).health().room(),
            client::ROOM_HEALTH_LOG_FULL);
}

TEST(ServerFrames, KeysInWords) {
  EXPECT_EQ(key_text({core::CardKind::session, 0}), "session");
  EXPECT_EQ(key_text({core::CardKind::agenda, 12}), "agenda/12");
  EXPECT_EQ(key_text({core::CardKind::own, 0}), "own");
}

UpdateHead head_of(UpdateScope scope) {
  return {.scope = scope,
          .from = {"0123456789abcdef", {4}},
          .to = {"0123456789abcdef", {6}},
          .server_time = {1'765'155'600'000}};
}

TEST(ServerFrames, UpdateIsPutTogetherFromCards) {
  const auto agenda = support::Filler(1).make<core::AgendaCard>();
  const auto presence = support::Filler(50).make<core::PresenceCard>();
  const EncodedCard first = encode_card({core::CardKind::agenda, 12}, core::ChairCard(agenda));
  const EncodedCard second =
      encode_card({core::CardKind::presence, 0}, core::DelegateCard(presence));
  EXPECT_EQ(first.key, (core::CardKey{core::CardKind::agenda, 12}));

  const std::string octets =
      encode_update(head_of(UpdateScope::changes), {first.octets, second.octets},
                    {{core::CardKind::person, 3}, {core::CardKind::mask, 0}});
  const auto frame = parse_frame(octets);
  ASSERT_TRUE(frame.has_update());
  const client::Update& update = frame.update();
  EXPECT_EQ(update.scope(), client::UPDATE_SCOPE_CHANGES);
  EXPECT_EQ(update.from().sequence(), 4U);
  EXPECT_EQ(update.to().sequence(), 6U);
  EXPECT_EQ(update.to().epoch(), "0123456789abcdef");
  EXPECT_EQ(update.server_time(), 1'765'155'600'000);
  EXPECT_THAT(update.removed(), ElementsAre("person/3", "mask"));
  ASSERT_EQ(update.upserted_size(), 2);
  EXPECT_EQ(update.upserted(0).key(), "agenda/12");
  EXPECT_EQ(read_message<core::ChairCard>(update.upserted(0)), core::ChairCard(agenda));
  EXPECT_EQ(update.upserted(1).key(), "presence");
  EXPECT_EQ(read_message<core::DelegateCard>(update.upserted(1)), core::DelegateCard(presence));
  EXPECT_EQ(frame.SerializeAsString(), octets);
}

TEST(ServerFrames, AViewOfManyCards) {
  std::vector<EncodedCard> cards;
  std::vector<std::string_view> octets;
  for (std::uint32_t number = 1; number <= 500; ++number) {
    cards.push_back(encode_card({core::CardKind::person, number},
                                core::ChairCard(support::Filler(number).make<core::PersonCard>())));
  }
  for (const EncodedCard& card : cards) octets.push_back(card.octets);
  const auto frame = parse_frame(encode_update(head_of(UpdateScope::all), octets, {}));
  EXPECT_EQ(frame.update().scope(), client::UPDATE_SCOPE_ALL);
  ASSERT_EQ(frame.update().upserted_size(), 500);
  EXPECT_EQ(frame.update().upserted(499).key(), "person/500");
}

TEST(ServerFrames, OwnUpdate) {
  const auto own = support::Filler(1).make<core::OwnCard>();
  const EncodedCard card = encode_card(own);
  const auto frame = parse_frame(encode_update(head_of(UpdateScope::own), {card.octets}, {}));
  EXPECT_EQ(frame.update().scope(), client::UPDATE_SCOPE_OWN);
  ASSERT_EQ(frame.update().upserted_size(), 1);
  EXPECT_EQ(frame.update().upserted(0).key(), "own");
  EXPECT_EQ(read_message<core::OwnCard>(frame.update().upserted(0).own_card()), own);
}

TEST(ServerFrames, AnEmptyUpdateMovesThePosition) {
  const auto frame = parse_frame(encode_update(head_of(UpdateScope::changes), {}, {}));
  EXPECT_EQ(frame.update().to().sequence(), 6U);
  EXPECT_EQ(frame.update().upserted_size(), 0);
}

}  // namespace
}  // namespace plenary::wire
