import { execFileSync } from "node:child_process";
import { cpus, platform, release, totalmem } from "node:os";

/** Where something was measured. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memoryGB: number;
  readonly system: string;
  readonly node: string;
  readonly openssl: string;
}

export function thisMachine(): Machine {
  return {
    processor: cpus()[0]?.model.trim() ?? "unknown",
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 2 ** 30),
    system: `${platform()} ${release()}`,
    node: process.version,
    openssl: process.versions.openssl,
  };
}

/** Signatures and verifications per second on one core, by `openssl speed`: what no library gets past. */
export function opensslSpeed(
  algorithm: "rsa2048",
  seconds: number,
): { readonly sign: number; readonly verify: number } {
  const output = execFileSync("openssl", ["speed", "-seconds", String(seconds), algorithm], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [verify = Number.NaN, sign = Number.NaN] = (output.trim().split("\n").at(-1) ?? "")
    .split(/\s+/)
    .toReversed()
    .filter((word) => /^[\d.]+$/.test(word))
    .map(Number);
  return { sign, verify };
}
