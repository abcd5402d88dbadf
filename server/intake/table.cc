#include "intake/table.h"

#include <algorithm>
#include <charconv>
#include <utility>

#include "intake/csv.h"
#include "intake/nearest_word.h"
#include "intake/text_file.h"
#include "intake/text_folding.h"

namespace plenary::intake {
namespace {

const Column* find_column(std::span<const Column> columns, std::string_view header) {
  const std::string written = fold_word(header);
  const auto names_it = [&written](const Column& column) {
    return fold_word(column.key) == written ||
           std::ranges::any_of(column.also, [&](std::string_view name) {
             return !name.empty() && fold_word(name) == written;
           });
  };
  const auto found = std::ranges::find_if(columns, names_it);
  return found == columns.end() ? nullptr : &*found;
}

// Spreadsheets write empty fields at the end of a line for columns that were once formatted.
void drop_empty_fields_behind(CsvRecord& record, std::size_t count) {
  while (record.fields.size() > count && collapse_spaces(record.fields.back().text).empty()) {
    record.fields.pop_back();
  }
}

struct Header {
  std::vector<std::string_view> keys;  // by field; "" for an unknown column
  std::vector<std::string> names;      // by field, as written
  bool complete = true;
};

std::string nearest_header(std::span<const Column> columns, std::string_view written) {
  std::vector<std::string> known;
  std::vector<std::string> folded;
  for (const Column& column : columns) {
    known.emplace_back(column.key);
    for (const std::string_view name : column.also) {
      if (!name.empty()) known.emplace_back(name);
    }
  }
  for (const std::string& name : known) folded.push_back(fold_word(name));
  const std::string nearest = nearest_word(fold_word(written), folded);
  const auto found = std::ranges::find(folded, nearest);
  return found == folded.end() ? std::string()
                               : known[static_cast<std::size_t>(found - folded.begin())];
}

Header read_header(CsvRecord record, const std::string& file, std::span<const Column> columns,
                   FaultList& faults) {
  drop_empty_fields_behind(record, 0);
  Header header;
  for (const CsvField& field : record.fields) {
    const std::string name = collapse_spaces(to_nfc(field.text));
    const auto number = static_cast<std::uint32_t>(header.keys.size() + 1);
    const Place place{.file = file, .line = field.line, .column = number, .field = name};
    const Column* column = find_column(columns, name);
    if (column == nullptr) {
      faults.add(FaultCode::unknown_column, place, {{"nearest", nearest_header(columns, name)}});
    } else if (std::ranges::find(header.keys, column->key) != header.keys.end()) {
      faults.add(FaultCode::duplicate_column, place);
      column = nullptr;
    }
    header.keys.push_back(column == nullptr ? std::string_view() : column->key);
    header.names.push_back(name);
  }
  for (const Column& column : columns) {
    if (column.presence == Presence::optional) continue;
    if (std::ranges::find(header.keys, column.key) != header.keys.end()) continue;
    faults.add(FaultCode::missing_column, {.file = file, .line = record.line},
               {{"value", std::string(column.key)}, {"also", std::string(column.also.front())}});
    header.complete = false;
  }
  return header;
}

Row make_row(const CsvRecord& record, const std::string& file, const Header& header,
             FaultList& faults) {
  std::vector<Cell> cells;
  for (std::size_t at = 0; at < record.fields.size(); ++at) {
    const CsvField& field = record.fields[at];
    Cell cell{.text = collapse_spaces(to_nfc(field.text)),
              .place = {.file = file,
                        .line = field.line,
                        .column = static_cast<std::uint32_t>(at + 1),
                        .field = header.names[at]}};
    if (const auto character = first_control_character(field.text)) {
      faults.add(FaultCode::control_character, cell.place, {{"value", code_point(*character)}});
    }
    cells.push_back(std::move(cell));
  }
  return {record.line, header.keys, std::move(cells)};
}

}  // namespace

const Cell& Row::cell(std::string_view key) const {
  static const Cell kNone;
  const auto found = std::ranges::find(keys_, key);
  return found == keys_.end() ? kNone : cells_[static_cast<std::size_t>(found - keys_.begin())];
}

std::optional<std::vector<Row>> read_table(const std::filesystem::path& folder,
                                           const std::string& name, std::span<const Column> columns,
                                           FaultList& faults) {
  const auto text = read_text_file(folder / name, name, faults);
  if (!text) return std::nullopt;

  std::vector<CsvRecord> records = parse_csv(*text, name, faults);
  if (records.empty()) {
    faults.add(FaultCode::empty_file, {.file = name});
    return std::nullopt;
  }
  const Header header = read_header(records.front(), name, columns, faults);
  if (!header.complete) return std::nullopt;
  if (records.size() > kRowsMax + 1) {
    faults.add(FaultCode::too_many_rows, {.file = name, .line = records[kRowsMax + 1].line},
               {{"limit", std::to_string(kRowsMax)}});
    return std::nullopt;
  }

  std::vector<Row> rows;
  for (CsvRecord& record : std::span(records).subspan(1)) {
    drop_empty_fields_behind(record, header.keys.size());
    if (record.fields.size() == header.keys.size()) {
      rows.push_back(make_row(record, name, header, faults));
      continue;
    }
    faults.add(FaultCode::wrong_field_count, {.file = name, .line = record.line},
               {{"count", std::to_string(record.fields.size())},
                {"expected", std::to_string(header.keys.size())}});
  }
  return rows;
}

void check_length(const Cell& cell, std::size_t length_max, FaultList& faults) {
  const std::size_t length = character_count(cell.text);
  if (length <= length_max) return;
  faults.add(FaultCode::too_long, cell.place,
             {{"count", std::to_string(length)}, {"limit", std::to_string(length_max)}});
}

std::string required_text(const Row& row, std::string_view key, std::size_t length_max,
                          FaultList& faults) {
  const Cell& cell = row.cell(key);
  if (cell.text.empty()) faults.add(FaultCode::missing_value, cell.place);
  check_length(cell, length_max, faults);
  return cell.text;
}

std::string optional_text(const Row& row, std::string_view key, std::size_t length_max,
                          FaultList& faults) {
  const Cell& cell = row.cell(key);
  check_length(cell, length_max, faults);
  return cell.text;
}

std::optional<std::uint32_t> required_number(const Row& row, std::string_view key,
                                             std::uint32_t least, std::uint32_t most,
                                             FaultList& faults) {
  const Cell& cell = row.cell(key);
  if (cell.text.empty()) {
    faults.add(FaultCode::missing_value, cell.place);
    return std::nullopt;
  }
  const bool digits = std::ranges::all_of(cell.text, [](char c) { return c >= '0' && c <= '9'; });
  if (!digits) {
    faults.add(FaultCode::bad_number, cell.place, {{"value", cell.text}});
    return std::nullopt;
  }
  std::uint32_t number = 0;
  const char* end = cell.text.data() + cell.text.size();
  const bool fits = std::from_chars(cell.text.data(), end, number).ec == std::errc();
  if (!fits || number < least || number > most) {
    faults.add(
        FaultCode::out_of_range, cell.place,
        {{"value", cell.text}, {"least", std::to_string(least)}, {"most", std::to_string(most)}});
    return std::nullopt;
  }
  return number;
}

bool yes_or_no(const Row& row, std::string_view key, FaultList& faults) {
  constexpr std::array<std::string_view, 6> kYes{"x", "1", "yes", "true", "co", "dung"};
  constexpr std::array<std::string_view, 6> kNo{"", "0", "no", "false", "khong", "sai"};
  const Cell& cell = row.cell(key);
  const std::string written = fold_word(cell.text);
  if (std::ranges::find(kYes, written) != kYes.end()) return true;
  if (std::ranges::find(kNo, written) == kNo.end()) {
    faults.add(FaultCode::unknown_word, cell.place,
               {{"value", cell.text}, {"known", "có, không, x, yes, no"}});
  }
  return false;
}

std::vector<Cell> bar_list(const Row& row, std::string_view key) {
  const Cell& cell = row.cell(key);
  std::vector<Cell> parts;
  std::string_view rest = cell.text;
  while (!rest.empty()) {
    const std::size_t bar = std::min(rest.find('|'), rest.size());
    std::string part = collapse_spaces(rest.substr(0, bar));
    if (!part.empty()) parts.push_back({.text = std::move(part), .place = cell.place});
    rest.remove_prefix(std::min(bar + 1, rest.size()));
  }
  return parts;
}

}  // namespace plenary::intake
