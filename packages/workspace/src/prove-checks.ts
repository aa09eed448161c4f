// `pnpm prove-checks`: a check that cannot fail is no check. Each mistake is planted in a copy of the repository, and the
// check that is there for it has to say so, in its own words. `pnpm prove-checks guide` plants those with this word in their name.
import { copyToScratch } from "./copy-to-scratch.ts";
import { type Mistake, mistakes } from "./mistakes.ts";
import { runCommand } from "./run-command.ts";

const [word = ""] = process.argv.slice(2);
const planted = mistakes.filter(({ name }) => name.includes(word));
const copy = await copyToScratch();
let failed = 0;
try {
  for (const command of new Set(planted.map((mistake) => mistake.command))) {
    report(await passesAsItIs(command), `${command}: passes as it is`);
  }
  for (const mistake of planted) {
    report(await isCaught(mistake), `${mistake.command}: catches ${mistake.name}`);
  }
} finally {
  copy.remove();
}
console.log(`\n${planted.length} mistakes planted.`);
if (failed > 0) {
  console.error(`${failed} of the checks did not do what they are there for: see the lines marked ✗.`);
  process.exitCode = 1;
}

async function passesAsItIs(command: string): Promise<string | undefined> {
  const { code, output } = await runCommand(command, copy.folder);
  return code === 0 ? undefined : `it fails before anything is planted:\n${output}`;
}

async function isCaught({ plant, command, says }: Mistake): Promise<string | undefined> {
  for (const [file, change] of Object.entries(plant)) {
    copy.edit(file, change);
  }
  const { code, output } = await runCommand(command, copy.folder);
  copy.restore();
  if (code === 0) {
    return "it passes.";
  }
  return says.test(unwrapped(output)) ? undefined : `it fails for another reason:\n${output}`;
}

/** Tools break their lines to fit a frame. */
function unwrapped(output: string): string {
  return output.replaceAll(/[\s|]+/g, " ");
}

function report(problem: string | undefined, name: string): void {
  console.log(`${problem === undefined ? "✓" : "✗"} ${name}`);
  if (problem !== undefined) {
    failed += 1;
    console.error(problem);
  }
}
