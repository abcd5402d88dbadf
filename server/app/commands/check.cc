#include "app/commands/check.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iostream>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app/installed_files.h"
#include "core/procedure.h"
#include "core/session.h"
#include "intake/session_folder.h"

namespace plenary::app {
namespace {

using intake::Language;

struct Words {
  std::string_view sittings, delegates, groups, quorum, others, items, breaks, drafts, not_verified;
  std::string_view right, faults_in, files;
};

constexpr Words kVietnamese{
    .sittings = "Phiên họp",
    .delegates = "Đại biểu",
    .groups = "tổ",
    .quorum = "Số đại biểu tối thiểu để họp",
    .others = "Người khác trong danh sách",
    .items = "Nội dung có số",
    .breaks = "giờ giải lao",
    .drafts = "Dự thảo nghị quyết",
    .not_verified = "chưa đối chiếu",
    .right = "Hồ sơ kỳ họp hợp lệ.",
    .faults_in = "lỗi trong",
    .files = "tệp; hồ sơ chưa dùng được.",
};

constexpr Words kEnglish{
    .sittings = "Sittings",
    .delegates = "Delegates",
    .groups = "groups",
    .quorum = "Quorum",
    .others = "Others on the roll",
    .items = "Numbered items",
    .breaks = "breaks",
    .drafts = "Draft resolutions",
    .not_verified = "not verified",
    .right = "The session folder is right.",
    .faults_in = "fault(s) in",
    .files = "file(s); the folder cannot be used.",
};

const Words& words_in(Language language) {
  return language == Language::vi ? kVietnamese : kEnglish;
}

// Two digits of a wall clock.
std::string two_digits(std::int64_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string wall_time(Instant at, std::int32_t utc_offset_minutes) {
  constexpr std::int64_t kMinutesOfDay = 24 * 60;
  const std::int64_t minute = at.ms / 60'000 + utc_offset_minutes;
  const std::int64_t of_day = (minute % kMinutesOfDay + kMinutesOfDay) % kMinutesOfDay;
  return two_digits(of_day / 60) + ":" + two_digits(of_day % 60);
}

void print_roll(const core::SessionPlan& plan, const Words& words, std::ostream& out) {
  std::set<std::string> groups;
  std::uint32_t members = 0;
  for (const core::Person& person : plan.roll) {
    if (std::ranges::find(person.roles, core::Role::delegate) == person.roles.end()) continue;
    ++members;
    groups.insert(person.group.str());
  }
  const core::QuorumRule& quorum = plan.procedure.quorum;
  const bool strict = quorum.threshold.strictness == core::Strictness::more_than;
  out << words.delegates << ": " << members << " (" << groups.size() << " " << words.groups << ")\n"
      << words.others << ": " << plan.roll.size() - members << "\n"
      << words.quorum << ": " << core::required_count(quorum.threshold, members) << " ("
      << (strict ? "> " : ">= ") << quorum.threshold.numerator << "/"
      << quorum.threshold.denominator << "; " << quorum.citation.source
      << (quorum.citation.verified ? "" : "; ")
      << (quorum.citation.verified ? std::string_view() : words.not_verified) << ")\n";
}

void print_summary(const core::SessionPlan& plan, Language language, std::ostream& out) {
  const Words& words = words_in(language);
  const core::Procedure& procedure = plan.procedure;
  out << plan.council << ": " << plan.title << "\n"
      << (language == Language::vi ? procedure.title_vi : procedure.title_en) << " ("
      << procedure.key << ")\n"
      << words.sittings << ": " << plan.sittings.size() << "\n";
  for (const core::SittingPlan& sitting : plan.sittings) {
    out << "  " << sitting.title << ", "
        << wall_time(sitting.planned_start, plan.utc_offset_minutes) << "-"
        << wall_time(sitting.planned_end, plan.utc_offset_minutes) << "\n";
  }
  print_roll(plan, words, out);
  const auto unnumbered = static_cast<std::size_t>(std::ranges::count_if(
      plan.agenda, [](const core::ItemPlan& item) { return item.number.empty(); }));
  out << words.items << ": " << plan.agenda.size() - unnumbered << " (+ " << unnumbered << " "
      << words.breaks << ")\n"
      << words.drafts << ": " << plan.drafts.size() << "\n"
      << words.right << "\n";
}

void print_faults(const std::vector<intake::Fault>& faults, const std::vector<Language>& languages,
                  std::ostream& out) {
  std::set<std::string> files;
  for (const intake::Fault& fault : faults) {
    files.insert(fault.place.file);
    for (const Language language : languages) out << intake::line(fault, language) << "\n";
  }
  for (const Language language : languages) {
    const Words& words = words_in(language);
    out << faults.size() << " " << words.faults_in << " " << files.size() << " " << words.files
        << "\n";
  }
}

struct CheckArguments {
  std::string folder;
  std::string procedures;
  std::optional<Language> language;
};

}  // namespace

bool check_session_folder(const std::filesystem::path& folder,
                          const std::filesystem::path& shipped_procedures,
                          std::optional<Language> language, std::ostream& out) {
  const std::vector<Language> languages =
      language ? std::vector{*language} : std::vector{Language::vi, Language::en};
  const auto plan = intake::read_session_folder(folder, {.shipped_procedures = shipped_procedures});
  if (!plan) {
    print_faults(plan.error(), languages, out);
    return false;
  }
  for (const Language one : languages) {
    if (one != languages.front()) out << "\n";
    print_summary(*plan, one, out);
  }
  return true;
}

void add_check(CLI::App& plenary, ExitCode& exit_code) {
  CLI::App* command = plenary.add_subcommand("check", "Is this session folder right?");
  command->footer("Exit codes: 0 right, 1 faults, 2 wrong usage.");

  // Lives as long as the command, which keeps the callback.
  const auto arguments = std::make_shared<CheckArguments>();
  command->add_option("session_folder", arguments->folder, "The folder that the office prepared.")
      ->type_name("FOLDER")
      ->required();
  command
      ->add_option("--procedures", arguments->procedures,
                   "The folder of the shipped procedures (or PLENARY_PROCEDURES).")
      ->type_name("FOLDER")
      ->envname("PLENARY_PROCEDURES");
  command->add_option("--language", arguments->language, "vi or en; both if it is not given.")
      ->type_name("LANGUAGE")
      ->transform(CLI::CheckedTransformer(
                      std::map<std::string, Language>{{"vi", Language::vi}, {"en", Language::en}})
                      .description(""));
  command->callback([arguments, &exit_code] {
    const std::filesystem::path procedures =
        arguments->procedures.empty()
            ? find_installed(Installed::procedures).value_or("deploy/procedures")
            : std::filesystem::path(arguments->procedures);
    const bool right =
        check_session_folder(arguments->folder, procedures, arguments->language, std::cout);
    exit_code = right ? ExitCode::ok : ExitCode::not_right;
  });
}

}  // namespace plenary::app
