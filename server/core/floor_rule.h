#pragma once

// FL -- what the rules of procedure say of the floor: who comes when, and for how long. Part of the
// procedure (procedure.h).

#include <boost/describe.hpp>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "base/text.h"
#include "base/time.h"
#include "core/citation.h"

namespace plenary::core {

// What somebody has the floor for.
enum class TurnKind : std::uint8_t {
  speak,           // phát biểu, thảo luận
  debate,          // tranh luận: answers what was just said
  reply,           // somebody who was named answers; given by the chair, never asked for
  point_of_order,  // ý kiến về thủ tục
  question,        // chất vấn
  answer,          // trả lời chất vấn
  statement        // a report, an opening statement, a summary: whom the chair calls
};
BOOST_DESCRIBE_ENUM(TurnKind, speak, debate, reply, point_of_order, question, answer, statement)
inline constexpr std::size_t kTurnKinds = 7;

// Which of a person's contributions to an item a speaking time is for.
enum class Contribution : std::uint8_t { any, first, again };
BOOST_DESCRIBE_ENUM(Contribution, any, first, again)

struct SpeakingTime {
  TurnKind kind = TurnKind::speak;
  Contribution contribution = Contribution::any;
  Duration limit;
  Duration warning;  // how long before the end a screen warns
  Citation citation;

  bool operator==(const SpeakingTime&) const = default;
};
BOOST_DESCRIBE_STRUCT(SpeakingTime, (), (kind, contribution, limit, warning, citation))

// A category of points of order. The lowest rank comes first.
struct PointOfOrder {
  Text key;
  Text title_vi;
  Text title_en;
  std::uint32_t rank = 0;

  bool operator==(const PointOfOrder&) const = default;
};
BOOST_DESCRIBE_STRUCT(PointOfOrder, (), (key, title_vi, title_en, rank))

// In which order those get the floor who ask for the same kind of turn.
enum class SpeakingOrder : std::uint8_t { receipt, groups_in_turn, least_spoken };
BOOST_DESCRIBE_ENUM(SpeakingOrder, receipt, groups_in_turn, least_spoken)

enum class DebateOrder : std::uint8_t { receipt, asker_first };
BOOST_DESCRIBE_ENUM(DebateOrder, receipt, asker_first)

enum class ClockStart : std::uint8_t { at_grant, when_told };
BOOST_DESCRIBE_ENUM(ClockStart, at_grant, when_told)

enum class SpeakerLeaving : std::uint8_t { ends_turn, turn_goes_on };
BOOST_DESCRIBE_ENUM(SpeakerLeaving, ends_turn, turn_goes_on)

struct FloorRule {
  std::vector<TurnKind> kinds;  // the first comes first; kinds not named come last
  SpeakingOrder order = SpeakingOrder::receipt;
  DebateOrder debate_order = DebateOrder::asker_first;
  Duration fairness_window;  // presses this close together are ordered by lot; 0: by receipt
  bool once_per_item = false;
  bool opens_with_item = true;     // the list opens when its item starts
  bool points_when_closed = true;  // a point of order may be raised though the list is closed
  ClockStart clock = ClockStart::when_told;
  SpeakerLeaving when_speaker_leaves = SpeakerLeaving::ends_turn;
  Duration group_budget;  // of each group for each item; 0: none
  std::vector<PointOfOrder> points;
  std::vector<SpeakingTime> times;
  Citation citation;

  bool operator==(const FloorRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(FloorRule, (),
                      (kinds, order, debate_order, fairness_window, once_per_item, opens_with_item,
                       points_when_closed, clock, when_speaker_leaves, group_budget, points, times,
                       citation))

}  // namespace plenary::core
