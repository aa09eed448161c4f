import type { HttpFault, Json } from "../fault.js";
import type { FaultOrigin } from "../faults.js";
import { answerFaultsOf } from "./answer-faults.js";
import { certification, elsewhere, standard } from "./origins.js";

/** Faults in the discovery document. */
export const metadataFaults: readonly HttpFault[] = [
  changed(
    "issuer-mismatch",
    certification,
    "`issuer` is not the name that was asked for. Stop there.",
    ({ issuer }) => ({
      issuer: `${String(issuer)}INVALID`,
    }),
  ),
  changed("issuer-with-slash", elsewhere, "`issuer` has a slash at the end: another name.", ({ issuer }) => ({
    issuer: `${String(issuer)}/`,
  })),
  changed("token-endpoint-missing", elsewhere, "There is no `token_endpoint`.", () => ({
    token_endpoint: undefined,
  })),
  changed("jwks-uri-missing", elsewhere, "There is no `jwks_uri`.", () => ({ jwks_uri: undefined })),
  changed(
    "token-endpoint-http",
    certification,
    "`token_endpoint` is plain HTTP: send nothing there.",
    ({ token_endpoint }) => ({
      token_endpoint: String(token_endpoint).replace("https:", "http:"),
      mtls_endpoint_aliases: undefined,
    }),
  ),
  changed(
    "token-endpoint-elsewhere",
    certification,
    "`token_endpoint` is on a host that the bank's profile does not know.",
    () => ({
      token_endpoint: "https://elsewhere.example/token",
      mtls_endpoint_aliases: undefined,
    }),
  ),
  changed(
    "jwks-uri-elsewhere",
    certification,
    "`jwks_uri` is on a host that the bank's profile does not know.",
    () => ({
      jwks_uri: "https://elsewhere.example/jwks",
    }),
  ),
  changed(
    "metadata-incomplete",
    elsewhere,
    "Lists of what is supported are missing: response modes, authentications, algorithms.",
    () => ({
      response_modes_supported: undefined,
      token_endpoint_auth_methods_supported: undefined,
      id_token_signing_alg_values_supported: undefined,
    }),
  ),
  changed(
    "metadata-weaker",
    certification,
    "The lists offer RS256 and none beside PS256. What the client allows does not widen by that.",
    () => ({
      id_token_signing_alg_values_supported: ["none", "RS256", "PS256"],
      request_object_signing_alg_values_supported: ["none", "RS256", "PS256"],
    }),
  ),
  changed("metadata-members-unknown", standard, "Members that nobody knows, some of them null.", () => ({
    bank_extras: { levels: [1, 2] },
    op_policy_uri: null,
  })),
  ...answerFaultsOf("metadata", "metadata-"),
];

function changed(
  name: string,
  origin: FaultOrigin,
  description: string,
  change: (body: Json) => Json,
): HttpFault {
  return {
    name,
    place: "metadata",
    origin,
    description,
    changeBody: (body: Json) => ({ ...body, ...change(body) }),
  };
}
