#pragma once

// A child of the test that does something of its own, can be talked to, and whose memory can be
// looked through.

#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <cstddef>
#include <exception>
#include <functional>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>

#include "support/process_memory.h"

namespace plenary::support {

// One end of a line between two processes. Both ends know how much the other says.
class Line {
 public:
  Line(int in, int out) : in_(in), out_(out) {}
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;
  ~Line() {
    ::close(in_);
    ::close(out_);
  }

  void tell(std::string_view octets) const {
    while (!octets.empty()) {
      const ::ssize_t size = ::write(out_, octets.data(), octets.size());
      if (size <= 0) throw std::runtime_error("the other process is gone");
      octets.remove_prefix(static_cast<std::size_t>(size));
    }
  }

  std::string hear(std::size_t size) const {
    std::string octets(size, '\0');
    for (std::size_t done = 0; done < size;) {
      const ::ssize_t more = ::read(in_, octets.data() + done, size - done);
      if (more <= 0) throw std::runtime_error("the other process is gone");
      done += static_cast<std::size_t>(more);
    }
    return octets;
  }

 private:
  int in_;
  int out_;
};

class OtherProcess {
 public:
  explicit OtherProcess(const std::function<void(const Line&)>& work) {
    std::array<int, 2> there{};
    std::array<int, 2> back{};
    if (::pipe(there.data()) != 0 || ::pipe(back.data()) != 0) throw std::runtime_error("no pipe");
    process_ = ::fork();
    if (process_ == 0) {
      ::close(there[1]);
      ::close(back[0]);
      try {
        work(Line(there[0], back[1]));
      } catch (const std::exception&) {
        ::_exit(1);
      }
      ::_exit(0);
    }
    ::close(there[0]);
    ::close(back[1]);
    line_.emplace(back[0], there[1]);
  }
  OtherProcess(const OtherProcess&) = delete;
  OtherProcess& operator=(const OtherProcess&) = delete;
  ~OtherProcess() {
    ::kill(process_, SIGKILL);
    ::waitpid(process_, nullptr, 0);
  }

  [[nodiscard]] const Line& line() const { return *line_; }
  [[nodiscard]] ProcessMemory memory() const { return ProcessMemory(process_); }

 private:
  ::pid_t process_ = -1;
  std::optional<Line> line_;
};

}  // namespace plenary::support
