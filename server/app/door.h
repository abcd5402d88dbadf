#pragma once

// The doorkeeper: lets the network layer ask the ledger of codes and tokens, and gives names to
// those who come in.

#include <vector>

#include "base/text.h"
#include "core/meeting.h"
#include "net/admission.h"
#include "room/server_clock.h"
#include "store/door_ledger.h"

namespace plenary::app {

// Safe from any thread.
class Door final : public net::Admission {
 public:
  // `ledger` and `clock` must live as long; of the roll only the names are kept.
  Door(store::DoorLedger& ledger, room::ServerClock& clock, const std::vector<core::Person>& roll);

  std::optional<net::Admitted> redeem(std::string_view join_code) override;
  std::optional<net::Admitted> find(std::string_view token) override;

 private:
  [[nodiscard]] net::Admitted admitted(const store::Admission& admission) const;

  store::DoorLedger& ledger_;
  room::ServerClock& clock_;
  std::vector<Text> names_;  // by PersonId - 1
};

}  // namespace plenary::app
