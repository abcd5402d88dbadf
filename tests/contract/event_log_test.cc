// Every log of this program through the one suite that defines what a log is.

#include <memory>
#include <stdexcept>
#include <utility>

#include "contract/event_log_contract.h"
#include "store/memory_event_log.h"
#include "store/sqlite_event_log.h"
#include "support/faulty_log.h"
#include "support/temporary_folder.h"

namespace plenary::support {
namespace {

class Memory {
 public:
  room::EventLog& log() { return log_; }

 private:
  store::MemoryEventLog log_;
};

// The log that other tests make fail must be a log as long as it is not told to.
class FaultlessFaulty {
 public:
  room::EventLog& log() { return log_; }

 private:
  store::MemoryEventLog behind_;
  FaultyLog log_{behind_};
};

class Sqlite {
 public:
  Sqlite() { reopen(); }
  room::EventLog& log() { return *log_; }

  void reopen() {
    log_.reset();  // gives up the lock
    auto opened = store::SqliteEventLog::open(folder_.path() / "log.sqlite");
    if (!opened) throw std::runtime_error(opened.error().explanation);
    log_ = std::move(*opened);
  }

 private:
  TemporaryFolder folder_;
  std::unique_ptr<store::SqliteEventLog> log_;
};

INSTANTIATE_TYPED_TEST_SUITE_P(Memory, EventLogContract, Memory);
INSTANTIATE_TYPED_TEST_SUITE_P(FaultlessFaulty, EventLogContract, FaultlessFaulty);
INSTANTIATE_TYPED_TEST_SUITE_P(Sqlite, EventLogContract, Sqlite);
INSTANTIATE_TYPED_TEST_SUITE_P(Sqlite, DurableEventLogContract, Sqlite);

}  // namespace
}  // namespace plenary::support
