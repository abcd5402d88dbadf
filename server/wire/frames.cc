#include "wire/frames.h"

#include <google/protobuf/io/coded_stream.h>

#include <algorithm>
#include <array>
#include <utility>

#include "base/ensure.h"
#include "core/refusal.h"
#include "plenary/client/v1/frames.pb.h"
#include "wire/catalogue.h"
#include "wire/digest.h"
#include "wire/mirror.h"
#include "wire/parse.h"

namespace plenary::wire {
namespace {

namespace client = plenary::client::v1;
using google::protobuf::io::CodedOutputStream;

void write_position(const room::Position& position, client::Position& message) {
  message.set_epoch(position.epoch);
  message.set_sequence(position.sequence.value);
}

// The tag and the length in front of a field of octets.
void append_length(std::string& out, int field_number, std::size_t length) {
  constexpr std::uint32_t kLengthDelimited = 2;
  constexpr std::size_t kVarintBytesMax = 10;
  std::array<std::uint8_t, 2 * kVarintBytesMax> head;
  const auto tag = (static_cast<std::uint32_t>(field_number) << 3) | kLengthDelimited;
  std::uint8_t* end = CodedOutputStream::WriteVarint32ToArray(tag, head.data());
  end = CodedOutputStream::WriteVarint64ToArray(length, end);
  out.append(reinterpret_cast<const char*>(head.data()),
             static_cast<std::size_t>(end - head.data()));
}

// From a screen

Result<ClientFrame, FrameError> decode_hello(const client::Hello& message) {
  const auto audience =
      enum_value<core::Audience>(message.audience(), *client::Audience_descriptor());
  if (!audience) return Failure(FrameError::malformed);
  Hello hello{.token = message.token(),
              .join_code = message.join_code(),
              .audience = *audience,
              .resume = std::nullopt};
  if (message.has_resume()) {
    hello.resume = room::Position{message.resume().epoch(), {message.resume().sequence()}};
  }
  return hello;
}

bool is_command_id(const std::string& id) {
  return id.size() == kCommandIdBytes &&
         std::ranges::any_of(id, [](char octet) { return octet != '\0'; });
}

// The kind, the content and what this program does not know of it, but not the id: two commands
// under one id are the same if and only if these are.
std::string digest_of(client::Command message) {
  message.clear_command_id();
  return blake2b(kCommandDigestBytes, {message.SerializeAsString()});
}

Result<ClientFrame, FrameError> decode_command(const client::Command& message) {
  if (!is_command_id(message.command_id())) return Failure(FrameError::bad_command);
  if (message.command_case() == client::Command::COMMAND_NOT_SET) {
    return Failure(has_unknown_fields(message) ? FrameError::unknown_kind
                                               : FrameError::bad_command);
  }
  auto command = read_message<core::ScreenCommand>(message);
  if (!command) return Failure(FrameError::bad_command);
  return CommandFrame{.command_id = message.command_id(),
                      .command_digest = digest_of(message),
                      .command = std::move(*command)};
}

// To a screen

client::UnavailableReason reason_of(room::Unavailability unavailability) {
  switch (unavailability) {
    case room::Unavailability::log_unavailable:
      return client::UNAVAILABLE_REASON_LOG_UNAVAILABLE;
    case room::Unavailability::log_full:
      return client::UNAVAILABLE_REASON_LOG_FULL;
    case room::Unavailability::busy:
      return client::UNAVAILABLE_REASON_BUSY;
    case room::Unavailability::command_id_reused:
      return client::UNAVAILABLE_REASON_COMMAND_ID_REUSED;
  }
  report_broken_invariant(std::source_location::current());
}

client::RoomHealth number_of(room::RoomHealth health) {
  switch (health) {
    case room::RoomHealth::working:
      return client::ROOM_HEALTH_WORKING;
    case room::RoomHealth::log_unavailable:
      return client::ROOM_HEALTH_LOG_UNAVAILABLE;
    case room::RoomHealth::log_full:
      return client::ROOM_HEALTH_LOG_FULL;
  }
  report_broken_invariant(std::source_location::current());
}

client::UpdateScope number_of(UpdateScope scope) {
  switch (scope) {
    case UpdateScope::all:
      return client::UPDATE_SCOPE_ALL;
    case UpdateScope::changes:
      return client::UPDATE_SCOPE_CHANGES;
    case UpdateScope::own:
      return client::UPDATE_SCOPE_OWN;
  }
  report_broken_invariant(std::source_location::current());
}

void write_refusal(const core::Refusal& refusal, client::Refused& message) {
  const core::ReasonRow& row = core::describe(refusal.reason);
  message.set_rule(std::string(row.rule));
  message.set_code(static_cast<std::uint32_t>(refusal.reason));
  message.set_reason(std::string(row.name));
  for (const core::Detail& detail : refusal.details) {
    write_message(detail, *message.add_details());
  }
}

template <class Card>
EncodedCard encode_any_card(core::CardKey key, const Card& card) {
  client::Card message;
  message.set_key(key_text(key));
  write_message(card, message);
  EncodedCard encoded{.key = key, .octets = {}};
  append_length(encoded.octets, client::Update::kUpsertedFieldNumber, message.ByteSizeLong());
  message.AppendToString(&encoded.octets);
  return encoded;
}

}  // namespace

Result<ClientFrame, FrameError> decode_client_frame(std::string_view octets) {
  if (octets.size() > kClientFrameBytesMax) return Failure(FrameError::too_large);
  if (octets.empty()) return Failure(FrameError::empty);
  client::ClientFrame frame;
  if (!parse(octets, frame)) return Failure(FrameError::malformed);
  switch (frame.frame_case()) {
    case client::ClientFrame::kHello:
      return decode_hello(frame.hello());
    case client::ClientFrame::kCommand:
      return decode_command(frame.command());
    case client::ClientFrame::kPing:
      return Ping{frame.ping().client_time()};
    case client::ClientFrame::FRAME_NOT_SET:
      break;
  }
  return Failure(FrameError::unknown_kind);
}

std::string encode_welcome(const Welcome& welcome) {
  client::ServerFrame frame;
  client::Welcome& message = *frame.mutable_welcome();
  message.set_session(welcome.session);
  message.set_role(
      static_cast<client::Role>(enum_number(welcome.who.role, *client::Role_descriptor())));
  message.set_person(welcome.who.person.value);
  message.set_name(welcome.name.str());
  for (const std::string_view right : welcome.rights) message.add_rights(std::string(right));
  write_position(welcome.position, *message.mutable_position());
  message.set_server_time(welcome.server_time.ms);
  message.set_token(welcome.token);
  return frame.SerializeAsString();
}

std::string encode_pong(std::int64_t client_time_ms, Instant server_time) {
  client::ServerFrame frame;
  frame.mutable_pong()->set_client_time(client_time_ms);
  frame.mutable_pong()->set_server_time(server_time.ms);
  return frame.SerializeAsString();
}

std::string encode_goodbye(GoodbyeCode code, std::optional<Duration> come_back_after) {
  client::ServerFrame frame;
  client::Goodbye& message = *frame.mutable_goodbye();
  message.set_code(static_cast<std::uint32_t>(code));
  message.set_reason(std::string(goodbye_word(code)));
  if (come_back_after) message.set_come_back_after_ms(come_back_after->ms);
  return frame.SerializeAsString();
}

std::string encode_reply(const room::Answer& answer, const std::string& epoch) {
  client::ServerFrame frame;
  client::Reply& message = *frame.mutable_reply();
  message.set_command_id(answer.command_id);
  if (const auto* accepted = std::get_if<room::Accepted>(&answer.outcome)) {
    write_position({epoch, accepted->at}, *message.mutable_accepted()->mutable_at());
  } else if (const auto* refusal = std::get_if<core::Refusal>(&answer.outcome)) {
    write_refusal(*refusal, *message.mutable_refused());
  } else {
    const auto unavailability = std::get<room::Unavailability>(answer.outcome);
    message.mutable_unavailable()->set_reason(reason_of(unavailability));
  }
  return frame.SerializeAsString();
}

std::string encode_health(room::RoomHealth health) {
  client::ServerFrame frame;
  frame.mutable_health()->set_room(number_of(health));
  return frame.SerializeAsString();
}

EncodedCard encode_card(core::CardKey key, const core::ChairCard& card) {
  return encode_any_card(key, card);
}

EncodedCard encode_card(core::CardKey key, const core::DelegateCard& card) {
  return encode_any_card(key, card);
}

EncodedCard encode_card(core::CardKey key, const core::PublicCard& card) {
  return encode_any_card(key, card);
}

EncodedCard encode_card(const core::OwnCard& card) {
  return encode_any_card({core::CardKind::own, 0}, std::variant<core::OwnCard>(card));
}

// Fields stand in the order of their numbers, as protobuf itself would write them.
std::string encode_update(const UpdateHead& head, const std::vector<std::string_view>& upserted,
                          const std::vector<core::CardKey>& removed) {
  client::Update first;
  first.set_scope(number_of(head.scope));
  write_position(head.from, *first.mutable_from());
  write_position(head.to, *first.mutable_to());
  first.set_server_time(head.server_time.ms);
  client::Update last;
  for (const core::CardKey key : removed) last.add_removed(key_text(key));

  std::size_t bytes = first.ByteSizeLong() + last.ByteSizeLong();
  for (const std::string_view card : upserted) bytes += card.size();

  std::string frame;
  constexpr std::size_t kHeadBytesMax = 16;
  frame.reserve(bytes + kHeadBytesMax);
  append_length(frame, client::ServerFrame::kUpdateFieldNumber, bytes);
  first.AppendToString(&frame);
  for (const std::string_view card : upserted) frame.append(card);
  last.AppendToString(&frame);
  return frame;
}

std::string key_text(core::CardKey key) {
  const char* kind = boost::describe::enum_to_string(key.kind, nullptr);
  ensure(kind != nullptr);
  std::string text = kind;
  if (key.number != 0) text += "/" + std::to_string(key.number);
  return text;
}

}  // namespace plenary::wire
