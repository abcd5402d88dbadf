#pragma once

// The server's own log of what it does: one line each, as text for people or JSON for machines.
// Never a name, a token, a code or anything said in the session.

#include <spdlog/logger.h>

#include <memory>
#include <string>
#include <string_view>

#include "app/settings.h"

namespace plenary::app {

// Writes to standard error; safe from any thread.
std::shared_ptr<spdlog::logger> make_logger(LogFormat format, LogLevel level);

// `text` as the inside of a JSON string: quotes, backslashes and control characters escaped.
std::string json_escaped(std::string_view text);

}  // namespace plenary::app
