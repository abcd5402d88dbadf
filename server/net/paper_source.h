#pragma once

// The papers of the session: reports, drafts. Kept by app.

#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "core/views/views.h"

namespace plenary::net {

struct Paper {
  std::string content_type;  // "application/pdf", "image/png", "text/plain; charset=utf-8"
  std::shared_ptr<const std::string> octets;
};

// Called from the threads of the admission desk, from several at a time. May block on a disk.
class PaperSource {
 public:
  PaperSource() = default;
  PaperSource(const PaperSource&) = delete;
  PaperSource& operator=(const PaperSource&) = delete;
  virtual ~PaperSource() = default;

  // None if there is no such paper, or none for this audience; which of the two is not said.
  // `name` comes from the client: any text without "/" and control characters.
  virtual std::optional<Paper> find(std::string_view name, core::Audience audience) = 0;
};

}  // namespace plenary::net
