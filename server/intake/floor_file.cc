#include "intake/floor_file.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "intake/limits.h"

namespace plenary::intake {
namespace {

using core::Contribution;
using core::TurnKind;

constexpr std::size_t kCitationLengthMax = 1'000;
constexpr std::int64_t kFairnessWindowMsMax = 10'000;
constexpr std::int64_t kBudgetMinutesMax = 24 * 60;
constexpr std::int64_t kSpeakingSecondsMax = 2 * 60 * 60;
constexpr std::int64_t kSpeakingSecondsMin = 10;
constexpr std::int64_t kRankMax = 1'000;
constexpr std::int64_t kBatchMax = 20;
constexpr std::int64_t kDaysMax = 366;

// In the order of core::TurnKind.
constexpr std::array<std::string_view, 7> kKindWords{
    "speak", "debate", "reply", "point_of_order", "question", "answer", "statement"};

// In the order of core::Contribution.
constexpr std::array<std::string_view, 3> kContributionWords{"any", "first", "again"};

TurnKind kind_at(std::size_t place) { return static_cast<TurnKind>(place); }

std::string_view word_of(TurnKind kind) { return kKindWords.at(static_cast<std::size_t>(kind)); }

std::optional<TurnKind> read_kind(TomlTable& row) {
  const auto place = row.word(
      "kind", {"speak", "debate", "reply", "point_of_order", "question", "answer", "statement"});
  if (!place) return std::nullopt;
  return kind_at(*place);
}

// The kinds of turns from the one that comes first to the one that comes last.
std::vector<TurnKind> read_kinds(TomlTable& row, FaultList& faults) {
  std::vector<TurnKind> kinds;
  for (const std::string& written : row.texts("kinds", kWordLengthMax)) {
    const auto* const found = std::ranges::find(kKindWords, written);
    if (found == kKindWords.end()) {
      std::string known;
      for (const std::string_view one : kKindWords) {
        known += (known.empty() ? "" : ", ") + std::string(one);
      }
      faults.add(FaultCode::unknown_word, row.place("kinds"),
                 {{"value", written}, {"known", known}});
      continue;
    }
    const TurnKind kind = kind_at(static_cast<std::size_t>(found - kKindWords.begin()));
    if (std::ranges::find(kinds, kind) != kinds.end()) {
      faults.add(FaultCode::duplicate_code, row.place("kinds"), {{"value", written}});
      continue;
    }
    kinds.push_back(kind);
  }
  return kinds;
}

std::vector<core::PointOfOrder> read_points(TomlTable& floor, FaultList& faults) {
  std::vector<core::PointOfOrder> points;
  if (!floor.has("points")) return points;
  for (TomlTable& row : floor.tables("points")) {
    core::PointOfOrder point{
        .key = row.text("key", kKeyLengthMax).value_or(""),
        .title_vi = row.text("title_vi", kTitleLengthMax).value_or(""),
        .title_en = row.text("title_en", kTitleLengthMax).value_or(""),
        .rank = static_cast<std::uint32_t>(row.integer("rank", 1, kRankMax).value_or(1))};
    row.finish();
    const bool again =
        std::ranges::find(points, point.key, &core::PointOfOrder::key) != points.end();
    if (again && !point.key.empty()) {
      faults.add(FaultCode::duplicate_code, row.place("key"), {{"value", point.key.str()}});
    }
    points.push_back(std::move(point));
  }
  return points;
}

std::optional<core::SpeakingTime> read_time(TomlTable& row, FaultList& faults) {
  const auto kind = read_kind(row);
  const auto contribution = row.has("contribution")
                                ? row.word("contribution", {"any", "first", "again"})
                                : std::optional<std::size_t>(0);
  const auto limit = row.integer("seconds", kSpeakingSecondsMin, kSpeakingSecondsMax);
  const auto warning = row.integer("warning_seconds", 0, limit.value_or(kSpeakingSecondsMax));
  core::Citation citation = read_citation(row, faults);
  row.finish();
  if (!kind || !contribution || !limit || !warning) return std::nullopt;
  return core::SpeakingTime{.kind = *kind,
                            .contribution = static_cast<Contribution>(*contribution),
                            .limit = seconds(*limit),
                            .warning = seconds(*warning),
                            .citation = std::move(citation)};
}

std::vector<core::SpeakingTime> read_times(TomlTable& floor, FaultList& faults) {
  std::vector<core::SpeakingTime> times;
  for (TomlTable& row : floor.tables("times")) {
    auto time = read_time(row, faults);
    if (!time) continue;
    const bool again = std::ranges::any_of(times, [&](const core::SpeakingTime& earlier) {
      return earlier.kind == time->kind && earlier.contribution == time->contribution;
    });
    if (again) {
      const auto contribution = static_cast<std::size_t>(time->contribution);
      faults.add(FaultCode::duplicate_code, row.place("kind"),
                 {{"value", std::string(word_of(time->kind)) + " " +
                                std::string(kContributionWords.at(contribution))}});
    }
    times.push_back(*std::move(time));
  }
  return times;
}

bool has_time(const core::FloorRule& rule, TurnKind kind, Contribution contribution) {
  return std::ranges::any_of(rule.times, [&](const core::SpeakingTime& time) {
    return time.kind == kind &&
           (time.contribution == contribution || time.contribution == Contribution::any);
  });
}

// Whoever is given the floor has to know for how long.
void check_times(const core::FloorRule& rule, const TomlTable& floor, FaultList& faults) {
  for (std::size_t place = 0; place < kKindWords.size(); ++place) {
    const TurnKind kind = kind_at(place);
    if (kind == TurnKind::point_of_order && rule.points.empty()) continue;
    if (has_time(rule, kind, Contribution::first) && has_time(rule, kind, Contribution::again)) {
      continue;
    }
    faults.add(FaultCode::missing_speaking_time, floor.place("times"),
               {{"value", std::string(word_of(kind))}});
  }
}

}  // namespace

core::Citation read_citation(TomlTable& row, FaultList& faults) {
  core::Citation citation;
  if (row.is_blank("citation")) {
    row.known("citation");
    faults.add(FaultCode::missing_citation, row.place("citation"));
  } else {
    citation.source = row.text("citation", kCitationLengthMax).value_or("");
  }
  citation.verified = row.boolean("verified").value_or(false);
  return citation;
}

core::FloorRule read_floor(TomlTable row, FaultList& faults) {
  core::FloorRule rule;
  rule.kinds = read_kinds(row, faults);
  rule.order = static_cast<core::SpeakingOrder>(
      row.word("order", {"receipt", "groups_in_turn", "least_spoken"}).value_or(0));
  rule.debate_order = static_cast<core::DebateOrder>(
      row.word("debate_order", {"receipt", "asker_first"}).value_or(0));
  rule.fairness_window = {row.integer("fairness_window_ms", 0, kFairnessWindowMsMax).value_or(0)};
  rule.once_per_item = row.boolean("once_per_item").value_or(false);
  rule.opens_with_item = row.boolean("opens_with_item").value_or(true);
  rule.points_when_closed = row.boolean("points_when_closed").value_or(true);
  rule.clock =
      static_cast<core::ClockStart>(row.word("clock", {"at_grant", "when_told"}).value_or(0));
  rule.when_speaker_leaves = static_cast<core::SpeakerLeaving>(
      row.word("when_speaker_leaves", {"ends_turn", "turn_goes_on"}).value_or(0));
  rule.group_budget =
      minutes(row.integer("group_budget_minutes", 0, kBudgetMinutesMax).value_or(0));
  rule.citation = read_citation(row, faults);
  rule.points = read_points(row, faults);
  rule.times = read_times(row, faults);
  if (row.has("times")) check_times(rule, row, faults);
  row.finish();
  return rule;
}

core::InterpellationRule read_interpellation(TomlTable row, FaultList& faults) {
  core::InterpellationRule rule;
  rule.batch_max = static_cast<std::uint32_t>(row.integer("batch_max", 1, kBatchMax).value_or(1));
  rule.citation = read_citation(row, faults);
  const auto read_days = [&](std::string_view key, std::uint32_t& days, core::Citation& citation) {
    auto term = row.table(key);
    if (!term) return;
    days = static_cast<std::uint32_t>(term->integer("days", 0, kDaysMax).value_or(0));
    citation = read_citation(*term, faults);
    term->finish();
  };
  read_days("written_answer", rule.written_answer_days, rule.written_answer);
  read_days("report", rule.report_days, rule.report);
  row.finish();
  return rule;
}

}  // namespace plenary::intake
