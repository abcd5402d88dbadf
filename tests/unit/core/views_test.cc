#include "core/views/views.h"

#include <gtest/gtest.h>

#include "core/views/forecast.h"
#include "support/specification.h"

namespace plenary::core {
namespace {

using namespace support;  // NOLINT(google-build-using-namespace): the words of a specification.

template <class Wanted, class Card>
const Wanted* find_card(const View<Card>& view, std::uint32_t number = 0) {
  for (const auto& [key, card] : view) {
    const auto* found = std::get_if<Wanted>(&card);
    if (found != nullptr && key.number == number) return found;
  }
  return nullptr;
}

Meeting behind_closed_doors() {
  return given(three_are_here(), session_is_open(), morning_is_open(), all(DoorsClosed{"prices"}),
               started(kLandSwap))
      .meeting();
}

TEST(Views, EveryRoleBelongsToOneAudience) {
  EXPECT_EQ(audience_of(Role::chair), Audience::chair);
  EXPECT_EQ(audience_of(Role::secretary), Audience::chair);
  EXPECT_EQ(audience_of(Role::teller), Audience::chair);
  EXPECT_EQ(audience_of(Role::delegate), Audience::delegate);
  EXPECT_EQ(audience_of(Role::official), Audience::podium);
  EXPECT_EQ(audience_of(Role::guest), Audience::gallery);
  EXPECT_EQ(audience_of(Role::gallery), Audience::gallery);
  EXPECT_EQ(audience_of(Role::office), Audience::gallery);
}

TEST(Views, BeforeTheConveningThereIsOneCard) {
  EXPECT_EQ(project_chair({}).size(), 1U);
  EXPECT_EQ(project_delegate({}).size(), 1U);
  EXPECT_EQ(project_public({}).size(), 1U);
  EXPECT_FALSE(project_own({}, kAda).has_value());
}

TEST(Views, ChairSeesEverything) {
  const SessionPlan plan = small_council();
  const Meeting meeting = given().meeting();
  // The session, the presence, the procedure; the floor, and every group.
  const std::size_t shared = 3 + plan.sittings.size() + plan.agenda.size() + plan.drafts.size() +
                             meeting.floor.stages.size();
  EXPECT_EQ(project_chair(meeting).size(), shared + plan.roll.size());
  EXPECT_EQ(project_delegate(meeting).size(), shared + 1);  // the officials
}

TEST(PublicView, AG15_ClosedItemHasItsPlaceAndItsTimeOnly) {
  const View<PublicCard> view = project_public(given().meeting());
  EXPECT_EQ(find_card<PublicItemCard>(view, kLandSwap.value), nullptr);
  const auto* card = find_card<ClosedItemCard>(view, kLandSwap.value);
  ASSERT_NE(card, nullptr);
  EXPECT_EQ(*card, (ClosedItemCard{.id = kLandSwap,
                                   .sitting = kMorning,
                                   .place = 4,
                                   .planned_start = kEight + minutes(55),
                                   .planned_length = minutes(20),
                                   .forecast_start = kEight + minutes(55)}));
}

TEST(PublicView, AG15_WhileTheDoorsAreClosedThereIsOnlyTheMask) {
  const View<PublicCard> view = project_public(behind_closed_doors());
  ASSERT_EQ(view.size(), 2U);
  const auto* session = find_card<SessionCard>(view);
  ASSERT_NE(session, nullptr);
  EXPECT_FALSE(session->active_item);
  const auto* mask = find_card<MaskCard>(view);
  ASSERT_NE(mask, nullptr);
  EXPECT_EQ(mask->citation, (Citation{"Standing orders, 9", false}));
}

TEST(PublicView, SE10_ReasonOfClosedDoorsStaysInside) {
  Meeting meeting =
      given(three_are_here(), session_is_open(), morning_is_open(), all(DoorsClosed{"prices"}))
          .meeting();
  const View<DelegateCard> inside = project_delegate(meeting);
  ASSERT_NE(find_card<SittingCard>(inside, kMorning.value), nullptr);
  EXPECT_EQ(find_card<SittingCard>(inside, kMorning.value)->reason, Text("prices"));
  // The sitting is adjourned behind closed doors: the reason was given there.
  evolve(meeting, SittingAdjourned{kMorning, {}, "the seller asks for time"}, kEight + minutes(9));
  const View<PublicCard> view = project_public(meeting);
  const auto* card = find_card<SittingCard>(view, kMorning.value);
  ASSERT_NE(card, nullptr);
  EXPECT_TRUE(card->reason.empty());
  EXPECT_EQ(card->phase, SittingPhase::adjourned);
}

TEST(OwnCard, SaysWhatAPersonIsInThisSession) {
  const Meeting meeting = given(three_are_here()).meeting();
  const std::optional<OwnCard> bo = project_own(meeting, kBo);
  ASSERT_TRUE(bo.has_value());
  EXPECT_TRUE(bo->delegate && bo->may_preside && !bo->presides);
  EXPECT_EQ(bo->presence, Presence::in_hall);
  EXPECT_EQ(bo->since, kEight + seconds(2));
  EXPECT_TRUE(project_own(meeting, kAda)->presides);
  EXPECT_FALSE(project_own(meeting, kFay)->delegate);
  EXPECT_FALSE(project_own(meeting, kFay)->since.has_value());
  EXPECT_FALSE(project_own(meeting, {99}).has_value());
  EXPECT_FALSE(project_own(meeting, {}).has_value());
}

using Entry = std::pair<CardKey, PublicCard>;

Entry mask(std::uint32_t number, bool verified) {
  return {{CardKind::mask, number}, MaskCard{{"source", verified}}};
}

TEST(Difference, NamesWhatIsNewChangedAndGone) {
  const View<PublicCard> before{mask(1, false), mask(2, false), mask(4, false), mask(6, false)};
  const View<PublicCard> after{mask(0, false), mask(2, true), mask(4, false), mask(5, false)};
  const Difference<PublicCard> change = difference(before, after);
  EXPECT_EQ(change.upserted, (View<PublicCard>{mask(0, false), mask(2, true), mask(5, false)}));
  EXPECT_EQ(change.removed, (std::vector<CardKey>{{CardKind::mask, 1}, {CardKind::mask, 6}}));
}

TEST(Difference, FromNothingIsEverythingAndToNothingIsItsKeys) {
  const View<PublicCard> view{mask(1, false), mask(2, false)};
  EXPECT_EQ(difference({}, view).upserted, view);
  EXPECT_EQ(difference(view, {}).removed.size(), 2U);
  EXPECT_TRUE(difference(view, view).empty());
}

TEST(Forecast, AG11_ActiveItemTakesWhatIsLeftOfItsTime) {
  const Meeting meeting =
      given(three_are_here(), session_is_open(), morning_is_open(), started(kOpening)).meeting();
  const Forecast times = forecast(meeting);
  const Instant begun = kEight + seconds(7);
  EXPECT_EQ(times.from, begun + minutes(20));
  EXPECT_FALSE(times.starts[kOpening.value - 1].has_value());
  EXPECT_EQ(times.starts[kReport.value - 1], begun + minutes(20));
  EXPECT_EQ(times.starts[kBreak.value - 1], begun + minutes(40));
  EXPECT_EQ(times.starts[kAnswers.value - 1], kEight + minutes(330));
}

TEST(Forecast, AG11_RecessPutsEverythingOffToItsEnd) {
  const Meeting meeting = given(three_are_here(), session_is_open(), morning_is_open(),
                                all(RecessBegun{.back_at = kEight + minutes(60)}))
                              .meeting();
  EXPECT_EQ(forecast(meeting).from, kEight + minutes(60));
}

TEST(Forecast, AG11_AdjournedSittingGoesOnWhenItWasSaid) {
  const Instant back = kEight + minutes(24 * 60);
  const Meeting meeting = given(three_are_here(), session_is_open(), morning_is_open(),
                                all(SittingAdjourned{kMorning, back, "a storm"}))
                              .meeting();
  const Forecast times = forecast(meeting);
  EXPECT_EQ(times.starts[kOpening.value - 1], back);
  EXPECT_FALSE(times.from.has_value());
}

}  // namespace
}  // namespace plenary::core
