#include "intake/csv.h"

#include <algorithm>
#include <utility>

namespace plenary::intake {
namespace {

class CsvReader {
 public:
  CsvReader(std::string_view text, std::string file, FaultList& faults)
      : rest_(text), delimiter_(csv_delimiter(text)), file_(std::move(file)), faults_(faults) {}

  std::vector<CsvRecord> records() {
    std::vector<CsvRecord> records;
    while (!rest_.empty()) {
      CsvRecord record = next_record();
      const bool has_text = std::ranges::any_of(
          record.fields, [](const CsvField& field) { return !field.text.empty(); });
      if (has_text && record.whole) records.push_back(std::move(record));
    }
    return records;
  }

 private:
  CsvRecord next_record() {
    CsvRecord record{.line = line_, .fields = {}, .whole = true};
    for (;;) {
      const auto column = static_cast<std::uint32_t>(record.fields.size() + 1);
      record.fields.push_back(next_field(column));
      record.whole = !ends_open_;
      if (rest_.empty() || take_line_end()) return record;
      rest_.remove_prefix(1);  // the delimiter
      if (rest_.empty()) {
        record.fields.push_back({.text = {}, .line = line_});
        return record;
      }
    }
  }

  // Leaves rest_ at the delimiter, at the line's end or empty.
  CsvField next_field(std::uint32_t column) {
    if (rest_.starts_with('"')) return quoted_field(column);
    CsvField field{.text = std::string(up_to_end_of_field()), .line = line_};
    return field;
  }

  CsvField quoted_field(std::uint32_t column) {
    CsvField field{.text = {}, .line = line_};
    rest_.remove_prefix(1);
    for (;;) {
      if (rest_.empty()) {
        faults_.add(FaultCode::unbalanced_quote, place(field.line, column));
        ends_open_ = true;
        return field;
      }
      if (rest_.starts_with("\"\"")) {
        field.text += '"';
        rest_.remove_prefix(2);
      } else if (rest_.front() == '"') {
        rest_.remove_prefix(1);
        break;
      } else if (take_line_end()) {
        field.text += '\n';
      } else {
        field.text += rest_.front();
        rest_.remove_prefix(1);
      }
    }
    if (const std::string_view behind = up_to_end_of_field(); !behind.empty()) {
      faults_.add(FaultCode::misplaced_quote, place(line_, column),
                  {{"value", std::string(behind)}});
    }
    return field;
  }

  std::string_view up_to_end_of_field() {
    const auto at_end = [this](char byte) {
      return byte == delimiter_ || byte == '\n' || byte == '\r';
    };
    const auto size = static_cast<std::size_t>(std::ranges::find_if(rest_, at_end) - rest_.begin());
    const std::string_view field = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return field;
  }

  bool take_line_end() {
    if (!rest_.starts_with('\n') && !rest_.starts_with('\r')) return false;
    rest_.remove_prefix(rest_.starts_with("\r\n") ? 2 : 1);
    ++line_;
    return true;
  }

  [[nodiscard]] Place place(std::uint32_t line, std::uint32_t column) const {
    return {.file = file_, .line = line, .column = column};
  }

  std::string_view rest_;
  char delimiter_;
  std::string file_;
  FaultList& faults_;
  std::uint32_t line_ = 1;
  bool ends_open_ = false;  // the text ended inside quotes
};

}  // namespace

char csv_delimiter(std::string_view text) {
  std::int64_t semicolons_ahead = 0;
  bool quoted = false;
  bool any = false;  // lines in front of the header may be empty
  for (const char byte : text) {
    if (byte == '"') quoted = !quoted;
    if (quoted) continue;
    if (byte == '\n' || byte == '\r') {
      if (any) break;
      continue;
    }
    any = true;
    if (byte == ';') ++semicolons_ahead;
    if (byte == ',') --semicolons_ahead;
  }
  return semicolons_ahead > 0 ? ';' : ',';
}

std::vector<CsvRecord> parse_csv(std::string_view text, const std::string& file,
                                 FaultList& faults) {
  return CsvReader(text, file, faults).records();
}

}  // namespace plenary::intake
