#include <algorithm>
#include <array>
#include <map>

#include "core/attendance_rules.h"
#include "core/floor_rules.h"
#include "core/interpellation_rules.h"

namespace plenary::core {
namespace {

// FL9, FL10: what decides between two that wait; the smaller one comes first. `place` is the
// procedure's order of those who ask for the same kind of turn.
struct Rank {
  std::uint32_t kind = 0;
  std::uint32_t point = 0;
  std::uint32_t skips = 0;
  std::uint32_t asker = 0;  // 0: asked the question that the debate is about
  std::array<std::int64_t, 2> place{};
  Instant window;
  std::uint64_t lot = 0;
  RequestId id;

  friend auto operator<=>(const Rank&, const Rank&) = default;
};

std::uint32_t rank_of_kind(const FloorRule& rule, TurnKind kind) {
  const auto named = std::ranges::find(rule.kinds, kind);
  if (named != rule.kinds.end()) return static_cast<std::uint32_t>(named - rule.kinds.begin());
  return static_cast<std::uint32_t>(rule.kinds.size()) + static_cast<std::uint32_t>(kind);
}

bool asker_comes_first(const Meeting& meeting, const Request& request) {
  return request.kind == TurnKind::debate && request.question &&
         meeting.procedure.floor.debate_order == DebateOrder::asker_first &&
         has_asked(meeting, request.person, request.question);
}

Rank rank_of(const Meeting& meeting, const Request& request) {
  const FloorRule& rule = meeting.procedure.floor;
  Rank rank{.kind = rank_of_kind(rule, request.kind),
            .skips = request.skips,
            .asker = asker_comes_first(meeting, request) ? 0U : 1U,
            .window = request.window,
            .lot = request.lot,
            .id = request.id};
  if (request.point != 0) rank.point = rule.points.at(request.point - 1).rank;
  if (rule.order == SpeakingOrder::least_spoken) {
    const SpokenTotal& total = meeting.floor.totals.persons.at(request.person.value - 1);
    rank.place = {total.spoken.ms, total.turns};
  }
  return rank;
}

using GroupAndKind = std::pair<GroupId, TurnKind>;

// The last turn of each group in a list, by kind: the group that spoke longest ago is next.
std::map<GroupAndKind, TurnId> last_turns(const Meeting& meeting, const SpeakersList& list) {
  std::map<GroupAndKind, TurnId> last;
  for (const Turn& turn : meeting.floor.turns) {
    if (turn.item != list.item || turn.place != list.place || turn.recalled) continue;
    last[{group_of(meeting, turn.person), turn.kind}] = turn.id;
  }
  return last;
}

// FL9: one of each group, then the second of each; groups in the order in which they spoke last.
void take_groups_in_turn(const Meeting& meeting, const SpeakersList& list,
                         std::vector<Rank>& ranks) {
  const std::map<GroupAndKind, TurnId> last = last_turns(meeting, list);
  std::map<GroupAndKind, std::int64_t> rounds;
  for (Rank& rank : ranks) {
    const Request& request = *find_request(meeting, rank.id);
    const GroupAndKind key{group_of(meeting, request.person), request.kind};
    const auto spoke = last.find(key);
    rank.place = {rounds[key]++, spoke == last.end() ? 0 : std::int64_t{spoke->second.value}};
  }
}

std::vector<RequestId> ids_of(const std::vector<Rank>& ranks) {
  std::vector<RequestId> ids;
  ids.reserve(ranks.size());
  for (const Rank& rank : ranks) ids.push_back(rank.id);
  return ids;
}

std::vector<RequestId> order_by_rule(const Meeting& meeting, const SpeakersList& list) {
  std::vector<Rank> ranks;
  ranks.reserve(list.waiting.size());
  for (const RequestId id : list.waiting) {
    ranks.push_back(rank_of(meeting, *find_request(meeting, id)));
  }
  std::ranges::sort(ranks);
  if (meeting.procedure.floor.order == SpeakingOrder::groups_in_turn) {
    take_groups_in_turn(meeting, list, ranks);
    std::ranges::sort(ranks);
  }
  return ids_of(ranks);
}

// FL12: as whoever runs the floor has put them, but who was skipped behind all of the same kind.
std::vector<RequestId> order_by_hand(const Meeting& meeting, const SpeakersList& list) {
  std::vector<RequestId> line = list.waiting;
  std::vector<RequestId> skipped;
  std::erase_if(line, [&](RequestId id) {
    if (find_request(meeting, id)->skips == 0) return false;
    skipped.push_back(id);
    return true;
  });
  std::ranges::stable_sort(skipped, {},
                           [&](RequestId id) { return find_request(meeting, id)->skips; });
  for (const RequestId id : skipped) {
    const TurnKind kind = find_request(meeting, id)->kind;
    const auto last = std::ranges::find(line.rbegin(), line.rend(), kind, [&](RequestId other) {
      return find_request(meeting, other)->kind;
    });
    line.insert(last == line.rend() ? line.end() : last.base(), id);
  }
  return line;
}

// Of the procedure's speaking times, counted from 1; 0: the procedure has none.
std::uint32_t row_of(const FloorRule& rule, TurnKind kind, Contribution contribution) {
  std::uint32_t any = 0;
  for (std::uint32_t row = 1; row <= rule.times.size(); ++row) {
    const SpeakingTime& time = rule.times[row - 1];
    if (time.kind != kind) continue;
    if (time.contribution == contribution) return row;
    if (time.contribution == Contribution::any && any == 0) any = row;
  }
  return any;
}

}  // namespace

const SpeakersList* find_list(const Meeting& meeting, ItemId item, GroupId place) {
  const auto found = std::ranges::find_if(meeting.floor.lists, [&](const SpeakersList& list) {
    return list.item == item && list.place == place;
  });
  return found == meeting.floor.lists.end() ? nullptr : &*found;
}

std::vector<RequestId> line_of(const Meeting& meeting, const SpeakersList& list) {
  std::vector<RequestId> line =
      list.by_hand ? order_by_hand(meeting, list) : order_by_rule(meeting, list);
  // FL9: a batch that was called stands in front, in the order in which it was called.
  const auto called = [&](RequestId id) { return find_request(meeting, id)->called; };
  const auto rest =
      std::ranges::stable_partition(line, [&](RequestId id) { return called(id) != 0; });
  // Two may have the same place: who was taken back, and who was called since.
  std::ranges::stable_sort(line.begin(), rest.begin(), {}, called);
  return line;
}

GroupId group_of(const Meeting& meeting, PersonId person) {
  if (find_person(meeting, person) == nullptr) return {};
  return meeting.floor.members.at(person.value - 1);
}

bool sits_in_groups(const Item& item) { return item.plan.kind == ItemKind::group_discussion; }

TurnTime turn_time(const Meeting& meeting, ItemId item, GroupId place, TurnKind kind,
                   PersonId person) {
  const FloorRule& rule = meeting.procedure.floor;
  const Contribution contribution =
      has_contributed(meeting, person, item, kind) ? Contribution::again : Contribution::first;
  TurnTime time{.limit = {}, .warning = {}, .row = 0, .unlimited = true};
  time.row = row_of(rule, kind, contribution);
  if (time.row != 0) {
    time.limit = rule.times[time.row - 1].limit;
    time.warning = rule.times[time.row - 1].warning;
    time.unlimited = false;
  }
  if (const SpeakersList* list = find_list(meeting, item, place)) {
    const auto set = std::ranges::find(list->times, kind, &SetTime::kind);
    if (set != list->times.end()) {
      time.limit = set->limit;
      time.row = 0;
      time.unlimited = false;
    }
  }
  if (kind == TurnKind::speak) {
    if (const auto left = budget_left(meeting, item, group_of(meeting, person))) {
      time.limit = std::max(Duration{}, time.unlimited ? *left : std::min(time.limit, *left));
      time.unlimited = false;
    }
  }
  time.warning = std::min(time.warning, time.limit);
  return time;
}

// What is set, and what the procedure has, is never 0: only a budget that is used up is.
bool is_unlimited(const Meeting& meeting, const Turn& turn) {
  const bool has_budget = turn.kind == TurnKind::speak &&
                          budget_left(meeting, turn.item, group_of(meeting, turn.person));
  return turn.limit == Duration{} && !has_budget;
}

const Turn* current_turn(const Meeting& meeting, GroupId place) {
  if (place.value >= meeting.floor.stages.size()) return nullptr;
  return find_turn(meeting, meeting.floor.stages[place.value].current);
}

Duration spoken_until(const Turn& turn, Instant now) {
  return turn.running_since ? turn.spoken + (now - *turn.running_since) : turn.spoken;
}

bool may_take_floor(const Meeting& meeting, PersonId person) {
  const Person* found = find_person(meeting, person);
  if (found == nullptr) return false;
  return !has_role(*found, Role::delegate) || takes_part(attendance_of(meeting, person).presence);
}

}  // namespace plenary::core
