import { flag } from "../guards/flag.js";
import { wordOrHttpsUrl } from "../guards/https-url.js";
import { listOf } from "../guards/list-of.js";
import { oneOf } from "../guards/one-of.js";
import { optional } from "../guards/optional.js";
import { text, textOrEmpty } from "../guards/text.js";
import { wholeNumber } from "../guards/whole-number.js";
import type { IntentIdClaim, RequestObjectClaim, RequestObjectProfile } from "../request-object-profile.js";
import type { ShapeOf } from "./profile-shape.js";
import { signingAlgorithms } from "./signing-algorithms.js";

/** What each field of `requestObject` may hold. */
export function requestObjectShape(): ShapeOf<RequestObjectProfile> {
  return {
    audience: wordOrHttpsUrl("issuer"),
    type: optional(text),
    algorithms: signingAlgorithms(),
    responseType: oneOf<RequestObjectProfile["responseType"]>({ "code id_token": true, code: true }),
    scope: text,
    claims: listOf(
      oneOf<RequestObjectClaim>({
        iss: true,
        aud: true,
        response_type: true,
        client_id: true,
        redirect_uri: true,
        scope: true,
        state: true,
        nonce: true,
        nbf: true,
        exp: true,
        iat: true,
        jti: true,
        max_age: true,
        claims: true,
      }),
    ),
    lifetimeSeconds: wholeNumber({
      minimum: 1,
      maximum: 3600,
      because: "FAPI 1.0 Advanced §5.2.3-11 lets a request object live for an hour",
    }),
    acrValues: listOf(text),
    intentId: {
      name: text,
      essential: flag,
      prefix: textOrEmpty,
      blocks: listOf(oneOf<IntentIdClaim["blocks"][number]>({ id_token: true, userinfo: true }), 1),
    },
  };
}
