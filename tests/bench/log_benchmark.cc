// What it costs to write what happened: encoding records and frames, and making a batch durable,
// beside the floor of a bare SQLite transaction with the same octets on the same disk.

#include <benchmark/benchmark.h>
#include <sqlite3.h>

#include <string>
#include <vector>

#include "base/ensure.h"
#include "core/views/views.h"
#include "disk_folder.h"
#include "store/sqlite_event_log.h"
#include "support/large_council.h"
#include "wire/frames.h"
#include "wire/log_records.h"

namespace {

using namespace plenary;
using bench::DiskFolder;

constexpr Instant kMorning{1'796'000'000'000};

room::Record departure(std::uint64_t sequence) {
  return {.sequence = {sequence},
          .at = kMorning,
          .actor = {core::Role::delegate, {77}},
          .command_id = "0123456789abcdef",
          .command_digest = "fedcba9876543210",
          .event = core::DelegateLeft{.person = {77}}};
}

void encode_record(benchmark::State& state) {
  const room::Record record = departure(1);
  const std::string previous = wire::hash_of_epoch("0123456789abcdef");
  for (auto _ : state) benchmark::DoNotOptimize(wire::encode_record(record, previous));
}
BENCHMARK(encode_record);

void encode_presence_update(benchmark::State& state) {
  const auto meeting = support::large_council_in_sitting({}, kMorning);
  const auto view = core::project_public(meeting);
  const wire::UpdateHead head{.from = {"0123456789abcdef", {41}},
                              .to = {"0123456789abcdef", {42}},
                              .server_time = kMorning};
  for (auto _ : state) {
    const auto card = wire::encode_card(view[1].first, view[1].second);
    benchmark::DoNotOptimize(wire::encode_update(head, {card.octets}, {}));
  }
}
BENCHMARK(encode_presence_update);

void append_to_event_log(benchmark::State& state) {
  const DiskFolder folder;
  auto log = store::SqliteEventLog::open(folder.path() / "log.sqlite");
  ensure(log.has_value());
  const auto count = static_cast<std::size_t>(state.range(0));
  for (auto _ : state) {
    std::vector<room::Record> batch;
    for (std::size_t i = 0; i < count; ++i)
      batch.push_back(departure((*log)->last().value + i + 1));
    ensure((*log)->append(batch).has_value());
  }
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(append_to_event_log)->Arg(1)->Arg(10)->Arg(100)->UseRealTime();

void run(sqlite3* database, const char* statement) {
  ensure(sqlite3_exec(database, statement, nullptr, nullptr, nullptr) == SQLITE_OK);
}

void append_to_bare_sqlite(benchmark::State& state) {
  const DiskFolder folder;
  sqlite3* database = nullptr;
  ensure(sqlite3_open((folder.path() / "bare.sqlite").c_str(), &database) == SQLITE_OK);
  run(database, "PRAGMA journal_mode = WAL");
  run(database, "PRAGMA synchronous = FULL");
  run(database, "CREATE TABLE records(sequence INTEGER PRIMARY KEY, octets BLOB, hash BLOB)");
  sqlite3_stmt* insert = nullptr;
  ensure(sqlite3_prepare_v2(database, "INSERT INTO records(octets, hash) VALUES (?, ?)", -1,
                            &insert, nullptr) == SQLITE_OK);
  const std::string hash = wire::hash_of_epoch("0123456789abcdef");
  const std::string octets = wire::encode_record(departure(1), hash);
  for (auto _ : state) {
    run(database, "BEGIN IMMEDIATE");
    for (std::int64_t i = 0; i < state.range(0); ++i) {
      sqlite3_bind_blob(insert, 1, octets.data(), static_cast<int>(octets.size()), SQLITE_STATIC);
      sqlite3_bind_blob(insert, 2, hash.data(), static_cast<int>(hash.size()), SQLITE_STATIC);
      ensure(sqlite3_step(insert) == SQLITE_DONE);
      sqlite3_reset(insert);
    }
    run(database, "COMMIT");
  }
  sqlite3_finalize(insert);
  sqlite3_close(database);
  state.SetItemsProcessed(state.iterations() * state.range(0));
}
BENCHMARK(append_to_bare_sqlite)->Arg(1)->Arg(10)->Arg(100)->UseRealTime();

}  // namespace
