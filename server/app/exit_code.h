#pragma once

// What scripts can tell from how `plenary` ended. Part of the command line's interface.

namespace plenary::app {

enum class ExitCode : int {
  ok = 0,
  not_right = 1,     // check, verify, replay: what was looked at has faults
  usage = 2,         // the command line or the settings are wrong
  cannot_start = 3,  // a folder in use, a port in use, screens that are missing
  failed = 4         // had started, and had to stop
};

}  // namespace plenary::app
