import type { DiscoverySubject } from "./discovery-subject.js";
import { checkedSubject } from "./internal/checked-subject.js";
import { metadataFrom } from "./internal/metadata-from.js";
import type { ServerMetadata } from "./server-metadata.js";

/**
 * Checks a discovery document that came from somewhere else: written by hand for a bank that publishes none, or stored.
 *
 * The issuer is compared character by character, every endpoint has to be an https URL, the members of
 * {@link ServerMetadata} have to have their form, and the rest is kept. The result is a frozen copy.
 *
 * @param document - the parsed JSON.
 * @param subject - the bank that it has to speak for: a profile, or the issuer as text.
 * @throws {DiscoveryError} `issuer_mismatch`, `endpoint_not_https` or `metadata_invalid`, with the member's path.
 * @throws {TypeError} when the subject is wrong.
 * @see {@link https://www.rfc-editor.org/rfc/rfc8414#section-3.3 | RFC 8414 §3.3}
 *
 * @example
 * ```ts
 * import { parseMetadata } from "@zopa-openbanking/discovery";
 *
 * const metadata = parseMetadata(
 *   { issuer: "https://bank.example", token_endpoint: "https://bank.example/token" },
 *   "https://bank.example",
 * );
 * ```
 */
export function parseMetadata(document: unknown, subject: DiscoverySubject | string): ServerMetadata {
  return metadataFrom(document, checkedSubject(subject));
}
