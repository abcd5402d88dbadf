#include <boost/describe.hpp>
#include <set>

#include "words.h"

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): every card of the core.

template <class Enum>
std::string word(Enum value) {
  std::string name = boost::describe::enum_to_string(value, "?");
  for (char& c : name) c = c == '_' ? ' ' : c;
  return name;
}

std::string quoted(const Text& text) { return '"' + text.str() + '"'; }

// One audience's cards as lines. Cards that say nothing to the ear have none.
class LineWriter {
 public:
  explicit LineWriter(const Meeting& meeting) : meeting_(meeting) {}

  void operator()(const SessionCard& card) {
    lines_["1"] = "session " + word(card.phase) + ", " + card.presiding_name.str() + " presides";
  }
  void operator()(const MaskCard& card) {
    lines_["0"] = "the doors are closed (" + card.citation.source.str() + "), nothing else";
  }
  void operator()(const ProcedureCard&) {}
  void operator()(const PresenceCard& card) {
    lines_["2"] = text("presence ", card.counted, " of ", card.members,
                       card.remote > 0 ? text(" (", card.remote, " remote)") : "", ", quorum of ",
                       card.required, " ", card.quorum_reached ? "reached" : "not reached");
  }
  void operator()(const SittingCard& card) {
    std::string line = text("sitting ", card.id.value, " ", word(card.phase));
    if (card.doors == Doors::closed) line += ", doors closed";
    if (card.back_at) line += ", back at " + clock_words(meeting_, *card.back_at);
    if (!card.reason.empty()) line += ", " + quoted(card.reason);
    lines_[text("3/", card.id.value)] = line;
  }
  void operator()(const AgendaCard& card) {
    note_item(card, full_name(card), card.reason.empty() ? "" : ", " + quoted(card.reason));
  }
  void operator()(const PublicItemCard& card) { note_item(card, full_name(card), ""); }
  void operator()(const ClosedItemCard& card) { note_item(card, "a closed item", ""); }
  void operator()(const DraftCard&) {}
  void operator()(const PersonCard& card) {
    if (!card.delegate) return;
    lines_[text("6/", padded(card.id.value, 4))] =
        text(card.name.str(), " ", word(card.presence), card.late ? ", late" : "",
             card.early ? ", early" : "", card.reason.empty() ? "" : ", " + quoted(card.reason));
  }

  void operator()(const FloorCard& card) {
    lines_[text("7/", card.place.value)] = floor_line(meeting_, card);
  }
  void operator()(const ListCard& card) {
    lines_[text("8/", padded(card.item.value, 4), "/", card.place.value)] =
        list_line(meeting_, card);
  }
  void operator()(const ContributionCard& card) {
    lines_["9/" + padded(card.id.value, 4)] = contribution_line(meeting_, card);
  }
  void operator()(const IssueGroupCard& card) {
    lines_["a/" + padded(card.id.value, 4)] = issue_group_line(card);
  }
  void operator()(const QuestionCard& card) { note_question(card); }
  void operator()(const PublicQuestionCard& card) { note_question(card); }
  void operator()(const PromiseCard& card) {
    lines_["c/" + padded(card.id.value, 4)] = promise_line(meeting_, card);
  }
  void operator()(const ExhibitCard& card) {
    lines_["d/" + padded(card.id.value, 4)] = exhibit_line(card);
  }
  template <class Other>
  void operator()(const Other&) {}

  Lines lines() && {
    for (const auto& [sitting, places] : programme_) {
      std::string line = text("programme of sitting ", sitting.value, ":");
      for (const auto& [place, name] : places) line += ' ' + name;
      lines_[text("5/", sitting.value)] = line;
    }
    return std::move(lines_);
  }

 private:
  template <class Card>
  void note_question(const Card& card) {
    lines_["b/" + padded(card.id.value, 4)] = question_line(meeting_, card);
  }
  template <class Card>
  static std::string full_name(const Card& card) {
    if (card.number.empty()) return quoted(card.title);
    return "item " + card.number.str() + ' ' + quoted(card.title);
  }

  template <class Card>
  void note_item(const Card& card, const std::string& name, const std::string& remark) {
    lines_["4/" + padded(card.id.value, 4)] = name + ' ' + word(card.state) + remark;
    programme_[card.sitting][card.place] = short_name(card);
  }
  static std::string short_name(const ClosedItemCard&) { return "closed"; }
  template <class Card>
  static std::string short_name(const Card& card) {
    return card.number.empty() ? quoted(card.title) : card.number.str();
  }

  const Meeting& meeting_;
  Lines lines_;
  std::map<SittingId, std::map<std::uint32_t, std::string>> programme_;
};

template <class Card>
Lines lines_of(const Meeting& meeting, const View<Card>& view) {
  LineWriter writer(meeting);
  for (const auto& entry : view) std::visit(writer, entry.second);
  return std::move(writer).lines();
}

}  // namespace

Lines public_lines(const Meeting& meeting, const View<PublicCard>& view) {
  return lines_of(meeting, view);
}

Lines delegate_lines(const Meeting& meeting, const View<DelegateCard>& view) {
  return lines_of(meeting, view);
}

Lines chair_lines(const Meeting& meeting, const View<ChairCard>& view) {
  return lines_of(meeting, view);
}

}  // namespace plenary::transcripts
