import { type CallOptions, type RequestContext, readJson, sendRequest } from "@zopa-openbanking/core";
import { DiscoveryError } from "./discovery-error.js";
import type { DiscoverySubject } from "./discovery-subject.js";
import { checkedSubject } from "./internal/checked-subject.js";
import { metadataFrom } from "./internal/metadata-from.js";
import type { ServerMetadata } from "./server-metadata.js";

/** How a discovery document is fetched. */
export interface DiscoverOptions extends RequestContext, CallOptions {
  /** The most bytes of the document that are read, after decompression. 256 KiB when left out. */
  readonly limitBytes?: number | undefined;
}

const defaultLimitBytes = 262_144;

/**
 * Fetches a bank's discovery document and checks it; see {@link parseMetadata} for what is checked.
 *
 * @param subject - a bank profile, whose `discoveryUrl` is asked, or the issuer as text, whose address is made by the rule
 * of OpenID Connect. For the rule of RFC 8414 give `{ issuer, discoveryUrl: wellKnownUrl(issuer, "oauth-authorization-server") }`.
 *
 * @throws {DiscoveryError} when the document is refused.
 * @throws {BankError} when the bank refuses or fails.
 * @throws {TransportError} when there is no answer that may be used, a redirect among them.
 * @throws {ResponseFormatError} when the answer is not JSON.
 * @throws {TypeError} when an argument is wrong.
 * @see {@link https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderConfig | OpenID Connect Discovery 1.0 §4}
 * @see {@link https://www.rfc-editor.org/rfc/rfc8414#section-3 | RFC 8414 §3}
 *
 * @example
 * ```ts
 * import { discover } from "@zopa-openbanking/discovery";
 *
 * const metadata = await discover("https://auth1.openbanking.zopa.com", { fetch, signal: AbortSignal.timeout(5_000) });
 * ```
 */
export async function discover(
  subject: DiscoverySubject | string,
  options: DiscoverOptions,
): Promise<ServerMetadata> {
  const bank = checkedSubject(subject);
  const { signal, interactionId, ...context } = options;
  const { host } = new URL(bank.discoveryUrl);
  const answer = await sendRequest(
    { ...context, limitBytes: options.limitBytes ?? defaultLimitBytes },
    { method: "GET", url: bank.discoveryUrl, read: readJson },
    { signal, interactionId },
  );
  const from = { host, interactionId: answer.interactionId };
  if (answer.status !== 200) {
    throw new DiscoveryError(
      `${host} answered ${answer.status} where a discovery document comes with 200 (RFC 8414 §3.2). Try again later.`,
      { ...from, code: "metadata_invalid" },
    );
  }
  return metadataFrom(answer.body, bank, from);
}
