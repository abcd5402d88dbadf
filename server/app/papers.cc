#include "app/papers.h"

#include <fstream>
#include <functional>
#include <iterator>
#include <map>
#include <utility>

namespace plenary::app {
namespace {

std::string content_type_of(const std::filesystem::path& file) {
  static const std::map<std::string, std::string, std::less<>> kTypes{
      {".pdf", "application/pdf"}, {".png", "image/png"},   {".jpg", "image/jpeg"},
      {".jpeg", "image/jpeg"},     {".webp", "image/webp"}, {".svg", "image/svg+xml"}};
  const auto type = kTypes.find(file.extension().string());
  return type == kTypes.end() ? "text/plain; charset=utf-8" : type->second;
}

bool sits_in_the_hall(core::Audience audience) {
  return audience == core::Audience::chair || audience == core::Audience::delegate;
}

}  // namespace

Papers::Papers(std::filesystem::path folder, const core::Meeting& meeting, const Wall& wall)
    : folder_(std::move(folder)), wall_(wall) {
  for (const core::Item& item : meeting.agenda.items) {
    for (const Text& paper : item.plan.papers) names_.insert(paper.str());
  }
  for (const core::Draft& draft : meeting.drafts) {
    for (const Text& paper : draft.papers) names_.insert(paper.str());
  }
  for (const core::Exhibit& exhibit : meeting.interpellation.exhibits) {
    if (!exhibit.paper.empty()) names_.insert(exhibit.paper.str());
  }
}

std::optional<net::Paper> Papers::find(std::string_view name, core::Audience audience) {
  if (!sits_in_the_hall(audience) && !wall_.shows(name)) return std::nullopt;
  const auto known = names_.find(name);
  if (known == names_.end()) return std::nullopt;

  const std::filesystem::path file = folder_ / *known;
  std::ifstream stream(file, std::ios::binary);
  if (!stream) return std::nullopt;
  auto octets = std::make_shared<const std::string>(std::istreambuf_iterator<char>(stream),
                                                    std::istreambuf_iterator<char>());
  return net::Paper{.content_type = content_type_of(file), .octets = std::move(octets)};
}

}  // namespace plenary::app
