#include "program.h"

#include <poll.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstdlib>

namespace plenary::integration {
namespace {

constexpr int kPatienceMs = 60'000;

[[noreturn]] void become(const std::vector<std::string>& arguments, int out) {
  dup2(out, STDOUT_FILENO);
  dup2(out, STDERR_FILENO);
  std::vector<char*> words{const_cast<char*>(PLENARY_PROGRAM)};
  for (const std::string& argument : arguments)
    words.push_back(const_cast<char*>(argument.c_str()));
  words.push_back(nullptr);
  execv(PLENARY_PROGRAM, words.data());
  _exit(127);
}

}  // namespace

Ended run_program(const std::vector<std::string>& arguments) {
  RunningProgram program(arguments);
  program.wait_for("\x01");  // which it never writes: until its end
  return program.end(0);
}

RunningProgram::RunningProgram(const std::vector<std::string>& arguments) {
  std::array<int, 2> ends{};
  if (pipe(ends.data()) != 0) std::abort();
  process_ = fork();
  if (process_ == 0) {
    close(ends[0]);
    become(arguments, ends[1]);
  }
  close(ends[1]);
  pipe_ = ends[0];
}

RunningProgram::~RunningProgram() {
  if (process_ > 0) end(SIGKILL);
}

bool RunningProgram::wait_for(const std::string& words) {
  while (output_.find(words) == std::string::npos) {
    if (!read_more()) return false;
  }
  return true;
}

Ended RunningProgram::end(int signal) {
  if (signal != 0) kill(process_, signal);
  while (read_more()) {
  }
  int status = 0;
  waitpid(process_, &status, 0);
  close(pipe_);
  process_ = -1;
  return {WIFEXITED(status) ? WEXITSTATUS(status) : -1, output_};
}

bool RunningProgram::read_more() {
  pollfd readable{.fd = pipe_, .events = POLLIN, .revents = 0};
  if (poll(&readable, 1, kPatienceMs) <= 0) {
    kill(process_, SIGKILL);
    return false;
  }
  std::array<char, 4096> block{};
  const ssize_t size = read(pipe_, block.data(), block.size());
  if (size <= 0) return false;
  output_.append(block.data(), static_cast<std::size_t>(size));
  return true;
}

}  // namespace plenary::integration
