import type { AuthorizationParameter, AuthorizationProfile } from "../authorization-profile.js";
import { flag } from "../guards/flag.js";
import { listOf } from "../guards/list-of.js";
import { oneOf } from "../guards/one-of.js";
import { optional } from "../guards/optional.js";
import { text } from "../guards/text.js";
import { wholeNumber } from "../guards/whole-number.js";
import type { ShapeOf } from "./profile-shape.js";

/** What each field of `authorization` may hold. */
export function authorizationShape(): ShapeOf<AuthorizationProfile> {
  return {
    // Which characters a link may have depends on `linkKind`: see the rule about it.
    link: optional(text),
    linkKind: oneOf<AuthorizationProfile["linkKind"]>({ app: true, https: true }),
    appOnly: flag,
    parameters: listOf(
      oneOf<AuthorizationParameter>({
        client_id: true,
        response_type: true,
        scope: true,
        request: true,
        request_uri: true,
        redirect_uri: true,
        state: true,
        nonce: true,
      }),
      1,
    ),
    duplicated: {
      response_type: oneOf<AuthorizationProfile["duplicated"]["response_type"]>({
        "code id_token": true,
        code: true,
      }),
      scope: text,
    },
    outerParameters: oneOf<AuthorizationProfile["outerParameters"]>({ required: true, accepted: true }),
    spaceEncoding: oneOf<AuthorizationProfile["spaceEncoding"]>({ "%20": true, "+": true }),
    responseMode: oneOf<AuthorizationProfile["responseMode"]>({
      fragment: true,
      query: true,
      form_post: true,
      jwt: true,
    }),
    jarm: oneOf<AuthorizationProfile["jarm"]>({ off: true, required: true }),
    pushedRequests: oneOf<AuthorizationProfile["pushedRequests"]>({
      off: true,
      accepted: true,
      required: true,
    }),
    pkce: oneOf<AuthorizationProfile["pkce"]>({ off: true, S256: true }),
    delayAfterConsentSeconds: wholeNumber({ minimum: 0, maximum: 3600 }),
    reauthentication: oneOf<AuthorizationProfile["reauthentication"]>({
      supported: true,
      unsupported: true,
      unknown: true,
    }),
  };
}
