#pragma once

// The floor that the server is held against: nothing but send() to each of as many connections.
//
// What has nothing to do with the server's design is the same as there: a thread that sleeps until
// it has something to send, connections dealt out to the threads in turn, the options of the
// sockets, what was said on them before (a kernel treats a connection on which both sides have
// spoken otherwise), the frames that each audience gets, and who reads at the other end and how.
// What is not: the connections are in no epoll set, and no thread reads.

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <thread>
#include <vector>

#include "fan_out_screens.h"
#include "net/fan_out.h"
#include "processor_time.h"

namespace plenary::bench {

class Floor {
 public:
  // Has the listeners connect. Ends the program when something fails.
  Floor(Screens& screens, std::uint32_t connections, std::uint32_t threads, int kernel_send_bytes);
  Floor(const Floor&) = delete;
  Floor& operator=(const Floor&) = delete;
  ~Floor();

  // What each audience is sent from now on. Not while it is sent.
  void set_frames(std::array<std::string, net::kViewGroups> frames) { frames_ = std::move(frames); }

  // Returns at once. Each thread sends to the connections that are its own.
  void send_by_all_threads();

  // The same by one thread, to all connections.
  void send_by_one_thread();

  [[nodiscard]] const Threads& threads() const { return threads_; }

 private:
  enum class Share : char { own = 'o', everything = 'e' };
  struct Target {
    int descriptor = -1;
    const std::string* frame = nullptr;
  };
  struct Sender {
    int orders = -1;  // what it reads, the other end being `told`
    int told = -1;
    std::thread thread;
  };

  void accept(Screens& screens, std::uint32_t connections, int kernel_send_bytes);
  void run(std::size_t sender);
  static void send(const Target& target);
  static void tell(const Sender& sender, Share share);

  std::array<std::string, net::kViewGroups> frames_;
  std::vector<Target> targets_;
  std::vector<Sender> senders_;
  Threads threads_;
};

}  // namespace plenary::bench
