import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { CliError } from "./cli-error.js";
import type { SandboxRun } from "./cli-io.js";

/**
 * Runs the command of the sandbox package in a process of its own: the bank brings a server that no other command needs.
 * Ctrl-C reaches it by itself, as it is of the same terminal.
 */
export async function runSandbox(words: readonly string[], output: "inherit" | "keep"): Promise<SandboxRun> {
  const child = spawn(process.execPath, [sandboxCommand(), ...words], {
    stdio: ["inherit", output === "inherit" ? "inherit" : "pipe", "inherit"],
  });
  const parts: Buffer[] = [];
  child.stdout?.on("data", (part: Buffer) => parts.push(part));
  return await new Promise((resolve, reject) => {
    child.once("error", () => reject(unavailable()));
    child.once("close", (code, signal) => {
      const exitCode = code ?? (signal === "SIGINT" ? 130 : 1);
      resolve({ exitCode, output: Buffer.concat(parts).toString("utf8") });
    });
  });
}

function sandboxCommand(): string {
  try {
    const manifest = new URL(import.meta.resolve("@zopa-openbanking/sandbox/package.json"));
    const { bin } = JSON.parse(readFileSync(manifest, "utf8")) as {
      readonly bin: Readonly<Record<string, string>>;
    };
    return fileURLToPath(new URL(bin["zopa-sandbox"] ?? "", manifest));
  } catch {
    throw unavailable();
  }
}

function unavailable(): CliError {
  return new CliError("The sandbox cannot be started: `npm install @zopa-openbanking/sandbox` brings it.", {
    code: "sandbox_unavailable",
  });
}
