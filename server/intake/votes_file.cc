#include "intake/votes_file.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "intake/agenda_files.h"
#include "intake/limits.h"
#include "intake/nearest_word.h"
#include "intake/table.h"
#include "intake/text_folding.h"

namespace plenary::intake {
namespace {

using core::VoteForm;
using core::VoteKind;
using core::VotePlan;
using core::VoteSubject;

constexpr std::size_t kVoteTextLengthMax = 1'000;  // 4,000 octets, however they are spelt
constexpr std::uint32_t kSeatsMax = 100;

const std::array kVoteColumns{
    Column{"item", Presence::required, {"nội dung số", "số nội dung", ""}},
    Column{"draft", Presence::required, {"dự thảo", "mã dự thảo", ""}},
    Column{"kind", Presence::optional, {"loại", "loại biểu quyết", ""}},
    Column{"subject", Presence::optional, {"đối tượng", "về việc", ""}},
    Column{"title", Presence::required, {"tiêu đề", "tên", ""}},
    Column{"text", Presence::optional, {"văn bản", "nguyên văn", ""}},
    Column{"rule", Presence::required, {"quy tắc", "tỷ lệ", ""}},
    Column{"form", Presence::required, {"hình thức", "cách biểu quyết", ""}},
    Column{"before", Presence::optional, {"trước biểu quyết số", "trước số", ""}},
    Column{"exclusive", Presence::optional, {"loại trừ nhau", "loại trừ", ""}},
    Column{"seats", Presence::optional, {"số người được bầu", "số người", ""}},
    Column{"choose_up_to", Presence::optional, {"chọn tối đa", "được chọn tối đa", ""}},
    Column{"trial", Presence::optional, {"thử", "biểu quyết thử", ""}},
};

// What a file may call a value beside the English word, which is the enumerator itself.
template <class Enumeration>
struct Word {
  std::string_view vietnamese;
  Enumeration value;
};

constexpr std::array kKinds{
    Word<VoteKind>{"quyết định", VoteKind::decision},
    Word<VoteKind>{"bầu", VoteKind::election},
    Word<VoteKind>{"bầu cử", VoteKind::election},
    Word<VoteKind>{"lấy phiếu tín nhiệm", VoteKind::confidence},
    Word<VoteKind>{"bỏ phiếu tín nhiệm", VoteKind::confidence_motion},
};

constexpr std::array kSubjects{
    Word<VoteSubject>{"nghị quyết", VoteSubject::resolution},
    Word<VoteSubject>{"toàn văn", VoteSubject::resolution},
    Word<VoteSubject>{"sửa đổi", VoteSubject::amendment},
    Word<VoteSubject>{"điều", VoteSubject::clause},
    Word<VoteSubject>{"phương án", VoteSubject::option},
    Word<VoteSubject>{"chương trình", VoteSubject::programme},
    Word<VoteSubject>{"họp kín", VoteSubject::closed_sitting},
    Word<VoteSubject>{"danh sách", VoteSubject::candidates},
    Word<VoteSubject>{"ban kiểm phiếu", VoteSubject::tellers},
    Word<VoteSubject>{"việc khác", VoteSubject::other},
};

constexpr std::array kForms{
    Word<VoteForm>{"điện tử", VoteForm::electronic},
    Word<VoteForm>{"điện tử công khai", VoteForm::electronic},
    Word<VoteForm>{"điện tử kín", VoteForm::electronic_secret},
    Word<VoteForm>{"giơ tay", VoteForm::show_of_hands},
    Word<VoteForm>{"phiếu giấy", VoteForm::paper},
};

template <class Enumeration, std::size_t kCount>
std::optional<Enumeration> read_word(const Cell& cell,
                                     const std::array<Word<Enumeration>, kCount>& words,
                                     FaultList& faults) {
  const std::string written = fold_word(cell.text);
  std::optional<Enumeration> value;
  std::vector<std::string> folded;
  std::string known;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enumeration>>(
      [&](auto enumerator) {
        folded.push_back(fold_word(enumerator.name));
        if (folded.back() == written) value = enumerator.value;
      });
  for (const Word<Enumeration>& word : words) {
    folded.push_back(fold_word(word.vietnamese));
    if (folded.back() == written) value = word.value;
    known += (known.empty() ? "" : ", ") + std::string(word.vietnamese);
  }
  if (!value) {
    faults.add(
        FaultCode::unknown_word, cell.place,
        {{"value", cell.text}, {"known", known}, {"nearest", nearest_word(written, folded)}});
  }
  return value;
}

bool is_of_a_draft(VoteSubject subject) {
  return subject == VoteSubject::resolution || subject == VoteSubject::amendment ||
         subject == VoteSubject::clause || subject == VoteSubject::option;
}

// VT1, VT2. Secret and open is what the row of the procedure is; without a row it is not known.
std::vector<VoteForm> allowed_forms(const VotePlan& vote, const core::DecisionRule* rule) {
  using enum VoteForm;
  if (vote.trial) return {electronic, electronic_secret};
  const bool open = rule != nullptr && rule->voting.secrecy == core::Secrecy::open;
  if (vote.kind != VoteKind::decision) return open ? std::vector<VoteForm>() : std::vector{paper};
  if (rule == nullptr) return {electronic, electronic_secret, show_of_hands, paper};
  return open ? std::vector{electronic, show_of_hands} : std::vector{electronic_secret, paper};
}

class VotesReader {
 public:
  VotesReader(const VotesContext& context, FaultList& faults)
      : context_(context), faults_(faults) {}

  void read(const Row& row) {
    VotePlan vote;
    vote.id = {static_cast<std::uint32_t>(votes_.size() + 1)};
    vote.trial = yes_or_no(row, "trial", faults_);
    const core::ItemPlan* item = find_item(row.cell("item"), vote.trial);
    if (item != nullptr) vote.item = item->id;
    const core::Draft* draft = find_draft(row.cell("draft"), item);
    if (draft != nullptr) vote.draft = draft->id;
    read_what(row, vote);
    read_title(row, draft, vote);
    vote.text = optional_text(row, "text", kVoteTextLengthMax, faults_);
    read_rule_and_form(row, vote);
    read_seats(row, vote);
    vote.exclusive = yes_or_no(row, "exclusive", faults_);
    if (vote.exclusive && vote.subject != VoteSubject::option) {
      faults_.add(FaultCode::not_an_option, row.cell("exclusive").place);
    }
    before_.push_back(row.cell("before"));
    votes_.push_back(std::move(vote));
  }

  // What goes before another vote may stand in front of it or behind it.
  std::vector<VotePlan> finish() && {
    for (std::size_t at = 0; at < votes_.size(); ++at) read_before(before_[at], votes_[at]);
    for (std::size_t at = 0; at < votes_.size(); ++at) {
      if (waits_for_itself(votes_[at])) {
        faults_.add(FaultCode::vote_waits_for_itself, before_[at].place);
      }
    }
    return std::move(votes_);
  }

 private:
  // A trial belongs to no item (VT26), but may be planned under one.
  const core::ItemPlan* find_item(const Cell& cell, bool trial) {
    if (cell.text.empty()) {
      if (!trial) faults_.add(FaultCode::missing_value, cell.place);
      return nullptr;
    }
    if (context_.agenda == nullptr) return nullptr;
    return intake::find_item(*context_.agenda, cell, faults_);
  }

  const core::Draft* find_draft(const Cell& cell, const core::ItemPlan* item) {
    if (cell.text.empty() || context_.drafts == nullptr) return nullptr;
    const core::Draft* draft = intake::find_draft(*context_.drafts, cell, cell.text, faults_);
    if (draft == nullptr || item == nullptr) return draft;
    if (std::ranges::find(item->drafts, draft->id) == item->drafts.end()) {
      faults_.add(FaultCode::draft_not_of_item, cell.place,
                  {{"value", cell.text}, {"other", item->number.str()}});
    }
    return draft;
  }

  // A line that does not say what is decided is about its draft as a whole, if it names one.
  void read_what(const Row& row, VotePlan& vote) {
    const Cell& kind = row.cell("kind");
    if (!kind.text.empty()) {
      vote.kind = read_word(kind, kKinds, faults_).value_or(VoteKind::decision);
    }
    const Cell& draft = row.cell("draft");
    const Cell& subject = row.cell("subject");
    vote.subject = draft.text.empty() ? VoteSubject::other : VoteSubject::resolution;
    if (subject.text.empty()) return;
    vote.subject = read_word(subject, kSubjects, faults_).value_or(vote.subject);
    if (is_of_a_draft(vote.subject) && draft.text.empty()) {
      faults_.add(FaultCode::missing_value, draft.place);
    }
  }

  void read_title(const Row& row, const core::Draft* draft, VotePlan& vote) {
    const Cell& cell = row.cell("title");
    const bool as_a_whole = vote.subject == VoteSubject::resolution;
    if (!cell.text.empty() || !as_a_whole) {
      vote.title = required_text(row, "title", kTitleLengthMax, faults_);
    } else if (draft != nullptr) {
      vote.title = draft->title;
    }
  }

  const core::DecisionRule* find_rule(const Cell& cell) {
    if (context_.procedure == nullptr) return nullptr;
    std::vector<std::string> keys;
    for (const core::DecisionRule& rule : context_.procedure->decisions) {
      if (fold_word(rule.key.view()) == fold_word(cell.text)) return &rule;
      keys.push_back(rule.key.str());
    }
    faults_.add(FaultCode::unknown_rule, cell.place,
                {{"value", cell.text}, {"nearest", nearest_word(cell.text, keys)}});
    return nullptr;
  }

  void read_rule_and_form(const Row& row, VotePlan& vote) {
    const bool has_rule = !required_text(row, "rule", kKeyLengthMax, faults_).empty();
    const core::DecisionRule* rule = has_rule ? find_rule(row.cell("rule")) : nullptr;
    if (rule != nullptr) vote.rule = rule->key;

    const Cell& cell = row.cell("form");
    if (cell.text.empty()) faults_.add(FaultCode::missing_value, cell.place);
    const auto form = cell.text.empty() ? std::nullopt : read_word(cell, kForms, faults_);
    if (!form) return;
    vote.form = *form;
    const std::vector<VoteForm> allowed = allowed_forms(vote, rule);
    if (std::ranges::find(allowed, *form) != allowed.end()) return;
    std::string known;
    for (const VoteForm one : allowed) {
      known += (known.empty() ? "" : ", ") + std::string(boost::describe::enum_to_string(one, ""));
    }
    faults_.add(FaultCode::form_not_allowed, cell.place,
                {{"value", cell.text}, {"known", known.empty() ? "secrecy = \"secret\"" : known}});
  }

  void read_seats(const Row& row, VotePlan& vote) {
    const Cell& seats = row.cell("seats");
    const Cell& choices = row.cell("choose_up_to");
    if (vote.kind != VoteKind::election) {
      for (const Cell* cell : {&seats, &choices}) {
        if (!cell->text.empty()) faults_.add(FaultCode::not_an_election, cell->place);
      }
      return;
    }
    // A file without the column has no place for it; then the election itself is the place.
    if (seats.place.file.empty()) {
      faults_.add(FaultCode::missing_value, row.cell("kind").place);
      return;
    }
    vote.seats = required_number(row, "seats", 1, kSeatsMax, faults_).value_or(0);
    vote.choose_up_to = vote.seats;
    if (vote.seats == 0 || choices.text.empty()) return;
    vote.choose_up_to = required_number(row, "choose_up_to", 1, vote.seats, faults_).value_or(0);
  }

  void read_before(const Cell& cell, VotePlan& vote) {
    if (cell.text.empty()) return;
    const auto waiting = std::ranges::find_if(
        votes_, [&](const VotePlan& one) { return std::to_string(one.id.value) == cell.text; });
    if (waiting == votes_.end()) {
      faults_.add(FaultCode::unknown_vote, cell.place, {{"value", cell.text}});
      return;
    }
    vote.before = waiting->id;
    if (waiting->draft != vote.draft) {
      faults_.add(FaultCode::vote_of_other_draft, cell.place, {{"value", cell.text}});
    }
  }

  // As many steps as there are votes go through every one that waits for this one.
  [[nodiscard]] bool waits_for_itself(const VotePlan& vote) const {
    VoteId next = vote.before;
    for (std::size_t step = 0; step < votes_.size() && next; ++step) {
      if (next == vote.id) return true;
      next = votes_.at(next.value - 1).before;
    }
    return false;
  }

  const VotesContext& context_;
  FaultList& faults_;
  std::vector<VotePlan> votes_;
  std::vector<Cell> before_;  // by vote
};

}  // namespace

std::vector<VotePlan> read_votes(const std::filesystem::path& folder, const VotesContext& context,
                                 FaultList& faults) {
  VotesReader reader(context, faults);
  for (const Row& row : read_optional_table(folder, "votes.csv", kVoteColumns, faults)) {
    reader.read(row);
  }
  return std::move(reader).finish();
}

}  // namespace plenary::intake
