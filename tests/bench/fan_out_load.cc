// What it costs to show one change to many screens: the whole server, from a delegate's tap over
// the durable log to the last screen, beside a bare loop of send() to as many connections, in turns
// in one run. The screens are another process (fan_out_screens.h).
//
// The next change is made when everybody has the one before: a screen that waits for the next
// change is what a hall is full of.
//
// Two figures are held against the bare loop: the processor time of the threads that deliver, for
// what the network layer adds to send(), and that of the whole process, which leaves nothing out.

#include <malloc.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <string>
#include <vector>

#include "base/ensure.h"
#include "base/memory.h"
#include "disk_folder.h"
#include "fan_out_floor.h"
#include "fan_out_hall.h"
#include "fan_out_screens.h"
#include "processor_time.h"
#include "store/sqlite_event_log.h"
#include "wire/digest.h"

namespace {

using namespace plenary;
using bench::Floor;
using bench::Hall;
using bench::Screens;

struct Options {
  std::uint32_t connections = 500;
  std::size_t rounds = 31;
  std::size_t changes = 100;  // in each round
  std::uint32_t lanes = 2;
};

// Beside the update for each screen: the delegate's own card and the answer to the tap.
constexpr std::uint32_t kFramesOfTap = 2;

core::Actor seat_of(std::uint32_t screen) {
  switch (bench::audience_of(screen)) {
    case core::Audience::chair:
      return {core::Role::chair, bench::person_of(screen)};
    case core::Audience::delegate:
      return {core::Role::delegate, bench::person_of(screen)};
    case core::Audience::podium:
      return {core::Role::official, {}};
    case core::Audience::gallery:
      break;
  }
  return {core::Role::gallery, {}};
}

net::Settings settings_for(const Options& options) {
  net::Settings settings;
  settings.session = "bench";
  settings.lanes = options.lanes;
  settings.connections_max = options.connections + 100;
  settings.connections_per_address_max = options.connections + 100;
  settings.idle_wait = std::chrono::hours(1);  // the screens say nothing
  settings.hello_wait = std::chrono::seconds(30);
  return settings;
}

// A change of the floor waits for the disk as one of the room does: threads that have slept so long
// find the caches as cold and the processors as idle.
class Disk {
 public:
  Disk() {
    auto log = store::SqliteEventLog::open(folder_.path() / "log.sqlite");
    ensure(log.has_value());
    log_ = *std::move(log);
  }

  void write_a_record() {
    const room::Record record{.sequence = {log_->last().value + 1},
                              .at = {1'796'000'000'000},
                              .actor = {core::Role::delegate, {77}},
                              .command_id = "0123456789abcdef",
                              .command_digest = std::string(wire::kCommandDigestBytes, '\0'),
                              .event = core::DelegateLeft{.person = {77}}};
    ensure(log_->append({&record, 1}).has_value());
  }

 private:
  bench::DiskFolder folder_;
  std::unique_ptr<store::SqliteEventLog> log_;
};

struct ServerRound {
  double lanes_us = 0;  // for each frame
  double whole_us = 0;  // for each frame
  double room_us = 0;   // for each change
  double desk_us = 0;   // for each change
  double wall_ms = 0;   // for each change
};

ServerRound run_server(const Hall& hall, Screens& screens, const Options& options) {
  const std::uint64_t frames_of_change = options.connections + kFramesOfTap;
  std::uint64_t at = screens.frames();
  const std::uint64_t updates = hall.updates();
  const double lanes = hall.lanes().cpu_us();
  const double room = hall.room().cpu_us();
  const double desk = hall.desk().cpu_us();
  const double whole = bench::cpu_us_of_process();
  const auto begun = std::chrono::steady_clock::now();
  for (std::size_t i = 0; i < options.changes; ++i) {
    screens.tap();
    screens.await_frames(at += frames_of_change);
  }
  const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - begun;
  ensure(hall.updates() - updates == options.changes * net::kViewGroups);  // none put together
  const auto changes = static_cast<double>(options.changes);
  const double frames = changes * static_cast<double>(frames_of_change);
  return {.lanes_us = (hall.lanes().cpu_us() - lanes) / frames,
          .whole_us = (bench::cpu_us_of_process() - whole) / frames,
          .room_us = (hall.room().cpu_us() - room) / changes,
          .desk_us = (hall.desk().cpu_us() - desk) / changes,
          .wall_ms = wall.count() / changes};
}

// For each frame, of the threads that send.
double run_floor(Floor& floor, void (Floor::*send)(), Disk& disk, Screens& screens,
                 const Options& options) {
  std::uint64_t at = screens.frames();
  const double begun = floor.threads().cpu_us();
  for (std::size_t i = 0; i < options.changes; ++i) {
    disk.write_a_record();
    (floor.*send)();
    screens.await_frames(at += options.connections);
  }
  return (floor.threads().cpu_us() - begun) /
         static_cast<double>(options.changes * options.connections);
}

double allocated_bytes() {
  const auto info = ::mallinfo2();
  return static_cast<double>(info.uordblks + info.hblkhd);
}

double resident_bytes() {
  std::ifstream statm("/proc/self/statm");
  double total = 0;
  double resident = 0;
  statm >> total >> resident;
  return resident * static_cast<double>(::sysconf(_SC_PAGESIZE));
}

void print_line(const char* what, std::vector<double> values, const char* unit) {
  std::ranges::sort(values);
  const std::size_t last = values.size() - 1;
  std::printf("  %-34s %9.3f %-2s  %8.3f to %8.3f  %8.3f to %8.3f\n", what, values[last / 2], unit,
              values[last / 4], values[last - last / 4], values.front(), values.back());
}

class Rounds {
 public:
  void add(double floor, double floor_of_one, const ServerRound& server) {
    floor_.push_back(floor);
    floor_of_one_.push_back(floor_of_one);
    server_.push_back(server);
  }

  void print() const {
    std::printf("  %-34s %9s     %-20s  %s\n", "", "median", "middle half", "all");
    print_line("bare send(), as many threads", floor_, "us");
    print_line("bare send(), one thread", floor_of_one_, "us");
    print_line("server, lanes", of_server(&ServerRound::lanes_us), "us");
    print_line("server, whole process", of_server(&ServerRound::whole_us), "us");
    print_line("lanes / bare, as many threads", ratio(&ServerRound::lanes_us, floor_), "");
    print_line("lanes / bare, one thread", ratio(&ServerRound::lanes_us, floor_of_one_), "");
    print_line("whole / bare, as many threads", ratio(&ServerRound::whole_us, floor_), "");
    print_line("whole / bare, one thread", ratio(&ServerRound::whole_us, floor_of_one_), "");
    print_line("room, for each change", of_server(&ServerRound::room_us), "us");
    print_line("desk, for each change", of_server(&ServerRound::desk_us), "us");
    print_line("from the tap to all screens", of_server(&ServerRound::wall_ms), "ms");
  }

 private:
  using Figure = double ServerRound::*;

  [[nodiscard]] std::vector<double> of_server(Figure figure) const {
    std::vector<double> values;
    for (const ServerRound& round : server_) values.push_back(round.*figure);
    return values;
  }

  // Of what was measured in the same round.
  [[nodiscard]] std::vector<double> ratio(Figure figure, const std::vector<double>& floor) const {
    std::vector<double> values = of_server(figure);
    for (std::size_t i = 0; i < values.size(); ++i) values[i] /= floor[i];
    return values;
  }

  std::vector<double> floor_;
  std::vector<double> floor_of_one_;
  std::vector<ServerRound> server_;
};

void fill(Hall& hall, Screens& screens, const Options& options) {
  const double allocated = allocated_bytes();
  const double resident = resident_bytes();
  screens.connect(Screens::Crowd::screens, hall.port());
  std::uint64_t frames = 0;
  for (std::uint32_t screen = 1; screen <= options.connections; ++screen) {
    frames += bench::person_of(screen) ? 3U : 2U;  // Welcome, the own card if any, all shared cards
  }
  screens.await_frames(frames);
  const auto count = static_cast<double>(options.connections);
  std::printf("  %-34s %9.2f KiB (resident: %.2f KiB)\n", "memory of an idle connection",
              (allocated_bytes() - allocated) / count / 1024,
              (resident_bytes() - resident) / count / 1024);
}

void run(const Options& options) {
  std::printf("\n%u connections, %u lanes, %zu rounds of %zu changes\n", options.connections,
              options.lanes, options.rounds, options.changes);
  Screens screens(options.connections);
  const net::Settings settings = settings_for(options);
  Hall hall(settings, seat_of);
  fill(hall, screens, options);
  Floor floor(screens, options.connections, options.lanes,
              static_cast<int>(settings.kernel_send_bytes));
  Disk disk;
  run_server(hall, screens, {.connections = options.connections, .changes = 2});
  floor.set_frames({screens.last_frame(net::ViewGroup::chair),
                    screens.last_frame(net::ViewGroup::delegate),
                    screens.last_frame(net::ViewGroup::in_public)});
  std::printf("  %-34s %9zu\n", "bytes of a delegate's frame",
              screens.last_frame(net::ViewGroup::delegate).size());
  Rounds rounds;
  for (std::size_t round = 0; round <= options.rounds; ++round) {
    const double of_all = run_floor(floor, &Floor::send_by_all_threads, disk, screens, options);
    const ServerRound server = run_server(hall, screens, options);
    const double of_one = run_floor(floor, &Floor::send_by_one_thread, disk, screens, options);
    if (round > 0) rounds.add(of_all, of_one, server);  // the first one warms up
  }
  rounds.print();
  screens.stop();
}

}  // namespace

int main(int argc, char** argv) {
  keep_freed_memory();
  Options options;
  std::vector<std::uint32_t> connections = {500, 5000};
  CLI::App app("What it costs to show one change to many screens.");
  app.add_option("--connections", connections, "How many, once for each run")
      ->check(CLI::Range(bench::kFirstDelegate + 1, 100'000U));
  app.add_option("--rounds", options.rounds)->check(CLI::Range(1, 1000));
  app.add_option("--changes", options.changes, "In each round")->check(CLI::Range(1, 100'000));
  app.add_option("--lanes", options.lanes)->check(CLI::Range(1, 64));
  CLI11_PARSE(app, argc, argv);

  rlimit descriptors{};
  ::getrlimit(RLIMIT_NOFILE, &descriptors);
  descriptors.rlim_cur = descriptors.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &descriptors);
  for (const std::uint32_t count : connections) {
    options.connections = count;
    // In a process of its own, so that a run does not inherit another's memory.
    if (const pid_t child = ::fork(); child == 0) {
      run(options);
      return 0;
    } else if (int status = 0; ::waitpid(child, &status, 0) != child || status != 0) {
      std::fprintf(stderr, "the run with %u connections failed\n", count);
      return 1;
    }
  }
  return 0;
}
