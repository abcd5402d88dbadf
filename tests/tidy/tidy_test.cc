// The project keeps its own rules.

#include <gtest/gtest.h>

#include "checks.h"

namespace plenary::tidy {
namespace {

const Tree& project() {
  static const Tree kTree = read_tree(PLENARY_SOURCE_DIR);
  return kTree;
}

void expect_none(const Findings& findings) { EXPECT_TRUE(findings.empty()) << report(findings); }

TEST(Tidy, TheTreeIsThere) {
  EXPECT_TRUE(exists(project(), "server/core/meeting.h"));
  EXPECT_TRUE(exists(project(), "tests/tidy"));
  EXPECT_FALSE(exists(project(), "build"));
}

TEST(Tidy, LayersIncludeOnlyWhatIsBelow) { expect_none(check_layers(project())); }
TEST(Tidy, GeneratedHeadersStayInWire) { expect_none(check_generated_headers(project())); }
TEST(Tidy, TheCoreIsPure) { expect_none(check_core_is_pure(project())); }
TEST(Tidy, FilesAreShort) { expect_none(check_file_sizes(project())); }
TEST(Tidy, FunctionsFitOnAScreen) { expect_none(check_function_sizes(project())); }
TEST(Tidy, LinesAreNarrow) { expect_none(check_line_widths(project())); }
TEST(Tidy, NoBannedCalls) { expect_none(check_banned_calls(project())); }
TEST(Tidy, OpenEndsHaveAnIssue) { expect_none(check_open_ends(project())); }
TEST(Tidy, RulesAndTestsNameEachOther) { expect_none(check_rules(project())); }
TEST(Tidy, DocumentsHaveOneTitle) { expect_none(check_titles(project())); }
TEST(Tidy, LinksLeadSomewhere) { expect_none(check_links(project())); }
TEST(Tidy, TheGuideOfTheServerIsTrue) { expect_none(check_server_guide(project())); }
TEST(Tidy, NoMachineIsNamed) { expect_none(check_machine_names(project())); }
TEST(Tidy, ScriptsStopAtTheFirstError) { expect_none(check_shell_scripts(project())); }

}  // namespace
}  // namespace plenary::tidy
