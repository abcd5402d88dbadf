#include "intake/session_folder.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

#include "intake/agenda_files.h"
#include "intake/interpellation_files.h"
#include "intake/papers_folder.h"
#include "intake/roll_files.h"
#include "intake/session_file.h"
#include "intake/text_file.h"

namespace plenary::intake {

Result<core::SessionPlan, std::vector<Fault>> read_session_folder(
    const std::filesystem::path& folder, const Options& options) {
  FaultList faults;
  std::error_code error;
  if (!std::filesystem::is_directory(folder, error)) {
    faults.add(FaultCode::missing_file, {.file = path_text(folder)});
    return Failure(faults.sorted());
  }

  auto session = read_session_file(folder, options.shipped_procedures, faults);
  const std::size_t before_roll = faults.size();
  auto roll = read_roll(folder, session ? session->groups : std::vector<std::string>(), faults);
  const bool roll_is_right = faults.size() == before_roll;
  const PapersFolder papers(folder);
  auto drafts = read_drafts(folder, papers, faults);
  const std::size_t before_agenda = faults.size();
  auto agenda = read_agenda(folder,
                            {.session = session ? &*session : nullptr,
                             .drafts = drafts ? &*drafts : nullptr,
                             .papers = papers},
                            faults);
  const bool agenda_is_right = faults.size() == before_agenda;
  auto interpellation = read_interpellation(
      folder,
      {.roll = roll_is_right ? &roll : nullptr,
       .agenda = agenda_is_right ? &agenda : nullptr,
       .papers = papers,
       .utc_offset_minutes = session ? std::optional(session->utc_offset_minutes) : std::nullopt},
      faults);
  if (!faults.empty()) return Failure(faults.sorted());

  return core::SessionPlan{.council = session->council,
                           .title = session->title,
                           .place = session->place,
                           .utc_offset_minutes = session->utc_offset_minutes,
                           .procedure = std::move(session->procedure),
                           .roll = std::move(roll),
                           .sittings = std::move(session->sittings),
                           .agenda = std::move(agenda),
                           .drafts = *std::move(drafts),
                           .issue_groups = std::move(interpellation.issue_groups),
                           .questions = std::move(interpellation.questions),
                           .promises = std::move(interpellation.promises)};
}

void shift_to(core::SessionPlan& plan, Instant first_start) {
  std::optional<Instant> earliest;
  for (const core::ItemPlan& item : plan.agenda) {
    earliest = std::min(earliest.value_or(item.planned_start), item.planned_start);
  }
  if (plan.agenda.empty()) {
    for (const core::SittingPlan& sitting : plan.sittings) {
      earliest = std::min(earliest.value_or(sitting.planned_start), sitting.planned_start);
    }
  }
  if (!earliest) return;

  const Duration distance = first_start - *earliest;
  for (core::ItemPlan& item : plan.agenda) item.planned_start = item.planned_start + distance;
  for (core::SittingPlan& sitting : plan.sittings) {
    sitting.planned_start = sitting.planned_start + distance;
    sitting.planned_end = sitting.planned_end + distance;
  }
}

}  // namespace plenary::intake
