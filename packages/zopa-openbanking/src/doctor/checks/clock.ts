import type { Examination } from "../internal/examination.js";
import { finding, notGiven, ok } from "../internal/finding.js";
import type { Check } from "./check.js";

const warningSeconds = 10;
const errorSeconds = 60;

/** This machine's clock against the `Date` of the bank's first answer, whatever that answer is. */
export const checkClock: Check = {
  check: "clock",
  run: async (examination: Examination) => {
    await examination.metadata();
    const reading = examination.clockReading();
    if (reading === undefined) {
      return [notGiven("clock", "Not compared: there is no answer of the bank that tells the time.")];
    }
    const { differenceSeconds } = reading;
    const details = { differenceSeconds, roundTripSeconds: Math.round(reading.tookSeconds * 1_000) / 1_000 };
    const size = Math.abs(differenceSeconds);
    if (size < warningSeconds) {
      return [ok("clock", "This machine's clock and the bank's agree.", details)];
    }
    if (size >= errorSeconds) {
      examination.correctClock(differenceSeconds);
    }
    return [
      finding("clock", size >= errorSeconds ? "error" : "warning", "clock_differs", {
        sentence: `This machine's clock is ${inWords(size)} ${differenceSeconds < 0 ? "ahead of" : "behind"} the bank's.`,
        cure: size >= errorSeconds ? `${setIt} The rest is judged here by the bank's clock.` : setIt,
        details,
      }),
    ];
  },
};

function inWords(seconds: number): string {
  const units = [
    ["day", 86_400],
    ["hour", 3_600],
    ["minute", 60],
  ] as const;
  const [name, size] = units.find(([, each]) => seconds >= 2 * each) ?? ["second", 1];
  return `${Math.round(seconds / size)} ${name}s`;
}

const setIt =
  "Let NTP set it. Until then the bank may refuse what we sign as expired, or as from the future.";
