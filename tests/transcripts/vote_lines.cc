#include "vote_words.h"

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): every card of the votes.

std::string quoted(const Text& text) { return '"' + text.str() + '"'; }

std::string vote(VoteId id) { return text("vote ", id.value); }

std::string fraction_words(const Threshold& threshold) {
  return text(threshold.strictness == Strictness::more_than ? "more than " : "at least ",
              threshold.numerator, "/", threshold.denominator);
}

// "more than 1/2 of all members, 3 of 5, quorum of 3"
std::string majority_words(const Majority& majority) {
  return text(fraction_words(majority.threshold), " of ", word_of(majority.base),
              majority.of > 0 ? text(", ", majority.required, " of ", majority.of) : "",
              majority.quorum_required > 0 ? text(", quorum of ", majority.quorum_required) : "",
              majority.secrecy == Secrecy::secret ? ", secret" : "",
              majority.changeable ? "" : ", not to be changed");
}

std::string named_words(const Meeting& meeting, const char* what,
                        const List<NamedChoice>& choices) {
  constexpr std::size_t kNamesMax = 9;
  if (choices.empty()) return {};
  if (choices.size() > kNamesMax) return text("; ", what, " of ", choices.size(), " persons");
  std::string words;
  for (const NamedChoice& each : choices) {
    words += text(words.empty() ? "" : ", ", find_person(meeting, each.person)->name, " ",
                  choice_words(each.choice));
  }
  return text("; ", what, ": ", words);
}

std::string candidates_words(const List<Candidate>& candidates) {
  std::string words;
  for (const Candidate& candidate : candidates) {
    words += (words.empty() ? "; " : ", ") + candidate_words(candidate);
  }
  return words;
}

std::string part(const Meeting& meeting, const char* what, const List<PersonId>& persons) {
  return persons.empty() ? "" : text("; ", what, " ", names(meeting, persons));
}

std::string state_words(const VoteCard& card) {
  const bool over = card.state != VoteState::prepared && card.state != VoteState::open;
  if (!over || card.cause == VoteCloseCause::chair) return word_of(card.state);
  return word_of(card.state) + " (" + word_of(card.cause) + ")";
}

std::string origin_words(const VoteCard& card) {
  return text(
      card.before ? ", before " + vote(card.before) : "",
      card.exclusive ? ", excluding the others" : "",
      card.repeats ? ", instead of " + vote(card.repeats) : "",
      card.first_round ? ", second round of " + vote(card.first_round) : "",
      card.seats > 0 ? text(", ", card.seats, " seats, up to ", card.choose_up_to, " names") : "");
}

std::string recused_words(const Meeting& meeting, const List<Recusal>& recused) {
  std::vector<PersonId> persons;
  for (const Recusal& each : recused) persons.push_back(each.person);
  return part(meeting, "recused", persons);
}

std::string sheets_words(const Meeting& meeting, const VoteDeskCard& card) {
  std::string words;
  for (const EnteredSheet& entered : card.sheets) {
    words +=
        text("; ", find_person(meeting, entered.by)->name, " counts ", sheet_words(entered.sheet));
  }
  if (card.differing.empty()) return words;
  words += "; differing rows:";
  for (const std::uint32_t row : card.differing) words += " " + std::to_string(row);
  return words;
}

std::string annulment_words(const Meeting& meeting, const Annulment& annulment) {
  if (!annulment.proposed_by) return {};
  return text("; to be annulled, says ", find_person(meeting, annulment.proposed_by)->name,
              annulment.confirmed_by
                  ? text(", agreed by ", find_person(meeting, annulment.confirmed_by)->name)
                  : "");
}

}  // namespace

std::string vote_line(const Meeting& meeting, const VoteCard& card) {
  return text(
      card.trial ? "trial " : "", vote(card.id), " ", state_words(card), ": ", quoted(card.title),
      card.draft_code.empty() ? "" : " of " + card.draft_code.str(), ", ",
      card.kind == VoteKind::decision ? word_of(card.subject) : word_of(card.kind), ", ",
      word_of(card.form), ", ", majority_words(card.majority), origin_words(card),
      card.entitled > 0 ? text(", ", card.entitled, " entitled of ", card.members, " members") : "",
      card.ballot_key.empty() ? "" : ", with a key",
      card.closes_at ? ", until " + clock_words(meeting, *card.closes_at) : "",
      card.text.empty() ? "" : "; text " + quoted(card.text), candidates_words(card.candidates),
      card.result ? "; " + result_words(*card.result) : "",
      named_words(meeting, "choices", card.named),
      card.reason.empty() ? "" : "; " + quoted(card.reason),
      approval_words(meeting, card.approval));
}

std::string turnout_line(const TurnoutCard& card) {
  return text(vote(card.vote), ": ", card.cast, " of ", card.present, " have voted",
              card.running ? text("; ", card.running->yes, " for, ", card.running->no, " against, ",
                                  card.running->abstain, " neither")
                           : "");
}

std::string desk_line(const Meeting& meeting, const VoteDeskCard& card) {
  return text("desk of ", vote(card.id), ":",
              card.obstacle.empty() ? "" : " not now (" + card.obstacle.str() + ")",
              part(meeting, "voted", card.voted), part(meeting, "without a ballot", card.waiting),
              recused_words(meeting, card.recused), part(meeting, "tellers", card.tellers),
              card.candidates_decided ? "; list decided" : "", sheets_words(meeting, card),
              card.key_lost ? "; the key is lost" : "",
              card.result ? "; " + result_words(*card.result) : "",
              named_words(meeting, "choices", card.named),
              named_words(meeting, "meant", card.intentions),
              annulment_words(meeting, card.annulment));
}

std::string ballots_line(const BallotsCard& card) {
  return text(vote(card.vote), ": ", card.digests.size(), " digests to find one's own among");
}

std::string own_ballot_line(const Meeting& meeting, const OwnBallot& ballot) {
  return text(vote(ballot.vote), ": ", word_of(ballot.right),
              ballot.cast ? ", cast at " + clock_words(meeting, *ballot.at) : "",
              ballot.choice == Choice::none ? "" : ", " + choice_words(ballot.choice),
              ballot.intention == Choice::none ? "" : ", meant " + choice_words(ballot.intention));
}

}  // namespace plenary::transcripts
