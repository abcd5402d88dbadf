// What it costs to show one change to many screens: the real network layer (fan-out, lanes, queues,
// Beast) beside a bare loop of send() to as many plain connections, with the same octets, in turns
// in one run. The screens are another process, which only reads and counts.
//
// Prints processor time for each delivered frame, the ratio of the two, and the memory of the
// server for each idle connection.

#include <malloc.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <prometheus/registry.h>
#include <spdlog/logger.h>
#include <spdlog/sinks/stdout_sinks.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "fan_out_screens.h"
#include "net/fan_out.h"
#include "net/http_files.h"
#include "net/server.h"
#include "wire/frames.h"

namespace {

using namespace plenary;
using bench::Screens;

struct Options {
  std::size_t connections = 500;
  std::size_t rounds = 7;
  std::size_t updates = 100;  // in each round
  std::uint32_t lanes = 2;
};

// What a round took.
struct Cost {
  double cpu_us_per_frame = 0;
  double wall_us_per_frame = 0;
};

double cpu_us() {
  rusage usage{};
  ::getrusage(RUSAGE_SELF, &usage);
  const auto us = [](const timeval& time) {
    return static_cast<double>(time.tv_sec) * 1e6 + static_cast<double>(time.tv_usec);
  };
  return us(usage.ru_utime) + us(usage.ru_stime);
}

template <class Work>
Cost measure(std::size_t frames, Work work) {
  const auto begun = std::chrono::steady_clock::now();
  const double cpu = cpu_us();
  work();
  const double spent = cpu_us() - cpu;
  const std::chrono::duration<double, std::micro> passed = std::chrono::steady_clock::now() - begun;
  const auto count = static_cast<double>(frames);
  return {.cpu_us_per_frame = spent / count, .wall_us_per_frame = passed.count() / count};
}

double resident_bytes() {
  std::ifstream statm("/proc/self/statm");
  double total = 0;
  double resident = 0;
  statm >> total >> resident;
  return resident * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

double allocated_bytes() {
  const auto info = ::mallinfo2();
  return static_cast<double>(info.uordblks + info.hblkhd);
}

// Everybody with a number for a token is that delegate.
class OpenDoor final : public net::Admission {
 public:
  std::optional<net::Admitted> redeem(std::string_view) override { return std::nullopt; }
  std::optional<net::Admitted> find(std::string_view token) override {
    const auto number = static_cast<std::uint32_t>(std::stoul(std::string(token)));
    return net::Admitted{.actor = {.role = core::Role::delegate, .person = PersonId{number}},
                         .audience = core::Audience::delegate,
                         .name = {},
                         .new_token = {}};
  }
};

class NoPapers final : public net::PaperSource {
 public:
  std::optional<net::Paper> find(std::string_view, core::Audience) override { return std::nullopt; }
};

class NoRoom final : public room::Inbox {
 public:
  void submit(room::Submission) override {}
};

// The network layer as `plenary serve` has it, with publications instead of a room.
class Hall {
 public:
  explicit Hall(const Options& options)
      : settings_(settings(options)), fan_out_(settings_, logger_) {
    publish();
    server_.emplace(settings_, net::Server::Parts{.fan_out = fan_out_,
                                                  .inbox = room_,
                                                  .admission = door_,
                                                  .papers = papers_,
                                                  .files = files_,
                                                  .registry = registry_,
                                                  .now = [] { return Instant{1}; },
                                                  .logger = logger_});
    server_->start();
  }
  ~Hall() { server_->stop(std::chrono::seconds(3)); }
  Hall(const Hall&) = delete;
  Hall& operator=(const Hall&) = delete;

  [[nodiscard]] std::uint16_t port() const { return server_->port(); }

  // One check-in: the presence card changes for all audiences.
  void publish() {
    const room::Position from = position();
    ++sequence_;
    room::Publication publication;
    publication.from = from;
    publication.to = position();
    publication.at = kNow;
    const core::PresenceCard card = presence();
    publication.chair.upserted.emplace_back(kKey, card);
    publication.delegate.upserted.emplace_back(kKey, card);
    publication.in_public.upserted.emplace_back(kKey, card);
    fan_out_.publish(std::move(publication));
  }

  // What the delegates' screens get for it.
  [[nodiscard]] std::string frame() const {
    const auto card = wire::encode_card(kKey, core::DelegateCard(presence()));
    const wire::UpdateHead head{.scope = wire::UpdateScope::changes,
                                .from = position(),
                                .to = position(),
                                .server_time = kNow};
    return *net::binary_frame(wire::encode_update(head, {card.octets}, {}));
  }

 private:
  static net::Settings settings(const Options& options) {
    net::Settings settings;
    settings.session = "bench";
    settings.lanes = options.lanes;
    settings.connections_max = options.connections + 100;
    settings.connections_per_address_max = options.connections + 100;
    settings.idle_wait = std::chrono::hours(1);  // the screens say nothing
    settings.hello_wait = std::chrono::seconds(30);
    return settings;
  }

  static constexpr Instant kNow{1'796'000'000'000};
  static constexpr core::CardKey kKey{.kind = core::CardKind::presence, .number = 0};

  [[nodiscard]] room::Position position() const {
    return {.epoch = "00112233aabbccdd", .sequence = {sequence_}};
  }

  [[nodiscard]] core::PresenceCard presence() const {
    core::PresenceCard card;
    card.in_hall = static_cast<std::uint32_t>(sequence_ % 500);
    card.counted = card.in_hall;
    card.required = 334;
    card.members = 500;
    card.threshold.numerator = 2;
    card.threshold.denominator = 3;
    card.citation.source = "Luật Tổ chức chính quyền địa phương, Quy chế kỳ họp HĐND";
    return card;
  }

  std::shared_ptr<spdlog::logger> logger_ =
      std::make_shared<spdlog::logger>("net", std::make_shared<spdlog::sinks::stderr_sink_mt>());
  net::Settings settings_;
  prometheus::Registry registry_;
  net::FanOut fan_out_;
  NoRoom room_;
  OpenDoor door_;
  NoPapers papers_;
  net::HttpFiles files_;
  std::optional<net::Server> server_;
  std::uint64_t sequence_ = 1;
};

// As many plain connections, accepted and nothing else.
class BareLoop {
 public:
  BareLoop(Screens& screens, std::size_t connections) {
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    constexpr int kBacklog = 4096;
    if (::bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        ::listen(listener, kBacklog) != 0 ||
        ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size) != 0) {
      std::perror("listen");
      std::exit(1);
    }
    screens.connect(Screens::Kind::plain, ntohs(address.sin_port));
    for (std::size_t i = 0; i < connections; ++i) {
      const int descriptor = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK);
      const int on = 1;
      ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
      descriptors_.push_back(descriptor);
    }
    ::close(listener);
  }
  ~BareLoop() {
    for (const int descriptor : descriptors_) ::close(descriptor);
  }
  BareLoop(const BareLoop&) = delete;
  BareLoop& operator=(const BareLoop&) = delete;

  void send(std::string_view frame) const {
    for (const int descriptor : descriptors_) {
      if (::send(descriptor, frame.data(), frame.size(), MSG_NOSIGNAL | MSG_DONTWAIT) !=
          static_cast<ssize_t>(frame.size())) {
        std::perror("send");
        std::exit(1);
      }
    }
  }

 private:
  std::vector<int> descriptors_;
};

double median(std::vector<double> values) {
  std::ranges::sort(values);
  return values[values.size() / 2];
}

void print(const char* what, const std::vector<double>& values, const char* unit) {
  const auto [low, high] = std::ranges::minmax(values);
  std::printf("%-28s %8.3f %-3s  (%.3f to %.3f)\n", what, median(values), unit, low, high);
}

// Each change is published when everybody has the one before: a screen that waits for the next
// change is what a hall is full of.
Cost run_server(Hall& hall, Screens& screens, const Options& options) {
  std::uint64_t at = screens.frames();
  return measure(options.connections * options.updates, [&] {
    for (std::size_t i = 0; i < options.updates; ++i) {
      hall.publish();
      screens.await_frames(at += options.connections);
    }
  });
}

Cost run_bare(const BareLoop& loop, Screens& screens, const Options& options,
              std::string_view frame) {
  std::uint64_t at = screens.bytes();
  return measure(options.connections * options.updates, [&] {
    for (std::size_t i = 0; i < options.updates; ++i) {
      loop.send(frame);
      screens.await_bytes(at += options.connections * frame.size());
    }
  });
}

void run(const Options& options) {
  Screens screens(options.connections);
  Hall hall(options);
  const double allocated = allocated_bytes();
  const double resident = resident_bytes();
  screens.connect(Screens::Kind::websocket, hall.port());
  constexpr std::size_t kFramesOfJoining = 2;  // Welcome and all cards
  screens.await_frames(options.connections * kFramesOfJoining);
  const auto count = static_cast<double>(options.connections);
  std::printf("\n%zu connections, %u lanes, %zu rounds of %zu changes\n", options.connections,
              options.lanes, options.rounds, options.updates);
  std::printf("%-28s %8.2f KiB  (resident %.2f KiB)\n", "memory per idle connection",
              (allocated_bytes() - allocated) / count / 1024,
              (resident_bytes() - resident) / count / 1024);

  BareLoop loop(screens, options.connections);
  const std::string frame = hall.frame();
  std::printf("%-28s %8zu\n", "bytes of a frame", frame.size());
  std::vector<double> server_cpu;
  std::vector<double> bare_cpu;
  std::vector<double> ratio;
  std::vector<double> server_wall;
  for (std::size_t round = 0; round <= options.rounds; ++round) {
    const Cost bare = run_bare(loop, screens, options, frame);
    const Cost server = run_server(hall, screens, options);
    if (round == 0) continue;  // warming up
    bare_cpu.push_back(bare.cpu_us_per_frame);
    server_cpu.push_back(server.cpu_us_per_frame);
    server_wall.push_back(server.wall_us_per_frame * count / 1000);
    ratio.push_back(server.cpu_us_per_frame / bare.cpu_us_per_frame);
  }
  print("bare send() loop, CPU/frame", bare_cpu, "us");
  print("server, CPU/frame", server_cpu, "us");
  print("ratio", ratio, "");
  print("one change to all screens", server_wall, "ms");
  screens.stop();
}

}  // namespace

int main(int argc, char** argv) {
  Options options;
  std::vector<std::size_t> connections = {500, 5000};
  CLI::App app("What it costs to show one change to many screens.");
  app.add_option("--connections", connections, "How many, once for each run");
  app.add_option("--rounds", options.rounds)->check(CLI::Range(1, 1000));
  app.add_option("--updates", options.updates, "In each round")->check(CLI::Range(1, 100'000));
  app.add_option("--lanes", options.lanes)->check(CLI::Range(1, 64));
  CLI11_PARSE(app, argc, argv);

  rlimit descriptors{};
  ::getrlimit(RLIMIT_NOFILE, &descriptors);
  descriptors.rlim_cur = descriptors.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &descriptors);
  for (const std::size_t count : connections) {
    options.connections = count;
    // In a process of its own, so that a run does not inherit another's memory.
    if (const pid_t child = ::fork(); child == 0) {
      run(options);
      return 0;
    } else if (int status = 0; ::waitpid(child, &status, 0) != child || status != 0) {
      std::fprintf(stderr, "the run with %zu connections failed\n", count);
      return 1;
    }
  }
  return 0;
}
