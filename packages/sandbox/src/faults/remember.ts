import type { FaultMemory } from "./faults.js";

const most = 1_000;

/** Keeps something for a later request; the oldest is forgotten when there is too much. */
export function remember(memory: FaultMemory, key: string, value: unknown): void {
  const [oldest] = memory.keys();
  if (memory.size >= most && oldest !== undefined) {
    memory.delete(oldest);
  }
  memory.set(key, value);
}

/** Takes back what was kept: it is forgotten then. */
export function recall(memory: FaultMemory, key: string): unknown {
  const value = memory.get(key);
  memory.delete(key);
  return value;
}
