#pragma once

// A server makes and drops views of the same size all day. The C library gives such memory back to
// the kernel each time and takes it again, page by page: measured, that is more than half of the
// time that a change of state costs.

namespace plenary {

// Keeps up to 16 MiB of freed memory in the process instead. Called once, at the start of main().
void keep_freed_memory();

}  // namespace plenary
