import { setImmediate } from "node:timers/promises";

/** One thing to measure: does its work once. */
export type Task = () => Promise<unknown>;

/** What one round of one task took, in milliseconds. */
export interface Cost {
  readonly wallMs: number;
  /** Of this process, in all of its threads. */
  readonly cpuMs: number;
}

/**
 * Runs whole tasks one after the other, round after round, each round beginning with another one.
 *
 * On a machine with other work, one after the other in turn is the only fair way: what disturbs the one disturbs the next.
 */
export async function inTurn<Name extends string>(
  tasks: Readonly<Record<Name, Task>>,
  { rounds, warmUps = 1 }: { readonly rounds: number; readonly warmUps?: number },
): Promise<Readonly<Record<Name, readonly Cost[]>>> {
  const names = Object.keys(tasks) as Name[];
  const costs = Object.fromEntries(names.map((name) => [name, [] as Cost[]])) as Record<Name, Cost[]>;
  for (let round = -warmUps; round < rounds; round += 1) {
    const first = (round + warmUps) % names.length;
    for (const name of [...names.slice(first), ...names.slice(0, first)]) {
      const cost = await costOf(tasks[name]);
      if (round >= 0) {
        costs[name].push(cost);
      }
    }
  }
  return costs;
}

async function costOf(task: Task): Promise<Cost> {
  // No collection is forced before it: that makes the young generation small again, as it is in no process that has been at work,
  // and whoever allocates more pays for it.
  await setImmediate();
  const cpu = process.cpuUsage();
  const begun = performance.now();
  await task();
  const wallMs = performance.now() - begun;
  const { user, system } = process.cpuUsage(cpu);
  return { wallMs, cpuMs: (user + system) / 1_000 };
}
