import type { Paper } from "./show/paper.ts";
import { printable } from "./show/printable.ts";

/** One step that is done. */
export interface Told {
  readonly title: string;
  readonly summary: string;
  readonly milliseconds: number;
}

/** Tells what happens, step by step. */
export interface Narrator {
  /** Runs a step, and says in one line what came of it and how long it took. */
  readonly step: <Result>(
    title: string,
    run: () => Promise<Result>,
    summary: (result: Result) => string,
  ) => Promise<Result>;
  /** Shows something between two steps. */
  readonly show: (text: (paper: Paper) => string) => void;
  /** The steps so far. */
  readonly told: readonly Told[];
}

export interface NarratorInput {
  /** Left out, the steps are kept and nothing is printed. */
  readonly paper: Paper | undefined;
  readonly write: (text: string) => void;
  /** Ends the step that is under way. */
  readonly signal: AbortSignal;
  /** Milliseconds from some moment on. */
  readonly now?: () => number;
}

/** Makes the one who tells it. */
export function createNarrator(input: NarratorInput): Narrator {
  const { paper, write, signal, now = () => performance.now() } = input;
  const told: Told[] = [];
  let hasShown = false;
  return {
    told,
    step: async (title, run, summary) => {
      const started = now();
      try {
        signal.throwIfAborted();
        const result = await Promise.race([run(), abortion(signal)]);
        const step = { title, summary: summary(result), milliseconds: Math.round(now() - started) };
        told.push(step);
        print((on) => line(on, on.paint("green", "✓"), step));
        hasShown = false;
        return result;
      } catch (problem) {
        const milliseconds = Math.round(now() - started);
        print((on) =>
          line(on, on.paint("red", "✗"), {
            title,
            summary: signal.aborted ? "stopped" : "failed",
            milliseconds,
          }),
        );
        throw problem;
      }
    },
    show: (text) => {
      print((on) => `${hasShown ? "" : "\n"}${text(on)}\n`);
      hasShown = true;
    },
  };

  function print(text: (paper: Paper) => string): void {
    if (paper !== undefined) {
      write(`${text(paper)}\n`);
    }
  }
}

function abortion(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener("abort", () => reject(signal.reason), { once: true });
  });
}

const titleWidth = 15;
const widestLine = 100;

function line(paper: Paper, mark: string, { title, summary, milliseconds }: Told): string {
  const time = `  ${milliseconds.toLocaleString("en-GB")} ms`;
  const room = Math.min(paper.columns, widestLine) - 2 - time.length;
  const text = `${title.padEnd(titleWidth)} ${printable(summary)}`;
  const fitted = text.length > room ? `${text.slice(0, room - 1)}…` : text.padEnd(room);
  return `${mark} ${fitted}${paper.paint("dim", time)}`;
}
