import { DiscoveryError } from "./discovery-error.js";
import type { DiscoverySubject } from "./discovery-subject.js";
import type { EndpointName } from "./endpoint-name.js";
import { checkedSubject } from "./internal/checked-subject.js";
import { effectiveEndpoint } from "./internal/effective-endpoint.js";
import { issuerDifference } from "./internal/issuer-difference.js";
import { knownOrigins, standingOf } from "./internal/standing.js";
import type { ServerMetadata } from "./server-metadata.js";

/** What a client of this toolkit calls; an address of the document that nobody calls earns no trust. */
const called: readonly EndpointName[] = [
  "token_endpoint",
  "revocation_endpoint",
  "pushed_authorization_request_endpoint",
];

/**
 * Lists the origins that a client-certificate transport may serve for this bank: sorted, each once.
 *
 * These are the origins of the issuer, the discovery document and the profile, and besides them those of the token,
 * revocation and pushed-request endpoints (their mutual-TLS aliases where there are some) and of the key set, as far as they
 * lie on the issuer's own site: under the parent domain of its host, if that has three labels or more, on the same port. An
 * address on any other site is left out, whatever the document says, until the profile lists its origin; `checkMetadata`
 * reports it.
 *
 * @throws {DiscoveryError} `issuer_mismatch` when the metadata is another issuer's.
 * @throws {TypeError} when the subject is wrong.
 * @see {@link https://www.rfc-editor.org/rfc/rfc8414#section-6.2 | RFC 8414 §6.2, impersonation attacks}
 *
 * @example
 * ```ts
 * import { allowedOrigins, parseMetadata } from "@zopa-openbanking/discovery";
 *
 * const issuer = "https://auth1.bank.co.uk";
 * const metadata = parseMetadata({ issuer, token_endpoint: "https://as1.bank.co.uk/token" }, issuer);
 *
 * allowedOrigins(metadata, issuer); // ["https://as1.bank.co.uk", "https://auth1.bank.co.uk"]
 * ```
 */
export function allowedOrigins(
  metadata: ServerMetadata,
  subject: DiscoverySubject | string,
): readonly string[] {
  const bank = checkedSubject(subject);
  if (metadata.issuer !== bank.issuer) {
    throw new DiscoveryError(
      `This metadata is another issuer's: ${issuerDifference(metadata.issuer, bank.issuer)}. ` +
        "Use the metadata that was discovered for this bank.",
      { code: "issuer_mismatch", path: ["issuer"] },
    );
  }
  const near = [...called.map((name) => effectiveEndpoint(metadata, name)), metadata.jwks_uri]
    .filter((address) => address !== undefined)
    .filter((address) => standingOf(address, bank) !== "foreign")
    .map((address) => new URL(address).origin);
  return [...new Set([...knownOrigins(bank), ...near])].sort();
}
