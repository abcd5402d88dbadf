#pragma once

// The screens' files, read into memory once at the start. A request is a look-up in a table of
// names: there is no path on the disk that a request could reach.
//
// Beside "app.js" may stand "app.js.br" and "app.js.gz", the same file compressed. Files under
// /assets/ bear a hash in their names and never change.

#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "net/http_request.h"
#include "net/http_response.h"

namespace plenary::net {

class HttpFiles {
 public:
  // None at all.
  HttpFiles() = default;

  // All regular files under `folder`; hidden ones and symbolic links are left out. Throws
  // std::runtime_error if one cannot be read.
  explicit HttpFiles(const std::filesystem::path& folder);

  // None: there is no such file.
  [[nodiscard]] std::optional<HttpResponse> answer(const RequestHead& request) const;

  [[nodiscard]] std::size_t size() const { return files_.size(); }

 private:
  struct Content {
    std::shared_ptr<const std::string> octets;
    std::string etag;
  };
  struct File {
    std::string content_type;
    std::string cache_control;
    Content plain;
    std::optional<Content> brotli;
    std::optional<Content> gzip;
  };

  std::map<std::string, File, std::less<>> files_;  // by path: "/chair.html"
};

}  // namespace plenary::net
