// Files, health, metrics, papers.

#include <gtest/gtest.h>
#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <memory>
#include <string>

#include "house.h"

namespace plenary::net::testing {
namespace {

namespace fs = std::filesystem;

// A folder of screens that is gone after the test.
class Folder {
 public:
  Folder() {
    std::string name = (fs::temp_directory_path() / "plenary-net-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path_); }

  void write(const std::string& name, const std::string& octets) const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << octets;
  }
  [[nodiscard]] const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

class Http : public ::testing::Test {
 protected:
  Http() {
    folder_.write("chair.html", "<!doctype html>chair");
    folder_.write("sw.js", "worker");
    folder_.write("assets/app-1a2b.js", "plain");
    folder_.write("assets/app-1a2b.js.br", "brotli");
    folder_.write("assets/app-1a2b.js.gz", "gzip");
    folder_.write(".secret", "hidden");
    fs::create_symlink("/etc/passwd", folder_.path() / "passwd");
    house_ = std::make_unique<House>(House::short_waits(), House::Published::yes,
                                     HttpFiles(folder_.path()));
  }

  Folder folder_;
  std::unique_ptr<House> house_;
};

TEST_F(Http, FilesBearTypeCachingAndSecurityFields) {
  const HttpAnswer page = house_->get("/chair.html");
  EXPECT_EQ(page.status, 200);
  EXPECT_EQ(page.body, "<!doctype html>chair");
  EXPECT_EQ(page.fields.at("content-type"), "text/html; charset=utf-8");
  EXPECT_EQ(page.fields.at("cache-control"), "no-cache");
  EXPECT_EQ(page.fields.at("x-content-type-options"), "nosniff");
  EXPECT_EQ(page.fields.at("referrer-policy"), "no-referrer");
  EXPECT_EQ(page.fields.at("cross-origin-opener-policy"), "same-origin");
  EXPECT_EQ(page.fields.at("cross-origin-resource-policy"), "same-origin");
  const std::string& policy = page.fields.at("content-security-policy");
  EXPECT_TRUE(policy.starts_with("default-src 'none'; script-src 'self'; "));
  EXPECT_NE(policy.find("frame-ancestors 'none'"), std::string::npos);

  EXPECT_EQ(house_->get("/assets/app-1a2b.js").fields.at("cache-control"),
            "public, max-age=31536000, immutable");
  EXPECT_EQ(house_->get("/sw.js").fields.at("cache-control"), "no-cache");
}

TEST_F(Http, CompressedVariantIsServedToThoseWhoAcceptIt) {
  const std::string path = "/assets/app-1a2b.js";
  const HttpAnswer brotli = house_->get(path, "Accept-Encoding: gzip, deflate, br\r\n");
  EXPECT_EQ(brotli.body, "brotli");
  EXPECT_EQ(brotli.fields.at("content-encoding"), "br");
  EXPECT_EQ(brotli.fields.at("content-type"), "text/javascript; charset=utf-8");
  EXPECT_EQ(brotli.fields.at("vary"), "Accept-Encoding");
  EXPECT_EQ(house_->get(path, "Accept-Encoding: gzip;q=0.5\r\n").body, "gzip");
  EXPECT_EQ(house_->get(path, "Accept-Encoding: br;q=0, gzip;q=0.0\r\n").body, "plain");
  EXPECT_EQ(house_->get(path).body, "plain");
  EXPECT_EQ(house_->get(path + ".br").status, 404);
}

TEST_F(Http, UnchangedFileIsNotSentAgain) {
  const std::string etag = house_->get("/chair.html").fields.at("etag");
  const HttpAnswer again = house_->get("/chair.html", "If-None-Match: " + etag + "\r\n");
  EXPECT_EQ(again.status, 304);
  EXPECT_EQ(again.body, "");
  EXPECT_EQ(again.fields.at("etag"), etag);
  EXPECT_EQ(house_->get("/chair.html", "If-None-Match: \"other\"\r\n").status, 200);
  const std::string huge = "If-None-Match: " + std::string(7'000, '"') + "\r\n";
  EXPECT_EQ(house_->get("/chair.html", huge).status, 200);
}

TEST_F(Http, HeadHasTheFieldsWithoutTheBody) {
  TestSocket socket(house_->port());
  socket.send("HEAD /chair.html HTTP/1.1\r\nHost: localhost\r\n\r\n");
  const HttpAnswer head = socket.read_head();
  EXPECT_EQ(head.status, 200);
  EXPECT_EQ(head.fields.at("content-length"), "20");
  // What comes next is the next answer, not a body.
  EXPECT_EQ(socket.ask("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n").body, "200 OK\n");
}

TEST_F(Http, NothingOutsideTheTableIsReachable) {
  for (const char* path :
       {"/../chair.html", "/assets/../chair.html", "/%2e%2e/etc/passwd", "/..%2fetc%2fpasswd",
        "/etc/passwd", "//chair.html", "/.secret", "/assets/", "/assets", "/passwd",
        "/chair.html%00", "/CHAIR.HTML", "/", "/\\chair.html"}) {
    EXPECT_EQ(house_->get(path).status, 404) << path;
  }
}

TEST_F(Http, OtherMethodsAreNotAllowed) {
  for (const char* method : {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "CONNECT", "BREW"}) {
    TestSocket socket(house_->port());
    const HttpAnswer answer =
        socket.ask(std::string(method) + " /chair.html HTTP/1.1\r\nHost: localhost\r\n\r\n");
    EXPECT_EQ(answer.status, 405) << method;
    EXPECT_EQ(answer.fields.at("allow"), "GET, HEAD");
    socket.await_end();
  }
}

TEST_F(Http, OneConnectionServesManyRequests) {
  TestSocket socket(house_->port());
  const std::string request = "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n";
  socket.send(request + request + request);
  for (int i = 0; i < 3; ++i) EXPECT_EQ(socket.read_answer().status, 200);
  EXPECT_EQ(socket.ask("GET /healthz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                .fields.at("connection"),
            "close");
  socket.await_end();
}

TEST_F(Http, Http10IsAnsweredAndClosed) {
  TestSocket socket(house_->port());
  EXPECT_EQ(socket.ask("GET /healthz HTTP/1.0\r\nHost: localhost\r\n\r\n").status, 200);
  socket.await_end();
}

TEST_F(Http, MetricsCountWithoutNames) {
  Screen screen = house_->joined("delegate 7", pb::AUDIENCE_DELEGATE);
  house_->publish(house_->change("second"));
  screen.next(pb::ServerFrame::kUpdate);
  EXPECT_EQ(house_->metric("plenary_screens{audience=\"delegate\"}"), 1);
  EXPECT_TRUE(eventually([&] { return house_->metric("plenary_frames_sent_total") >= 1; }));
  const HttpAnswer metrics = house_->get("/metrics");
  EXPECT_EQ(metrics.fields.at("content-type"), "text/plain; version=0.0.4; charset=utf-8");
  for (const char* secret : {"delegate 7", "Đại biểu", "127.0.0.1"}) {
    EXPECT_EQ(metrics.body.find(secret), std::string::npos) << secret;
  }
}

TEST_F(Http, ReadyOnlyWhileTheRoomWorks) {
  EXPECT_EQ(house_->get("/healthz").status, 200);
  EXPECT_TRUE(eventually([&] { return house_->get("/readyz").status == 200; }));
  house_->fan_out().report(room::RoomHealth::log_full);
  EXPECT_TRUE(eventually([&] { return house_->get("/readyz").status == 503; }));
  EXPECT_EQ(house_->get("/healthz").status, 200);
}

TEST(HttpBeforeTheFirstPublication, IsAliveButNotReady) {
  House house(House::short_waits(), House::Published::no);
  EXPECT_EQ(house.get("/healthz").status, 200);
  EXPECT_EQ(house.get("/readyz").status, 503);
}

TEST_F(Http, PapersAreForThoseWhoAreKnownAndMayReadThem) {
  const std::string path = "/papers/to%20trinh.txt";
  const HttpAnswer paper = house_->get(path, "Authorization: Bearer delegate 7\r\n");
  EXPECT_EQ(paper.status, 200);
  EXPECT_EQ(paper.body, "a paper\n");
  EXPECT_EQ(paper.fields.at("content-security-policy"), "default-src 'none'; sandbox");
  EXPECT_EQ(paper.fields.at("cache-control"), "private, no-store");
  EXPECT_EQ(house_->get(path, "Authorization: Bearer chair\r\n").status, 200);

  EXPECT_EQ(house_->get(path).status, 401);
  EXPECT_EQ(house_->get(path, "Authorization: Bearer nobody\r\n").status, 401);
  EXPECT_EQ(house_->get(path, "Authorization: Bearer gallery\r\n").status, 404);
  EXPECT_EQ(house_->get("/papers/on%20the%20wall.txt", "Authorization: Bearer gallery\r\n").status,
            200);
  EXPECT_EQ(house_->get("/papers/on%20the%20wall.txt").status, 401);
  EXPECT_EQ(house_->get(path, "Authorization: Basic chair\r\n").status, 401);
  const std::string token = "Authorization: Bearer delegate 7\r\n";
  EXPECT_EQ(house_->get("/papers/chair%20only.txt", token).status, 404);
  EXPECT_EQ(house_->get("/papers/unknown.txt", token).status, 404);
  EXPECT_EQ(house_->get("/papers/..%2fto%20trinh.txt", token).status, 404);
  EXPECT_EQ(house_->get("/papers/%zz", token).status, 404);
  EXPECT_EQ(house_->get("/papers/", token).status, 404);
}

}  // namespace
}  // namespace plenary::net::testing
