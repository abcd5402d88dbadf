#include "intake/session_file.h"

#include <algorithm>
#include <system_error>
#include <utility>

#include "intake/limits.h"
#include "intake/nearest_word.h"
#include "intake/procedure_file.h"
#include "intake/text_file.h"
#include "intake/text_folding.h"
#include "intake/toml_table.h"

namespace plenary::intake {
namespace {

constexpr const char* kName = "session.toml";
constexpr std::size_t kSittingTitleLengthMax = 100;
constexpr std::size_t kPathLengthMax = 200;

std::vector<std::string> keys_in(const std::filesystem::path& shipped) {
  std::vector<std::string> keys;
  std::error_code error;
  for (const auto& entry : std::filesystem::directory_iterator(shipped, error)) {
    if (entry.path().extension() == ".toml") keys.push_back(path_text(entry.path().stem()));
  }
  std::ranges::sort(keys);
  return keys;
}

bool stays_inside(const std::filesystem::path& relative) {
  return relative.is_relative() && std::ranges::find(relative, "..") == relative.end() &&
         relative.native().find('\\') == std::string::npos;
}

// "procedure" names a shipped procedure by its key, or a file of the session folder by its path.
void read_rules(TomlTable& root, SessionFile& session, const std::filesystem::path& folder,
                const std::filesystem::path& shipped, FaultList& faults) {
  const auto written = root.text("procedure", kPathLengthMax);
  if (!written) return;

  if (written->ends_with(".toml")) {
    const std::filesystem::path relative = std::u8string(written->begin(), written->end());
    if (!stays_inside(relative)) {
      faults.add(FaultCode::unknown_procedure, root.place("procedure"),
                 {{"value", *written}, {"nearest", ""}});
      return;
    }
    if (auto procedure = read_procedure(folder / relative, *written, faults)) {
      session.procedure = *std::move(procedure);
    }
    return;
  }
  const std::vector<std::string> keys = keys_in(shipped);
  if (std::ranges::find(keys, *written) == keys.end()) {
    faults.add(FaultCode::unknown_procedure, root.place("procedure"),
               {{"value", *written}, {"nearest", nearest_word(*written, keys)}});
    return;
  }
  const std::string file = *written + ".toml";
  if (auto procedure = read_procedure(shipped / file, file, faults)) {
    session.procedure = *std::move(procedure);
  }
}

std::int32_t read_utc_offset(TomlTable& root, FaultList& faults) {
  const auto written = root.text("utc_offset", kWordLengthMax);
  if (!written) return 0;
  const auto offset = parse_utc_offset(*written);
  if (!offset)
    faults.add(FaultCode::bad_utc_offset, root.place("utc_offset"), {{"value", *written}});
  return offset.value_or(0);
}

std::optional<Instant> read_time(TomlTable& row, std::string_view key, std::optional<Date> date,
                                 std::int32_t utc_offset_minutes, FaultList& faults) {
  const auto written = row.text_or_time(key);
  if (!written) return std::nullopt;
  const auto minute = parse_time_of_day(*written);
  if (!minute) faults.add(FaultCode::bad_time, row.place(key), {{"value", *written}});
  if (!minute || !date) return std::nullopt;
  return moment(*date, *minute, utc_offset_minutes);
}

std::optional<Date> read_date(TomlTable& row, FaultList& faults) {
  const auto written = row.text_or_time("date");
  if (!written) return std::nullopt;
  const auto date = parse_date(*written);
  if (!date) faults.add(FaultCode::bad_date, row.place("date"), {{"value", *written}});
  return date;
}

void read_sitting(TomlTable row, SessionFile& session, FaultList& faults) {
  core::SittingPlan sitting;
  sitting.id = {static_cast<std::uint32_t>(session.sittings.size() + 1)};
  const std::string title = row.text("title", kSittingTitleLengthMax).value_or("");
  sitting.title = title;
  const auto date = read_date(row, faults);
  const auto start = read_time(row, "start", date, session.utc_offset_minutes, faults);
  const auto end = read_time(row, "end", date, session.utc_offset_minutes, faults);
  if (row.has("doors")) {
    const bool closed = row.word("doors", {"open", "closed"}) == 1;
    sitting.doors = closed ? core::Doors::closed : core::Doors::open;
  }
  row.known("doors");
  row.finish();

  sitting.planned_start = start.value_or(Instant{});
  sitting.planned_end = end.value_or(Instant{});
  if (start && end && *end <= *start) {
    faults.add(FaultCode::sitting_without_length, row.place("end"));
  }
  for (const core::SittingPlan& earlier : session.sittings) {
    if (!title.empty() && fold_word(earlier.title.view()) == fold_word(title)) {
      faults.add(FaultCode::duplicate_sitting, row.place("title"), {{"value", title}});
      break;
    }
  }
  const auto last = std::ranges::max_element(session.sittings, {}, &core::SittingPlan::planned_end);
  if (start && last != session.sittings.end() && *start < last->planned_end) {
    faults.add(FaultCode::sittings_overlap, row.place("start"), {{"value", last->title.str()}});
  }
  session.sittings.push_back(std::move(sitting));
  session.dates.push_back(date.value_or(Date{}));
}

}  // namespace

std::optional<SessionFile> read_session_file(const std::filesystem::path& folder,
                                             const std::filesystem::path& shipped_procedures,
                                             FaultList& faults) {
  const auto file = parse_toml_file(folder / kName, kName, faults);
  if (!file) return std::nullopt;

  TomlTable root(*file, kName, "", faults);
  SessionFile session;
  session.council = root.text("council", kTitleLengthMax).value_or("");
  session.title = root.text("title", kTitleLengthMax).value_or("");
  session.place = root.text("place", kTitleLengthMax).value_or("");
  session.utc_offset_minutes = read_utc_offset(root, faults);
  session.groups = root.texts("groups", kGroupLengthMax);
  for (TomlTable& row : root.tables("sittings")) read_sitting(std::move(row), session, faults);
  if (session.sittings.empty() && root.has("sittings")) {
    faults.add(FaultCode::no_sittings, root.place("sittings"));
  }
  read_rules(root, session, folder, shipped_procedures, faults);
  root.finish();
  return session;
}

}  // namespace plenary::intake
