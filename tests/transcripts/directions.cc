#include <algorithm>
#include <filesystem>

#include "core/views/forecast.h"
#include "core/views/owed.h"
#include "intake/session_folder.h"
#include "provisions.h"
#include "script.h"
#include "support/asking_council.h"
#include "support/small_council.h"

namespace plenary::transcripts {
namespace {

constexpr std::int64_t kDayMs = 24 * 60 * 60'000;

std::string movement_words(const core::Meeting& meeting, const core::Movement& movement) {
  std::string words = text("   ", clock_words(meeting, movement.at), " ",
                           boost::describe::enum_to_string(movement.presence, "?"));
  if (movement.late) words += ", late";
  if (movement.early) words += ", early";
  if (!movement.reason.empty()) words += ", \"" + movement.reason.str() + "\"";
  words += movement.sitting ? text(", sitting ", movement.sitting.value) : ", between sittings";
  return words + "\n";
}

// A procedure line, and what it makes of the plan.
struct Provision {
  const char* pattern;
  void (*apply)(core::Procedure&, const Arguments&);
};

constexpr Provision kProvisions[] = {
    {"procedure: a lost quorum means a recess at once",
     [](core::Procedure& it, const Arguments&) { it.quorum.when_lost = core::QuorumLoss::recess; }},
    {"procedure: a lost quorum means a recess after <n> minutes",
     [](core::Procedure& it, const Arguments& arguments) {
       it.quorum.when_lost = core::QuorumLoss::recess;
       it.quorum.grace = minutes(number_of(arguments[0]));
     }},
    {"procedure: a quorum is at least <n> in <n>",
     [](core::Procedure& it, const Arguments& arguments) {
       it.quorum.threshold = {number_of(arguments[0]), number_of(arguments[1]),
                              core::Strictness::at_least};
     }},
    {"procedure: a quorum is more than <n> in <n>",
     [](core::Procedure& it, const Arguments& arguments) {
       it.quorum.threshold = {number_of(arguments[0]), number_of(arguments[1]),
                              core::Strictness::more_than};
     }},
    {"procedure: the chair may go on without quorum",
     [](core::Procedure& it, const Arguments&) {
       it.quorum.at_opening = core::OpeningWithoutQuorum::allow_with_reason;
     }},
    {"procedure: delegates may take part remotely",
     [](core::Procedure& it, const Arguments&) { it.attendance.remote_allowed = true; }},
    {"procedure: remote delegates count",
     [](core::Procedure& it, const Arguments&) {
       it.attendance.remote_allowed = true;
       it.quorum.remote_counts = true;
     }},
    {"procedure: attendance outlasts the sitting",
     [](core::Procedure& it, const Arguments&) { it.attendance.ends_with_sitting = false; }},
    {"procedure: <n> minutes late is in time",
     [](core::Procedure& it, const Arguments& arguments) {
       it.attendance.late_after = minutes(number_of(arguments[0]));
     }},
};

}  // namespace

const std::vector<Script::Direction>& Script::directions() {
  static const std::vector<Direction> kDirections{
      {"session small", &Script::plan_small},
      {"session asking", &Script::plan_asking},
      {"session agenda-a", &Script::plan_agenda_a},
      {"the session is convened", &Script::convene},
      {"the server is started again", &Script::restart},
      {"quiet", &Script::be_quiet},
      {"at <time>", &Script::set_time},
      {"on day <n> at <time>", &Script::set_day},
      {"<n> minutes pass", &Script::pass_minutes},
      {"<n> seconds pass", &Script::pass_seconds},
      {"<n> milliseconds pass", &Script::pass_milliseconds},
      {"item <word> is discussed in groups", &Script::plan_groups},
      {"group <n> is part of item <word>", &Script::plan_issue_group},
      {"show speaking times", &Script::show_speaking_times},
      {"show screens", &Script::show_screens},
      {"show what is owed", &Script::show_owed},
      {"show forecast", &Script::show_forecast},
      {"show item <word>", &Script::show_item},
      {"show attendance of delegate <n>", &Script::show_attendance},
      {"show <word>", &Script::show_cards},
      {"office convenes the session", &Script::office_convenes},
      {"office says that time has passed", &Script::office_sees_deadline},
  };
  return kDirections;
}

std::string Script::plan_small(const Arguments&) {
  plan_ = support::small_council();
  clock_.set(plan_.sittings.at(0).planned_start);
  return {};
}

std::string Script::plan_asking(const Arguments&) {
  plan_ = support::asking_council();
  clock_.set(plan_.sittings.at(0).planned_start);
  return {};
}

std::string Script::show_owed(const Arguments&) {
  std::string out;
  for (const core::Owed& owed : core::what_is_owed(meeting())) {
    out += text("   ", core::find_person(meeting(), owed.who)->name, ": ",
                owed.question ? text("written answer to question ", owed.question.value)
                              : text("promise ", owed.promise.value),
                owed.due ? ", due " + clock_words(meeting(), *owed.due) : "", "\n");
  }
  return out;
}

std::string Script::plan_agenda_a(const Arguments&) {
  const std::filesystem::path top = PLENARY_SOURCE_DIR;
  auto plan = intake::read_session_folder(top / "deploy" / "demo-session",
                                          {.shipped_procedures = top / "deploy" / "procedures"});
  if (!plan) throw Misunderstood("the folder of agenda A has faults");
  plan_ = *std::move(plan);
  clock_.set(plan_.agenda.at(0).planned_start);
  return {};
}

std::string Script::change_procedure(const std::vector<Word>& words) {
  for (const Provision& provision : kProvisions) {
    if (const auto arguments = match(provision.pattern, words)) {
      provision.apply(plan_.procedure, *arguments);
      return {};
    }
  }
  if (provide_for_floor(plan_.procedure, words)) return {};
  throw Misunderstood("no such provision of a procedure");
}

std::string Script::convene(const Arguments&) { return start_room(); }

std::string Script::restart(const Arguments&) {
  const core::Meeting before = meeting();
  const std::string out = start_room();
  if (!(meeting() == before)) throw Misunderstood("another session after the restart");
  return out + text("   the same session, at ", told_.value, "\n");
}

std::string Script::start_room() {
  room_ = std::make_unique<room::Room>(log_, clock_, chance_, publisher_, probe_);
  if (!room_->start(plan_)) throw Misunderstood("the room does not start");
  publisher_.take();
  std::string out = new_records();
  // What every screen shows at first is told only when it is asked for.
  (void)new_lines();
  return out;
}

std::string Script::show_screens(const Arguments&) {
  gallery_.clear();
  delegates_.clear();
  chair_.clear();
  return new_lines();
}

// What the screens show of one thing, also when they are quiet otherwise.
std::string Script::show_cards(const Arguments& arguments) {
  static const std::map<std::string, std::string> kPrefixes{{"lists", "8/"},
                                                            {"groups", "a/"},
                                                            {"questions", "b/"},
                                                            {"promises", "c/"},
                                                            {"exhibits", "d/"}};
  const auto prefix = kPrefixes.find(arguments[0]);
  if (prefix == kPrefixes.end()) throw Misunderstood("nothing to show: " + arguments[0]);
  const auto only = [&](Lines lines) {
    std::erase_if(lines,
                  [&](const auto& entry) { return !entry.first.starts_with(prefix->second); });
    return lines;
  };
  const Lines gallery = only(public_lines(meeting(), core::project_public(meeting())));
  const Lines delegates = only(delegate_lines(meeting(), core::project_delegate(meeting())));
  const Lines chair = only(chair_lines(meeting(), core::project_chair(meeting())));
  Lines nothing[3];
  return compare("gallery", gallery, nothing[0], {}) +
         compare("delegates", delegates, nothing[1], gallery) +
         compare("chair", chair, nothing[2], delegates);
}

std::string Script::be_quiet(const Arguments&) {
  quiet_ = true;
  return {};
}

Instant Script::midnight() {
  const std::int64_t offset = std::int64_t{meeting().utc_offset_minutes} * 60'000;
  const std::int64_t local = clock_.now().ms + offset;
  return {local / kDayMs * kDayMs - offset};
}

// Time moves forward only; on its way it passes the deadline that the room waits for, if any.
std::string Script::move_to(Instant moment) {
  if (!room_) throw Misunderstood("time stands still until the session is convened");
  if (moment < clock_.now()) throw Misunderstood("time does not go backwards");
  const auto deadline = room_->next_deadline();
  std::string out;
  if (deadline && *deadline <= moment) {
    clock_.set(std::max(*deadline, clock_.now()));
    room_->process({});
    out = news();
  }
  clock_.set(moment);
  return out;
}

std::string Script::set_time(const Arguments& arguments) {
  return move_to(time_of(arguments[0], midnight()));
}

std::string Script::set_day(const Arguments& arguments) {
  const std::int64_t offset = std::int64_t{meeting().utc_offset_minutes} * 60'000;
  const std::int64_t first = (plan_.sittings.at(0).planned_start.ms + offset) / kDayMs;
  const std::int64_t day = first + number_of(arguments[0]) - 1;
  return move_to(time_of(arguments[1], {day * kDayMs - offset}));
}

std::string Script::pass_minutes(const Arguments& arguments) {
  return move_to(clock_.now() + minutes(number_of(arguments[0])));
}

std::string Script::pass_seconds(const Arguments& arguments) {
  return move_to(clock_.now() + seconds(number_of(arguments[0])));
}

std::string Script::pass_milliseconds(const Arguments& arguments) {
  return move_to(clock_.now() + Duration{std::int64_t{number_of(arguments[0])}});
}

std::string Script::plan_groups(const Arguments& arguments) {
  for (core::ItemPlan& item : plan_.agenda) {
    if (item.number.view() == arguments[0]) item.kind = core::ItemKind::group_discussion;
  }
  return {};
}

std::string Script::plan_issue_group(const Arguments& arguments) {
  for (const core::ItemPlan& item : plan_.agenda) {
    if (item.number.view() != arguments[1]) continue;
    plan_.issue_groups.at(number_of(arguments[0]) - 1).item = item.id;
  }
  return {};
}

std::string Script::show_speaking_times(const Arguments&) { return speaking_times(meeting()); }

std::string Script::show_forecast(const Arguments&) {
  const core::Forecast times = core::forecast(meeting());
  std::string out;
  for (const ItemId id : meeting().agenda.order) {
    const auto& start = times.starts[id.value - 1];
    if (!start) continue;
    out += text("   ", clock_words(meeting(), *start), " ", item_words(meeting(), id), "\n");
  }
  return out;
}

std::string Script::show_item(const Arguments& arguments) {
  for (const core::Item& item : meeting().agenda.items) {
    const Text& name = item.plan.number.empty() ? item.plan.title : item.plan.number;
    if (name.view() != arguments[0]) continue;
    std::string out = text("   ", boost::describe::enum_to_string(item.state, "?"), ", ",
                           length_words(item.elapsed), " spent");
    if (item.running_since) {
      out += ", running since " + clock_words(meeting(), *item.running_since);
    }
    return out + "\n";
  }
  throw Misunderstood("no such item: " + arguments[0]);
}

std::string Script::show_attendance(const Arguments& arguments) {
  std::string out;
  for (const core::Movement& movement :
       meeting().attendance.records.at(number_of(arguments[0]) - 1).movements) {
    out += movement_words(meeting(), movement);
  }
  return out;
}

std::string Script::office_convenes(const Arguments&) { return office(core::Convene{plan_}); }

std::string Script::office_sees_deadline(const Arguments&) {
  return office(core::DeadlinePassed{});
}

}  // namespace plenary::transcripts
