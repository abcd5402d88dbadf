#include <boost/describe.hpp>

#include "core/floor_rules.h"
#include "words.h"

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): every event of the floor.

template <class Enum>
std::string word(Enum value) {
  std::string name = boost::describe::enum_to_string(value, "?");
  for (char& c : name) c = c == '_' ? ' ' : c;
  return name;
}

std::string because(const Text& reason) {
  return reason.empty() ? "" : ", because \"" + reason.str() + "\"";
}

class FloorWords {
 public:
  explicit FloorWords(const Meeting& meeting) : meeting_(meeting) {}

  std::string operator()(const RequestMade& event) const {
    return text(request(event.request), ": ", name(event.person), " asks ",
                wish(event.kind, event.question, event.point), " on ",
                where(event.item, event.place), lot(event));
  }
  std::string operator()(const RequestWithdrawn& event) const {
    return request(event.request) + " withdrawn";
  }
  std::string operator()(const RequestRemoved& event) const {
    return request(event.request) + " removed" + because(event.reason);
  }
  std::string operator()(const RequestDropped& event) const {
    return request(event.request) + " dropped";
  }
  std::string operator()(const RequestSkipped& event) const {
    return request(event.request) + " skipped";
  }
  std::string operator()(const RequestReinstated& event) const {
    return request(event.request) + " reinstated";
  }
  std::string operator()(const RequestMoved& event) const {
    return request(event.request) + " moved " +
           (event.after ? "behind " + request(event.after) : "to the front");
  }
  std::string operator()(const OrderRestored& event) const {
    return "order restored on " + where(event.item, event.place);
  }
  std::string operator()(const RequestsOpened& event) const {
    return text("list opened on ", where(event.item, event.place),
                event.closes_at ? " until " + clock_words(meeting_, *event.closes_at) : "");
  }
  std::string operator()(const RequestsClosed& event) const {
    return text("list closed on ", where(event.item, event.place), " (", word(event.cause), ")");
  }
  std::string operator()(const BatchCalled& event) const {
    return "called in a row:" + all(event.requests);
  }
  std::string operator()(const ContributionHandedIn& event) const {
    return text(request(event.request), ": ", name(event.person), " hands in on ",
                where(event.item, event.place), ": \"", event.text.str(), "\"");
  }
  std::string operator()(const SpeakingTimeSet& event) const {
    return text("time for ", word(event.kind), " on ", where(event.item, event.place), " set to ",
                length_words(event.limit), because(event.reason));
  }
  std::string operator()(const TurnGranted& event) const {
    const std::uint32_t point = event.request ? find_request(meeting_, event.request)->point : 0;
    return text(turn(event.turn), ": ", name(event.person), " is given the floor ",
                wish(event.kind, event.question, point), limit(event), on(event.place),
                event.passed_over.empty() ? "" : ", passing over" + all(event.passed_over));
  }
  std::string operator()(const TurnStarted& event) const { return turn(event.turn) + " started"; }
  std::string operator()(const TurnPaused& event) const { return turn(event.turn) + " paused"; }
  std::string operator()(const TurnResumed& event) const { return turn(event.turn) + " resumed"; }
  std::string operator()(const TurnInterrupted& event) const {
    return turn(event.turn) + " interrupted";
  }
  std::string operator()(const TurnEnded& event) const {
    return text(turn(event.turn), " ended (", word(event.cause), ") after ",
                length_words(event.spoken));
  }
  std::string operator()(const TurnExtended& event) const {
    return text(turn(event.turn), " extended by ", length_words(event.by), because(event.reason));
  }
  std::string operator()(const TurnRecalled& event) const {
    return turn(event.turn) + " taken back";
  }
  std::string operator()(const TurnReadmitted& event) const {
    return turn(event.turn) + " goes on";
  }
  template <class Other>
  std::string operator()(const Other&) const {
    return {};
  }

 private:
  static std::string request(RequestId id) { return text("request ", id.value); }
  static std::string turn(TurnId id) { return text("turn ", id.value); }
  static std::string all(const List<RequestId>& requests) {
    std::string words;
    for (const RequestId id : requests) words += ' ' + std::to_string(id.value);
    return words;
  }
  std::string name(PersonId id) const { return find_person(meeting_, id)->name.str(); }
  std::string on(GroupId place) const {
    return place ? " in group " + find_group(meeting_, place)->name.str() : "";
  }
  std::string where(ItemId item, GroupId place) const {
    return item_words(meeting_, item) + on(place);
  }
  std::string wish(TurnKind kind, QuestionId question, std::uint32_t point) const {
    std::string words = turn_words(kind);
    if (question) words += text(" (question ", question.value, ")");
    if (point != 0) {
      words += " \"" + meeting_.procedure.floor.points.at(point - 1).title_en.str() + "\"";
    }
    return words;
  }
  std::string limit(const TurnGranted& event) const {
    if (is_unlimited(meeting_, *find_turn(meeting_, event.turn))) return " without a limit";
    return " for " + length_words(event.limit);
  }
  std::string lot(const RequestMade& event) const {
    if (meeting_.procedure.floor.fairness_window == Duration{}) return "";
    return event.window == find_request(meeting_, event.request)->at
               ? ", first in its window of fairness"
               : ", in the same window of fairness";
  }

  const Meeting& meeting_;
};

}  // namespace

std::string turn_words(TurnKind kind) {
  const bool noun = kind == TurnKind::reply || kind == TurnKind::answer ||
                    kind == TurnKind::statement || kind == TurnKind::point_of_order ||
                    kind == TurnKind::question;
  return (noun ? "for " : "to ") + word(kind);
}

std::string floor_event_words(const Meeting& meeting, const Event& event) {
  return std::visit(FloorWords(meeting), event);
}

std::string floor_line(const Meeting& meeting, const FloorCard& card) {
  std::string line =
      text("floor", card.place_name.empty() ? "" : " of ", card.place_name.str(), ": ");
  const auto speaker = [&](const Speaker& it) {
    return text(
        it.name.str(), " ", turn_words(it.kind), ", ", word(it.state), ", ",
        length_words(it.spoken), it.unlimited ? "" : " of " + length_words(it.limit),
        it.running_since ? ", running since " + clock_words(meeting, *it.running_since) : "",
        it.first ? ", first contribution" : "");
  };
  line += card.speaker ? speaker(*card.speaker) : "nobody";
  for (const Speaker& it : card.interrupted) line += "; interrupted: " + speaker(it);
  line += text("; ", card.waiting, " waiting, list ", card.open ? "open" : "closed");
  if (card.closes_at) line += " until " + clock_words(meeting, *card.closes_at);
  return line;
}

std::string list_line(const Meeting& meeting, const ListCard& card) {
  std::string line = "line of " + item_words(meeting, card.item);
  if (card.place) line += " in group " + find_group(meeting, card.place)->name.str();
  line += card.by_hand ? ", by hand:" : ":";
  for (const RequestId id : card.line) {
    const Request& request = *find_request(meeting, id);
    line += text(id == *card.line.begin() ? " " : ", ",
                 find_person(meeting, request.person)->name.str(), " ", turn_words(request.kind));
  }
  return card.line.empty() ? line + " nobody" : line;
}

std::string contribution_line(const Meeting& meeting, const ContributionCard& card) {
  return text("contribution of ", card.name.str(), " to ", item_words(meeting, card.item), ": \"",
              card.text.str(), "\"");
}

std::string speaking_times(const Meeting& meeting) {
  std::string out;
  const auto line = [&](const std::string& what, const SpokenTotal& total) {
    if (total == SpokenTotal{}) return;
    out += text("   ", what, ": ", total.turns, total.turns == 1 ? " turn, " : " turns, ",
                length_words(total.spoken), "\n");
  };
  for (const Person& person : meeting.roll) {
    line(person.name.str(), meeting.floor.totals.persons.at(person.id.value - 1));
  }
  for (const DelegateGroup& group : meeting.floor.groups) {
    line("group " + group.name.str(), spoken_by_group(meeting, group.id));
    if (const auto left = budget_left(meeting, meeting.agenda.active, group.id)) {
      out += text("   group ", group.name.str(), " has ", length_words(*left), " left\n");
    }
  }
  for (const Item& item : meeting.agenda.items) {
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<TurnKind>>([&](auto kind) {
      line(item_words(meeting, item.plan.id) + ", " + word(kind.value),
           spoken_in_item(meeting, item.plan.id, kind.value));
    });
  }
  return out;
}

}  // namespace plenary::transcripts
