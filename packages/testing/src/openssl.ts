import { execFileSync } from "node:child_process";

/** Where the command runs, and what it reads from its standard input. */
export interface OpensslOptions {
  readonly folder?: string;
  readonly input?: string | Uint8Array;
}

/**
 * What the openssl command prints: an oracle that shares no line with this toolkit.
 *
 * @param words - in one text where no word has a space in it
 */
export function openssl(
  words: string | readonly string[],
  { folder, input = "" }: OpensslOptions = {},
): Buffer {
  return execFileSync("openssl", typeof words === "string" ? words.split(" ") : words, {
    cwd: folder,
    input,
    stdio: "pipe",
    // A machine's own configuration has no part in it.
    env: { ...process.env, OPENSSL_CONF: "/dev/null" },
  });
}
