#!/usr/bin/env node
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { runCommand } from "./command/run-command.js";
import type { Sandbox, SandboxOptions } from "./sandbox.js";

const interruptions = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

// `zopa-sandbox requests | head`: whoever reads has seen enough.
process.stdout.on("error", (problem: NodeJS.ErrnoException) => {
  if (problem.code !== "EPIPE") {
    throw problem;
  }
});

const exitCode: number = await runCommand(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  // biome-ignore lint/style/noProcessEnv: a program reads its environment; nothing else in the package does.
  environment: process.env,
  platform: process.platform,
  homeFolder: homedir(),
  processId: process.pid,
  isAlive,
  readFile: (path: string): Promise<string> => readFile(path, "utf8"),
  fetch,
  startSandbox,
  onInterrupt,
  exitNow: (code: number): void => process.exit(code),
  version: versionOfPackage(),
});
// A bank that is closed may have a timer left: nobody waits for it. What was written goes out first.
process.stdout.write("", () => process.exit(exitCode));

// The bank takes a while to load, and most commands only ask one that is running.
async function startSandbox(options: SandboxOptions): Promise<Sandbox> {
  const bank = await import("./start-sandbox.js");
  return bank.startSandbox(options);
}

function onInterrupt(tell: () => void): () => void {
  for (const name of interruptions) {
    process.on(name, tell);
  }
  return () => {
    for (const name of interruptions) {
      process.off(name, tell);
    }
  };
}

function isAlive(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (problem) {
    // It is there, and somebody else's.
    return (problem as NodeJS.ErrnoException).code === "EPERM";
  }
}

function versionOfPackage(): string {
  const manifest = readFileSync(new URL("../package.json", import.meta.url), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
