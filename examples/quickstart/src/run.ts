import { openBank } from "./bank/open-bank.ts";
import { createTerminal } from "./bank/terminal.ts";
import { type JourneyResult, journey } from "./journey.ts";
import { createNarrator, type Narrator } from "./narrator.ts";
import { openClient } from "./open-client.ts";
import type { Settings } from "./settings.ts";
import { endLine } from "./show/end-line.ts";
import { type Output, paperOf } from "./show/paper.ts";

/** The process around it; a test brings its own. */
export interface Surroundings {
  readonly input: NodeJS.ReadableStream;
  readonly output: Output;
  /** For questions, and for what is no part of the output. */
  readonly errors: NodeJS.WritableStream;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Ends the run: Ctrl-C. */
  readonly interruption: AbortController;
}

/** Opens the bank, does the job, tells it, and closes everything, whatever came of it. */
export async function run(settings: Settings, surroundings: Surroundings): Promise<void> {
  const { input, output, errors, environment, interruption } = surroundings;
  const { signal } = interruption;
  const write = (text: string): void => void output.write(text);
  const paper = settings.isJson ? undefined : paperOf(output, environment);
  const narrator = createNarrator({ paper, write, signal });
  const terminal = createTerminal(input, errors, interruption);
  const closers: (() => Promise<void>)[] = [];
  try {
    const bank = await narrator.step(
      "Bank",
      () => openBank(settings, terminal, signal),
      ({ whereabouts }) => whereabouts,
    );
    closers.unshift(bank.close);
    const zopa = await openClient(bank, narrator);
    closers.unshift(() => zopa.close({ signal }));
    const result = await journey({ zopa, bank, narrator, qrFile: settings.qr });
    write(paper === undefined ? jsonOf(result, narrator) : endLine(paper, narrator.told));
  } finally {
    for (const close of closers) {
      await close();
    }
  }
}

function jsonOf(result: JourneyResult, { told }: Narrator): string {
  return `${JSON.stringify({ ...result, steps: told }, undefined, 2)}\n`;
}
