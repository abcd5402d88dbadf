#include <algorithm>

#include "core/floor_checks.h"
#include "core/floor_rules.h"
#include "core/interpellation_rules.h"
#include "core/rules.h"

namespace plenary::core {
namespace {

constexpr std::size_t kContributionOctetsMax = 20'000;
constexpr Duration kSpeakingTimeMin = seconds(10);
constexpr Duration kSpeakingTimeMax = minutes(120);
constexpr Duration kClosingMax = minutes(24 * 60);

// What somebody asks for, whoever sends it.
struct Wish {
  ItemId item;
  GroupId place;
  PersonId person;
  TurnKind kind = TurnKind::speak;
  QuestionId question;
  std::uint32_t point = 0;
};

bool is_given(TurnKind kind) {
  return kind == TurnKind::reply || kind == TurnKind::answer || kind == TurnKind::statement;
}

RequestId next_request(const Meeting& meeting) {
  return {static_cast<std::uint32_t>(meeting.floor.requests.size() + 1)};
}

// FL4: delegates, and officials to speak.
Check check_may_ask(const Meeting& meeting, PersonId person, TurnKind kind) {
  const Person* found = find_person(meeting, person);
  if (found == nullptr) return Refusal{Reason::may_not_speak, {}};
  if (has_role(*found, Role::delegate)) return check_may_take_floor(meeting, person);
  const bool may = has_role(*found, Role::official) && kind == TurnKind::speak;
  if (!may) return Refusal{Reason::may_not_speak, {}};
  return std::nullopt;
}

// FL7
Check check_category(const Meeting& meeting, const Wish& wish) {
  if (wish.kind != TurnKind::point_of_order) {
    if (wish.point != 0) return Refusal{Reason::category_not_wanted, {}};
    return std::nullopt;
  }
  const std::size_t categories = meeting.procedure.floor.points.size();
  if (categories == 0) return Refusal{Reason::no_points_of_order, {}};
  if (wish.point == 0 || wish.point > categories) return Refusal{Reason::category_missing, {}};
  return std::nullopt;
}

// FL8, IQ10
Check check_question(const Meeting& meeting, const Wish& wish) {
  if (wish.kind == TurnKind::debate) return check_debate(meeting, wish.question, wish.item);
  if (wish.kind == TurnKind::question) {
    return check_question_request(meeting, wish.person, wish.question, wish.item);
  }
  if (wish.question) return Refusal{Reason::question_not_wanted, {}};
  return std::nullopt;
}

// FL3
Check check_open(const Meeting& meeting, const Wish& wish) {
  const SpeakersList* list = find_list(meeting, wish.item, wish.place);
  if (list != nullptr && list->open) return std::nullopt;
  const bool passes =
      wish.kind == TurnKind::point_of_order && meeting.procedure.floor.points_when_closed;
  if (!passes) return Refusal{Reason::list_is_closed, {}};
  return std::nullopt;
}

// FL5
Check check_once(const Meeting& meeting, ItemId item, PersonId person, TurnKind kind) {
  const bool spoken = kind == TurnKind::speak && meeting.procedure.floor.once_per_item &&
                      has_contributed(meeting, person, item, kind);
  if (spoken) return Refusal{Reason::has_spoken, {}};
  return std::nullopt;
}

// FL1, FL4 to FL8: everything but whether the list is open.
Check check_wish(const Meeting& meeting, const Wish& wish) {
  if (is_given(wish.kind)) return Refusal{Reason::kind_is_given, {detail("kind", wish.kind)}};
  if (Check failed = check_may_ask(meeting, wish.person, wish.kind)) return failed;
  if (Check failed = check_of_this_group(meeting, wish.person, wish.place)) return failed;
  if (Check failed = check_category(meeting, wish)) return failed;
  if (Check failed = check_not_waiting(meeting, wish.item, wish.place, wish.kind, wish.person)) {
    return failed;
  }
  if (Check failed = check_once(meeting, wish.item, wish.person, wish.kind)) return failed;
  return check_question(meeting, wish);
}

// FL10: the window of fairness that a request falls into now.
Instant window_of(const Meeting& meeting, const Wish& wish, Instant now) {
  const SpeakersList* list = find_list(meeting, wish.item, wish.place);
  if (list == nullptr || !list->window) return now;
  return now - *list->window < meeting.procedure.floor.fairness_window ? *list->window : now;
}

// FL10: whoever asks again within a window keeps the lot, or a tablet could draw until it suits.
std::uint64_t lot_of(const Meeting& meeting, const Wish& wish, Instant window,
                     std::uint64_t drawn) {
  if (meeting.procedure.floor.fairness_window == Duration{}) return 0;
  const std::vector<Request>& requests = meeting.floor.requests;
  for (auto it = requests.rbegin(); it != requests.rend() && it->at >= window; ++it) {
    const bool same_list = it->item == wish.item && it->place == wish.place;
    if (same_list && it->person == wish.person && it->window == window) return it->lot;
  }
  return drawn;
}

Events made(const Meeting& meeting, const Wish& wish, const Context& context) {
  const Instant window = window_of(meeting, wish, context.now);
  return {RequestMade{.request = next_request(meeting),
                      .item = wish.item,
                      .place = wish.place,
                      .kind = wish.kind,
                      .person = wish.person,
                      .question = wish.question,
                      .point = wish.point,
                      .window = window,
                      .lot = lot_of(meeting, wish, window, context.lot)}};
}

// FL27
Check check_closing_time(const std::optional<Instant>& closes_at, Instant now) {
  if (!closes_at || (*closes_at > now && *closes_at - now <= kClosingMax)) return std::nullopt;
  return Refusal{Reason::closing_time_not_ahead, {detail("max_hours", std::uint64_t{24})}};
}

// FL2, FL23: one's own contribution, or that of somebody else for whoever runs the floor and, in
// the hall, for a secretary.
Check check_hands_in(const Meeting& meeting, PersonId author, GroupId place, const Actor& actor) {
  if (author == actor.person) return std::nullopt;
  return check_runs_clock(meeting, actor, place);
}

// FL23: the request to speak that its author has waiting; null: there is none.
const Request* waiting_to_speak(const Meeting& meeting, ItemId item, GroupId place,
                                PersonId person) {
  const SpeakersList* list = find_list(meeting, item, place);
  if (list == nullptr) return nullptr;
  for (const RequestId id : list->waiting) {
    const Request& request = *find_request(meeting, id);
    if (request.kind == TurnKind::speak && request.person == person) return &request;
  }
  return nullptr;
}

Check check_author(const Meeting& meeting, PersonId author, GroupId place) {
  const Person* person = find_person(meeting, author);
  if (person == nullptr ||
      !(has_role(*person, Role::delegate) || has_role(*person, Role::official))) {
    return Refusal{Reason::may_not_speak, {}};
  }
  return check_of_this_group(meeting, author, place);
}

// FL13: what was taken from somebody, or from a place in the line, may be given back.
Check check_reinstatement(const Meeting& meeting, const Request& request) {
  if (request.state == RequestState::waiting && request.skips > 0) return std::nullopt;
  if (request.state != RequestState::removed) return Refusal{Reason::nothing_to_reinstate, {}};
  if (Check failed = check_to_come(meeting, request.item)) return failed;
  return check_wish(meeting, {.item = request.item,
                              .place = request.place,
                              .person = request.person,
                              .kind = request.kind,
                              .question = request.question,
                              .point = request.point});
}

}  // namespace

namespace rules {

Decision decide(const Meeting& meeting, const RequestFloor& command, const Context& context) {
  const Wish wish{.item = command.item,
                  .place = command.place,
                  .person = context.actor.person,
                  .kind = command.kind,
                  .question = command.question,
                  .point = command.point};
  if (const Check failed = check_list(meeting, wish.item, wish.place)) return refuse(failed);
  if (const Check failed = check_to_come(meeting, wish.item)) return refuse(failed);
  // FL4: whoever signed in as an official speaks as one.
  if (context.actor.role == Role::official && wish.kind != TurnKind::speak) {
    return refuse(Reason::may_not_speak);
  }
  if (const Check failed = check_wish(meeting, wish)) return refuse(failed);
  if (const Check failed = check_open(meeting, wish)) return refuse(failed);
  return made(meeting, wish, context);
}

Decision decide(const Meeting& meeting, const AddRequest& command, const Context& context) {
  const Wish wish{.item = command.item,
                  .place = command.place,
                  .person = command.person,
                  .kind = command.kind,
                  .question = command.question,
                  .point = command.point};
  if (const Check failed = check_list(meeting, wish.item, wish.place)) return refuse(failed);
  if (const Check failed = check_runs_clock(meeting, context.actor, wish.place)) {
    return refuse(failed);
  }
  if (const Check failed = check_to_come(meeting, wish.item)) return refuse(failed);
  if (const Check failed = check_wish(meeting, wish)) return refuse(failed);
  // FL3: whoever runs the floor could open the list as well.
  if (!runs_floor(meeting, context.actor, wish.place)) {
    if (const Check failed = check_open(meeting, wish)) return refuse(failed);
  }
  return made(meeting, wish, context);
}

Decision decide(const Meeting& meeting, const WithdrawRequest& command, const Context& context) {
  const Request* request = find_request(meeting, command.request);
  if (request == nullptr) return refuse(Reason::unknown_request);
  if (request->person != context.actor.person) return refuse(Reason::not_your_request);
  if (const Check failed = check_waiting(meeting, command.request)) return refuse(failed);
  return Events{RequestWithdrawn{command.request}};
}

Decision decide(const Meeting& meeting, const RemoveRequest& command, const Context& context) {
  const Request* request = find_request(meeting, command.request);
  if (request == nullptr) return refuse(Reason::unknown_request);
  if (const Check failed = check_runs_floor(meeting, context.actor, request->place)) {
    return refuse(failed);
  }
  if (const Check failed = check_waiting(meeting, command.request)) return refuse(failed);
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  return Events{RequestRemoved{command.request, command.reason}};
}

Decision decide(const Meeting& meeting, const SkipRequest& command, const Context& context) {
  const Request* request = find_request(meeting, command.request);
  if (request == nullptr) return refuse(Reason::unknown_request);
  if (const Check failed = check_runs_floor(meeting, context.actor, request->place)) {
    return refuse(failed);
  }
  if (const Check failed = check_waiting(meeting, command.request)) return refuse(failed);
  return Events{RequestSkipped{command.request}};
}

Decision decide(const Meeting& meeting, const ReinstateRequest& command, const Context& context) {
  const Request* request = find_request(meeting, command.request);
  if (request == nullptr) return refuse(Reason::unknown_request);
  if (const Check failed = check_runs_floor(meeting, context.actor, request->place)) {
    return refuse(failed);
  }
  if (const Check failed = check_reinstatement(meeting, *request)) return refuse(failed);
  return Events{RequestReinstated{command.request}};
}

Decision decide(const Meeting& meeting, const MoveRequest& command, const Context& context) {
  const Request* request = find_request(meeting, command.request);
  if (request == nullptr) return refuse(Reason::unknown_request);
  if (const Check failed = check_runs_floor(meeting, context.actor, request->place)) {
    return refuse(failed);
  }
  if (const Check failed = check_waiting(meeting, command.request)) return refuse(failed);
  if (command.after) {
    if (const Check failed = check_waiting(meeting, command.after)) return refuse(failed);
    const Request& neighbour = *find_request(meeting, command.after);
    const bool same_list = neighbour.item == request->item && neighbour.place == request->place;
    if (!same_list || command.after == command.request) return refuse(Reason::unknown_request);
  }
  return Events{RequestMoved{command.request, command.after}};
}

Decision decide(const Meeting& meeting, const RestoreOrder& command, const Context& context) {
  if (const Check failed = check_list(meeting, command.item, command.place)) return refuse(failed);
  if (const Check failed = check_runs_floor(meeting, context.actor, command.place)) {
    return refuse(failed);
  }
  const SpeakersList* list = find_list(meeting, command.item, command.place);
  if (list == nullptr || !list->by_hand) return refuse(Reason::order_is_by_rule);
  return Events{OrderRestored{command.item, command.place}};
}

// FL3, FL27: opening an open list anew gives it another time at which it closes.
Decision decide(const Meeting& meeting, const OpenRequests& command, const Context& context) {
  if (const Check failed = check_list(meeting, command.item, command.place)) return refuse(failed);
  if (const Check failed = check_runs_floor(meeting, context.actor, command.place)) {
    return refuse(failed);
  }
  if (const Check failed = check_to_come(meeting, command.item)) return refuse(failed);
  const SpeakersList* list = find_list(meeting, command.item, command.place);
  if (list != nullptr && list->open && list->closes_at == command.closes_at) {
    return refuse(Reason::list_already_open);
  }
  if (const Check failed = check_closing_time(command.closes_at, context.now)) {
    return refuse(failed);
  }
  return Events{RequestsOpened{command.item, command.place, command.closes_at}};
}

Decision decide(const Meeting& meeting, const CloseRequests& command, const Context& context) {
  if (const Check failed = check_list(meeting, command.item, command.place)) return refuse(failed);
  if (const Check failed = check_runs_floor(meeting, context.actor, command.place)) {
    return refuse(failed);
  }
  const SpeakersList* list = find_list(meeting, command.item, command.place);
  if (list == nullptr || !list->open) return refuse(Reason::list_already_closed);
  return Events{RequestsClosed{command.item, command.place, ListEnd::chair}};
}

Decision decide(const Meeting& meeting, const HandInContribution& command, const Context& context) {
  const PersonId author = command.person ? command.person : context.actor.person;
  if (const Check failed = check_list(meeting, command.item, command.place)) return refuse(failed);
  if (const Check failed = check_hands_in(meeting, author, command.place, context.actor)) {
    return refuse(failed);
  }
  if (const Check failed = check_author(meeting, author, command.place)) {
    return refuse(failed);
  }
  const Request* waiting = waiting_to_speak(meeting, command.item, command.place, author);
  if (waiting == nullptr) {  // FL24: who waits may hand in when the item is over
    if (const Check failed = check_to_come(meeting, command.item)) return refuse(failed);
    if (const Check failed = check_once(meeting, command.item, author, TurnKind::speak)) {
      return refuse(failed);
    }
  }
  if (is_blank(command.text.view())) return refuse(Reason::contribution_missing);
  if (const Check failed = check_text(command.text, kContributionOctetsMax)) {
    return refuse(failed);
  }
  return Events{
      ContributionHandedIn{.request = waiting == nullptr ? next_request(meeting) : waiting->id,
                           .item = command.item,
                           .place = command.place,
                           .person = author,
                           .text = command.text}};
}

Decision decide(const Meeting& meeting, const SetSpeakingTime& command, const Context& context) {
  if (const Check failed = check_list(meeting, command.item, command.place)) return refuse(failed);
  if (const Check failed = check_runs_floor(meeting, context.actor, command.place)) {
    return refuse(failed);
  }
  if (const Check failed = check_to_come(meeting, command.item)) return refuse(failed);
  if (command.limit < kSpeakingTimeMin || command.limit > kSpeakingTimeMax) {
    return refuse(Reason::speaking_time_out_of_range, {detail("min_seconds", std::uint64_t{10}),
                                                       detail("max_minutes", std::uint64_t{120})});
  }
  if (const Check failed = check_text(command.reason, kReasonOctetsMax)) return refuse(failed);
  return Events{
      SpeakingTimeSet{command.item, command.place, command.kind, command.limit, command.reason}};
}

}  // namespace rules
}  // namespace plenary::core
