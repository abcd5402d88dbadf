#pragma once

// A session that is driven line by line: a real room over a log in memory, a clock that moves when
// the transcript says so, and screens that tell what has changed for them.

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "room/room.h"
#include "store/memory_event_log.h"
#include "support/manual_clock.h"
#include "support/recording_publisher.h"
#include "support/seeded_chance.h"
#include "verbs.h"
#include "words.h"

namespace plenary::transcripts {

class Script {
 public:
  // Carries out one line and returns what it led to, each line with its line end. Throws
  // Misunderstood.
  std::string run(const std::string& line);

 private:
  using Handler = std::string (Script::*)(const Arguments&);
  struct Direction {
    const char* pattern;
    Handler handler;
  };
  static const std::vector<Direction>& directions();

  // Directions: what nobody in the hall says.
  std::string plan_small(const Arguments&);
  std::string plan_agenda_a(const Arguments&);
  std::string plan_asking(const Arguments&);
  std::string show_owed(const Arguments&);
  std::string change_procedure(const std::vector<Word>& words);
  std::string convene(const Arguments&);
  std::string restart(const Arguments&);
  std::string be_quiet(const Arguments&);
  std::string set_time(const Arguments& arguments);
  std::string set_day(const Arguments& arguments);
  std::string pass_minutes(const Arguments& arguments);
  std::string pass_seconds(const Arguments& arguments);
  std::string pass_milliseconds(const Arguments& arguments);
  std::string plan_groups(const Arguments& arguments);
  std::string plan_issue_group(const Arguments& arguments);
  std::string show_speaking_times(const Arguments&);
  std::string show_screens(const Arguments&);
  std::string show_cards(const Arguments& arguments);
  std::string show_forecast(const Arguments&);
  std::string show_item(const Arguments& arguments);
  std::string show_attendance(const Arguments& arguments);
  std::string office_convenes(const Arguments&);
  std::string office_sees_deadline(const Arguments&);

  std::string speak(const std::vector<Word>& words);
  std::vector<core::Actor> actors_of(std::vector<Word>& words) const;
  std::string submit(const std::vector<core::Actor>& actors, const std::vector<Word>& words);
  std::string office(const core::Command& command);

  [[nodiscard]] const core::Meeting& meeting() const;
  [[nodiscard]] Instant midnight();
  std::string move_to(Instant moment);
  std::string start_room();
  std::string news();
  std::string new_records();
  std::string new_lines();
  static std::string forget(const char* audience, const Lines& now, Lines& known,
                            std::set<std::string>& gone);
  static std::string compare(const char* audience, const Lines& now, Lines& known,
                             const Lines& said);

  core::SessionPlan plan_;
  store::MemoryEventLog log_;
  support::ManualClock clock_{Instant{}};
  support::SeededChance chance_{1};
  support::RecordingPublisher publisher_;
  room::Probe probe_;
  std::unique_ptr<room::Room> room_;

  bool quiet_ = false;
  std::uint64_t commands_ = 0;
  room::Sequence told_;  // records up to here have been printed
  Lines gallery_;
  Lines delegates_;
  Lines chair_;
};

}  // namespace plenary::transcripts
