#include "app/join_links.h"

#include <fcntl.h>
#include <unistd.h>

#include <boost/describe.hpp>
#include <string_view>
#include <utility>

namespace plenary::app {
namespace {

constexpr int kDisplayLinks = 8;

std::string_view page_of(core::Audience audience) {
  switch (audience) {
    case core::Audience::chair:
      return "chair.html";
    case core::Audience::delegate:
      return "delegate.html";
    case core::Audience::podium:
      return "podium.html";
    case core::Audience::gallery:
      return "gallery.html";
  }
  return "gallery.html";
}

template <class Enum>
std::string word(Enum value) {
  return boost::describe::enum_to_string(value, "");
}

std::string quoted(std::string_view text) {
  std::string field = "\"";
  for (const char character : text) {
    if (character == '"') field += '"';
    field += character;
  }
  return field + '"';
}

Result<JoinLink, store::DoorError> issue(store::DoorLedger& ledger, core::Actor actor, Text name,
                                         const LinkPlace& place, Instant now) {
  const core::Audience audience = core::audience_of(actor.role);
  auto code = ledger.issue_code(actor, audience, now);
  if (!code) return Failure<store::DoorError>(code.error());
  std::string link = place.origin + "/" + std::string(page_of(audience)) +
                     "?session=" + place.session + "#join=" + *code;
  return JoinLink{actor, audience, std::move(name), *std::move(code), std::move(link)};
}

std::string csv_of(const std::vector<JoinLink>& links, const core::Meeting& meeting) {
  std::string csv = "role,audience,person,name,seat,code,link\n";
  for (const JoinLink& link : links) {
    const core::Person* person = core::find_person(meeting, link.actor.person);
    csv += word(link.actor.role) + ',' + word(link.audience) + ',' +
           std::to_string(link.actor.person.value) + ',' + quoted(link.name.view()) + ',' +
           std::to_string(person == nullptr ? 0 : person->seat) + ',' + link.code + ',' +
           link.link + '\n';
  }
  return csv;
}

}  // namespace

Result<std::vector<JoinLink>, store::DoorError> issue_links(store::DoorLedger& ledger,
                                                            const core::Meeting& meeting,
                                                            const LinkPlace& place, Instant now) {
  std::vector<std::pair<core::Actor, Text>> actors;
  for (const core::Person& person : meeting.roll) {
    for (const core::Role role : person.roles) {
      actors.push_back({{.role = role, .person = person.id}, person.name});
    }
  }
  for (int display = 0; display < kDisplayLinks; ++display) {
    actors.push_back({{.role = core::Role::gallery, .person = {}}, {}});
  }

  std::vector<JoinLink> links;
  links.reserve(actors.size());
  for (auto& [actor, name] : actors) {
    auto link = issue(ledger, actor, std::move(name), place, now);
    if (!link) return Failure<store::DoorError>(link.error());
    links.push_back(*std::move(link));
  }
  return links;
}

bool write_links(const std::filesystem::path& file, const std::vector<JoinLink>& links,
                 const core::Meeting& meeting) {
  // Made with its permissions, so that nobody can read it before they are set.
  std::error_code ignored;
  std::filesystem::remove(file, ignored);
  const int descriptor = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
  if (descriptor < 0) return false;
  const std::string csv = csv_of(links, meeting);
  std::string_view rest = csv;
  while (!rest.empty()) {
    const ssize_t written = ::write(descriptor, rest.data(), rest.size());
    if (written <= 0) break;
    rest.remove_prefix(static_cast<std::size_t>(written));
  }
  return ::close(descriptor) == 0 && rest.empty();
}

}  // namespace plenary::app
