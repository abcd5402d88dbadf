#pragma once

// What the network layer can be told. The defaults are those of a council of 500 on one machine.

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace plenary::net {

struct Settings {
  std::string address = "127.0.0.1";  // IPv4 or IPv6, of the one interface or 0.0.0.0 / ::
  std::uint16_t port = 0;             // 0: any free one; Server::port() says which
  std::uint32_t lanes = 2;            // threads that serve connections, 1 to 64

  std::string session = "demo";              // served at /ws/{session}
  std::vector<std::string> allowed_origins;  // besides the server's own: "https://council.example"
  bool conformance_echo = false;             // /conformance/echo, for loopback peers only

  // How many connections there may be. Of those that nobody has been admitted on, the oldest gives
  // way to a new one; the other limits turn the new one away.
  std::size_t connections_max = 8'192;
  std::size_t connections_per_address_max = 2'000;  // an IPv6 address counts by its /64
  std::size_t unadmitted_connections_max = 1'024;

  // What one connection may cost.
  std::size_t request_head_bytes_max = 8 * 1024;
  std::size_t request_target_bytes_max = 2 * 1024;
  std::size_t request_body_bytes_max = 4 * 1024;  // larger: 413; smaller: 400, none is ever wanted
  std::size_t message_bytes_max = 64 * 1024;
  std::size_t echo_message_bytes_max = 16 * 1024 * 1024;
  std::size_t queue_bytes_max = 1024 * 1024;    // of frames that wait for one slow reader
  std::size_t kernel_send_bytes = 128 * 1024;   // SO_SNDBUF; the kernel takes double
  std::size_t drained_bytes_max = 1024 * 1024;  // read and thrown away while closing
  std::uint32_t frames_per_second = 50;         // from a screen, pings included
  std::uint32_t frames_burst = 200;             // above that rate for a moment; at most 1'000'000
  std::size_t admissions_waiting_max = 4'096;   // beyond: come back
  std::uint32_t admission_threads = 2;

  // How long it may keep us waiting.
  std::chrono::milliseconds request_head_wait{5'000};
  std::chrono::milliseconds http_idle_wait{10'000};
  std::chrono::milliseconds hello_wait{3'000};
  std::chrono::milliseconds idle_wait{30'000};  // between two frames of a screen
  std::chrono::milliseconds closing_wait{1'000};
  std::chrono::milliseconds deadline_tick{250};      // how exactly these are kept
  std::chrono::milliseconds come_back_after{1'000};  // told to screens that are sent away for now

  // What a screen that comes back may still be given instead of everything.
  std::size_t ring_updates_max = 1'024;
  std::size_t ring_bytes_max = 4 * 1024 * 1024;  // per audience
};

}  // namespace plenary::net
