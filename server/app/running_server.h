#pragma once

// One session with everything around it, running: log, door, room, network. The object graph of the
// program is built here and nowhere else.

#include <prometheus/registry.h>
#include <spdlog/logger.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "app/door.h"
#include "app/join_links.h"
#include "app/papers.h"
#include "app/room_metrics.h"
#include "app/settings.h"
#include "app/wall.h"
#include "base/result.h"
#include "net/fan_out.h"
#include "net/http_files.h"
#include "net/server.h"
#include "room/room.h"
#include "room/room_thread.h"
#include "room/server_chance.h"
#include "room/server_clock.h"
#include "store/data_folder.h"
#include "store/door_ledger.h"
#include "store/sqlite_event_log.h"

namespace plenary::app {

// Why the server did not start: one sentence for the operator, or several lines of faults.
struct StartError {
  std::string explanation;
};

Failure<StartError> cannot_start(std::string explanation);

// Where the plan of an empty log comes from; called only if it is needed.
using PlanSource = std::function<Result<core::SessionPlan, StartError>()>;

class RunningServer {
 public:
  // Opens the data folder, folds the log or convenes the session, and accepts connections.
  static Result<std::unique_ptr<RunningServer>, StartError> start(
      const Settings& settings, const PlanSource& plan, std::shared_ptr<spdlog::logger> logger);

  RunningServer(const RunningServer&) = delete;
  RunningServer& operator=(const RunningServer&) = delete;

  // Decides what has arrived, says goodbye to every screen, and closes the log.
  ~RunningServer();

  // New links for everybody on the roll; old ones that were not used stay good.
  Result<std::vector<JoinLink>, StartError> issue_links();

  // "http://127.0.0.1:8080"
  [[nodiscard]] std::string origin() const;

  // As it was when the server started. The room has gone on since.
  [[nodiscard]] const core::Meeting& meeting_at_start() const { return meeting_at_start_; }

 private:
  RunningServer(const Settings& settings, store::DataFolder folder,
                std::unique_ptr<store::SqliteEventLog> log,
                std::unique_ptr<store::DoorLedger> ledger, std::shared_ptr<spdlog::logger> logger);

  Result<void, StartError> run(const PlanSource& plan);

  Settings settings_;
  std::shared_ptr<spdlog::logger> logger_;
  store::DataFolder folder_;
  std::unique_ptr<store::SqliteEventLog> log_;
  std::unique_ptr<store::DoorLedger> ledger_;
  room::ServerClock clock_;
  room::ServerChance chance_;
  room::Probe room_probe_;
  MetricsRegistry registry_;
  net::FanOut fan_out_;
  Wall wall_;
  room::Room room_;
  core::Meeting meeting_at_start_;

  // Made by run(), in this order.
  std::optional<net::HttpFiles> files_;
  std::optional<Door> door_;
  std::optional<Papers> papers_;
  std::optional<room::RoomThread> room_thread_;
  std::optional<net::Server> server_;
};

}  // namespace plenary::app
