#pragma once

// Processor time, of the whole process and of some of its threads, user and system together.

#include <sys/types.h>
#include <time.h>

#include <filesystem>
#include <set>
#include <string>
#include <utility>

#include "base/ensure.h"

namespace plenary::bench {

inline double cpu_us_of(clockid_t clock) {
  timespec time{};
  ensure(::clock_gettime(clock, &time) == 0);
  return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_nsec) / 1e3;
}

inline double cpu_us_of_process() { return cpu_us_of(CLOCK_PROCESS_CPUTIME_ID); }

// Threads of this process, which must live as long as they are asked.
class Threads {
 public:
  Threads() = default;

  static Threads all() {
    Threads threads;
    for (const auto& task : std::filesystem::directory_iterator("/proc/self/task")) {
      threads.ids_.insert(std::stoi(task.path().filename().string()));
    }
    return threads;
  }

  [[nodiscard]] Threads without(const Threads& others) const {
    Threads rest;
    for (const pid_t id : ids_) {
      if (!others.ids_.contains(id)) rest.ids_.insert(id);
    }
    return rest;
  }

  [[nodiscard]] std::size_t size() const { return ids_.size(); }

  [[nodiscard]] double cpu_us() const {
    double sum = 0;
    for (const pid_t id : ids_) sum += cpu_us_of(clock_of(id));
    return sum;
  }

 private:
  // What pthread_getcpuclockid() makes of a thread's id; that one wants a handle, which nobody has
  // of another's thread.
  static clockid_t clock_of(pid_t id) {
    constexpr unsigned kPerThread = 4;
    constexpr unsigned kScheduled = 2;
    return static_cast<clockid_t>((~static_cast<unsigned>(id) << 3) | kPerThread | kScheduled);
  }

  std::set<pid_t> ids_;
};

// The threads that `action` brings to life.
template <class Action>
Threads born_in(Action action) {
  const Threads before = Threads::all();
  action();
  return Threads::all().without(before);
}

}  // namespace plenary::bench
