import type { KeyObject } from "node:crypto";

/** A certificate and its key as PEM, the usual form. */
export interface PemIdentity {
  /**
   * The certificate in PEM, with the issuing certificates behind it. The order does not matter: the certificate of the
   * key is found, its chain is put in order, duplicates and the root are dropped.
   */
  readonly cert: string | Uint8Array | readonly (string | Uint8Array)[];
  /** The private key in PEM (PKCS#1, PKCS#8 or SEC1, encrypted or not), or a `KeyObject`. */
  readonly key: string | Uint8Array | KeyObject;
  /** Opens an encrypted key. */
  readonly passphrase?: string | undefined;
  readonly pfx?: undefined;
}

/** A certificate and its key in one PKCS#12 file. */
export interface PfxIdentity {
  /**
   * The bytes of the file. The authorities in it become trusted for the bank's certificate too: that is how Node reads
   * such a file. Give PEM where this matters.
   */
  readonly pfx: Uint8Array;
  /** Opens the file. */
  readonly passphrase?: string | undefined;
  readonly cert?: undefined;
  readonly key?: undefined;
}

/**
 * What a client proves itself with: a certificate and its private key.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import type { IdentityInput } from "@zopa-openbanking/mtls";
 *
 * const identity: IdentityInput = { cert: await readFile("obwac.pem"), key: await readFile("obwac.key") };
 * ```
 */
export type IdentityInput = PemIdentity | PfxIdentity;
