import { DiscoveryError } from "./discovery-error.js";
import type { EndpointName } from "./endpoint-name.js";
import { effectiveEndpoint } from "./internal/effective-endpoint.js";
import type { ServerMetadata } from "./server-metadata.js";

/**
 * Gives the address to call with a client certificate: the alias of that name where the bank publishes one, or else the
 * endpoint of that name.
 *
 * @throws {DiscoveryError} `endpoint_missing` when the document holds neither.
 * @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-5 | RFC 8705 §5}
 *
 * @example
 * ```ts
 * import { endpointFor, type ServerMetadata } from "@zopa-openbanking/discovery";
 *
 * declare const metadata: ServerMetadata;
 *
 * const tokenEndpoint: string = endpointFor(metadata, "token_endpoint");
 * ```
 */
export function endpointFor(metadata: ServerMetadata, name: EndpointName): string {
  const address = effectiveEndpoint(metadata, name);
  if (address === undefined) {
    throw new DiscoveryError(
      `The discovery document holds no \`${name}\`: the bank does not offer it, or left it out.`,
      { code: "endpoint_missing", path: [name] },
    );
  }
  return address;
}
