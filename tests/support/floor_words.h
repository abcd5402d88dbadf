#pragma once

// The floor of the small council, to be listed in given(): the morning's debate is being dealt with
// and its list is open.

#include "support/specification.h"

namespace plenary::support {

inline constexpr RequestId kFirst{1};
inline constexpr RequestId kSecond{2};
inline constexpr RequestId kThird{3};

inline core::Events list_opened(ItemId item = kDebate, GroupId place = {}) {
  return all(core::RequestsOpened{item, place, {}});
}

// Ada, Bo and Cy are there.
inline core::Events debate_is_on() {
  core::Events events;
  for (const core::Events& group :
       {three_are_here(), session_is_open(), morning_is_open(), started(kDebate), list_opened()}) {
    events.insert(events.end(), group.begin(), group.end());
  }
  return events;
}

inline core::RequestMade made(RequestId id, PersonId person,
                              core::TurnKind kind = core::TurnKind::speak,
                              std::uint32_t point = 0) {
  return {.request = id,
          .item = kDebate,
          .kind = kind,
          .person = person,
          .point = point,
          .window = Instant{} + Duration{id.value}};
}

// A turn that was given for a request of the debate, as the small procedure says.
inline core::TurnGranted granted(TurnId id, RequestId request, PersonId person,
                                 core::TurnKind kind = core::TurnKind::speak,
                                 Duration limit = minutes(3), std::uint32_t row = 1) {
  return {.turn = id,
          .request = request,
          .item = kDebate,
          .kind = kind,
          .person = person,
          .limit = limit,
          .warning = seconds(15),
          .row = row};
}

}  // namespace plenary::support
