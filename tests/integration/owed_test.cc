// What one session leaves owed is what the next one begins with.

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

#include "intake/session_folder.h"
#include "program.h"
#include "store/sqlite_event_log.h"
#include "support/temporary_folder.h"

namespace plenary::integration {
namespace {

namespace fs = std::filesystem;

const fs::path kDeploy = fs::path(PLENARY_SOURCE_DIR) / "deploy";
const intake::Options kOptions{.shipped_procedures = kDeploy / "procedures"};

// 31 December 2026, the last millisecond in the hall.
constexpr Instant kEndOfYear{1'798'736'399'999};

class OwedCommand : public testing::Test {
 protected:
  // A log in which these events followed the convening of the demonstration.
  void SetUp() override {
    auto plan = intake::read_session_folder(kDeploy / "demo-session", kOptions);
    ASSERT_TRUE(plan.has_value());
    plan_ = *std::move(plan);
    fs::create_directories(data());
    write({core::SessionConvened{plan_, {1}},
           core::QuestionSentToWriting{
               {14}, core::WritingCause::office, "ngoài các nhóm vấn đề", kEndOfYear},
           core::PromiseRecorded{{5}, {1}, {}, addressee(), "Sửa \"cầu\",\nrồi sơn\u200f", {}},
           core::PromiseReported{{1}, "Đã xong."}, core::PromiseClosed{{1}}});
  }

  [[nodiscard]] fs::path data() const { return temporary_.path() / "data"; }
  [[nodiscard]] PersonId addressee() const { return plan_.questions.at(13).addressee; }

  void write(const std::vector<core::Event>& events) const {
    auto log = store::SqliteEventLog::open(data() / "log.sqlite");
    ASSERT_TRUE(log.has_value());
    std::vector<room::Record> records;
    for (const core::Event& event : events) {
      records.push_back({.sequence = {records.size() + 1},
                         .at = plan_.sittings.at(0).planned_start,
                         .actor = {core::Role::office, {}},
                         .command_id = {},
                         .command_digest = {},
                         .event = event});
    }
    ASSERT_TRUE((*log)->append(records).has_value());
  }

  support::TemporaryFolder temporary_;
  core::SessionPlan plan_;
};

TEST_F(OwedCommand, IsReadBackByTheNextSession) {
  const Ended ended = run_program({"owed", "--data", data().string()});
  ASSERT_EQ(ended.exit_code, 0) << ended.output;

  const fs::path next = temporary_.path() / "next";
  fs::copy(kDeploy / "demo-session", next, fs::copy_options::recursive);
  std::ofstream(next / "promises.csv", std::ios::binary) << ended.output;
  const auto plan = intake::read_session_folder(next, kOptions);
  ASSERT_TRUE(plan.has_value()) << ended.output;

  // The written answer, three of the four promises that came with the session, and the new one.
  ASSERT_EQ(plan->promises.size(), 5U);
  const core::PromisePlan& answer = plan->promises[0];
  EXPECT_EQ(answer.who, addressee());
  EXPECT_THAT(answer.what.str(), testing::HasSubstr(plan_.questions.at(13).text.str()));
  EXPECT_EQ(answer.due, kEndOfYear);
  EXPECT_EQ(answer.origin, plan_.title);
  for (std::size_t at = 1; at <= 3; ++at) {
    core::PromisePlan kept = plan_.promises.at(at);
    kept.id = plan->promises.at(at).id;
    EXPECT_EQ(plan->promises.at(at), kept);
  }
  EXPECT_EQ(plan->promises[4].what, Text("Sửa \"cầu\", rồi sơn"));
  EXPECT_FALSE(plan->promises[4].due.has_value());
}

TEST_F(OwedCommand, IsAnObjectALineForPrograms) {
  const Ended ended = run_program({"owed", "--data", data().string(), "--format", "json"});
  EXPECT_EQ(ended.exit_code, 0);
  EXPECT_EQ(std::ranges::count(ended.output, '\n'), 5);
  EXPECT_THAT(ended.output, testing::StartsWith("{\"kind\":\"written_answer\",\"who\":\"TL-01\""));
  EXPECT_THAT(ended.output, testing::HasSubstr("\"due\":\"2026-12-31\""));
  EXPECT_THAT(ended.output, testing::HasSubstr("\"due\":null"));
}

TEST_F(OwedCommand, OfNoLogIsAFault) {
  EXPECT_EQ(run_program({"owed", "--data", (temporary_.path() / "none").string()}).exit_code, 1);
  EXPECT_EQ(run_program({"owed"}).exit_code, 2);
}

}  // namespace
}  // namespace plenary::integration
