// `plenary`: one program, one subcommand for each thing to do.

#include <CLI/CLI.hpp>
#include <exception>
#include <iostream>

#include "app/commands/check.h"
#include "app/commands/owed.h"
#include "app/commands/replay.h"
#include "app/commands/serve.h"
#include "app/commands/verify.h"
#include "app/exit_code.h"
#include "base/memory.h"

int main(int argc, char** argv) {
  using plenary::app::ExitCode;

  plenary::keep_freed_memory();
  CLI::App plenary("Plenary runs a council's session on the day: agenda, attendance, quorum.");
  plenary.set_version_flag("--version", PLENARY_VERSION);
  plenary.require_subcommand(1);
  ExitCode exit_code = ExitCode::ok;
  plenary::app::add_serve(plenary, exit_code);
  plenary::app::add_demo(plenary, exit_code);
  plenary::app::add_check(plenary, exit_code);
  plenary::app::add_verify(plenary, exit_code);
  plenary::app::add_replay(plenary, exit_code);
  plenary::app::add_owed(plenary, exit_code);

  try {
    plenary.parse(argc, argv);
  } catch (const CLI::ParseError& error) {
    return plenary.exit(error) == 0 ? static_cast<int>(ExitCode::ok)
                                    : static_cast<int>(ExitCode::usage);
  } catch (const std::exception& error) {
    std::cerr << "plenary: " << error.what() << '\n';
    return static_cast<int>(ExitCode::failed);
  }
  return static_cast<int>(exit_code);
}
