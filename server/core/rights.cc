#include "core/rights.h"

#include <array>
#include <cstddef>
#include <utility>

#include "base/type_name.h"

namespace plenary::core {
namespace {

constexpr bool kYes = true;
constexpr bool kNo = false;

// command, chair, secretary, teller, delegate, official, presiding only
constexpr std::array kRights{
    // SE
    Right{"OpenSession", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"CloseSession", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"OpenSitting", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"CloseSitting", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"BeginRecess", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"EndRecess", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"AdjournSitting", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"CloseDoors", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"OpenDoors", kYes, kNo, kNo, kNo, kNo, kYes},
    // RO
    Right{"HandOverChair", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"TakeChair", kYes, kNo, kNo, kNo, kNo, kNo},
    // AT
    Right{"CheckIn", kYes, kNo, kNo, kYes, kNo, kNo},
    Right{"CheckOut", kYes, kNo, kNo, kYes, kNo, kNo},
    Right{"RecordArrival", kNo, kYes, kNo, kNo, kNo, kNo},
    Right{"CheckInSeat", kNo, kYes, kYes, kNo, kNo, kNo},
    Right{"RecordDeparture", kNo, kYes, kNo, kNo, kNo, kNo},
    Right{"ExcuseDelegate", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"RecordAbsence", kNo, kYes, kNo, kNo, kNo, kNo},
    // AG
    Right{"StartItem", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"FinishItem", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"AdvanceAgenda", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"SkipItem", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"PostponeItem", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"ResumeItem", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"RestoreItem", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"MoveItem", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"InsertItem", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"WithdrawItem", kYes, kNo, kNo, kNo, kNo, kYes},
    // FL
    Right{"RequestFloor", kYes, kNo, kNo, kYes, kYes, kNo},
    Right{"AddRequest", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"WithdrawRequest", kYes, kNo, kNo, kYes, kYes, kNo},
    Right{"RemoveRequest", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"SkipRequest", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"ReinstateRequest", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"MoveRequest", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"RestoreOrder", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"OpenRequests", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"CloseRequests", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"HandInContribution", kYes, kYes, kNo, kYes, kYes, kNo},
    Right{"SetSpeakingTime", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"CallNext", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"GrantFloor", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"CallBatch", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"GiveFloor", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"InterruptTurn", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"StartTurn", kYes, kYes, kNo, kYes, kNo, kYes},
    Right{"PauseTurn", kYes, kYes, kNo, kYes, kNo, kYes},
    Right{"ResumeTurn", kYes, kYes, kNo, kYes, kNo, kYes},
    Right{"StopTurn", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"YieldFloor", kYes, kNo, kNo, kYes, kYes, kNo},
    Right{"ExtendTurn", kYes, kNo, kNo, kYes, kNo, kYes},
    Right{"ReadmitLast", kYes, kNo, kNo, kYes, kNo, kYes},
    // IQ
    Right{"SubmitQuestion", kYes, kNo, kNo, kYes, kNo, kNo},
    Right{"ReviseQuestion", kYes, kNo, kNo, kYes, kNo, kNo},
    Right{"WithdrawQuestion", kYes, kNo, kNo, kYes, kNo, kNo},
    Right{"CosignQuestion", kYes, kNo, kNo, kYes, kNo, kNo},
    Right{"WithdrawCosignature", kYes, kNo, kNo, kYes, kNo, kNo},
    Right{"JudgeAnswer", kYes, kNo, kNo, kYes, kNo, kNo},
    Right{"AcceptQuestion", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"MergeQuestion", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"SendToWriting", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"ReturnQuestion", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"DecideIssueGroups", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"InviteAnswerer", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"RecordAnswer", kYes, kYes, kNo, kNo, kYes, kYes},
    Right{"AnswerInWriting", kNo, kNo, kNo, kNo, kYes, kNo},
    Right{"RecordWrittenAnswer", kYes, kYes, kNo, kNo, kYes, kYes},
    Right{"RecordPromise", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"ReportPromise", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"ClosePromise", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"CloseQuestion", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"CloseIssueGroup", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"ConcludeIssueGroup", kYes, kNo, kNo, kNo, kNo, kYes},
    Right{"ProposeExhibit", kYes, kYes, kNo, kYes, kYes, kNo},
    Right{"ApproveExhibit", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"ShowExhibit", kYes, kYes, kNo, kNo, kNo, kYes},
    Right{"ClearWall", kYes, kYes, kNo, kNo, kNo, kYes},
};

template <std::size_t... Index>
consteval bool names_match(std::index_sequence<Index...>) {
  return (
      (kRights[Index].command == type_name<std::variant_alternative_t<Index, ScreenCommand>>()) &&
      ...);
}
static_assert(kRights.size() == std::variant_size_v<ScreenCommand>);
static_assert(names_match(std::make_index_sequence<kRights.size()>()));

bool has(const Right& right, Role role) {
  switch (role) {
    case Role::chair:
      return right.chair;
    case Role::secretary:
      return right.secretary;
    case Role::teller:
      return right.teller;
    case Role::delegate:
      return right.delegate;
    case Role::official:
      return right.official;
    case Role::office:
    case Role::guest:
    case Role::gallery:
      return false;
  }
  return false;
}

}  // namespace

std::span<const Right> rights() { return kRights; }

bool may_send(Role role, const ScreenCommand& command) {
  return has(kRights[command.index()], role);
}

bool belongs_to_presiding(Role role, const ScreenCommand& command) {
  return role == Role::chair && kRights[command.index()].presiding_only;
}

std::vector<std::string_view> commands_of(Role role) {
  std::vector<std::string_view> names;
  for (const Right& right : kRights) {
    if (has(right, role)) names.push_back(right.command);
  }
  return names;
}

}  // namespace plenary::core
