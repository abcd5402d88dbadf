#pragma once

// Votes in the words of a transcript: what the log and the screens have in common.

#include <boost/describe.hpp>
#include <optional>
#include <string>

#include "words.h"

namespace plenary::transcripts {

// An enumerator as words: "ballots returned".
template <class Enum>
std::string word_of(Enum value) {
  std::string name = boost::describe::enum_to_string(value, "?");
  for (char& c : name) c = c == '_' ? ' ' : c;
  return name;
}

// "for", "against", "neither", and "nothing" for a ballot that is not there.
std::string choice_words(core::Choice choice);

// "Ada, Bo"; of more than nine only how many.
std::string names(const core::Meeting& meeting, const List<PersonId>& persons);

// 2 Cy for "Vice-chair" (from the floor)
std::string candidate_words(const core::Candidate& candidate);

// 5 issued, 5 returned, 4 valid, 1 invalid; 3/1/0
std::string sheet_words(const core::CountSheet& sheet);

// 3 for, 1 against, 0 neither, 1 silent, 0 absent
std::string tally_words(const core::Tally& tally);

// carried; 3 for, 1 against, 0 neither, 1 silent, 0 absent; 3 of 5 needed
std::string result_words(const core::VoteResult& result);

// ", to be sent on by ..., approved by ...". Empty for none.
std::string approval_words(const core::Meeting& meeting,
                           const std::optional<core::ApprovalDates>& approval);

}  // namespace plenary::transcripts
