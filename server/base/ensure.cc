#include "base/ensure.h"

#include <string>

namespace plenary {

void report_broken_invariant(std::source_location where) {
  throw BrokenInvariant(std::string("broken invariant at ") + where.file_name() + ":" +
                        std::to_string(where.line()) + " in " + where.function_name());
}

}  // namespace plenary
