#pragma once

// Somebody who sits beside the votes with pencil and paper: writes down who came, who chose what,
// and counts for themselves, by other ways than the program does.

#include <map>
#include <set>

#include "core/meeting.h"

namespace plenary::core {

class VoteObserver {
 public:
  // `meeting` is as it is after the event.
  void note(const Event& event, const Meeting& meeting);

  // Fails the test where a result, a turnout or what a person is told is not what was written down.
  void expect_the_same(const Meeting& meeting) const;

 private:
  struct Notes {
    std::set<PersonId> entitled;
    std::map<PersonId, Choice> choices;  // none: a sealed one
    std::set<PersonId> there;            // present when it was closed, or has voted
    std::uint32_t members = 0;
    std::uint32_t recused = 0;
    std::uint32_t quorum = 0;  // members that counted when it was closed
    bool closed = false;
    bool broken_off = false;
    bool lost = false;
    Choice chair = Choice::none;
    Choice tie = Choice::none;
  };

  void note_opening(const VoteOpened& event, const Meeting& meeting);
  void note_closing(const VoteClosed& event, const Meeting& meeting);
  static void expect_result(const Vote& vote, const Notes& notes);

  std::map<VoteId, Notes> notes_;
};

}  // namespace plenary::core
