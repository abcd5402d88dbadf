#pragma once

// Where the program finds what belongs to it: the screens, the procedures, the demo's session.

#include <filesystem>
#include <optional>
#include <string_view>

namespace plenary::app {

enum class Installed { screens, procedures, demo_session };

// Beside the program as installed (../share/plenary/...), or in the tree that it was built in.
// None if there is neither.
std::optional<std::filesystem::path> find_installed(Installed what);

}  // namespace plenary::app
