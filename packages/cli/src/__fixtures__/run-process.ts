import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const hooks = new URL("./source-hooks.ts", import.meta.url);

/** Runs one of our sources in a process of its own, and returns what it wrote. */
export async function runProcess(
  script: string,
  words: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<string> {
  const { stdout } = await run(
    process.execPath,
    [
      "--disable-warning=ExperimentalWarning",
      "--conditions=@zopa-openbanking/source",
      `--import=${hooks.href}`,
      fileURLToPath(new URL(script, import.meta.url)),
      ...words,
    ],
    { env: { ...process.env, ...environment } },
  );
  return stdout;
}
