#pragma once

// Reads the rules of procedure of a council from a TOML file. deploy/procedures holds the shipped
// ones; the keys of the file are those of core::Procedure, and every row needs its citation.

#include <filesystem>
#include <optional>
#include <string>

#include "core/procedure.h"
#include "intake/fault.h"

namespace plenary::intake {

// The procedure's key is the file's name without ".toml". `name` is how faults call the file. None
// after any fault.
std::optional<core::Procedure> read_procedure(const std::filesystem::path& path,
                                              const std::string& name, FaultList& faults);

}  // namespace plenary::intake
