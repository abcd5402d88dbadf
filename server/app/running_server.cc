#include "app/running_server.h"

#include <boost/system/system_error.hpp>
#include <chrono>
#include <stdexcept>
#include <utility>

#include "app/installed_files.h"

namespace plenary::app {
namespace {

using std::chrono::milliseconds;

constexpr Duration kCodeLifetime = minutes(12 * 60);
constexpr milliseconds kShutdownMax{2'500};

Result<net::HttpFiles, StartError> read_screens(const Settings& settings) {
  std::filesystem::path folder = settings.screens;
  if (folder.empty()) folder = find_installed(Installed::screens).value_or("");
  if (folder.empty()) return net::HttpFiles();
  try {
    return net::HttpFiles(folder);
  } catch (const std::runtime_error& error) {
    return cannot_start(std::string("The screens cannot be read: ") + error.what());
  }
}

}  // namespace

Failure<StartError> cannot_start(std::string explanation) {
  return Failure<StartError>(StartError{std::move(explanation)});
}

Result<std::unique_ptr<RunningServer>, StartError> RunningServer::start(
    const Settings& settings, const PlanSource& plan, std::shared_ptr<spdlog::logger> logger) {
  auto folder = store::DataFolder::open(settings.data);
  if (!folder) return cannot_start(folder.error().explanation);
  auto log = store::SqliteEventLog::open(folder->log_file());
  if (!log) return cannot_start(log.error().explanation);
  auto ledger = store::DoorLedger::open(folder->path(), kCodeLifetime);
  if (!ledger) return cannot_start(ledger.error().explanation);

  // make_unique cannot reach the constructor, which is only for this function.
  std::unique_ptr<RunningServer> server(new RunningServer(
      settings, *std::move(folder), *std::move(log), *std::move(ledger), std::move(logger)));
  if (auto running = server->run(plan); !running) {
    return Failure<StartError>(std::move(running.error()));
  }
  return server;
}

RunningServer::RunningServer(const Settings& settings, store::DataFolder folder,
                             std::unique_ptr<store::SqliteEventLog> log,
                             std::unique_ptr<store::DoorLedger> ledger,
                             std::shared_ptr<spdlog::logger> logger)
    : settings_(settings),
      logger_(std::move(logger)),
      folder_(std::move(folder)),
      log_(std::move(log)),
      ledger_(std::move(ledger)),
      registry_(room_probe_),
      fan_out_(network_settings(settings_), logger_),
      wall_(fan_out_),
      room_(*log_, clock_, chance_, wall_, room_probe_) {}

Result<void, StartError> RunningServer::run(const PlanSource& plan) {
  std::optional<core::SessionPlan> convened;
  if (log_->last() == room::Sequence{}) {
    auto prepared = plan();
    if (!prepared) return Failure<StartError>(std::move(prepared.error()));
    convened = *std::move(prepared);
  }
  if (!room_.start(std::move(convened))) return cannot_start("The log cannot be read or written.");
  meeting_at_start_ = room_.meeting();
  logger_->info("session {} at record {}", log_->epoch(), log_->last().value);

  auto files = read_screens(settings_);
  if (!files) return Failure<StartError>(std::move(files.error()));
  files_.emplace(*std::move(files));
  door_.emplace(*ledger_, clock_, meeting_at_start_.roll);
  papers_.emplace(std::filesystem::path(settings_.session) / "papers", meeting_at_start_, wall_);
  room_thread_.emplace(room_, clock_, wall_, room_probe_);
  server_.emplace(network_settings(settings_),
                  net::Server::Parts{.fan_out = fan_out_,
                                     .inbox = *room_thread_,
                                     .admission = *door_,
                                     .papers = *papers_,
                                     .files = *files_,
                                     .registry = registry_,
                                     .now = [this] { return clock_.now(); },
                                     .logger = logger_});
  try {
    server_->start();
  } catch (const boost::system::system_error& error) {
    return cannot_start("Cannot listen on " + settings_.address + " port " +
                        std::to_string(settings_.port) + ": " + error.code().message() + ".");
  }
  logger_->info("listening on {}, {} files of screens", origin(), files_->size());
  return {};
}

RunningServer::~RunningServer() {
  // The network outlives the room's thread: its last answers still go out, then the goodbyes.
  if (room_thread_) room_thread_->stop();
  if (server_) server_->stop(kShutdownMax);
}

Result<std::vector<JoinLink>, StartError> RunningServer::issue_links() {
  auto links = app::issue_links(*ledger_, meeting_at_start_, {origin(), settings_.session_name},
                                clock_.now());
  if (!links) return cannot_start("The ledger of join codes cannot be written.");
  return *std::move(links);
}

std::string RunningServer::origin() const {
  const bool is_ipv6 = settings_.address.find(':') != std::string::npos;
  const std::string host = is_ipv6 ? "[" + settings_.address + "]" : settings_.address;
  return "http://" + host + ":" + std::to_string(server_->port());
}

}  // namespace plenary::app
