#include "house.h"

#include <spdlog/logger.h>
#include <spdlog/sinks/null_sink.h>

#include <chrono>
#include <functional>
#include <stdexcept>
#include <thread>

namespace plenary::net::testing {
namespace {

using namespace std::chrono_literals;

constexpr auto kPatience = 20s;

std::shared_ptr<spdlog::logger> silent_logger() {
  return std::make_shared<spdlog::logger>("net", std::make_shared<spdlog::sinks::null_sink_mt>());
}

core::SittingCard sitting(const std::string& title) {
  core::SittingCard card;
  card.id = SittingId{1};
  card.title = Text(title);
  return card;
}

}  // namespace

std::optional<Admitted> Door::redeem(std::string_view join_code) {
  constexpr std::string_view kPrefix = "join ";
  if (!join_code.starts_with(kPrefix)) return std::nullopt;
  const std::string_view token = join_code.substr(kPrefix.size());
  auto admitted = find(token);
  if (admitted) admitted->new_token = std::string(token);
  return admitted;
}

std::optional<Admitted> Door::find(std::string_view token) {
  if (token == "chair") {
    return Admitted{.actor = {.role = core::Role::chair, .person = PersonId{1}},
                    .audience = core::Audience::chair,
                    .name = "Chủ tọa",
                    .new_token = {}};
  }
  if (token.starts_with("delegate ")) {
    const auto number = static_cast<std::uint32_t>(std::stoul(std::string(token.substr(9))));
    return Admitted{.actor = {.role = core::Role::delegate, .person = PersonId{number}},
                    .audience = core::Audience::delegate,
                    .name = "Đại biểu",
                    .new_token = {}};
  }
  if (token == "podium") {
    return Admitted{.actor = {.role = core::Role::official, .person = {}},
                    .audience = core::Audience::podium,
                    .name = {},
                    .new_token = {}};
  }
  if (token == "gallery") return Admitted{};
  return std::nullopt;
}

std::optional<Paper> Shelf::find(std::string_view name, core::Audience audience) {
  const bool sits_in_the_hall =
      audience == core::Audience::chair || audience == core::Audience::delegate;
  const bool is_given = name == "on the wall.txt" || (name == "to trinh.txt" && sits_in_the_hall) ||
                        (name == "chair only.txt" && audience == core::Audience::chair);
  if (!is_given) return std::nullopt;
  return Paper{.content_type = "text/plain; charset=utf-8",
               .octets = std::make_shared<const std::string>("a paper\n")};
}

void TestInbox::submit(room::Submission submission) {
  const std::lock_guard lock(mutex_);
  submissions_.push_back(std::move(submission));
  came_.notify_one();
}

room::Submission TestInbox::next() {
  std::unique_lock lock(mutex_);
  if (!came_.wait_for(lock, kPatience, [this] { return !submissions_.empty(); })) {
    throw std::runtime_error("no command came in time");
  }
  room::Submission submission = std::move(submissions_.front());
  submissions_.pop_front();
  return submission;
}

std::size_t TestInbox::size() {
  const std::lock_guard lock(mutex_);
  return submissions_.size();
}

Screen::Screen(std::uint16_t port, int receive_buffer_bytes) : socket_(port, receive_buffer_bytes) {
  const int status = socket_.upgrade("/ws/demo", "Sec-WebSocket-Protocol: plenary.v1\r\n");
  if (status != 101) throw std::runtime_error("upgrade: " + std::to_string(status));
}

void Screen::send(const pb::ClientFrame& frame) {
  socket_.send_frame(kBinary, frame.SerializeAsString());
}

void Screen::say_hello(const std::string& token, pb::Audience audience,
                       std::optional<room::Position> resume) {
  pb::ClientFrame frame;
  pb::Hello& hello = *frame.mutable_hello();
  token.starts_with("join ") ? hello.set_join_code(token) : hello.set_token(token);
  hello.set_audience(audience);
  if (resume) {
    hello.mutable_resume()->set_epoch(resume->epoch);
    hello.mutable_resume()->set_sequence(resume->sequence.value);
  }
  send(frame);
}

pb::ServerFrame Screen::next() {
  const auto frame = socket_.read_frame();
  pb::ServerFrame message;
  if (!frame || frame->opcode != kBinary || !message.ParseFromString(frame->payload)) {
    throw std::runtime_error("no server frame came");
  }
  return message;
}

pb::ServerFrame Screen::next(pb::ServerFrame::FrameCase kind) {
  for (;;) {
    pb::ServerFrame frame = next();
    if (frame.frame_case() == kind) return frame;
  }
}

int Screen::read_goodbye() {
  const auto code = static_cast<int>(next(pb::ServerFrame::kGoodbye).goodbye().code());
  const int close_code = socket_.read_close_code();
  if (close_code != code) throw std::runtime_error("goodbye and close frame differ");
  socket_.await_end();
  return code;
}

Settings House::short_waits() {
  Settings settings;
  settings.deadline_tick = 10ms;
  settings.hello_wait = 15s;
  settings.request_head_wait = 15s;
  settings.http_idle_wait = 15s;
  return settings;
}

House::House(Settings settings, Published published, HttpFiles files)
    : files_(std::move(files)),
      registry_(std::make_shared<prometheus::Registry>()),
      fan_out_(settings, silent_logger()) {
  if (published == Published::yes) {
    room::Publication first = change("first");
    first.from = first.to;
    core::OwnCard own;
    own.id = PersonId{7};
    own.name = "Đại biểu 7";
    first.own.push_back(own);
    publish(std::move(first));
  }
  server_ = std::make_unique<Server>(std::move(settings),
                                     Server::Parts{.fan_out = fan_out_,
                                                   .inbox = inbox_,
                                                   .admission = door_,
                                                   .papers = shelf_,
                                                   .files = files_,
                                                   .registry = *registry_,
                                                   .now = [] { return Instant{1'700'000'000'000}; },
                                                   .logger = silent_logger()});
  server_->start();
}

House::~House() { server_->stop(3s); }

Screen House::screen(const std::string& token, pb::Audience audience) {
  Screen screen(port());
  screen.say_hello(token, audience);
  return screen;
}

Screen House::joined(const std::string& token, pb::Audience audience) {
  Screen result = screen(token, audience);
  result.next(pb::ServerFrame::kWelcome);
  for (;;) {
    const pb::ServerFrame update = result.next(pb::ServerFrame::kUpdate);
    if (update.update().scope() == pb::UPDATE_SCOPE_ALL) return result;
  }
}

room::Publication House::change(const std::string& title) {
  const room::Position from = position();
  ++sequence_;
  const core::CardKey key{.kind = core::CardKind::sitting, .number = 1};
  room::Publication publication;
  publication.from = from;
  publication.to = position();
  publication.at = Instant{1};
  publication.chair.upserted.emplace_back(key, sitting(title));
  publication.delegate.upserted.emplace_back(key, sitting(title));
  publication.in_public.upserted.emplace_back(key, sitting(title));
  return publication;
}

HttpAnswer House::get(const std::string& path, const std::string& more_fields) {
  TestSocket socket(port());
  return socket.ask("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + more_fields + "\r\n");
}

double House::metric(const std::string& name_and_labels) {
  const std::string text = get("/metrics").body;
  const std::size_t at = text.find("\n" + name_and_labels + " ");
  if (at == std::string::npos) return 0;
  return std::stod(text.substr(at + name_and_labels.size() + 2));
}

bool eventually(const std::function<bool()>& holds) {
  const auto until = std::chrono::steady_clock::now() + kPatience;
  while (std::chrono::steady_clock::now() < until) {
    if (holds()) return true;
    std::this_thread::yield();
  }
  return false;
}

}  // namespace plenary::net::testing
