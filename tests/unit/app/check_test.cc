#include "app/commands/check.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

namespace plenary::app {
namespace {

using testing::HasSubstr;
using testing::Not;

const std::filesystem::path kSource = PLENARY_SOURCE_DIR;
const std::filesystem::path kProcedures = kSource / "deploy/procedures";
const std::filesystem::path kGood = kSource / "deploy/demo-session";
const std::filesystem::path kBad = kSource / "tests/unit/intake/folders/bad-empty";

struct Printed {
  bool right = false;
  std::string text;
};

Printed check(const std::filesystem::path& folder, std::optional<intake::Language> language) {
  std::ostringstream out;
  const bool right = check_session_folder(folder, kProcedures, language, out);
  return {.right = right, .text = out.str()};
}

// As main() would run it, standard output included.
struct Ended {
  ExitCode exit_code = ExitCode::failed;
  std::string text;
};

Ended run(std::vector<std::string> arguments) {
  CLI::App app;
  Ended result;
  add_check(app, result.exit_code);
  testing::internal::CaptureStdout();
  std::ranges::reverse(arguments);
  try {
    app.parse(arguments);
  } catch (const CLI::ParseError&) {
    result.exit_code = ExitCode::usage;
  }
  result.text = testing::internal::GetCapturedStdout();
  return result;
}

TEST(Check, SaysWhatTheSessionHolds) {
  const Printed printed = check(kGood, intake::Language::en);
  EXPECT_TRUE(printed.right);
  EXPECT_THAT(printed.text, HasSubstr("Sittings: 5\n"));
  EXPECT_THAT(printed.text, HasSubstr("Delegates: 85 (8 groups)\n"));
  EXPECT_THAT(printed.text, HasSubstr("Quorum: 57 (>= 2/3; "));
  EXPECT_THAT(printed.text, HasSubstr("not verified)\n"));
  EXPECT_THAT(printed.text, HasSubstr("Numbered items: 42 (+ 4 breaks)\n"));
  EXPECT_THAT(printed.text, HasSubstr("Draft resolutions: 34\n"));
  EXPECT_THAT(printed.text, HasSubstr("Sáng 08/12, 07:30-11:45\n"));
}

TEST(Check, PrintsEveryFaultAndCountsThem) {
  const Printed printed = check(kBad, intake::Language::en);
  EXPECT_FALSE(printed.right);
  EXPECT_EQ(printed.text,
            "session.toml:8:12: sittings: the session has no sittings. [no_sittings]\n"
            "delegates.csv: there are no delegates. [no_delegates]\n"
            "2 fault(s) in 2 file(s); the folder cannot be used.\n");
}

TEST(Check, SpeaksBothLanguagesUnlessOneIsChosen) {
  const std::string both = check(kBad, std::nullopt).text;
  EXPECT_THAT(both, HasSubstr("there are no delegates."));
  EXPECT_THAT(both, HasSubstr("chưa có đại biểu nào."));
  const std::string vietnamese = check(kBad, intake::Language::vi).text;
  EXPECT_THAT(vietnamese, Not(HasSubstr("there are no delegates.")));
  EXPECT_THAT(vietnamese, HasSubstr("2 lỗi trong 2 tệp"));
}

TEST(Check, EndsWithACodeThatScriptsCanUse) {
  const std::string procedures = kProcedures.string();
  EXPECT_EQ(run({"check", kGood, "--procedures", procedures}).exit_code, ExitCode::ok);
  EXPECT_EQ(run({"check", kBad, "--procedures", procedures}).exit_code, ExitCode::not_right);
  EXPECT_EQ(run({"check", "nowhere", "--procedures", procedures}).exit_code, ExitCode::not_right);
  EXPECT_EQ(run({"check"}).exit_code, ExitCode::usage);
  EXPECT_EQ(run({"check", kGood, "--language", "fr"}).exit_code, ExitCode::usage);
}

TEST(Check, TakesTheLanguageFromTheCommandLine) {
  const Ended result =
      run({"check", kBad, "--procedures", kProcedures.string(), "--language", "vi"});
  EXPECT_EQ(result.exit_code, ExitCode::not_right);
  EXPECT_THAT(result.text, HasSubstr("kỳ họp chưa có phiên họp nào."));
  EXPECT_THAT(result.text, Not(HasSubstr("the session has no sittings.")));
}

}  // namespace
}  // namespace plenary::app
