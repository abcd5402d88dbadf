#pragma once

// IQ -- what other chapters and the views need of the interpellation. Inside core only.

#include <vector>

#include "core/meeting.h"
#include "core/refuse.h"

namespace plenary::core {

// IQ10: whether somebody may ask for the floor with a question for this item.
Check check_question_request(const Meeting& meeting, PersonId person, QuestionId id, ItemId item);

// FL8: whether a debate for this item may be about question `id` (none: about no question).
Check check_debate(const Meeting& meeting, QuestionId id, ItemId item);

// IQ13: whether the floor may be given to somebody to answer a question.
Check check_answer_turn(const Meeting& meeting, PersonId person, QuestionId id, ItemId item);

// IQ22: a turn to put a question or to answer it goes on as long as its group is not closed.
Check check_group_goes_on(const Meeting& meeting, const Turn& turn);

// IQ6: whether somebody asked the question, alone or merged into it.
bool has_asked(const Meeting& meeting, PersonId person, QuestionId id);

// IQ4, IQ6: who signed the question, then who asked the same in a question that was merged into it;
// each once, its asker not at all.
std::vector<PersonId> signatories(const Meeting& meeting, const Question& question);

// IQ13: its addressee, an answerer of its group, or somebody invited to answer it.
bool may_answer(const Meeting& meeting, PersonId person, const Question& question);

// IQ25: whether the public may know a question, closed items aside.
bool is_public(const Question& question);

// IQ25: whether an official may know a question: what is public, and what is addressed to them and
// to be answered in writing.
bool is_known_to(const Question& question, PersonId official);

// Whether the floor belongs to an item with groups of issues.
bool has_issue_groups(const Meeting& meeting, ItemId item);

// IQ24: an item is over or interrupted; nothing stays on the wall.
void append_wall_cleared(const Meeting& meeting, Events& events);

// An item is finished: closes its groups (IQ22) and clears the wall. Appended behind the turns that
// end with it and in front of the item's own event; `meeting` is as it was before all of them. An
// item that is interrupted or postponed goes on, and its groups with it.
void append_interpellation_over(const Meeting& meeting, ItemId item, Instant now, Events& events);

// IQ22: an item is withdrawn only when its groups are closed.
Check check_groups_closed(const Meeting& meeting, ItemId item);

// IQ22: the session is over: closes the groups that are left, and sends the slips outside them to
// writing. Must stand in front of SessionClosed.
void append_session_over(const Meeting& meeting, Instant now, Events& events);

// IQ11: a request or a turn has changed; called by the floor's evolve.
void follow_request(Meeting& meeting, const Request& request);
void follow_turn(Meeting& meeting, const Turn& turn, Instant at);

// IQ26: at the convening.
void prepare_interpellation(Meeting& meeting, const SessionPlan& plan, Instant at);

}  // namespace plenary::core
