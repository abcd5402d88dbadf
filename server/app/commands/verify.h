#pragma once

#include <CLI/CLI.hpp>

#include "app/exit_code.h"

namespace plenary::app {

// `plenary verify`: is this log whole? Says the first thing that is wrong, with its sequence and
// the reason. Reads only; may be used while a server is running.
void add_verify(CLI::App& plenary, ExitCode& exit_code);

}  // namespace plenary::app
