#pragma once

#include <CLI/CLI.hpp>

#include "app/exit_code.h"

namespace plenary::app {

// `plenary owed`: what a session leaves owed, written answers and promises, in the form of
// promises.csv, to be carried into the folder of the next session. Reads only; may be used while a
// server is running.
void add_owed(CLI::App& plenary, ExitCode& exit_code);

}  // namespace plenary::app
