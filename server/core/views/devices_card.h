#pragma once

// Who has a tablet that is connected, for those who run the session: whether everybody could vote
// is seen before a vote is opened. No part of the meeting and of no log; the fan-out fills it in.

#include <boost/describe.hpp>

#include "base/id.h"
#include "base/list.h"

namespace plenary::core {

struct DevicesCard {
  List<PersonId> persons;  // delegates and who presides, in the order of the roll

  bool operator==(const DevicesCard&) const = default;
};
BOOST_DESCRIBE_STRUCT(DevicesCard, (), (persons))

}  // namespace plenary::core
