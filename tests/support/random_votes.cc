// VT, EL -- what could be next for one of the votes, so that some come to their end.

#include <algorithm>
#include <array>
#include <string>
#include <utility>
#include <vector>

#include "support/random_commands.h"
#include "support/small_council.h"

namespace plenary::support {
namespace {

// Of the procedure of plan().
constexpr std::array<const char*, 4> kRows{"resolution", "cast", "secret", "elected"};

bool is_secret(std::uint32_t row) { return row >= 2; }

std::string some_sealed_ballot(std::uint32_t number) {
  return std::string(223, 'a') + "0123456789abcdef"[number % 16];
}

}  // namespace

void RandomCommands::fill_voting(core::SessionPlan& plan) {
  const auto row = [&](std::uint32_t number) {
    core::DecisionRule rule{
        .key = kRows.at(number),
        .title_vi = "Hàng",
        .title_en = "Row",
        .threshold = {1 + this->number(1), 3, core::Strictness(this->number(1))},
        .base = core::DecisionBase(this->number(5)),
        .citation = {"Standing orders, 12", true}};
    core::VotingRule& voting = rule.voting;
    voting.secrecy = is_secret(number) ? core::Secrecy::secret : core::Secrecy::open;
    if (one_in(2)) voting.quorum = {2 + 2 * this->number(1), 5, core::Strictness::at_least};
    voting.without_quorum = core::WithoutQuorum(this->number(1));
    voting.abstentions = core::Abstentions(this->number(1));
    voting.tie = core::TieRule(this->number(2));
    voting.recusal = core::RecusalBase(this->number(1));
    voting.end = core::VoteEnd(this->number(1));
    voting.window = one_in(2) ? Duration{} : minutes(2);
    voting.chair_votes = !one_in(4);
    voting.changeable = one_in(2);
    voting.running_totals = one_in(3);
    voting.names_public = one_in(2);
    return rule;
  };
  plan.procedure.decisions = {row(0), row(1), row(2), row(3)};
  plan.procedure.election = {.send_days = one_in(2) ? 5U : 0U, .approve_days = 10};
  plan.agenda.at(1).drafts = std::vector<DraftId>{{1}};
}

core::ScreenCommand RandomCommands::new_vote(const core::Meeting& meeting, Instant now) {
  const ItemId active = meeting.agenda.active;
  const std::uint32_t row = number(3);
  if (one_in(8)) {
    core::PrepareVotes command;
    fill(command, meeting, now);
    if (!one_in(4)) command.rule = kRows.at(row);
    if (active && !one_in(4)) command.item = active;
    return command;
  }
  core::PrepareVote command;
  fill(command, meeting, now);
  if (one_in(6)) return command;
  if (one_in(3)) {
    command.subject = one_in(2) ? core::VoteSubject::candidates : core::VoteSubject::tellers;
  }
  command.rule = kRows.at(row);
  command.kind = row == 3 ? core::VoteKind(number(3)) : core::VoteKind::decision;
  command.trial = one_in(8) && row != 3;
  if (row == 0 || row == 1) command.form = core::VoteForm(2 * number(1));
  if (row == 2) command.form = core::VoteForm(1 + 2 * number(1));
  if (row == 3) command.form = core::VoteForm::paper;
  if (command.trial) command.form = core::VoteForm(number(1));
  command.seats = 1 + number(1);
  command.choose_up_to = 1;
  if (active && !one_in(6)) command.item = active;
  if (one_in(2)) command.draft = {};
  if (!one_in(6)) command.before = {};
  if (!one_in(4)) command.title = "Vote";
  if (!one_in(6)) command.text = {};
  return command;
}

core::CountSheet RandomCommands::sheet_for(const core::Vote& vote) {
  // The same for everybody, so that two sheets are alike, and now and then something else.
  const std::uint32_t present = vote.present_at_close;
  const std::uint32_t spoilt = present > 2 && vote.plan.id.value % 3 == 0 ? 1 : 0;
  core::CountSheet sheet{
      .issued = present, .returned = present, .valid = present - spoilt, .invalid = spoilt};
  if (vote.plan.form == core::VoteForm::show_of_hands) sheet = {};
  const std::uint32_t valid =
      vote.plan.form == core::VoteForm::show_of_hands ? present : sheet.valid;
  std::vector<core::CountRow> rows;
  if (vote.plan.kind == core::VoteKind::decision) {
    const std::uint32_t yes = (valid * (1 + vote.plan.id.value % 4)) / 4;
    rows.push_back({.number = 0, .first = yes, .second = valid - yes});
  }
  for (const core::Candidate& candidate : vote.candidates) {
    if (vote.plan.kind == core::VoteKind::decision) break;
    core::CountRow row{.number = candidate.number};
    row.first = rows.empty() ? valid : 0;
    if (vote.plan.kind != core::VoteKind::election) std::swap(row.first, row.second);
    rows.push_back(row);
  }
  if (one_in(4)) rows.push_back({.number = number(3), .first = number(6), .third = number(2)});
  if (one_in(4)) sheet.returned = number(8);
  if (one_in(6)) sheet.issued = number(12);
  if (one_in(6) && !rows.empty()) rows.front().first += number(8);
  sheet.rows = std::move(rows);
  return sheet;
}

core::ScreenCommand RandomCommands::before_opening(const core::Meeting& meeting,
                                                   const core::Vote& vote, Instant now) {
  const VoteId id = vote.plan.id;
  const bool election = vote.plan.kind != core::VoteKind::decision;
  if (election && one_in(2)) {
    if (vote.candidates.size() < 2 || one_in(6)) {
      return core::NameCandidate{.vote = id,
                                 .person = {one_in(3) ? number(7) : 0},
                                 .name = one_in(8) ? Text() : Text("C" + std::to_string(number(3))),
                                 .post = "Post"};
    }
    const auto decided_by = [&](core::VoteSubject subject) {
      const auto& votes = meeting.voting.votes;
      const auto fits = std::ranges::find_if(votes, [&](const core::Vote& other) {
        return other.plan.subject == subject && other.state == core::VoteState::announced;
      });
      const bool found = fits != votes.end() && !one_in(4);
      return found ? fits->plan.id : VoteId{this->id(votes.size())};
    };
    if (!vote.candidates_decided) {
      return core::DecideCandidates{id, decided_by(core::VoteSubject::candidates)};
    }
    const VoteId by = decided_by(core::VoteSubject::tellers);
    core::AppointTellers command{.vote = id, .by = by, .tellers = {}};
    fill(command.tellers, meeting, now);
    if (!one_in(4)) command.tellers = std::vector<PersonId>{kDi, kEm};
    return command;
  }
  switch (number(7)) {
    case 0:
      return core::RecuseMember{id, {number(6)}, text()};
    case 1:
      return core::ReadmitMember{id, {number(6)}};
    case 2:
      return core::WithdrawVote{id, text()};
    case 3:
      return core::AdvanceVotes{};
    case 4:
      return core::RemoveCandidate{id, number(3), text()};
    default:
      return core::OpenVote{id, one_in(2) ? text() : Text()};
  }
}

core::ScreenCommand RandomCommands::while_open(const core::Vote& vote) {
  const VoteId id = vote.plan.id;
  if (one_in(5)) return core::CloseVote{id};
  const bool sealed = vote.plan.form == core::VoteForm::electronic_secret;
  if (sealed != one_in(10)) {
    return core::CastSealedBallot{id, one_in(8) ? text() : Text(some_sealed_ballot(number(15)))};
  }
  return core::CastBallot{id, core::Choice(number(3))};
}

core::ScreenCommand RandomCommands::after_closing(const core::Meeting& meeting,
                                                  const core::Vote& vote) {
  const VoteId id = vote.plan.id;
  if (vote.annulment.proposed_by && one_in(2)) {
    return one_in(3) ? core::ScreenCommand(core::DropAnnulment{id})
                     : core::ScreenCommand(core::ConfirmAnnulment{id});
  }
  if (vote.state == core::VoteState::closed && !one_in(4)) {
    return core::EnterCount{id, sheet_for(vote)};
  }
  switch (number(8)) {
    case 0:
      return core::DeclareIntention{id, core::Choice(number(3))};
    case 1:
      return core::DecideTie{id, core::Choice(number(3))};
    case 2:
      return core::ProposeAnnulment{id, text()};
    case 3:
      return core::RepeatVote{id};
    case 4:
      return core::PrepareSecondRound{id};
    case 5:
      return core::AdvanceVotes{};
    case 6:
      return core::ConfirmAnnulment{{this->id(meeting.voting.votes.size())}};
    default:
      return core::AnnounceVote{id};
  }
}

core::ScreenCommand RandomCommands::about_a_vote(const core::Meeting& meeting, Instant now) {
  const std::vector<core::Vote>& votes = meeting.voting.votes;
  if (votes.empty() || one_in(6)) return new_vote(meeting, now);
  const core::Vote* open = core::find_vote(meeting, meeting.voting.open);
  if (open != nullptr && !one_in(6)) return while_open(*open);
  const auto last = static_cast<std::uint32_t>(votes.size() - 1);
  const core::Vote& vote = votes[last - std::min(last, number(5))];
  switch (vote.state) {
    case core::VoteState::prepared:
      return before_opening(meeting, vote, now);
    case core::VoteState::open:
      return while_open(vote);
    case core::VoteState::closed:
    case core::VoteState::counted:
    case core::VoteState::announced:
    case core::VoteState::annulled:
    case core::VoteState::withdrawn:
      return one_in(12) ? while_open(vote) : after_closing(meeting, vote);
  }
  return core::AdvanceVotes{};
}

core::Command RandomCommands::of_the_office(const core::Meeting& meeting) {
  const std::optional<core::SealedVote> due = core::sealed_vote_to_settle(meeting);
  const VoteId id = due ? due->vote : VoteId{this->id(meeting.voting.votes.size())};
  const core::Vote* vote = core::find_vote(meeting, id);
  const std::uint32_t cast = vote == nullptr ? 0 : vote->cast;
  const auto step = due && !one_in(6) ? due->step : core::SealedStep(number(2));
  if (step == core::SealedStep::seal) {
    return core::SealBallots{id, std::vector<Text>(cast, Text("digest"))};
  }
  if (step == core::SealedStep::erase) return core::EraseBallotKey{id};
  if (one_in(4)) return core::LoseBallotKey{id};
  const std::uint32_t yes = number(cast);
  return core::CountBallots{.vote = id, .yes = yes, .no = cast - yes};
}

}  // namespace plenary::support
