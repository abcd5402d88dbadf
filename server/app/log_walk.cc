#include "app/log_walk.h"

#include <iostream>
#include <utility>

#include "base/ensure.h"

namespace plenary::app {

LogWalk::LogWalk(store::RawLogReader reader)
    : reader_(std::move(reader)), chain_(reader_.epoch()) {}

bool LogWalk::stop(const std::string& why) {
  std::cerr << why << '\n';
  is_whole_ = false;
  return false;
}

bool LogWalk::next() {
  if (!is_whole_) return false;
  auto raw = reader_.next();
  if (!raw) return stop(raw.error().explanation);
  if (!*raw) return false;
  auto record = chain_.accept((*raw)->octets);
  if (!record) {
    return stop("record " + std::to_string((*raw)->sequence) + ": " +
                std::string(wire::describe(record.error())));
  }
  record_ = *std::move(record);
  octets_ = std::move((*raw)->octets);
  core::evolve(meeting_, record_.event, record_.at);
  return true;
}

ExitCode walk_log(const std::filesystem::path& data,
                  const std::function<ExitCode(LogWalk&)>& walk) {
  auto reader = store::RawLogReader::open(data / "log.sqlite");
  if (!reader) {
    std::cerr << reader.error().explanation << '\n';
    return ExitCode::not_right;
  }
  try {
    LogWalk log(*std::move(reader));
    return walk(log);
  } catch (const BrokenInvariant& broken) {
    std::cerr << "no rule leads to the next record: " << broken.what() << '\n';
    return ExitCode::not_right;
  }
}

}  // namespace plenary::app
