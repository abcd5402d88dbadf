#pragma once

// What the project demands of its own files. Each check is a pure function of the tree, so that it
// can be tried on small bad inputs (checks_test.cc) as well as on the project (tidy_test.cc).

#include "tree.h"

namespace plenary::tidy {

// layers.cc

// A folder of server/ includes only the folders below it, and CMake links only those.
Findings check_layers(const Tree& tree);

// Protobuf's headers and the generated ones stay in server/wire and in tests.
Findings check_generated_headers(const Tree& tree);

// The core is a function of its arguments: no clock, chance, thread, I/O, fraction or hash order.
Findings check_core_is_pure(const Tree& tree);

// sizes.cc

inline constexpr std::size_t kFileLinesMax = 500;
inline constexpr std::size_t kFunctionLinesMax = 70;
inline constexpr std::size_t kLineColumnsMax = 100;

Findings check_file_sizes(const Tree& tree);
Findings check_function_sizes(const Tree& tree);
Findings check_line_widths(const Tree& tree);

// calls.cc

Findings check_banned_calls(const Tree& tree);

// Work that is left open needs the number of an issue.
Findings check_open_ends(const Tree& tree);

// rules.cc

// Each rule of server/core/RULES.md has a test or a transcript, and whoever names a rule names one
// that exists.
Findings check_rules(const Tree& tree);

// documents.cc

Findings check_titles(const Tree& tree);
Findings check_links(const Tree& tree);

// server/README.md: the layers of its table, and the files and symbols of its walk.
Findings check_server_guide(const Tree& tree);

// No path of somebody's machine, no host of a package registry.
Findings check_machine_names(const Tree& tree);

Findings check_shell_scripts(const Tree& tree);

}  // namespace plenary::tidy
