// The sentences of all faults, in Vietnamese and English: one row for each code, in the order of
// the codes. {name} stands for the fault's detail of that name.

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>

#include "base/ensure.h"
#include "intake/fault.h"

namespace plenary::intake {
namespace {

using enum FaultCode;

struct Sentences {
  FaultCode code;
  std::string_view vi;
  std::string_view en;
};

constexpr std::array kSentences{
    Sentences{missing_file, "không tìm thấy tệp hoặc thư mục này.",
              "there is no such file or folder."},
    Sentences{unreadable_file, "không đọc được tệp này.", "this file cannot be read."},
    Sentences{file_too_large, "tệp lớn hơn mức cho phép là {limit} byte.",
              "the file is larger than the {limit} bytes allowed."},
    Sentences{not_utf8,
              "tệp không theo mã UTF-8, bắt đầu từ byte thứ {byte}; hãy lưu lại dạng "
              "\"CSV UTF-8\".",
              "the file is not UTF-8 from byte {byte} on; save it again as \"CSV UTF-8\"."},
    Sentences{empty_file, "tệp trống, thiếu dòng tiêu đề.",
              "the file is empty; its header line is missing."},
    Sentences{toml_syntax, "sai cú pháp TOML: {value}.", "this is not TOML: {value}."},
    Sentences{unknown_key, "không có khóa nào tên như vậy.", "there is no such key."},
    Sentences{missing_key, "thiếu khóa này.", "this key is missing."},
    Sentences{wrong_type, "giá trị sai kiểu, cần {expected}.",
              "the value is of the wrong type; expected {expected}."},
    Sentences{unbalanced_quote, "dấu ngoặc kép mở ở đây không được đóng.",
              "the quote opened here is never closed."},
    Sentences{misplaced_quote, "có chữ sau dấu ngoặc kép đóng: \"{value}\".",
              "there is text behind the closing quote: \"{value}\"."},
    Sentences{wrong_field_count, "dòng có {count} ô, dòng tiêu đề có {expected}.",
              "the line has {count} fields, the header has {expected}."},
    Sentences{unknown_column, "không có cột nào tên như vậy.", "there is no such column."},
    Sentences{duplicate_column, "cột này xuất hiện hai lần.", "this column appears twice."},
    Sentences{missing_column, "thiếu cột \"{also}\" ({value}).",
              "the column \"{value}\" ({also}) is missing."},
    Sentences{too_many_rows, "tệp có quá {limit} dòng.", "the file has more than {limit} rows."},
    Sentences{missing_value, "ô này không được để trống.", "this may not be empty."},
    Sentences{control_character, "có ký tự điều khiển {value} không nhìn thấy được.",
              "there is an invisible control character, {value}."},
    Sentences{too_long, "dài {count} ký tự, tối đa là {limit}.",
              "this has {count} characters; at most {limit} are allowed."},
    Sentences{bad_number, "\"{value}\" không phải là số nguyên.",
              "\"{value}\" is not a whole number."},
    Sentences{out_of_range, "{value} nằm ngoài khoảng từ {least} đến {most}.",
              "{value} is not between {least} and {most}."},
    Sentences{bad_time, "\"{value}\" không phải là giờ dạng 07:30.",
              "\"{value}\" is not a time such as 07:30."},
    Sentences{bad_date, "\"{value}\" không phải là ngày dạng 2026-12-08 hoặc 08/12/2026.",
              "\"{value}\" is not a date such as 2026-12-08 or 08/12/2026."},
    Sentences{bad_utc_offset, "\"{value}\" không phải là độ lệch so với UTC dạng +07:00.",
              "\"{value}\" is not an offset from UTC such as +07:00."},
    Sentences{unknown_word, "\"{value}\" không phải là một trong các từ: {known}.",
              "\"{value}\" is none of: {known}."},
    Sentences{unknown_kind, "không có kiểu nội dung \"{value}\".",
              "there is no kind of item \"{value}\"."},
    Sentences{unknown_role, "\"{value}\" không phải là vai trò dùng được ở đây ({known}).",
              "\"{value}\" is no role that can be given here ({known})."},
    Sentences{unknown_sitting, "không có phiên họp \"{value}\" trong session.toml.",
              "session.toml has no sitting \"{value}\"."},
    Sentences{unknown_group, "không có tổ \"{value}\" trong session.toml.",
              "session.toml has no group \"{value}\"."},
    Sentences{unknown_draft, "không có dự thảo mã \"{value}\" trong drafts.csv.",
              "drafts.csv has no draft with the code \"{value}\"."},
    Sentences{bad_draft_range, "khoảng \"{value}\" kết thúc trước khi bắt đầu.",
              "the range \"{value}\" ends before it begins."},
    Sentences{unknown_procedure, "không có quy chế \"{value}\".",
              "there are no rules of procedure \"{value}\"."},
    Sentences{duplicate_code, "\"{value}\" bị trùng{line}.", "\"{value}\" is used twice{line}."},
    Sentences{duplicate_seat, "số ghế {value} bị trùng{line}.",
              "seat {value} is given twice{line}."},
    Sentences{duplicate_sitting, "đã có phiên họp tên \"{value}\".",
              "there is a sitting \"{value}\" already."},
    Sentences{
        name_differs, "tên \"{value}\" khác với \"{other}\" của cùng mã trong delegates.csv.",
        "the name \"{value}\" differs from \"{other}\", which delegates.csv has for this code."},
    Sentences{sitting_without_length, "phiên họp kết thúc không sau khi bắt đầu.",
              "the sitting does not end after it begins."},
    Sentences{sittings_overlap, "phiên họp bắt đầu trước khi phiên \"{value}\" kết thúc.",
              "the sitting begins before the sitting \"{value}\" ends."},
    Sentences{item_outside_sitting, "nội dung lúc {value} nằm ngoài giờ của phiên \"{other}\".",
              "the item at {value} does not lie within the sitting \"{other}\"."},
    Sentences{missing_paper, "không có tệp \"{value}\" trong thư mục papers.",
              "there is no file \"{value}\" in papers."},
    Sentences{paper_name_with_path, "\"{value}\" phải là tên tệp trong papers, không có đường dẫn.",
              "\"{value}\" must be the name of a file in papers, without a path."},
    Sentences{no_sittings, "kỳ họp chưa có phiên họp nào.", "the session has no sittings."},
    Sentences{no_delegates, "chưa có đại biểu nào.", "there are no delegates."},
    Sentences{no_chair, "chưa có đại biểu nào mang vai trò chủ tọa (chair).",
              "no delegate has the role of chair."},
    Sentences{zero_denominator, "mẫu số phải khác 0.", "the denominator may not be 0."},
    Sentences{fraction_above_one, "tỷ lệ {value} không bao giờ đạt được.",
              "the fraction {value} can never be reached."},
    Sentences{missing_citation, "thiếu căn cứ pháp lý (citation).",
              "the legal citation is missing."},
    Sentences{bad_name, "\"{value}\" chỉ được gồm chữ thường không dấu, chữ số và dấu gạch nối.",
              "\"{value}\" may only have small letters, digits and hyphens."},
    Sentences{bad_origin, "\"{value}\" không phải là nguồn dạng https://tenmien.example:8443.",
              "\"{value}\" is not an origin such as https://council.example:8443."},
    Sentences{unknown_item, "không có nội dung số \"{value}\" trong agenda.csv.",
              "agenda.csv has no item with the number \"{value}\"."},
    Sentences{not_an_interpellation,
              "nội dung số \"{value}\" trong agenda.csv không thuộc kiểu chất vấn.",
              "item \"{value}\" of agenda.csv is no interpellation."},
    Sentences{unknown_person,
              "không có ai mang mã \"{value}\" trong delegates.csv và officials.csv.",
              "neither delegates.csv nor officials.csv has somebody with the code \"{value}\"."},
    Sentences{not_an_official, "{value} không có vai trò official nên không thể được giao trả lời.",
              "{value} does not have the role official and cannot be asked to answer."},
    Sentences{not_a_delegate, "{value} không phải là đại biểu nên không có quyền chất vấn.",
              "{value} is no delegate and cannot ask a question."},
    Sentences{unknown_issue_group, "không có nhóm vấn đề \"{value}\" trong issue_groups.csv.",
              "issue_groups.csv has no group of issues \"{value}\"."},
    Sentences{missing_speaking_time, "chưa quy định thời gian cho \"{value}\".",
              "there is no speaking time for \"{value}\"."},
};

static_assert([] {
  for (std::size_t at = 0; at < kSentences.size(); ++at) {
    if (static_cast<std::size_t>(kSentences[at].code) != at) return false;
  }
  return kSentences.size() == static_cast<std::size_t>(missing_speaking_time) + 1;
}());

// Types of TOML values, in the words of each language.
struct TypeWords {
  std::string_view key;
  std::string_view vi;
  std::string_view en;
};

constexpr std::array kTypes{
    TypeWords{"text", "chữ trong ngoặc kép", "a text in quotes"},
    TypeWords{"integer", "số nguyên", "a whole number"},
    TypeWords{"true_false", "true hoặc false", "true or false"},
    TypeWords{"list", "danh sách chữ", "a list of texts"},
    TypeWords{"table", "một bảng [...]", "a table [...]"},
    TypeWords{"tables", "các bảng [[...]]", "tables [[...]]"},
};

std::string detail(const Fault& fault, std::string_view name, Language language) {
  const bool vi = language == Language::vi;
  for (const Detail& one : fault.details) {
    if (one.name != name) continue;
    if (name == "line") return (vi ? " với dòng " : ", first on line ") + one.value;
    if (name != "expected" || fault.code != wrong_type) return one.value;
    for (const TypeWords& type : kTypes) {
      if (type.key == one.value) return std::string(vi ? type.vi : type.en);
    }
  }
  return {};
}

}  // namespace

std::string sentence(const Fault& fault, Language language) {
  const bool vi = language == Language::vi;
  const auto at = static_cast<std::size_t>(fault.code);
  ensure(at < kSentences.size());
  std::string_view rest = vi ? kSentences[at].vi : kSentences[at].en;

  std::string text = fault.place.field.empty() ? std::string() : fault.place.field + ": ";
  for (std::size_t open = rest.find('{'); open != std::string_view::npos; open = rest.find('{')) {
    const std::size_t close = rest.find('}', open);
    text += rest.substr(0, open);
    text += detail(fault, rest.substr(open + 1, close - open - 1), language);
    rest.remove_prefix(close + 1);
  }
  text += rest;
  // What stands in a file must not be able to command the terminal it is shown on.
  std::ranges::replace_if(
      text, [](char byte) { return (byte >= 0 && byte < ' ') || byte == '\x7f'; }, '?');
  if (const std::string nearest = detail(fault, "nearest", language); !nearest.empty()) {
    text += (vi ? " Gần nhất là \"" : " The nearest is \"") + nearest + "\".";
  }
  return text;
}

}  // namespace plenary::intake
