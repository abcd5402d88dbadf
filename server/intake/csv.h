#pragma once

// Comma and semicolon separated values as spreadsheets write them.
//
// Lines end in LF, CRLF or CR. A field in double quotes may hold the delimiter, line breaks and
// doubled quotes; a quote in the middle of a field without quotes stands for itself. Lines without
// any text are passed over.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "intake/fault.h"

namespace plenary::intake {

struct CsvField {
  std::string text;        // without the quotes; line breaks inside are LF
  std::uint32_t line = 1;  // the physical line on which the field begins
};

struct CsvRecord {
  std::uint32_t line = 1;  // the physical line on which the record begins
  std::vector<CsvField> fields;
  bool whole = true;  // false if a quote is unbalanced
};

// The delimiter that the first line uses: a semicolon where it has more of them than commas.
char csv_delimiter(std::string_view text);

// All records, the header being the first. Adds unbalanced_quote and misplaced_quote; an unbalanced
// quote ends the reading before its record, since nobody can tell where its field should have
// ended.
std::vector<CsvRecord> parse_csv(std::string_view text, const std::string& file, FaultList& faults);

}  // namespace plenary::intake
