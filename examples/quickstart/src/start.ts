import { problemText } from "./problem.ts";
import { run } from "./run.ts";
import { readSettings, usage } from "./settings.ts";

const interrupted = 130;

/** Runs the program with what the process has around it; gives back the exit code. */
export async function start(): Promise<number> {
  const interruption = new AbortController();
  process.once("SIGINT", () => interruption.abort());
  // Whoever reads has gone: `npm run quickstart | head`.
  process.stdout.on("error", () => interruption.abort());
  try {
    const settings = readSettings(process.argv.slice(2));
    if (settings === undefined) {
      console.log(usage);
      return 0;
    }
    await run(settings, {
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      environment: process.env,
      interruption,
    });
    return 0;
  } catch (problem) {
    if (interruption.signal.aborted) {
      console.error("\nInterrupted. The bank is closed, and a consent that was made is deleted.");
      return interrupted;
    }
    console.error(`\n${problemText(problem)}`);
    return 1;
  }
}
