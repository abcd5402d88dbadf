#pragma once

// What a file of rules of procedure says of the floor and of interpellations: its tables [floor]
// and [interpellation] (procedure_file.h). Whatever is wrong is added to `faults`; the rule that
// comes back is to be used only if nothing was.

#include "core/floor_rule.h"
#include "core/interpellation_rule.h"
#include "intake/toml_table.h"

namespace plenary::intake {

core::FloorRule read_floor(TomlTable row, FaultList& faults);
core::InterpellationRule read_interpellation(TomlTable row, FaultList& faults);

// The keys `citation` and `verified` of a row.
core::Citation read_citation(TomlTable& row, FaultList& faults);

}  // namespace plenary::intake
