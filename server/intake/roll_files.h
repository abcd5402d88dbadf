#pragma once

// Reads delegates.csv and officials.csv: the roll of the session.

#include <filesystem>
#include <string>
#include <vector>

#include "core/roles.h"
#include "intake/fault.h"

namespace plenary::intake {

// Everybody, the delegates in the order of their file, then the officials, numbered from 1.
// Somebody whose code stands in both files is one person with the roles of both. If `groups` is not
// empty, a delegate's group must be one of them. What is wrong is left out or at its default.
std::vector<core::Person> read_roll(const std::filesystem::path& folder,
                                    const std::vector<std::string>& groups, FaultList& faults);

}  // namespace plenary::intake
