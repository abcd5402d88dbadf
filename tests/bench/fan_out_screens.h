#pragma once

// The other side of fan_out_load: a process that opens connections and counts what arrives.
//
// Two crowds of the same size. Both say and read the same, through the same code, and both count in
// `frames`: screens of the server, and listeners of a bare loop, which must answer as a server
// would until it has their Hello. So a difference between the two is one of who sends.

#include <sys/types.h>

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>

#include "core/views/views.h"
#include "net/fan_out.h"

namespace plenary::bench {

// Who looks at the n-th screen, 1, 2, 3, ...: the chair, the podium, delegates, then the gallery.
inline constexpr std::uint32_t kFirstDelegate = 3;
inline constexpr std::uint32_t kDelegates = 400;

constexpr core::Audience audience_of(std::uint32_t screen) {
  if (screen == 1) return core::Audience::chair;
  if (screen == 2) return core::Audience::podium;
  return screen < kFirstDelegate + kDelegates ? core::Audience::delegate : core::Audience::gallery;
}

// The person before it: the screen's number, none for podium and gallery.
constexpr PersonId person_of(std::uint32_t screen) {
  const core::Audience audience = audience_of(screen);
  const bool somebody = audience == core::Audience::chair || audience == core::Audience::delegate;
  return {somebody ? screen : 0};
}

// A child process with both crowds. Ends when this object does.
class Screens {
 public:
  // Forks: call it before there are threads.
  explicit Screens(std::size_t connections);
  Screens(const Screens&) = delete;
  Screens& operator=(const Screens&) = delete;
  ~Screens() { stop(); }

  // Ends the child.
  void stop();

  enum class Crowd : char { screens = 's', listeners = 'l' };

  // Starts to connect.
  void connect(Crowd crowd, std::uint16_t port);

  // A delegate taps: the first one leaves the hall, then comes back; then the next one does.
  void tap();

  // Blocks until so many have arrived since the start. Ends the program after a minute.
  void await_frames(std::uint64_t count);

  [[nodiscard]] std::uint64_t frames() const;

  // The frame that came last to screens of this view, header included. Not while frames arrive.
  [[nodiscard]] std::string last_frame(net::ViewGroup view) const;

 private:
  struct Shared;
  friend class Child;

  Shared* shared_;
  pid_t child_ = -1;
  int orders_ = -1;  // to the child
  int news_ = -1;    // from the child: one octet when the wanted count is reached
};

}  // namespace plenary::bench
