#pragma once

// A room with its own thread and its inbox. While the room waits for the disk, the inbox collects;
// whatever has arrived is the next batch.

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

#include "room/inbox.h"
#include "room/room.h"

namespace plenary::room {

struct RoomLimits {
  std::size_t inbox_commands_max = 4'096;  // that may wait; beyond, senders are told to come back
  std::size_t batch_commands_max = 256;    // that are decided and made durable together
};

class RoomThread : public Inbox {
 public:
  // `room` has been started, and belongs to the thread until this object is gone.
  RoomThread(Room& room, Clock& clock, Publisher& publisher, Probe& probe,
             const RoomLimits& limits = {});

  ~RoomThread() override;

  // A full inbox answers busy. After stop() nothing is answered: the sender will come again.
  void submit(Submission submission) override;

  // Decides what has arrived, answers it, and ends the thread. Later calls do nothing.
  void stop();

 private:
  void run();
  [[nodiscard]] Duration time_to_sleep();
  [[nodiscard]] std::vector<Submission> take_batch();
  void answer_busy(std::vector<Submission> turned_away);

  Room& room_;
  Clock& clock_;
  Publisher& publisher_;
  Probe& probe_;
  const RoomLimits limits_;

  std::mutex mutex_;
  std::condition_variable wake_;
  std::deque<Submission> arrived_;       // at most inbox_commands_max
  std::vector<Submission> turned_away_;  // at most as many; beyond that a sender hears nothing
  bool stopping_ = false;

  std::thread thread_;  // last: it starts when all else is there
};

}  // namespace plenary::room
