#include "support/failing_disk.h"

#include <sqlite3.h>

#include <map>
#include <memory>
#include <optional>

#include "base/ensure.h"

namespace plenary::support {
namespace {

// SQLite reaches a disk through plain functions, so its state stands here.
struct Fault {
  std::size_t successes_left = 0;
  int code = SQLITE_IOERR;
};
struct Disk {
  sqlite3_vfs* real = nullptr;
  sqlite3_vfs failing = {};
  std::optional<Fault> writes;
  std::optional<Fault> syncs;
  std::size_t sync_count = 0;
};
Disk disk;

// The functions of a real file, with ours in the place of two of them.
struct Methods {
  sqlite3_io_methods replaced;
  const sqlite3_io_methods* real;
};

const sqlite3_io_methods& real_methods(const sqlite3_file* file) {
  return *reinterpret_cast<const Methods*>(file->pMethods)->real;
}

std::optional<int> next_failure(std::optional<Fault>& fault) {
  if (!fault) return std::nullopt;
  if (fault->successes_left == 0) return fault->code;
  --fault->successes_left;
  return std::nullopt;
}

int write(sqlite3_file* file, const void* octets, int size, sqlite3_int64 offset) {
  if (const auto code = next_failure(disk.writes)) return *code;
  return real_methods(file).xWrite(file, octets, size, offset);
}

int sync(sqlite3_file* file, int flags) {
  if (const auto code = next_failure(disk.syncs)) return *code;
  ++disk.sync_count;
  return real_methods(file).xSync(file, flags);
}

int open(sqlite3_vfs* /*vfs*/, const char* name, sqlite3_file* file, int flags, int* flags_out) {
  const int code = disk.real->xOpen(disk.real, name, file, flags, flags_out);
  if (file->pMethods == nullptr) return code;
  // Kept for good: files of the main database and of the journals have tables of their own.
  static std::map<const sqlite3_io_methods*, std::unique_ptr<Methods>> tables;
  std::unique_ptr<Methods>& table = tables[file->pMethods];
  if (table == nullptr) {
    table = std::make_unique<Methods>(Methods{*file->pMethods, file->pMethods});
    table->replaced.xWrite = &write;
    table->replaced.xSync = &sync;
  }
  file->pMethods = &table->replaced;
  return code;
}

}  // namespace

FailingDisk::FailingDisk() {
  ensure(disk.real == nullptr);
  disk.real = sqlite3_vfs_find(nullptr);
  disk.failing = *disk.real;
  disk.failing.zName = "plenary-failing-disk";
  disk.failing.pNext = nullptr;
  disk.failing.xOpen = &open;
  ensure(sqlite3_vfs_register(&disk.failing, /*makeDflt=*/1) == SQLITE_OK);
}

FailingDisk::~FailingDisk() {
  sqlite3_vfs_unregister(&disk.failing);
  sqlite3_vfs_register(disk.real, /*makeDflt=*/1);
  disk = {};
}

void FailingDisk::fail_writes_after(std::size_t count, int code) { disk.writes = {count, code}; }

void FailingDisk::fail_syncs_after(std::size_t count, int code) { disk.syncs = {count, code}; }

void FailingDisk::recover() {
  disk.writes.reset();
  disk.syncs.reset();
}

std::size_t FailingDisk::syncs() const { return disk.sync_count; }

}  // namespace plenary::support
