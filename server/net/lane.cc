#include "net/lane.h"

#include <spdlog/spdlog.h>

#include <cstdlib>
#include <exception>

#include "net/probe.h"

namespace plenary::net {
namespace intrusive = boost::intrusive;

struct Lane::Lists {
  template <Watched::Hook Watched::* Hook>
  using List = intrusive::list<Watched, intrusive::member_hook<Watched, Watched::Hook, Hook>>;

  List<&Watched::in_all_> all;
  List<&Watched::in_unadmitted_> unadmitted;
};

Lane::Lane(std::uint32_t index, const Settings& settings, Probe& probe,
           std::shared_ptr<spdlog::logger> logger)
    : index_(index),
      settings_(settings),
      probe_(probe),
      logger_(std::move(logger)),
      lists_(std::make_unique<Lists>()),
      work_(context_.get_executor()),
      tick_(context_) {}

Lane::~Lane() { stop(); }

void Lane::start() {
  await_tick();
  thread_ = std::thread([this] { run(); });
}

void Lane::stop() {
  context_.stop();
  if (!thread_.joinable()) return;
  thread_.join();
  while (!lists_->all.empty()) lists_->all.front().abandon();
}

// An exception out of a handler is a bug of ours: nothing that a client sends throws. The process
// ends, starts again and replays its log, rather than go on in a state that nobody understands.
void Lane::run() {
  try {
    context_.run();
    return;
  } catch (const std::exception& error) {
    logger_->critical("lane {} ends the process: {}", index_, error.what());
  } catch (...) {
    logger_->critical("lane {} ends the process: unknown exception", index_);
  }
  logger_->flush();
  std::abort();
}

void Lane::await_tick() {
  tick_.expires_after(settings_.deadline_tick);
  tick_.async_wait([this](error_code error) {
    if (error) return;
    look_at_deadlines();
    await_tick();
  });
}

void Lane::look_at_deadlines() {
  const auto now = SteadyClock::now();
  for (auto it = lists_->all.begin(); it != lists_->all.end();) {
    Watched& watched = *it++;  // on_deadline() may take it, and only it, off the list
    if (watched.deadline_ <= now) watched.on_deadline();
  }
}

void Lane::watch(Watched& watched) {
  lists_->all.push_back(watched);
  lists_->unadmitted.push_back(watched);
  ++connections_;
  probe_.connections.Increment();
  if (closing_) {
    watched.on_server_stop();
    return;
  }
  const std::size_t share = settings_.unadmitted_connections_max / settings_.lanes + 1;
  if (lists_->unadmitted.size() > share) lists_->unadmitted.front().on_crowded_out();
}

void Lane::settle(Watched& watched) {
  if (watched.in_unadmitted_.is_linked()) {
    lists_->unadmitted.erase(lists_->unadmitted.iterator_to(watched));
  }
}

void Lane::unwatch(Watched& watched) {
  settle(watched);
  if (!watched.in_all_.is_linked()) return;
  lists_->all.erase(lists_->all.iterator_to(watched));
  --connections_;
  probe_.connections.Decrement();
  note_if_empty();
}

std::future<void> Lane::close_all() {
  post([this] { tell_all_to_close(); });
  return empty_.get_future();
}

void Lane::tell_all_to_close() {
  closing_ = true;
  for (auto it = lists_->all.begin(); it != lists_->all.end();) {
    Watched& watched = *it++;
    watched.on_server_stop();
  }
  note_if_empty();
}

void Lane::note_if_empty() {
  if (!closing_ || emptied_ || !lists_->all.empty()) return;
  emptied_ = true;
  empty_.set_value();
}

}  // namespace plenary::net
