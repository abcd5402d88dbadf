#include "net/fan_out.h"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <future>
#include <string_view>

#include "base/ensure.h"
#include "wire/frames.h"

namespace plenary::net {
namespace {

// One that a lane is sending, one that waits for it; what comes then is put together.
constexpr std::uint32_t kDeliveriesInFlightMax = 2;

}  // namespace

FanOut::FanOut(const Settings& settings, std::shared_ptr<spdlog::logger> logger)
    : logger_(std::move(logger)),
      work_(desk_.get_executor()),
      views_{SharedView(settings.ring_updates_max, settings.ring_bytes_max),
             SharedView(settings.ring_updates_max, settings.ring_bytes_max),
             SharedView(settings.ring_updates_max, settings.ring_bytes_max)},
      thread_([this] { run(); }) {}

FanOut::~FanOut() {
  desk_.stop();
  thread_.join();
}

void FanOut::run() {
  try {
    desk_.run();
    return;
  } catch (const std::exception& error) {
    logger_->critical("the fan-out desk ends the process: {}", error.what());
  } catch (...) {
    logger_->critical("the fan-out desk ends the process: unknown exception");
  }
  logger_->flush();
  std::abort();
}

void FanOut::publish(room::Publication publication) {
  post([this, taken = std::move(publication)]() mutable { take(std::move(taken)); });
}

void FanOut::report(room::RoomHealth health) {
  post([this, health] {
    if (health == health_) return;
    health_ = health;
    ready_ = position_ && health == room::RoomHealth::working;
    const Frame frame = binary_frame(wire::encode_health(health));
    for (Receiver* lane : lanes_) lane->deliver_to_all(frame);
  });
}

void FanOut::attach(std::vector<Receiver*> lanes) {
  std::promise<void> done;
  post([&] {
    ensure(lanes.size() <= in_flight_.size());
    for (auto& count : in_flight_) count = 0;
    lanes_ = std::move(lanes);
    done.set_value();
  });
  done.get_future().wait();
}

void FanOut::detach() {
  std::promise<void> done;
  post([&] {
    send_changes();
    lanes_.clear();
    persons_.clear();
    done.set_value();
  });
  done.get_future().wait();
}

void FanOut::join(JoinRequest request) {
  post([this, taken = std::move(request)] { answer_join(taken); });
}

void FanOut::leave(room::SenderId sender, core::Audience audience, PersonId person) {
  if (!person) return;
  post([this, sender, seat = Seat(person, audience)] {
    const auto here = persons_.find(seat);
    if (here != persons_.end() && here->second == sender) persons_.erase(here);
  });
}

// The desk sets the flag and looks at the count; the lane lowers the count and looks at the flag.
// Both in one total order, so that one of them sees the other.
void FanOut::delivered(std::uint32_t lane) {
  --in_flight_[lane];
  if (waits_for_lanes_.exchange(false)) post([this] { send_or_wait(); });
}

void FanOut::take(room::Publication publication) {
  const bool first = !position_ || position_->epoch != publication.to.epoch;
  if (first) start_over();
  view(ViewGroup::chair).apply(publication.chair);
  view(ViewGroup::delegate).apply(publication.delegate);
  view(ViewGroup::in_public).apply(publication.in_public);
  take_own(publication.own);
  for (const room::Answer& answer : publication.answers) {
    answers_.push_back({.to = answer.sender,
                        .frame = binary_frame(wire::encode_reply(answer, publication.to.epoch))});
  }
  position_ = std::move(publication.to);
  at_ = publication.at;
  ready_ = health_ == room::RoomHealth::working;
  send_or_wait();
}

void FanOut::start_over() {
  for (SharedView& each : views_) each.reset();
  begins_ = true;
  own_cards_.clear();
  changed_own_.clear();
}

void FanOut::take_own(const std::vector<core::OwnCard>& cards) {
  for (const core::OwnCard& card : cards) {
    own_cards_[card.id] = wire::encode_card(card).octets;
    if (is_here(card.id)) changed_own_.insert(card.id);
  }
}

bool FanOut::lanes_are_busy() const {
  return std::ranges::any_of(
      in_flight_, [](const auto& count) { return count.load() >= kDeliveriesInFlightMax; });
}

void FanOut::send_or_wait() {
  if (lanes_are_busy()) {
    waits_for_lanes_ = true;
    if (lanes_are_busy()) return;
    waits_for_lanes_ = false;
  }
  send_changes();
}

void FanOut::send_changes() {
  if (!position_) return;
  std::vector<Delivery> deliveries(lanes_.size());
  for (const PersonId person : changed_own_) {
    const Frame frame = own_frame(person);
    for (auto it = persons_.lower_bound({person, {}});
         it != persons_.end() && it->first.first == person; ++it) {
      deliveries[lane_of(it->second)].own.push_back({.to = it->second, .frame = frame});
    }
  }
  const bool begins = std::exchange(begins_, false);
  bool something = !changed_own_.empty() || !answers_.empty();
  for (std::size_t group = 0; group < kViewGroups; ++group) {
    if (!begins && !views_[group].has_changes()) continue;
    const Frame frame =
        begins ? views_[group].begin(*position_, at_) : views_[group].take_changes(*position_, at_);
    for (Delivery& delivery : deliveries) delivery.shared[group] = frame;
    ++updates_;
    something = true;
  }
  for (AddressedFrame& answer : answers_) {
    if (lane_of(answer.to) >= deliveries.size()) continue;
    deliveries[lane_of(answer.to)].answers.push_back(std::move(answer));
  }
  changed_own_.clear();
  answers_.clear();
  if (!something) return;
  for (std::size_t lane = 0; lane < lanes_.size(); ++lane) {
    ++in_flight_[lane];
    lanes_[lane]->deliver(std::move(deliveries[lane]));
  }
}

void FanOut::answer_join(const JoinRequest& request) {
  const std::uint32_t lane = lane_of(request.sender);
  if (lane >= lanes_.size()) return;
  // Whatever waits for busy lanes goes out now, so that the newcomer starts where all others stand.
  send_changes();
  Joined joined{.sender = request.sender, .position = position_, .health = health_, .frames = {}};
  if (position_) {
    remember(request);
    SharedView& shared = view(view_group(request.audience));
    if (request.person && own_cards_.contains(request.person)) {
      joined.frames.push_back(own_frame(request.person));
    }
    const bool same_log = request.resume && request.resume->epoch == position_->epoch &&
                          request.resume->sequence <= position_->sequence;
    if (const auto missing = same_log ? shared.missing(request.resume->sequence) : std::nullopt) {
      joined.frames.insert(joined.frames.end(), missing->begin(), missing->end());
    } else {
      joined.frames.push_back(shared.full(*position_, at_));
    }
  }
  lanes_[lane]->admit(std::move(joined));
}

// One live connection for each person and audience: the newer one, for it is where the person is.
void FanOut::remember(const JoinRequest& request) {
  if (!request.person) return;
  const Seat seat(request.person, request.audience);
  const auto [place, is_first] = persons_.try_emplace(seat, request.sender);
  if (is_first) return;
  const room::SenderId older = std::exchange(place->second, request.sender);
  lanes_[lane_of(older)]->displace(older);
}

bool FanOut::is_here(PersonId person) const {
  const auto first = persons_.lower_bound({person, {}});
  return first != persons_.end() && first->first.first == person;
}

Frame FanOut::own_frame(PersonId person) const {
  const wire::UpdateHead head{
      .scope = wire::UpdateScope::own, .from = *position_, .to = *position_, .server_time = at_};
  return binary_frame(wire::encode_update(head, {own_cards_.at(person)}, {}));
}

}  // namespace plenary::net
