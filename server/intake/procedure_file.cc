#include "intake/procedure_file.h"

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "intake/floor_file.h"
#include "intake/limits.h"
#include "intake/text_file.h"
#include "intake/toml_table.h"

namespace plenary::intake {
namespace {

constexpr std::int64_t kFractionPartMax = 1'000'000;
constexpr std::int64_t kGraceSecondsMax = 4 * 60 * 60;
constexpr std::int64_t kLateMinutesMax = 24 * 60;

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

core::QuorumRule read_quorum(TomlTable row, FaultList& faults) {
  core::QuorumRule rule;
  rule.threshold = read_threshold(row, faults);
  rule.remote_counts = row.boolean("remote_counts").value_or(false);
  rule.at_opening = row.word("at_opening", {"refuse", "allow_with_reason"}) == 1
                        ? core::OpeningWithoutQuorum::allow_with_reason
                        : core::OpeningWithoutQuorum::refuse;
  rule.when_lost = row.word("when_lost", {"warn", "recess"}) == 1 ? core::QuorumLoss::recess
                                                                  : core::QuorumLoss::warn;
  rule.grace = seconds(row.integer("grace_seconds", 0, kGraceSecondsMax).value_or(0));
  rule.citation = read_citation(row, faults);
  row.finish();
  return rule;
}

core::AttendanceRule read_attendance(TomlTable row, FaultList& faults) {
  core::AttendanceRule rule;
  rule.remote_allowed = row.boolean("remote_allowed").value_or(false);
  rule.ends_with_sitting = row.boolean("ends_with_sitting").value_or(true);
  rule.late_after = minutes(row.integer("late_after_minutes", 0, kLateMinutesMax).value_or(0));
  rule.citation = read_citation(row, faults);
  row.finish();
  return rule;
}

core::DecisionRule read_decision(TomlTable& row, FaultList& faults) {
  constexpr std::array kBases{core::DecisionBase::all_members, core::DecisionBase::current_members,
                              core::DecisionBase::members_present, core::DecisionBase::votes_cast,
                              core::DecisionBase::ballots_returned};
  core::DecisionRule rule;
  rule.key = row.text("key", kKeyLengthMax).value_or("");
  rule.title_vi = row.text("title_vi", kTitleLengthMax).value_or("");
  rule.title_en = row.text("title_en", kTitleLengthMax).value_or("");
  rule.threshold = read_threshold(row, faults);
  const auto base = row.word("base", {"all_members", "current_members", "members_present",
                                      "votes_cast", "ballots_returned"});
  rule.base = kBases.at(base.value_or(0));
  rule.citation = read_citation(row, faults);
  row.finish();
  return rule;
}

std::vector<core::DecisionRule> read_decisions(TomlTable& root, FaultList& faults) {
  std::vector<core::DecisionRule> rules;
  for (TomlTable& row : root.tables("decisions")) {
    core::DecisionRule rule = read_decision(row, faults);
    for (const core::DecisionRule& earlier : rules) {
      if (earlier.key != rule.key || rule.key.empty()) continue;
      faults.add(FaultCode::duplicate_code, row.place("key"), {{"value", rule.key.str()}});
      break;
    }
    rules.push_back(std::move(rule));
  }
  return rules;
}

}  // namespace

std::optional<core::Procedure> read_procedure(const std::filesystem::path& path,
                                              const std::string& name, FaultList& faults) {
  const std::size_t faults_before = faults.size();
  const auto file = parse_toml_file(path, name, faults);
  if (!file) return std::nullopt;

  TomlTable root(*file, name, "", faults);
  core::Procedure procedure;
  procedure.key = path_text(path.stem());
  procedure.title_vi = root.text("title_vi", kTitleLengthMax).value_or("");
  procedure.title_en = root.text("title_en", kTitleLengthMax).value_or("");
  if (auto row = root.table("quorum")) procedure.quorum = read_quorum(*std::move(row), faults);
  if (auto row = root.table("attendance")) {
    procedure.attendance = read_attendance(*std::move(row), faults);
  }
  if (auto row = root.table("closed_sitting")) {
    procedure.closed_sitting = read_citation(*row, faults);
    row->finish();
  }
  if (auto row = root.table("floor")) procedure.floor = read_floor(*std::move(row), faults);
  if (auto row = root.table("interpellation")) {
    procedure.interpellation = read_interpellation(*std::move(row), faults);
  }
  procedure.decisions = read_decisions(root, faults);
  root.finish();

  if (faults.size() > faults_before) return std::nullopt;
  return procedure;
}

}  // namespace plenary::intake
