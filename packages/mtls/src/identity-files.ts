import { readFile } from "node:fs/promises";
import { dirname } from "node:path";
import type { IdentitySource } from "./identity-source.js";
import { changesIn } from "./internal/changes-in.js";

/** The files of an identity. */
export interface IdentityFilesInput {
  /** The path of the certificate in PEM, with its issuers. */
  readonly cert: string;
  /** The path of the private key in PEM. */
  readonly key: string;
  /** Opens an encrypted key. */
  readonly passphrase?: string | undefined;
}

/**
 * An identity that lives in two files, and changes when they do.
 *
 * The folders are watched rather than the files, so that files that are replaced, and the links of a Kubernetes secret, are
 * seen. A network drive may report no changes: use `polledIdentity` with this source's `load` there.
 *
 * @example
 * ```ts
 * import { createTransport, followIdentity, identityFiles } from "@zopa-openbanking/mtls";
 *
 * const files = identityFiles({ cert: "/run/secrets/obwac.pem", key: "/run/secrets/obwac.key" });
 * const transport = await createTransport({ ...(await files.load()), allowedOrigins: ["https://rs1.bank.example"] });
 *
 * const stop = new AbortController();
 * const following = followIdentity(
 *   transport,
 *   files,
 *   { onRotationFailed: (problem) => console.error(problem) },
 *   { signal: stop.signal },
 * );
 * // when the program ends
 * stop.abort();
 * await following;
 * ```
 */
export function identityFiles({ cert, key, passphrase }: IdentityFilesInput): IdentitySource {
  const folders = [...new Set([dirname(cert), dirname(key)])];
  return {
    load: async () => {
      const [certBytes, keyBytes] = await Promise.all([readFile(cert), readFile(key)]);
      return { cert: certBytes, key: keyBytes, passphrase };
    },
    changes: (signal: AbortSignal): AsyncIterable<unknown> => changesIn(folders, signal),
  };
}
