#pragma once

// Who may come in. The doorkeeper stands in app; this is what the network layer needs of it.

#include <optional>
#include <string>
#include <string_view>

#include "base/text.h"
#include "core/roles.h"
#include "core/views/views.h"

namespace plenary::net {

struct Admitted {
  core::Actor actor;
  core::Audience audience = core::Audience::gallery;
  Text name;
  std::string new_token;  // only from redeem(): what the device shows from now on
};

// Called from the threads of the admission desk, from several at a time. May block on a disk.
class Admission {
 public:
  Admission() = default;
  Admission(const Admission&) = delete;
  Admission& operator=(const Admission&) = delete;
  virtual ~Admission() = default;

  // The code of a join link, good for one use. None: unknown, used or revoked.
  virtual std::optional<Admitted> redeem(std::string_view join_code) = 0;

  // The token of a device that has come before. None: unknown or revoked.
  virtual std::optional<Admitted> find(std::string_view token) = 0;
};

}  // namespace plenary::net
