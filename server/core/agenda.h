#pragma once

// AG -- the programme: what comes when, what is being dealt with now, and when the rest will begin.

#include <boost/describe.hpp>
#include <cstdint>
#include <optional>
#include <vector>

#include "base/id.h"
#include "base/list.h"
#include "base/text.h"
#include "base/time.h"

namespace plenary::core {

enum class ItemKind : std::uint8_t {
  check_in,
  ceremony,
  quorum_check,
  speech,
  report,
  review,  // thẩm tra
  notice,
  group_discussion,
  debate,
  interpellation,
  answer,
  conclusion,
  vote,
  election,
  recess,
  closing,
  other
};
BOOST_DESCRIBE_ENUM(ItemKind, check_in, ceremony, quorum_check, speech, report, review, notice,
                    group_discussion, debate, interpellation, answer, conclusion, vote, election,
                    recess, closing, other)

enum class ItemState : std::uint8_t {
  planned,
  active,
  interrupted,  // begun, stopped by an adjournment
  finished,
  skipped,
  postponed,
  withdrawn
};
BOOST_DESCRIBE_ENUM(ItemState, planned, active, interrupted, finished, skipped, postponed,
                    withdrawn)

// One entry as the office planned it, or as the chair inserted it.
struct ItemPlan {
  ItemId id;
  SittingId sitting;
  Text number;  // as printed: "24", "24a"; empty for a break
  Text title;
  ItemKind kind = ItemKind::other;
  Text presenter;
  Instant planned_start;
  Duration planned_length;
  bool closed = false;   // dealt with behind closed doors; the public may not know the title
  List<Text> papers;     // names of files in the session folder's papers/
  List<DraftId> drafts;  // drafts dealt with under this item

  bool operator==(const ItemPlan&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemPlan, (),
                      (id, sitting, number, title, kind, presenter, planned_start, planned_length,
                       closed, papers, drafts))

// A draft resolution.
struct Draft {
  DraftId id;
  Text code;  // "DT-05"
  Text title;
  Text committee;          // the committee that reviewed it
  bool normative = false;  // văn bản quy phạm pháp luật
  bool closed = false;     // the public may not know the title
  List<Text> papers;

  bool operator==(const Draft&) const = default;
};
BOOST_DESCRIBE_STRUCT(Draft, (), (id, code, title, committee, normative, closed, papers))

struct Item {
  ItemPlan plan;
  ItemState state = ItemState::planned;
  Duration elapsed;                      // of finished stretches
  std::optional<Instant> running_since;  // the present stretch; none in recess
  std::optional<Instant> started_at;
  std::optional<Instant> finished_at;
  bool inserted = false;
  Text reason;  // why inserted, skipped, postponed or withdrawn

  bool operator==(const Item&) const = default;
};

struct Agenda {
  std::vector<Item> items;    // by ItemId - 1
  std::vector<ItemId> order;  // of the whole session
  ItemId active;

  bool operator==(const Agenda&) const = default;
};

// Commands

struct StartItem {
  ItemId item;
};
BOOST_DESCRIBE_STRUCT(StartItem, (), (item))

struct FinishItem {};
BOOST_DESCRIBE_STRUCT(FinishItem, (), ())

// Finishes the active item, if there is one, and starts the next planned one of the sitting.
struct AdvanceAgenda {};
BOOST_DESCRIBE_STRUCT(AdvanceAgenda, (), ())

struct SkipItem {
  ItemId item;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(SkipItem, (), (item, reason))

struct PostponeItem {
  ItemId item;
  SittingId to;  // none: until further notice
  Text reason;
};
BOOST_DESCRIBE_STRUCT(PostponeItem, (), (item, to, reason))

// Makes an item active again that was interrupted, postponed, skipped or already finished.
struct ResumeItem {
  ItemId item;
};
BOOST_DESCRIBE_STRUCT(ResumeItem, (), (item))

// Puts an item that was skipped, postponed or withdrawn back among the planned ones.
struct RestoreItem {
  ItemId item;
};
BOOST_DESCRIBE_STRUCT(RestoreItem, (), (item))

// Moves an item behind `after`, into that item's sitting; `after` none: to the front of `sitting`.
struct MoveItem {
  ItemId item;
  SittingId sitting;
  ItemId after;
};
BOOST_DESCRIBE_STRUCT(MoveItem, (), (item, sitting, after))

struct InsertItem {
  SittingId sitting;
  ItemId after;  // none: at the front of `sitting`
  Text number;
  Text title;
  ItemKind kind = ItemKind::other;
  Text presenter;
  Duration planned_length;
  bool closed = false;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(InsertItem, (),
                      (sitting, after, number, title, kind, presenter, planned_length, closed,
                       reason))

struct WithdrawItem {
  ItemId item;
  Text reason;
};
BOOST_DESCRIBE_STRUCT(WithdrawItem, (), (item, reason))

// Events

struct ItemStarted {
  ItemId item;
  SittingId sitting;

  bool operator==(const ItemStarted&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemStarted, (), (item, sitting))

struct ItemFinished {
  ItemId item;

  bool operator==(const ItemFinished&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemFinished, (), (item))

struct ItemSkipped {
  ItemId item;
  Text reason;

  bool operator==(const ItemSkipped&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemSkipped, (), (item, reason))

struct ItemPostponed {
  ItemId item;
  SittingId to;
  Text reason;

  bool operator==(const ItemPostponed&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemPostponed, (), (item, to, reason))

struct ItemInterrupted {
  ItemId item;

  bool operator==(const ItemInterrupted&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemInterrupted, (), (item))

struct ItemResumed {
  ItemId item;
  SittingId sitting;

  bool operator==(const ItemResumed&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemResumed, (), (item, sitting))

struct ItemRestored {
  ItemId item;

  bool operator==(const ItemRestored&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemRestored, (), (item))

struct ItemMoved {
  ItemId item;
  SittingId sitting;
  ItemId after;

  bool operator==(const ItemMoved&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemMoved, (), (item, sitting, after))

struct ItemInserted {
  ItemPlan plan;
  ItemId after;
  Text reason;

  bool operator==(const ItemInserted&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemInserted, (), (plan, after, reason))

struct ItemWithdrawn {
  ItemId item;
  Text reason;

  bool operator==(const ItemWithdrawn&) const = default;
};
BOOST_DESCRIBE_STRUCT(ItemWithdrawn, (), (item, reason))

}  // namespace plenary::core
