#pragma once

// The way into the room. Safe from any thread.

#include <string>

#include "core/meeting.h"
#include "room/publisher.h"

namespace plenary::room {

// A command on its way to be decided.
struct Submission {
  SenderId sender;
  core::Actor actor;           // from the connection, never from the message
  std::string command_id;      // 16 octets, chosen by the sender
  std::string command_digest;  // of the command's encoded bytes: wire/digest.h
  core::ScreenCommand command;
};

class Inbox {
 public:
  Inbox() = default;
  Inbox(const Inbox&) = delete;
  Inbox& operator=(const Inbox&) = delete;
  virtual ~Inbox() = default;

  // Never waits. The answer comes through the publisher, also when the room has too much to do.
  virtual void submit(Submission submission) = 0;
};

}  // namespace plenary::room
