#include "core/views/vote_views.h"

#include <algorithm>
#include <iterator>
#include <utility>
#include <vector>

#include "core/vote_rules.h"
#include "core/vote_tally.h"

namespace plenary::core {
namespace {

// The base as a number, as far as it is known before the votes are counted.
std::uint32_t known_base(const Meeting& meeting, const Vote& vote, const DecisionRule& rule) {
  if (vote.state != VoteState::prepared && vote.result.base > 0) return vote.result.base;
  const bool known =
      rule.base == DecisionBase::all_members || rule.base == DecisionBase::current_members;
  if (!known) return 0;
  return vote.opening ? vote.opening->base : member_count(meeting);
}

Citation citation_of(const Meeting& meeting, const Vote& vote, const DecisionRule& rule) {
  const ConfidenceRule& ladder = meeting.procedure.confidence;
  if (vote.plan.kind == VoteKind::confidence) return ladder.citation;
  if (vote.plan.kind == VoteKind::confidence_motion) return ladder.motion_citation;
  return rule.citation;
}

Majority majority_of(const Meeting& meeting, const Vote& vote) {
  const DecisionRule* row = find_decision_rule(meeting.procedure, vote.plan.rule);
  const DecisionRule& rule = vote.opening ? vote.opening->rule : *row;
  const std::uint32_t of = known_base(meeting, vote, rule);
  const Threshold& quorum = rule.voting.quorum;
  const bool has_quorum = quorum.numerator > 0 && !vote.plan.trial;
  return {.key = rule.key,
          .title_vi = rule.title_vi,
          .title_en = rule.title_en,
          .threshold = rule.threshold,
          .base = rule.base,
          .of = of,
          .required = of > 0 ? required_count(rule.threshold, of) : 0,
          .quorum_required = has_quorum ? required_count(quorum, member_count(meeting)) : 0,
          .secrecy = rule.voting.secrecy,
          .changeable = rule.voting.changeable,
          .citation = citation_of(meeting, vote, rule)};
}

// VT19, VT21: what was announced; and the numbers of a vote that was annulled.
bool is_published(const Vote& vote) {
  const bool annulled = vote.state == VoteState::annulled && vote.result.tally.entitled > 0;
  return vote.announced_at.has_value() || annulled;
}

VoteCard vote_card(const Meeting& meeting, const Vote& vote) {
  VoteCard card{.id = vote.plan.id,
                .item = vote.plan.item,
                .draft = vote.plan.draft,
                .kind = vote.plan.kind,
                .subject = vote.plan.subject,
                .title = vote.plan.title,
                .text = vote.plan.text,
                .form = vote.plan.form,
                .trial = vote.plan.trial,
                .state = vote.state,
                .before = vote.plan.before,
                .exclusive = vote.plan.exclusive,
                .repeats = vote.plan.repeats,
                .first_round = vote.plan.first_round,
                .seats = vote.plan.seats,
                .choose_up_to = vote.plan.choose_up_to,
                .candidates = vote.candidates,
                .majority = majority_of(meeting, vote),
                .opened_at = vote.opened_at,
                .closed_at = vote.closed_at,
                .announced_at = vote.announced_at,
                .cause = vote.cause,
                .reason = vote.state == VoteState::annulled ? vote.annulment.reason : vote.reason,
                .approval = vote.approval};
  if (vote.plan.draft) card.draft_code = meeting.drafts.at(vote.plan.draft.value - 1).code;
  if (vote.approval) card.approval_citation = meeting.procedure.election.citation;
  if (vote.opening) {
    card.members = vote.opening->members;
    card.entitled = static_cast<std::uint32_t>(vote.opening->entitled.size());
    card.closes_at = vote.opening->closes_at;
    card.digest = vote.opening->digest;
    if (vote.state == VoteState::open) card.ballot_key = vote.opening->ballot_key;
  }
  if (!is_published(vote)) return card;
  card.result = vote.result;
  if (vote.opening->rule.voting.names_public) card.named = vote.named;
  return card;
}

TurnoutCard turnout_card(const Meeting& meeting, const Vote& vote) {
  TurnoutCard card{.vote = vote.plan.id,
                   .cast = vote.cast,
                   .present = present_voters(meeting, vote),
                   .running = {}};
  const bool known =
      vote.opening->rule.voting.running_totals && vote.plan.form == VoteForm::electronic;
  if (!known) return card;
  Tally tally{.entitled = static_cast<std::uint32_t>(vote.opening->entitled.size()),
              .present = card.present,
              .returned = vote.cast};
  tally.absent = tally.entitled - tally.present;
  tally.silent = tally.present - vote.cast;
  for (const Choice choice : vote.choices) {
    tally.yes += choice == Choice::yes;
    tally.no += choice == Choice::no;
    tally.abstain += choice == Choice::abstain;
  }
  card.running = tally;
  return card;
}

List<PersonId> voters_done(const Vote& vote) {
  std::vector<PersonId> done;
  for (const PersonId person : vote.opening->entitled) {
    if (vote.voted.at(person.value - 1) != 0) done.push_back(person);
  }
  return done;
}

bool heads_differ(const CountSheet& one, const CountSheet& other) {
  return one.issued != other.issued || one.returned != other.returned || one.valid != other.valid ||
         one.invalid != other.invalid;
}

// VT18: where the first two sheets differ.
List<std::uint32_t> differing_rows(const List<EnteredSheet>& sheets) {
  if (sheets.size() < 2) return {};
  const CountSheet& one = sheets.begin()->sheet;
  const CountSheet& other = std::next(sheets.begin())->sheet;
  std::vector<std::uint32_t> rows;
  if (heads_differ(one, other)) rows.push_back(0);
  auto beside = other.rows.begin();
  for (const CountRow& row : one.rows) {
    const bool alike = beside != other.rows.end() && row == *beside;
    if (beside != other.rows.end()) ++beside;
    if (!alike && (rows.empty() || rows.back() != row.number)) rows.push_back(row.number);
  }
  return rows;
}

Text obstacle_of(const Meeting& meeting, const Vote& vote) {
  if (vote.state != VoteState::prepared) return {};
  const Check obstacle = check_may_open(meeting, vote, {});
  return obstacle ? Text(describe(obstacle->reason).name) : Text();
}

bool is_known_to_desk(VoteState state) {
  return state == VoteState::counted || state == VoteState::announced ||
         state == VoteState::annulled;
}

VoteDeskCard desk_card(const Meeting& meeting, const Vote& vote) {
  VoteDeskCard card{.id = vote.plan.id,
                    .obstacle = obstacle_of(meeting, vote),
                    .recused = vote.recused,
                    .sheets = vote.sheets,
                    .differing = differing_rows(vote.sheets),
                    .intentions = vote.intentions,
                    .annulment = vote.annulment,
                    .tellers = vote.tellers,
                    .candidates_decided = vote.candidates_decided,
                    .key_lost = vote.key_lost};
  if (vote.state == VoteState::open) {
    card.voted = voters_done(vote);
    card.waiting = voters_waiting(meeting, vote);
  } else {
    card.waiting = vote.silent;
  }
  const bool is_counted = vote.result.tally.entitled > 0;
  if (is_known_to_desk(vote.state) && is_counted) {
    card.result = vote.result;
    card.named = vote.named;
  }
  return card;
}

bool is_behind_doors(const Meeting& meeting, const Vote& vote) {
  const Item* item = find_item(meeting, vote.plan.item);
  if (item != nullptr && item->plan.closed) return true;
  return vote.plan.draft && meeting.drafts.at(vote.plan.draft.value - 1).closed;
}

template <class Card, class Shown>
void append_cards(const Meeting& meeting, View<Card>& view, Shown shown) {
  for (const Vote& vote : meeting.voting.votes) {
    if (!shown(vote)) continue;
    view.emplace_back(CardKey{CardKind::vote, vote.plan.id.value}, vote_card(meeting, vote));
  }
  const Vote* open = find_vote(meeting, meeting.voting.open);
  if (open == nullptr || !shown(*open)) return;
  view.emplace_back(CardKey{CardKind::turnout}, turnout_card(meeting, *open));
}

// VT27
template <class Card>
void append_digests(const Meeting& meeting, View<Card>& view) {
  for (const Vote& vote : meeting.voting.votes) {
    if (!vote.seal_done) continue;
    view.emplace_back(CardKey{CardKind::ballots, vote.plan.id.value},
                      BallotsCard{vote.plan.id, vote.sealed});
  }
}

}  // namespace

void append_votes(const Meeting& meeting, View<ChairCard>& view) {
  append_cards(meeting, view, [](const Vote&) { return true; });
  for (const Vote& vote : meeting.voting.votes) {
    view.emplace_back(CardKey{CardKind::vote_desk, vote.plan.id.value}, desk_card(meeting, vote));
  }
  append_digests(meeting, view);
}

void append_votes(const Meeting& meeting, View<DelegateCard>& view) {
  append_cards(meeting, view, [](const Vote&) { return true; });
  append_digests(meeting, view);
}

void append_votes(const Meeting& meeting, View<PublicCard>& view) {
  append_cards(meeting, view, [&](const Vote& vote) {
    return vote.opened_at.has_value() && !is_behind_doors(meeting, vote);
  });
}

}  // namespace plenary::core
