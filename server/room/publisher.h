#pragma once

// The way out of the room: what has become durable goes to screens and senders.

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

#include "base/id.h"
#include "core/refusal.h"
#include "core/views/views.h"
#include "room/event_log.h"

namespace plenary::room {

// A place in the life of a session, the same on every node.
struct Position {
  std::string epoch;
  Sequence sequence;

  bool operator==(const Position&) const = default;
};

// Names a sender to the publisher that it came through; opaque to the room.
struct SenderId {
  std::uint64_t value = 0;

  friend constexpr auto operator<=>(SenderId, SenderId) = default;
};

struct Accepted {
  Sequence at;  // of the last event of the command

  bool operator==(const Accepted&) const = default;
};

// The room itself cannot take a command now: nothing was decided, the same command may come again.
enum class Unavailability : std::uint8_t {
  log_unavailable,
  log_full,
  busy,               // too many commands are waiting
  command_id_reused,  // this id was used for another command: it is the one that must not come
                      // again
};

using Outcome = std::variant<Accepted, core::Refusal, Unavailability>;

struct Answer {
  SenderId sender;
  std::string command_id;
  Outcome outcome;
};

// What one batch changed, for everybody. Differences lead from the position published before; the
// first publication of a room carries everything, with `from` and `to` the same.
struct Publication {
  Position from;
  Position to;
  Instant at;
  core::Difference<core::ChairCard> chair;
  core::Difference<core::DelegateCard> delegate;
  core::Difference<core::PublicCard> in_public;
  std::vector<core::OwnCard> own;  // of persons whose own card changed
  std::vector<Answer> answers;
};

// How the room is; screens say so.
enum class RoomHealth : std::uint8_t { working, log_unavailable, log_full };

// Called on the room's thread, must not block.
class Publisher {
 public:
  Publisher() = default;
  Publisher(const Publisher&) = delete;
  Publisher& operator=(const Publisher&) = delete;
  virtual ~Publisher() = default;

  // Called once for each batch, after the log has said "durable", and once at the start.
  virtual void publish(Publication publication) = 0;

  virtual void report(RoomHealth health) = 0;
};

}  // namespace plenary::room
