#pragma once

// Which answer a request over HTTP gets. Safe from any thread.
//
//   /healthz       200 while the process lives
//   /readyz        200 when the room works, else 503
//   /metrics       counters, for Prometheus
//   /papers/{name} for those in the hall, with "Authorization: Bearer {token}"
//   anything else  a file of the screens, or 404

#include <prometheus/registry.h>

#include <string>
#include <variant>

#include "net/fan_out.h"
#include "net/http_files.h"
#include "net/http_request.h"
#include "net/http_response.h"
#include "net/paper_source.h"

namespace plenary::net {

// The answer has to be asked for at the admission desk.
struct PaperWanted {
  std::string token;
  std::string name;
};

class HttpRoutes {
 public:
  HttpRoutes(const HttpFiles& files, const FanOut& fan_out, const prometheus::Registry& registry)
      : files_(files), fan_out_(fan_out), registry_(registry) {}

  [[nodiscard]] std::variant<HttpResponse, PaperWanted> answer(const RequestHead& request) const;

 private:
  const HttpFiles& files_;
  const FanOut& fan_out_;
  const prometheus::Registry& registry_;
};

// A paper is shown as it is and can run nothing.
HttpResponse paper_answer(const Paper& paper);

}  // namespace plenary::net
