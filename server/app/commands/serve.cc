#include "app/commands/serve.h"

#include <filesystem>
#include <iostream>
#include <memory>
#include <string>
#include <utility>

#include "app/installed_files.h"
#include "app/logging.h"
#include "app/running_server.h"
#include "app/settings.h"
#include "app/stop_signal.h"
#include "intake/session_folder.h"

namespace plenary::app {
namespace {

enum class Kind { serve, demo };

struct ServeWish {
  SettingSources sources;
  std::string links_file;
  bool from_the_start = false;
};

std::string lines_of(const std::vector<intake::Fault>& faults) {
  std::string text;
  for (const intake::Fault& fault : faults) {
    text += intake::line(fault, intake::Language::vi) + '\n' +
            intake::line(fault, intake::Language::en) + '\n';
  }
  return text;
}

Result<core::SessionPlan, StartError> read_plan(const Settings& settings, Kind kind) {
  if (settings.session.empty())
    return cannot_start("No session folder was named: --session FOLDER.");
  std::filesystem::path procedures = settings.procedures;
  if (procedures.empty()) procedures = find_installed(Installed::procedures).value_or("");
  auto plan = intake::read_session_folder(settings.session, {.shipped_procedures = procedures});
  if (!plan) return cannot_start(lines_of(plan.error()));
  if (kind == Kind::demo) {
    // The session begins with the minute in which it is first started.
    const Instant now = room::ServerClock().now();
    intake::shift_to(*plan, {now.ms - now.ms % minutes(1).ms});
  }
  return *std::move(plan);
}

// Keeps an earlier demonstration and lets a new one begin.
bool move_aside(const std::filesystem::path& data) {
  std::error_code error;
  if (!std::filesystem::exists(data / "log.sqlite", error)) return true;
  std::filesystem::path aside;
  for (int number = 1; aside.empty() || std::filesystem::exists(aside, error); ++number) {
    aside = data.string() + "-" + std::to_string(number);
  }
  std::filesystem::rename(data, aside, error);
  if (!error) std::cout << "The earlier session is kept in " << aside.string() << ".\n";
  return !error;
}

const JoinLink* find_link(const std::vector<JoinLink>& links, core::Role role) {
  for (const JoinLink& link : links) {
    if (link.actor.role == role) return &link;
  }
  return nullptr;
}

// The first delegate who does not also preside: whom a visitor expects behind "a delegate".
const JoinLink* find_plain_delegate(const std::vector<JoinLink>& links,
                                    const core::Meeting& meeting) {
  for (const JoinLink& link : links) {
    const core::Person* person = core::find_person(meeting, link.actor.person);
    if (link.actor.role != core::Role::delegate || person == nullptr) continue;
    if (!core::has_role(*person, core::Role::chair)) return &link;
  }
  return nullptr;
}

void print_link(std::string_view title, const JoinLink* link) {
  if (link == nullptr) return;
  std::cout << "  " << title << link->link;
  if (!link->name.empty()) std::cout << "   (" << link->name << ')';
  std::cout << '\n';
}

void print_links(const std::vector<JoinLink>& links, const core::Meeting& meeting) {
  std::cout << "\n"
            << meeting.council << ", " << meeting.title
            << "\n\nOpen each link once, in a window of its own:\n";
  print_link("chair     ", find_link(links, core::Role::chair));
  print_link("delegate  ", find_plain_delegate(links, meeting));
  print_link("podium    ", find_link(links, core::Role::official));
  print_link("gallery   ", find_link(links, core::Role::gallery));
}

Result<void, StartError> hand_out_links(RunningServer& server, const ServeWish& wish,
                                        const Settings& settings, Kind kind) {
  std::string file = wish.links_file;
  if (file.empty() && kind == Kind::demo) {
    file = (std::filesystem::path(settings.data) / "links.csv").string();
  }
  if (file.empty()) return {};
  const auto links = server.issue_links();
  if (!links) return Failure<StartError>(links.error());
  if (!write_links(file, *links, server.meeting_at_start())) {
    return cannot_start("The file " + file + " cannot be written.");
  }
  if (kind == Kind::demo) print_links(*links, server.meeting_at_start());
  std::cout << "Links for everybody on the roll are in " << file << ". Each is good for one use.\n";
  return {};
}

ExitCode run(const ServeWish& wish, Settings settings, Kind kind) {
  const StopSignal stop;
  if (kind == Kind::demo && settings.session.empty()) {
    settings.session = find_installed(Installed::demo_session).value_or("").string();
  }
  if (wish.from_the_start && !move_aside(settings.data)) {
    std::cerr << "The earlier session in " << settings.data << " cannot be moved aside.\n";
    return ExitCode::cannot_start;
  }

  const auto logger = make_logger(settings.log_format, settings.log_level);
  auto server = RunningServer::start(settings, [&] { return read_plan(settings, kind); }, logger);
  if (!server) {
    std::cerr << server.error().explanation << '\n';
    return ExitCode::cannot_start;
  }
  if (const auto handed = hand_out_links(**server, wish, settings, kind); !handed) {
    std::cerr << handed.error().explanation << '\n';
    return ExitCode::cannot_start;
  }
  if ((*server)->meeting_at_start().phase == core::SessionPhase::closed) {
    std::cout << "This session is closed; it can be looked at. --new begins another.\n";
  }
  std::cout << "\nServing on " << (*server)->origin() << "; Ctrl-C stops and keeps everything.\n"
            << std::flush;
  stop.wait();
  std::cout << "\nStopping.\n" << std::flush;
  server->reset();
  return ExitCode::ok;
}

ExitCode load_and_run(const ServeWish& wish, Kind kind) {
  // A demonstration is called so and lies beside where it was started, unless told otherwise.
  Settings defaults;
  if (kind == Kind::demo) {
    defaults.session_name = "demo";
    defaults.data = "demo-data";
  }
  auto settings = load_settings(wish.sources, defaults);
  if (!settings) {
    std::cerr << lines_of(settings.error());
    return ExitCode::usage;
  }
  return run(wish, *std::move(settings), kind);
}

void add(CLI::App& plenary, ExitCode& exit_code, Kind kind, const char* name,
         const char* description) {
  auto* command = plenary.add_subcommand(name, description);
  auto wish = std::make_shared<ServeWish>();
  add_settings_flags(*command, wish->sources);
  command->add_option("--links", wish->links_file,
                      "Write a join link for everybody on the roll into this file");
  command->add_flag("--new", wish->from_the_start,
                    "Keep an earlier session in the data folder aside and begin a new one");
  command->footer(
      "Exit codes: 0 stopped as asked, 2 wrong usage or settings, 3 could not start, 4 failed.");
  command->callback([wish, kind, &exit_code] { exit_code = load_and_run(*wish, kind); });
}

}  // namespace

void add_serve(CLI::App& plenary, ExitCode& exit_code) {
  add(plenary, exit_code, Kind::serve, "serve", "Run a session until told to stop");
}

void add_demo(CLI::App& plenary, ExitCode& exit_code) {
  add(plenary, exit_code, Kind::demo, "demo", "Run the shipped session, beginning now");
}

}  // namespace plenary::app
