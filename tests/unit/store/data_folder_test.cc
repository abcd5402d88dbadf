#include "store/data_folder.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <optional>
#include <string>
#include <utility>

#include "support/temporary_folder.h"

namespace plenary::store {
namespace {

class Folder : public ::testing::Test {
 protected:
  [[nodiscard]] std::filesystem::path path() const { return above_.path() / "data"; }

  support::TemporaryFolder above_;
};

TEST_F(Folder, IsMadeForItsOwnerOnly) {
  const auto folder = DataFolder::open(path());
  ASSERT_TRUE(folder.has_value());
  EXPECT_EQ(folder->path(), path());
  struct ::stat status{};
  ASSERT_EQ(::stat(path().c_str(), &status), 0);
  EXPECT_TRUE(S_ISDIR(status.st_mode));
  EXPECT_EQ(status.st_mode & 0777U, 0700U);
}

TEST_F(Folder, MayBeThereAlready) {
  std::filesystem::create_directory(path());
  EXPECT_TRUE(DataFolder::open(path()).has_value());
  EXPECT_EQ(DataFolder::open(path() / "").value().path(), path());
}

TEST_F(Folder, BelongsToOneServer) {
  const auto first = DataFolder::open(path());
  ASSERT_TRUE(first.has_value());
  const auto second = DataFolder::open(path());
  ASSERT_FALSE(second.has_value());
  EXPECT_EQ(second.error().kind, FolderError::Kind::in_use);
  EXPECT_EQ(second.error().holder, ::getpid());
  EXPECT_THAT(second.error().explanation, ::testing::HasSubstr(std::to_string(::getpid())));
}

TEST_F(Folder, IsFreeAgainAfterwards) {
  {
    const auto first = DataFolder::open(path());
  }
  EXPECT_TRUE(DataFolder::open(path()).has_value());
}

TEST_F(Folder, IsHeldByTheObjectItWasMovedTo) {
  std::optional<DataFolder> kept;
  {
    auto first = DataFolder::open(path());
    ASSERT_TRUE(first.has_value());
    kept.emplace(std::move(*first));
  }
  EXPECT_FALSE(DataFolder::open(path()).has_value());
  kept.reset();
  EXPECT_TRUE(DataFolder::open(path()).has_value());
}

TEST_F(Folder, IsFreeWhenItsHolderWasKilled) {
  const ::pid_t child = ::fork();
  ASSERT_GE(child, 0);
  if (child == 0) {
    const auto folder = DataFolder::open(path());
    ::_exit(folder.has_value() ? 0 : 1);  // ends without giving anything back
  }
  int status = 0;
  ASSERT_EQ(::waitpid(child, &status, 0), child);
  ASSERT_EQ(status, 0);
  EXPECT_TRUE(DataFolder::open(path()).has_value());
}

TEST_F(Folder, OfAHolderWhoLeftNoPidSaysSo) {
  const auto first = DataFolder::open(path());
  std::ofstream(path() / "lock", std::ios::trunc) << "?";
  const auto second = DataFolder::open(path());
  ASSERT_FALSE(second.has_value());
  EXPECT_EQ(second.error().kind, FolderError::Kind::in_use);
  EXPECT_EQ(second.error().holder, std::nullopt);
}

TEST_F(Folder, CannotBeAFile) {
  std::ofstream(path()) << "x";
  const auto folder = DataFolder::open(path());
  ASSERT_FALSE(folder.has_value());
  EXPECT_EQ(folder.error().kind, FolderError::Kind::not_a_folder);
}

TEST_F(Folder, CannotBeMadeInAFolderThatIsNotThere) {
  const auto folder = DataFolder::open(path() / "deeper");
  ASSERT_FALSE(folder.has_value());
  EXPECT_EQ(folder.error().kind, FolderError::Kind::cannot_create);
}

TEST_F(Folder, CannotBeLockedByALinkThatLeadsElsewhere) {
  std::filesystem::create_directory(path());
  std::filesystem::create_symlink(above_.path() / "elsewhere", path() / "lock");
  const auto folder = DataFolder::open(path());
  ASSERT_FALSE(folder.has_value());
  EXPECT_EQ(folder.error().kind, FolderError::Kind::cannot_lock);
  EXPECT_FALSE(std::filesystem::exists(above_.path() / "elsewhere"));
}

}  // namespace
}  // namespace plenary::store
