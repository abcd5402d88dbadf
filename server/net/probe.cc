#include "net/probe.h"

#include <prometheus/text_serializer.h>

namespace plenary::net {
namespace {

using prometheus::BuildCounter;
using prometheus::BuildGauge;
using prometheus::Registry;

prometheus::Gauge& gauge(Registry& registry, const char* name, const char* help) {
  return BuildGauge().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Counter& counter(Registry& registry, const char* name, const char* help) {
  return BuildCounter().Name(name).Help(help).Register(registry).Add({});
}

prometheus::Family<prometheus::Counter>& counters(Registry& registry, const char* name,
                                                  const char* help) {
  return BuildCounter().Name(name).Help(help).Register(registry);
}

std::array<prometheus::Gauge*, 4> screen_gauges(Registry& registry) {
  auto& family = BuildGauge()
                     .Name("plenary_screens")
                     .Help("Screens that are shown the session, by audience")
                     .Register(registry);
  return {&family.Add({{"audience", "chair"}}), &family.Add({{"audience", "delegate"}}),
          &family.Add({{"audience", "podium"}}), &family.Add({{"audience", "gallery"}})};
}

}  // namespace

Probe::Probe(Registry& registry)
    : connections(gauge(registry, "plenary_connections", "Open connections of any kind")),
      frames_sent(counter(registry, "plenary_frames_sent_total", "Frames sent to screens")),
      bytes_sent(counter(registry, "plenary_bytes_sent_total", "Bytes of frames sent to screens")),
      deliveries(counter(registry, "plenary_deliveries_total", "Batches sent out by a lane")),
      commands(counter(registry, "plenary_commands_total", "Commands handed to the room")),
      queue_overflows(counter(registry, "plenary_queue_overflows_total",
                              "Connections closed because they read too slowly")),
      screens_(screen_gauges(registry)),
      refused_(counters(registry, "plenary_refused_connections_total",
                        "Connections and upgrades refused, by reason")),
      goodbyes_(counters(registry, "plenary_goodbyes_total",
                         "Screens that the server said goodbye to, by code")),
      http_answers_(counters(registry, "plenary_http_answers_total", "HTTP answers, by status")) {}

void Probe::refused_connection(std::string_view reason) {
  refused_.Add({{"reason", std::string(reason)}}).Increment();
}

void Probe::goodbye(std::string_view code) {
  goodbyes_.Add({{"code", std::string(code)}}).Increment();
}

void Probe::http_answer(std::string_view status) {
  http_answers_.Add({{"status", std::string(status)}}).Increment();
}

std::string metrics_text(const Registry& registry) {
  return prometheus::TextSerializer().Serialize(registry.Collect());
}

}  // namespace plenary::net
