// What is left of secret ballots in the memory of the process that has counted them: nothing.
//
// The counting is done by a child. What is looked for, the random octets of each ballot, is drawn
// here after it was born, so that it knows of them only what it was sent sealed.

#include <gtest/gtest.h>
#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "store/ballot_keys.h"
#include "support/other_process.h"
#include "support/tablet.h"
#include "support/temporary_folder.h"

namespace plenary::store {
namespace {

constexpr VoteId kVote{3};
constexpr std::size_t kDigits = 224;

// The child: says the key, takes as many ballots as it was told, and goes on a step each time it is
// told to go on.
void count_ballots(const std::filesystem::path& folder, const support::Line& line) {
  BallotKeys keys(folder, [](const std::string&) { ::_exit(2); });
  const Text key = keys.make_key(kVote);
  line.tell(key.view());
  std::vector<std::string> ballots(static_cast<unsigned char>(line.hear(1)[0]));
  for (std::string& ballot : ballots) ballot = line.hear(kDigits);
  line.tell("b");
  line.hear(1);
  const auto counts = keys.open(kVote, key.view(), ballots);
  const std::array<char, 2> said = {static_cast<char>(counts->yes), static_cast<char>(counts->no)};
  line.tell({said.data(), said.size()});
  line.hear(1);
  keys.erase_key(kVote);
  line.tell("e");
  line.hear(1);
}

TEST(BallotMemory, NothingOfABallotIsLeftWhenItIsCounted) {
  const support::TemporaryFolder memory_folder("/dev/shm");
  const std::filesystem::path keys = memory_folder.path() / "keys";
  const support::OtherProcess child([&](const support::Line& line) { count_ballots(keys, line); });
  const std::string key = child.line().hear(64);

  std::vector<std::string> nonces;
  std::vector<std::string> sealed;
  for (int i = 0; i < 9; ++i) {
    nonces.push_back(support::draw_nonce());
    const auto choice = static_cast<std::uint8_t>(i < 6 ? 1 : 2);
    sealed.push_back(support::seal(support::ballot_octets(kVote, choice, nonces.back()), key));
  }
  child.line().tell(std::string(1, static_cast<char>(sealed.size())));
  for (const std::string& ballot : sealed) child.line().tell(ballot);
  ASSERT_EQ(child.line().hear(1), "b");

  // That ballots are found as they were sent shows that looking finds something.
  const std::vector<bool> all(sealed.size(), true);
  const std::vector<bool> none(sealed.size(), false);
  EXPECT_EQ(child.memory().find(sealed), all);
  EXPECT_EQ(child.memory().find(nonces), none);

  const std::string secret = [&] {
    std::ifstream in(keys / "vote-3.key", std::ios::binary);
    return std::string(std::istreambuf_iterator<char>(in), {});
  }();
  ASSERT_EQ(secret.size(), 32U);
  EXPECT_EQ(child.memory().find({secret}), std::vector{true});

  child.line().tell("o");
  EXPECT_EQ(child.line().hear(2), (std::string{6, 3}));
  EXPECT_EQ(child.memory().find(nonces), none);

  child.line().tell("e");
  ASSERT_EQ(child.line().hear(1), "e");
  EXPECT_EQ(child.memory().find(nonces), none);
  EXPECT_EQ(child.memory().find({secret}), std::vector{false});
}

}  // namespace
}  // namespace plenary::store
