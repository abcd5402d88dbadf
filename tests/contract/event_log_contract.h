#pragma once

// What every room::EventLog does: the definition of that port. A new log is done when it passes.
//
// An implementation is registered with a factory:
//
//   struct Factory {
//     room::EventLog& log();   // empty at first, the same object until reopen()
//     void reopen();           // only for DurableEventLogContract: as after a restart
//   };
//   INSTANTIATE_TYPED_TEST_SUITE_P(Name, EventLogContract, Factory);

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <limits>
#include <span>
#include <string>
#include <vector>

#include "base/ensure.h"
#include "support/records.h"

namespace plenary::support {

template <class Factory>
class EventLogContract : public ::testing::Test {
 protected:
  room::EventLog& log() { return factory_.log(); }

  void given_records(std::uint64_t last) {
    const auto records = make_records(log().last().value + 1, last);
    ASSERT_TRUE(log().append(records).has_value());
  }

  std::vector<room::Record> read(std::uint64_t after, std::size_t limit) {
    const auto records = log().read({after}, limit);
    EXPECT_TRUE(records.has_value());
    return records.value_or(std::vector<room::Record>());
  }

  std::vector<room::Record> read_all() { return read(0, std::numeric_limits<std::size_t>::max()); }

  void expect_refused(const std::vector<room::Record>& records, room::LogError error) {
    const auto before = read_all();
    const auto appended = log().append(records);
    ASSERT_FALSE(appended.has_value());
    EXPECT_EQ(appended.error(), error);
    EXPECT_EQ(read_all(), before);
    EXPECT_EQ(log().last().value, before.size());
  }

  Factory factory_;
};

template <class Factory>
class DurableEventLogContract : public EventLogContract<Factory> {
 protected:
  void reopen() { this->factory_.reopen(); }
};

TYPED_TEST_SUITE_P(EventLogContract);
TYPED_TEST_SUITE_P(DurableEventLogContract);

TYPED_TEST_P(EventLogContract, BeginsEmpty) {
  EXPECT_EQ(this->log().last(), room::Sequence{0});
  EXPECT_TRUE(this->read_all().empty());
}

TYPED_TEST_P(EventLogContract, EpochIsSixteenHexadecimalDigitsAndStays) {
  const std::string epoch = this->log().epoch();
  EXPECT_EQ(epoch.size(), 16U);
  EXPECT_EQ(epoch.find_first_not_of("0123456789abcdef"), std::string::npos);
  this->given_records(3);
  EXPECT_EQ(this->log().epoch(), epoch);
}

TYPED_TEST_P(EventLogContract, GivesBackWhatWasAppended) {
  this->given_records(1);
  EXPECT_EQ(this->log().last(), room::Sequence{1});
  EXPECT_EQ(this->read_all(), make_records(1, 1));
}

TYPED_TEST_P(EventLogContract, AppendsABatchInOrder) {
  this->given_records(2);
  this->given_records(40);
  EXPECT_EQ(this->log().last(), room::Sequence{40});
  EXPECT_EQ(this->read_all(), make_records(1, 40));
}

TYPED_TEST_P(EventLogContract, AppendingNothingChangesNothing) {
  this->given_records(2);
  EXPECT_TRUE(this->log().append({}).has_value());
  EXPECT_EQ(this->read_all(), make_records(1, 2));
}

TYPED_TEST_P(EventLogContract, KeepsARecordOfTheServerItself) {
  room::Record record = make_record(1);
  record.actor = {.role = core::Role::office, .person = {}};
  record.command_id.clear();
  record.command_digest.clear();
  ASSERT_TRUE(this->log().append(std::span(&record, 1)).has_value());
  EXPECT_EQ(this->read_all(), std::vector{record});
}

TYPED_TEST_P(EventLogContract, RefusesASequenceThatIsTaken) {
  this->given_records(3);
  this->expect_refused(make_records(3, 3), room::LogError::conflict);
  this->expect_refused(make_records(1, 5), room::LogError::conflict);
}

TYPED_TEST_P(EventLogContract, RefusesAGap) {
  this->expect_refused(make_records(2, 2), room::LogError::conflict);
  this->given_records(3);
  this->expect_refused(make_records(5, 6), room::LogError::conflict);
}

TYPED_TEST_P(EventLogContract, RefusesTheWholeBatchForAGapInside) {
  this->given_records(1);
  this->expect_refused({make_record(2), make_record(4)}, room::LogError::conflict);
  this->expect_refused({make_record(2), make_record(2)}, room::LogError::conflict);
  this->expect_refused({make_record(3), make_record(2)}, room::LogError::conflict);
}

TYPED_TEST_P(EventLogContract, GoesOnAfterARefusal) {
  this->given_records(1);
  this->expect_refused(make_records(7, 8), room::LogError::conflict);
  this->given_records(4);
  EXPECT_EQ(this->read_all(), make_records(1, 4));
}

TYPED_TEST_P(EventLogContract, TimeMayStandStill) {
  auto records = make_records(1, 3);
  for (room::Record& record : records) record.at = {5'000};
  ASSERT_TRUE(this->log().append(records).has_value());
  EXPECT_EQ(this->read_all(), records);
}

TYPED_TEST_P(EventLogContract, TimeThatGoesBackIsABug) {
  this->given_records(2);
  room::Record earlier = make_record(3);
  earlier.at = make_record(1).at;
  EXPECT_THROW((void)this->log().append(std::span(&earlier, 1)), BrokenInvariant);
  auto inside = make_records(3, 4);
  inside.back().at = inside.front().at + Duration{-1};
  EXPECT_THROW((void)this->log().append(inside), BrokenInvariant);
  EXPECT_EQ(this->read_all(), make_records(1, 2));
}

TYPED_TEST_P(EventLogContract, ReadsAtMostAsManyAsAskedFor) {
  this->given_records(10);
  EXPECT_EQ(this->read(0, 4), make_records(1, 4));
  EXPECT_EQ(this->read(4, 4), make_records(5, 8));
  EXPECT_EQ(this->read(8, 4), make_records(9, 10));
  EXPECT_TRUE(this->read(3, 0).empty());
}

TYPED_TEST_P(EventLogContract, BehindTheEndThereIsNothing) {
  this->given_records(3);
  EXPECT_TRUE(this->read(3, 10).empty());
  EXPECT_TRUE(this->read(99, 10).empty());
  EXPECT_TRUE(this->read(std::numeric_limits<std::uint64_t>::max(), 10).empty());
}

REGISTER_TYPED_TEST_SUITE_P(EventLogContract, BeginsEmpty, EpochIsSixteenHexadecimalDigitsAndStays,
                            GivesBackWhatWasAppended, AppendsABatchInOrder,
                            AppendingNothingChangesNothing, KeepsARecordOfTheServerItself,
                            RefusesASequenceThatIsTaken, RefusesAGap,
                            RefusesTheWholeBatchForAGapInside, GoesOnAfterARefusal,
                            TimeMayStandStill, TimeThatGoesBackIsABug, ReadsAtMostAsManyAsAskedFor,
                            BehindTheEndThereIsNothing);

TYPED_TEST_P(DurableEventLogContract, KeepsEverythingOverARestart) {
  this->given_records(5);
  const std::string epoch = this->log().epoch();
  this->reopen();
  EXPECT_EQ(this->log().epoch(), epoch);
  EXPECT_EQ(this->log().last(), room::Sequence{5});
  EXPECT_EQ(this->read_all(), make_records(1, 5));
}

TYPED_TEST_P(DurableEventLogContract, GoesOnAfterARestart) {
  this->given_records(2);
  this->reopen();
  this->given_records(4);
  this->reopen();
  this->given_records(5);
  EXPECT_EQ(this->read_all(), make_records(1, 5));
}

TYPED_TEST_P(DurableEventLogContract, KeepsNothingOfARefusedBatchOverARestart) {
  this->given_records(2);
  this->expect_refused({make_record(3), make_record(5)}, room::LogError::conflict);
  this->reopen();
  EXPECT_EQ(this->read_all(), make_records(1, 2));
}

TYPED_TEST_P(DurableEventLogContract, AnEmptyLogKeepsItsEpoch) {
  const std::string epoch = this->log().epoch();
  this->reopen();
  EXPECT_EQ(this->log().epoch(), epoch);
  EXPECT_TRUE(this->read_all().empty());
}

TYPED_TEST_P(DurableEventLogContract, RemembersTheTimeOfTheLastRecord) {
  this->given_records(2);
  this->reopen();
  room::Record earlier = make_record(3);
  earlier.at = make_record(1).at;
  EXPECT_THROW((void)this->log().append(std::span(&earlier, 1)), BrokenInvariant);
}

REGISTER_TYPED_TEST_SUITE_P(DurableEventLogContract, KeepsEverythingOverARestart,
                            GoesOnAfterARestart, KeepsNothingOfARefusedBatchOverARestart,
                            AnEmptyLogKeepsItsEpoch, RemembersTheTimeOfTheLastRecord);

}  // namespace plenary::support
