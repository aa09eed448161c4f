import { coldStart } from "./cold-start.ts";
import type { Benchmark } from "./harness/benchmark.ts";
import { journey } from "./journey.ts";
import { reading } from "./reading.ts";
import { sandbox } from "./sandbox.ts";
import { signing } from "./signing.ts";
import { transport } from "./transport.ts";
import { validation } from "./validation.ts";

/** All of them, in the order in which they run and are shown. */
export const benchmarks: readonly Benchmark[] = [
  signing,
  validation,
  transport,
  reading,
  journey,
  coldStart,
  sandbox,
];
