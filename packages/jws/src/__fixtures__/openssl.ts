import { execFileSync } from "node:child_process";

const command = "openssl";

/** What OpenSSL's own command says: an oracle that shares nothing with Node's bindings of it. */
export function openssl(words: readonly string[], options: { cwd?: string; input?: string } = {}): string {
  return execFileSync(command, words, { ...options, stdio: "pipe", encoding: "utf8" });
}
