#include <boost/describe.hpp>

#include <algorithm>

#include "provisions.h"

namespace plenary::transcripts {
namespace {

using namespace core;  // NOLINT(google-build-using-namespace): everything a row may say.

template <class Enum>
Enum named(const std::string& word) {
  Enum value{};
  if (!boost::describe::enum_from_string(word.c_str(), value)) {
    throw Misunderstood("no provision says " + word);
  }
  return value;
}

Threshold fraction(const std::string& numerator, const std::string& denominator,
                   Strictness strictness) {
  return {number_of(numerator), number_of(denominator), strictness};
}

struct RowProvision {
  const char* pattern;  // the first <word> is the row's key
  void (*apply)(DecisionRule&, const Arguments&);
};

constexpr RowProvision kRows[] = {
    {"procedure: row <word> takes more than <n> in <n> of <word>",
     [](DecisionRule& it, const Arguments& a) {
       it.threshold = fraction(a[1], a[2], Strictness::more_than);
       it.base = named<DecisionBase>(a[3]);
     }},
    {"procedure: row <word> takes at least <n> in <n> of <word>",
     [](DecisionRule& it, const Arguments& a) {
       it.threshold = fraction(a[1], a[2], Strictness::at_least);
       it.base = named<DecisionBase>(a[3]);
     }},
    {"procedure: row <word> is secret",
     [](DecisionRule& it, const Arguments&) { it.voting.secrecy = Secrecy::secret; }},
    {"procedure: row <word> is open",
     [](DecisionRule& it, const Arguments&) { it.voting.secrecy = Secrecy::open; }},
    {"procedure: row <word> has a quorum of at least <n> in <n>",
     [](DecisionRule& it, const Arguments& a) {
       it.voting.quorum = fraction(a[1], a[2], Strictness::at_least);
     }},
    {"procedure: row <word> has no quorum",
     [](DecisionRule& it, const Arguments&) { it.voting.quorum = {0, 1}; }},
    {"procedure: row <word> counts also when its quorum was lost",
     [](DecisionRule& it, const Arguments&) { it.voting.without_quorum = WithoutQuorum::counts; }},
    {"procedure: row <word> leaves out who chose not to vote",
     [](DecisionRule& it, const Arguments&) { it.voting.abstentions = Abstentions::left_out; }},
    {"procedure: row <word> fails in a tie",
     [](DecisionRule& it, const Arguments&) { it.voting.tie = TieRule::fails; }},
    {"procedure: row <word> goes the way of the chair in a tie",
     [](DecisionRule& it, const Arguments&) { it.voting.tie = TieRule::chairs_side; }},
    {"procedure: row <word> lets the chair decide a tie",
     [](DecisionRule& it, const Arguments&) { it.voting.tie = TieRule::chair_decides; }},
    {"procedure: row <word> takes the recused out of its base",
     [](DecisionRule& it, const Arguments&) { it.voting.recusal = RecusalBase::leaves_base; }},
    {"procedure: row <word> ends when all have voted",
     [](DecisionRule& it, const Arguments&) { it.voting.end = VoteEnd::when_all_voted; }},
    {"procedure: row <word> is open for <n> seconds",
     [](DecisionRule& it, const Arguments& a) { it.voting.window = seconds(number_of(a[1])); }},
    {"procedure: row <word> is not voted on by the chair",
     [](DecisionRule& it, const Arguments&) { it.voting.chair_votes = false; }},
    {"procedure: row <word> lets nobody change a ballot",
     [](DecisionRule& it, const Arguments&) { it.voting.changeable = false; }},
    {"procedure: row <word> shows the counts while it is open",
     [](DecisionRule& it, const Arguments&) { it.voting.running_totals = true; }},
    {"procedure: row <word> shows who chose what",
     [](DecisionRule& it, const Arguments&) { it.voting.names_public = true; }},
};

struct VoteProvision {
  const char* pattern;
  void (*apply)(Procedure&, const Arguments&);
};

constexpr VoteProvision kProvisions[] = {
    {"procedure: an election is sent on in <n> and approved in <n> working days",
     [](Procedure& it, const Arguments& a) {
       it.election.send_days = number_of(a[0]);
       it.election.approve_days = number_of(a[1]);
     }},
    {"procedure: confidence is taken of <word>",
     [](Procedure& it, const Arguments& a) { it.confidence.base = named<LadderBase>(a[0]); }},
    {"procedure: a motion of confidence is taken of <word>",
     [](Procedure& it, const Arguments& a) {
       it.confidence.motion_base = named<LadderBase>(a[0]);
     }},
    {"procedure: no confidence takes at least <n> in <n>",
     [](Procedure& it, const Arguments& a) {
       it.confidence.no_confidence = fraction(a[0], a[1], Strictness::at_least);
     }},
};

// A row that the table does not have yet begins as a majority of all members that says nothing
// else.
DecisionRule& row_of(Procedure& procedure, const std::string& key) {
  const auto known = std::ranges::find(procedure.decisions, Text(key), &DecisionRule::key);
  if (known != procedure.decisions.end()) return *known;
  procedure.decisions.push_back({.key = key,
                                 .title_vi = key,
                                 .title_en = key,
                                 .threshold = {1, 2, Strictness::more_than},
                                 .citation = {"Standing orders, 12", true},
                                 .voting = {}});
  return procedure.decisions.back();
}

}  // namespace

bool provide_for_votes(Procedure& procedure, const std::vector<Word>& words) {
  for (const RowProvision& provision : kRows) {
    if (const auto arguments = match(provision.pattern, words)) {
      provision.apply(row_of(procedure, arguments->at(0)), *arguments);
      return true;
    }
  }
  for (const VoteProvision& provision : kProvisions) {
    if (const auto arguments = match(provision.pattern, words)) {
      provision.apply(procedure, *arguments);
      return true;
    }
  }
  return false;
}

}  // namespace plenary::transcripts
