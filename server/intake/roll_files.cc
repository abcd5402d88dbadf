#include "intake/roll_files.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <utility>

#include "intake/limits.h"
#include "intake/nearest_word.h"
#include "intake/table.h"
#include "intake/text_folding.h"

namespace plenary::intake {
namespace {

constexpr std::size_t kNameLengthMax = 120;
constexpr std::size_t kOfficeLengthMax = 200;
constexpr std::uint32_t kSeatMax = 9'999;

const std::array kDelegateColumns{
    Column{"code", Presence::required, {"mã", "mã đại biểu", "mã số"}},
    Column{"name", Presence::required, {"họ tên", "họ và tên", "tên đại biểu"}},
    Column{"group", Presence::required, {"tổ", "tổ đại biểu"}},
    Column{"seat", Presence::required, {"ghế", "số ghế"}},
    Column{"office", Presence::optional, {"chức vụ", "chức danh"}},
    Column{"roles", Presence::optional, {"role", "vai trò"}},
};

const std::array kOfficialColumns{
    Column{"code", Presence::required, {"mã", "mã số"}},
    Column{"name", Presence::required, {"họ tên", "họ và tên", "tên"}},
    Column{"office", Presence::optional, {"chức vụ", "chức danh"}},
    Column{"roles", Presence::optional, {"role", "vai trò"}},
};

struct RoleWord {
  std::string_view folded;
  core::Role role;
};

constexpr std::array kDelegateRoles{
    RoleWord{"chair", core::Role::chair},           RoleWord{"chu toa", core::Role::chair},
    RoleWord{"secretary", core::Role::secretary},   RoleWord{"thu ky", core::Role::secretary},
    RoleWord{"teller", core::Role::teller},         RoleWord{"kiem phieu", core::Role::teller},
    RoleWord{"delegate", core::Role::delegate},     RoleWord{"dai bieu", core::Role::delegate},
    RoleWord{"ban kiem phieu", core::Role::teller},
};

constexpr std::array kOfficialRoles{
    RoleWord{"official", core::Role::official},
    RoleWord{"nguoi tra loi", core::Role::official},
    RoleWord{"nguoi tra loi chat van", core::Role::official},
    RoleWord{"secretary", core::Role::secretary},
    RoleWord{"thu ky", core::Role::secretary},
    RoleWord{"guest", core::Role::guest},
    RoleWord{"khach moi", core::Role::guest},
};

void add_role(std::vector<core::Role>& roles, core::Role role) {
  if (std::ranges::find(roles, role) == roles.end()) roles.push_back(role);
}

std::vector<core::Role> read_roles(const Row& row, std::span<const RoleWord> words,
                                   std::string_view known, FaultList& faults) {
  std::vector<core::Role> roles;
  for (const Cell& part : bar_list(row, "roles")) {
    const auto found = std::ranges::find(words, fold_word(part.text), &RoleWord::folded);
    if (found != words.end()) {
      add_role(roles, found->role);
    } else {
      faults.add(FaultCode::unknown_role, part.place,
                 {{"value", part.text}, {"known", std::string(known)}});
    }
  }
  return roles;
}

class RollReader {
 public:
  RollReader(const std::vector<std::string>& groups, FaultList& faults)
      : groups_(groups), faults_(faults) {}

  void read_delegates(const std::filesystem::path& folder) {
    const auto rows = read_table(folder, "delegates.csv", kDelegateColumns, faults_);
    if (!rows) return;
    for (const Row& row : *rows) read_delegate(row);
    const Place whole{.file = "delegates.csv"};
    if (rows->empty()) {
      faults_.add(FaultCode::no_delegates, whole);
      return;
    }
    const bool may_preside = std::ranges::any_of(roll_, [](const core::Person& person) {
      return std::ranges::find(person.roles, core::Role::chair) != person.roles.end();
    });
    if (!may_preside) faults_.add(FaultCode::no_chair, whole);
  }

  void read_officials(const std::filesystem::path& folder) {
    const auto rows = read_table(folder, "officials.csv", kOfficialColumns, faults_);
    if (!rows) return;
    code_lines_.clear();  // a code may stand in both files, but only once in each
    for (const Row& row : *rows) read_official(row);
  }

  std::vector<core::Person> roll() && { return std::move(roll_); }

 private:
  void read_delegate(const Row& row) {
    core::Person person = read_person(row);
    required_text(row, "group", kGroupLengthMax, faults_);
    person.group = as_listed(row.cell("group"));
    person.seat = read_seat(row);
    person.roles = read_roles(row, kDelegateRoles, "chair, secretary, teller, delegate", faults_);
    add_role(person.roles, core::Role::delegate);
    roll_.push_back(std::move(person));
  }

  void read_official(const Row& row) {
    core::Person person = read_person(row);
    person.roles = read_roles(row, kOfficialRoles, "official, secretary, guest", faults_);
    if (person.roles.empty()) person.roles.push_back(core::Role::official);

    const auto same = std::ranges::find_if(roll_, [&](const core::Person& other) {
      return !person.code.empty() && fold_word(other.code.view()) == fold_word(person.code.view());
    });
    if (same == roll_.end()) {
      roll_.push_back(std::move(person));
      return;
    }
    if (same->name != person.name && !person.name.empty()) {
      faults_.add(FaultCode::name_differs, row.cell("name").place,
                  {{"value", person.name.str()}, {"other", same->name.str()}});
    }
    for (const core::Role role : person.roles) add_role(same->roles, role);
    if (same->office.empty()) same->office = person.office;
  }

  // What both files say of a person. The code is checked against the same file's earlier rows.
  core::Person read_person(const Row& row) {
    core::Person person;
    person.id = {static_cast<std::uint32_t>(roll_.size() + 1)};
    person.code = required_text(row, "code", kCodeLengthMax, faults_);
    person.name = required_text(row, "name", kNameLengthMax, faults_);
    person.office = optional_text(row, "office", kOfficeLengthMax, faults_);

    const Cell& code = row.cell("code");
    const auto [earlier, is_new] = code_lines_.try_emplace(fold_word(code.text), row.line());
    if (!is_new && !code.text.empty()) {
      faults_.add(FaultCode::duplicate_code, code.place,
                  {{"value", code.text}, {"line", std::to_string(earlier->second)}});
    }
    return person;
  }

  std::uint32_t read_seat(const Row& row) {
    const Cell& cell = row.cell("seat");
    if (cell.text.empty()) return 0;
    const auto seat = required_number(row, "seat", 1, kSeatMax, faults_);
    if (!seat) return 0;
    const auto [earlier, is_new] = seat_lines_.try_emplace(*seat, row.line());
    if (!is_new) {
      faults_.add(FaultCode::duplicate_seat, cell.place,
                  {{"value", cell.text}, {"line", std::to_string(earlier->second)}});
    }
    return *seat;
  }

  // The group as session.toml spells it.
  std::string as_listed(const Cell& cell) {
    if (groups_.empty() || cell.text.empty()) return cell.text;
    const auto found = std::ranges::find_if(groups_, [&cell](const std::string& group) {
      return fold_word(group) == fold_word(cell.text);
    });
    if (found != groups_.end()) return *found;
    faults_.add(FaultCode::unknown_group, cell.place,
                {{"value", cell.text}, {"nearest", nearest_word(cell.text, groups_)}});
    return cell.text;
  }

  const std::vector<std::string>& groups_;
  FaultList& faults_;
  std::vector<core::Person> roll_;
  std::map<std::string, std::uint32_t> code_lines_;  // of the present file
  std::map<std::uint32_t, std::uint32_t> seat_lines_;
};

}  // namespace

std::vector<core::Person> read_roll(const std::filesystem::path& folder,
                                    const std::vector<std::string>& groups, FaultList& faults) {
  RollReader reader(groups, faults);
  reader.read_delegates(folder);
  reader.read_officials(folder);
  return std::move(reader).roll();
}

}  // namespace plenary::intake
