#pragma once

// The way from the room to the screens: what one batch changed becomes one frame for each audience,
// made once, and is posted once to each lane.
//
// Guarantees to a screen: Welcome first, then everything or what it has missed, then every change
// in order, none twice and none left out; its own card before the shared update of the same
// position; the answer to its command after it, so that the state is there when the answer comes.
//
// When the lanes are busy sending, changes are put together until they are done: a screen then gets
// fewer and larger updates, and nothing queues up between the room and the lanes.
//
// Made before the room, which needs it as its Publisher; the Server attaches its lanes later.
// Publications before that are kept as state, not as frames. Has a thread of its own ("desk"), so
// that encoding keeps neither the room nor the lanes from their work.

#include <array>
#include <atomic>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/post.hpp>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <thread>
#include <utility>
#include <vector>

#include "core/views/views.h"
#include "net/asio.h"
#include "net/frame.h"
#include "net/settings.h"
#include "net/shared_view.h"
#include "room/publisher.h"

namespace spdlog {
class logger;
}

namespace plenary::net {

// Audiences that share one view.
enum class ViewGroup : std::uint8_t { chair, delegate, in_public };
inline constexpr std::size_t kViewGroups = 3;

constexpr ViewGroup view_group(core::Audience audience) {
  return audience == core::Audience::chair      ? ViewGroup::chair
         : audience == core::Audience::delegate ? ViewGroup::delegate
                                                : ViewGroup::in_public;
}

inline constexpr std::uint32_t kLanesMax = 64;

// A sender is a connection: the lane it lives on, and its number there.
constexpr room::SenderId make_sender(std::uint32_t lane, std::uint64_t number) {
  return {(std::uint64_t{lane} << 48) | number};
}
constexpr std::uint32_t lane_of(room::SenderId sender) {
  return static_cast<std::uint32_t>(sender.value >> 48);
}

struct AddressedFrame {
  room::SenderId to;
  Frame frame;
};

// What one lane has to send: `own` first, then `shared` by view group (null: nothing), then
// `answers`.
struct Delivery {
  std::vector<AddressedFrame> own;
  std::array<Frame, kViewGroups> shared;
  std::vector<AddressedFrame> answers;
};

// Somebody was admitted and wants to see the session.
struct JoinRequest {
  room::SenderId sender;
  core::Audience audience = core::Audience::gallery;
  PersonId person;
  std::optional<room::Position> resume;
};

// What a screen gets after its Welcome. From then on it gets every delivery.
struct Joined {
  room::SenderId sender;
  std::optional<room::Position> position;  // none: the room has not published yet
  room::RoomHealth health = room::RoomHealth::working;
  std::vector<Frame> frames;
};

class FanOut final : public room::Publisher {
 public:
  // One lane. Called on the desk's thread and must not wait: posts to its own. What it is given is
  // in order.
  class Receiver {
   public:
    // Must call FanOut::delivered() when it has sent it.
    virtual void deliver(Delivery delivery) = 0;
    virtual void deliver_to_all(Frame frame) = 0;
    virtual void admit(Joined joined) = 0;
    // The same person has come on another device.
    virtual void displace(room::SenderId sender) = 0;

   protected:
    ~Receiver() = default;
  };

  FanOut(const Settings& settings, std::shared_ptr<spdlog::logger> logger);
  ~FanOut() override;

  void publish(room::Publication publication) override;
  void report(room::RoomHealth health) override;

  // From here on `lanes` get deliveries; the index is that of make_sender(). Waits until it is so.
  void attach(std::vector<Receiver*> lanes);

  // Everything published before has been posted to the lanes; nothing after. Waits until it is so.
  void detach();

  // From any thread. The answer goes to the sender's lane: Receiver::admit.
  void join(JoinRequest request);

  // From the thread that called join(), after it, with the same values.
  void leave(room::SenderId sender, core::Audience audience, PersonId person);

  // From the lane's thread.
  void delivered(std::uint32_t lane);

  // From any thread. Whether the room has published and works.
  [[nodiscard]] bool ready() const { return ready_.load(); }
  [[nodiscard]] std::uint64_t updates() const { return updates_.load(); }

 private:
  using Seat = std::pair<PersonId, core::Audience>;

  template <class Function>
  void post(Function function) {
    boost::asio::post(desk_, std::move(function));
  }
  void run();
  void take(room::Publication publication);
  void take_own(const std::vector<core::OwnCard>& cards);
  void start_over();
  [[nodiscard]] bool lanes_are_busy() const;
  void send_or_wait();
  void send_changes();
  void answer_join(const JoinRequest& request);
  void remember(const JoinRequest& request);
  [[nodiscard]] bool is_here(PersonId person) const;
  [[nodiscard]] Frame own_frame(PersonId person) const;
  SharedView& view(ViewGroup group) { return views_[static_cast<std::size_t>(group)]; }

  std::shared_ptr<spdlog::logger> logger_;
  boost::asio::io_context desk_{1};
  boost::asio::executor_work_guard<Executor> work_;
  std::atomic<bool> ready_ = false;
  std::atomic<std::uint64_t> updates_ = 0;
  std::atomic<bool> waits_for_lanes_ = false;
  std::array<std::atomic<std::uint32_t>, kLanesMax> in_flight_{};  // deliveries, by lane

  // Of the desk's thread.
  std::vector<Receiver*> lanes_;
  std::array<SharedView, kViewGroups> views_;
  std::map<PersonId, std::string> own_cards_;  // encoded
  std::optional<room::Position> position_;
  Instant at_;
  room::RoomHealth health_ = room::RoomHealth::working;
  bool begins_ = false;                     // the next delivery carries everything
  std::set<PersonId> changed_own_;          // not yet sent
  std::vector<AddressedFrame> answers_;     // not yet sent
  std::map<Seat, room::SenderId> persons_;  // who is here, and on which connection

  std::thread thread_;
};

}  // namespace plenary::net
