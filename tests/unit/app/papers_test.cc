#include "app/papers.h"

#include <gtest/gtest.h>

#include <fstream>

#include "app/wall.h"
#include "support/recording_publisher.h"
#include "support/temporary_folder.h"

namespace plenary::app {
namespace {

using core::Audience;

constexpr core::CardKey kExhibit{core::CardKind::exhibit, 1};

class PapersOnAShelf : public testing::Test {
 protected:
  PapersOnAShelf() {
    for (const char* name : {"report.txt", "map.png", "secret.txt"}) {
      std::ofstream(folder_.path() / name) << name;
    }
    core::Meeting meeting;
    core::Item item;
    item.plan.papers = std::vector<Text>{"report.txt"};
    meeting.agenda.items.push_back(item);
    meeting.interpellation.exhibits.push_back({.paper = "map.png"});
    papers_.emplace(folder_.path(), meeting, wall_);
  }

  void hang(const char* paper) {
    room::Publication publication;
    publication.in_public.upserted.emplace_back(kExhibit, core::ExhibitCard{.paper = paper});
    wall_.publish(std::move(publication));
  }
  void clear() {
    room::Publication publication;
    publication.in_public.removed.push_back(kExhibit);
    wall_.publish(std::move(publication));
  }

  support::TemporaryFolder folder_;
  support::RecordingPublisher screens_;
  Wall wall_{screens_};
  std::optional<Papers> papers_;
};

TEST_F(PapersOnAShelf, AreForThoseInTheHall) {
  const auto report = papers_->find("report.txt", Audience::delegate);
  ASSERT_TRUE(report);
  EXPECT_EQ(*report->octets, "report.txt");
  EXPECT_EQ(report->content_type, "text/plain; charset=utf-8");
  const auto map = papers_->find("map.png", Audience::chair);
  ASSERT_TRUE(map);
  EXPECT_EQ(map->content_type, "image/png");
  EXPECT_FALSE(papers_->find("secret.txt", Audience::chair)) << "nothing names it";
  EXPECT_FALSE(papers_->find("report.txt", Audience::gallery));
  EXPECT_FALSE(papers_->find("report.txt", Audience::podium));
}

TEST_F(PapersOnAShelf, AreForDisplaysWhileTheyHangOnTheWall) {
  EXPECT_FALSE(papers_->find("map.png", Audience::gallery));
  hang("map.png");
  EXPECT_TRUE(papers_->find("map.png", Audience::gallery));
  EXPECT_TRUE(papers_->find("map.png", Audience::podium));
  EXPECT_FALSE(papers_->find("report.txt", Audience::gallery)) << "only what hangs there";
  hang("report.txt");
  EXPECT_FALSE(papers_->find("map.png", Audience::gallery)) << "another took its place";
  clear();
  EXPECT_FALSE(papers_->find("report.txt", Audience::gallery));
}

TEST_F(PapersOnAShelf, WhatNothingNamesIsNotGivenThoughItHung) {
  hang("secret.txt");
  EXPECT_FALSE(papers_->find("secret.txt", Audience::gallery));
  hang("");
  EXPECT_FALSE(papers_->find("", Audience::gallery)) << "figures have no paper";
}

TEST_F(PapersOnAShelf, TheWallPassesEverythingOn) {
  hang("map.png");
  clear();
  wall_.report(room::RoomHealth::log_full);
  ASSERT_EQ(screens_.publications().size(), 2U);
  EXPECT_EQ(screens_.publications()[0].in_public.upserted.size(), 1U);
  EXPECT_EQ(screens_.publications()[1].in_public.removed.size(), 1U);
}

}  // namespace
}  // namespace plenary::app
