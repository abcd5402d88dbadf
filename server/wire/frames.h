#pragma once

// The frames of plenary.client.v1 (proto/README.md), between octets and the types of the core.
//
// Encoding cannot fail. Decoding checks sizes, depth and shape before anything is believed; what it
// returns may still name things that do not exist, which is for the rules to refuse. All functions
// are pure and safe from any thread.

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/result.h"
#include "base/time.h"
#include "core/meeting.h"
#include "core/views/views.h"
#include "room/publisher.h"

namespace plenary::wire {

inline constexpr std::size_t kClientFrameBytesMax = 64 * 1024;

// From a screen.

struct Hello {
  std::string token;      // of a device that has come before, or
  std::string join_code;  // of a link, good for one use
  core::Audience audience = core::Audience::gallery;
  std::optional<room::Position> resume;
};

struct CommandFrame {
  std::string command_id;      // 16 octets
  std::string command_digest;  // 16 octets, of the command as it came
  core::ScreenCommand command;
};

struct Ping {
  std::int64_t client_time_ms = 0;
};

using ClientFrame = std::variant<Hello, CommandFrame, Ping>;

// What is wrong with a frame; says nothing about its content.
enum class FrameError : std::uint8_t { too_large, malformed, empty, unknown_kind, bad_command };

Result<ClientFrame, FrameError> decode_client_frame(std::string_view octets);

// To a screen. Each returns the octets of one ServerFrame.

struct Welcome {
  std::string session;
  core::Actor who;
  Text name;
  std::vector<std::string_view> rights;  // names of commands
  room::Position position;
  Instant server_time;
  std::string token;  // only in answer to a join code
};

// Why a connection is ended. 4000-4499: come back, with a pause; 4500-4999: do not.
enum class GoodbyeCode : std::uint16_t {
  restarting = 4000,
  too_slow = 4001,
  idle = 4002,
  too_many_frames = 4003,
  busy = 4004,
  hello_expected = 4500,
  not_known = 4501,  // token or join code: unknown, used, revoked; which of them is not said
  wrong_audience = 4502,
  malformed_frame = 4503,
  taken_over = 4504,  // the same person has come on another device
  session_unknown = 4505,
  version_unknown = 4506
};

std::string encode_welcome(const Welcome& welcome);
std::string encode_pong(std::int64_t client_time_ms, Instant server_time);
std::string encode_goodbye(GoodbyeCode code, std::optional<Duration> come_back_after);
std::string encode_reply(const room::Answer& answer, const std::string& epoch);
std::string encode_health(room::RoomHealth health);

// Updates are put together from cards that were encoded once. `octets` of an EncodedCard is the
// field `upserted` of an Update, tag and length included, so that a whole view is a concatenation.
struct EncodedCard {
  core::CardKey key;
  std::string octets;
};

EncodedCard encode_card(core::CardKey key, const core::ChairCard& card);
EncodedCard encode_card(core::CardKey key, const core::DelegateCard& card);
EncodedCard encode_card(core::CardKey key, const core::PublicCard& card);
EncodedCard encode_card(const core::OwnCard& card);

// Which cards an Update speaks of.
enum class UpdateScope : std::uint8_t {
  all,      // forget every shared card; these are all there are
  changes,  // of the audience's shared cards
  own       // of one person: never moves the position
};

struct UpdateHead {
  UpdateScope scope = UpdateScope::changes;
  room::Position from;
  room::Position to;
  Instant server_time;
};

std::string encode_update(const UpdateHead& head, const std::vector<std::string_view>& upserted,
                          const std::vector<core::CardKey>& removed);

// "session", "agenda/12".
std::string key_text(core::CardKey key);

}  // namespace plenary::wire
