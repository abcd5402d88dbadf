#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

#include "base/ensure.h"
#include "core/agenda_rules.h"
#include "core/floor_rules.h"
#include "core/interpellation_rules.h"
#include "core/refuse.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

constexpr Duration kItemMin = minutes(1);
constexpr Duration kItemMax = minutes(12 * 60);
constexpr std::size_t kNumberOctetsMax = 32;

// The words that the screens translate: the enumerators of ItemState.
std::string_view word(ItemState state) {
  constexpr std::array<std::string_view, 7> kWords{
      "planned", "active", "interrupted", "finished", "skipped", "postponed", "withdrawn"};
  return kWords.at(static_cast<std::size_t>(state));
}

using States = std::initializer_list<ItemState>;

// AG3, AG4: the item exists and is in one of these states.
Check check_item(const Meeting& meeting, ItemId id, States states) {
  const Item* item = find_item(meeting, id);
  if (item == nullptr) return Refusal{Reason::unknown_item, {}};
  if (std::ranges::find(states, item->state) == states.end()) {
    return Refusal{Reason::item_state_forbids, {detail("state", word(item->state))}};
  }
  return std::nullopt;
}

// AG1, AG2, AG9, AG13: an item that exists may become active now.
Check check_may_run(const Meeting& meeting, const Item& item) {
  if (const Item* active = find_item(meeting, meeting.agenda.active)) {
    if (active != &item) {
      return Refusal{Reason::another_item_active, {detail("number", active->plan.number)}};
    }
  }
  if (item.plan.kind == ItemKind::recess) return Refusal{Reason::break_needs_recess, {}};
  const Sitting& sitting = *find_sitting(meeting, meeting.sitting);
  if (item.plan.closed && sitting.doors == Doors::open) {
    return Refusal{Reason::doors_are_open, {}};
  }
  return std::nullopt;
}

bool was_dealt_with(ItemState state) {
  return state == ItemState::active || state == ItemState::finished;
}

// AG6: what would stand behind the new place in its sitting. `after` none: the front of `sitting`.
Check check_place(const Meeting& meeting, SittingId sitting, ItemId after) {
  if (after) {
    const Item* neighbour = find_item(meeting, after);
    if (neighbour == nullptr) return Refusal{Reason::unknown_item, {}};
    sitting = neighbour->plan.sitting;
  }
  const Sitting* target = find_sitting(meeting, sitting);
  if (target == nullptr) return Refusal{Reason::unknown_sitting, {}};
  if (target->phase == SittingPhase::closed) return Refusal{Reason::sitting_is_closed, {}};

  bool behind = !after;
  for (const ItemId id : meeting.agenda.order) {
    const Item& item = *find_item(meeting, id);
    if (behind && item.plan.sitting == sitting && was_dealt_with(item.state)) {
      return Refusal{Reason::place_is_past, {}};
    }
    if (id == after) behind = true;
  }
  return std::nullopt;
}

// AG10: the next item of the sitting, behind the active one if there is one.
const Item* next_item(const Meeting& meeting) {
  bool behind = !meeting.agenda.active;
  for (const ItemId id : meeting.agenda.order) {
    const Item& item = *find_item(meeting, id);
    const bool comes = item.state == ItemState::planned || item.state == ItemState::interrupted;
    if (behind && comes && item.plan.sitting == meeting.sitting &&
        item.plan.kind != ItemKind::recess) {
      return &item;
    }
    if (id == meeting.agenda.active) behind = true;
  }
  return nullptr;
}

Instant planned_start_behind(const Meeting& meeting, SittingId sitting, ItemId after) {
  if (const Item* neighbour = find_item(meeting, after)) {
    return neighbour->plan.planned_start + neighbour->plan.planned_length;
  }
  return find_sitting(meeting, sitting)->plan.planned_start;
}

Check check_insertion(const InsertItem& command) {
  if (is_blank(command.title.view())) return Refusal{Reason::title_missing, {}};
  if (Check failed = check_text(command.title, kTitleOctetsMax)) return failed;
  if (Check failed = check_text(command.presenter, kTitleOctetsMax)) return failed;
  if (Check failed = check_text(command.number, kNumberOctetsMax)) return failed;
  if (command.planned_length < kItemMin || command.planned_length > kItemMax) {
    return Refusal{
        Reason::length_out_of_range,
        {detail("min_minutes", std::uint64_t{1}), detail("max_minutes", std::uint64_t{12 * 60})}};
  }
  return check_reason(command.reason);
}

// FL3: the item begins or goes on, and its list opens.
Events begun(const Meeting& meeting, const Item& item) {
  Events events;
  if (item.state == ItemState::planned) {
    events.emplace_back(ItemStarted{item.plan.id, meeting.sitting});
  } else {
    events.emplace_back(ItemResumed{item.plan.id, meeting.sitting});
  }
  append_lists_opened(meeting, item.plan.id, events);
  return events;
}

// FL24, IQ22: what ends with the active item when it is finished, in front of that.
Events over(const Meeting& meeting, ItemId item, Instant now) {
  Events events;
  append_item_over(meeting, item, now, events);
  append_interpellation_over(meeting, item, now, events);
  return events;
}

}  // namespace

namespace rules {

Decision decide(const Meeting& meeting, const StartItem& command, const Context&) {
  if (const Check failed = check_in_open_sitting(meeting)) return refuse(failed);
  if (const Check failed = check_item(meeting, command.item, {ItemState::planned})) {
    return refuse(failed);
  }
  if (const Check failed = check_may_run(meeting, *find_item(meeting, command.item))) {
    return refuse(failed);
  }
  return begun(meeting, *find_item(meeting, command.item));
}

Decision decide(const Meeting& meeting, const FinishItem&, const Context& context) {
  if (const Check failed = check_in_open_sitting(meeting)) return refuse(failed);
  if (!meeting.agenda.active) return refuse(Reason::no_active_item);
  Events events = over(meeting, meeting.agenda.active, context.now);
  events.emplace_back(ItemFinished{meeting.agenda.active});
  return events;
}

Decision decide(const Meeting& meeting, const AdvanceAgenda&, const Context& context) {
  if (const Check failed = check_in_open_sitting(meeting)) return refuse(failed);
  const Item* next = next_item(meeting);
  if (next == nullptr) return refuse(Reason::nothing_left);
  const Sitting& sitting = *find_sitting(meeting, meeting.sitting);
  if (next->plan.closed && sitting.doors == Doors::open) return refuse(Reason::doors_are_open);

  Events events;
  if (const ItemId active = meeting.agenda.active) {
    events = over(meeting, active, context.now);
    events.emplace_back(ItemFinished{active});
  }
  std::ranges::copy(begun(meeting, *next), std::back_inserter(events));
  return events;
}

Decision decide(const Meeting& meeting, const SkipItem& command, const Context& context) {
  if (const Check failed =
          check_item(meeting, command.item, {ItemState::planned, ItemState::interrupted})) {
    return refuse(failed);
  }
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  Events events;
  append_item_over(meeting, command.item, context.now, events);
  events.emplace_back(ItemSkipped{command.item, command.reason});
  return events;
}

Decision decide(const Meeting& meeting, const PostponeItem& command, const Context& context) {
  if (const Check failed = check_item(
          meeting, command.item,
          {ItemState::planned, ItemState::active, ItemState::interrupted, ItemState::skipped})) {
    return refuse(failed);
  }
  // AG1, SE12: postponing the active item ends it, for now.
  if (command.item == meeting.agenda.active) {
    if (const Check failed = check_in_open_sitting(meeting)) return refuse(failed);
  }
  if (command.to) {
    const Sitting* target = find_sitting(meeting, command.to);
    if (target == nullptr) return refuse(Reason::unknown_sitting);
    if (target->phase == SittingPhase::closed) return refuse(Reason::sitting_is_closed);
  }
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  Events events;
  const bool is_active = command.item == meeting.agenda.active;
  // FL24: what is to come in another sitting may be asked for until then.
  if (is_active || !command.to) append_item_over(meeting, command.item, context.now, events);
  if (is_active) append_wall_cleared(meeting, events);
  events.emplace_back(ItemPostponed{command.item, command.to, command.reason});
  return events;
}

Decision decide(const Meeting& meeting, const ResumeItem& command, const Context&) {
  if (const Check failed = check_in_open_sitting(meeting)) return refuse(failed);
  if (const Check failed = check_item(meeting, command.item,
                                      {ItemState::interrupted, ItemState::postponed,
                                       ItemState::skipped, ItemState::finished})) {
    return refuse(failed);
  }
  if (const Check failed = check_may_run(meeting, *find_item(meeting, command.item))) {
    return refuse(failed);
  }
  return begun(meeting, *find_item(meeting, command.item));
}

Decision decide(const Meeting& meeting, const RestoreItem& command, const Context&) {
  if (const Check failed =
          check_item(meeting, command.item,
                     {ItemState::skipped, ItemState::postponed, ItemState::withdrawn})) {
    return refuse(failed);
  }
  return Events{ItemRestored{command.item}};
}

Decision decide(const Meeting& meeting, const MoveItem& command, const Context&) {
  if (const Check failed = check_item(
          meeting, command.item,
          {ItemState::planned, ItemState::interrupted, ItemState::postponed, ItemState::skipped})) {
    return refuse(failed);
  }
  if (command.after == command.item) return refuse(Reason::unknown_item);
  if (const Check failed = check_place(meeting, command.sitting, command.after)) {
    return refuse(failed);
  }
  const SittingId sitting =
      command.after ? find_item(meeting, command.after)->plan.sitting : command.sitting;
  return Events{ItemMoved{command.item, sitting, command.after}};
}

Decision decide(const Meeting& meeting, const InsertItem& command, const Context&) {
  if (const Check failed = check_insertion(command)) return refuse(failed);
  if (const Check failed = check_place(meeting, command.sitting, command.after)) {
    return refuse(failed);
  }
  const SittingId sitting =
      command.after ? find_item(meeting, command.after)->plan.sitting : command.sitting;
  const auto id = ItemId{static_cast<std::uint32_t>(meeting.agenda.items.size() + 1)};
  return Events{
      ItemInserted{.plan = {.id = id,
                            .sitting = sitting,
                            .number = command.number,
                            .title = command.title,
                            .kind = command.kind,
                            .presenter = command.presenter,
                            .planned_start = planned_start_behind(meeting, sitting, command.after),
                            .planned_length = command.planned_length,
                            .closed = command.closed},
                   .after = command.after,
                   .reason = command.reason}};
}

Decision decide(const Meeting& meeting, const WithdrawItem& command, const Context& context) {
  if (const Check failed = check_item(
          meeting, command.item,
          {ItemState::planned, ItemState::interrupted, ItemState::skipped, ItemState::postponed})) {
    return refuse(failed);
  }
  if (const Check failed = check_groups_closed(meeting, command.item)) return refuse(failed);
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  Events events;
  append_item_over(meeting, command.item, context.now, events);
  events.emplace_back(ItemWithdrawn{command.item, command.reason});
  return events;
}

}  // namespace rules
}  // namespace plenary::core
