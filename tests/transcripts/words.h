#pragma once

// What the room records and what screens show, in the words of a transcript.

#include <iomanip>
#include <map>
#include <sstream>
#include <string>

#include "core/meeting.h"
#include "core/views/cards.h"

namespace plenary::transcripts {

// All parts one behind the other.
template <class... Part>
std::string text(const Part&... parts) {
  std::ostringstream out;
  (out << ... << parts);
  return out.str();
}

// With zeros in front.
inline std::string padded(std::uint64_t number, int width) {
  return text(std::setfill('0'), std::setw(width), number);
}

// "08:05", "08:05:30", "day 2 07:30": in the hall, days counted from the first sitting's.
std::string clock_words(const core::Meeting& meeting, Instant moment);

// "12 min", "90 s".
std::string length_words(Duration length);

// One event, seen from the meeting that it led to.
std::string event_words(const core::Meeting& meeting, const core::Event& event);

// FL: floor_words.cc. Empty for the events of other chapters.
std::string floor_event_words(const core::Meeting& meeting, const core::Event& event);
std::string floor_line(const core::Meeting& meeting, const core::FloorCard& card);
std::string list_line(const core::Meeting& meeting, const core::ListCard& card);
std::string contribution_line(const core::Meeting& meeting, const core::ContributionCard& card);

// IQ: interpellation_words.cc. Empty for the events of other chapters.
std::string interpellation_event_words(const core::Meeting& meeting, const core::Event& event);
std::string issue_group_line(const core::IssueGroupCard& card);
std::string question_line(const core::Meeting& meeting, const core::QuestionCard& card);
std::string question_line(const core::Meeting& meeting, const core::PublicQuestionCard& card);
std::string promise_line(const core::Meeting& meeting, const core::PromiseCard& card);
std::string exhibit_line(const core::ExhibitCard& card);

// "to speak", "for reply".
std::string turn_words(core::TurnKind kind);

// Who has spoken how much: by person, by group, by item and kind.
std::string speaking_times(const core::Meeting& meeting);

// "item 3 \"Land swap\"", for breaks "\"Coffee\"".
std::string item_words(const core::Meeting& meeting, ItemId item);

// What an audience can read: one short line for each card that has one, and the programme of each
// sitting, by names that mean nothing but to tell old lines from new.
using Lines = std::map<std::string, std::string>;
Lines public_lines(const core::Meeting& meeting, const core::View<core::PublicCard>& view);
Lines delegate_lines(const core::Meeting& meeting, const core::View<core::DelegateCard>& view);
Lines chair_lines(const core::Meeting& meeting, const core::View<core::ChairCard>& view);

}  // namespace plenary::transcripts
