import type { AdapterPayload, JWK } from "oidc-provider";
import type { Mode } from "../options.js";
import type { RegisteredClient } from "./client-registry.js";

/** A client as oidc-provider reads it (RFC 7591, OpenID Connect Registration). */
export function clientMetadata(client: RegisteredClient, mode: Mode): AdapterPayload {
  const { authentication, clientSecret, tlsClientAuthSubjectDn } = client;
  const permissive = mode === "permissive";

  return {
    client_id: client.clientId,
    client_name: client.name,
    redirect_uris: [...client.redirectUris],
    // The only kind that oidc-provider lets have plain http, and on loopback only: the permissive mode registers such.
    ...(client.redirectUris.some((uri) => uri.startsWith("http:"))
      ? { application_type: "native" as const }
      : {}),
    token_endpoint_auth_method: authentication,
    ...(authentication === "private_key_jwt" ? { token_endpoint_auth_signing_alg: "PS256" as const } : {}),
    ...(authentication === "tls_client_auth" ? { tls_client_auth_subject_dn: tlsClientAuthSubjectDn } : {}),
    ...(authentication === "client_secret_basic" ? { client_secret: clientSecret } : {}),
    // Transport keys stand in the Directory's key sets with a `use` that no JOSE library knows.
    jwks: { keys: client.jwks.keys.filter(({ use }) => use !== "tls") as unknown as JWK[] },
    id_token_signed_response_alg: "PS256",
    request_object_signing_alg: "PS256",
    response_types: permissive ? ["code id_token", "code"] : ["code id_token"],
    response_modes: permissive ? ["fragment", "query"] : ["fragment"],
    grant_types: ["implicit", "authorization_code", "refresh_token", "client_credentials"],
    scope: "openid accounts",
    tls_client_certificate_bound_access_tokens: true,
  };
}
