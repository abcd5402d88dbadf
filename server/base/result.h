#pragma once

// A value, or the typed reason why there is none. Used for refusals (the rules say no) and faults
// (the world failed); a broken belief is a bug and goes through base/ensure.h instead.

#include <expected>

namespace plenary {

template <class T, class E>
using Result = std::expected<T, E>;

template <class E>
using Failure = std::unexpected<E>;

}  // namespace plenary
