#include "intake/voting_file.h"

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

#include "intake/floor_file.h"

namespace plenary::intake {
namespace {

constexpr std::int64_t kFractionPartMax = 1'000'000;
constexpr std::int64_t kWindowSecondsMax = 24 * 60 * 60;
constexpr std::int64_t kWorkingDaysMax = 366;

// The words are those of the enumeration, in its order.
template <class Enumeration>
Enumeration word_or(TomlTable& row, std::string_view key,
                    std::initializer_list<std::string_view> words, Enumeration otherwise) {
  row.known(key);
  if (!row.has(key)) return otherwise;
  const auto place = row.word(key, words);
  return place ? static_cast<Enumeration>(*place) : otherwise;
}

bool boolean_or(TomlTable& row, std::string_view key, bool otherwise) {
  row.known(key);
  return row.has(key) ? row.boolean(key).value_or(otherwise) : otherwise;
}

core::LadderBase read_ladder_base(TomlTable& row) {
  return static_cast<core::LadderBase>(
      row.word("base", {"ballots_returned", "ballots_valid", "all_members"}).value_or(0));
}

core::Threshold read_fraction(TomlTable& row, std::string_view key, FaultList& faults) {
  auto fraction = row.table(key);
  if (!fraction) return {};
  const core::Threshold threshold = read_threshold(*fraction, faults);
  fraction->finish();
  return threshold;
}

// VT16, VT27, VT28: in a secret vote nobody learns who chose what, nor how it goes while it is
// open, and a chair's side is not known.
void check_secrecy(const core::VotingRule& rule, const TomlTable& row, FaultList& faults) {
  if (rule.secrecy == core::Secrecy::open) return;
  const auto contradicts = [&](std::string_view key) {
    faults.add(FaultCode::contradicts_secrecy, row.place(key));
  };
  if (rule.tie != core::TieRule::fails) contradicts("tie");
  if (rule.running_totals) contradicts("running_totals");
  if (rule.names_public) contradicts("names_public");
}

bool is_smaller(const core::Threshold& one, const core::Threshold& other) {
  return std::uint64_t{one.numerator} * other.denominator <
         std::uint64_t{other.numerator} * one.denominator;
}

}  // namespace

core::Threshold read_threshold(TomlTable& row, FaultList& faults) {
  const auto numerator = row.integer("numerator", 1, kFractionPartMax);
  const auto denominator = row.integer("denominator", 0, kFractionPartMax);
  const auto strictness = row.word("strictness", {"at_least", "more_than"});
  if (denominator == 0) {
    faults.add(FaultCode::zero_denominator, row.place("denominator"));
    return {};
  }
  if (!numerator || !denominator || !strictness) return {};

  const auto kind = strictness == 0 ? core::Strictness::at_least : core::Strictness::more_than;
  // "More than all" can never be reached either.
  const bool reachable =
      kind == core::Strictness::at_least ? *numerator <= *denominator : *numerator < *denominator;
  if (!reachable) {
    faults.add(FaultCode::fraction_above_one, row.place("numerator"),
               {{"value", std::to_string(*numerator) + "/" + std::to_string(*denominator)}});
    return {};
  }
  return {.numerator = static_cast<std::uint32_t>(*numerator),
          .denominator = static_cast<std::uint32_t>(*denominator),
          .strictness = kind};
}

core::VotingRule read_voting(TomlTable row, core::DecisionBase base, FaultList& faults) {
  core::VotingRule rule;
  rule.secrecy = word_or(row, "secrecy", {"open", "secret"}, rule.secrecy);
  row.known("quorum");
  if (row.has("quorum")) rule.quorum = read_fraction(row, "quorum", faults);
  rule.without_quorum =
      word_or(row, "without_quorum", {"inconclusive", "counts"}, rule.without_quorum);
  rule.abstentions = word_or(row, "abstentions", {"in_base", "left_out"}, rule.abstentions);
  rule.tie = word_or(row, "tie", {"fails", "chairs_side", "chair_decides"}, rule.tie);
  rule.recusal = word_or(row, "recusal", {"stays_in_base", "leaves_base"}, rule.recusal);
  rule.end = word_or(row, "end", {"by_chair", "when_all_voted"}, rule.end);
  row.known("window_seconds");
  if (row.has("window_seconds")) {
    rule.window = seconds(row.integer("window_seconds", 0, kWindowSecondsMax).value_or(0));
  }
  rule.chair_votes = boolean_or(row, "chair_votes", rule.chair_votes);
  rule.changeable = boolean_or(row, "changeable", rule.changeable);
  rule.running_totals = boolean_or(row, "running_totals", rule.running_totals);
  rule.names_public = boolean_or(row, "names_public", rule.names_public);
  row.finish();

  check_secrecy(rule, row, faults);
  if (rule.tie == core::TieRule::chairs_side && !rule.chair_votes) {
    faults.add(FaultCode::chair_has_no_side, row.place("tie"));
  }
  if (rule.abstentions == core::Abstentions::left_out && base != core::DecisionBase::votes_cast) {
    faults.add(FaultCode::only_of_votes_cast, row.place("abstentions"));
  }
  return rule;
}

core::ElectionRule read_election(TomlTable row, FaultList& faults) {
  core::ElectionRule rule;
  const auto days = [&row](std::string_view key) {
    return static_cast<std::uint32_t>(row.integer(key, 0, kWorkingDaysMax).value_or(0));
  };
  rule.send_days = days("send_days");
  rule.approve_days = days("approve_days");
  rule.citation = read_citation(row, faults);
  row.finish();
  return rule;
}

core::ConfidenceRule read_confidence(TomlTable row, FaultList& faults) {
  core::ConfidenceRule rule;
  rule.base = read_ladder_base(row);
  rule.may_resign = read_fraction(row, "may_resign", faults);
  rule.dismissal = read_fraction(row, "dismissal", faults);
  rule.citation = read_citation(row, faults);
  if (auto motion = row.table("motion")) {
    rule.motion_base = read_ladder_base(*motion);
    rule.no_confidence = read_threshold(*motion, faults);
    rule.motion_citation = read_citation(*motion, faults);
    motion->finish();
  }
  row.finish();

  const bool both_are_right = rule.may_resign.numerator > 0 && rule.dismissal.numerator > 0;
  if (both_are_right && !is_smaller(rule.may_resign, rule.dismissal)) {
    faults.add(FaultCode::steps_out_of_order, row.place("dismissal"));
  }
  return rule;
}

}  // namespace plenary::intake
