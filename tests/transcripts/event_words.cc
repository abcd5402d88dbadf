#include "words.h"

#include "base/type_name.h"

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): every event of the core.

constexpr std::int64_t kDayMs = 24 * 60 * 60'000;

std::int64_t local_ms(const Meeting& meeting, Instant moment) {
  return moment.ms + std::int64_t{meeting.utc_offset_minutes} * 60'000;
}

std::string because(const Text& reason) {
  return reason.empty() ? "" : ", because \"" + reason.str() + "\"";
}

class Words {
 public:
  explicit Words(const Meeting& meeting) : meeting_(meeting) {}

  std::string operator()(const SessionConvened& event) const {
    const SessionPlan& plan = event.plan;
    return text("session convened: ", member_count(meeting_), " delegates, ", plan.sittings.size(),
                " sittings, ", plan.agenda.size(), " items, ", plan.drafts.size(), " drafts; ",
                name(event.presiding), " presides");
  }
  std::string operator()(const SessionOpened&) const { return "session opened"; }
  std::string operator()(const SessionClosed&) const { return "session closed"; }
  std::string operator()(const SittingOpened& event) const {
    return text("sitting ", event.sitting.value, " opened, doors ",
                event.doors == Doors::closed ? "closed" : "open", ", ", event.present, " of ",
                event.members, " present, ", event.required, " required",
                because(event.reason_without_quorum));
  }
  std::string operator()(const SittingClosed& event) const {
    return text("sitting ", event.sitting.value, " closed");
  }
  std::string operator()(const SittingAdjourned& event) const {
    return text("sitting ", event.sitting.value, " adjourned", until(event.back_at),
                because(event.reason));
  }
  std::string operator()(const RecessBegun& event) const {
    return text("recess begun", until(event.back_at),
                event.cause == RecessCause::quorum_lost ? ", the quorum is lost" : "",
                event.break_item ? ", taking " + item(event.break_item) : "",
                because(event.reason));
  }
  std::string operator()(const RecessEnded&) const { return "recess ended"; }
  std::string operator()(const DoorsClosed& event) const {
    return "doors closed" + because(event.reason);
  }
  std::string operator()(const DoorsOpened&) const { return "doors opened"; }
  std::string operator()(const ChairHandedOver& event) const {
    return text(name(event.from), " hands the chair to ", name(event.to), because(event.reason));
  }
  std::string operator()(const ChairTaken& event) const {
    return text(name(event.by), " takes the chair of ", name(event.from), because(event.reason));
  }
  std::string operator()(const DelegateArrived& event) const {
    return text(name(event.person), " arrived",
                event.means == AttendanceMeans::remote ? " remotely" : "", way(event.way),
                event.late ? ", late" : "", event.back ? ", back" : "");
  }
  std::string operator()(const DelegateLeft& event) const {
    return text(name(event.person), " left", event.early ? " early" : "", because(event.reason));
  }
  std::string operator()(const DelegateExcused& event) const {
    return name(event.person) + " excused" + because(event.reason);
  }
  std::string operator()(const DelegateAbsent& event) const {
    return name(event.person) + " absent without excuse";
  }
  std::string operator()(const QuorumReached& event) const { return "quorum reached" + of(event); }
  std::string operator()(const QuorumLost& event) const { return "quorum lost" + of(event); }
  std::string operator()(const ItemStarted& event) const {
    return item(event.item) + " started in sitting " + std::to_string(event.sitting.value);
  }
  std::string operator()(const ItemFinished& event) const {
    return item(event.item) + " finished after " +
           length_words(find_item(meeting_, event.item)->elapsed);
  }
  std::string operator()(const ItemSkipped& event) const {
    return item(event.item) + " skipped" + because(event.reason);
  }
  std::string operator()(const ItemPostponed& event) const {
    return item(event.item) + " postponed" +
           (event.to ? " to sitting " + std::to_string(event.to.value) : "") +
           because(event.reason);
  }
  std::string operator()(const ItemInterrupted& event) const {
    return item(event.item) + " interrupted";
  }
  std::string operator()(const ItemResumed& event) const {
    return item(event.item) + " resumed in sitting " + std::to_string(event.sitting.value);
  }
  std::string operator()(const ItemRestored& event) const { return item(event.item) + " restored"; }
  std::string operator()(const ItemMoved& event) const {
    return item(event.item) + " moved " + place(event.sitting, event.after);
  }
  std::string operator()(const ItemInserted& event) const {
    return text(event.plan.closed ? "closed " : "", item(event.plan.id), " of ",
                length_words(event.plan.planned_length), " inserted ",
                place(event.plan.sitting, event.after), because(event.reason));
  }
  std::string operator()(const ItemWithdrawn& event) const {
    return item(event.item) + " withdrawn" + because(event.reason);
  }
  // Of the other chapters: the event's own name, if they have no words for it.
  template <class Other>
  std::string operator()(const Other&) const {
    return std::string(type_name<Other>());
  }

 private:
  static std::string way(CheckInWay way) {
    if (way == CheckInWay::secretary) return ", says the secretary";
    return way == CheckInWay::seat_desk ? ", at a desk" : "";
  }
  template <class QuorumEvent>
  static std::string of(const QuorumEvent& event) {
    return text(": ", event.present, " of ", event.members, ", ", event.required, " required");
  }
  std::string until(const std::optional<Instant>& moment) const {
    return moment ? " until " + clock_words(meeting_, *moment) : "";
  }
  std::string name(PersonId id) const { return find_person(meeting_, id)->name.str(); }
  std::string item(ItemId id) const { return item_words(meeting_, id); }
  std::string place(SittingId sitting, ItemId after) const {
    return after ? "behind " + item(after)
                 : "to the front of sitting " + std::to_string(sitting.value);
  }

  const Meeting& meeting_;
};

}  // namespace

std::string clock_words(const Meeting& meeting, Instant moment) {
  const std::int64_t day = local_ms(meeting, moment) / kDayMs;
  const std::int64_t first = local_ms(meeting, meeting.sittings.at(0).plan.planned_start) / kDayMs;
  const std::int64_t second = local_ms(meeting, moment) % kDayMs / 1'000;
  std::string words = text(padded(static_cast<std::uint64_t>(second / 3'600), 2), ":",
                           padded(static_cast<std::uint64_t>(second / 60 % 60), 2));
  if (second % 60 != 0) words += text(":", padded(static_cast<std::uint64_t>(second % 60), 2));
  return day == first ? words : text("day ", day - first + 1, " ", words);
}

std::string length_words(Duration length) {
  if (length.ms % 60'000 == 0) return std::to_string(length.ms / 60'000) + " min";
  return std::to_string(length.ms / 1'000) + " s";
}

std::string item_words(const Meeting& meeting, ItemId id) {
  const ItemPlan& plan = find_item(meeting, id)->plan;
  const std::string title = '"' + plan.title.str() + '"';
  return plan.number.empty() ? title : "item " + plan.number.str() + ' ' + title;
}

std::string event_words(const Meeting& meeting, const Event& event) {
  if (std::string words = floor_event_words(meeting, event); !words.empty()) return words;
  if (std::string words = interpellation_event_words(meeting, event); !words.empty()) return words;
  return std::visit(Words(meeting), event);
}

}  // namespace plenary::transcripts
