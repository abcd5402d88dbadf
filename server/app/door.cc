#include "app/door.h"

namespace plenary::app {

Door::Door(store::DoorLedger& ledger, room::ServerClock& clock,
           const std::vector<core::Person>& roll)
    : ledger_(ledger), clock_(clock) {
  names_.reserve(roll.size());
  for (const core::Person& person : roll) names_.push_back(person.name);
}

std::optional<net::Admitted> Door::redeem(std::string_view join_code) {
  const auto admission = ledger_.redeem(join_code, clock_.now());
  if (!admission) return std::nullopt;
  net::Admitted result = admitted(*admission);
  result.new_token = admission->token;
  return result;
}

std::optional<net::Admitted> Door::find(std::string_view token) {
  const auto admission = ledger_.find(token);
  if (!admission) return std::nullopt;
  return admitted(*admission);
}

net::Admitted Door::admitted(const store::Admission& admission) const {
  const std::uint32_t person = admission.actor.person.value;
  const bool on_roll = person >= 1 && person <= names_.size();
  return {.actor = admission.actor,
          .audience = admission.audience,
          .name = on_roll ? names_[person - 1] : Text(),
          .new_token = {}};
}

}  // namespace plenary::app
