// A server that has counted a secret vote, taken apart: its memory, its log, its keys. Nothing in
// it says what anybody chose.
//
// The server is a process of its own, with the log and the box of a running one. What is looked
// for, the random octets of each ballot, is drawn on this side, so that the server knows of them
// only what it was sent sealed.

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "room_fixture.h"
#include "store/ballot_keys.h"
#include "store/sqlite_event_log.h"
#include "support/other_process.h"
#include "support/tablet.h"
#include "support/temporary_folder.h"

namespace plenary::room {
namespace {

namespace fs = std::filesystem;
using core::Choice;
using support::kAda;
using support::kBo;
using support::kChairAda;
using support::kCy;
using support::kDi;
using support::Line;

constexpr VoteId kVote{1};
constexpr std::size_t kDigits = 224;
const std::vector<PersonId> kVoters = {kAda, kBo, kCy, kDi};

struct Folders {
  fs::path data;
  fs::path keys;
};

// Says the key, takes a ballot of each voter, and says the counts; goes on a step each time it is
// told to go on. Killed and begun again, it goes on where it was.
void serve(const Folders& folders, const Line& line) {
  auto log = store::SqliteEventLog::open(folders.data / "log.sqlite");
  if (!log) throw std::runtime_error(log.error().explanation);
  support::ManualClock clock(support::kEight);
  support::SeededChance chance(1);
  store::BallotKeys keys(folders.keys,
                         [](const std::string& why) { throw std::runtime_error(why); });
  support::RecordingPublisher publisher;
  Probe probe;
  Room room(**log, clock, chance, keys, publisher, probe);
  if (!room.start(support::small_council())) throw std::runtime_error("cannot start");

  std::vector<Submission> batch;
  for (const PersonId person : kVoters) batch.push_back(check_in(person, "in"));
  const core::PrepareVote trial{.title = "Biểu quyết thử",
                                .rule = "resolution",
                                .form = core::VoteForm::electronic_secret,
                                .trial = true};
  batch.push_back(submission(kChairAda, trial, "prepare"));
  batch.push_back(submission(kChairAda, core::OpenVote{.vote = kVote}, "open"));
  for (Submission& one : batch) {  // as long as the log wants them
    one.command_id.resize(16, '.');
    one.command_digest.resize(16, '.');
  }
  room.process(batch);

  const auto vote = [&]() -> const core::Vote& { return *core::find_vote(room.meeting(), kVote); };
  line.tell(vote().opening->ballot_key.view());
  batch.clear();
  for (const PersonId person : kVoters) {
    std::string sealed = line.hear(kDigits);
    batch.push_back(submission(support::delegate(person),
                               core::CastSealedBallot{kVote, std::move(sealed)},
                               std::string(16, 'c'), std::string(16, '.')));
  }
  room.process(batch);
  batch.clear();
  line.tell("b");
  line.hear(1);

  room.process(std::vector{
      submission(kChairAda, core::CloseVote{kVote}, std::string(16, 'e'), std::string(16, '.'))});
  const core::Tally& tally = vote().result.tally;
  line.tell(std::string{static_cast<char>('0' + tally.yes), static_cast<char>('0' + tally.no),
                        vote().key_erased ? 'e' : '-'});
  line.hear(1);
}

// All octets of all files below a folder.
std::string octets_below(const fs::path& folder) {
  std::string octets;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file()) continue;
    std::ifstream in(entry.path(), std::ios::binary);
    octets.append(std::istreambuf_iterator<char>(in), {});
  }
  return octets;
}

std::vector<bool> found_in(const std::string& octets, const std::vector<std::string>& texts) {
  std::vector<bool> found;
  for (const std::string& text : texts) found.push_back(octets.find(text) != std::string::npos);
  return found;
}

class TakenApart : public testing::Test {
 protected:
  // A ballot of each voter: one against, the others for.
  void seal_for(const std::string& key) {
    for (const PersonId person : kVoters) {
      nonces_.push_back(support::draw_nonce());
      const auto choice = static_cast<std::uint8_t>(person == kBo ? 2 : 1);
      sealed_.push_back(support::seal(support::ballot_octets(kVote, choice, nonces_.back()), key));
    }
  }

  support::TemporaryFolder disk_;
  support::TemporaryFolder memory_{"/dev/shm"};
  const Folders folders_{disk_.path(), memory_.path() / "keys"};
  std::vector<std::string> nonces_;
  std::vector<std::string> sealed_;
  const std::vector<bool> all_ = std::vector<bool>(kVoters.size(), true);
  const std::vector<bool> none_ = std::vector<bool>(kVoters.size(), false);
};

TEST_F(TakenApart, VT27_NothingOfABallotIsLeftWhenTheVoteIsSettled) {
  const support::OtherProcess server([&](const Line& line) { serve(folders_, line); });
  seal_for(server.line().hear(64));
  for (const std::string& ballot : sealed_) server.line().tell(ballot);
  ASSERT_EQ(server.line().hear(1), "b");

  // While the vote is open ballots are there, sealed, and the key is in memory. That they are found
  // shows that looking finds something.
  EXPECT_EQ(found_in(octets_below(folders_.data), sealed_), all_);
  EXPECT_EQ(server.memory().find(nonces_), none_);
  EXPECT_EQ(found_in(octets_below(folders_.data), nonces_), none_);
  const std::string secret = octets_below(folders_.keys);
  ASSERT_EQ(secret.size(), 32U);
  EXPECT_EQ(server.memory().find({secret}), std::vector{true});
  EXPECT_EQ(octets_below(folders_.data).find(secret), std::string::npos);

  server.line().tell("c");
  EXPECT_EQ(server.line().hear(3), "31e");
  EXPECT_EQ(server.memory().find(nonces_), none_);
  EXPECT_EQ(server.memory().find({secret}), std::vector{false});
  const std::string files = octets_below(folders_.data);
  EXPECT_EQ(found_in(files, sealed_), none_);
  EXPECT_EQ(found_in(files, nonces_), none_);
  EXPECT_EQ(files.find(secret), std::string::npos);
  EXPECT_TRUE(fs::is_empty(memory_.path()));
}

// The process that took the ballots is gone, and another counts them.
TEST_F(TakenApart, VT27_AVoteIsCountedByTheNextServerWhenTheFirstIsKilled) {
  {
    const support::OtherProcess server([&](const Line& line) { serve(folders_, line); });
    seal_for(server.line().hear(64));
    for (const std::string& ballot : sealed_) server.line().tell(ballot);
    ASSERT_EQ(server.line().hear(1), "b");
  }
  const support::OtherProcess server([&](const Line& line) { serve(folders_, line); });
  server.line().hear(64);
  for (const std::string& ballot : sealed_) server.line().tell(ballot);  // as tablets do
  ASSERT_EQ(server.line().hear(1), "b");
  server.line().tell("c");
  EXPECT_EQ(server.line().hear(3), "31e");
  EXPECT_EQ(found_in(octets_below(folders_.data), sealed_), none_);
  EXPECT_TRUE(fs::is_empty(memory_.path()));
}

}  // namespace
}  // namespace plenary::room
