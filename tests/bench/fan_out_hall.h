#pragma once

// A council's session as `plenary serve` runs it: log on the disk, room, desk, lanes. Only the door
// is another one: it knows screens by their numbers.

#include <prometheus/registry.h>
#include <spdlog/logger.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include "disk_folder.h"
#include "net/fan_out.h"
#include "net/http_files.h"
#include "net/server.h"
#include "processor_time.h"
#include "room/room.h"
#include "room/room_thread.h"
#include "room/server_chance.h"
#include "room/server_clock.h"
#include "store/sqlite_event_log.h"

namespace plenary::bench {

// Who the n-th screen is; its token is its number.
using Seating = core::Actor (*)(std::uint32_t screen);

class Hall {
 public:
  // Everybody is there, the first sitting is open, and the chair has sent `commands`.
  Hall(const net::Settings& settings, Seating seating,
       std::vector<core::ScreenCommand> commands = {});
  Hall(const Hall&) = delete;
  Hall& operator=(const Hall&) = delete;
  ~Hall();

  [[nodiscard]] std::uint16_t port() const { return server_->port(); }

  // How many updates were made, one for each view and change.
  [[nodiscard]] std::uint64_t updates() const { return fan_out_->updates(); }

  // Who works: those that deliver, the one that encodes, the one that decides, writes and projects.
  [[nodiscard]] const Threads& lanes() const { return lanes_; }
  [[nodiscard]] const Threads& desk() const { return desk_; }
  [[nodiscard]] const Threads& room() const { return room_threads_; }

 private:
  class Door final : public net::Admission {
   public:
    explicit Door(Seating seating) : seating_(seating) {}
    std::optional<net::Admitted> redeem(std::string_view join_code) override;
    std::optional<net::Admitted> find(std::string_view token) override;

   private:
    Seating seating_;
  };
  class NoPapers final : public net::PaperSource {
   public:
    std::optional<net::Paper> find(std::string_view paper, core::Audience audience) override;
  };

  void open_sitting(std::vector<core::ScreenCommand> commands);

  DiskFolder folder_;
  std::unique_ptr<store::SqliteEventLog> log_;
  room::ServerClock clock_;
  room::ServerChance chance_;
  room::Probe room_probe_;
  prometheus::Registry registry_;
  std::shared_ptr<spdlog::logger> logger_;
  Door door_;
  NoPapers papers_;
  net::HttpFiles files_;
  std::optional<net::FanOut> fan_out_;
  std::optional<room::Room> room_;
  std::optional<room::RoomThread> room_thread_;
  std::optional<net::Server> server_;
  Threads lanes_;
  Threads desk_;
  Threads room_threads_;
};

}  // namespace plenary::bench
