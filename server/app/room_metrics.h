#pragma once

// The registry of everything that /metrics shows: what the network layer counts, and what the room
// does (room/probe.h). Names are listed in deploy/README.md.

#include <prometheus/registry.h>

#include <vector>

#include "room/probe.h"

namespace plenary::app {

class MetricsRegistry final : public prometheus::Registry {
 public:
  // `room` must live as long.
  explicit MetricsRegistry(const room::Probe& room) : room_(room) {}

  [[nodiscard]] std::vector<prometheus::MetricFamily> Collect() const override;

 private:
  const room::Probe& room_;
};

}  // namespace plenary::app
