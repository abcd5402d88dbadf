#include "fan_out_screens.h"

#include <poll.h>
#include <signal.h>
#include <sys/epoll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "raw_screen.h"

namespace plenary::bench {
namespace {

namespace proto = plenary::client::v1;

constexpr int kPatienceMs = 60'000;
constexpr std::size_t kConnectingAtOnce = 100;
constexpr std::uint64_t kNothingWanted = ~std::uint64_t{0};
constexpr std::size_t kFrameBytesKept = 64 * 1024;
constexpr std::size_t kRoomKept = 4 * 1024;

struct Order {
  bool tap = false;
  Screens::Crowd crowd = Screens::Crowd::screens;
  std::uint16_t port = 0;
};

struct Connection {
  int descriptor = -1;
  std::uint32_t number = 0;  // from 1, in the order of the Hellos
  bool upgraded = false;
  std::string received;  // of a frame that is not whole yet
};

std::string hello(std::uint32_t number) {
  proto::ClientFrame frame;
  frame.mutable_hello()->set_token(std::to_string(number));
  switch (audience_of(number)) {
    case core::Audience::chair:
      frame.mutable_hello()->set_audience(proto::AUDIENCE_CHAIR);
      break;
    case core::Audience::delegate:
      frame.mutable_hello()->set_audience(proto::AUDIENCE_DELEGATE);
      break;
    case core::Audience::podium:
      frame.mutable_hello()->set_audience(proto::AUDIENCE_PODIUM);
      break;
    case core::Audience::gallery:
      frame.mutable_hello()->set_audience(proto::AUDIENCE_GALLERY);
      break;
  }
  return masked(frame);
}

// The n-th tap, from 0: odd ones bring back whom the even ones took away.
std::string check_out_or_in(std::uint64_t tap) {
  constexpr std::size_t kIdBytes = 16;
  std::string id = std::to_string(tap);
  id.insert(0, kIdBytes - id.size(), '0');
  proto::ClientFrame frame;
  frame.mutable_command()->set_command_id(id);
  if (tap % 2 == 0) {
    frame.mutable_command()->mutable_check_out();
  } else {
    frame.mutable_command()->mutable_check_in()->set_means(proto::ATTENDANCE_MEANS_IN_HALL);
  }
  return masked(frame);
}

}  // namespace

// What both processes see.
struct Screens::Shared {
  struct Kept {
    std::size_t size = 0;
    std::array<char, kFrameBytesKept> octets;
  };

  std::atomic<std::uint64_t> frames = 0;               // from the first one after the upgrade
  std::atomic<std::uint64_t> wanted = kNothingWanted;  // at this count: tell
  std::array<Kept, net::kViewGroups> last;             // by view
};

// The child's side.
class Child {
 public:
  Child(Screens::Shared& shared, std::size_t connections, int orders, int news)
      : shared_(shared), count_(connections), orders_(orders), news_(news) {
    epoll_ = ::epoll_create1(EPOLL_CLOEXEC);
    epoll_event event{.events = EPOLLIN, .data = {.ptr = nullptr}};
    ::epoll_ctl(epoll_, EPOLL_CTL_ADD, orders_, &event);
  }

  [[noreturn]] void run() {
    std::array<epoll_event, 512> events{};
    for (;;) {
      const int ready = ::epoll_wait(epoll_, events.data(), events.size(), -1);
      for (int i = 0; i < ready; ++i) {
        auto* const connection =
            static_cast<Connection*>(events[static_cast<std::size_t>(i)].data.ptr);
        connection == nullptr ? take_order() : read(*connection);
      }
      tell();
    }
  }

 private:
  void take_order() {
    Order order{};
    if (::read(orders_, &order, sizeof(order)) != sizeof(order)) std::_Exit(0);
    if (order.tap) return tap();
    order_ = order;
    greeted_ = 0;
    to_connect_ = count_;
    const std::size_t at_once = std::min(kConnectingAtOnce, count_);
    for (std::size_t i = 0; i < at_once; ++i) connect_one();
  }

  void connect_one() {
    if (to_connect_ == 0) return;
    --to_connect_;
    auto connection = std::make_unique<Connection>();
    connection->descriptor = connect_to(order_.port);
    epoll_event event{.events = EPOLLIN, .data = {.ptr = connection.get()}};
    ::epoll_ctl(epoll_, EPOLL_CTL_ADD, connection->descriptor, &event);
    send_all(connection->descriptor, kUpgradeRequest);
    connections_.push_back(std::move(connection));
  }

  void read(Connection& connection) {
    static std::array<char, 256 * 1024> octets;
    const ssize_t size = ::recv(connection.descriptor, octets.data(), octets.size(), 0);
    if (size <= 0) give_up("the server closed a connection");
    connection.received.append(octets.data(), static_cast<std::size_t>(size));
    if (!connection.upgraded && !upgrade(connection)) return;
    std::size_t at = 0;
    for (;;) {
      const std::string_view frame = frame_at(connection.received, at);
      if (frame.empty()) break;
      keep(connection, frame);
      ++shared_.frames;
      at += frame.size();
    }
    connection.received.erase(0, at);
    // Not the room of a whole view, for each of thousands.
    if (connection.received.capacity() > kRoomKept) connection.received.shrink_to_fit();
  }

  bool upgrade(Connection& connection) {
    const std::size_t end = connection.received.find("\r\n\r\n");
    if (end == std::string::npos) return false;
    connection.received.erase(0, end + 4);
    connection.upgraded = true;
    connection.number = ++greeted_;
    if (order_.crowd == Screens::Crowd::screens) screens_.push_back(&connection);
    send_all(connection.descriptor, hello(connection.number));
    connect_one();
    return true;
  }

  // One screen for each view; the delegate is not the first one to tap, who is answered too.
  void keep(const Connection& connection, std::string_view frame) {
    if (connection.number > kFirstDelegate + 1 || connection.number == kFirstDelegate) return;
    if (screens_.size() < connection.number || screens_[connection.number - 1] != &connection) {
      return;
    }
    const net::ViewGroup view = net::view_group(audience_of(connection.number));
    Screens::Shared::Kept& kept = shared_.last[static_cast<std::size_t>(view)];
    kept.size = std::min(frame.size(), kept.octets.size());
    std::memcpy(kept.octets.data(), frame.data(), kept.size);
  }

  void tap() {
    const std::size_t delegates =
        std::min<std::size_t>(kDelegates, screens_.size() - (kFirstDelegate - 1));
    const std::size_t delegate = taps_ / 2 % delegates;
    send_all(screens_[kFirstDelegate - 1 + delegate]->descriptor, check_out_or_in(taps_));
    ++taps_;
  }

  void tell() {
    std::uint64_t target = shared_.wanted.load();
    if (shared_.frames.load() < target) return;
    if (!shared_.wanted.compare_exchange_strong(target, kNothingWanted)) return;
    if (::write(news_, "!", 1) != 1) std::_Exit(0);
  }

  Screens::Shared& shared_;
  const std::size_t count_;
  const int orders_;
  const int news_;
  int epoll_ = -1;
  Order order_;
  std::size_t to_connect_ = 0;
  std::uint32_t greeted_ = 0;
  std::uint64_t taps_ = 0;
  std::vector<std::unique_ptr<Connection>> connections_;
  std::vector<const Connection*> screens_;  // by number - 1
};

Screens::Screens(std::size_t connections) {
  void* const memory =
      ::mmap(nullptr, sizeof(Shared), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (memory == MAP_FAILED) give_up("mmap");
  shared_ = new (memory) Shared;
  std::array<int, 2> orders{};
  std::array<int, 2> news{};
  if (::pipe(orders.data()) != 0 || ::pipe(news.data()) != 0) give_up("pipe");
  child_ = ::fork();
  if (child_ < 0) give_up("fork");
  if (child_ == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::close(orders[1]);
    ::close(news[0]);
    Child(*shared_, connections, orders[0], news[1]).run();
  }
  ::close(orders[0]);
  ::close(news[1]);
  orders_ = orders[1];
  news_ = news[0];
}

void Screens::stop() {
  if (child_ < 0) return;
  ::close(orders_);  // the child reads its end and goes
  ::waitpid(std::exchange(child_, -1), nullptr, 0);
  ::close(news_);
  ::munmap(shared_, sizeof(Shared));
}

void Screens::connect(Crowd crowd, std::uint16_t port) {
  const Order order{.tap = false, .crowd = crowd, .port = port};
  if (::write(orders_, &order, sizeof(order)) != sizeof(order)) give_up("write");
}

void Screens::tap() {
  const Order order{.tap = true};
  if (::write(orders_, &order, sizeof(order)) != sizeof(order)) give_up("write");
}

std::uint64_t Screens::frames() const { return shared_->frames.load(); }

std::string Screens::last_frame(net::ViewGroup view) const {
  const Shared::Kept& kept = shared_->last[static_cast<std::size_t>(view)];
  return {kept.octets.data(), kept.size};
}

void Screens::await_frames(std::uint64_t count) {
  shared_->wanted.store(count);
  // The child looks only when something arrives: has it all arrived already, nobody will tell.
  if (frames() >= count && shared_->wanted.exchange(kNothingWanted) == count) return;
  pollfd waiting{.fd = news_, .events = POLLIN, .revents = 0};
  if (::poll(&waiting, 1, kPatienceMs) != 1) give_up("nothing arrived for a minute");
  char told = 0;
  if (::read(news_, &told, 1) != 1) give_up("the screens' process ended");
}

}  // namespace plenary::bench
