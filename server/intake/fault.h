#pragma once

// What is wrong with a file that the office prepared, and where.
//
// A fault has a stable code, a place, and the values its sentence speaks of. The sentences, in
// Vietnamese and English, stand in fault_sentences.cc. Faults are collected, not thrown: whoever
// prepared the files gets to see all of them at once. Values; safe to read from any thread.

#include <boost/describe.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::intake {

// Codes are shown to people and read by scripts: append, never rename.
enum class FaultCode : std::uint8_t {
  missing_file,
  unreadable_file,
  file_too_large,
  not_utf8,
  empty_file,
  toml_syntax,
  unknown_key,
  missing_key,
  wrong_type,
  unbalanced_quote,
  misplaced_quote,
  wrong_field_count,
  unknown_column,
  duplicate_column,
  missing_column,
  too_many_rows,
  missing_value,
  control_character,
  too_long,
  bad_number,
  out_of_range,
  bad_time,
  bad_date,
  bad_utc_offset,
  unknown_word,
  unknown_kind,
  unknown_role,
  unknown_sitting,
  unknown_group,
  unknown_draft,
  bad_draft_range,
  unknown_procedure,
  duplicate_code,
  duplicate_seat,
  duplicate_sitting,
  name_differs,
  sitting_without_length,
  sittings_overlap,
  item_outside_sitting,
  missing_paper,
  paper_name_with_path,
  no_sittings,
  no_delegates,
  no_chair,
  zero_denominator,
  fraction_above_one,
  missing_citation,
  bad_name,
  bad_origin,
  unknown_item,
  not_an_interpellation,
  unknown_person,
  not_an_official,
  not_a_delegate,
  unknown_issue_group,
  missing_speaking_time
};
// More than BOOST_DESCRIBE_ENUM takes, so written out: its own three parts.
// clang-format off
BOOST_DESCRIBE_ENUM_BEGIN(FaultCode)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, missing_file)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unreadable_file)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, file_too_large)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, not_utf8)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, empty_file)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, toml_syntax)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_key)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, missing_key)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, wrong_type)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unbalanced_quote)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, misplaced_quote)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, wrong_field_count)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_column)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, duplicate_column)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, missing_column)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, too_many_rows)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, missing_value)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, control_character)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, too_long)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, bad_number)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, out_of_range)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, bad_time)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, bad_date)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, bad_utc_offset)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_word)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_kind)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_role)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_sitting)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_group)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_draft)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, bad_draft_range)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_procedure)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, duplicate_code)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, duplicate_seat)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, duplicate_sitting)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, name_differs)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, sitting_without_length)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, sittings_overlap)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, item_outside_sitting)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, missing_paper)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, paper_name_with_path)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, no_sittings)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, no_delegates)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, no_chair)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, zero_denominator)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, fraction_above_one)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, missing_citation)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, bad_name)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, bad_origin)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_item)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, not_an_interpellation)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_person)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, not_an_official)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, not_a_delegate)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, unknown_issue_group)
BOOST_DESCRIBE_ENUM_ENTRY(FaultCode, missing_speaking_time)
BOOST_DESCRIBE_ENUM_END(FaultCode)
// clang-format on

enum class Language : std::uint8_t { vi, en };

// Where something stands. `line` is the physical line, from 1; 0 means the file as a whole.
// `column` is the field's number in a CSV file, from 1, and the character in a TOML file; 0 means
// the line.
struct Place {
  std::string file;
  std::uint32_t line = 0;
  std::uint32_t column = 0;
  std::string field = "";  // the column's header as written in the file, or the key

  bool operator==(const Place&) const = default;
};

struct Detail {
  std::string name;
  std::string value;

  bool operator==(const Detail&) const = default;
};

struct Fault {
  FaultCode code{};
  Place place;
  std::vector<Detail> details;

  bool operator==(const Fault&) const = default;
};

// The code as a word: "duplicate_seat".
std::string_view word(FaultCode code);

// One sentence that says what is wrong, begins with the field and ends with a full stop.
std::string sentence(const Fault& fault, Language language);

// "delegates.csv:12:4: <sentence> [duplicate_seat]"
std::string line(const Fault& fault, Language language);

// Collects faults over many files.
class FaultList {
 public:
  void add(FaultCode code, Place place, std::vector<Detail> details = {}) {
    faults_.push_back({code, std::move(place), std::move(details)});
  }

  [[nodiscard]] bool empty() const { return faults_.empty(); }
  [[nodiscard]] std::size_t size() const { return faults_.size(); }

  // All faults, file by file in the order in which the files were read, then by line and column.
  [[nodiscard]] std::vector<Fault> sorted() const;

 private:
  std::vector<Fault> faults_;
};

}  // namespace plenary::intake
