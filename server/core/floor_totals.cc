#include "core/floor_totals.h"

#include <algorithm>
#include <tuple>

#include "base/ensure.h"
#include "core/floor_rules.h"

namespace plenary::core {
namespace {

using Key = std::tuple<ItemId, PersonId, TurnKind>;

Key key_of(const Contributions& it) { return {it.item, it.person, it.kind}; }

void add_contribution(Meeting& meeting, const Key& key) {
  std::vector<Contributions>& all = meeting.floor.totals.contributions;
  auto place = std::ranges::lower_bound(all, key, {}, key_of);
  if (place == all.end() || key_of(*place) != key) {
    const auto& [item, person, kind] = key;
    place = all.insert(place, {.item = item, .person = person, .kind = kind});
  }
  ++place->count;
}

void take_contribution(Meeting& meeting, const Key& key) {
  std::vector<Contributions>& all = meeting.floor.totals.contributions;
  const auto place = std::ranges::lower_bound(all, key, {}, key_of);
  ensure(place != all.end() && key_of(*place) == key);
  if (--place->count == 0) all.erase(place);
}

Key key_of_turn(const Turn& turn) { return {turn.item, turn.person, turn.kind}; }

ItemTotals& totals_of(Meeting& meeting, ItemId item) {
  std::vector<ItemTotals>& items = meeting.floor.totals.items;
  if (items.size() < item.value) items.resize(item.value);
  ItemTotals& totals = items[item.value - 1];
  totals.groups.resize(meeting.floor.groups.size() + 1);
  return totals;
}

void add_time(SpokenTotal& total, Duration spoken) { total.spoken = total.spoken + spoken; }

void add_turn(SpokenTotal& total, Duration spoken) {
  ++total.turns;
  add_time(total, spoken);
}

void take_turn(SpokenTotal& total, Duration spoken) {
  ensure(total.turns > 0);
  --total.turns;
  add_time(total, {-spoken.ms});
}

// Applies `change` to every total that a turn belongs to.
template <class Change>
void change_totals(Meeting& meeting, const Turn& turn, Change change) {
  const GroupId group = group_of(meeting, turn.person);
  change(meeting.floor.totals.persons.at(turn.person.value - 1), turn.spoken);
  change(meeting.floor.totals.groups.at(group.value), turn.spoken);
  change(totals_of(meeting, turn.item).kinds.at(static_cast<std::size_t>(turn.kind)), turn.spoken);
}

// FL22: what its group has used by a turn, or by a part of it that is taken out again.
void use_budget(Meeting& meeting, const Turn& turn, Duration spoken) {
  if (turn.kind != TurnKind::speak) return;
  Duration& used = totals_of(meeting, turn.item).groups.at(group_of(meeting, turn.person).value);
  used = used + spoken;
}

}  // namespace

void prepare_totals(Meeting& meeting) {
  FloorTotals& totals = meeting.floor.totals;
  totals.persons.resize(meeting.roll.size());
  totals.written.resize(meeting.roll.size());
  totals.groups.resize(meeting.floor.groups.size() + 1);
}

void count_granted(Meeting& meeting, const Turn& turn) {
  add_contribution(meeting, key_of_turn(turn));
}

// FL21: it is no contribution; FL26: its time was spoken.
void count_recalled(Meeting& meeting, const Turn& turn) {
  take_contribution(meeting, key_of_turn(turn));
  change_totals(meeting, turn, add_time);
  use_budget(meeting, turn, turn.spoken);
}

// FL26: a turn that is over counts, if it had begun.
void count_ended(Meeting& meeting, const Turn& turn) {
  if (!turn.started_at) return take_contribution(meeting, key_of_turn(turn));
  change_totals(meeting, turn, add_turn);
  use_budget(meeting, turn, turn.spoken);
}

void count_readmitted(Meeting& meeting, const Turn& turn) {
  if (!turn.started_at) return add_contribution(meeting, key_of_turn(turn));
  change_totals(meeting, turn, take_turn);
  use_budget(meeting, turn, {-turn.spoken.ms});
}

void count_handed_in(Meeting& meeting, const Request& request) {
  ++meeting.floor.totals.written.at(request.person.value - 1);
  add_contribution(meeting, {request.item, request.person, TurnKind::speak});
}

bool has_contributed(const Meeting& meeting, PersonId person, ItemId item, TurnKind kind) {
  const Key key{item, person, kind};
  const std::vector<Contributions>& all = meeting.floor.totals.contributions;
  const auto place = std::ranges::lower_bound(all, key, {}, key_of);
  return place != all.end() && key_of(*place) == key;
}

bool is_first_contribution(const Meeting& meeting, PersonId person) {
  const FloorTotals& totals = meeting.floor.totals;
  return totals.persons.at(person.value - 1).turns == 0 && totals.written.at(person.value - 1) == 0;
}

std::optional<Duration> budget_left(const Meeting& meeting, ItemId item, GroupId group) {
  const Duration budget = meeting.procedure.floor.group_budget;
  if (budget == Duration{} || !group) return std::nullopt;
  const Item* found = find_item(meeting, item);
  if (found == nullptr || sits_in_groups(*found)) return std::nullopt;
  const std::vector<ItemTotals>& items = meeting.floor.totals.items;
  if (item.value > items.size() || items[item.value - 1].groups.empty()) return budget;
  const std::vector<Duration>& used = items[item.value - 1].groups;
  const Duration most = *std::max_element(used.begin() + 1, used.end());
  return std::max(budget, most) - used.at(group.value);
}

SpokenTotal spoken_by_group(const Meeting& meeting, GroupId group) {
  return meeting.floor.totals.groups.at(group.value);
}

SpokenTotal spoken_in_item(const Meeting& meeting, ItemId item, TurnKind kind) {
  const std::vector<ItemTotals>& items = meeting.floor.totals.items;
  if (!item || item.value > items.size()) return {};
  return items[item.value - 1].kinds.at(static_cast<std::size_t>(kind));
}

}  // namespace plenary::core
