#pragma once

// IQ -- what the rules of procedure say of interpellations. Part of the procedure (procedure.h).

#include <boost/describe.hpp>
#include <cstdint>

#include "core/citation.h"

namespace plenary::core {

struct InterpellationRule {
  std::uint32_t batch_max = 3;            // questions asked in a row before they are answered
  std::uint32_t written_answer_days = 0;  // from the day of the question
  Citation written_answer;
  std::uint32_t report_days = 0;  // so long before the next session a promise is reported on
  Citation report;
  Citation citation;  // of the course as a whole

  bool operator==(const InterpellationRule&) const = default;
};
BOOST_DESCRIBE_STRUCT(InterpellationRule, (),
                      (batch_max, written_answer_days, written_answer, report_days, report,
                       citation))

}  // namespace plenary::core
