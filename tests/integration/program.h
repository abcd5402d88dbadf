#pragma once

// The program that was built, run as scripts and operators run it.

#include <sys/types.h>

#include <string>
#include <vector>

namespace plenary::integration {

struct Ended {
  int exit_code = -1;  // -1: by a signal
  std::string output;  // standard output and error, as they came
};

// Runs it to its end, at most a minute.
Ended run_program(const std::vector<std::string>& arguments);

// Runs it beside the test; killed when the object is gone.
class RunningProgram {
 public:
  explicit RunningProgram(const std::vector<std::string>& arguments);
  RunningProgram(const RunningProgram&) = delete;
  RunningProgram& operator=(const RunningProgram&) = delete;
  ~RunningProgram();

  // Waits until the program has written `words`. False if it ended without.
  bool wait_for(const std::string& words);

  // Sends the signal and waits for the end.
  Ended end(int signal);

 private:
  bool read_more();

  pid_t process_ = -1;
  int pipe_ = -1;
  std::string output_;
};

}  // namespace plenary::integration
