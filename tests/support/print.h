#pragma once

// How GoogleTest prints what the core says: every described struct with the names of its members,
// every enumerator by its word. Found by argument-dependent look-up, so it is enough to include
// this file and to link print.cc, where the printing of a hundred structs is compiled once.

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <ostream>

#include "core/meeting.h"
#include "core/views/cards.h"

namespace plenary::support {

void print(std::ostream& out, Instant moment);
void print(std::ostream& out, Duration length);
void print(std::ostream& out, const core::Event& event);
void print(std::ostream& out, const core::ScreenCommand& command);
void print(std::ostream& out, const core::Refusal& refusal);
void print(std::ostream& out, const core::ChairCard& card);
void print(std::ostream& out, const core::DelegateCard& card);
void print(std::ostream& out, const core::PublicCard& card);

template <class T, class Variant>
concept OneOf = boost::mp11::mp_contains<Variant, T>::value;

}  // namespace plenary::support

namespace plenary {

inline void PrintTo(Instant moment, std::ostream* out) { support::print(*out, moment); }
inline void PrintTo(Duration length, std::ostream* out) { support::print(*out, length); }
template <class Tag>
void PrintTo(Id<Tag> id, std::ostream* out) {
  *out << '#' << id.value;
}

}  // namespace plenary

namespace plenary::core {

template <support::OneOf<Event> T>
void PrintTo(const T& event, std::ostream* out) {
  support::print(*out, Event(event));
}

template <support::OneOf<ScreenCommand> T>
void PrintTo(const T& command, std::ostream* out) {
  support::print(*out, ScreenCommand(command));
}

template <support::OneOf<ChairCard> T>
void PrintTo(const T& card, std::ostream* out) {
  support::print(*out, ChairCard(card));
}

template <class T>
  requires(support::OneOf<T, DelegateCard> && !support::OneOf<T, ChairCard>)
void PrintTo(const T& card, std::ostream* out) {
  support::print(*out, DelegateCard(card));
}

template <class T>
  requires(support::OneOf<T, PublicCard> && !support::OneOf<T, ChairCard> &&
           !support::OneOf<T, DelegateCard>)
void PrintTo(const T& card, std::ostream* out) {
  support::print(*out, PublicCard(card));
}

inline void PrintTo(const Refusal& refusal, std::ostream* out) { support::print(*out, refusal); }

}  // namespace plenary::core
