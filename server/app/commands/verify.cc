#include "app/commands/verify.h"

#include <filesystem>
#include <iostream>
#include <memory>
#include <string>

#include "base/ensure.h"
#include "core/meeting.h"
#include "store/log_file.h"
#include "wire/log_records.h"

namespace plenary::app {
namespace {

struct Verdict {
  std::uint64_t records = 0;
  std::string epoch;
  std::string head;   // hash of the last record, hexadecimal
  std::string fault;  // empty: the log is whole
};

std::string hexadecimal(std::string_view octets) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (const char character : octets) {
    const auto octet = static_cast<unsigned char>(character);
    text += kDigits[octet >> 4U];
    text += kDigits[octet & 0x0FU];
  }
  return text;
}

std::string fault_at(std::int64_t sequence, std::string_view what) {
  return "record " + std::to_string(sequence) + ": " + std::string(what);
}

// One record: its place in the chain, its stored hash, and whether the rules could have made it.
std::string look_at(const store::RawRecord& raw, wire::RecordChain& chain, core::Meeting& meeting) {
  if (raw.sequence != static_cast<std::int64_t>(chain.last().value) + 1) {
    return fault_at(raw.sequence, "it stands where record " +
                                      std::to_string(chain.last().value + 1) + " should stand");
  }
  const auto record = chain.accept(raw.octets);
  if (!record) return fault_at(raw.sequence, wire::describe(record.error()));
  if (chain.hash() != raw.hash) {
    return fault_at(raw.sequence, "the hash stored beside it is not its own");
  }
  try {
    core::evolve(meeting, record->event, record->at);
  } catch (const BrokenInvariant& broken) {
    return fault_at(raw.sequence, std::string("no rule leads to it here: ") + broken.what());
  }
  return {};
}

Verdict verify(store::RawLogReader& reader) {
  Verdict verdict{.epoch = reader.epoch()};
  if (const auto pages = reader.check_pages()) {
    verdict.fault = "the file itself is damaged: " + pages->explanation;
    return verdict;
  }
  wire::RecordChain chain(reader.epoch());
  core::Meeting meeting;
  for (;;) {
    const auto raw = reader.next();
    if (!raw) {
      verdict.fault = "cannot be read on: " + raw.error().explanation;
      break;
    }
    if (!*raw) break;
    verdict.fault = look_at(**raw, chain, meeting);
    if (!verdict.fault.empty()) break;
    ++verdict.records;
  }
  verdict.head = hexadecimal(chain.hash());
  return verdict;
}

ExitCode run(const std::filesystem::path& data) {
  auto reader = store::RawLogReader::open(data / "log.sqlite");
  if (!reader) {
    std::cerr << reader.error().explanation << '\n';
    return ExitCode::not_right;
  }
  const Verdict verdict = verify(*reader);
  std::cout << "log      " << (data / "log.sqlite").string() << "\nepoch    " << verdict.epoch
            << "\nrecords  " << verdict.records << "\nhead     " << verdict.head << '\n';
  if (verdict.fault.empty()) {
    std::cout << "whole\n";
    return ExitCode::ok;
  }
  std::cout << "NOT WHOLE: " << verdict.fault << '\n';
  return ExitCode::not_right;
}

}  // namespace

void add_verify(CLI::App& plenary, ExitCode& exit_code) {
  auto* command = plenary.add_subcommand("verify", "Is this log whole?");
  auto data = std::make_shared<std::string>();
  command->add_option("--data", *data, "The data folder of a server")->required();
  command->footer("Exit codes: 0 whole, 1 not whole or not a log, 2 wrong usage.");
  command->callback([data, &exit_code] { exit_code = run(*data); });
}

}  // namespace plenary::app
