#include "store/door_ledger.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include <algorithm>
#include <atomic>
#include <cctype>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <string>
#include <thread>
#include <vector>

#include "support/failing_disk.h"
#include "support/temporary_folder.h"

namespace plenary::store {
namespace {

constexpr Instant kNow{1'765'155'600'000};
constexpr Duration kLifetime = minutes(60);
constexpr core::Actor kHa = {.role = core::Role::secretary, .person = {7}};
constexpr core::Actor kMinh = {.role = core::Role::delegate, .person = {12}};
constexpr core::Actor kScreen = {.role = core::Role::gallery, .person = {}};

class Door : public ::testing::Test {
 protected:
  Door() { reopen(); }

  void reopen() {
    ledger_.reset();
    auto ledger = DoorLedger::open(folder_.path(), kLifetime);
    ASSERT_TRUE(ledger.has_value()) << ledger.error().explanation;
    ledger_ = std::move(*ledger);
  }

  std::string code_for(core::Actor actor, core::Audience audience) {
    const auto code = ledger_->issue_code(actor, audience, kNow);
    EXPECT_TRUE(code.has_value());
    return code.value_or("");
  }

  Admission admit(core::Actor actor, core::Audience audience) {
    const auto admission = ledger_->redeem(code_for(actor, audience), kNow);
    EXPECT_TRUE(admission.has_value());
    return admission.value_or(Admission{});
  }

  std::string content_of_all_files() {
    std::string content;
    for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
      std::ifstream in(entry.path(), std::ios::binary);
      content.append(std::istreambuf_iterator<char>(in), {});
    }
    return content;
  }

  support::TemporaryFolder folder_;
  std::unique_ptr<DoorLedger> ledger_;
};

TEST_F(Door, ACodeLetsIn) {
  const auto admission = ledger_->redeem(code_for(kHa, core::Audience::chair), kNow);
  ASSERT_TRUE(admission.has_value());
  EXPECT_EQ(admission->actor, kHa);
  EXPECT_EQ(admission->audience, core::Audience::chair);
  EXPECT_EQ(admission->token.size(), 43U);
}

TEST_F(Door, ACodeIsTwentyFourSymbolsThatNobodyConfuses) {
  const std::string code = code_for(kHa, core::Audience::chair);
  EXPECT_EQ(code.size(), 24U);
  EXPECT_EQ(code.find_first_not_of("0123456789ABCDEFGHJKMNPQRSTVWXYZ"), std::string::npos);
}

TEST_F(Door, ATokenIsUrlSafe) {
  const std::string token = admit(kHa, core::Audience::chair).token;
  EXPECT_TRUE(std::ranges::all_of(token, [](unsigned char letter) {
    return std::isalnum(letter) != 0 || letter == '-' || letter == '_';
  }));
}

TEST_F(Door, ACodeIsGoodForOneUse) {
  const std::string code = code_for(kHa, core::Audience::chair);
  ASSERT_TRUE(ledger_->redeem(code, kNow).has_value());
  EXPECT_EQ(ledger_->redeem(code, kNow), std::unexpected(DoorError::not_known));
}

TEST_F(Door, ACodeThatWasNeverGivenIsNotKnown) {
  EXPECT_EQ(ledger_->redeem("", kNow), std::unexpected(DoorError::not_known));
  EXPECT_EQ(ledger_->redeem(std::string(24, '0'), kNow), std::unexpected(DoorError::not_known));
  EXPECT_EQ(ledger_->redeem(std::string("\0'\xff;--", 6), kNow),
            std::unexpected(DoorError::not_known));
}

TEST_F(Door, ACodeMayBeTypedAsPeopleTypeIt) {
  for (int again = 0; again < 20; ++again) {
    std::string typed;
    for (char letter : code_for(kHa, core::Audience::chair)) {
      if (letter == '0') letter = 'o';
      if (letter == '1') letter = again % 2 == 0 ? 'l' : 'I';
      typed += static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
      if (typed.size() % 7 == 4) typed += again % 2 == 0 ? "-" : " ";
    }
    EXPECT_TRUE(ledger_->redeem(typed, kNow).has_value()) << typed;
  }
}

TEST_F(Door, ACodeExpires) {
  const std::string in_time = code_for(kHa, core::Audience::chair);
  const std::string late = code_for(kHa, core::Audience::chair);
  EXPECT_TRUE(ledger_->redeem(in_time, kNow + kLifetime + Duration{-1}).has_value());
  EXPECT_EQ(ledger_->redeem(late, kNow + kLifetime), std::unexpected(DoorError::not_known));
}

TEST_F(Door, ACodeThatHasExpiredStaysExpired) {
  const std::string late = code_for(kHa, core::Audience::chair);
  ASSERT_TRUE(ledger_->issue_code(kMinh, core::Audience::delegate, kNow + kLifetime).has_value());
  EXPECT_EQ(ledger_->redeem(late, kNow), std::unexpected(DoorError::not_known));
}

TEST_F(Door, ATokenIsKnown) {
  const Admission secretary = admit(kHa, core::Audience::chair);
  const Admission delegate = admit(kMinh, core::Audience::delegate);
  const Admission screen = admit(kScreen, core::Audience::gallery);
  EXPECT_EQ(ledger_->find(secretary.token), secretary);
  EXPECT_EQ(ledger_->find(delegate.token), delegate);
  EXPECT_EQ(ledger_->find(screen.token), screen);
}

TEST_F(Door, EveryRoleAndAudienceIsKept) {
  using core::Audience;
  using core::Role;
  for (const Role role : {Role::office, Role::chair, Role::secretary, Role::teller, Role::delegate,
                          Role::official, Role::guest, Role::gallery}) {
    for (const Audience audience :
         {Audience::chair, Audience::delegate, Audience::podium, Audience::gallery}) {
      const Admission admission = admit({role, {4'294'967'295U}}, audience);
      EXPECT_EQ(admission.actor, (core::Actor{role, {4'294'967'295U}}));
      EXPECT_EQ(admission.audience, audience);
      EXPECT_EQ(ledger_->find(admission.token), admission);
    }
  }
}

TEST_F(Door, ATokenThatWasNeverGivenIsNotKnown) {
  const std::string token = admit(kHa, core::Audience::chair).token;
  for (std::size_t place = 0; place < token.size(); ++place) {
    std::string other = token;
    other[place] = other[place] == 'A' ? 'B' : 'A';
    EXPECT_EQ(ledger_->find(other), std::unexpected(DoorError::not_known));
  }
  EXPECT_EQ(ledger_->find(""), std::unexpected(DoorError::not_known));
  EXPECT_EQ(ledger_->find(token + "A"), std::unexpected(DoorError::not_known));
}

TEST_F(Door, ACodeIsNoTokenAndATokenNoCode) {
  const std::string code = code_for(kHa, core::Audience::chair);
  EXPECT_EQ(ledger_->find(code), std::unexpected(DoorError::not_known));
  const std::string token = admit(kHa, core::Audience::chair).token;
  EXPECT_EQ(ledger_->redeem(token, kNow), std::unexpected(DoorError::not_known));
}

TEST_F(Door, RevokingSomebodyRevokesAllThatIsTheirsAndNothingElse) {
  const Admission tablet = admit(kHa, core::Audience::chair);
  const Admission telephone = admit(kHa, core::Audience::chair);
  const Admission other = admit(kMinh, core::Audience::delegate);
  const std::string unused = code_for(kHa, core::Audience::chair);
  ASSERT_TRUE(ledger_->revoke(kHa.person).has_value());
  EXPECT_EQ(ledger_->find(tablet.token), std::unexpected(DoorError::not_known));
  EXPECT_EQ(ledger_->find(telephone.token), std::unexpected(DoorError::not_known));
  EXPECT_EQ(ledger_->redeem(unused, kNow), std::unexpected(DoorError::not_known));
  EXPECT_EQ(ledger_->find(other.token), other);
}

TEST_F(Door, RevokingNobodyRevokesTheDisplays) {
  const Admission screen = admit(kScreen, core::Audience::gallery);
  const Admission other = admit(kMinh, core::Audience::delegate);
  ASSERT_TRUE(ledger_->revoke({}).has_value());
  EXPECT_EQ(ledger_->find(screen.token), std::unexpected(DoorError::not_known));
  EXPECT_EQ(ledger_->find(other.token), other);
}

TEST_F(Door, EverythingIsKeptOverARestart) {
  const Admission known = admit(kHa, core::Audience::chair);
  const std::string unused = code_for(kMinh, core::Audience::delegate);
  const std::string used = code_for(kMinh, core::Audience::delegate);
  ASSERT_TRUE(ledger_->redeem(used, kNow).has_value());
  reopen();
  EXPECT_EQ(ledger_->find(known.token), known);
  EXPECT_EQ(ledger_->redeem(used, kNow), std::unexpected(DoorError::not_known));
  EXPECT_TRUE(ledger_->redeem(unused, kNow).has_value());
}

TEST_F(Door, NoCodeAndNoTokenLiesOnTheDisk) {
  const std::string code = code_for(kHa, core::Audience::chair);
  const Admission admission = admit(kMinh, core::Audience::delegate);
  const std::string content = content_of_all_files();
  ASSERT_NE(content.find("secretary"), std::string::npos);  // the ledger's rows are in there
  EXPECT_EQ(content.find(code), std::string::npos);
  EXPECT_EQ(content.find(admission.token), std::string::npos);
}

TEST_F(Door, FilesAreForTheirOwnerOnly) {
  code_for(kHa, core::Audience::chair);
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
    names.insert(entry.path().filename().string());
    struct ::stat status{};
    ASSERT_EQ(::stat(entry.path().c_str(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777U, 0600U) << entry.path();
  }
  EXPECT_EQ(names, (std::set<std::string>{"door.key", "door.sqlite", "door.sqlite-shm",
                                          "door.sqlite-wal"}));
}

TEST_F(Door, WithoutItsKeyALedgerIsCorrupt) {
  ledger_.reset();
  std::filesystem::remove(folder_.path() / "door.key");
  const auto ledger = DoorLedger::open(folder_.path(), kLifetime);
  ASSERT_FALSE(ledger.has_value());
  EXPECT_EQ(ledger.error().kind, OpenError::Kind::corrupt);
}

TEST_F(Door, AKeyThatOthersMayReadIsRefused) {
  ledger_.reset();
  std::filesystem::permissions(folder_.path() / "door.key", std::filesystem::perms::others_read,
                               std::filesystem::perm_options::add);
  const auto ledger = DoorLedger::open(folder_.path(), kLifetime);
  ASSERT_FALSE(ledger.has_value());
  EXPECT_EQ(ledger.error().kind, OpenError::Kind::cannot_open);
}

TEST_F(Door, AKeyOfTheWrongLengthIsRefused) {
  ledger_.reset();
  for (const std::size_t length : {0U, 31U, 33U}) {
    std::ofstream(folder_.path() / "door.key", std::ios::trunc) << std::string(length, 'k');
    const auto ledger = DoorLedger::open(folder_.path(), kLifetime);
    ASSERT_FALSE(ledger.has_value());
    EXPECT_EQ(ledger.error().kind, OpenError::Kind::cannot_open);
  }
}

TEST_F(Door, ALogIsNoLedger) {
  ledger_.reset();
  sqlite3* raw = nullptr;
  ASSERT_EQ(sqlite3_open((folder_.path() / "door.sqlite").c_str(), &raw), SQLITE_OK);
  sqlite3_exec(raw, "PRAGMA application_id = 1347178311", nullptr, nullptr, nullptr);
  sqlite3_close(raw);
  const auto ledger = DoorLedger::open(folder_.path(), kLifetime);
  ASSERT_FALSE(ledger.has_value());
  EXPECT_EQ(ledger.error().kind, OpenError::Kind::not_a_log);
}

// Several devices with the same link: one comes in.
TEST_F(Door, ACodeIsGoodForOneUseAlsoAtTheSameMoment) {
  for (int again = 0; again < 10; ++again) {
    const std::string code = code_for(kHa, core::Audience::chair);
    std::atomic<int> admitted = 0;
    {
      std::vector<std::jthread> devices;
      for (int device = 0; device < 8; ++device) {
        devices.emplace_back([&] { admitted += ledger_->redeem(code, kNow) ? 1 : 0; });
      }
    }
    EXPECT_EQ(admitted, 1);
  }
}

TEST(DoorOnFailingDisk, NothingIsGivenThatWasNotWritten) {
  const support::TemporaryFolder folder;
  support::FailingDisk disk;
  auto ledger = DoorLedger::open(folder.path(), kLifetime);
  ASSERT_TRUE(ledger.has_value());
  const auto code = (*ledger)->issue_code(kHa, core::Audience::chair, kNow);
  ASSERT_TRUE(code.has_value());

  disk.fail_writes_after(0, SQLITE_FULL);
  EXPECT_EQ((*ledger)->issue_code(kHa, core::Audience::chair, kNow),
            std::unexpected(DoorError::unavailable));
  EXPECT_EQ((*ledger)->redeem(*code, kNow), std::unexpected(DoorError::unavailable));
  EXPECT_EQ((*ledger)->revoke(kHa.person), std::unexpected(DoorError::unavailable));

  disk.recover();
  EXPECT_TRUE((*ledger)->redeem(*code, kNow).has_value());
}

}  // namespace
}  // namespace plenary::store
