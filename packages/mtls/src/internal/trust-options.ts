import type { SecureContextOptions } from "node:tls";
import type { TransportSettings } from "../transport-options.js";
import { cipherSuites } from "./cipher-suites.js";
import { trustedRoots } from "./trusted-roots.js";

/** The part of a TLS context that is the same for every identity of a transport. */
export type TrustOptions = Pick<SecureContextOptions, "ca" | "ciphers" | "minVersion">;

export function trustOptions(settings: TransportSettings): TrustOptions {
  const ca = trustedRoots(settings);
  return {
    ciphers: cipherSuites(settings.ciphers),
    minVersion: settings.minimumVersion ?? "TLSv1.2",
    ...(ca === undefined ? {} : { ca }),
  };
}
