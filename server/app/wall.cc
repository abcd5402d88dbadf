#include "app/wall.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace plenary::app {

void Wall::publish(room::Publication publication) {
  {
    const std::scoped_lock lock(mutex_);
    for (const auto& [key, card] : publication.in_public.upserted) {
      const auto* exhibit = std::get_if<core::ExhibitCard>(&card);
      if (exhibit != nullptr) papers_[key] = exhibit->paper.str();
    }
    for (const core::CardKey& key : publication.in_public.removed) papers_.erase(key);
  }
  screens_.publish(std::move(publication));
}

bool Wall::shows(std::string_view paper) const {
  const std::scoped_lock lock(mutex_);
  return std::ranges::any_of(papers_, [&](const auto& entry) { return entry.second == paper; });
}

}  // namespace plenary::app
