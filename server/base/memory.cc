#include "base/memory.h"

#include <malloc.h>

namespace plenary {

// An allocator that is not the C library's, such as a sanitizer's, refuses: it has nothing to keep.
void keep_freed_memory() {
  constexpr int kKeptBytes = 16 * 1024 * 1024;
  static_cast<void>(mallopt(M_TRIM_THRESHOLD, kKeptBytes));
  static_cast<void>(mallopt(M_MMAP_THRESHOLD, kKeptBytes));
}

}  // namespace plenary
