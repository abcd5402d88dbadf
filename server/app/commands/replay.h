#pragma once

#include <CLI/CLI.hpp>

#include "app/exit_code.h"

namespace plenary::app {

// `plenary replay`: prints a log, or the state that it leads to. Reads only; may be used while a
// server is running.
void add_replay(CLI::App& plenary, ExitCode& exit_code);

}  // namespace plenary::app
