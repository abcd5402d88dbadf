#pragma once

// A transcript: blocks of lines that people say, "----", and what follows from them, up to a blank
// line. Lines that begin with # are for the reader.

#include <string>

namespace plenary::transcripts {

// The transcript with the output that its lines lead to now. A line that cannot be understood is
// answered with "misunderstood: ..." in its place.
std::string performed(const std::string& transcript);

// Where the two differ first: line number and both lines. Empty if they are the same.
std::string first_difference(const std::string& expected, const std::string& found);

}  // namespace plenary::transcripts
