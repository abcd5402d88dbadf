#include "intake/fault.h"

#include <gtest/gtest.h>

#include <set>
#include <string>
#include <vector>

namespace plenary::intake {
namespace {

template <class Visit>
void for_each_code(Visit visit) {
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<FaultCode>>(
      [&visit](auto one) { visit(one.value); });
}

TEST(Fault, HasASentenceInBothLanguagesForEveryCode) {
  std::set<std::string> sentences;
  for_each_code([&sentences](FaultCode code) {
    const Fault fault{.code = code, .place = {}, .details = {}};
    for (const Language language : {Language::vi, Language::en}) {
      const std::string text = sentence(fault, language);
      EXPECT_GT(text.size(), 10U) << word(code);
      EXPECT_EQ(text.back(), '.') << word(code);
      EXPECT_EQ(text.find_first_of("{}"), std::string::npos) << text;
      EXPECT_TRUE(sentences.insert(text).second) << text;
    }
  });
}

TEST(Fault, SaysWhereAndWhat) {
  const Fault fault{.code = FaultCode::duplicate_seat,
                    .place = {.file = "delegates.csv", .line = 12, .column = 4, .field = "Số ghế"},
                    .details = {{"value", "7"}, {"line", "3"}}};
  EXPECT_EQ(line(fault, Language::vi),
            "delegates.csv:12:4: Số ghế: số ghế 7 bị trùng với dòng 3. [duplicate_seat]");
  EXPECT_EQ(line(fault, Language::en),
            "delegates.csv:12:4: Số ghế: seat 7 is given twice, first on line 3. [duplicate_seat]");
}

TEST(Fault, NamesTheNearestWord) {
  const Fault fault{.code = FaultCode::unknown_key,
                    .place = {.file = "session.toml", .line = 2, .column = 1, .field = "titel"},
                    .details = {{"nearest", "title"}}};
  EXPECT_EQ(line(fault, Language::en),
            "session.toml:2:1: titel: there is no such key. The nearest is \"title\". "
            "[unknown_key]");
}

TEST(Fault, LeavesOutALineThatIsNotKnown) {
  const Fault fault{.code = FaultCode::missing_file, .place = {.file = "a.csv"}, .details = {}};
  EXPECT_EQ(line(fault, Language::en), "a.csv: there is no such file or folder. [missing_file]");
}

TEST(Fault, CannotCommandATerminal) {
  const Fault fault{.code = FaultCode::unknown_kind,
                    .place = {.file = "agenda.csv", .line = 2, .column = 1, .field = "a\x1b[2J"},
                    .details = {{"value", "b\x1b]0;x\x07"}}};
  const std::string text = line(fault, Language::en);
  EXPECT_EQ(text.find_first_of("\x1b\x07"), std::string::npos);
}

TEST(Fault, IsSortedByFileAsReadThenByPlace) {
  FaultList faults;
  faults.add(FaultCode::bad_number, {.file = "b.csv", .line = 3, .column = 1});
  faults.add(FaultCode::bad_number, {.file = "a.csv", .line = 2, .column = 2});
  faults.add(FaultCode::bad_time, {.file = "b.csv", .line = 1, .column = 9});
  faults.add(FaultCode::bad_date, {.file = "a.csv", .line = 2, .column = 1});
  std::vector<FaultCode> codes;
  for (const Fault& fault : faults.sorted()) codes.push_back(fault.code);
  EXPECT_EQ(codes, (std::vector{FaultCode::bad_time, FaultCode::bad_number, FaultCode::bad_date,
                                FaultCode::bad_number}));
}

}  // namespace
}  // namespace plenary::intake
