#pragma once

// Links that bring a device in. Each holds a code that is good for one use, behind the # of the
// address: browsers do not send that part to any server, and the page takes it away at once.

#include <filesystem>
#include <string>
#include <vector>

#include "base/result.h"
#include "core/meeting.h"
#include "core/views/views.h"
#include "store/door_ledger.h"

namespace plenary::app {

struct JoinLink {
  core::Actor actor;
  core::Audience audience = core::Audience::gallery;
  Text name;  // empty for a display
  std::string code;
  std::string link;
};

struct LinkPlace {
  std::string origin;   // "http://127.0.0.1:8080"
  std::string session;  // as in /ws/{session}
};

// A link for every role of every person on the roll, and some for displays.
Result<std::vector<JoinLink>, store::DoorError> issue_links(store::DoorLedger& ledger,
                                                            const core::Meeting& meeting,
                                                            const LinkPlace& place, Instant now);

// As CSV, readable for the owner only: role, audience, person, name, seat, code, link. False if the
// file cannot be written.
bool write_links(const std::filesystem::path& file, const std::vector<JoinLink>& links,
                 const core::Meeting& meeting);

}  // namespace plenary::app
