#include "intake/agenda_files.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "intake/limits.h"
#include "intake/nearest_word.h"
#include "intake/table.h"
#include "intake/text_folding.h"
#include "intake/wall_time.h"

namespace plenary::intake {
namespace {

constexpr std::size_t kNumberLengthMax = 16;
constexpr std::size_t kPresenterLengthMax = 200;
constexpr std::uint32_t kItemMinutesMax = 24 * 60;

const std::array kDraftColumns{
    Column{"code", Presence::required, {"mã", "mã dự thảo", "số"}},
    Column{"title", Presence::required, {"tên", "tên dự thảo", "tiêu đề"}},
    Column{"committee", Presence::optional, {"ban thẩm tra", "ban"}},
    Column{"normative", Presence::optional, {"quy phạm", "quy phạm pháp luật"}},
    Column{"closed", Presence::optional, {"kín", "mật"}},
    Column{"papers", Presence::optional, {"tài liệu", "tệp"}},
};

const std::array kAgendaColumns{
    Column{"number", Presence::required, {"số", "stt", "số thứ tự"}},
    Column{"sitting", Presence::required, {"phiên", "phiên họp", "buổi"}},
    Column{"start", Presence::required, {"giờ", "giờ bắt đầu", "bắt đầu"}},
    Column{"minutes", Presence::required, {"phút", "số phút", "thời lượng"}},
    Column{"title", Presence::required, {"nội dung", "tên", "tiêu đề"}},
    Column{"presenter", Presence::optional, {"người trình bày", "trình bày"}},
    Column{"kind", Presence::required, {"kiểu", "loại", "hình thức"}},
    Column{"closed", Presence::optional, {"kín", "họp kín"}},
    Column{"papers", Presence::optional, {"tài liệu", "tệp"}},
    Column{"drafts", Presence::optional, {"dự thảo", "dự thảo nghị quyết"}},
};

using enum core::ItemKind;

struct KindWord {
  std::string_view folded;
  core::ItemKind kind;
};

// The English word of each kind comes from the kind itself; see item_kind().
constexpr std::array kVietnameseKinds{
    KindWord{"diem danh", check_in},
    KindWord{"don tiep", check_in},
    KindWord{"nghi thuc", ceremony},
    KindWord{"chao co", ceremony},
    KindWord{"kiem tra so dai bieu", quorum_check},
    KindWord{"tuc so", quorum_check},
    KindWord{"phat bieu", speech},
    KindWord{"dien van", speech},
    KindWord{"bao cao", report},
    KindWord{"to trinh", report},
    KindWord{"tham tra", review},
    KindWord{"bao cao tham tra", review},
    KindWord{"thong bao", notice},
    KindWord{"thao luan to", group_discussion},
    KindWord{"thao luan", debate},
    KindWord{"thao luan tai hoi truong", debate},
    KindWord{"chat van", interpellation},
    KindWord{"tra loi", answer},
    KindWord{"giai trinh", answer},
    KindWord{"tiep thu giai trinh", answer},
    KindWord{"ket luan", conclusion},
    KindWord{"bieu quyet", vote},
    KindWord{"bau", election},
    KindWord{"bau cu", election},
    KindWord{"giai lao", recess},
    KindWord{"nghi", recess},
    KindWord{"be mac", closing},
    KindWord{"khac", other},
    KindWord{"noi dung khac", other},
};

std::vector<std::string> known_kinds() {
  std::vector<std::string> known;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<core::ItemKind>>(
      [&known](auto enumerator) { known.push_back(fold_word(enumerator.name)); });
  for (const KindWord& one : kVietnameseKinds) known.emplace_back(one.folded);
  return known;
}

class AgendaReader {
 public:
  AgendaReader(const AgendaContext& context, FaultList& faults)
      : context_(context), faults_(faults) {}

  core::ItemPlan read(const Row& row, ItemId id) {
    core::ItemPlan item;
    item.id = id;
    item.title = required_text(row, "title", kItemTitleLengthMax, faults_);
    item.kind = read_kind(row.cell("kind"));
    item.number = read_number(row, item.kind);
    item.presenter = optional_text(row, "presenter", kPresenterLengthMax, faults_);
    item.planned_length =
        minutes(required_number(row, "minutes", 1, kItemMinutesMax, faults_).value_or(0));
    item.closed = yes_or_no(row, "closed", faults_);
    item.papers = context_.papers.read(row, faults_);
    item.drafts = read_draft_list(row);
    place_in_sitting(row, item);
    return item;
  }

 private:
  core::ItemKind read_kind(const Cell& cell) {
    if (cell.text.empty()) {
      faults_.add(FaultCode::missing_value, cell.place);
      return other;
    }
    const auto kind = item_kind(cell.text);
    if (!kind) {
      faults_.add(
          FaultCode::unknown_kind, cell.place,
          {{"value", cell.text}, {"nearest", nearest_word(fold_word(cell.text), known_kinds())}});
    }
    return kind.value_or(other);
  }

  // Only a break may go without a number.
  std::string read_number(const Row& row, core::ItemKind kind) {
    const Cell& cell = row.cell("number");
    if (cell.text.empty() && kind == recess) return {};
    std::string number = required_text(row, "number", kNumberLengthMax, faults_);
    if (number.empty()) return number;
    const auto [earlier, is_new] = number_lines_.try_emplace(fold_word(number), row.line());
    if (!is_new) {
      faults_.add(FaultCode::duplicate_code, cell.place,
                  {{"value", number}, {"line", std::to_string(earlier->second)}});
    }
    return number;
  }

  // The cell names a sitting by its title or by its place in session.toml, from 1.
  const core::SittingPlan* find_sitting(const Cell& cell) {
    if (cell.text.empty()) {
      faults_.add(FaultCode::missing_value, cell.place);
      return nullptr;
    }
    if (context_.session == nullptr) return nullptr;
    std::vector<std::string> titles;
    for (const core::SittingPlan& sitting : context_.session->sittings) {
      const bool by_title = fold_word(sitting.title.view()) == fold_word(cell.text);
      if (by_title || std::to_string(sitting.id.value) == cell.text) return &sitting;
      titles.push_back(sitting.title.str());
    }
    faults_.add(FaultCode::unknown_sitting, cell.place,
                {{"value", cell.text}, {"nearest", nearest_word(cell.text, titles)}});
    return nullptr;
  }

  void place_in_sitting(const Row& row, core::ItemPlan& item) {
    const core::SittingPlan* sitting = find_sitting(row.cell("sitting"));
    const Cell& cell = row.cell("start");
    if (cell.text.empty()) {
      faults_.add(FaultCode::missing_value, cell.place);
      return;
    }
    const auto minute = parse_time_of_day(cell.text);
    if (!minute) faults_.add(FaultCode::bad_time, cell.place, {{"value", cell.text}});
    if (!minute || sitting == nullptr) return;

    item.sitting = sitting->id;
    const Date date = context_.session->dates.at(sitting->id.value - 1);
    item.planned_start = moment(date, *minute, context_.session->utc_offset_minutes);
    if (sitting->planned_end <= sitting->planned_start) return;  // has its own fault
    // People are checked in before the sitting opens.
    const bool too_early = item.planned_start < sitting->planned_start && item.kind != check_in;
    const bool too_late = item.planned_start + item.planned_length > sitting->planned_end;
    if (too_early || too_late) {
      faults_.add(FaultCode::item_outside_sitting, cell.place,
                  {{"value", cell.text}, {"other", sitting->title.str()}});
    }
  }

  List<DraftId> read_draft_list(const Row& row) {
    std::vector<DraftId> drafts;
    for (const Cell& part : bar_list(row, "drafts")) {
      if (context_.drafts == nullptr) break;
      for (const DraftId id : read_range(part)) {
        if (std::ranges::find(drafts, id) == drafts.end()) drafts.push_back(id);
      }
    }
    return drafts;
  }

  // "DT-05", or "DT-01..DT-32": all drafts from the one to the other in the order of drafts.csv.
  std::vector<DraftId> read_range(const Cell& part) {
    const auto [first_code, last_code] = ends_of_range(part.text);
    const bool is_open = first_code.empty() || last_code.empty();
    const auto first = is_open ? std::nullopt : find_draft(part, first_code);
    const auto last = first_code == last_code || is_open ? first : find_draft(part, last_code);
    if (!is_open && (!first || !last)) return {};
    if (is_open || *last < *first) {
      faults_.add(FaultCode::bad_draft_range, part.place, {{"value", part.text}});
      return {};
    }
    std::vector<DraftId> drafts;
    for (std::uint32_t id = first->value; id <= last->value; ++id) drafts.push_back({id});
    return drafts;
  }

  // Spreadsheets turn three dots into one character.
  static std::pair<std::string, std::string> ends_of_range(std::string_view text) {
    for (const std::string_view dots : {"...", "..", "\u2026"}) {
      const std::size_t at = text.find(dots);
      if (at == std::string_view::npos) continue;
      return {collapse_spaces(text.substr(0, at)), collapse_spaces(text.substr(at + dots.size()))};
    }
    return {std::string(text), std::string(text)};
  }

  std::optional<DraftId> find_draft(const Cell& part, const std::string& code) {
    std::vector<std::string> codes;
    for (const core::Draft& draft : *context_.drafts) {
      if (fold_word(draft.code.view()) == fold_word(code)) return draft.id;
      codes.push_back(draft.code.str());
    }
    faults_.add(FaultCode::unknown_draft, part.place,
                {{"value", code}, {"nearest", nearest_word(code, codes)}});
    return std::nullopt;
  }

  const AgendaContext& context_;
  FaultList& faults_;
  std::map<std::string, std::uint32_t> number_lines_;
};

}  // namespace

std::optional<core::ItemKind> item_kind(std::string_view word) {
  const std::string written = fold_word(word);
  std::optional<core::ItemKind> kind;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<core::ItemKind>>(
      [&](auto enumerator) {
        if (fold_word(enumerator.name) == written) kind = enumerator.value;
      });
  if (kind) return kind;
  const auto found = std::ranges::find(kVietnameseKinds, written, &KindWord::folded);
  if (found == kVietnameseKinds.end()) return std::nullopt;
  return found->kind;
}

std::optional<std::vector<core::Draft>> read_drafts(const std::filesystem::path& folder,
                                                    const PapersFolder& papers, FaultList& faults) {
  const auto rows = read_table(folder, "drafts.csv", kDraftColumns, faults);
  if (!rows) return std::nullopt;

  std::vector<core::Draft> drafts;
  std::map<std::string, std::uint32_t> code_lines;
  for (const Row& row : *rows) {
    core::Draft draft;
    draft.id = {static_cast<std::uint32_t>(drafts.size() + 1)};
    const std::string code = required_text(row, "code", kCodeLengthMax, faults);
    const auto [earlier, is_new] = code_lines.try_emplace(fold_word(code), row.line());
    if (!is_new && !code.empty()) {
      faults.add(FaultCode::duplicate_code, row.cell("code").place,
                 {{"value", code}, {"line", std::to_string(earlier->second)}});
    }
    draft.code = code;
    draft.title = required_text(row, "title", kItemTitleLengthMax, faults);
    draft.committee = optional_text(row, "committee", kPresenterLengthMax, faults);
    draft.normative = yes_or_no(row, "normative", faults);
    draft.closed = yes_or_no(row, "closed", faults);
    draft.papers = papers.read(row, faults);
    drafts.push_back(std::move(draft));
  }
  return drafts;
}

std::vector<core::ItemPlan> read_agenda(const std::filesystem::path& folder,
                                        const AgendaContext& context, FaultList& faults) {
  const auto rows = read_table(folder, "agenda.csv", kAgendaColumns, faults);
  if (!rows) return {};

  AgendaReader reader(context, faults);
  std::vector<core::ItemPlan> items;
  for (const Row& row : *rows) {
    items.push_back(reader.read(row, {static_cast<std::uint32_t>(items.size() + 1)}));
  }
  return items;
}

}  // namespace plenary::intake
