#pragma once

// RO -- who somebody is for the rules, and who presides.
//
// A role is what a connection signed in as. Who may send what stands in one table, core/rights.h.

#include <boost/describe.hpp>
#include <compare>
#include <cstdint>
#include <vector>

#include "base/id.h"
#include "base/text.h"

namespace plenary::core {

enum class Role : std::uint8_t {
  office,  // the server itself: convenes the session, tells that time has passed
  chair,
  secretary,
  teller,
  delegate,
  official,
  guest,
  gallery
};
BOOST_DESCRIBE_ENUM(Role, office, chair, secretary, teller, delegate, official, guest, gallery)

// Who sends a command. Comes from the connection, never from the message.
struct Actor {
  Role role = Role::gallery;
  PersonId person;  // none for displays and for the office

  friend auto operator<=>(const Actor&, const Actor&) = default;
};
BOOST_DESCRIBE_STRUCT(Actor, (), (role, person))

// One line of the roll: somebody who has a part in the session.
struct Person {
  PersonId id;
  Text code;                // the office's own key for the person, stable over its files
  Text name;                // as it is spelt: family, middle and given name in one string
  Text office;              // "Giám đốc Sở Tài chính"
  Text group;               // the delegates' group (Tổ) or body
  std::uint32_t seat = 0;   // 0: none
  std::vector<Role> roles;  // what the person may sign in as, the first being the usual one

  bool operator==(const Person&) const = default;
};
BOOST_DESCRIBE_STRUCT(Person, (), (id, code, name, office, group, seat, roles))

bool has_role(const Person& person, Role role);

// Commands

// The one who presides gives the chair to another who may preside.
struct HandOverChair {
  PersonId to;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(HandOverChair, (), (to, reason))

// Somebody who may preside takes the chair because the one who presides is not in the hall.
struct TakeChair {
  Text reason;
};
BOOST_DESCRIBE_STRUCT(TakeChair, (), (reason))

// Events

struct ChairHandedOver {
  PersonId from;
  PersonId to;
  Text reason;

  bool operator==(const ChairHandedOver&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChairHandedOver, (), (from, to, reason))

struct ChairTaken {
  PersonId from;
  PersonId by;
  Text reason;

  bool operator==(const ChairTaken&) const = default;
};
BOOST_DESCRIBE_STRUCT(ChairTaken, (), (from, by, reason))

}  // namespace plenary::core
