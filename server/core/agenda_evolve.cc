#include <algorithm>

#include "base/ensure.h"
#include "core/agenda_rules.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

// Where the first item of a sitting stands, or would stand: behind all items of earlier sittings.
auto front_of(Agenda& agenda, SittingId sitting) {
  return std::ranges::find_if(
      agenda.order, [&](ItemId id) { return agenda.items[id.value - 1].plan.sitting >= sitting; });
}

// Where an item behind everything of its sitting would stand.
auto end_of(Agenda& agenda, SittingId sitting) {
  return std::ranges::find_if(
      agenda.order, [&](ItemId id) { return agenda.items[id.value - 1].plan.sitting > sitting; });
}

void take_out(Agenda& agenda, ItemId id) { std::erase(agenda.order, id); }

void put_behind(Agenda& agenda, ItemId id, SittingId sitting, ItemId after) {
  if (!after) {
    agenda.order.insert(front_of(agenda, sitting), id);
    return;
  }
  const auto neighbour = std::ranges::find(agenda.order, after);
  ensure(neighbour != agenda.order.end());
  agenda.order.insert(neighbour + 1, id);
}

// AG14: into the sitting that is open, behind what was dealt with there.
void bring_into(Meeting& meeting, Item& item, SittingId sitting) {
  if (item.plan.sitting == sitting) return;
  Agenda& agenda = meeting.agenda;
  ItemId last;
  for (const ItemId id : agenda.order) {
    const Item& other = agenda.items[id.value - 1];
    const bool dealt_with = other.state == ItemState::finished || other.state == ItemState::active;
    if (other.plan.sitting == sitting && dealt_with) last = id;
  }
  take_out(agenda, item.plan.id);
  put_behind(agenda, item.plan.id, sitting, last);
  item.plan.sitting = sitting;
}

void run(Meeting& meeting, ItemId id, SittingId sitting, Instant at) {
  ensure(!meeting.agenda.active);
  Item& item = item_at(meeting, id);
  bring_into(meeting, item, sitting);
  item.state = ItemState::active;
  item.running_since = at;
  if (!item.started_at) item.started_at = at;
  item.finished_at.reset();
  item.reason = {};
  meeting.agenda.active = id;
}

// Ends what is going on with an item and leaves it in `state`.
void leave(Meeting& meeting, ItemId id, ItemState state, Instant at) {
  stop_clock(meeting, id, at);
  Item& item = item_at(meeting, id);
  item.state = state;
  if (meeting.agenda.active == id) meeting.agenda.active = {};
}

}  // namespace

Item& item_at(Meeting& meeting, ItemId id) {
  ensure(id.value >= 1 && id.value <= meeting.agenda.items.size());
  return meeting.agenda.items[id.value - 1];
}

void stop_clock(Meeting& meeting, ItemId id, Instant at) {
  if (!id) return;
  Item& item = item_at(meeting, id);
  if (!item.running_since) return;
  item.elapsed = item.elapsed + (at - *item.running_since);
  item.running_since.reset();
}

namespace rules {

void evolve(Meeting& meeting, const ItemStarted& event, Instant at) {
  ensure(item_at(meeting, event.item).state == ItemState::planned);
  run(meeting, event.item, event.sitting, at);
}

void evolve(Meeting& meeting, const ItemFinished& event, Instant at) {
  ensure(meeting.agenda.active == event.item);
  leave(meeting, event.item, ItemState::finished, at);
  item_at(meeting, event.item).finished_at = at;
}

void evolve(Meeting& meeting, const ItemSkipped& event, Instant at) {
  leave(meeting, event.item, ItemState::skipped, at);
  item_at(meeting, event.item).reason = event.reason;
}

void evolve(Meeting& meeting, const ItemPostponed& event, Instant at) {
  leave(meeting, event.item, ItemState::postponed, at);
  Item& item = item_at(meeting, event.item);
  item.reason = event.reason;
  if (!event.to) return;
  // It has a new place: there it comes up like any other.
  take_out(meeting.agenda, event.item);
  meeting.agenda.order.insert(end_of(meeting.agenda, event.to), event.item);
  item.plan.sitting = event.to;
  item.state = item.started_at ? ItemState::interrupted : ItemState::planned;
}

void evolve(Meeting& meeting, const ItemInterrupted& event, Instant at) {
  ensure(meeting.agenda.active == event.item);
  leave(meeting, event.item, ItemState::interrupted, at);
}

void evolve(Meeting& meeting, const ItemResumed& event, Instant at) {
  run(meeting, event.item, event.sitting, at);
}

void evolve(Meeting& meeting, const ItemRestored& event, Instant) {
  Item& item = item_at(meeting, event.item);
  item.state = item.started_at ? ItemState::interrupted : ItemState::planned;
  item.reason = {};
}

void evolve(Meeting& meeting, const ItemMoved& event, Instant) {
  Item& item = item_at(meeting, event.item);
  take_out(meeting.agenda, event.item);
  put_behind(meeting.agenda, event.item, event.sitting, event.after);
  item.plan.sitting = event.sitting;
}

void evolve(Meeting& meeting, const ItemInserted& event, Instant) {
  ensure(event.plan.id.value == meeting.agenda.items.size() + 1);
  meeting.agenda.items.push_back(
      Item{.plan = event.plan, .inserted = true, .reason = event.reason});
  put_behind(meeting.agenda, event.plan.id, event.plan.sitting, event.after);
}

void evolve(Meeting& meeting, const ItemWithdrawn& event, Instant at) {
  leave(meeting, event.item, ItemState::withdrawn, at);
  item_at(meeting, event.item).reason = event.reason;
}

}  // namespace rules
}  // namespace plenary::core
