import { Bench } from "tinybench";
import type { RunOptions } from "./benchmark.ts";

/** Something small to measure: does its work once. */
export type SmallTask = () => unknown;

/**
 * Measures small things with tinybench, in short rounds that take turns. Gives the median of each round, in microseconds.
 *
 * tinybench finishes with one task before it begins with the next: a round is short, so that both see the same machine.
 */
export async function repeated<Name extends string>(
  tasks: Readonly<Record<Name, SmallTask>>,
  { isQuick }: RunOptions,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const names = Object.keys(tasks) as Name[];
  const medians = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  const rounds = isQuick ? 2 : 15;
  for (let round = 0; round < rounds; round += 1) {
    const first = round % names.length;
    const bench = new Bench({
      ...{ time: isQuick ? 20 : 200, iterations: isQuick ? 2 : 16, throws: true },
      ...{ warmupTime: round === 0 && !isQuick ? 300 : 20, warmupIterations: 2 },
    });
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      bench.add(name, async () => {
        await tasks[name]();
      });
    }
    await bench.run();
    for (const { name, result } of bench.tasks) {
      if (!("latency" in result)) {
        throw new Error(`${name} was not measured: ${result.state}.`);
      }
      medians[name as Name].push(result.latency.p50 * 1_000);
    }
  }
  return medians;
}
