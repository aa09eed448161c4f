import { getCACertificates } from "node:tls";
import type { TransportSettings } from "../transport-options.js";
import { readCertificates } from "./read-certificates.js";

/**
 * The authorities to trust, or nothing for those of the system alone.
 *
 * Node's `ca` replaces the system's authorities: they are named besides what is given, unless only that is to be trusted.
 */
export function trustedRoots({ ca, trustSystemRoots = true }: TransportSettings): string[] | undefined {
  if (ca === undefined) {
    return undefined;
  }
  const given = readCertificates(ca, "ca").map((certificate) => certificate.toString());
  return trustSystemRoots ? [...getCACertificates("default"), ...given] : given;
}
