#pragma once

// The sentences people read, in Vietnamese and English: why something was refused, why a connection
// ended, why the server cannot take a command. They stand once, in proto/catalogue.json, which is
// embedded here and imported by the screens.
//
// A sentence names facts in braces: "{present} present, at least {required} required". A fact that
// is itself a word of the protocol ("finished") has its own row under "words/<name of the fact>".
// Safe from any thread.

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/refusal.h"
#include "room/publisher.h"
#include "wire/frames.h"

namespace plenary::wire {

enum class Language : std::uint8_t { vietnamese, english };

// One entry of the catalogue.
struct CatalogueRow {
  std::string_view section;  // "refusals", "goodbyes", "unavailable", "words/state"
  std::string_view word;     // "no_quorum"
  std::string_view rule;     // "AT11"; only of refusals
  std::uint16_t code = 0;    // 307; of refusals and goodbyes
  std::string_view vietnamese;
  std::string_view english;
};

std::span<const CatalogueRow> catalogue();

// `refusal.reason` must not be unspecified. A fact that the refusal does not carry leaves its
// place empty.
std::string sentence(Language language, const core::Refusal& refusal);
std::string sentence(Language language, room::Unavailability unavailability);

// "too_slow": the word that travels in Goodbye.
std::string_view goodbye_word(GoodbyeCode code);
std::string_view goodbye_sentence(Language language, GoodbyeCode code);

// "log_full".
std::string_view unavailability_word(room::Unavailability unavailability);

}  // namespace plenary::wire
