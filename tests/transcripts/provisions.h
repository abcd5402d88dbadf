#pragma once

// Lines such as "procedure: groups take turns", by chapters of the rules: each changes the
// procedure that the session will be convened with.

#include <vector>

#include "verbs.h"

namespace plenary::transcripts {

// FL: floor_provisions.cc. False: no such provision.
bool provide_for_floor(core::Procedure& procedure, const std::vector<Word>& words);

}  // namespace plenary::transcripts
