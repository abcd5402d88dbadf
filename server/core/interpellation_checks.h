#pragma once

// IQ -- the checks that the deciders of the interpellation share. Inside core only.

#include <initializer_list>

#include "core/meeting.h"
#include "core/refuse.h"

namespace plenary::core {

inline constexpr std::size_t kQuestionOctetsMax = 4'000;
inline constexpr std::size_t kAnswerOctetsMax = 2'000;
inline constexpr std::size_t kConclusionOctetsMax = 4'000;
inline constexpr std::size_t kExhibitOctetsMax = 1'000;

// The refusal that names the state a question is in.
Refusal state_forbids(const Question& question);

// IQ3: the question exists and is in one of these states.
Check check_question(const Meeting& meeting, QuestionId id,
                     std::initializer_list<QuestionState> states);

// IQ2: the group of issues exists and is not closed.
Check check_open_group(const Meeting& meeting, IssueGroupId id);

// IQ2: somebody on the roll who answers to the council.
Check check_official(const Meeting& meeting, PersonId person);

// IQ1: the office has laid the paper before the session.
Check check_paper(const Meeting& meeting, const Text& paper);

// IQ13: an official may do this only for a question that is theirs to answer. Of a slip officials
// know nothing, so for them it does not exist.
Check check_own_answer(const Meeting& meeting, const Actor& actor, QuestionId id);

// SE13, where something else than a reason is missing.
Check check_filled(const Text& text, std::size_t octets_max, Reason when_blank);

// IQ7: the end of a day in the hall, so many days after the day of `from` as the procedure says.
Instant written_answer_due(const Meeting& meeting, Instant from);

// IQ7: sends a question to writing; a request that waits with it leaves the list.
void append_to_writing(const Meeting& meeting, const Question& question, WritingCause cause,
                       const Text& reason, Instant now, Events& events);

// IQ22: closes a group and sends what was not answered to writing.
void append_group_closed(const Meeting& meeting, const IssueGroup& group, Instant now,
                         Events& events);

}  // namespace plenary::core
