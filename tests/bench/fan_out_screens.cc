#include "fan_out_screens.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
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
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <new>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "plenary/client/v1/frames.pb.h"

namespace plenary::bench {
namespace {

constexpr int kPatienceMs = 60'000;
constexpr std::size_t kConnectingAtOnce = 100;

[[noreturn]] void give_up(const char* what) {
  std::perror(what);
  std::_Exit(1);
}

struct Order {
  Screens::Kind kind;
  std::uint16_t port;
};

struct Connection {
  int descriptor = -1;
  Screens::Kind kind = Screens::Kind::plain;
  bool upgraded = false;
  std::string received;  // of a frame that is not whole yet
};

// The child's side.
class Crowd {
 public:
  Crowd(Counts& counts, std::size_t connections, int orders, int news)
      : counts_(counts), count_(connections), orders_(orders), news_(news) {
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
    order_ = order;
    to_connect_ = count_;
    // A plain connection has nothing to say; of the others only so many shake hands at a time.
    const bool is_plain = order_.kind == Screens::Kind::plain;
    const std::size_t at_once = is_plain ? count_ : std::min(kConnectingAtOnce, count_);
    for (std::size_t i = 0; i < at_once; ++i) connect_one();
  }

  void connect_one() {
    if (to_connect_ == 0) return;
    --to_connect_;
    auto connection = std::make_unique<Connection>();
    connection->kind = order_.kind;
    connection->descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(order_.port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    if (::connect(connection->descriptor, reinterpret_cast<sockaddr*>(&address), sizeof(address)) !=
        0) {
      give_up("connect");
    }
    epoll_event event{.events = EPOLLIN, .data = {.ptr = connection.get()}};
    ::epoll_ctl(epoll_, EPOLL_CTL_ADD, connection->descriptor, &event);
    if (order_.kind == Screens::Kind::websocket) {
      send(*connection,
           "GET /ws/bench HTTP/1.1\r\nHost: localhost\r\nUpgrade: websocket\r\n"
           "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
           "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n"
           "Sec-WebSocket-Protocol: plenary.v1\r\n\r\n");
    }
    connections_.push_back(std::move(connection));
  }

  static void send(const Connection& connection, std::string_view octets) {
    if (::send(connection.descriptor, octets.data(), octets.size(), MSG_NOSIGNAL) !=
        static_cast<ssize_t>(octets.size())) {
      give_up("send");
    }
  }

  void read(Connection& connection) {
    static std::array<char, 256 * 1024> octets;
    const ssize_t size = ::recv(connection.descriptor, octets.data(), octets.size(), 0);
    if (size <= 0) give_up("the server closed a connection");
    const std::string_view came(octets.data(), static_cast<std::size_t>(size));
    if (connection.kind == Screens::Kind::plain) {
      counts_.bytes += came.size();
    } else {
      take_octets(connection, came);
    }
  }

  void take_octets(Connection& connection, std::string_view octets) {
    connection.received.append(octets);
    if (!connection.upgraded) {
      const std::size_t end = connection.received.find("\r\n\r\n");
      if (end == std::string::npos) return;
      connection.received.erase(0, end + 4);
      connection.upgraded = true;
      say_hello(connection);
      connect_one();
    }
    std::size_t at = 0;
    while (const std::size_t frame = frame_bytes(connection.received, at)) {
      at += frame;
      ++counts_.frames;
    }
    connection.received.erase(0, at);
    if (connection.received.empty()) connection.received.shrink_to_fit();
  }

  // 0: not whole yet.
  static std::size_t frame_bytes(const std::string& octets, std::size_t at) {
    const auto octet = [&](std::size_t i) {
      return static_cast<std::size_t>(static_cast<unsigned char>(octets[at + i]));
    };
    const std::size_t left = octets.size() - at;
    if (left < 2) return 0;
    const std::size_t length_bytes = octet(1) == 126 ? 2 : octet(1) == 127 ? 8 : 0;
    if (left < 2 + length_bytes) return 0;
    std::size_t size = length_bytes == 0 ? octet(1) : 0;
    for (std::size_t i = 0; i < length_bytes; ++i) size = (size << 8) | octet(2 + i);
    const std::size_t whole = 2 + length_bytes + size;
    return left < whole ? 0 : whole;
  }

  void say_hello(const Connection& connection) {
    plenary::client::v1::ClientFrame frame;
    frame.mutable_hello()->set_token(std::to_string(++hellos_));
    frame.mutable_hello()->set_audience(plenary::client::v1::AUDIENCE_DELEGATE);
    const std::string payload = frame.SerializeAsString();
    std::string octets = "\x82";
    octets.push_back(static_cast<char>(0x80 | payload.size()));
    octets.append(4, '\0');  // a mask of zeros leaves the payload as it is
    send(connection, octets + payload);
  }

  void tell() {
    for (auto [count, wanted] : {std::pair(&counts_.frames, &counts_.wanted_frames),
                                 std::pair(&counts_.bytes, &counts_.wanted_bytes)}) {
      std::uint64_t target = wanted->load();
      if (count->load() < target) continue;
      if (!wanted->compare_exchange_strong(target, kNothingWanted)) continue;
      if (::write(news_, "!", 1) != 1) std::_Exit(0);
    }
  }

  Counts& counts_;
  const std::size_t count_;
  const int orders_;
  const int news_;
  int epoll_ = -1;
  Order order_{};
  std::size_t to_connect_ = 0;
  std::uint32_t hellos_ = 0;
  std::vector<std::unique_ptr<Connection>> connections_;
};

}  // namespace

Screens::Screens(std::size_t connections) {
  void* const shared =
      ::mmap(nullptr, sizeof(Counts), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (shared == MAP_FAILED) give_up("mmap");
  counts_ = new (shared) Counts;
  std::array<int, 2> orders{};
  std::array<int, 2> news{};
  if (::pipe(orders.data()) != 0 || ::pipe(news.data()) != 0) give_up("pipe");
  child_ = ::fork();
  if (child_ < 0) give_up("fork");
  if (child_ == 0) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    ::close(orders[1]);
    ::close(news[0]);
    Crowd(*counts_, connections, orders[0], news[1]).run();
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
  ::munmap(counts_, sizeof(Counts));
}

void Screens::connect(Kind kind, std::uint16_t port) {
  const Order order{.kind = kind, .port = port};
  if (::write(orders_, &order, sizeof(order)) != sizeof(order)) give_up("write");
}

void Screens::await_frames(std::uint64_t count) { await(counts_->wanted_frames, count); }

void Screens::await_bytes(std::uint64_t count) { await(counts_->wanted_bytes, count); }

void Screens::await(std::atomic<std::uint64_t>& wanted, std::uint64_t count) {
  const bool is_frames = &wanted == &counts_->wanted_frames;
  wanted.store(count);
  // The child looks only when something arrives: has it all arrived already, nobody will tell.
  if ((is_frames ? frames() : bytes()) >= count && wanted.exchange(kNothingWanted) == count) {
    return;
  }
  pollfd waiting{.fd = news_, .events = POLLIN, .revents = 0};
  if (::poll(&waiting, 1, kPatienceMs) != 1) give_up("nothing arrived for a minute");
  char told = 0;
  if (::read(news_, &told, 1) != 1) give_up("the screens' process ended");
}

}  // namespace plenary::bench
