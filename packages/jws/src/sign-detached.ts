import { type CallOptions, type Clock, type Signer, systemClock } from "@zopa-openbanking/core";
import { checkTexts } from "./internal/check-rules.js";
import {
  criticalClaims,
  issuedAtClaim,
  issuerClaim,
  trustAnchorClaim,
} from "./internal/openbanking-claims.js";
import { signCompact } from "./internal/sign-compact.js";

/** A message to sign, and who signs it. */
export interface SignDetachedInput {
  /** The body exactly as it is sent: these bytes, or this text in UTF-8. */
  readonly payload: string | Uint8Array;
  /** The organisation id and the software statement id with a slash between; the certificate's subject for a QSeal. */
  readonly issuer: string;
  /** The domain of the trust anchor that knows the key: `openbanking.org.uk` for the Open Banking Directory. */
  readonly trustAnchor: string;
  /** The media type of the payload. `json` when left out. */
  readonly contentType?: string | undefined;
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
}

/**
 * Signs a message of UK Open Banking, for the header field `x-jws-signature`: a detached JWS as versions 3.1.4 and later
 * ask for it. Its three `http://openbanking.org.uk/` claims are critical, there is no `b64`, and the payload is encoded
 * where the signature is made.
 *
 * @throws {SignatureError} `signing_failed` when the signer fails.
 * @throws {TransportError} when the caller's signal ends the wait for the signer.
 * @throws {TypeError} when the signer does not sign PS256, the only algorithm of this form, or an input is not a text.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile.html | Read-Write Data API v4.0, message signing}
 * @see {@link https://www.rfc-editor.org/rfc/rfc7515#appendix-F | RFC 7515 appendix F, detached content}
 *
 * @example
 * ```ts
 * import type { Signer } from "@zopa-openbanking/core";
 * import { signDetached } from "@zopa-openbanking/jws";
 *
 * declare const signer: Signer;
 * const body = JSON.stringify({ Data: {}, Risk: {} });
 *
 * const headers = {
 *   "x-jws-signature": await signDetached(signer, {
 *     payload: body,
 *     issuer: "0015800001041RHAAY/3CkTTqRZ0s2Lf8cyYQWZqP",
 *     trustAnchor: "openbanking.org.uk",
 *   }),
 * };
 * ```
 */
export async function signDetached(
  signer: Signer,
  input: SignDetachedInput,
  options: CallOptions = {},
): Promise<string> {
  const { payload, issuer, trustAnchor, contentType = "json", clock = systemClock } = input;
  checkTexts({ issuer, trustAnchor, contentType });
  if (signer.alg !== "PS256") {
    throw new TypeError(
      "`signer` must sign PS256: message signatures of UK Open Banking know no other algorithm.",
    );
  }
  if (typeof payload !== "string" && !(payload instanceof Uint8Array)) {
    throw new TypeError("`payload` must be the body as it is sent: a text or bytes.");
  }
  const header = {
    alg: signer.alg,
    kid: signer.kid,
    typ: "JOSE",
    cty: contentType,
    // The standard wants a moment of the past: whole seconds, rounded down.
    [issuedAtClaim]: Math.floor(clock()),
    [issuerClaim]: issuer,
    [trustAnchorClaim]: trustAnchor,
    crit: criticalClaims,
  };
  const { encodedHeader, signature } = await signCompact(
    signer,
    { header: JSON.stringify(header), payload },
    options,
  );
  return `${encodedHeader}..${signature}`;
}
