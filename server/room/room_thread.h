#pragma once

// A room with its own thread and its inbox. While the room waits for the disk, the inbox collects;
// whatever has arrived is the next batch.

#include <condition_variable>
#include <cstddef>
#include <mutex>
#include <thread>
#include <vector>

#include "room/inbox.h"
#include "room/room.h"

namespace plenary::room {

inline constexpr std::size_t kInboxCommandsMax = 4'096;

class RoomThread : public Inbox {
 public:
  // `room` has been started, and belongs to the thread until this object is gone.
  RoomThread(Room& room, Clock& clock, Publisher& publisher, Probe& probe);

  // Decides what has arrived, answers it, and ends.
  ~RoomThread() override;

  // A full inbox answers busy.
  void submit(Submission submission) override;

 private:
  void run();
  void answer_busy(std::vector<Submission> turned_away);

  Room& room_;
  Clock& clock_;
  Publisher& publisher_;
  Probe& probe_;

  std::mutex mutex_;
  std::condition_variable wake_;
  std::vector<Submission> arrived_;      // at most kInboxCommandsMax
  std::vector<Submission> turned_away_;  // at most as many; beyond that a sender hears nothing
  bool stopping_ = false;

  std::thread thread_;  // last: it starts when all else is there
};

}  // namespace plenary::room
