#pragma once

// Everything that the network layer counts, for /metrics. Names stand in probe.cc and nowhere else.
// No label and no value says who somebody is. Safe from any thread.

#include <prometheus/counter.h>
#include <prometheus/family.h>
#include <prometheus/gauge.h>
#include <prometheus/registry.h>

#include <array>
#include <string>
#include <string_view>

#include "core/views/views.h"

namespace plenary::net {

class Probe {
 public:
  explicit Probe(prometheus::Registry& registry);

  prometheus::Gauge& connections;        // of any kind, from accept to close
  prometheus::Counter& frames_sent;      // to screens
  prometheus::Counter& bytes_sent;       // the payload of these
  prometheus::Counter& deliveries;       // of one batch by one lane
  prometheus::Counter& commands;         // that reached the room
  prometheus::Counter& queue_overflows;  // of slow readers

  // Screens that are shown the session now.
  prometheus::Gauge& screens(core::Audience audience) {
    return *screens_[static_cast<std::size_t>(audience)];
  }

  // `reason` and `status` are of a fixed set, never from outside.
  void refused_connection(std::string_view reason);
  void goodbye(std::string_view code);
  void http_answer(std::string_view status);

 private:
  std::array<prometheus::Gauge*, 4> screens_;
  prometheus::Family<prometheus::Counter>& refused_;
  prometheus::Family<prometheus::Counter>& goodbyes_;
  prometheus::Family<prometheus::Counter>& http_answers_;
};

// The text format of Prometheus.
std::string metrics_text(const prometheus::Registry& registry);

}  // namespace plenary::net
