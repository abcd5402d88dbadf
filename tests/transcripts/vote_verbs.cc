#include <boost/describe.hpp>

#include "support/glass_ballot_box.h"
#include "verb_tables.h"

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): every command of the core.

using A = const Arguments&;
using S = const Scene&;

VoteId vote(const std::string& word) { return {number_of(word)}; }
PersonId person(const std::string& word) { return {number_of(word)}; }

Choice choice(const std::string& word) {
  if (word == "for") return Choice::yes;
  if (word == "against") return Choice::no;
  if (word == "neither") return Choice::abstain;
  if (word == "nothing") return Choice::none;
  throw Misunderstood("no such choice: " + word);
}

DraftId draft(S scene, const std::string& code) {
  for (const Draft& draft : scene.meeting.drafts) {
    if (draft.code.view() == code) return draft.id;
  }
  return {9'999};
}

VoteSubject subject(const std::string& word) {
  VoteSubject subject{};
  if (!boost::describe::enum_from_string(word.c_str(), subject)) {
    throw Misunderstood("nothing that is voted on: " + word);
  }
  return subject;
}

// As the tablet of `whose` would send it. A vote that is not open has no key yet.
CastSealedBallot sealed(S scene, const std::string& word, Choice choice, PersonId whose) {
  const VoteId id = vote(word);
  const Vote* vote = find_vote(scene.meeting, id);
  const Text key = vote != nullptr && vote->opening ? vote->opening->ballot_key : Text();
  return {.vote = id, .sealed = support::GlassBallotBox::seal(key, id, choice, whose.value)};
}

// What stands behind "prepares a vote ...", in any order.
struct Preparation {
  PrepareVote command;
  std::optional<VoteForm> form;
};

struct Clause {
  std::string_view pattern;
  std::size_t length = 0;  // in words
  void (*apply)(Preparation&, A, S);
};

constexpr Clause kClauses[] = {
    {"called <text>", 2, [](Preparation& it, A a, S) { it.command.title = a[0]; }},
    {"saying <text>", 2, [](Preparation& it, A a, S) { it.command.text = a[0]; }},
    {"about draft <word>", 3, [](Preparation& it, A a, S s) { it.command.draft = draft(s, a[0]); }},
    {"before vote <n>", 3, [](Preparation& it, A a, S) { it.command.before = vote(a[0]); }},
    {"excluding the others", 3, [](Preparation& it, A, S) { it.command.exclusive = true; }},
    {"as a trial", 3, [](Preparation& it, A, S) { it.command.trial = true; }},
    {"as <word>", 2, [](Preparation& it, A a, S) { it.command.subject = subject(a[0]); }},
    {"with up to <n> names", 5,
     [](Preparation& it, A a, S) { it.command.choose_up_to = number_of(a[0]); }},
    {"on tablets", 2, [](Preparation& it, A, S) { it.form = VoteForm::electronic; }},
    {"with sealed ballots", 3,
     [](Preparation& it, A, S) { it.form = VoteForm::electronic_secret; }},
    {"by show of hands", 4, [](Preparation& it, A, S) { it.form = VoteForm::show_of_hands; }},
    {"on paper", 2, [](Preparation& it, A, S) { it.form = VoteForm::paper; }},
};

// Takes one clause off the end. False: there is none.
bool take_clause(std::vector<Word>& words, Preparation& preparation, S scene) {
  for (const Clause& clause : kClauses) {
    if (words.size() <= clause.length) continue;
    const auto begin = words.end() - static_cast<std::ptrdiff_t>(clause.length);
    const auto found = match(std::string(clause.pattern), {begin, words.end()});
    if (!found) continue;
    clause.apply(preparation, *found, scene);
    words.erase(begin, words.end());
    return true;
  }
  return false;
}

PrepareVote prepared(const Preparation& preparation, VoteKind kind, ItemId item,
                     const std::string& rule) {
  PrepareVote command = preparation.command;
  command.kind = kind;
  command.item = item;
  command.rule = rule;
  const bool decision = kind == VoteKind::decision;
  command.form = preparation.form.value_or(decision ? VoteForm::electronic : VoteForm::paper);
  return command;
}

std::optional<ScreenCommand> preparing(std::vector<Word> words, S scene) {
  if (words.empty() || words[0].text != "prepares") return std::nullopt;
  Preparation clauses;
  while (take_clause(words, clauses, scene)) {
  }
  if (const auto a = match("prepares a vote on item <word> by row <word>", words)) {
    return prepared(clauses, VoteKind::decision, scene.item((*a)[0]), (*a)[1]);
  }
  if (const auto a = match("prepares a vote by row <word>", words)) {
    return prepared(clauses, VoteKind::decision, {}, (*a)[0]);
  }
  if (const auto a = match("prepares votes on the drafts of item <word> by row <word>", words)) {
    return PrepareVotes{.item = scene.item((*a)[0]),
                        .rule = (*a)[1],
                        .form = clauses.form.value_or(VoteForm::electronic)};
  }
  if (const auto a = match("prepares an election of <n> on item <word> by row <word>", words)) {
    PrepareVote command = prepared(clauses, VoteKind::election, scene.item((*a)[1]), (*a)[2]);
    command.seats = number_of((*a)[0]);
    if (command.choose_up_to == 0) command.choose_up_to = command.seats;
    return command;
  }
  if (const auto a = match("prepares a vote of confidence on item <word> by row <word>", words)) {
    return prepared(clauses, VoteKind::confidence, scene.item((*a)[0]), (*a)[1]);
  }
  if (const auto a = match("prepares a motion of confidence on item <word> by row <word>", words)) {
    return prepared(clauses, VoteKind::confidence_motion, scene.item((*a)[0]), (*a)[1]);
  }
  return std::nullopt;
}

const std::vector<Verb>& running_verbs() {
  static const std::vector<Verb> kVerbs{
      {"withdraws vote <n> because <text>", [](A a, S) { return WithdrawVote{vote(a[0]), a[1]}; }},
      {"is recused from vote <n> because <text>",
       [](A a, S) { return RecuseMember{vote(a[0]), {}, a[1]}; }},
      {"recuses person <n> from vote <n> because <text>",
       [](A a, S) { return RecuseMember{vote(a[1]), person(a[0]), a[2]}; }},
      {"is readmitted to vote <n>", [](A a, S) { return ReadmitMember{vote(a[0]), {}}; }},
      {"readmits person <n> to vote <n>",
       [](A a, S) { return ReadmitMember{vote(a[1]), person(a[0])}; }},
      {"opens vote <n>", [](A a, S) { return OpenVote{vote(a[0]), {}}; }},
      {"opens vote <n> because <text>", [](A a, S) { return OpenVote{vote(a[0]), a[1]}; }},
      {"votes <word> in vote <n>", [](A a, S) { return CastBallot{vote(a[1]), choice(a[0])}; }},
      {"seals <word> in vote <n>",
       [](A a, S s) { return sealed(s, a[1], choice(a[0]), s.speaker); }},
      {"copies the sealed ballot of person <n> for <word> in vote <n>",
       [](A a, S s) { return sealed(s, a[2], choice(a[1]), person(a[0])); }},
      {"sends <text> as a sealed ballot in vote <n>",
       [](A a, S) { return CastSealedBallot{vote(a[1]), a[0]}; }},
      {"closes vote <n>", [](A a, S) { return CloseVote{vote(a[0])}; }},
      {"decides the tie of vote <n> <word>",
       [](A a, S) { return DecideTie{vote(a[0]), choice(a[1])}; }},
      {"announces vote <n>", [](A a, S) { return AnnounceVote{vote(a[0])}; }},
      {"advances the votes", [](A, S) { return AdvanceVotes{}; }},
      {"declares <word> in vote <n>",
       [](A a, S) { return DeclareIntention{vote(a[1]), choice(a[0])}; }},
      {"proposes to annul vote <n> because <text>",
       [](A a, S) { return ProposeAnnulment{vote(a[0]), a[1]}; }},
      {"agrees to annul vote <n>", [](A a, S) { return ConfirmAnnulment{vote(a[0])}; }},
      {"drops the annulment of vote <n>", [](A a, S) { return DropAnnulment{vote(a[0])}; }},
      {"repeats vote <n>", [](A a, S) { return RepeatVote{vote(a[0])}; }},
  };
  return kVerbs;
}

}  // namespace

std::optional<ScreenCommand> vote_command(const std::vector<Word>& words, const Scene& scene) {
  if (auto command = preparing(words, scene)) return command;
  return command_among(running_verbs(), words, scene);
}

}  // namespace plenary::transcripts
