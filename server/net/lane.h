#pragma once

// One thread that serves a share of the connections, from accept to close. Nothing on a lane is
// locked; other threads post to it.
//
// A connection on a lane is Watched: the lane looks at every deadline a few times a second, which
// costs a connection eight bytes instead of a timer, and it knows which connections came first
// among those that nobody has been admitted on.

#include <atomic>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <boost/intrusive/list.hpp>
#include <cstddef>
#include <cstdint>
#include <future>
#include <memory>
#include <thread>
#include <utility>

#include "net/asio.h"
#include "net/settings.h"

namespace spdlog {
class logger;
}

namespace plenary::net {

class Probe;
class Watched;

class Lane {
 public:
  Lane(std::uint32_t index, const Settings& settings, Probe& probe,
       std::shared_ptr<spdlog::logger> logger);
  Lane(const Lane&) = delete;
  Lane& operator=(const Lane&) = delete;
  ~Lane();

  void start();

  // Tells every connection that the server stops, those that are there and those that come. The
  // future is ready once none is left.
  std::future<void> close_all();

  // Ends the thread. What was still posted is thrown away, connections that are still there end.
  void stop();

  // From any thread.
  template <class Function>
  void post(Function function) {
    asio::post(context_, std::move(function));
  }

  [[nodiscard]] std::uint32_t index() const { return index_; }
  [[nodiscard]] asio::io_context& context() { return context_; }
  [[nodiscard]] std::size_t connections() const { return connections_.load(); }

  // The rest on the lane's own thread.

  // From now on `watched` has a deadline. Counts as unadmitted until settle() is called.
  void watch(Watched& watched);
  void settle(Watched& watched);
  void unwatch(Watched& watched);

 private:
  void run();
  void await_tick();
  void look_at_deadlines();
  void tell_all_to_close();
  void note_if_empty();

  const std::uint32_t index_;
  const Settings& settings_;
  Probe& probe_;
  std::shared_ptr<spdlog::logger> logger_;
  struct Lists;
  std::unique_ptr<Lists> lists_;  // before the context, whose handlers own connections
  asio::io_context context_{1};
  asio::executor_work_guard<Executor> work_;
  Timer tick_;
  std::atomic<std::size_t> connections_ = 0;
  bool closing_ = false;
  bool emptied_ = false;
  std::promise<void> empty_;
  std::thread thread_;
};

// Something on a lane that has a deadline: a connection in one of its lives.
class Watched {
 public:
  Watched() = default;
  Watched(const Watched&) = delete;
  Watched& operator=(const Watched&) = delete;

  // The deadline has passed. Must move the deadline or end the connection.
  virtual void on_deadline() = 0;

  // There are too many unadmitted connections and this is the oldest.
  virtual void on_crowded_out() = 0;

  virtual void on_server_stop() = 0;

  // Ends the connection at once, without a word.
  virtual void abandon() = 0;

 protected:
  virtual ~Watched() = default;

  void set_deadline(SteadyClock::time_point at) { deadline_ = at; }
  void set_deadline_in(SteadyClock::duration wait) { deadline_ = SteadyClock::now() + wait; }

 private:
  friend class Lane;
  using Hook =
      boost::intrusive::list_member_hook<boost::intrusive::link_mode<boost::intrusive::safe_link>>;

  Hook in_all_;
  Hook in_unadmitted_;
  SteadyClock::time_point deadline_ = SteadyClock::time_point::max();
};

}  // namespace plenary::net
