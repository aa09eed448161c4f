import type { IdentityInput } from "./identity-input.js";

/**
 * Where an identity comes from, and when it may be another: files, a secret manager, whatever you have.
 *
 * @example
 * ```ts
 * import type { IdentitySource } from "@zopa-openbanking/mtls";
 *
 * declare const vault: { read(): Promise<{ cert: string; key: string }>; events(signal: AbortSignal): AsyncIterable<string> };
 *
 * const fromVault: IdentitySource = { load: () => vault.read(), changes: (signal) => vault.events(signal) };
 * ```
 */
export interface IdentitySource {
  /** Reads the identity as it is now. */
  readonly load: () => Promise<IdentityInput>;
  /** Yields, whatever the value, when the identity may have changed; ends when the signal is aborted. */
  readonly changes: (signal: AbortSignal) => AsyncIterable<unknown>;
}
