// Every reason, goodbye and unavailability has a sentence in both languages, and what the catalogue
// says of rules and codes is what the server says.

#include "wire/catalogue.h"

#include <gmock/gmock.h>
#include <google/protobuf/struct.pb.h>
#include <google/protobuf/util/json_util.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "core/agenda.h"
#include "core/attendance.h"
#include "core/floor.h"

namespace plenary::wire {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;
using ::testing::Not;

constexpr std::array kGoodbyes = {GoodbyeCode::restarting,
                                  GoodbyeCode::too_slow,
                                  GoodbyeCode::idle,
                                  GoodbyeCode::too_many_frames,
                                  GoodbyeCode::busy,
                                  GoodbyeCode::hello_expected,
                                  GoodbyeCode::not_known,
                                  GoodbyeCode::wrong_audience,
                                  GoodbyeCode::malformed_frame,
                                  GoodbyeCode::taken_over,
                                  GoodbyeCode::session_unknown,
                                  GoodbyeCode::version_unknown};

// A code that is missing above is an error of the compiler here.
std::string_view word_in_frames_h(GoodbyeCode code) {
  switch (code) {
    case GoodbyeCode::restarting:
      return "restarting";
    case GoodbyeCode::too_slow:
      return "too_slow";
    case GoodbyeCode::idle:
      return "idle";
    case GoodbyeCode::too_many_frames:
      return "too_many_frames";
    case GoodbyeCode::busy:
      return "busy";
    case GoodbyeCode::hello_expected:
      return "hello_expected";
    case GoodbyeCode::not_known:
      return "not_known";
    case GoodbyeCode::wrong_audience:
      return "wrong_audience";
    case GoodbyeCode::malformed_frame:
      return "malformed_frame";
    case GoodbyeCode::taken_over:
      return "taken_over";
    case GoodbyeCode::session_unknown:
      return "session_unknown";
    case GoodbyeCode::version_unknown:
      return "version_unknown";
  }
  return "not a goodbye";
}

constexpr std::array kUnavailabilities = {
    room::Unavailability::log_unavailable, room::Unavailability::log_full,
    room::Unavailability::busy, room::Unavailability::command_id_reused};

std::vector<CatalogueRow> section(std::string_view name) {
  std::vector<CatalogueRow> rows;
  std::ranges::copy_if(catalogue(), std::back_inserter(rows),
                       [&](const CatalogueRow& row) { return row.section == name; });
  return rows;
}

std::vector<CatalogueRow> rows_named(std::string_view section_name, std::string_view word) {
  std::vector<CatalogueRow> rows = section(section_name);
  std::erase_if(rows, [&](const CatalogueRow& row) { return row.word != word; });
  return rows;
}

std::multiset<std::string> placeholders(std::string_view sentence) {
  std::multiset<std::string> found;
  for (std::size_t at = sentence.find('{'); at != std::string_view::npos;
       at = sentence.find('{', at + 1)) {
    found.emplace(sentence.substr(at + 1, sentence.find('}', at) - at - 1));
  }
  return found;
}

// The facts that go with each reason; the reasons that are not here carry none.
const std::map<std::string_view, std::set<std::string>>& facts_by_reason() {
  static const std::map<std::string_view, std::set<std::string>> kFacts = {
      {"no_quorum", {"present", "required", "members"}},
      {"item_state_forbids", {"state"}},
      {"text_too_long", {"limit"}},
      {"length_out_of_range", {"min_minutes", "max_minutes"}},
      {"another_presides", {"name"}},
      {"successor_not_present", {"name"}},
      {"presiding_is_present", {"name"}},
      {"another_item_active", {"number"}},
      {"another_sitting_open", {"title"}},
      {"issue_group_still_open", {"title"}},
      {"day_out_of_range", {"max_years"}},
      {"unknown_seat", {"seat"}},
      {"already_recorded", {"presence"}},
      {"item_still_active", {"number"}},
      {"not_of_this_group", {"group"}},
      {"item_is_over", {"state"}},
      {"not_your_floor", {"name"}},
      {"speaker_not_present", {"name"}},
      {"kind_is_given", {"kind"}},
      {"kind_is_asked_for", {"kind"}},
      {"request_not_waiting", {"request_state"}},
      {"turn_state_forbids", {"turn_state"}},
      {"speaking_time_out_of_range", {"min_seconds", "max_minutes"}},
      {"extension_out_of_range", {"min_seconds", "max_minutes"}},
      {"not_your_turn", {"name"}},
      {"closing_time_not_ahead", {"max_hours"}},
      {"question_state_forbids", {"question_state"}},
      {"votes_exceed_members", {"members"}},
      {"batch_out_of_range", {"max"}},
      {"promise_state_forbids", {"promise_state"}},
      {"promises_still_open", {"count"}},
      {"exhibit_state_forbids", {"exhibit_state"}},
  };
  return kFacts;
}

TEST(Catalogue, EveryReasonHasOneRowWithItsRuleAndCode) {
  for (const core::ReasonRow& reason : core::reasons()) {
    SCOPED_TRACE(reason.name);
    const auto rows = rows_named("refusals", reason.name);
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].rule, reason.rule);
    EXPECT_EQ(rows[0].code, static_cast<std::uint16_t>(reason.reason));
  }
  EXPECT_EQ(section("refusals").size(), core::reasons().size());
}

TEST(Catalogue, EveryGoodbyeHasOneRowWithItsCode) {
  for (const GoodbyeCode code : kGoodbyes) {
    SCOPED_TRACE(word_in_frames_h(code));
    const auto rows = rows_named("goodbyes", word_in_frames_h(code));
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].code, static_cast<std::uint16_t>(code));
    EXPECT_EQ(goodbye_word(code), word_in_frames_h(code));
  }
  EXPECT_EQ(section("goodbyes").size(), kGoodbyes.size());
}

TEST(Catalogue, EveryUnavailabilityHasOneRow) {
  for (const room::Unavailability unavailability : kUnavailabilities) {
    EXPECT_EQ(rows_named("unavailable", unavailability_word(unavailability)).size(), 1U);
  }
  EXPECT_EQ(section("unavailable").size(), kUnavailabilities.size());
}

template <class Enumeration>
void expect_a_row_for_each_word(std::string_view section_name) {
  std::size_t count = 0;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Enumeration>>([&](auto word) {
    EXPECT_EQ(rows_named(section_name, word.name).size(), 1U) << word.name;
    ++count;
  });
  EXPECT_EQ(section(section_name).size(), count);
}

TEST(Catalogue, EveryStateOfAnItemAndEveryPresenceHasItsWords) {
  expect_a_row_for_each_word<core::ItemState>("words/state");
  expect_a_row_for_each_word<core::Presence>("words/presence");
  expect_a_row_for_each_word<core::TurnKind>("words/kind");
  expect_a_row_for_each_word<core::TurnState>("words/turn_state");
  expect_a_row_for_each_word<core::RequestState>("words/request_state");
}

TEST(Catalogue, EveryStateOfTheInterpellationHasItsWords) {
  expect_a_row_for_each_word<core::QuestionState>("words/question_state");
  expect_a_row_for_each_word<core::PromiseState>("words/promise_state");
  expect_a_row_for_each_word<core::ExhibitState>("words/exhibit_state");
}

TEST(Catalogue, EverySentenceIsThereInBothLanguages) {
  for (const CatalogueRow& row : catalogue()) {
    SCOPED_TRACE(std::string(row.section) + " " + std::string(row.word));
    const bool is_word = row.section.starts_with("words/");
    for (const std::string_view text : {row.vietnamese, row.english}) {
      ASSERT_FALSE(text.empty());
      EXPECT_EQ(text.ends_with('.'), !is_word);
    }
    EXPECT_NE(row.vietnamese, row.english);
  }
}

TEST(Catalogue, BothLanguagesNameTheSameFacts) {
  for (const CatalogueRow& row : catalogue()) {
    EXPECT_EQ(placeholders(row.vietnamese), placeholders(row.english)) << row.word;
  }
}

TEST(Catalogue, ASentenceNamesTheFactsOfItsReasonAndNoOthers) {
  for (const CatalogueRow& row : section("refusals")) {
    const auto named = placeholders(row.english);
    const auto known = facts_by_reason().find(row.word);
    const auto expected =
        known == facts_by_reason().end() ? std::set<std::string>() : known->second;
    EXPECT_EQ(std::set<std::string>(named.begin(), named.end()), expected) << row.word;
  }
}

TEST(Catalogue, FillsInTheFacts) {
  const core::Refusal refusal{core::Reason::no_quorum,
                              {{"present", "56"}, {"required", "57"}, {"members", "85"}}};
  EXPECT_EQ(sentence(Language::english, refusal),
            "There is no quorum: 56 present, at least 57 of 85 members required.");
  EXPECT_EQ(sentence(Language::vietnamese, refusal),
            "Chưa đủ số đại biểu theo quy định: có mặt 56, cần ít nhất 57 trên tổng số 85 đại "
            "biểu.");
}

TEST(Catalogue, SaysTheStateOfAnItemInWords) {
  const core::Refusal refusal{core::Reason::item_state_forbids, {{"state", "finished"}}};
  EXPECT_THAT(sentence(Language::english, refusal), HasSubstr("This item is finished, so"));
  EXPECT_THAT(sentence(Language::vietnamese, refusal), HasSubstr("Nội dung này đã kết thúc nên"));
}

TEST(Catalogue, AnItemWithoutANumberIsCalledSo) {
  const core::Refusal refusal{core::Reason::another_item_active, {{"number", ""}}};
  EXPECT_THAT(sentence(Language::english, refusal), HasSubstr("Item (without a number) is"));
}

TEST(Catalogue, AFactThatContainsBracesIsNotFilledInAgain) {
  const core::Refusal refusal{core::Reason::another_presides, {{"name", "{name}"}}};
  EXPECT_THAT(sentence(Language::english, refusal), HasSubstr("{name} presides now."));
}

TEST(Catalogue, AFactThatIsMissingLeavesItsPlaceEmpty) {
  EXPECT_THAT(sentence(Language::english, {core::Reason::unknown_seat, {}}), Not(HasSubstr("{")));
}

TEST(Catalogue, SaysWhyTheServerCannotAndWhyItLeaves) {
  EXPECT_THAT(sentence(Language::english, room::Unavailability::log_full), HasSubstr("storage"));
  EXPECT_THAT(sentence(Language::vietnamese, room::Unavailability::busy), HasSubstr("thử lại"));
  EXPECT_THAT(std::string(goodbye_sentence(Language::english, GoodbyeCode::too_slow)),
              HasSubstr("too slow"));
}

// The file itself, read by another parser than the one that embeds it.
google::protobuf::Struct read_file() {
  std::ifstream file(PLENARY_SOURCE_DIR "/proto/catalogue.json");
  std::ostringstream json;
  json << file.rdbuf();
  google::protobuf::Struct parsed;
  EXPECT_TRUE(google::protobuf::util::JsonStringToMessage(json.str(), &parsed).ok());
  return parsed;
}

const google::protobuf::Struct& member(const google::protobuf::Struct& object,
                                       std::string_view name) {
  return object.fields().at(std::string(name)).struct_value();
}

TEST(Catalogue, WhatIsEmbeddedIsWhatStandsInTheFile) {
  const google::protobuf::Struct file = read_file();
  std::vector<std::string> sections;
  for (const auto& [name, value] : file.fields()) sections.push_back(name);
  std::ranges::sort(sections);
  ASSERT_THAT(sections, ElementsAre("goodbyes", "refusals", "unavailable", "words"));

  std::size_t entries = 0;
  for (const std::string_view name : {"goodbyes", "refusals", "unavailable"}) {
    entries += member(file, name).fields().size();
  }
  for (const auto& [name, words] : member(file, "words").fields()) {
    entries += words.struct_value().fields().size();
  }
  EXPECT_EQ(catalogue().size(), entries);

  for (const CatalogueRow& row : catalogue()) {
    SCOPED_TRACE(std::string(row.section) + " " + std::string(row.word));
    const bool is_word = row.section.starts_with("words/");
    const auto& group =
        is_word ? member(member(file, "words"), row.section.substr(6)) : member(file, row.section);
    const google::protobuf::Struct& entry = member(group, row.word);
    EXPECT_EQ(entry.fields().at("vi").string_value(), row.vietnamese);
    EXPECT_EQ(entry.fields().at("en").string_value(), row.english);
  }
}

}  // namespace
}  // namespace plenary::wire
