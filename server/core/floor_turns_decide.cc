#include <algorithm>

#include "core/floor_checks.h"
#include "core/floor_rules.h"
#include "core/interpellation_rules.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

constexpr Duration kExtensionMin = seconds(10);
constexpr Duration kExtensionMax = minutes(60);

// Whom the floor is to be given to.
struct Grant {
  RequestId request;
  ItemId item;
  GroupId place;
  TurnKind kind = TurnKind::speak;
  PersonId person;
  QuestionId question;
  List<RequestId> passed_over;
};

bool is_asked_for(TurnKind kind) {
  return kind == TurnKind::speak || kind == TurnKind::debate || kind == TurnKind::point_of_order ||
         kind == TurnKind::question;
}

// FL11: who stood in front of a request that waits.
List<RequestId> passed_over(const Meeting& meeting, const Request& request) {
  std::vector<RequestId> line = line_of(meeting, *find_list(meeting, request.item, request.place));
  line.erase(std::ranges::find(line, request.id), line.end());
  return line;
}

Grant grant_of(const Meeting& meeting, const Request& request) {
  return {.request = request.id,
          .item = request.item,
          .place = request.place,
          .kind = request.kind,
          .person = request.person,
          .question = request.question,
          .passed_over = passed_over(meeting, request)};
}

// FL16, FL18
void append_grant(const Meeting& meeting, const Grant& grant, TurnTime time, Events& events) {
  const auto id = TurnId{static_cast<std::uint32_t>(meeting.floor.turns.size() + 1)};
  events.emplace_back(TurnGranted{.turn = id,
                                  .request = grant.request,
                                  .item = grant.item,
                                  .place = grant.place,
                                  .kind = grant.kind,
                                  .person = grant.person,
                                  .question = grant.question,
                                  .limit = time.limit,
                                  .warning = time.warning,
                                  .row = time.row,
                                  .passed_over = grant.passed_over});
  if (meeting.procedure.floor.clock == ClockStart::at_grant) events.emplace_back(TurnStarted{id});
}

TurnTime time_of(const Meeting& meeting, const Grant& grant) {
  return turn_time(meeting, grant.item, grant.place, grant.kind, grant.person);
}

void append_end(const Turn& turn, TurnEnd cause, Instant now, Events& events) {
  events.emplace_back(TurnEnded{turn.id, cause, spoken_until(turn, now)});
}

// FL17: the one that was interrupted last goes on; in a recess it waits.
void append_resumption(const Meeting& meeting, const std::vector<TurnId>& interrupted,
                       Events& events) {
  if (interrupted.empty()) return;
  events.emplace_back(TurnResumed{interrupted.back()});
  if (check_in_open_sitting(meeting)) events.emplace_back(TurnPaused{interrupted.back()});
}

// FL15: ends the present turn for the next one.
Events granted(const Meeting& meeting, const Grant& grant, Instant now) {
  Events events;
  TurnTime time = time_of(meeting, grant);
  if (const Turn* current = current_turn(meeting, grant.place)) {
    append_end(*current, TurnEnd::next, now, events);
    // FL22: what this turn has used, its group has left no more. FL18: if it never began, it was no
    // contribution, and its speaker may be the next one too.
    if (meeting.procedure.floor.group_budget > Duration{} || !current->started_at) {
      Meeting then = meeting;
      evolve(then, events.back(), now);
      time = time_of(then, grant);
    }
  }
  append_grant(meeting, grant, time, events);
  return events;
}

// FL17: ends the present turn for the one that it interrupted, if it did.
Events ended(const Meeting& meeting, const Turn& turn, TurnEnd cause, Instant now) {
  Events events;
  append_end(turn, cause, now, events);
  append_resumption(meeting, meeting.floor.stages.at(turn.place.value).interrupted, events);
  return events;
}

// FL2, FL13, FL15: the request waits for the active item, and its speaker is there.
Check check_grant(const Meeting& meeting, RequestId id, const Actor& actor) {
  const Request* request = find_request(meeting, id);
  if (request == nullptr) return Refusal{Reason::unknown_request, {}};
  if (Check failed = check_runs_floor(meeting, actor, request->place)) return failed;
  if (Check failed = check_waiting(meeting, id)) return failed;
  if (Check failed = check_item_active(meeting, request->item)) return failed;
  return check_may_take_floor(meeting, request->person);
}

// FL16: somebody has the floor, in one of these states.
Check check_turn(const Meeting& meeting, GroupId place, std::initializer_list<TurnState> states) {
  const Turn* current = current_turn(meeting, place);
  if (current == nullptr) return Refusal{Reason::nobody_has_floor, {}};
  if (std::ranges::find(states, current->state) == states.end()) {
    return Refusal{Reason::turn_state_forbids, {detail("turn_state", current->state)}};
  }
  return std::nullopt;
}

// IQ12: the questions of one batch.
Check check_batch_size(const Meeting& meeting, const CallBatch& command) {
  const std::uint64_t most = meeting.procedure.interpellation.batch_max;
  const auto questions = std::ranges::count_if(command.requests, [&](RequestId id) {
    const Request* request = find_request(meeting, id);
    return request != nullptr && request->kind == TurnKind::question;
  });
  if (command.requests.empty() || static_cast<std::uint64_t>(questions) > most) {
    return Refusal{Reason::batch_out_of_range, {detail("max", most)}};
  }
  return std::nullopt;
}

// IQ12: all wait on one list, each is called once.
Check check_batch(const Meeting& meeting, const CallBatch& command, const Actor& actor) {
  const Request* first = nullptr;
  std::vector<RequestId> called;
  for (const RequestId id : command.requests) {
    if (Check failed = check_grant(meeting, id, actor)) return failed;
    const Request& request = *find_request(meeting, id);
    if (first == nullptr) first = &request;
    const bool again = std::ranges::find(called, id) != called.end();
    if (again || request.place != first->place) return Refusal{Reason::unknown_request, {}};
    called.push_back(id);
  }
  return std::nullopt;
}

// FL6, FL8, IQ13: what is given without having been asked for.
Check check_gift(const Meeting& meeting, const GiveFloor& command) {
  if (is_asked_for(command.kind)) {
    return Refusal{Reason::kind_is_asked_for, {detail("kind", command.kind)}};
  }
  if (Check failed = check_may_take_floor(meeting, command.person)) return failed;
  const bool delegate = has_role(*find_person(meeting, command.person), Role::delegate);
  if (delegate) {
    if (Check failed = check_of_this_group(meeting, command.person, command.place)) return failed;
  }
  if (command.kind == TurnKind::answer) {
    return check_answer_turn(meeting, command.person, command.question, meeting.agenda.active);
  }
  if (command.question) return Refusal{Reason::question_not_wanted, {}};
  return std::nullopt;
}

// FL2, FL15: the active item has a list in this place, and the actor runs it.
Check check_place_in_use(const Meeting& meeting, GroupId place, const Actor& actor) {
  if (Check failed = check_runs_floor(meeting, actor, place)) return failed;
  if (Check failed = check_item_active(meeting, meeting.agenda.active)) return failed;
  return check_list(meeting, meeting.agenda.active, place);
}

// FL5, FL14, FL21: takes back what somebody else was given. Its request stands where it stood.
void append_recall(const Meeting& meeting, const Turn& current, Events& events) {
  events.emplace_back(TurnRecalled{current.id});
  if (current.request && !may_take_floor(meeting, current.person)) {
    events.emplace_back(RequestDropped{current.request});
  }
}

// FL21: whether somebody has the floor who was given it after `last`.
bool was_given_since(const Turn& current, const Turn& last) { return current.id > last.id; }

}  // namespace

void append_lists_opened(const Meeting& meeting, ItemId item, Events& events) {
  if (!meeting.procedure.floor.opens_with_item) return;
  const auto open = [&](GroupId place) {
    const SpeakersList* list = find_list(meeting, item, place);
    if (list == nullptr || !list->open) events.emplace_back(RequestsOpened{item, place, {}});
  };
  if (!sits_in_groups(*find_item(meeting, item))) return open({});
  for (const DelegateGroup& group : meeting.floor.groups) open(group.id);
}

void append_item_over(const Meeting& meeting, ItemId item, Instant now, Events& events) {
  for (const Stage& stage : meeting.floor.stages) {
    std::vector<TurnId> turns = stage.interrupted;
    if (stage.current) turns.push_back(stage.current);
    for (const TurnId id : turns) {
      const Turn& turn = *find_turn(meeting, id);
      if (turn.item == item) append_end(turn, TurnEnd::item_over, now, events);
    }
  }
  for (const SpeakersList& list : meeting.floor.lists) {
    if (list.item != item || !list.open) continue;
    events.emplace_back(RequestsClosed{item, list.place, ListEnd::item_over});
  }
}

void append_turns_paused(const Meeting& meeting, Events& events) {
  for (const Stage& stage : meeting.floor.stages) {
    const Turn* current = find_turn(meeting, stage.current);
    if (current != nullptr && current->state == TurnState::running) {
      events.emplace_back(TurnPaused{current->id});
    }
  }
}

void append_speaker_left(const Meeting& meeting, PersonId person, Instant now, Events& events) {
  for (const Request& request : meeting.floor.requests) {
    if (request.person == person && request.state == RequestState::waiting) {
      events.emplace_back(RequestDropped{request.id});
    }
  }
  if (meeting.procedure.floor.when_speaker_leaves == SpeakerLeaving::turn_goes_on) return;
  for (const Stage& stage : meeting.floor.stages) {
    std::vector<TurnId> interrupted = stage.interrupted;
    std::erase_if(interrupted, [&](TurnId id) {
      const Turn& turn = *find_turn(meeting, id);
      if (turn.person != person) return false;
      append_end(turn, TurnEnd::left, now, events);
      return true;
    });
    const Turn* current = find_turn(meeting, stage.current);
    if (current == nullptr || current->person != person) continue;
    append_end(*current, TurnEnd::left, now, events);
    append_resumption(meeting, interrupted, events);
  }
}

void append_everybody_left(const Meeting& meeting, Events& events) {
  for (const Request& request : meeting.floor.requests) {
    const bool waits = request.state == RequestState::waiting;
    if (waits && has_role(*find_person(meeting, request.person), Role::delegate)) {
      events.emplace_back(RequestDropped{request.id});
    }
  }
}

std::optional<Instant> next_list_closing(const Meeting& meeting) {
  if (meeting.phase == SessionPhase::closed) return std::nullopt;
  std::optional<Instant> next;
  for (const SpeakersList& list : meeting.floor.lists) {
    if (list.open && list.closes_at && (!next || *list.closes_at < *next)) next = list.closes_at;
  }
  return next;
}

void append_lists_due(const Meeting& meeting, Instant now, Events& events) {
  if (meeting.phase == SessionPhase::closed) return;
  for (const SpeakersList& list : meeting.floor.lists) {
    if (!list.open || !list.closes_at || *list.closes_at > now) continue;
    events.emplace_back(RequestsClosed{list.item, list.place, ListEnd::deadline});
  }
}

namespace rules {

Decision decide(const Meeting& meeting, const CallNext& command, const Context& context) {
  if (const Check failed = check_place_in_use(meeting, command.place, context.actor)) {
    return refuse(failed);
  }
  const SpeakersList* list = find_list(meeting, meeting.agenda.active, command.place);
  if (list == nullptr || list->waiting.empty()) return refuse(Reason::nobody_waiting);
  const Request& first = *find_request(meeting, line_of(meeting, *list).front());
  if (const Check failed = check_may_take_floor(meeting, first.person)) return refuse(failed);
  return granted(meeting, grant_of(meeting, first), context.now);
}

Decision decide(const Meeting& meeting, const GrantFloor& command, const Context& context) {
  if (const Check failed = check_grant(meeting, command.request, context.actor)) {
    return refuse(failed);
  }
  const Request& request = *find_request(meeting, command.request);
  return granted(meeting, grant_of(meeting, request), context.now);
}

Decision decide(const Meeting& meeting, const CallBatch& command, const Context& context) {
  if (const Check failed = check_batch_size(meeting, command)) return refuse(failed);
  if (const Check failed = check_batch(meeting, command, context.actor)) return refuse(failed);
  return Events{BatchCalled{command.requests}};
}

Decision decide(const Meeting& meeting, const GiveFloor& command, const Context& context) {
  if (const Check failed = check_place_in_use(meeting, command.place, context.actor)) {
    return refuse(failed);
  }
  if (const Check failed = check_gift(meeting, command)) return refuse(failed);
  return granted(meeting,
                 {.item = meeting.agenda.active,
                  .place = command.place,
                  .kind = command.kind,
                  .person = command.person,
                  .question = command.question},
                 context.now);
}

Decision decide(const Meeting& meeting, const InterruptTurn& command, const Context& context) {
  if (const Check failed = check_grant(meeting, command.request, context.actor)) {
    return refuse(failed);
  }
  const Request& request = *find_request(meeting, command.request);
  const Turn* current = current_turn(meeting, request.place);
  if (current == nullptr || current->state != TurnState::running) {
    return refuse(Reason::nobody_to_interrupt);
  }
  Events events{TurnInterrupted{current->id}};
  const Grant grant = grant_of(meeting, request);
  append_grant(meeting, grant, time_of(meeting, grant), events);
  return events;
}

Decision decide(const Meeting& meeting, const StartTurn& command, const Context& context) {
  if (const Check failed = check_runs_clock(meeting, context.actor, command.place)) {
    return refuse(failed);
  }
  if (const Check failed = check_turn(meeting, command.place, {TurnState::invited})) {
    return refuse(failed);
  }
  if (const Check failed = check_in_open_sitting(meeting)) return refuse(failed);
  return Events{TurnStarted{current_turn(meeting, command.place)->id}};
}

Decision decide(const Meeting& meeting, const PauseTurn& command, const Context& context) {
  if (const Check failed = check_runs_clock(meeting, context.actor, command.place)) {
    return refuse(failed);
  }
  if (const Check failed = check_turn(meeting, command.place, {TurnState::running})) {
    return refuse(failed);
  }
  return Events{TurnPaused{current_turn(meeting, command.place)->id}};
}

Decision decide(const Meeting& meeting, const ResumeTurn& command, const Context& context) {
  if (const Check failed = check_runs_clock(meeting, context.actor, command.place)) {
    return refuse(failed);
  }
  if (const Check failed = check_turn(meeting, command.place, {TurnState::paused})) {
    return refuse(failed);
  }
  if (const Check failed = check_in_open_sitting(meeting)) return refuse(failed);
  return Events{TurnResumed{current_turn(meeting, command.place)->id}};
}

Decision decide(const Meeting& meeting, const StopTurn& command, const Context& context) {
  if (const Check failed = check_runs_floor(meeting, context.actor, command.place)) {
    return refuse(failed);
  }
  const Turn* current = current_turn(meeting, command.place);
  if (current == nullptr) return refuse(Reason::nobody_has_floor);
  return ended(meeting, *current, TurnEnd::stopped, context.now);
}

Decision decide(const Meeting& meeting, const YieldFloor& command, const Context& context) {
  if (command.place && find_group(meeting, command.place) == nullptr) {
    return refuse(Reason::unknown_list);
  }
  const Turn* current = current_turn(meeting, command.place);
  if (current == nullptr) return refuse(Reason::nobody_has_floor);
  if (current->person != context.actor.person) {
    return refuse(Reason::not_your_turn,
                  {detail("name", find_person(meeting, current->person)->name)});
  }
  return ended(meeting, *current, TurnEnd::yielded, context.now);
}

Decision decide(const Meeting& meeting, const ExtendTurn& command, const Context& context) {
  if (const Check failed = check_runs_floor(meeting, context.actor, command.place)) {
    return refuse(failed);
  }
  const Turn* current = current_turn(meeting, command.place);
  if (current == nullptr) return refuse(Reason::nobody_has_floor);
  // What is added to no limit would be one.
  if (is_unlimited(meeting, *current)) return refuse(Reason::turn_has_no_limit);
  if (command.by < kExtensionMin || command.by > kExtensionMax) {
    return refuse(Reason::extension_out_of_range, {detail("min_seconds", std::uint64_t{10}),
                                                   detail("max_minutes", std::uint64_t{60})});
  }
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  return Events{TurnExtended{current->id, command.by, command.reason}};
}

Decision decide(const Meeting& meeting, const ReadmitLast& command, const Context& context) {
  if (const Check failed = check_runs_floor(meeting, context.actor, command.place)) {
    return refuse(failed);
  }
  const Turn* last = find_turn(meeting, meeting.floor.stages.at(command.place.value).last);
  if (last == nullptr) return refuse(Reason::nobody_to_readmit);
  if (const Check failed = check_item_active(meeting, last->item)) return refuse(failed);
  if (const Check failed = check_may_take_floor(meeting, last->person)) return refuse(failed);
  if (const Check failed = check_group_goes_on(meeting, *last)) return refuse(failed);

  Events events;
  if (const Turn* current = current_turn(meeting, command.place)) {
    if (!was_given_since(*current, *last)) {
      events.emplace_back(TurnInterrupted{current->id});
    } else {
      // FL5: who was called has asked anew meanwhile, and would wait twice.
      if (current->request) {
        if (const Check failed = check_not_waiting(meeting, current->item, current->place,
                                                   current->kind, current->person)) {
          return refuse(failed);
        }
      }
      append_recall(meeting, *current, events);
    }
  }
  events.emplace_back(TurnReadmitted{last->id});
  return events;
}

}  // namespace rules
}  // namespace plenary::core
