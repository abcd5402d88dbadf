// main() of the Google Benchmark programs: set up as the server is.

#include <benchmark/benchmark.h>

#include "base/memory.h"

int main(int argc, char** argv) {
  plenary::keep_freed_memory();
  benchmark::Initialize(&argc, argv);
  if (benchmark::ReportUnrecognizedArguments(argc, argv)) return 2;
  benchmark::RunSpecifiedBenchmarks();
  benchmark::Shutdown();
  return 0;
}
