// Whole session folders. tests/unit/intake/folders holds the good ones, which all say the same in
// different spellings, and the bad ones, each with the faults it must have in expected.txt.

#include "intake/session_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "intake/table.h"
#include "intake/text_file.h"
#include "intake/text_folding.h"

namespace plenary::intake {
namespace {

namespace fs = std::filesystem;

const fs::path kSource = PLENARY_SOURCE_DIR;
const fs::path kFolders = kSource / "tests/unit/intake/folders";
const Options kOptions{.shipped_procedures = kSource / "deploy/procedures"};

// A good folder of the test's own, to be changed.
class OwnFolder {
 public:
  OwnFolder() {
    const auto* test = testing::UnitTest::GetInstance()->current_test_info();
    path_ = fs::temp_directory_path() /
            ("plenary-" + std::to_string(getpid()) + "-" + std::string(test->name()));
    fs::copy(kFolders / "good-plain", path_, fs::copy_options::recursive);
  }
  OwnFolder(const OwnFolder&) = delete;
  OwnFolder& operator=(const OwnFolder&) = delete;
  ~OwnFolder() { fs::remove_all(path_); }

  void write(const fs::path& name, const std::string& text) const {
    std::ofstream(path_ / name, std::ios::binary) << text;
  }

  // For an agenda of the test's own: groups of issues name its items.
  void write_agenda(const std::string& text) const {
    write("agenda.csv", text);
    fs::remove(path_ / "issue_groups.csv");
    fs::remove(path_ / "questions.csv");
  }

  [[nodiscard]] std::string read(const std::string& name) const {
    std::ostringstream text;
    text << std::ifstream(path_ / name, std::ios::binary).rdbuf();
    return text.str();
  }

  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

// "delegates.csv:3:1 duplicate_code", the form of expected.txt.
std::vector<std::string> faults_of(const fs::path& folder) {
  const auto plan = read_session_folder(folder, kOptions);
  std::vector<std::string> lines;
  if (plan) return lines;
  for (const Fault& fault : plan.error()) {
    std::string at = fault.place.file;
    if (fault.place.line > 0) at += ":" + std::to_string(fault.place.line);
    if (fault.place.column > 0) at += ":" + std::to_string(fault.place.column);
    lines.push_back(at + " " + std::string(word(fault.code)));
  }
  return lines;
}

std::vector<std::string> expected_faults(const fs::path& folder) {
  std::vector<std::string> lines;
  std::ifstream file(folder / "expected.txt");
  for (std::string one; std::getline(file, one);) lines.push_back(one);
  return lines;
}

std::vector<fs::path> bad_folders() {
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(kFolders)) {
    if (entry.path().filename().native().starts_with("bad-")) folders.push_back(entry.path());
  }
  std::ranges::sort(folders);
  return folders;
}

core::SessionPlan good_plan() {
  auto plan = read_session_folder(kFolders / "good-plain", kOptions);
  EXPECT_TRUE(plan.has_value()) << testing::PrintToString(faults_of(kFolders / "good-plain"));
  return *std::move(plan);
}

TEST(SessionFolder, ReadsTheSession) {
  const core::SessionPlan plan = good_plan();
  EXPECT_EQ(plan.council, Text("Hội đồng nhân dân tỉnh Hải Lam"));
  EXPECT_EQ(plan.utc_offset_minutes, 420);
  EXPECT_EQ(plan.procedure.key, Text("plain-parliamentary"));
  ASSERT_EQ(plan.sittings.size(), 2U);
  EXPECT_EQ(plan.sittings[0].id, SittingId{1});
  EXPECT_EQ(plan.sittings[0].planned_start, Instant{1'796'689'800'000});
  EXPECT_EQ(plan.sittings[1].planned_end - plan.sittings[1].planned_start, minutes(210));
  EXPECT_EQ(plan.sittings[1].doors, core::Doors::closed);
}

TEST(SessionFolder, ReadsTheRoll) {
  using enum core::Role;
  const core::SessionPlan plan = good_plan();
  ASSERT_EQ(plan.roll.size(), 7U);
  for (std::size_t at = 0; at < plan.roll.size(); ++at) EXPECT_EQ(plan.roll[at].id.value, at + 1);
  EXPECT_EQ(plan.roll[0].roles, (std::vector{chair, delegate}));
  EXPECT_EQ(plan.roll[1].roles, (std::vector{chair, delegate}));
  EXPECT_EQ(plan.roll[3].name, Text("Lê \"Ba\" Vịnh"));
  EXPECT_EQ(plan.roll[3].roles, (std::vector{delegate, teller}));
  EXPECT_EQ(plan.roll[3].seat, 0U);
  EXPECT_EQ(plan.roll[4].roles, (std::vector{secretary}));
  EXPECT_EQ(plan.roll[5].roles, (std::vector{guest}));
  EXPECT_EQ(plan.roll[6].roles, (std::vector{official}));
}

TEST(SessionFolder, TakesOneCodeInBothFilesForOnePerson) {
  const core::SessionPlan plan = good_plan();
  const core::Person& person = plan.roll[2];
  EXPECT_EQ(person.name, Text("Y Khương Niê"));
  EXPECT_EQ(person.roles, (std::vector{core::Role::delegate, core::Role::official}));
  EXPECT_EQ(person.office, Text("Giám đốc Sở Y tế"));
  EXPECT_EQ(person.seat, 3U);
}

TEST(SessionFolder, ReadsTheAgenda) {
  const core::SessionPlan plan = good_plan();
  ASSERT_EQ(plan.agenda.size(), 5U);
  EXPECT_EQ(plan.agenda[0].kind, core::ItemKind::check_in);
  EXPECT_EQ(plan.agenda[0].planned_start + minutes(15), plan.sittings[0].planned_start);
  EXPECT_EQ(plan.agenda[1].drafts, List<DraftId>({DraftId{1}, DraftId{2}, DraftId{3}}));
  EXPECT_EQ(plan.agenda[1].papers, List<Text>({Text("Tờ trình.txt")}));
  EXPECT_TRUE(plan.agenda[2].number.empty());
  EXPECT_EQ(plan.agenda[3].sitting, SittingId{2});
  EXPECT_TRUE(plan.agenda[3].closed);
  EXPECT_EQ(plan.agenda[3].drafts, List<DraftId>({DraftId{3}, DraftId{1}}));
  ASSERT_EQ(plan.drafts.size(), 3U);
  EXPECT_TRUE(plan.drafts[1].normative);
  EXPECT_TRUE(plan.drafts[2].closed);
  EXPECT_EQ(plan.drafts[1].papers.size(), 2U);
}

TEST(SessionFolder, ReadsTheInterpellation) {
  const core::SessionPlan plan = good_plan();
  ASSERT_EQ(plan.issue_groups.size(), 1U);
  EXPECT_EQ(plan.issue_groups[0],
            (core::IssueGroupPlan{{1}, {5}, "Đường sá", {7}, std::vector<PersonId>{{3}}}));
  ASSERT_EQ(plan.questions.size(), 3U);
  EXPECT_EQ(plan.questions[0],
            (core::QuestionPlan{
                {1}, {4}, {7}, {1}, "Bao giờ, và ai?", std::vector<Text>{"bang-gia.txt"}}));
  EXPECT_EQ(plan.questions[1].addressee, PersonId{3});
  EXPECT_EQ(plan.questions[1].group, IssueGroupId{1});
  EXPECT_FALSE(plan.questions[2].group);
  ASSERT_EQ(plan.promises.size(), 2U);
  // The last millisecond of the day in the hall: 2026-12-31T16:59:59.999Z.
  EXPECT_EQ(plan.promises[0],
            (core::PromisePlan{{1}, {7}, "Sửa cầu", Instant{1'798'736'399'999}, "Kỳ họp trước"}));
  EXPECT_FALSE(plan.promises[1].due.has_value());
}

TEST(SessionFolder, NeedsNoInterpellation) {
  const OwnFolder folder;
  for (const char* file : {"issue_groups.csv", "questions.csv", "promises.csv"}) {
    fs::remove(folder.path() / file);
  }
  const auto plan = read_session_folder(folder.path(), kOptions);
  ASSERT_TRUE(plan.has_value());
  EXPECT_TRUE(plan->issue_groups.empty() && plan->questions.empty() && plan->promises.empty());
}

TEST(SessionFolder, BlamesNoQuestionForTheFaultsOfRollAndAgenda) {
  const OwnFolder folder;
  folder.write("agenda.csv", "number\n");
  folder.write("officials.csv", "code\n");
  const std::vector<std::string> faults = faults_of(folder.path());
  EXPECT_FALSE(faults.empty());
  for (const std::string& fault : faults) {
    EXPECT_TRUE(fault.starts_with("agenda.csv") || fault.starts_with("officials.csv")) << fault;
  }
}

TEST(SessionFolder, ReadsWhatExcelWritesAlike) {
  EXPECT_THAT(faults_of(kFolders / "good-excel"), testing::IsEmpty());
  EXPECT_TRUE(read_session_folder(kFolders / "good-excel", kOptions).value() == good_plan());
}

TEST(SessionFolder, ReadsDecomposedLettersAlike) {
  EXPECT_THAT(faults_of(kFolders / "good-nfd"), testing::IsEmpty());
  EXPECT_TRUE(read_session_folder(kFolders / "good-nfd", kOptions).value() == good_plan());
}

TEST(SessionFolder, ReportsEveryFaultOfABadFolder) {
  ASSERT_GE(bad_folders().size(), 7U);
  for (const fs::path& folder : bad_folders()) {
    EXPECT_EQ(faults_of(folder), expected_faults(folder)) << folder;
  }
}

TEST(SessionFolder, HasABadFolderForEveryFault) {
  // These need a large file, which is made below, or belong to the settings.
  std::set<std::string> seen{"file_too_large", "too_many_rows", "bad_name", "bad_origin"};
  for (const fs::path& folder : bad_folders()) {
    for (const std::string& one : expected_faults(folder))
      seen.insert(one.substr(one.rfind(' ') + 1));
  }
  std::set<std::string> codes;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<FaultCode>>(
      [&codes](auto one) { codes.insert(one.name); });
  EXPECT_EQ(seen, codes);
}

TEST(SessionFolder, RefusesAFolderThatIsNotThere) {
  EXPECT_EQ(faults_of("nowhere"), (std::vector<std::string>{"nowhere missing_file"}));
}

TEST(SessionFolder, HasALimitForRows) {
  const OwnFolder folder;
  std::string drafts = "code,title\n";
  for (std::size_t row = 1; row <= kRowsMax; ++row) {
    drafts += "DT-0" + std::to_string(row) + ",Dự thảo\n";
  }
  folder.write_agenda("number,sitting,start,minutes,title,kind\n");
  folder.write("drafts.csv", drafts);
  EXPECT_THAT(faults_of(folder.path()), testing::IsEmpty());
  folder.write("drafts.csv", drafts + "DT-X,Dự thảo\n");
  EXPECT_EQ(faults_of(folder.path()), (std::vector<std::string>{"drafts.csv:2002 too_many_rows"}));
}

TEST(SessionFolder, HasALimitForFiles) {
  const OwnFolder folder;
  folder.write("officials.csv", std::string(kFileBytesMax, '\n') + "x");
  EXPECT_EQ(faults_of(folder.path()), (std::vector<std::string>{"officials.csv file_too_large"}));
}

TEST(SessionFolder, FindsAPaperWhoseNameIsDecomposedOnTheDisk) {
  const OwnFolder folder;
  const std::string decomposed = "To\u031b\u0300 tri\u0300nh.txt";
  fs::remove(folder.path() / "papers" / "Tờ trình.txt");
  folder.write(fs::path("papers") / decomposed, "Tờ trình.\n");
  const auto plan = read_session_folder(folder.path(), kOptions);
  ASSERT_TRUE(plan.has_value());
  // It is kept as it can be opened.
  EXPECT_TRUE(fs::exists(folder.path() / "papers" / plan->agenda[1].papers.back().str()));
}

TEST(SessionFolder, DoesNotBlameOneFileForAnother) {
  const OwnFolder folder;
  fs::remove(folder.path() / "session.toml");
  fs::remove(folder.path() / "drafts.csv");
  EXPECT_EQ(faults_of(folder.path()),
            (std::vector<std::string>{"session.toml missing_file", "drafts.csv missing_file"}));
}

TEST(SessionFolder, TakesNoProcedureFromOutside) {
  const OwnFolder folder;
  std::string session = folder.read("session.toml");
  const std::string key = "\"plain-parliamentary\"";
  for (const char* outside : {"\"../own.toml\"", "\"/etc/own.toml\"", "\"a/../../own.toml\""}) {
    std::string changed = session;
    changed.replace(changed.find(key), key.size(), outside);
    folder.write("session.toml", changed);
    EXPECT_EQ(faults_of(folder.path()),
              (std::vector<std::string>{"session.toml:5:13 unknown_procedure"}));
  }
}

TEST(SessionFolder, KnowsKindsInBothLanguages) {
  const OwnFolder folder;
  std::string agenda = "number,sitting,start,minutes,title,kind\n";
  int number = 0;
  for (const char* kind : {"vote", "Biểu quyết", "bieu quyet", "group-discussion", "Thảo luận tổ",
                           "Chất vấn", "interpellation", "Thẩm tra", "quorum check", "Bế mạc"}) {
    agenda += std::to_string(++number) + ",1,08:00,5,Nội dung," + kind + "\n";
  }
  folder.write_agenda(agenda);
  const auto plan = read_session_folder(folder.path(), kOptions);
  ASSERT_TRUE(plan.has_value());
  using enum core::ItemKind;
  const std::vector expected{
      vote,           vote,           vote,   group_discussion, group_discussion,
      interpellation, interpellation, review, quorum_check,     closing};
  std::vector<core::ItemKind> kinds;
  for (const core::ItemPlan& item : plan->agenda) kinds.push_back(item.kind);
  EXPECT_EQ(kinds, expected);
}

TEST(ShiftTo, MovesEverythingByTheSameLength) {
  const core::SessionPlan before = good_plan();
  core::SessionPlan after = before;
  const Instant start{1'800'000'000'123};
  shift_to(after, start);
  EXPECT_EQ(after.agenda[0].planned_start, start);
  const Duration distance = start - before.agenda[0].planned_start;
  for (std::size_t at = 0; at < before.agenda.size(); ++at) {
    EXPECT_EQ(after.agenda[at].planned_start, before.agenda[at].planned_start + distance);
    EXPECT_EQ(after.agenda[at].planned_length, before.agenda[at].planned_length);
  }
  for (std::size_t at = 0; at < before.sittings.size(); ++at) {
    EXPECT_EQ(after.sittings[at].planned_start, before.sittings[at].planned_start + distance);
    EXPECT_EQ(after.sittings[at].planned_end, before.sittings[at].planned_end + distance);
  }
}

TEST(ShiftTo, LeavesTheDaysOfPromises) {
  const core::SessionPlan before = good_plan();
  core::SessionPlan after = before;
  shift_to(after, Instant{1'800'000'000'123});
  EXPECT_EQ(after.promises, before.promises);
}

TEST(ShiftTo, GoesByTheFirstSittingIfThereIsNoAgenda) {
  core::SessionPlan plan = good_plan();
  plan.agenda.clear();
  shift_to(plan, Instant{5'000});
  EXPECT_EQ(plan.sittings[0].planned_start, Instant{5'000});
  core::SessionPlan empty;
  shift_to(empty, Instant{5'000});
  EXPECT_TRUE(empty == core::SessionPlan{});
}

}  // namespace
}  // namespace plenary::intake
