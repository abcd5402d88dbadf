#include "fan_out_floor.h"

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <string_view>

namespace plenary::bench {
namespace {

[[noreturn]] void give_up(const char* what) {
  std::perror(what);
  std::_Exit(1);
}

int listen_on_loopback(sockaddr_in& address) {
  constexpr int kBacklog = 4096;
  const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof(address);
  if (::bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
      ::listen(listener, kBacklog) != 0 ||
      ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
    give_up("listen");
  }
  return listener;
}

void set_option(int descriptor, int level, int option, int value) {
  if (::setsockopt(descriptor, level, option, &value, sizeof(value)) != 0) give_up("setsockopt");
}

// Answers the upgrade request with a line that is enough for our own listeners, takes the Hello.
void greet(int descriptor) {
  constexpr std::string_view kAnswer = "HTTP/1.1 101 Switching Protocols\r\n\r\n";
  std::array<char, 1024> octets{};
  if (::recv(descriptor, octets.data(), octets.size(), 0) <= 0) give_up("recv");
  if (::send(descriptor, kAnswer.data(), kAnswer.size(), MSG_NOSIGNAL) !=
      static_cast<ssize_t>(kAnswer.size())) {
    give_up("send");
  }
  if (::recv(descriptor, octets.data(), octets.size(), 0) <= 0) give_up("recv");
}

}  // namespace

Floor::Floor(Screens& screens, std::uint32_t connections, std::uint32_t threads,
             int kernel_send_bytes)
    : senders_(threads) {
  accept(screens, connections, kernel_send_bytes);
  threads_ = born_in([this] {
    for (std::size_t i = 0; i < senders_.size(); ++i) {
      std::array<int, 2> orders{};
      if (::pipe(orders.data()) != 0) give_up("pipe");
      senders_[i].orders = orders[0];
      senders_[i].told = orders[1];
      senders_[i].thread = std::thread([this, i] { run(i); });
    }
  });
}

Floor::~Floor() {
  for (Sender& sender : senders_) {
    ::close(sender.told);
    sender.thread.join();
    ::close(sender.orders);
  }
  for (const Target& target : targets_) ::close(target.descriptor);
}

void Floor::accept(Screens& screens, std::uint32_t connections, int kernel_send_bytes) {
  sockaddr_in address{};
  const int listener = listen_on_loopback(address);
  screens.connect(Screens::Crowd::listeners, ntohs(address.sin_port));
  for (std::uint32_t number = 1; number <= connections; ++number) {
    const int descriptor = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    set_option(descriptor, IPPROTO_TCP, TCP_NODELAY, 1);
    set_option(descriptor, SOL_SOCKET, SO_SNDBUF, kernel_send_bytes);
    greet(descriptor);
    const net::ViewGroup view = net::view_group(audience_of(number));
    targets_.push_back(
        {.descriptor = descriptor, .frame = &frames_[static_cast<std::size_t>(view)]});
  }
  ::close(listener);
}

void Floor::send_by_all_threads() {
  for (const Sender& sender : senders_) tell(sender, Share::own);
}

void Floor::send_by_one_thread() { tell(senders_.front(), Share::everything); }

void Floor::tell(const Sender& sender, Share share) {
  if (::write(sender.told, &share, sizeof(share)) != sizeof(share)) give_up("write");
}

void Floor::run(std::size_t sender) {
  Share share{};
  while (::read(senders_[sender].orders, &share, sizeof(share)) == sizeof(share)) {
    const bool own = share == Share::own;
    const std::size_t step = own ? senders_.size() : 1;
    for (std::size_t i = own ? sender : 0; i < targets_.size(); i += step) send(targets_[i]);
  }
}

void Floor::send(const Target& target) {
  if (::send(target.descriptor, target.frame->data(), target.frame->size(),
             MSG_NOSIGNAL | MSG_DONTWAIT) != static_cast<ssize_t>(target.frame->size())) {
    give_up("send");
  }
}

}  // namespace plenary::bench
