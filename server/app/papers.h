#pragma once

// The papers of the session folder, for those who may read them.

#include <filesystem>
#include <set>
#include <string>

#include "app/wall.h"
#include "core/meeting.h"
#include "net/paper_source.h"

namespace plenary::app {

// Safe from any thread: what it knows is set when it is made.
class Papers final : public net::PaperSource {
 public:
  // Only papers that an item, a draft or a question of the meeting names are ever given out.
  Papers(std::filesystem::path folder, const core::Meeting& meeting, const Wall& wall);

  // For the chair's side and the delegates, and for displays while the paper hangs on the wall;
  // nobody else is told whether a paper exists.
  std::optional<net::Paper> find(std::string_view name, core::Audience audience) override;

 private:
  std::filesystem::path folder_;
  const Wall& wall_;
  std::set<std::string, std::less<>> names_;
};

}  // namespace plenary::app
