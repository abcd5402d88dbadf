#include "app/papers.h"

#include <fstream>
#include <iterator>
#include <utility>

namespace plenary::app {
namespace {

std::string content_type_of(const std::filesystem::path& file) {
  return file.extension() == ".pdf" ? "application/pdf" : "text/plain; charset=utf-8";
}

}  // namespace

Papers::Papers(std::filesystem::path folder, const core::Meeting& meeting)
    : folder_(std::move(folder)) {
  for (const core::Item& item : meeting.agenda.items) {
    for (const Text& paper : item.plan.papers) names_.insert(paper.str());
  }
  for (const core::Draft& draft : meeting.drafts) {
    for (const Text& paper : draft.papers) names_.insert(paper.str());
  }
}

std::optional<net::Paper> Papers::find(std::string_view name, core::Audience audience) {
  if (audience != core::Audience::chair && audience != core::Audience::delegate) {
    return std::nullopt;
  }
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
