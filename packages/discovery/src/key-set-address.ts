import { DiscoveryError } from "./discovery-error.js";
import type { ServerMetadata } from "./server-metadata.js";

/**
 * Gives the address of the bank's key set.
 *
 * @throws {DiscoveryError} `endpoint_missing` when the document holds none: nothing that the bank signs could be verified.
 * @see {@link https://openid.net/specs/openid-connect-discovery-1_0.html#ProviderMetadata | OpenID Connect Discovery 1.0 §3}
 *
 * @example
 * ```ts
 * import { keySetAddress, type ServerMetadata } from "@zopa-openbanking/discovery";
 *
 * declare const metadata: ServerMetadata;
 *
 * const jwksUri: string = keySetAddress(metadata);
 * ```
 */
export function keySetAddress({ jwks_uri }: ServerMetadata): string {
  if (jwks_uri === undefined) {
    throw new DiscoveryError(
      "The discovery document holds no `jwks_uri`: there are no keys to verify an id_token with, so no authorisation is begun.",
      { code: "endpoint_missing", path: ["jwks_uri"] },
    );
  }
  return jwks_uri;
}
