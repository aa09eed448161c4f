import { expect, it } from "vitest";
import { createNarrator, type Narrator } from "./narrator.ts";
import type { Paper } from "./show/paper.ts";

const paper: Paper = { columns: 60, isColoured: false, paint: (_, text) => text };

function narrate(signal = new AbortController().signal) {
  const written: string[] = [];
  let time = 0;
  const now = (): number => {
    time += 1_234;
    return time;
  };
  const narrator: Narrator = createNarrator({ paper, write: (text) => written.push(text), signal, now });
  return { narrator, written };
}

it("tells a step in one line with its time at the end, and keeps it", async () => {
  const { narrator, written } = narrate();

  await expect(
    narrator.step(
      "Bank",
      async () => 7,
      (days) => `open for ${days} days`,
    ),
  ).resolves.toBe(7);

  expect(written).toEqual([`✓ Bank            open for 7 days${" ".repeat(19)}1,234 ms\n`]);
  expect(narrator.told).toEqual([{ title: "Bank", summary: "open for 7 days", milliseconds: 1_234 }]);
});

it("shows no control character that a bank put into an id", async () => {
  const { narrator, written } = narrate();

  await narrator.step(
    "Consent",
    async () => {},
    () => "aac-1\u{1B}[2J\n2",
  );

  expect(written[0]).toMatch(/^✓ Consent {9}aac-1 \[2J 2 +1,234 ms\n$/);
});

it("cuts a summary that does not fit", async () => {
  const { narrator, written } = narrate();

  await narrator.step(
    "Bank",
    async () => {},
    () => "x".repeat(100),
  );

  expect(written[0]).toMatch(/^✓ Bank {12}x+… {2}1,234 ms\n$/);
  expect(written[0]).toHaveLength(61);
});

it("tells which step failed, and passes the reason on", async () => {
  const { narrator, written } = narrate();
  const reason = new Error("no");

  await expect(
    narrator.step(
      "Bank",
      () => Promise.reject(reason),
      () => "",
    ),
  ).rejects.toBe(reason);

  expect(written[0]).toMatch(/^✗ Bank {12}failed {2,}1,234 ms\n$/);
  expect(narrator.told).toEqual([]);
});

it("begins no step after an interruption, and ends the one under way", async () => {
  const interruption = new AbortController();
  const { narrator, written } = narrate(interruption.signal);

  const step = narrator.step(
    "Bank",
    () => new Promise<never>(() => {}),
    () => "",
  );
  interruption.abort(new Error("interrupted"));

  await expect(step).rejects.toThrow("interrupted");
  await expect(
    narrator.step(
      "Next",
      async () => 1,
      () => "",
    ),
  ).rejects.toThrow("interrupted");
  expect(written.map((line) => line.slice(0, 25).trim())).toEqual([
    "✗ Bank            stopped",
    "✗ Next            stopped",
  ]);
});

it("prints nothing without paper", async () => {
  const written: string[] = [];
  const silent = createNarrator({
    paper: undefined,
    write: (text) => written.push(text),
    signal: new AbortController().signal,
  });

  await silent.step(
    "Bank",
    async () => {},
    () => "open",
  );
  silent.show(() => "a table");

  expect(written).toEqual([]);
  expect(silent.told).toHaveLength(1);
});
