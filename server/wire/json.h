#pragma once

// Records and cards as JSON, one line each, for people and scripts that look into a log. Field
// names are those of the proto files; octets are base64. Pure, safe from any thread.

#include <string>
#include <string_view>

#include "core/views/cards.h"

namespace plenary::wire {

// `octets` as they stand in the log; a record that cannot be read gives "{}".
std::string record_json(std::string_view octets);

// Of the event alone, within such a record.
std::string event_json(std::string_view octets);

std::string card_json(core::CardKey key, const core::ChairCard& card);

}  // namespace plenary::wire
