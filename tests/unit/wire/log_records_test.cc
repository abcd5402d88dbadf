#include "wire/log_records.h"

#include <google/protobuf/unknown_field_set.h>
#include <gtest/gtest.h>

#include <cctype>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "base/ensure.h"
#include "plenary/log/v1/record.pb.h"
#include "support/filler.h"
#include "support/records.h"

namespace plenary::wire {
namespace {

namespace log = plenary::log::v1;

constexpr std::string_view kEpoch = "0123456789abcdef";

std::string hexadecimal(std::string_view octets) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const char octet : octets) {
    const auto value = static_cast<unsigned char>(octet);
    text += kDigits[value >> 4U];
    text += kDigits[value & 0xfU];
  }
  return text;
}

// A record as a protobuf message, to break it.
log::Record good_message() {
  log::Record message;
  EXPECT_TRUE(
      message.ParseFromString(encode_record(support::make_record(1), hash_of_epoch(kEpoch))));
  return message;
}

RecordFault fault_of(const log::Record& message) {
  const auto decoded = decode_record(message.SerializeAsString());
  EXPECT_FALSE(decoded.has_value());
  return decoded ? RecordFault::wrong_sequence : decoded.error();
}

TEST(LogRecords, SurviveTheJourney) {
  std::uint32_t seed = 0;
  support::for_each_alternative<core::Event>([&]<class T>(boost::mp11::mp_identity<T>) {
    SCOPED_TRACE(std::string(type_name<T>()));
    room::Record record = support::make_record(1'000'000'000'000);
    record.event = support::Filler(seed += 100).make<T>();
    const auto decoded = decode_record(encode_record(record, hash_of_epoch(kEpoch)));
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->record, record);
    EXPECT_EQ(decoded->previous_hash, hash_of_epoch(kEpoch));
  });
}

TEST(LogRecords, OfTheServerItselfNameNoCommand) {
  room::Record record = support::make_record(1);
  record.actor = {.role = core::Role::office, .person = {}};
  record.command_id.clear();
  record.command_digest.clear();
  const auto decoded = decode_record(encode_record(record, hash_of_epoch(kEpoch)));
  ASSERT_TRUE(decoded.has_value());
  EXPECT_EQ(decoded->record, record);
}

// Computed with Python's hashlib: blake2b(b"plenary.log.v1\n0123456789abcdef", digest_size=32).
TEST(LogRecords, HashesAreBlake2bWithADomain) {
  EXPECT_EQ(hexadecimal(hash_of_epoch(kEpoch)),
            "fff01442a8980440065d04ce0c0d2153f2f55fa5a6a4283d32e53099adb2e6f0");
  EXPECT_EQ(hexadecimal(hash_of_record("")),
            "2b2be05822c6355ead4a66148c5159c66feba48762caeb4c581c72435b753f19");
}

TEST(LogRecords, MalformedOctets) {
  for (const std::string& octets : {std::string(), std::string("\xff"), std::string(200, 'x')}) {
    const auto decoded = decode_record(octets);
    ASSERT_FALSE(decoded.has_value());
    EXPECT_EQ(decoded.error(), RecordFault::malformed);
  }
}

TEST(LogRecords, EveryPartMustBeThere) {
  ASSERT_TRUE(decode_record(good_message().SerializeAsString()).has_value());
  log::Record message = good_message();
  message.clear_sequence();
  EXPECT_EQ(fault_of(message), RecordFault::malformed);
  message = good_message();
  message.clear_actor();
  EXPECT_EQ(fault_of(message), RecordFault::malformed);
  message = good_message();
  message.mutable_actor()->clear_role();
  EXPECT_EQ(fault_of(message), RecordFault::malformed);
  message = good_message();
  message.clear_event();
  EXPECT_EQ(fault_of(message), RecordFault::malformed);
  message = good_message();
  message.mutable_event()->Clear();
  EXPECT_EQ(fault_of(message), RecordFault::malformed);
  message = good_message();
  message.mutable_event()->mutable_delegate_arrived();  // with no way and no means
  EXPECT_EQ(fault_of(message), RecordFault::malformed);
}

TEST(LogRecords, HashesAndIdsHaveTheirLengths) {
  log::Record message = good_message();
  message.mutable_previous_hash()->pop_back();
  EXPECT_EQ(fault_of(message), RecordFault::malformed);
  message = good_message();
  message.mutable_command_id()->push_back('x');
  EXPECT_EQ(fault_of(message), RecordFault::malformed);
  message = good_message();
  message.clear_command_id();
  EXPECT_EQ(fault_of(message), RecordFault::malformed);
  message = good_message();
  message.clear_command_digest();
  EXPECT_EQ(fault_of(message), RecordFault::malformed);
}

TEST(LogRecords, AnEventOfALaterProgramIsNamedAsSuch) {
  log::Record message = good_message();
  message.mutable_event()->Clear();
  log::Event& event = *message.mutable_event();
  event.GetReflection()->MutableUnknownFields(&event)->AddLengthDelimited(900, "");
  EXPECT_EQ(fault_of(message), RecordFault::unknown_event);
}

TEST(LogRecords, FaultsHaveDifferentWords) {
  std::set<std::string_view> words;
  for (const RecordFault fault :
       {RecordFault::malformed, RecordFault::unknown_event, RecordFault::wrong_sequence,
        RecordFault::wrong_previous_hash, RecordFault::earlier_than_previous}) {
    words.insert(describe(fault));
  }
  EXPECT_EQ(words.size(), 5U);
}

// Golden bytes: what is stored must be readable for ever, so each kind of event lies in
// proto/testdata/log_v1/ as it is written. A difference means that older logs are read wrongly or
// written differently. PLENARY_REWRITE_GOLDEN=1 writes them anew.

std::string snake_case(std::string_view name) {
  std::string snake;
  for (const char letter : name) {
    if (std::isupper(static_cast<unsigned char>(letter)) != 0 && !snake.empty()) snake += '_';
    snake += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  }
  return snake;
}

std::filesystem::path golden_folder() {
  return std::filesystem::path(PLENARY_SOURCE_DIR) / "proto/testdata/log_v1";
}

std::string read_file(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

template <class T>
room::Record golden_record() {
  room::Record record = support::make_record(17);
  record.event = support::Filler(1).make<T>();
  return record;
}

TEST(GoldenRecords, EveryKindOfEventIsWrittenAsEver) {
  const bool rewrite = std::getenv("PLENARY_REWRITE_GOLDEN") != nullptr;
  if (rewrite) std::filesystem::create_directories(golden_folder());
  support::for_each_alternative<core::Event>([&]<class T>(boost::mp11::mp_identity<T>) {
    const auto file = golden_folder() / (snake_case(type_name<T>()) + ".bin");
    SCOPED_TRACE(file.string());
    const std::string octets = encode_record(golden_record<T>(), hash_of_epoch(kEpoch));
    if (rewrite) std::ofstream(file, std::ios::binary) << octets;
    EXPECT_EQ(hexadecimal(read_file(file)), hexadecimal(octets));
  });
}

TEST(GoldenRecords, EveryKindOfEventIsReadAsEver) {
  support::for_each_alternative<core::Event>([&]<class T>(boost::mp11::mp_identity<T>) {
    const auto file = golden_folder() / (snake_case(type_name<T>()) + ".bin");
    SCOPED_TRACE(file.string());
    const auto decoded = decode_record(read_file(file));
    ASSERT_TRUE(decoded.has_value());
    EXPECT_EQ(decoded->record, golden_record<T>());
  });
}

TEST(GoldenRecords, NoFileIsLeftOver) {
  std::set<std::string> kinds;
  support::for_each_alternative<core::Event>([&]<class T>(boost::mp11::mp_identity<T>) {
    kinds.insert(snake_case(type_name<T>()) + ".bin");
  });
  std::set<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(golden_folder())) {
    files.insert(entry.path().filename().string());
  }
  EXPECT_EQ(files, kinds);
}

}  // namespace
}  // namespace plenary::wire
