#pragma once

// Which papers hang on the wall just now, as the public is told. Those are the only ones that a
// display is given.

#include <map>
#include <mutex>
#include <string>
#include <string_view>

#include "core/views/cards.h"
#include "room/publisher.h"

namespace plenary::app {

// Stands between the room and the screens and looks at what goes by.
class Wall final : public room::Publisher {
 public:
  explicit Wall(room::Publisher& screens) : screens_(screens) {}

  // A screen that asks for a paper as soon as it hears of it is not too early.
  void publish(room::Publication publication) override;
  void report(room::RoomHealth health) override { screens_.report(health); }

  // From any thread.
  [[nodiscard]] bool shows(std::string_view paper) const;

 private:
  room::Publisher& screens_;
  mutable std::mutex mutex_;
  std::map<core::CardKey, std::string> papers_;  // by the exhibit's card
};

}  // namespace plenary::app
