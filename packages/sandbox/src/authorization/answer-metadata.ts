import type { Context, Middleware, Next } from "koa";
import type { Addresses } from "../bank.js";
import type { Mode } from "../options.js";
import { authorizationEndpoints, authorizationPaths } from "./authorization-endpoints.js";
import type { BankKeys } from "./bank-keys.js";
import { contentEncryptions, encryptionAlgorithms } from "./check-registered-keys.js";

export interface MetadataParts {
  readonly addresses: Addresses;
  readonly mode: Mode;
  readonly keys: Pick<BankKeys, "published">;
}

/**
 * Finishes the metadata and the key set: the token endpoint is on a host of its own, as at Zopa.
 *
 * In production the authorisation endpoint is a link into the app and no part of the metadata; a client that took it
 * from there would work here and nowhere else. So only the permissive mode publishes it.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc8705#section-5 | RFC 8705 §5}
 */
export function answerMetadata(parts: MetadataParts): Middleware {
  return async (context: Context, next: Next) => {
    await next();
    const body: unknown = context.body;
    if (typeof body !== "object" || body === null || context.status !== 200) {
      return;
    }
    if (context.path === authorizationPaths.metadata) {
      context.body = metadata(parts, body);
    }
    if (context.path === authorizationPaths.jwks && "keys" in body && Array.isArray(body.keys)) {
      context.body = { keys: [...(body.keys as unknown[]), ...parts.keys.published()] };
    }
  };
}

function metadata({ addresses, mode }: MetadataParts, body: object): object {
  const { authorization, token, revocation, jwks } = authorizationEndpoints(addresses);
  return {
    ...body,
    authorization_endpoint: mode === "permissive" ? authorization : undefined,
    token_endpoint: token,
    revocation_endpoint: revocation,
    mtls_endpoint_aliases: { token_endpoint: token, revocation_endpoint: revocation },
    jwks_uri: jwks,
    // oidc-provider promises `iss` and leaves it out beside an id_token, which says it too (RFC 9207 §4). Clients are right to
    // take such a promise at its word, so it is not made.
    authorization_response_iss_parameter_supported: undefined,
    scopes_supported: ["openid", "accounts"],
    response_modes_supported: mode === "permissive" ? ["fragment", "query"] : ["fragment"],
    id_token_encryption_alg_values_supported: encryptionAlgorithms,
    id_token_encryption_enc_values_supported: contentEncryptions,
    ...(mode === "permissive" ? { request_object_signing_alg_values_supported: ["PS256", "none"] } : {}),
  };
}
