#include "fan_out_hall.h"

#include <spdlog/sinks/stdout_sinks.h>

#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "base/ensure.h"
#include "support/large_council.h"
#include "wire/digest.h"

namespace plenary::bench {
namespace {

constexpr std::size_t kIdBytes = 16;

core::SessionPlan council() {
  core::SessionPlan plan = support::large_council({});
  plan.procedure.quorum.citation.source =
      "Luật Tổ chức chính quyền địa phương, Quy chế kỳ họp HĐND";
  return plan;
}

}  // namespace

std::optional<net::Admitted> Hall::Door::redeem(std::string_view) { return std::nullopt; }

std::optional<net::Admitted> Hall::Door::find(std::string_view token) {
  const core::Actor actor = seating_(static_cast<std::uint32_t>(std::stoul(std::string(token))));
  return net::Admitted{
      .actor = actor, .audience = core::audience_of(actor.role), .name = {}, .new_token = {}};
}

std::optional<net::Paper> Hall::NoPapers::find(std::string_view, core::Audience) {
  return std::nullopt;
}

Hall::Hall(const net::Settings& settings, Seating seating,
           std::vector<core::ScreenCommand> commands)
    : logger_(std::make_shared<spdlog::logger>("net",
                                               std::make_shared<spdlog::sinks::stderr_sink_mt>())),
      door_(seating) {
  auto log = store::SqliteEventLog::open(folder_.path() / "log.sqlite");
  ensure(log.has_value());
  log_ = *std::move(log);
  desk_ = born_in([&] { fan_out_.emplace(settings, logger_); });
  room_.emplace(*log_, clock_, chance_, *fan_out_, room_probe_);
  open_sitting(std::move(commands));
  room_threads_ = born_in([&] { room_thread_.emplace(*room_, clock_, *fan_out_, room_probe_); });
  server_.emplace(settings, net::Server::Parts{.fan_out = *fan_out_,
                                               .inbox = *room_thread_,
                                               .admission = door_,
                                               .papers = papers_,
                                               .files = files_,
                                               .registry = registry_,
                                               .now = [this] { return clock_.now(); },
                                               .logger = logger_});
  lanes_ = born_in([&] { server_->start(); });
  ensure(lanes_.size() == settings.lanes && desk_.size() == 1 && room_threads_.size() == 1);
}

Hall::~Hall() {
  room_thread_->stop();
  server_->stop(std::chrono::seconds(3));
}

void Hall::open_sitting(std::vector<core::ScreenCommand> commands) {
  ensure(room_->start(council()).has_value());
  std::vector<room::Submission> batch;
  const auto submit = [&](core::Actor actor, core::ScreenCommand command) {
    const std::string id = std::to_string(batch.size());
    batch.push_back({.sender = {},
                     .actor = actor,
                     .command_id = std::string(kIdBytes - id.size(), '-') + id,
                     .command_digest = std::string(wire::kCommandDigestBytes, '\0'),
                     .command = std::move(command)});
  };
  const core::Actor chair{core::Role::chair, {1}};
  submit(chair, core::OpenSession{});
  for (const core::Person& person : room_->meeting().roll) {
    if (person.seat != 0) submit({core::Role::delegate, person.id}, core::CheckIn{});
  }
  submit(chair, core::OpenSitting{.sitting = {1}});
  for (core::ScreenCommand& command : commands) submit(chair, std::move(command));
  room_->process(batch);
  ensure(room_probe_.refusals == 0);
}

}  // namespace plenary::bench
