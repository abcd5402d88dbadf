#include "base/memory.h"

#include <malloc.h>

#include "base/ensure.h"

namespace plenary {

void keep_freed_memory() {
  constexpr int kKeptBytes = 16 * 1024 * 1024;
  ensure(mallopt(M_TRIM_THRESHOLD, kKeptBytes) == 1);
  ensure(mallopt(M_MMAP_THRESHOLD, kKeptBytes) == 1);
}

}  // namespace plenary
