#pragma once

// A whole network layer on a free port, with the room, the door and the papers played by the test.

#include <prometheus/registry.h>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "net/admission.h"
#include "net/fan_out.h"
#include "net/http_files.h"
#include "net/paper_source.h"
#include "net/server.h"
#include "net/settings.h"
#include "plenary/client/v1/frames.pb.h"
#include "room/inbox.h"
#include "test_socket.h"

namespace plenary::net::testing {

namespace pb = plenary::client::v1;

// Tokens are "chair", "delegate 7", "podium", "gallery"; join codes "join chair" and so on. The
// token that a join code leads to is the rest of it.
class Door : public Admission {
 public:
  std::optional<Admitted> redeem(std::string_view join_code) override;
  std::optional<Admitted> find(std::string_view token) override;
};

class Shelf : public PaperSource {
 public:
  std::optional<Paper> find(std::string_view name, core::Audience audience) override;
};

// Keeps what was submitted until the test takes it.
class TestInbox : public room::Inbox {
 public:
  void submit(room::Submission submission) override;
  room::Submission next();  // waits
  [[nodiscard]] std::size_t size();

 private:
  std::mutex mutex_;
  std::condition_variable came_;
  std::deque<room::Submission> submissions_;
};

// A WebSocket client of plenary.v1.
class Screen {
 public:
  explicit Screen(std::uint16_t port, int receive_buffer_bytes = 0);

  void send(const pb::ClientFrame& frame);
  void say_hello(const std::string& token, pb::Audience audience,
                 std::optional<room::Position> resume = std::nullopt);

  // The next frame of the server, which must not be a close frame.
  pb::ServerFrame next();

  // Reads frames until one of this kind; the others are dropped.
  pb::ServerFrame next(pb::ServerFrame::FrameCase kind);

  // Reads a Goodbye and a close frame with the same code, whatever comes before; then the end.
  int read_goodbye();

  TestSocket& socket() { return socket_; }

 private:
  TestSocket socket_;
};

class House {
 public:
  // Starts the server. The first publication has been made unless `published` is no.
  enum class Published : std::uint8_t { no, yes };
  explicit House(Settings settings = short_waits(), Published published = Published::yes,
                 HttpFiles files = {});
  ~House();

  // Everything generous enough for a loaded machine, ticks short.
  static Settings short_waits();

  [[nodiscard]] std::uint16_t port() const { return server_->port(); }
  [[nodiscard]] Server& server() { return *server_; }
  [[nodiscard]] FanOut& fan_out() { return fan_out_; }
  [[nodiscard]] TestInbox& inbox() { return inbox_; }
  [[nodiscard]] room::Position position() const { return {kEpoch, {sequence_}}; }

  // A screen that has said Hello; Welcome and the first update are still to be read.
  Screen screen(const std::string& token, pb::Audience audience);
  // One that has read these.
  Screen joined(const std::string& token, pb::Audience audience);

  // One batch that changes the title of sitting 1 for every audience.
  room::Publication change(const std::string& title);
  void publish(room::Publication publication) { fan_out_.publish(std::move(publication)); }

  // GET over a connection of its own, with the body.
  HttpAnswer get(const std::string& path, const std::string& more_fields = "");
  double metric(const std::string& name_and_labels);

  static constexpr const char* kEpoch = "00112233aabbccdd";

 private:
  HttpFiles files_;
  std::shared_ptr<prometheus::Registry> registry_;
  FanOut fan_out_;
  TestInbox inbox_;
  Door door_;
  Shelf shelf_;
  std::unique_ptr<Server> server_;
  std::uint64_t sequence_ = 10;
};

// Waits until `holds` does, looking again and again; false if it never did.
bool eventually(const std::function<bool()>& holds);

}  // namespace plenary::net::testing
