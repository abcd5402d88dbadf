#pragma once

#include <CLI/CLI.hpp>

#include "app/exit_code.h"

namespace plenary::app {

// `plenary serve`: runs one session until it is told to stop.
void add_serve(CLI::App& plenary, ExitCode& exit_code);

// `plenary demo`: the same with the session that is shipped, its times beginning now, and the links
// of four screens printed.
void add_demo(CLI::App& plenary, ExitCode& exit_code);

}  // namespace plenary::app
