#include "wire/catalogue.h"

#include <algorithm>
#include <array>

#include "base/ensure.h"

namespace plenary::wire {
namespace {

constexpr auto kRows = std::to_array<CatalogueRow>({
#include "catalogue_rows.inc"
});

const CatalogueRow* find_row(std::string_view section, std::string_view word) {
  const auto* const row = std::ranges::find_if(kRows, [&](const CatalogueRow& candidate) {
    return candidate.section == section && candidate.word == word;
  });
  return row == kRows.end() ? nullptr : row;
}

const CatalogueRow& row_of(std::string_view section, std::string_view word) {
  const CatalogueRow* const row = find_row(section, word);
  ensure(row != nullptr);  // a test walks every reason
  return *row;
}

const CatalogueRow& row_of(GoodbyeCode code) {
  const auto* const row = std::ranges::find_if(kRows, [&](const CatalogueRow& candidate) {
    return candidate.section == "goodbyes" && candidate.code == static_cast<std::uint16_t>(code);
  });
  ensure(row != kRows.end());
  return *row;
}

std::string_view text_of(Language language, const CatalogueRow& row) {
  return language == Language::vietnamese ? row.vietnamese : row.english;
}

// What stands in the sentence for a fact: its own word, if it has one in the catalogue.
std::string_view value_of(Language language, std::string_view name, const core::Refusal& refusal) {
  const auto fact = std::ranges::find_if(
      refusal.details, [&](const core::Detail& detail) { return detail.name.view() == name; });
  const std::string_view value = fact == refusal.details.end() ? "" : fact->value.view();
  const CatalogueRow* const word = find_row("words/" + std::string(name), value);
  return word == nullptr ? value : text_of(language, *word);
}

}  // namespace

std::span<const CatalogueRow> catalogue() { return kRows; }

std::string sentence(Language language, const core::Refusal& refusal) {
  std::string_view rest =
      text_of(language, row_of("refusals", core::describe(refusal.reason).name));
  std::string filled;
  for (;;) {
    const std::size_t open = rest.find('{');
    const std::size_t close = rest.find('}', open);
    if (open == std::string_view::npos || close == std::string_view::npos) break;
    filled += rest.substr(0, open);
    filled += value_of(language, rest.substr(open + 1, close - open - 1), refusal);
    rest.remove_prefix(close + 1);
  }
  return filled.append(rest);
}

std::string sentence(Language language, room::Unavailability unavailability) {
  return std::string(text_of(language, row_of("unavailable", unavailability_word(unavailability))));
}

std::string_view goodbye_word(GoodbyeCode code) { return row_of(code).word; }

std::string_view goodbye_sentence(Language language, GoodbyeCode code) {
  return text_of(language, row_of(code));
}

std::string_view unavailability_word(room::Unavailability unavailability) {
  switch (unavailability) {
    case room::Unavailability::log_unavailable:
      return "log_unavailable";
    case room::Unavailability::log_full:
      return "log_full";
    case room::Unavailability::busy:
      return "busy";
    case room::Unavailability::command_id_reused:
      return "command_id_reused";
  }
  ensure(false);
  return {};
}

}  // namespace plenary::wire
