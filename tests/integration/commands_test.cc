// What scripts and operators rely on: exit codes, sentences, and a log that outlives the process.

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>

#include <csignal>
#include <filesystem>
#include <string>
#include <vector>

#include "program.h"
#include "support/temporary_folder.h"

namespace plenary::integration {
namespace {

namespace fs = std::filesystem;
using testing::HasSubstr;

const std::string kSource = PLENARY_SOURCE_DIR;

class Commands : public testing::Test {
 protected:
  [[nodiscard]] std::string data() const { return (folder_ / "data").string(); }

  [[nodiscard]] std::vector<std::string> demo() const {
    return {"demo",
            "--port",
            "0",
            "--data",
            data(),
            "--session",
            kSource + "/deploy/demo-session",
            "--procedures",
            kSource + "/deploy/procedures"};
  }

  // A data folder in which the demonstration has been convened and stopped.
  void convene() {
    RunningProgram program(demo());
    ASSERT_TRUE(program.wait_for("Serving on http://127.0.0.1:"));
    ASSERT_EQ(program.end(SIGTERM).exit_code, 0);
  }

  void change_log(const char* statement) const {
    sqlite3* log = nullptr;
    ASSERT_EQ(sqlite3_open((data() + "/log.sqlite").c_str(), &log), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(log, statement, nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(log);
  }

  support::TemporaryFolder temporary_;
  const fs::path folder_ = temporary_.path();
};

TEST_F(Commands, EachHasHelp) {
  for (const char* command : {"serve", "demo", "check", "verify", "replay", "owed"}) {
    const Ended ended = run_program({command, "--help"});
    EXPECT_EQ(ended.exit_code, 0) << command;
    EXPECT_THAT(ended.output, HasSubstr("Exit codes")) << command;
  }
}

TEST_F(Commands, WrongUsageEndsWithTwo) {
  EXPECT_EQ(run_program({}).exit_code, 2);
  EXPECT_EQ(run_program({"verify"}).exit_code, 2);
  EXPECT_EQ(run_program({"serve", "--prot", "8080"}).exit_code, 2);
}

TEST_F(Commands, CheckTellsRightFromWrong) {
  const Ended right = run_program(
      {"check", kSource + "/deploy/demo-session", "--procedures", kSource + "/deploy/procedures"});
  EXPECT_EQ(right.exit_code, 0) << right.output;
  EXPECT_THAT(right.output, HasSubstr("Delegates: 85"));
  const Ended wrong = run_program({"check", folder_.string()});
  EXPECT_EQ(wrong.exit_code, 1) << wrong.output;
  EXPECT_THAT(wrong.output, HasSubstr("session.toml"));
}

TEST_F(Commands, StopsOnSigtermAndGoesOnWithTheSameLog) {
  convene();
  const Ended first = run_program({"verify", "--data", data()});
  EXPECT_EQ(first.exit_code, 0) << first.output;
  convene();
  EXPECT_EQ(run_program({"verify", "--data", data()}).output, first.output);
}

TEST_F(Commands, ASecondServerOnTheSameFolderIsRefused) {
  RunningProgram program(demo());
  ASSERT_TRUE(program.wait_for("Serving on"));
  EXPECT_EQ(run_program(demo()).exit_code, 3);
}

TEST_F(Commands, KilledWithNineItComesBack) {
  {
    RunningProgram program(demo());
    ASSERT_TRUE(program.wait_for("Serving on"));
    EXPECT_EQ(program.end(SIGKILL).exit_code, -1);
  }
  convene();
  EXPECT_EQ(run_program({"verify", "--data", data()}).exit_code, 0);
}

TEST_F(Commands, VerifyNamesARecordThatWasChanged) {
  convene();
  change_log("UPDATE records SET octets = CAST(octets || x'00' AS BLOB) WHERE sequence = 1");
  const Ended ended = run_program({"verify", "--data", data()});
  EXPECT_EQ(ended.exit_code, 1);
  EXPECT_THAT(ended.output, HasSubstr("NOT WHOLE: record 1"));
}

TEST_F(Commands, AServerRefusesALogThatWasChanged) {
  convene();
  change_log("UPDATE records SET hash = zeroblob(32) WHERE sequence = 1");
  EXPECT_EQ(run_program(demo()).exit_code, 3);
}

TEST_F(Commands, ReplayPrintsTheLogAndTheState) {
  convene();
  const Ended log = run_program({"replay", "--data", data()});
  EXPECT_EQ(log.exit_code, 0);
  EXPECT_THAT(log.output, HasSubstr("SessionConvened"));
  const Ended state = run_program({"replay", "--data", data(), "--state", "1"});
  EXPECT_EQ(state.exit_code, 0);
  EXPECT_THAT(state.output, HasSubstr("\"key\":\"agenda/42\""));
  EXPECT_EQ(run_program({"replay", "--data", data(), "--state", "9"}).exit_code, 1);
}

TEST_F(Commands, LinksAreForTheOwnersEyesOnly) {
  convene();
  const fs::perms permissions = fs::status(data() + "/links.csv").permissions();
  EXPECT_EQ(permissions, fs::perms::owner_read | fs::perms::owner_write);
}

}  // namespace
}  // namespace plenary::integration
