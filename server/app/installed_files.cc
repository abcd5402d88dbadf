#include "app/installed_files.h"

#include <array>
#include <system_error>

namespace plenary::app {
namespace {

namespace fs = std::filesystem;

struct Places {
  std::string_view installed;  // below share/plenary
  std::string_view built;      // below some folder above the program
};

Places places_of(Installed what) {
  switch (what) {
    case Installed::screens:
      return {"www", "www"};
    case Installed::procedures:
      return {"procedures", "deploy/procedures"};
    case Installed::demo_session:
      return {"demo-session", "deploy/demo-session"};
  }
  return {};
}

}  // namespace

std::optional<fs::path> find_installed(Installed what) {
  std::error_code error;
  const fs::path program = fs::read_symlink("/proc/self/exe", error);
  if (error) return std::nullopt;

  const Places places = places_of(what);
  const fs::path installed =
      program.parent_path().parent_path() / "share" / "plenary" / places.installed;
  if (fs::is_directory(installed, error)) return installed;
  for (fs::path above = program.parent_path(); above != above.root_path();
       above = above.parent_path()) {
    fs::path candidate = above / places.built;
    if (fs::is_directory(candidate, error)) return candidate;
  }
  return std::nullopt;
}

}  // namespace plenary::app
