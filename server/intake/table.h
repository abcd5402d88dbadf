#pragma once

// A CSV file as rows of named cells.
//
// The first line names the columns, in Vietnamese or English, with or without tone marks, in any
// order. The text of a cell is NFC, its runs of white space are single spaces. Faults of the file's
// shape (columns, number of fields, control characters) are added while it is read.

#include <array>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "intake/fault.h"

namespace plenary::intake {

inline constexpr std::size_t kRowsMax = 2'000;

enum class Presence : std::uint8_t { required, optional };

// A column that a file may have. `key` is the English header and the name the code uses; `also` are
// up to three other headers it may have, the usual one first.
struct Column {
  std::string_view key;
  Presence presence = Presence::required;
  std::array<std::string_view, 3> also;
};

struct Cell {
  std::string text;
  Place place;
};

class Row {
 public:
  Row(std::uint32_t line, std::vector<std::string_view> keys, std::vector<Cell> cells)
      : line_(line), keys_(std::move(keys)), cells_(std::move(cells)) {}

  [[nodiscard]] std::uint32_t line() const { return line_; }

  // The cell of a column; an empty one if the file has no such column.
  [[nodiscard]] const Cell& cell(std::string_view key) const;

 private:
  std::uint32_t line_;
  std::vector<std::string_view> keys_;  // "" where the file's column is unknown
  std::vector<Cell> cells_;
};

// The rows of folder/name, the header left out. None if there are no rows to go on with: the file
// cannot be read or its header lacks a required column. A row with a wrong number of fields is
// reported and left out.
std::optional<std::vector<Row>> read_table(const std::filesystem::path& folder,
                                           const std::string& name, std::span<const Column> columns,
                                           FaultList& faults);

// What a cell holds. Each adds the fault that fits and gives none if the cell is wrong.

std::string required_text(const Row& row, std::string_view key, std::size_t length_max,
                          FaultList& faults);
std::string optional_text(const Row& row, std::string_view key, std::size_t length_max,
                          FaultList& faults);

// A whole number in digits, from `least` to `most`. An empty cell is missing_value.
std::optional<std::uint32_t> required_number(const Row& row, std::string_view key,
                                             std::uint32_t least, std::uint32_t most,
                                             FaultList& faults);

// "x", "1", "yes", "true", "có" against "", "0", "no", "false", "không"; false if it is neither.
bool yes_or_no(const Row& row, std::string_view key, FaultList& faults);

// The parts of a cell between bars: "a|b". Empty parts are left out; all bear the cell's place.
std::vector<Cell> bar_list(const Row& row, std::string_view key);

// Adds too_long if the text has more than `length_max` characters.
void check_length(const Cell& cell, std::size_t length_max, FaultList& faults);

}  // namespace plenary::intake
