#include "intake/interpellation_files.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>

#include "core/roles.h"
#include "intake/limits.h"
#include "intake/nearest_word.h"
#include "intake/table.h"
#include "intake/text_folding.h"
#include "intake/wall_time.h"

namespace plenary::intake {
namespace {

constexpr std::size_t kQuestionLengthMax = 1'000;  // 4,000 octets, however they are spelt
constexpr std::size_t kPromiseLengthMax = 5'000;   // names a question that is owed an answer, too
constexpr std::int32_t kMinutesOfDay = 24 * 60;

const std::array kGroupColumns{
    Column{"item", Presence::required, {"nội dung số", "số nội dung", "nội dung"}},
    Column{"title", Presence::required, {"nhóm vấn đề", "tên", "tiêu đề"}},
    Column{"answerer", Presence::required, {"người trả lời", "mã người trả lời", "trả lời"}},
    Column{"co_answerers", Presence::optional, {"mời thêm", "cùng trả lời", "người cùng trả lời"}},
};

const std::array kQuestionColumns{
    Column{"code", Presence::required, {"mã", "mã chất vấn", "số"}},
    Column{"asker", Presence::required, {"người chất vấn", "mã đại biểu", "đại biểu"}},
    Column{"addressee", Presence::required, {"người được chất vấn", "người bị chất vấn", "gửi"}},
    Column{"issue_group", Presence::optional, {"nhóm vấn đề", "nhóm", ""}},
    Column{"text", Presence::required, {"câu hỏi", "nội dung chất vấn", "nội dung"}},
    Column{"papers", Presence::optional, {"tài liệu", "tệp", ""}},
};

const std::array kPromiseColumns{
    Column{"who", Presence::required, {"người thực hiện", "mã người thực hiện", "ai"}},
    Column{"what", Presence::required, {"việc phải làm", "lời hứa", "việc"}},
    Column{"due", Presence::optional, {"hạn", "thời hạn", "hạn hoàn thành"}},
    Column{"origin", Presence::required, {"từ kỳ họp", "kỳ họp", "nguồn"}},
};

// The rows of a file that a folder need not have.
std::vector<Row> read_optional_table(const std::filesystem::path& folder, const std::string& name,
                                     std::span<const Column> columns, FaultList& faults) {
  std::error_code error;
  if (!std::filesystem::exists(folder / name, error) && !error) return {};
  return read_table(folder, name, columns, faults).value_or(std::vector<Row>());
}

class Reader {
 public:
  Reader(const InterpellationContext& context, FaultList& faults)
      : context_(context), faults_(faults) {}

  void read_group(const Row& row) {
    core::IssueGroupPlan group;
    group.id = {static_cast<std::uint32_t>(files_.issue_groups.size() + 1)};
    group.item = find_item(row.cell("item"));
    group.title = required_text(row, "title", kItemTitleLengthMax, faults_);
    check_unique(row.cell("title"), title_lines_, row.line());
    group.answerer = find_official(row.cell("answerer"));
    std::vector<PersonId> others;
    for (const Cell& part : bar_list(row, "co_answerers")) {
      const PersonId other = find_official(part);
      const bool known = std::ranges::find(others, other) != others.end();
      if (other && other != group.answerer && !known) others.push_back(other);
    }
    group.co_answerers = std::move(others);
    files_.issue_groups.push_back(std::move(group));
  }

  void read_question(const Row& row) {
    core::QuestionPlan question;
    question.id = {static_cast<std::uint32_t>(files_.questions.size() + 1)};
    required_text(row, "code", kCodeLengthMax, faults_);
    check_unique(row.cell("code"), code_lines_, row.line());
    question.asker = find_delegate(row.cell("asker"));
    question.addressee = find_official(row.cell("addressee"));
    question.group = find_group(row.cell("issue_group"));
    question.text = required_text(row, "text", kQuestionLengthMax, faults_);
    question.papers = context_.papers.read(row, faults_);
    files_.questions.push_back(std::move(question));
  }

  void read_promise(const Row& row) {
    core::PromisePlan promise;
    promise.id = {static_cast<std::uint32_t>(files_.promises.size() + 1)};
    promise.who = find_official(row.cell("who"));
    promise.what = required_text(row, "what", kPromiseLengthMax, faults_);
    promise.due = read_due(row.cell("due"));
    promise.origin = required_text(row, "origin", kItemTitleLengthMax, faults_);
    files_.promises.push_back(std::move(promise));
  }

  // A file of groups with faults makes no line of questions.csv wrong.
  void check_groups(bool they_can_be_named) { groups_are_known_ = they_can_be_named; }

  InterpellationFiles files() && { return std::move(files_); }

 private:
  void check_unique(const Cell& cell, std::map<std::string, std::uint32_t>& lines,
                    std::uint32_t line) {
    if (cell.text.empty()) return;
    const auto [earlier, is_new] = lines.try_emplace(fold_word(cell.text), line);
    if (is_new) return;
    faults_.add(FaultCode::duplicate_code, cell.place,
                {{"value", cell.text}, {"line", std::to_string(earlier->second)}});
  }

  ItemId find_item(const Cell& cell) {
    if (cell.text.empty()) {
      faults_.add(FaultCode::missing_value, cell.place);
      return {};
    }
    if (context_.agenda == nullptr) return {};
    const auto item = std::ranges::find_if(*context_.agenda, [&](const core::ItemPlan& one) {
      return !one.number.empty() && fold_word(one.number.view()) == fold_word(cell.text);
    });
    if (item == context_.agenda->end()) {
      faults_.add(FaultCode::unknown_item, cell.place, {{"value", cell.text}});
      return {};
    }
    if (item->kind != core::ItemKind::interpellation) {
      faults_.add(FaultCode::not_an_interpellation, cell.place, {{"value", cell.text}});
    }
    return item->id;
  }

  // None if the code is missing or unknown, with its fault, or if nobody can be looked up.
  const core::Person* find_person(const Cell& cell) {
    if (cell.text.empty()) {
      faults_.add(FaultCode::missing_value, cell.place);
      return nullptr;
    }
    if (context_.roll == nullptr) return nullptr;
    std::vector<std::string> codes;
    for (const core::Person& person : *context_.roll) {
      if (fold_word(person.code.view()) == fold_word(cell.text)) return &person;
      codes.push_back(person.code.str());
    }
    faults_.add(FaultCode::unknown_person, cell.place,
                {{"value", cell.text}, {"nearest", nearest_word(cell.text, codes)}});
    return nullptr;
  }

  PersonId find_official(const Cell& cell) {
    const core::Person* person = find_person(cell);
    if (person == nullptr) return {};
    if (!core::has_role(*person, core::Role::official)) {
      faults_.add(FaultCode::not_an_official, cell.place, {{"value", person->name.str()}});
    }
    return person->id;
  }

  PersonId find_delegate(const Cell& cell) {
    const core::Person* person = find_person(cell);
    if (person == nullptr) return {};
    if (!core::has_role(*person, core::Role::delegate)) {
      faults_.add(FaultCode::not_a_delegate, cell.place, {{"value", person->name.str()}});
    }
    return person->id;
  }

  // The cell names a group by its title or by its place in issue_groups.csv, from 1.
  IssueGroupId find_group(const Cell& cell) {
    if (cell.text.empty() || !groups_are_known_) return {};
    std::vector<std::string> titles;
    for (const core::IssueGroupPlan& group : files_.issue_groups) {
      const bool by_title = fold_word(group.title.view()) == fold_word(cell.text);
      if (by_title || std::to_string(group.id.value) == cell.text) return group.id;
      titles.push_back(group.title.str());
    }
    faults_.add(FaultCode::unknown_issue_group, cell.place,
                {{"value", cell.text}, {"nearest", nearest_word(cell.text, titles)}});
    return {};
  }

  // A day counts until it is over in the hall.
  std::optional<Instant> read_due(const Cell& cell) {
    if (cell.text.empty()) return std::nullopt;
    const auto date = parse_date(cell.text);
    if (!date) faults_.add(FaultCode::bad_date, cell.place, {{"value", cell.text}});
    if (!date || !context_.utc_offset_minutes) return std::nullopt;
    return moment(*date, kMinutesOfDay, *context_.utc_offset_minutes) + Duration{-1};
  }

  const InterpellationContext& context_;
  FaultList& faults_;
  bool groups_are_known_ = true;
  InterpellationFiles files_;
  std::map<std::string, std::uint32_t> title_lines_;
  std::map<std::string, std::uint32_t> code_lines_;
};

}  // namespace

InterpellationFiles read_interpellation(const std::filesystem::path& folder,
                                        const InterpellationContext& context, FaultList& faults) {
  Reader reader(context, faults);
  const std::size_t before = faults.size();
  for (const Row& row : read_optional_table(folder, "issue_groups.csv", kGroupColumns, faults)) {
    reader.read_group(row);
  }
  reader.check_groups(faults.size() == before);
  for (const Row& row : read_optional_table(folder, "questions.csv", kQuestionColumns, faults)) {
    reader.read_question(row);
  }
  for (const Row& row : read_optional_table(folder, "promises.csv", kPromiseColumns, faults)) {
    reader.read_promise(row);
  }
  return std::move(reader).files();
}

}  // namespace plenary::intake
