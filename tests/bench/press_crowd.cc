#include "press_crowd.h"

#include <signal.h>
#include <sys/epoll.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

#include "base/ensure.h"
#include "raw_screen.h"

namespace plenary::bench {
namespace {

namespace proto = plenary::client::v1;
using SteadyClock = std::chrono::steady_clock;

struct Order {
  std::uint16_t port = 0;  // 0: press
  std::uint32_t within_ms = 0;
  std::uint64_t seed = 0;
};

struct Screen {
  int descriptor = -1;
  bool upgraded = false;
  std::string received;
};

struct Press {
  SteadyClock::duration after{};
  SteadyClock::time_point sent;
  SteadyClock::time_point seen;
  std::uint32_t request = 0;  // 0: the chair has not seen it
};

void write_all(int descriptor, const void* octets, std::size_t size) {
  if (::write(descriptor, octets, size) != static_cast<ssize_t>(size)) give_up("write");
}

void read_all(int descriptor, void* octets, std::size_t size) {
  auto* at = static_cast<char*>(octets);
  while (size > 0) {
    const ssize_t got = ::read(descriptor, at, size);
    if (got <= 0) give_up("read");
    at += got;
    size -= static_cast<std::size_t>(got);
  }
}

std::string hello(std::uint32_t screen) {
  proto::ClientFrame frame;
  frame.mutable_hello()->set_token(std::to_string(screen));
  frame.mutable_hello()->set_audience(screen == kChairScreen ? proto::AUDIENCE_CHAIR
                                                             : proto::AUDIENCE_DELEGATE);
  return masked(frame);
}

// The child's side. Delegates are counted from 0 here; their person is the screen's number.
class Crowd {
 public:
  Crowd(std::uint32_t delegates, int orders, int news)
      : screens_(delegates + 1), presses_(delegates), orders_(orders), news_(news) {
    epoll_ = ::epoll_create1(EPOLL_CLOEXEC);
  }

  [[noreturn]] void run() {
    for (;;) {
      Order order{};
      if (::read(orders_, &order, sizeof(order)) != sizeof(order)) std::_Exit(0);
      if (order.port != 0) {
        connect_all(order.port);
        write_all(news_, "!", 1);
      } else {
        press_all(order);
        take_back();
      }
    }
  }

 private:
  void connect_all(std::uint16_t port) {
    for (std::uint32_t i = 0; i < screens_.size(); ++i) {
      screens_[i].descriptor = connect_to(port);
      epoll_event event{.events = EPOLLIN, .data = {.u32 = i}};
      ::epoll_ctl(epoll_, EPOLL_CTL_ADD, screens_[i].descriptor, &event);
      send_all(screens_[i].descriptor, kUpgradeRequest);
    }
    while (greeted_ < screens_.size()) pump(-1);
  }

  void press_all(const Order& order) {
    std::mt19937_64 random(order.seed);
    std::vector<std::uint32_t> turns(presses_.size());
    for (std::uint32_t i = 0; i < turns.size(); ++i) {
      turns[i] = i;
      const auto after = random() % (std::uint64_t{order.within_ms} * 1'000);
      presses_[i] = {.after = std::chrono::microseconds(after)};
    }
    std::ranges::sort(turns, {}, [&](std::uint32_t i) { return presses_[i].after; });
    ++round_;
    seen_ = 0;
    const auto begun = SteadyClock::now();
    for (std::size_t next = 0; next < turns.size() || seen_ < presses_.size();) {
      while (next < turns.size() && begun + presses_[turns[next]].after <= SteadyClock::now()) {
        press(turns[next++]);
      }
      int wait_ms = -1;
      if (next < turns.size()) {
        const auto left = begun + presses_[turns[next]].after - SteadyClock::now();
        using std::chrono::milliseconds;
        wait_ms = std::max(0, static_cast<int>(duration_cast<milliseconds>(left).count()));
      }
      pump(wait_ms);
    }
    for (const Press& press : presses_) {
      const std::chrono::duration<double, std::milli> took = press.seen - press.sent;
      const double ms = took.count();
      write_all(news_, &ms, sizeof(ms));
    }
  }

  void press(std::uint32_t delegate) {
    proto::ClientFrame frame;
    proto::Command& command = *frame.mutable_command();
    command.set_command_id(command_id("press", delegate));
    command.mutable_request_floor()->set_item(1);
    command.mutable_request_floor()->set_kind(proto::TURN_KIND_SPEAK);
    const std::string octets = masked(frame);
    presses_[delegate].sent = SteadyClock::now();
    send_all(screens_[delegate + 1].descriptor, octets);
  }

  // Returns when the chair's screen shows nobody who waits.
  void take_back() {
    for (std::uint32_t i = 0; i < presses_.size(); ++i) {
      proto::ClientFrame frame;
      frame.mutable_command()->set_command_id(command_id("back!", i));
      frame.mutable_command()->mutable_withdraw_request()->set_request(presses_[i].request);
      send_all(screens_[i + 1].descriptor, masked(frame));
    }
    while (waiting_ > 0) pump(-1);
    write_all(news_, "!", 1);
  }

  std::string command_id(std::string_view what, std::uint32_t delegate) const {
    constexpr std::size_t kIdBytes = 16;
    std::string id(what);
    id += std::to_string(round_) + "/" + std::to_string(delegate);
    ensure(id.size() <= kIdBytes);
    return id.append(kIdBytes - id.size(), '-');
  }

  void pump(int wait_ms) {
    std::array<epoll_event, 256> events{};
    const int ready = ::epoll_wait(epoll_, events.data(), events.size(), wait_ms);
    for (int i = 0; i < ready; ++i) read(events[static_cast<std::size_t>(i)].data.u32);
  }

  void read(std::uint32_t number) {
    static std::array<char, 256 * 1024> octets;
    Screen& screen = screens_[number];
    const ssize_t size = ::recv(screen.descriptor, octets.data(), octets.size(), 0);
    const auto now = SteadyClock::now();
    if (size <= 0) give_up("the server closed a connection");
    screen.received.append(octets.data(), static_cast<std::size_t>(size));
    if (!screen.upgraded) {
      const std::size_t end = screen.received.find("\r\n\r\n");
      if (end == std::string::npos) return;
      screen.received.erase(0, end + 4);
      screen.upgraded = true;
      ++greeted_;
      send_all(screen.descriptor, hello(number + 1));
    }
    std::size_t at = 0;
    for (;;) {
      const std::string_view frame = frame_at(screen.received, at);
      if (frame.empty()) break;
      if (number == 0) look(payload_of(frame), now);
      at += frame.size();
    }
    screen.received.erase(0, at);
  }

  // What the chair's screen is told.
  void look(std::string_view payload, SteadyClock::time_point now) {
    proto::ServerFrame frame;
    ensure(frame.ParseFromArray(payload.data(), static_cast<int>(payload.size())));
    for (const proto::Card& card : frame.update().upserted()) {
      if (card.has_floor_card() && card.floor_card().place() == 0) {
        waiting_ = card.floor_card().waiting();
      }
      if (!card.has_request_card()) continue;
      Press& press = presses_.at(card.request_card().person() - 2);
      if (press.request != 0) continue;
      press.request = card.request_card().id();
      press.seen = now;
      ++seen_;
    }
  }

  std::vector<Screen> screens_;
  std::vector<Press> presses_;
  const int orders_;
  const int news_;
  int epoll_ = -1;
  std::size_t greeted_ = 0;
  std::size_t seen_ = 0;
  std::uint32_t waiting_ = 0;
  std::uint64_t round_ = 0;
};

}  // namespace

PressCrowd::PressCrowd(std::uint32_t delegates) : delegates_(delegates) {
  std::array<int, 2> orders{};
  std::array<int, 2> news{};
  if (::pipe(orders.data()) != 0 || ::pipe(news.data()) != 0) give_up("pipe");
  child_ = ::fork();
  if (child_ < 0) give_up("fork");
  if (child_ == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::close(orders[1]);
    ::close(news[0]);
    Crowd(delegates, orders[0], news[1]).run();
  }
  ::close(orders[0]);
  ::close(news[1]);
  orders_ = orders[1];
  news_ = news[0];
}

PressCrowd::~PressCrowd() {
  ::close(orders_);  // the child reads its end and goes
  ::waitpid(child_, nullptr, 0);
  ::close(news_);
}

void PressCrowd::connect(std::uint16_t port) {
  const Order order{.port = port};
  write_all(orders_, &order, sizeof(order));
  char done = 0;
  read_all(news_, &done, 1);
}

std::vector<double> PressCrowd::press(std::uint32_t within_ms, std::uint64_t seed) {
  const Order order{.port = 0, .within_ms = within_ms, .seed = seed};
  write_all(orders_, &order, sizeof(order));
  std::vector<double> latencies_ms(delegates_);
  read_all(news_, latencies_ms.data(), latencies_ms.size() * sizeof(double));
  char done = 0;
  read_all(news_, &done, 1);
  return latencies_ms;
}

}  // namespace plenary::bench
