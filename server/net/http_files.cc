#include "net/http_files.h"

#include <sodium.h>

#include <array>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <utility>

namespace plenary::net {
namespace fs = std::filesystem;
namespace {

struct TypeRow {
  std::string_view ending;
  std::string_view content_type;
};

constexpr std::array kTypes = {
    TypeRow{".html", "text/html; charset=utf-8"},
    TypeRow{".js", "text/javascript; charset=utf-8"},
    TypeRow{".mjs", "text/javascript; charset=utf-8"},
    TypeRow{".css", "text/css; charset=utf-8"},
    TypeRow{".json", "application/json"},
    TypeRow{".map", "application/json"},
    TypeRow{".webmanifest", "application/manifest+json"},
    TypeRow{".svg", "image/svg+xml"},
    TypeRow{".png", "image/png"},
    TypeRow{".jpg", "image/jpeg"},
    TypeRow{".ico", "image/x-icon"},
    TypeRow{".webp", "image/webp"},
    TypeRow{".woff2", "font/woff2"},
    TypeRow{".txt", "text/plain; charset=utf-8"},
    TypeRow{".pdf", "application/pdf"},
};

constexpr std::string_view kBrotliEnding = ".br";
constexpr std::string_view kGzipEnding = ".gz";

std::string content_type_of(std::string_view path) {
  for (const TypeRow& row : kTypes) {
    if (path.ends_with(row.ending)) return std::string(row.content_type);
  }
  return "application/octet-stream";
}

std::string cache_control_of(std::string_view path) {
  return path.starts_with("/assets/") ? "public, max-age=31536000, immutable" : "no-cache";
}

std::string read_whole(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  std::string octets{std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
  if (!file) throw std::runtime_error("cannot read " + path.string());
  return octets;
}

// Names the octets: another content has another tag.
std::string etag_of(std::string_view octets) {
  constexpr std::size_t kBytes = 16;
  std::array<unsigned char, kBytes> hash{};
  crypto_generichash(hash.data(), hash.size(),
                     reinterpret_cast<const unsigned char*>(octets.data()), octets.size(), nullptr,
                     0);
  std::array<char, 2 * kBytes + 1> text{};
  sodium_bin2hex(text.data(), text.size(), hash.data(), hash.size());
  return "\"" + std::string(text.data()) + "\"";
}

bool is_hidden(const fs::path& below_folder) {
  for (const fs::path& part : below_folder) {
    if (part.native().starts_with('.')) return true;
  }
  return false;
}

std::map<std::string, std::string> read_folder(const fs::path& folder) {
  std::map<std::string, std::string> octets_of;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    const fs::path name = entry.path().lexically_relative(folder);
    if (entry.is_symlink() || !entry.is_regular_file() || is_hidden(name)) continue;
    octets_of.emplace("/" + name.generic_string(), read_whole(entry.path()));
  }
  return octets_of;
}

// "br;q=0" says that it must not be used; other weights make no difference to us.
bool accepts(const RequestHead& request, std::string_view encoding) {
  if (request.lists("Accept-Encoding", encoding)) return true;
  for (const auto& [name, value] : request.fields) {
    if (!equal_ignoring_case(name, "Accept-Encoding")) continue;
    const std::size_t at = value.find(std::string(encoding) + ";q=");
    if (at == std::string_view::npos) continue;
    const std::string_view weight = value.substr(at + encoding.size() + 3);
    if (weight.find_first_of("123456789") < weight.find(',')) return true;
  }
  return false;
}

bool is_current(const RequestHead& request, const std::string& etag) {
  return request.lists("If-None-Match", etag) || request.lists("If-None-Match", "*") ||
         request.lists("If-None-Match", "W/" + etag);
}

}  // namespace

HttpFiles::HttpFiles(const fs::path& folder) {
  std::map<std::string, std::string> octets_of = read_folder(folder);
  const auto content_of = [&](const std::string& path) -> std::optional<Content> {
    const auto found = octets_of.find(path);
    if (found == octets_of.end()) return std::nullopt;
    return Content{.octets = std::make_shared<const std::string>(found->second),
                   .etag = etag_of(found->second)};
  };
  for (const auto& [path, octets] : octets_of) {
    const bool is_variant = (path.ends_with(kBrotliEnding) || path.ends_with(kGzipEnding)) &&
                            octets_of.contains(path.substr(0, path.size() - 3));
    if (is_variant) continue;
    files_.emplace(path, File{.content_type = content_type_of(path),
                              .cache_control = cache_control_of(path),
                              .plain = *content_of(path),
                              .brotli = content_of(path + std::string(kBrotliEnding)),
                              .gzip = content_of(path + std::string(kGzipEnding))});
  }
}

std::optional<HttpResponse> HttpFiles::answer(const RequestHead& request) const {
  const auto found = files_.find(request.path == "/" ? "/index.html" : request.path);
  if (found == files_.end()) return std::nullopt;
  const File& file = found->second;
  HttpResponse response;
  const Content* content = &file.plain;
  if (file.brotli && accepts(request, "br")) {
    content = &*file.brotli;
    response.content_encoding = "br";
  } else if (file.gzip && accepts(request, "gzip")) {
    content = &*file.gzip;
    response.content_encoding = "gzip";
  }
  response.content_type = file.content_type;
  response.cache_control = file.cache_control;
  response.varies_by_encoding = file.brotli || file.gzip;
  response.etag = content->etag;
  if (is_current(request, content->etag)) {
    response.status = HttpStatus::not_modified;
  } else {
    response.body = content->octets;
  }
  return response;
}

}  // namespace plenary::net
