#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

#include "base/ensure.h"
#include "support/records.h"
#include "wire/log_records.h"

namespace plenary::wire {
namespace {

constexpr std::string_view kEpoch = "0123456789abcdef";
constexpr std::size_t kRecords = 5;

std::vector<std::string> chain_of_records() {
  RecordChain chain(kEpoch);
  std::vector<std::string> octets;
  for (const room::Record& record : support::make_records(1, kRecords)) {
    octets.push_back(chain.append(record));
  }
  return octets;
}

// The hash at the end of a chain that is whole.
std::string last_hash() {
  RecordChain chain(kEpoch);
  for (const room::Record& record : support::make_records(1, kRecords)) chain.append(record);
  return chain.hash();
}

struct Finding {
  std::size_t place = 0;  // counted from 0
  RecordFault fault = RecordFault::malformed;

  bool operator==(const Finding&) const = default;
};

// What is wrong first. The hash at the end is stored too, so a difference there is found as well:
// behind the last record.
std::optional<Finding> first_fault(const std::vector<std::string>& records) {
  RecordChain chain(kEpoch);
  for (std::size_t place = 0; place < records.size(); ++place) {
    const auto record = chain.accept(records[place]);
    if (!record) return Finding{place, record.error()};
  }
  if (chain.hash() != last_hash()) {
    return Finding{records.size(), RecordFault::wrong_previous_hash};
  }
  return std::nullopt;
}

TEST(RecordChain, AcceptsWhatWasAppended) {
  RecordChain chain(kEpoch);
  EXPECT_EQ(chain.last(), room::Sequence{0});
  EXPECT_EQ(chain.hash(), hash_of_epoch(kEpoch));
  const auto octets = chain_of_records();
  for (std::uint64_t sequence = 1; sequence <= kRecords; ++sequence) {
    const auto record = chain.accept(octets[sequence - 1]);
    ASSERT_TRUE(record.has_value());
    EXPECT_EQ(*record, support::make_record(sequence));
    EXPECT_EQ(chain.last(), room::Sequence{sequence});
    EXPECT_EQ(chain.hash(), hash_of_record(octets[sequence - 1]));
  }
  EXPECT_EQ(first_fault(octets), std::nullopt);
}

TEST(RecordChain, EveryFlippedBitIsFound) {
  const auto whole = chain_of_records();
  for (std::size_t place = 0; place < whole.size(); ++place) {
    for (std::size_t octet = 0; octet < whole[place].size(); ++octet) {
      for (unsigned bit = 0; bit < 8; ++bit) {
        auto records = whole;
        records[place][octet] =
            static_cast<char>(static_cast<unsigned char>(records[place][octet]) ^ (1U << bit));
        const auto found = first_fault(records);
        ASSERT_TRUE(found.has_value()) << place << ' ' << octet << ' ' << bit;
        EXPECT_TRUE(found->place == place || found->place == place + 1);
      }
    }
  }
}

TEST(RecordChain, ADroppedRecordIsFound) {
  for (std::size_t place = 0; place + 1 < kRecords; ++place) {
    auto records = chain_of_records();
    records.erase(records.begin() + static_cast<std::ptrdiff_t>(place));
    EXPECT_EQ(first_fault(records), (Finding{place, RecordFault::wrong_sequence}));
  }
}

TEST(RecordChain, ADoubledRecordIsFound) {
  for (std::size_t place = 0; place < kRecords; ++place) {
    auto records = chain_of_records();
    records.insert(records.begin() + static_cast<std::ptrdiff_t>(place), records[place]);
    EXPECT_EQ(first_fault(records), (Finding{place + 1, RecordFault::wrong_sequence}));
  }
}

TEST(RecordChain, SwappedRecordsAreFound) {
  for (std::size_t place = 0; place + 1 < kRecords; ++place) {
    auto records = chain_of_records();
    std::swap(records[place], records[place + 1]);
    EXPECT_EQ(first_fault(records), (Finding{place, RecordFault::wrong_sequence}));
  }
}

// Somebody who writes a record anew, correct in itself, would have to write all behind it anew.
TEST(RecordChain, AForgedRecordIsFoundAtTheNext) {
  for (std::size_t place = 0; place < kRecords; ++place) {
    auto records = chain_of_records();
    RecordChain chain(kEpoch);
    for (std::size_t before = 0; before < place; ++before) {
      ASSERT_TRUE(chain.accept(records[before]).has_value());
    }
    records[place] = chain.append(support::make_record(place + 1, "lý do khác"));
    EXPECT_EQ(first_fault(records), (Finding{place + 1, RecordFault::wrong_previous_hash}));
  }
}

TEST(RecordChain, ARecordOfAnotherLogIsFound) {
  RecordChain other("fedcba9876543210");
  auto records = chain_of_records();
  records[0] = other.append(support::make_record(1));
  EXPECT_EQ(first_fault(records), (Finding{0, RecordFault::wrong_previous_hash}));
}

TEST(RecordChain, ATimeThatGoesBackIsFound) {
  RecordChain chain(kEpoch);
  const std::string first = chain.append(support::make_record(1));
  room::Record earlier = support::make_record(2);
  earlier.at = support::make_record(1).at + Duration{-1};
  const std::string second = encode_record(earlier, chain.hash());
  EXPECT_EQ(first_fault({first, second}), (Finding{1, RecordFault::earlier_than_previous}));
}

TEST(RecordChain, StaysWhereItWasAfterAFault) {
  const auto octets = chain_of_records();
  RecordChain chain(kEpoch);
  ASSERT_TRUE(chain.accept(octets[0]).has_value());
  EXPECT_FALSE(chain.accept(octets[2]).has_value());
  EXPECT_FALSE(chain.accept("").has_value());
  EXPECT_EQ(chain.last(), room::Sequence{1});
  EXPECT_EQ(chain.hash(), hash_of_record(octets[0]));
  EXPECT_TRUE(chain.accept(octets[1]).has_value());
}

TEST(RecordChain, AppendingOutOfOrderIsABug) {
  RecordChain chain(kEpoch);
  EXPECT_THROW(chain.append(support::make_record(2)), BrokenInvariant);
  chain.append(support::make_record(1));
  EXPECT_THROW(chain.append(support::make_record(1)), BrokenInvariant);
}

TEST(RecordChain, ARecordThatNamesHalfACommandIsABug) {
  RecordChain chain(kEpoch);
  room::Record record = support::make_record(1);
  record.command_digest.clear();
  EXPECT_THROW(chain.append(record), BrokenInvariant);
  EXPECT_EQ(chain.last(), room::Sequence{0});
}

}  // namespace
}  // namespace plenary::wire
