#pragma once

// Records of the log between octets (plenary.log.v1.Record) and room::Record, and the chain of
// hashes that makes a changed, missing, doubled or reordered record show.
//
// The hash of a record is BLAKE2b-256 over "plenary.log.v1\n" and its octets. Each record names the
// hash of the one before; the first names the hash of the log's epoch, taken in the same way. Pure,
// safe from any thread.

#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"
#include "base/time.h"
#include "room/event_log.h"

namespace plenary::wire {

// What is wrong with the octets of a record.
enum class RecordFault : std::uint8_t {
  malformed,             // not a record at all, or with values that no server writes
  unknown_event,         // a kind of event that this program does not know
  wrong_sequence,        // a record is missing, doubled or in another's place
  wrong_previous_hash,   // this record or the one before was changed
  earlier_than_previous  // its time goes back
};

// "its sequence is not the next one"
std::string_view describe(RecordFault fault);

// 32 octets each.
std::string hash_of_epoch(std::string_view epoch);
std::string hash_of_record(std::string_view octets);

std::string encode_record(const room::Record& record, std::string_view previous_hash);

struct DecodedRecord {
  room::Record record;
  std::string previous_hash;
};

// Looks at one record by itself: its place in the log is for RecordChain.
Result<DecodedRecord, RecordFault> decode_record(std::string_view octets);

// The end of a chain of records. A value: a copy can be tried and thrown away.
class RecordChain {
 public:
  explicit RecordChain(std::string_view epoch);

  // Of the last record; 0 and the epoch's hash if there is none.
  [[nodiscard]] room::Sequence last() const { return last_; }
  [[nodiscard]] const std::string& hash() const { return hash_; }

  // The octets of the next record. It must bear the next sequence and no earlier time.
  std::string append(const room::Record& record);

  // The next record from its octets, if they are what must come next; otherwise the chain stays
  // where it was.
  Result<room::Record, RecordFault> accept(std::string_view octets);

 private:
  room::Sequence last_;
  Instant at_;
  std::string hash_;
};

}  // namespace plenary::wire
