#include "wire/log_records.h"

#include <utility>

#include "base/ensure.h"
#include "plenary/log/v1/record.pb.h"
#include "wire/digest.h"
#include "wire/mirror.h"
#include "wire/parse.h"

namespace plenary::wire {
namespace {

namespace log = plenary::log::v1;

constexpr std::string_view kDomain = "plenary.log.v1\n";

// A record comes from a command, with id and digest, or from the server itself, with neither.
bool names_its_command(const log::Record& message) {
  if (message.command_id().empty()) return message.command_digest().empty();
  return message.command_id().size() == kCommandIdBytes &&
         message.command_digest().size() == kCommandDigestBytes;
}

}  // namespace

std::string_view describe(RecordFault fault) {
  switch (fault) {
    case RecordFault::malformed:
      return "it is not a record";
    case RecordFault::unknown_event:
      return "its kind of event is not known to this program";
    case RecordFault::wrong_sequence:
      return "its sequence is not the next one";
    case RecordFault::wrong_previous_hash:
      return "it does not name the hash of the record before";
    case RecordFault::earlier_than_previous:
      return "its time is before that of the record before";
  }
  report_broken_invariant(std::source_location::current());
}

std::string hash_of_epoch(std::string_view epoch) { return blake2b(kHashBytes, {kDomain, epoch}); }

std::string hash_of_record(std::string_view octets) {
  return blake2b(kHashBytes, {kDomain, octets});
}

std::string encode_record(const room::Record& record, std::string_view previous_hash) {
  log::Record message;
  message.set_sequence(record.sequence.value);
  message.set_at(record.at.ms);
  write_message(record.actor, *message.mutable_actor());
  message.set_command_id(record.command_id);
  message.set_command_digest(record.command_digest);
  message.set_previous_hash(std::string(previous_hash));
  write_message(record.event, *message.mutable_event());
  ensure(names_its_command(message));
  return message.SerializeAsString();
}

Result<DecodedRecord, RecordFault> decode_record(std::string_view octets) {
  log::Record message;
  if (!parse(octets, message)) return Failure(RecordFault::malformed);
  if (message.sequence() == 0 || message.previous_hash().size() != kHashBytes ||
      !message.has_actor() || !message.has_event() || !names_its_command(message)) {
    return Failure(RecordFault::malformed);
  }
  auto actor = read_message<core::Actor>(message.actor());
  if (!actor) return Failure(RecordFault::malformed);

  if (message.event().event_case() == log::Event::EVENT_NOT_SET) {
    return Failure(has_unknown_fields(message.event()) ? RecordFault::unknown_event
                                                       : RecordFault::malformed);
  }
  auto event = read_message<core::Event>(message.event());
  if (!event) return Failure(RecordFault::malformed);

  return DecodedRecord{
      .record = {.sequence = {message.sequence()},
                 .at = {message.at()},
                 .actor = *actor,
                 .command_id = message.command_id(),
                 .command_digest = message.command_digest(),
                 .event = std::move(*event)},
      .previous_hash = message.previous_hash(),
  };
}

RecordChain::RecordChain(std::string_view epoch) : hash_(hash_of_epoch(epoch)) {}

std::string RecordChain::append(const room::Record& record) {
  ensure(record.sequence.value == last_.value + 1);
  ensure(last_.value == 0 || record.at >= at_);
  std::string octets = encode_record(record, hash_);
  last_ = record.sequence;
  at_ = record.at;
  hash_ = hash_of_record(octets);
  return octets;
}

Result<room::Record, RecordFault> RecordChain::accept(std::string_view octets) {
  auto decoded = decode_record(octets);
  if (!decoded) return Failure(decoded.error());
  room::Record& record = decoded->record;
  if (record.sequence.value != last_.value + 1) return Failure(RecordFault::wrong_sequence);
  if (decoded->previous_hash != hash_) return Failure(RecordFault::wrong_previous_hash);
  if (last_.value != 0 && record.at < at_) return Failure(RecordFault::earlier_than_previous);
  last_ = record.sequence;
  at_ = record.at;
  hash_ = hash_of_record(octets);
  return std::move(record);
}

}  // namespace plenary::wire
