// `npm run quickstart`: the main job, start to finish. See README.md for its options.
import { problemText } from "./problem.ts";
import { run } from "./run.ts";
import { readSettings, usage } from "./settings.ts";

const interruption = new AbortController();
process.once("SIGINT", () => interruption.abort());

try {
  const settings = readSettings(process.argv.slice(2));
  if (settings === undefined) {
    console.log(usage);
  } else {
    await run(settings, {
      input: process.stdin,
      output: process.stdout,
      errors: process.stderr,
      environment: process.env,
      signal: interruption.signal,
    });
  }
} catch (problem) {
  if (interruption.signal.aborted) {
    process.exitCode = 130;
  } else {
    console.error(`\n${problemText(problem)}`);
    process.exitCode = 1;
  }
}
