// EL -- candidates, tellers and second rounds.

#include <algorithm>
#include <functional>
#include <utility>
#include <vector>

#include "core/refuse.h"
#include "core/rules.h"
#include "core/vote_checks.h"
#include "core/vote_rules.h"

namespace plenary::core {
namespace {

constexpr std::size_t kTellersMin = 2;

// EL1: an election or a vote of confidence that is not opened yet.
Check check_election(const Meeting& meeting, VoteId id) {
  if (Check failed = check_vote(meeting, id, {VoteState::prepared})) return failed;
  if (find_vote(meeting, id)->plan.kind == VoteKind::decision) {
    return Refusal{Reason::not_an_election, {}};
  }
  return std::nullopt;
}

// EL2
Check check_open_list(const Meeting& meeting, VoteId id) {
  if (Check failed = check_election(meeting, id)) return failed;
  if (find_vote(meeting, id)->candidates_decided) return Refusal{Reason::list_is_decided, {}};
  return std::nullopt;
}

// EL3, EL4: the council has so decided.
Check check_carried(const Meeting& meeting, VoteId by, VoteSubject subject) {
  const Vote* vote = find_vote(meeting, by);
  if (vote == nullptr) return Refusal{Reason::unknown_vote, {}};
  const bool carried = vote->plan.subject == subject && vote->state == VoteState::announced &&
                       vote->result.outcome == VoteOutcome::carried;
  if (!carried) return Refusal{Reason::decision_not_carried, {}};
  return std::nullopt;
}

Text name_of(const Meeting& meeting, const NameCandidate& command) {
  const Person* person = find_person(meeting, command.person);
  return person == nullptr ? command.name : person->name;
}

Check check_candidate(const Meeting& meeting, const NameCandidate& command) {
  const bool on_roll = find_person(meeting, command.person) != nullptr;
  if (command.person && !on_roll) return Refusal{Reason::candidate_missing, {}};
  if (is_blank(name_of(meeting, command).view())) return Refusal{Reason::candidate_missing, {}};
  if (Check failed = check_text(command.name, kTitleOctetsMax)) return failed;
  if (Check failed = check_text(command.post, kTitleOctetsMax)) return failed;
  for (const Candidate& other : find_vote(meeting, command.vote)->candidates) {
    const bool same = command.person ? other.person == command.person
                                     : !other.person && other.name == command.name;
    if (same) return Refusal{Reason::already_candidate, {}};
  }
  return std::nullopt;
}

// EL4
Check check_tellers(const Meeting& meeting, const Vote& vote, const List<PersonId>& tellers) {
  std::vector<PersonId> known;
  for (const PersonId teller : tellers) {
    if (Check failed = check_on_roll(meeting, teller)) return failed;
    const bool candidate =
        std::ranges::find(vote.candidates, teller, &Candidate::person) != vote.candidates.end();
    if (candidate) return Refusal{Reason::teller_is_candidate, {}};
    if (std::ranges::find(known, teller) == known.end()) known.push_back(teller);
  }
  const bool enough = known.size() >= kTellersMin && known.size() == tellers.size();
  if (!enough) return Refusal{Reason::tellers_missing, {}};
  return std::nullopt;
}

// EL8: those not elected with the most votes, two for each seat that is left, and who has as many
// as the last of them.
std::vector<Candidate> second_round(const Vote& vote, std::uint32_t seats_left) {
  std::vector<std::uint32_t> counts;
  for (const CandidateResult& result : vote.result.candidates) {
    if (result.standing != Standing::elected) counts.push_back(result.count.first);
  }
  std::ranges::sort(counts, std::greater<>());
  const std::size_t wanted = std::size_t{seats_left} * 2;
  const std::uint32_t from = counts.size() <= wanted ? 0 : counts[wanted - 1];

  std::vector<Candidate> chosen;
  auto result = vote.result.candidates.begin();
  for (const Candidate& candidate : vote.candidates) {
    const bool stays = result->standing != Standing::elected && result->count.first >= from;
    ++result;
    if (!stays) continue;
    chosen.push_back(candidate);
    chosen.back().number = static_cast<std::uint32_t>(chosen.size());
  }
  return chosen;
}

bool has_second_round(const Meeting& meeting, VoteId id) {
  return std::ranges::any_of(meeting.voting.votes, [&](const Vote& vote) {
    return vote.plan.first_round == id && vote.state != VoteState::annulled &&
           vote.state != VoteState::withdrawn;
  });
}

}  // namespace

namespace rules {

Decision decide(const Meeting& meeting, const NameCandidate& command, const Context&) {
  if (const Check failed = check_open_list(meeting, command.vote)) return refuse(failed);
  if (const Check failed = check_candidate(meeting, command)) return refuse(failed);
  const Vote& vote = *find_vote(meeting, command.vote);
  const bool appointed =
      command.person && std::ranges::find(vote.tellers, command.person) != vote.tellers.end();
  if (appointed) return refuse(Reason::teller_is_candidate);
  const auto number =
      vote.candidates.empty() ? 1 : static_cast<std::uint32_t>(vote.candidates.back().number + 1);
  return Events{CandidateNamed{.vote = command.vote,
                               .candidate = {.number = number,
                                             .person = command.person,
                                             .name = name_of(meeting, command),
                                             .post = command.post,
                                             .way = command.way}}};
}

Decision decide(const Meeting& meeting, const RemoveCandidate& command, const Context&) {
  if (const Check failed = check_open_list(meeting, command.vote)) return refuse(failed);
  const List<Candidate>& candidates = find_vote(meeting, command.vote)->candidates;
  if (std::ranges::find(candidates, command.candidate, &Candidate::number) == candidates.end()) {
    return refuse(Reason::unknown_candidate);
  }
  if (const Check failed = check_reason(command.reason)) return refuse(failed);
  return Events{CandidateRemoved{command.vote, command.candidate, command.reason}};
}

Decision decide(const Meeting& meeting, const DecideCandidates& command, const Context&) {
  if (const Check failed = check_open_list(meeting, command.vote)) return refuse(failed);
  if (find_vote(meeting, command.vote)->candidates.empty()) {
    return refuse(Reason::candidate_missing);
  }
  if (const Check failed = check_carried(meeting, command.by, VoteSubject::candidates)) {
    return refuse(failed);
  }
  return Events{CandidatesDecided{command.vote, command.by}};
}

Decision decide(const Meeting& meeting, const AppointTellers& command, const Context&) {
  if (const Check failed = check_vote(meeting, command.vote, {VoteState::prepared}))
    return refuse(failed);
  const Vote& vote = *find_vote(meeting, command.vote);
  if (vote.plan.form != VoteForm::paper) {
    return refuse(Reason::form_not_allowed, {detail("form", vote.plan.form)});
  }
  if (const Check failed = check_carried(meeting, command.by, VoteSubject::tellers)) {
    return refuse(failed);
  }
  if (const Check failed = check_tellers(meeting, vote, command.tellers)) return refuse(failed);
  return Events{TellersAppointed{command.vote, command.by, command.tellers}};
}

Decision decide(const Meeting& meeting, const PrepareSecondRound& command, const Context&) {
  if (const Check failed = check_vote(meeting, command.vote, {VoteState::announced}))
    return refuse(failed);
  const Vote& vote = *find_vote(meeting, command.vote);
  if (vote.plan.kind == VoteKind::decision) return refuse(Reason::not_an_election);
  if (vote.plan.kind != VoteKind::election) return refuse(Reason::confidence_has_no_round);
  const bool again = static_cast<bool>(vote.plan.first_round);
  if (again || has_second_round(meeting, command.vote)) return refuse(Reason::already_repeated);
  const std::uint32_t left = vote.plan.seats - elected_count(vote.result);
  if (left == 0 || vote.result.outcome != VoteOutcome::completed) {
    return refuse(Reason::no_seats_left);
  }
  std::vector<Candidate> candidates = second_round(vote, left);
  if (candidates.empty()) return refuse(Reason::candidate_missing);
  VotePlan plan = vote.plan;
  plan.id = next_vote_id(meeting);
  plan.first_round = command.vote;
  plan.repeats = {};
  plan.seats = left;
  plan.choose_up_to = std::min(plan.choose_up_to, left);
  return Events{
      VotePrepared{.plan = plan, .candidates = std::move(candidates), .tellers = vote.tellers}};
}

}  // namespace rules
}  // namespace plenary::core
