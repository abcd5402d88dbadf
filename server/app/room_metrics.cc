#include "app/room_metrics.h"

#include <array>
#include <atomic>

namespace plenary::app {
namespace {

struct Row {
  const char* name;
  const char* help;
  std::atomic<std::uint64_t> room::Probe::* value;
  prometheus::MetricType type;
};

constexpr auto kCounter = prometheus::MetricType::Counter;
constexpr auto kGauge = prometheus::MetricType::Gauge;

constexpr std::array kRows{
    Row{"plenary_room_batches_total", "Batches decided", &room::Probe::batches, kCounter},
    Row{"plenary_room_commands_total", "Commands decided", &room::Probe::commands, kCounter},
    Row{"plenary_room_refusals_total", "Commands that a rule refused", &room::Probe::refusals,
        kCounter},
    Row{"plenary_room_repeats_total", "Commands that had been carried out before",
        &room::Probe::repeats, kCounter},
    Row{"plenary_room_records_total", "Records made durable", &room::Probe::records, kCounter},
    Row{"plenary_room_log_failures_total", "Batches that the log did not take",
        &room::Probe::log_failures, kCounter},
    Row{"plenary_room_rebuilds_total", "Times the meeting was folded anew after a failure",
        &room::Probe::rebuilds, kCounter},
    Row{"plenary_room_overflows_total", "Commands that found the inbox full",
        &room::Probe::overflows, kCounter},
    Row{"plenary_room_sequence", "Sequence of the last durable record", &room::Probe::sequence,
        kGauge},
};

prometheus::MetricFamily family_of(const Row& row, const room::Probe& probe) {
  const auto value = static_cast<double>((probe.*row.value).load(std::memory_order_relaxed));
  prometheus::ClientMetric metric;
  if (row.type == kCounter) {
    metric.counter.value = value;
  } else {
    metric.gauge.value = value;
  }
  return {.name = row.name, .help = row.help, .type = row.type, .metric = {metric}};
}

}  // namespace

std::vector<prometheus::MetricFamily> MetricsRegistry::Collect() const {
  std::vector<prometheus::MetricFamily> families = prometheus::Registry::Collect();
  for (const Row& row : kRows) families.push_back(family_of(row, room_));
  return families;
}

}  // namespace plenary::app
