// Each check finds what it is there for, in small trees made for the purpose, and lets the good
// pass.

#include "checks.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace plenary::tidy {
namespace {

using ::testing::Contains;
using ::testing::ElementsAre;
using ::testing::Field;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

auto at(std::string_view path, std::size_t line) {
  return ::testing::AllOf(Field(&Finding::path, path), Field(&Finding::line, line));
}

Tree one(std::string path, std::string_view text) { return {file_of(std::move(path), text)}; }

std::string repeated(std::string_view text, std::size_t times) {
  std::string all;
  for (std::size_t i = 0; i < times; ++i) all += text;
  return all;
}

TEST(Code, LeavesOutCommentsAndLiterals) {
  const File file = file_of("a.cc",
                            "int a = 1'000; // rand()\n"
                            "auto s = \"rand() \\\" rand()\"; /* rand()\n"
                            "rand() */ int b = rand();\n"
                            "auto r = R\"x(rand()\n"
                            ")\" rand())x\"; char c = '\"'; rand();\n");
  const auto code = code_of(file);
  ASSERT_EQ(code.size(), file.lines.size());
  EXPECT_EQ(code[0], "int a = 1'000;          ");
  EXPECT_FALSE(has_word(code[1], "rand("));
  EXPECT_EQ(code[2].find("rand"), code[2].rfind("rand"));
  EXPECT_TRUE(has_word(code[2], "rand("));
  EXPECT_FALSE(has_word(code[3], "rand("));
  EXPECT_TRUE(has_word(code[4], "rand("));
  EXPECT_EQ(code[4].find("rand"), code[4].rfind("rand"));
}

TEST(Code, AWordIsNotAPartOfALongerName) {
  EXPECT_TRUE(has_word("x = rand();", "rand("));
  EXPECT_FALSE(has_word("x = operand();", "rand("));
  EXPECT_TRUE(has_word("float x;", "float"));
  EXPECT_FALSE(has_word("floating x;", "float"));
  EXPECT_FALSE(has_word("a_float", "float"));
  EXPECT_TRUE(has_word("Clock::now()", "::now("));
}

TEST(Report, IsOneLineForEachFinding) {
  EXPECT_EQ(report({{"a.h", 3, "bad"}, {"b.h", 0, "worse"}}), "  a.h:3: bad\n  b.h: worse\n");
}

TEST(Layers, BelowIsAllowed) {
  EXPECT_THAT(check_layers(one("server/net/a.cc",
                               "#include \"wire/frames.h\"\n"
                               "#include <boost/asio.hpp>\n"
                               "#include \"net/lane.h\"\n")),
              IsEmpty());
}

TEST(Layers, AboveIsNot) {
  EXPECT_THAT(check_layers(one("server/core/a.h", "#include <vector>\n#include \"room/room.h\"\n")),
              ElementsAre(at("server/core/a.h", 2)));
}

TEST(Layers, NeitherIsASibling) {
  EXPECT_THAT(check_layers(one("server/net/a.h", "#include \"store/sqlite_event_log.h\"\n")),
              ElementsAre(at("server/net/a.h", 1)));
  EXPECT_THAT(check_layers(one("server/intake/a.h", "#include \"net/lane.h\"\n")),
              ElementsAre(at("server/intake/a.h", 1)));
}

TEST(Layers, EveryFolderIsOne) {
  EXPECT_THAT(check_layers(one("server/util/a.h", "\n")), ElementsAre(at("server/util/a.h", 0)));
}

TEST(Layers, TargetsLinkOnlyWhatIsBelow) {
  EXPECT_THAT(check_layers(one("server/CMakeLists.txt",
                               "plenary_layer(base)\n"
                               "plenary_layer(core LINKS plenary_base)\n"
                               "plenary_layer(store LINKS plenary_wire\n"
                               "  plenary_net)\n")),
              ElementsAre(at("server/CMakeLists.txt", 4)));
}

TEST(GeneratedHeaders, OnlyInWire) {
  constexpr std::string_view kText =
      "#include \"plenary/log/v1/record.pb.h\"\n#include <google/protobuf/message.h>\n";
  EXPECT_THAT(check_generated_headers(one("server/wire/a.cc", kText)), IsEmpty());
  EXPECT_THAT(check_generated_headers(one("server/store/a.cc", kText)),
              ElementsAre(at("server/store/a.cc", 1), at("server/store/a.cc", 2)));
}

TEST(CoreIsPure, NoClockNoChanceNoFraction) {
  EXPECT_THAT(
      check_core_is_pure(one("server/core/a.cc",
                             "#include <chrono>\n"
                             "#include <unordered_map>\n"
                             "#include <unistd.h>\n"
                             "#include <boost/asio.hpp>\n"
                             "double share;\n")),
      ElementsAre(at("server/core/a.cc", 1), at("server/core/a.cc", 2), at("server/core/a.cc", 3),
                  at("server/core/a.cc", 4), at("server/core/a.cc", 5)));
  EXPECT_THAT(check_core_is_pure(one("server/core/a.cc",
                                     "#include <vector>\n"
                                     "#include <boost/describe.hpp>\n"
                                     "#include \"base/id.h\"\n"
                                     "int x;  // never a double\n")),
              IsEmpty());
  EXPECT_THAT(check_core_is_pure(one("server/net/a.cc", "#include <chrono>\n")), IsEmpty());
}

TEST(Sizes, AFileMayHaveFiveHundredLines) {
  EXPECT_THAT(check_file_sizes(one("a.ts", repeated("x\n", 500))), IsEmpty());
  EXPECT_THAT(check_file_sizes(one("a.ts", repeated("x\n", 501))), ElementsAre(at("a.ts", 0)));
  EXPECT_THAT(check_file_sizes(one("a.json", repeated("x\n", 501))), IsEmpty());
}

TEST(Sizes, ALineMayHaveAHundredColumns) {
  EXPECT_THAT(check_line_widths(one("a.h", repeated("x", 100))), IsEmpty());
  EXPECT_THAT(check_line_widths(one("a.h", "\n" + repeated("x", 101))), ElementsAre(at("a.h", 2)));
  EXPECT_THAT(check_line_widths(one("a.h", repeated("ế", 100))), IsEmpty());
}

std::string function_of(std::size_t lines) {
  return "int f(int x) {\n" + repeated("  ++x;\n", lines - 2) + "}\n";
}

TEST(Sizes, AFunctionMayHaveSeventyLines) {
  EXPECT_THAT(check_function_sizes(one("a.cc", function_of(70))), IsEmpty());
  EXPECT_THAT(check_function_sizes(one("a.cc", "\n" + function_of(71))),
              ElementsAre(at("a.cc", 2)));
}

TEST(Sizes, AFunctionIsFoundInNamespacesAndClasses) {
  EXPECT_THAT(check_function_sizes(one(
                  "a.cc", "namespace a {\nclass B {\n public:\n" + function_of(71) + "};\n}\n")),
              ElementsAre(at("a.cc", 3)));
  EXPECT_THAT(check_function_sizes(one("a.cc", "template <class T>\nclass B {\n" +
                                                   repeated("  void f() {}\n", 80) + "};\n")),
              IsEmpty());
}

TEST(Sizes, AFunctionIsFoundBehindAMacroWithoutSemicolon) {
  const std::string text = "BOOST_DESCRIBE_STRUCT(A, (), (a,\n  b))\n\nstruct B {\n" +
                           repeated("  int x;\n", 80) + "};\nDESCRIBE_IT(C)\n" + function_of(71);
  EXPECT_THAT(check_function_sizes(one("a.cc", text)), ElementsAre(at("a.cc", 87)));
}

TEST(Sizes, ATestIsAFunctionAndATableIsNot) {
  EXPECT_THAT(
      check_function_sizes(one("a.cc", "TEST(A, B) {\n" + repeated("  x();\n", 70) + "}\n")),
      ElementsAre(at("a.cc", 1)));
  EXPECT_THAT(check_function_sizes(one("a.cc", "constexpr auto kRows = std::to_array<Row>({\n" +
                                                   repeated("  {1},\n", 80) + "});\n")),
              IsEmpty());
}

TEST(Sizes, ALambdaCountsWithTheFunctionAroundIt) {
  EXPECT_THAT(check_function_sizes(one("a.cc", "void f() {\n  g([](int x) {\n" +
                                                   repeated("    ++x;\n", 66) + "  });\n}\n")),
              IsEmpty());
  EXPECT_THAT(check_function_sizes(one("a.cc", "void f() {\n  g([](int x) {\n" +
                                                   repeated("    ++x;\n", 67) + "  });\n}\n")),
              ElementsAre(at("a.cc", 1)));
}

TEST(BannedCalls, TheClockBelongsToRoomNetAndApp) {
  constexpr std::string_view kText = "auto t = std::chrono::steady_clock::now();\n";
  EXPECT_THAT(check_banned_calls(one("server/core/a.cc", kText)),
              ElementsAre(at("server/core/a.cc", 1)));
  EXPECT_THAT(check_banned_calls(one("server/room/room.cc", kText)),
              ElementsAre(at("server/room/room.cc", 1)));
  EXPECT_THAT(check_banned_calls(one("server/room/server_clock.cc", kText)), IsEmpty());
  EXPECT_THAT(check_banned_calls(one("server/net/a.cc", kText)), IsEmpty());
  EXPECT_THAT(check_banned_calls(one("tests/integration/a.cc", kText)), IsEmpty());
}

TEST(BannedCalls, NobodySleeps) {
  EXPECT_THAT(check_banned_calls(one("tests/a.cc", "std::this_thread::sleep_for(1s);\n")),
              ElementsAre(at("tests/a.cc", 1)));
}

TEST(BannedCalls, ThreadsBelongToRoomNetAndApp) {
  EXPECT_THAT(check_banned_calls(one("server/store/a.cc", "std::thread t;\n")),
              ElementsAre(at("server/store/a.cc", 1)));
  EXPECT_THAT(check_banned_calls(one("server/room/a.cc", "std::thread t;\n")), IsEmpty());
}

TEST(BannedCalls, TheReplacementIsNamed) {
  const Findings findings =
      check_banned_calls(one("server/net/a.cc", "co_spawn(e, f(), detached);"));
  ASSERT_THAT(findings, ElementsAre(at("server/net/a.cc", 1)));
  EXPECT_THAT(findings[0].what, HasSubstr("handler"));
}

TEST(BannedCalls, NoNamespaceIsOpenedInAHeader) {
  EXPECT_THAT(check_banned_calls(one("server/net/a.h", "using namespace std;\n")),
              ElementsAre(at("server/net/a.h", 1)));
  EXPECT_THAT(check_banned_calls(one("server/net/a.cc", "using namespace std;\n")), IsEmpty());
}

TEST(BannedCalls, OnlyTheCommandLineWritesToTheTerminal) {
  EXPECT_THAT(check_banned_calls(one("server/net/a.cc", "std::cout << 1;\n")),
              ElementsAre(at("server/net/a.cc", 1)));
  EXPECT_THAT(check_banned_calls(one("server/app/a.cc", "std::cout << 1;\n")), IsEmpty());
}

TEST(BannedCalls, ACommentMaySayTheWord) {
  EXPECT_THAT(check_banned_calls(one("server/net/a.cc", "// never rand() or sleep_for\n")),
              IsEmpty());
}

TEST(OpenEnds, NeedTheNumberOfAnIssue) {
  const std::string to_do =
      "// TO"
      "DO";
  EXPECT_THAT(check_open_ends(one("a.cc", to_do + ": later\n")), ElementsAre(at("a.cc", 1)));
  EXPECT_THAT(check_open_ends(one("a.ts", to_do + "\n")), ElementsAre(at("a.ts", 1)));
  EXPECT_THAT(check_open_ends(one("a.cc", to_do + "(#12): later\n")), IsEmpty());
  EXPECT_THAT(check_open_ends(one("a.cc", to_do + " #12: later\n")), IsEmpty());
  EXPECT_THAT(check_open_ends(one("CMakeLists.txt",
                                  "# FIX"
                                  "ME\n")),
              ElementsAre(at("CMakeLists.txt", 1)));
}

Tree rules_tree(std::string_view test) {
  return {file_of("server/core/RULES.md", "# Rules\n- **SE1** One.\n**AT4** Two.\n"),
          file_of("tests/unit/core/a_test.cc", test)};
}

TEST(Rules, EachHasATest) {
  EXPECT_THAT(check_rules(rules_tree("TEST(A, SE1_One) {}\nTEST_F(B,\n     AT4_Two) {}\n")),
              IsEmpty());
  EXPECT_THAT(check_rules(rules_tree("TEST(A, SE1_One) {}\n")),
              ElementsAre(at("server/core/RULES.md", 3)));
  EXPECT_THAT(check_rules(rules_tree("TEST(A, SE1_AT4_Both) {}\n")), IsEmpty());
  EXPECT_THAT(check_rules(rules_tree("// SE1 AT4\nTEST(A, Claims) {}\n")).size(), 2);
}

TEST(Rules, ATranscriptIsATest) {
  Tree tree = rules_tree("TEST(A, SE1_One) {}\n");
  tree.push_back(file_of("tests/transcripts/attendance.txt", "# AT4: only who is present\nx\n"));
  EXPECT_THAT(check_rules(tree), IsEmpty());
}

TEST(Rules, WhoNamesOneNamesARealOne) {
  Tree tree = rules_tree("TEST(A, SE1_AT4_Both) {}\nTEST(A, SE9_None) {}\n");
  tree.push_back(file_of("server/core/refusal.cc", "\n{Reason::x, \"x\", \"RO77\"},\n"));
  EXPECT_THAT(check_rules(tree),
              ElementsAre(at("tests/unit/core/a_test.cc", 2), at("server/core/refusal.cc", 2)));
}

TEST(Rules, AreDefinedOnce) {
  Tree tree = rules_tree("TEST(A, SE1_AT4_Both) {}\n");
  tree[0].lines.emplace_back("- **SE1** Again.");
  EXPECT_THAT(check_rules(tree), ElementsAre(at("server/core/RULES.md", 4)));
}

TEST(Rules, MustBeThere) {
  EXPECT_THAT(check_rules({}), ElementsAre(at("server/core/RULES.md", 0)));
  EXPECT_THAT(check_rules(one("server/core/RULES.md", "# Rules\n")),
              ElementsAre(at("server/core/RULES.md", 0)));
}

TEST(Documents, HaveOneTitle) {
  EXPECT_THAT(check_titles(one("a.md", "# One\n\n```\n# a comment\n```\n## Part\n")), IsEmpty());
  EXPECT_THAT(check_titles(one("a.md", "# One\n\n# Two\n")), ElementsAre(at("a.md", 3)));
  EXPECT_THAT(check_titles(one("a.md", "One\n")), ElementsAre(at("a.md", 0)));
}

TEST(Documents, LinkToWhatExists) {
  const Tree tree = {file_of("docs/a.md",
                             "# A\n[b](b.md) [up](../server/) [c](#part)\n"
                             "[web](https://example.org)\n[gone](gone.md#x)\n"),
                     file_of("docs/b.md", "# B\n"), file_of("server/a.h", "\n")};
  EXPECT_THAT(check_links(tree), ElementsAre(at("docs/a.md", 4)));
}

constexpr std::string_view kTable = "# Server\n| folder | is |\n|---|---|\n| `base` | ids |\n";

Tree guide_tree(const std::string& walk) {
  return {file_of("server/README.md",
                  std::string(kTable) + "## Follow one check-in through the server\n" + walk),
          file_of("server/base/id.h", "struct Id;\n")};
}

TEST(ServerGuide, NamesFilesAndSymbolsThatExist) {
  EXPECT_THAT(check_server_guide(guide_tree("1. `server/base/id.h`: `Id`\n")), IsEmpty());
  EXPECT_THAT(check_server_guide(guide_tree("1. `server/base/id.h`: it is\n   `plenary::Id`.\n")),
              IsEmpty());
  EXPECT_THAT(check_server_guide(guide_tree("1. `server/base/id.h`\n2. `server/base/no.h`\n")),
              ElementsAre(at("server/README.md", 7)));
  EXPECT_THAT(check_server_guide(guide_tree("1. `server/base/id.h`: `make_id()`\n")),
              ElementsAre(at("server/README.md", 6)));
}

TEST(ServerGuide, HasAWalk) {
  EXPECT_THAT(check_server_guide(guide_tree("none\n")), Contains(at("server/README.md", 5)));
  EXPECT_THAT(check_server_guide({}), ElementsAre(at("server/README.md", 0)));
}

TEST(ServerGuide, ListsEveryLayerAndNoOther) {
  Tree tree = guide_tree("1. `server/base/id.h`\n");
  tree.push_back(file_of("server/core/a.h", "\n"));
  EXPECT_THAT(check_server_guide(tree), ElementsAre(at("server/README.md", 0)));
  tree = guide_tree("1. `server/base/id.h`\n");
  tree[0].lines.insert(tree[0].lines.begin() + 4, "| `magic` | no |");
  EXPECT_THAT(check_server_guide(tree), ElementsAre(at("server/README.md", 5)));
}

TEST(MachineNames, NoPathOfOneMachine) {
  EXPECT_THAT(check_machine_names(one("a.md",
                                      "see /ho"
                                      "me/somebody/x\n")),
              ElementsAre(at("a.md", 1)));
  EXPECT_THAT(check_machine_names(one("a.sh",
                                      "cd \"/wo"
                                      "rk/main\"\n")),
              ElementsAre(at("a.sh", 1)));
  EXPECT_THAT(check_machine_names(one("a.md",
                                      "clients/home/page.tsx ../wo"
                                      "rk/x\n")),
              IsEmpty());
}

TEST(MachineNames, NoRegistry) {
  EXPECT_THAT(check_machine_names(one("package-lock.json",
                                      "\"https://regis"
                                      "try.npm"
                                      "js.org/a\"")),
              ElementsAre(at("package-lock.json", 1)));
  EXPECT_THAT(check_machine_names(one("a.md", "from Debian and npm\n")), IsEmpty());
}

TEST(ShellScripts, StopAtTheFirstError) {
  EXPECT_THAT(
      check_shell_scripts(one("deploy/a", "#!/usr/bin/env bash\n# What.\n\nset -euo pipefail\n")),
      IsEmpty());
  EXPECT_THAT(check_shell_scripts(one("deploy/a", "#!/bin/bash\ncd x\nset -euo pipefail\n")),
              ElementsAre(at("deploy/a", 2)));
  EXPECT_THAT(check_shell_scripts(one("a.py", "#!/usr/bin/env python3\n")), IsEmpty());
}

}  // namespace
}  // namespace plenary::tidy
