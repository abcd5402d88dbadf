#pragma once

// What a file of rules of procedure says of votes: the table [decisions.voting] of a row of the
// table of majorities, and the tables [election] and [confidence] (procedure_file.h). Whatever is
// wrong is added to `faults`; the rule that comes back is to be used only if nothing was.

#include "core/procedure.h"
#include "intake/toml_table.h"

namespace plenary::intake {

// A key that is left out keeps the default of core::VotingRule. `base` is that of the row.
core::VotingRule read_voting(TomlTable row, core::DecisionBase base, FaultList& faults);

core::ElectionRule read_election(TomlTable row, FaultList& faults);
core::ConfidenceRule read_confidence(TomlTable row, FaultList& faults);

// The keys `numerator`, `denominator` and `strictness` of a row: a fraction that can be reached.
core::Threshold read_threshold(TomlTable& row, FaultList& faults);

}  // namespace plenary::intake
