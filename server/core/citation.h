#pragma once

// Where a rule of procedure comes from, and whether somebody has compared it with its source.

#include <boost/describe.hpp>

#include "base/text.h"

namespace plenary::core {

struct Citation {
  Text source;
  bool verified = false;  // compared with the source by the council's office

  bool operator==(const Citation&) const = default;
};
BOOST_DESCRIBE_STRUCT(Citation, (), (source, verified))

}  // namespace plenary::core
