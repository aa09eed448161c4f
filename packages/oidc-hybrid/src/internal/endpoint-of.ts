import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { TokenError } from "../token-error.js";

/** An endpoint that is called with the client certificate. */
export type CalledEndpoint =
  | "token_endpoint"
  | "revocation_endpoint"
  | "pushed_authorization_request_endpoint";

/** RFC 8705 §5: the alias is for clients that present a certificate, and here every client does. */
export function endpointOf({ metadata }: OidcHybridContext, name: CalledEndpoint): string {
  const aliases = metadata.mtls_endpoint_aliases ?? {};
  const address = (Object.hasOwn(aliases, name) ? aliases[name] : undefined) ?? metadata[name];
  if (address === undefined) {
    throw new TokenError(
      `The bank's metadata holds no \`${name}\`: the bank does not offer it, or left it out. Nothing was sent.`,
      { code: "endpoint_missing" },
    );
  }
  return address;
}
