import type { ClientAssertionProfile } from "../client-assertion-profile.js";
import { flag } from "../guards/flag.js";
import { listOf } from "../guards/list-of.js";
import { oneOf } from "../guards/one-of.js";
import { text } from "../guards/text.js";
import { wholeNumber } from "../guards/whole-number.js";
import type { IdTokenProfile } from "../id-token-profile.js";
import type { RefreshTokenProfile } from "../refresh-token-profile.js";
import type { TokenResponseProfile } from "../token-response-profile.js";
import type { ProfileFields, ShapeOf } from "./profile-shape.js";
import { signingAlgorithms } from "./signing-algorithms.js";

type TokenFields = Pick<ProfileFields, "clientAssertion" | "tokenResponse" | "idToken" | "refreshToken">;

/** What each field about the token endpoint and its tokens may hold. */
export function tokenShapes(): ShapeOf<TokenFields> {
  return {
    clientAssertion: {
      audience: oneOf<ClientAssertionProfile["audience"]>({ token_endpoint: true, issuer: true }),
      algorithms: signingAlgorithms(),
      lifetimeSeconds: wholeNumber({
        minimum: 1,
        maximum: 3600,
        because: "an assertion is made for one request, RFC 7523 §3",
      }),
    },
    tokenResponse: {
      tokenType: text,
      scopeEcho: oneOf<TokenResponseProfile["scopeEcho"]>({
        as_requested: true,
        may_add: true,
        may_be_empty: true,
        unknown: true,
      }),
      scopeSentOn: listOf(
        oneOf<TokenResponseProfile["scopeSentOn"][number]>({ authorization_code: true, refresh_token: true }),
      ),
      consentScope: text,
      certificateBound: flag,
    },
    idToken: {
      algorithms: signingAlgorithms(),
      encryption: oneOf<IdTokenProfile["encryption"]>({ off: true, supported: true, unknown: true }),
      subject: oneOf<IdTokenProfile["subject"]>({
        consent_id: true,
        customer: true,
        client_id: true,
        unknown: true,
      }),
      acr: oneOf<IdTokenProfile["acr"]>({ required: true, checked_when_asked_for: true, not_sca: true }),
      maximumAgeSeconds: wholeNumber({
        minimum: 1,
        maximum: 86_400,
        because: "an id_token tells of a log-in that has just happened",
      }),
      requiredHashes: listOf(
        oneOf<IdTokenProfile["requiredHashes"][number]>({ c_hash: true, s_hash: true, at_hash: true }),
      ),
      intentId: oneOf<IdTokenProfile["intentId"]>({ required: true, optional: true }),
      atRefresh: oneOf<IdTokenProfile["atRefresh"]>({ required: true, optional: true }),
      expiryUnit: oneOf<IdTokenProfile["expiryUnit"]>({ seconds: true, milliseconds: true }),
    },
    refreshToken: {
      issued: oneOf<RefreshTokenProfile["issued"]>({ expected: true, sometimes: true, never: true }),
      lifetimeDays: wholeNumber({ minimum: 1 }),
      afterwards: oneOf<RefreshTokenProfile["afterwards"]>({ new_consent: true, same_consent: true }),
      rotation: oneOf<RefreshTokenProfile["rotation"]>({ rotates: true, stays: true, unknown: true }),
      expiryClaims: listOf(text),
    },
  };
}
