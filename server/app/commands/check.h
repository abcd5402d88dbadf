#pragma once

// plenary check SESSION_FOLDER: is this session folder right?

#include <filesystem>
#include <optional>
#include <ostream>

#include "app/exit_code.h"
#include "intake/fault.h"

namespace CLI {
class App;
}

namespace plenary::app {

// Adds the subcommand `check`. It prints to standard output, and sets `exit_code`: ok, or
// not_right for a folder with faults. `exit_code` must outlive the parsing.
void add_check(CLI::App& plenary, ExitCode& exit_code);

// Reads the folder and prints either what the session holds or every fault, one line each, with the
// number of faults; in one language, or in both if none is given. Returns whether it is right.
bool check_session_folder(const std::filesystem::path& folder,
                          const std::filesystem::path& shipped_procedures,
                          std::optional<intake::Language> language, std::ostream& out);

}  // namespace plenary::app
