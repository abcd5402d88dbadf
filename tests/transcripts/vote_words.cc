#include "vote_words.h"

#include <boost/describe.hpp>

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): every event of the votes.

std::string quoted(const Text& text) { return '"' + text.str() + '"'; }

std::string because(const Text& reason) {
  return reason.empty() ? "" : ", because " + quoted(reason);
}

class VoteWords {
 public:
  explicit VoteWords(const Meeting& meeting) : meeting_(meeting) {}

  std::string operator()(const VotePrepared& event) const {
    const VotePlan& plan = event.plan;
    return text(vote(plan.id), " prepared: ", plan_words(plan), ", by row \"", plan.rule, "\"",
                plan.repeats ? ", instead of " + vote(plan.repeats) : "",
                plan.first_round ? ", second round of " + vote(plan.first_round) : "",
                candidates(event.candidates),
                event.tellers.empty() ? "" : ", tellers " + names(meeting_, event.tellers));
  }
  std::string operator()(const VoteWithdrawn& event) const {
    return text(vote(event.vote), " withdrawn (", word_of(event.cause), ")", because(event.reason));
  }
  std::string operator()(const MemberRecused& event) const {
    return text(vote(event.vote), ": ", name(event.person), " recused", because(event.reason));
  }
  std::string operator()(const MemberReadmitted& event) const {
    return text(vote(event.vote), ": ", name(event.person), " readmitted");
  }
  std::string operator()(const VoteOpened& event) const {
    const VoteOpening& opening = event.opening;
    return text(vote(event.vote), " opened: ", opening.entitled.size(), " entitled, ",
                opening.present, " of them present, base ", opening.base, " of ", opening.members,
                " members",
                opening.quorum_required > 0 ? text(", quorum of ", opening.quorum_required) : "",
                ", text ", opening.digest.view().substr(0, 8),
                opening.ballot_key.empty() ? "" : ", with a key for sealed ballots",
                opening.closes_at ? ", until " + clock_words(meeting_, *opening.closes_at) : "",
                because(opening.reason_without_quorum));
  }
  std::string operator()(const BallotCast& event) const {
    return text(vote(event.vote), ": ", name(event.person), " votes ", choice_words(event.choice));
  }
  std::string operator()(const SealedBallotReceived& event) const {
    return text(vote(event.vote), ": a sealed ballot of ", name(event.person));
  }
  std::string operator()(const VoteClosed& event) const {
    return text(vote(event.vote), " closed (", word_of(event.cause), "): ", event.cast,
                " ballots, ", event.present, " present",
                event.silent.empty() ? "" : ", silent: " + names(meeting_, event.silent));
  }
  std::string operator()(const BallotsSealed& event) const {
    return text(vote(event.vote), ": digests of ", event.digests.size(), " sealed ballots");
  }
  std::string operator()(const CountEntered& event) const {
    return text(vote(event.vote), ": ", name(event.by), " counts ", sheet_words(event.sheet));
  }
  std::string operator()(const VoteCounted& event) const {
    return text(vote(event.vote), " counted: ", result_words(event.result));
  }
  std::string operator()(const BallotKeyErased& event) const {
    return vote(event.vote) + ": the key and the ballots are gone";
  }
  std::string operator()(const BallotKeyLost& event) const {
    return vote(event.vote) + ": the key is lost";
  }
  std::string operator()(const TieDecided& event) const {
    return text(vote(event.vote), ": the chair decides ", choice_words(event.choice));
  }
  std::string operator()(const VoteAnnounced& event) const {
    return text(vote(event.vote), " announced", approval_words(meeting_, event.approval));
  }
  std::string operator()(const IntentionDeclared& event) const {
    return text(vote(event.vote), ": ", name(event.person), " meant ", choice_words(event.choice));
  }
  std::string operator()(const AnnulmentProposed& event) const {
    return text(vote(event.vote), ": ", name(event.by), " proposes to annul it",
                because(event.reason));
  }
  std::string operator()(const AnnulmentDropped& event) const {
    return vote(event.vote) + ": it is not to be annulled";
  }
  std::string operator()(const VoteAnnulled& event) const {
    return text(vote(event.vote), " annulled, ", name(event.by), " agrees");
  }
  std::string operator()(const CandidateNamed& event) const {
    return text(vote(event.vote), ": candidate ", candidate_words(event.candidate));
  }
  std::string operator()(const CandidateRemoved& event) const {
    return text(vote(event.vote), ": candidate ", event.candidate, " removed",
                because(event.reason));
  }
  std::string operator()(const CandidatesDecided& event) const {
    return text(vote(event.vote), ": list decided by ", vote(event.by));
  }
  std::string operator()(const TellersAppointed& event) const {
    return text(vote(event.vote), ": tellers ", names(meeting_, event.tellers), " by ",
                vote(event.by));
  }

  template <class Other>
  std::string operator()(const Other&) const {
    return {};
  }

 private:
  static std::string vote(VoteId id) { return text("vote ", id.value); }
  std::string name(PersonId id) const { return find_person(meeting_, id)->name.str(); }

  static std::string candidates(const List<Candidate>& candidates) {
    std::string words;
    for (const Candidate& candidate : candidates) words += ", " + candidate_words(candidate);
    return words;
  }

  std::string plan_words(const VotePlan& plan) const {
    const Text code = plan.draft ? meeting_.drafts.at(plan.draft.value - 1).code : Text();
    return text(
        plan.trial ? "trial " : "", quoted(plan.title), code.empty() ? "" : " of ", code, ", ",
        plan.kind == VoteKind::decision ? word_of(plan.subject) : word_of(plan.kind), ", ",
        word_of(plan.form),
        plan.seats > 0 ? text(", ", plan.seats, " seats, up to ", plan.choose_up_to, " names") : "",
        plan.before ? ", before " + vote(plan.before) : "",
        plan.exclusive ? ", excluding the others" : "");
  }

  const Meeting& meeting_;
};

}  // namespace

std::string vote_event_words(const Meeting& meeting, const Event& event) {
  return std::visit(VoteWords(meeting), event);
}

std::string choice_words(Choice choice) {
  switch (choice) {
    case Choice::none:
      return "nothing";
    case Choice::yes:
      return "for";
    case Choice::no:
      return "against";
    case Choice::abstain:
      return "neither";
  }
  return "?";
}

std::string names(const Meeting& meeting, const List<PersonId>& persons) {
  constexpr std::size_t kNamesMax = 9;
  if (persons.size() > kNamesMax) return text(persons.size(), " persons");
  std::string words;
  for (const PersonId id : persons) {
    words += (words.empty() ? "" : ", ") + find_person(meeting, id)->name.str();
  }
  return words;
}

std::string candidate_words(const Candidate& candidate) {
  const bool proposed = candidate.way == NominationWay::proposed;
  return text(candidate.number, " ", candidate.name,
              candidate.post.empty() ? "" : " for " + quoted(candidate.post),
              proposed ? "" : " (" + word_of(candidate.way) + ")");
}

std::string sheet_words(const CountSheet& sheet) {
  std::string words;
  if (sheet.issued > 0) {
    words = text(sheet.issued, " issued, ", sheet.returned, " returned, ", sheet.valid, " valid, ",
                 sheet.invalid, " invalid; ");
  }
  std::string rows;
  for (const CountRow& row : sheet.rows) {
    rows += text(rows.empty() ? "" : ", ", row.number > 0 ? text(row.number, ": ") : "", row.first,
                 "/", row.second, "/", row.third);
  }
  return words + rows;
}

std::string tally_words(const Tally& tally) {
  return text(
      tally.yes, " for, ", tally.no, " against, ", tally.abstain, " neither, ", tally.silent,
      " silent, ", tally.absent, " absent",
      tally.invalid > 0 ? text(", ", tally.invalid, " invalid") : "",
      tally.issued > 0 ? text(", ", tally.issued, " issued, ", tally.returned, " returned") : "");
}

std::string result_words(const VoteResult& result) {
  const std::string outcome =
      result.outcome == VoteOutcome::none ? "no outcome" : word_of(result.outcome);
  std::string words = text(outcome, "; ", tally_words(result.tally), "; ", result.required, " of ",
                           result.base, " needed", result.quorum_met ? "" : ", without its quorum");
  for (const CandidateResult& candidate : result.candidates) {
    const CountRow& row = candidate.count;
    const bool levels = row.second > 0 || row.third > 0;
    words +=
        text("; ", row.number, ": ", row.first, levels ? text("/", row.second, "/", row.third) : "",
             " ", word_of(candidate.standing));
  }
  return words;
}

std::string approval_words(const Meeting& meeting, const std::optional<ApprovalDates>& approval) {
  if (!approval) return {};
  return text(", to be sent on by ", clock_words(meeting, approval->send_by), ", approved by ",
              clock_words(meeting, approval->approve_by));
}

}  // namespace plenary::transcripts
