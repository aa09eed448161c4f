#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { runCli } from "./run-cli.js";
import { runSandbox } from "./run-sandbox.js";

// Features of Node that it calls experimental in its older versions: news for us, not for the user.
process.removeAllListeners("warning");
process.on("warning", (warning) => {
  if (warning.name !== "ExperimentalWarning") {
    process.stderr.write(`${warning.name}: ${warning.message}\n`);
  }
});
// Nobody reads: nothing to be done about it. What fails while a command runs is dealt with there.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", () => undefined);
}

const interrupted = new AbortController();
for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(name, () => {
    // Whoever presses it twice does not want to wait.
    if (interrupted.signal.aborted) {
      process.exit(130);
    }
    interrupted.abort();
  });
}

const exitCode: number = await runCli({
  argv: process.argv.slice(2),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  // biome-ignore lint/style/noProcessEnv: a program reads its environment; nothing else in the package does.
  environment: process.env,
  workingFolder: process.cwd(),
  homeFolder: homedir(),
  platform: process.platform,
  clock: () => Date.now() / 1_000,
  fetch,
  signal: interrupted.signal,
  runSandbox,
  version: versionOfPackage(),
});
// What was written goes out first; a prompt or a connection that is left is not waited for.
process.stdout.write("", () => process.exit(exitCode));

function versionOfPackage(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { readonly version: string }).version;
}
