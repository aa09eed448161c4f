import { type CallOptions, systemClock } from "@zopa-openbanking/core";
import { signJwt } from "@zopa-openbanking/jws";
import type { OidcHybridContext } from "../oidc-hybrid-context.js";
import { endpointOf } from "./endpoint-of.js";
import { randomText } from "./random-text.js";

/**
 * The parameters that say who the client is: its id for `tls_client_auth` (RFC 8705 §2), a fresh assertion for
 * `private_key_jwt` (RFC 7523 §2.2).
 */
export async function clientAuthenticationOf(
  context: OidcHybridContext,
  options: CallOptions,
): Promise<Readonly<Record<string, string>>> {
  if (context.clientAuthentication === "tls_client_auth") {
    return { client_id: context.clientId };
  }
  return {
    client_assertion_type: "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
    client_assertion: await assertionOf(context, options),
  };
}

async function assertionOf(context: OidcHybridContext, options: CallOptions): Promise<string> {
  const { profile, metadata, clientId, signer, clock = systemClock } = context;
  const { audience, algorithms, lifetimeSeconds } = profile.clientAssertion;
  if (!algorithms.includes(signer.alg)) {
    throw new TypeError(
      `\`signer.alg\` is ${signer.alg}, and the token endpoint takes ${algorithms.join(" or ")}.`,
    );
  }
  // The endpoint's own name and not its alias: that is what a bank prints, and what it compares with.
  const tokenEndpoint = metadata.token_endpoint ?? endpointOf(context, "token_endpoint");
  const now = Math.floor(clock());
  const claims = {
    iss: clientId,
    sub: clientId,
    aud: audience === "issuer" ? profile.issuer : tokenEndpoint,
    jti: randomText(context),
    iat: now,
    exp: now + lifetimeSeconds,
  };
  return await signJwt(signer, { claims }, options);
}
