#include "store/ballot_keys.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "support/tablet.h"
#include "support/temporary_folder.h"

namespace plenary::store {
namespace {

namespace fs = std::filesystem;
using core::Choice;
using support::sealed_ballot;

constexpr VoteId kVote{7};
constexpr VoteId kOtherVote{8};
const fs::path kMemory = "/dev/shm";

class BallotKeysTest : public testing::Test {
 protected:
  [[nodiscard]] fs::path folder() const { return above_.path() / "keys"; }

  // Another server process on the same folder.
  [[nodiscard]] std::unique_ptr<BallotKeys> box() {
    return std::make_unique<BallotKeys>(
        folder(), [this](const std::string& why) { complaints_.push_back(why); });
  }

  void given_kept_key(VoteId vote, const std::string& octets) const {
    fs::create_directory(folder());
    fs::permissions(folder(), fs::perms::owner_all);
    const fs::path file = folder() / ("vote-" + std::to_string(vote.value) + ".key");
    std::ofstream(file, std::ios::binary) << octets;
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write);
  }

  support::TemporaryFolder above_{kMemory};
  std::vector<std::string> complaints_;
};

// What tests/support/sealed_ballots.txt tells of each ballot, by the words in front.
std::vector<std::map<std::string, std::string>> known_ballots() {
  std::ifstream in(PLENARY_SOURCE_DIR "/tests/support/sealed_ballots.txt");
  std::vector<std::map<std::string, std::string>> ballots;
  for (std::string line; std::getline(in, line);) {
    const std::size_t colon = line.find(": ");
    if (line.starts_with('#') || colon == std::string::npos) continue;
    const std::string word = line.substr(0, colon);
    if (word == "secret key") ballots.emplace_back();
    ballots.back()[word] = line.substr(colon + 2);
  }
  return ballots;
}

TEST_F(BallotKeysTest, OpensWhatWasSealedElsewhere) {
  const auto ballots = known_ballots();
  ASSERT_EQ(ballots.size(), 4U);
  for (const auto& known : ballots) {
    const VoteId vote{static_cast<std::uint32_t>(std::stoul(known.at("vote")))};
    given_kept_key(vote, support::from_hexadecimal(known.at("secret key")));
    const auto counts = box()->open(vote, known.at("key"), std::vector{known.at("sealed")});
    ASSERT_TRUE(counts.has_value());
    EXPECT_EQ(counts->yes, known.at("choice") == "1" ? 1U : 0U);
    EXPECT_EQ(counts->no, known.at("choice") == "2" ? 1U : 0U);
    EXPECT_EQ(counts->abstain, known.at("choice") == "3" ? 1U : 0U);
    EXPECT_EQ(counts->invalid, 0U);
    EXPECT_EQ(box()->digest(known.at("sealed")), Text(known.at("digest")));
    const std::string nonce = support::from_hexadecimal(known.at("ballot").substr(10, 32));
    EXPECT_EQ(support::hexadecimal(support::ballot_octets(
                  vote, static_cast<std::uint8_t>(std::stoul(known.at("choice"))), nonce)),
              known.at("ballot"));
  }
}

// As other programs compute it.
TEST_F(BallotKeysTest, DigestIsBlake2b256) {
  EXPECT_EQ(box()->digest("abc"),
            Text("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
}

TEST_F(BallotKeysTest, CountsEachChoice) {
  const auto keys = box();
  const Text key = keys->make_key(kVote);
  std::vector<std::string> ballots;
  for (int i = 0; i < 5; ++i) ballots.push_back(sealed_ballot(kVote, Choice::yes, key.view()));
  for (int i = 0; i < 3; ++i) ballots.push_back(sealed_ballot(kVote, Choice::no, key.view()));
  ballots.push_back(sealed_ballot(kVote, Choice::abstain, key.view()));
  EXPECT_EQ(keys->open(kVote, key.view(), ballots),
            (room::BallotCounts{.yes = 5, .no = 3, .abstain = 1, .invalid = 0}));
  EXPECT_EQ(keys->open(kVote, key.view(), {}), room::BallotCounts{});
  EXPECT_TRUE(complaints_.empty());
}

TEST_F(BallotKeysTest, EveryKeyIsDifferent) {
  const auto keys = box();
  const Text one = keys->make_key(kVote);
  const Text other = keys->make_key(kOtherVote);
  EXPECT_EQ(one.view().size(), 64U);
  EXPECT_EQ(one.view().find_first_not_of("0123456789abcdef"), std::string_view::npos);
  EXPECT_NE(one, other);
}

TEST_F(BallotKeysTest, WhatIsNoBallotOfThisVoteIsInvalid) {
  const auto keys = box();
  const Text key = keys->make_key(kVote);
  const Text others = keys->make_key(kOtherVote);
  const std::string good = sealed_ballot(kVote, Choice::yes, key.view());
  std::string changed = good;
  changed[100] = changed[100] == '0' ? '1' : '0';
  std::string capitals = good;
  for (char& digit : capitals) {
    if (digit >= 'a' && digit <= 'f') digit = static_cast<char>(digit - 'a' + 'A');
  }
  std::string noisy = support::ballot_octets(kVote, 1);
  noisy[63] = '\1';
  const std::vector<std::string> invalid = {
      sealed_ballot(kOtherVote, Choice::yes, key.view()),  // sent again from another vote
      sealed_ballot(kVote, Choice::yes, others.view()),
      support::seal(support::ballot_octets(kVote, 0), key.view()),
      support::seal(support::ballot_octets(kVote, 4), key.view()),
      support::seal(noisy, key.view()),
      support::seal(support::ballot_octets(kVote, 1).substr(0, 63), key.view()),
      support::seal(support::ballot_octets(kVote, 1) + '\0', key.view()),
      changed,
      capitals,
      good.substr(2),
      good + "00",
      std::string(224, 'g'),
      std::string(224, '0'),
      ""};
  for (std::size_t i = 0; i < invalid.size(); ++i) {
    SCOPED_TRACE(i);
    EXPECT_EQ(keys->open(kVote, key.view(), std::vector{invalid[i], good}),
              (room::BallotCounts{.yes = 1, .no = 0, .abstain = 0, .invalid = 1}));
  }
}

TEST_F(BallotKeysTest, ANewKeyTakesThePlaceOfTheEarlierOne) {
  const auto keys = box();
  const Text earlier = keys->make_key(kVote);
  const Text key = keys->make_key(kVote);
  EXPECT_NE(earlier, key);
  EXPECT_EQ(keys->open(kVote, earlier.view(), {}), std::nullopt);
  EXPECT_EQ(box()->open(kVote, earlier.view(), {}), std::nullopt);
  EXPECT_TRUE(box()->open(kVote, key.view(), {}).has_value());
}

TEST_F(BallotKeysTest, OutlivesTheProcess) {
  const Text key = box()->make_key(kVote);
  const std::vector<std::string> ballots = {sealed_ballot(kVote, Choice::no, key.view())};
  EXPECT_EQ(box()->open(kVote, key.view(), ballots),
            (room::BallotCounts{.yes = 0, .no = 1, .abstain = 0, .invalid = 0}));
  // Counting twice gives the same: a server may be killed before the count is in the log.
  EXPECT_EQ(box()->open(kVote, key.view(), ballots)->no, 1U);
}

TEST_F(BallotKeysTest, AKeyThatIsGoneIsLost) {
  const Text key = box()->make_key(kVote);
  EXPECT_EQ(box()->open(kOtherVote, key.view(), {}), std::nullopt);
  fs::remove_all(folder());  // the power was cut
  EXPECT_EQ(box()->open(kVote, key.view(), {}), std::nullopt);
}

TEST_F(BallotKeysTest, AnothersKeyIsLostAndNotUsed) {
  const auto keys = box();
  (void)keys->make_key(kVote);
  const Text others = keys->make_key(kOtherVote);
  const std::vector<std::string> ballots = {sealed_ballot(kVote, Choice::no, others.view())};
  EXPECT_EQ(keys->open(kVote, others.view(), ballots), std::nullopt);
  EXPECT_EQ(keys->open(kVote, "no key", ballots), std::nullopt);
}

TEST_F(BallotKeysTest, ErasingLeavesNothing) {
  const auto keys = box();
  const Text key = keys->make_key(kVote);
  const Text others = keys->make_key(kOtherVote);
  keys->erase_key(kVote);
  EXPECT_EQ(keys->open(kVote, key.view(), {}), std::nullopt);
  EXPECT_EQ(box()->open(kVote, key.view(), {}), std::nullopt);
  EXPECT_TRUE(box()->open(kOtherVote, others.view(), {}).has_value());
  keys->erase_key(kOtherVote);
  keys->erase_key(kOtherVote);
  EXPECT_TRUE(fs::is_empty(above_.path()));
}

// Another link to the file stands for whatever else may still point at the same memory.
TEST_F(BallotKeysTest, ErasingOverwritesTheFile) {
  const auto keys = box();
  (void)keys->make_key(kVote);
  const fs::path link = above_.path() / "link";
  fs::create_hard_link(folder() / "vote-7.key", link);
  ASSERT_EQ(fs::file_size(link), 32U);
  keys->erase_key(kVote);
  std::ifstream in(link, std::ios::binary);
  EXPECT_EQ(std::string(std::istreambuf_iterator<char>(in), {}), std::string(32, '\0'));
}

TEST_F(BallotKeysTest, FilesAreForTheirOwnerOnly) {
  (void)box()->make_key(kVote);
  struct ::stat status{};
  ASSERT_EQ(::stat(folder().c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0700U);
  ASSERT_EQ(::stat((folder() / "vote-7.key").c_str(), &status), 0);
  EXPECT_EQ(status.st_mode & 0777U, 0600U);
}

TEST_F(BallotKeysTest, AFileThatOthersCanReadIsNoKey) {
  const Text key = box()->make_key(kVote);
  fs::permissions(folder() / "vote-7.key", fs::perms::group_read, fs::perm_options::add);
  EXPECT_EQ(box()->open(kVote, key.view(), {}), std::nullopt);
}

TEST_F(BallotKeysTest, ALinkIsNoKey) {
  const Text key = box()->make_key(kVote);
  fs::rename(folder() / "vote-7.key", folder() / "elsewhere");
  fs::create_symlink("elsewhere", folder() / "vote-7.key");
  EXPECT_EQ(box()->open(kVote, key.view(), {}), std::nullopt);
}

TEST_F(BallotKeysTest, AFolderThatOthersCanReadIsNotUsed) {
  fs::create_directory(folder());
  fs::permissions(folder(), fs::perms::owner_all | fs::perms::group_read);
  const auto keys = box();
  const Text key = keys->make_key(kVote);
  EXPECT_TRUE(fs::is_empty(folder()));
  EXPECT_EQ(complaints_.size(), 1U);
  EXPECT_TRUE(keys->open(kVote, key.view(), {}).has_value());
}

TEST_F(BallotKeysTest, AFolderThatOthersCanMoveIsNotUsed) {
  fs::permissions(above_.path(), fs::perms::others_write, fs::perm_options::add);
  (void)box()->make_key(kVote);
  EXPECT_FALSE(fs::exists(folder()));
  EXPECT_EQ(complaints_.size(), 1U);
}

// Where the kernel shows processes there is no memory to keep anything in, nor is there on a disk.
TEST(BallotKeysWithoutMemory, KeepsKeysInTheProcessAndSaysSoOnce) {
  const fs::path folder = "/proc/self/plenary-keys/epoch";
  std::vector<std::string> complaints;
  const auto complain = [&](const std::string& why) { complaints.push_back(why); };
  BallotKeys keys(folder, complain);
  ASSERT_EQ(complaints.size(), 1U);
  EXPECT_THAT(complaints[0], testing::HasSubstr("does not lie in memory"));
  EXPECT_THAT(complaints[0], testing::HasSubstr(folder.string()));

  const Text key = keys.make_key(kVote);
  const std::vector<std::string> ballots = {sealed_ballot(kVote, Choice::yes, key.view())};
  EXPECT_EQ(keys.open(kVote, key.view(), ballots)->yes, 1U);
  EXPECT_EQ(complaints.size(), 1U);
  // Another process, after this one was killed: the vote is held anew.
  EXPECT_EQ(BallotKeys(folder, complain).open(kVote, key.view(), ballots), std::nullopt);
}

}  // namespace
}  // namespace plenary::store
