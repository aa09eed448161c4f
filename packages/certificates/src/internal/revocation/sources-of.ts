import type { CertificateAddresses } from "../../certificate-facts.js";
import { RevocationError } from "../../revocation-error.js";
import type { RevocationMethod } from "../../revocation-source.js";

/** Where to ask, and how. */
export interface SourceAddress {
  readonly method: RevocationMethod;
  /** As the certificate has it: not yet known to be a URL. */
  readonly address: string;
}

const known: readonly RevocationMethod[] = ["ocsp", "crl"];

/** The addresses in a certificate, in the order in which they are asked. */
export function sourcesOf(
  addresses: CertificateAddresses,
  methods: readonly RevocationMethod[] = known,
): readonly SourceAddress[] {
  if (methods.length === 0 || methods.some((method) => !known.includes(method))) {
    throw new TypeError("`methods` must be a list of ocsp and crl, with at least one of them.");
  }
  const sources = methods.flatMap((method) => addresses[method].map((address) => ({ method, address })));
  if (sources.length === 0) {
    throw new RevocationError(
      `The certificate names no address to ask (${methods.join(", ")}): its issuer publishes none. Look whether its key is in the Directory's JWKS.`,
      { code: "revocation_no_address" },
    );
  }
  return sources;
}
