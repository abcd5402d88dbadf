#pragma once

// Records for tests of logs: what they say does not matter, only that they differ.

#include <cstdint>
#include <string>
#include <vector>

#include "core/meeting.h"
#include "room/event_log.h"

namespace plenary::support {

// The record with this sequence, one second behind the one before, as if from a secretary.
inline room::Record make_record(std::uint64_t sequence, Text reason = "vì việc nhà") {
  std::string command_id(16, 'c');
  for (unsigned octet = 0; octet < 8; ++octet) {
    command_id[octet] = static_cast<char>(sequence >> (8 * octet));
  }
  return {.sequence = {sequence},
          .at = {1'765'155'600'000 + static_cast<std::int64_t>(sequence) * 1'000},
          .actor = {.role = core::Role::secretary, .person = {7}},
          .command_id = command_id,
          .command_digest = std::string(16, 'd'),
          .event = core::DelegateExcused{.person = {static_cast<std::uint32_t>(sequence)},
                                         .reason = std::move(reason)}};
}

inline std::vector<room::Record> make_records(std::uint64_t first, std::uint64_t last) {
  std::vector<room::Record> records;
  for (std::uint64_t sequence = first; sequence <= last; ++sequence) {
    records.push_back(make_record(sequence));
  }
  return records;
}

}  // namespace plenary::support
