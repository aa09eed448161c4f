import { type CallOptions, type Clock, systemClock } from "@zopa-openbanking/core";
import { toBase64url } from "./internal/base64url.js";
import { mismatch } from "./internal/check-audience.js";
import {
  checkDescription,
  checkDetachedHeader,
  type DetachedForm,
} from "./internal/check-detached-header.js";
import { checkCommonRules, checkTexts } from "./internal/check-rules.js";
import { checkIssuedAt } from "./internal/check-times.js";
import { issuedAtClaim, issuerClaim, trustAnchorClaim } from "./internal/openbanking-claims.js";
import { malformed, parseCompact } from "./internal/parse-compact.js";
import { verifySignature } from "./internal/verify-signature.js";
import type { JwsHeader } from "./jws-header.js";
import type { KeySet } from "./key-set.js";

export type { DetachedForm };

/** What a message signature has to be. */
export interface VerifyDetachedRules {
  /** The body exactly as it was received: these bytes, or this text in UTF-8. */
  readonly payload: string | Uint8Array;
  readonly keySet: KeySet;
  /** The exact `http://openbanking.org.uk/iss`: the bank's organisation id. */
  readonly issuer: string;
  /** The exact `http://openbanking.org.uk/tan`. */
  readonly trustAnchor: string;
  /** The media type of the payload. When left out, it is JSON, and `cty` may be missing. */
  readonly contentType?: string | undefined;
  /** The forms that are accepted. `["encoded"]`, the one of v3.1.4 and later, when left out. */
  readonly forms?: readonly DetachedForm[] | undefined;
  /** This machine's clock when left out. */
  readonly clock?: Clock | undefined;
  /** How far the clocks may differ, in seconds, 0 to 300. 60 when left out. */
  readonly clockToleranceSeconds?: number | undefined;
  /** How long ago the signature may have been made, in seconds. Without a limit when left out. */
  readonly maximumAgeSeconds?: number | undefined;
}

/** A message signature that holds. */
export interface VerifiedDetached {
  readonly header: JwsHeader;
  readonly form: DetachedForm;
}

/**
 * Verifies the `x-jws-signature` of a message of UK Open Banking, in this order: its form and size, `alg` (PS256 alone), the
 * parameters of the header and `crit`, the key, the signature over exactly these bytes, `typ` and `cty`, `iat`, `iss`, `tan`.
 *
 * Account information services never require such a signature; a bank may send one all the same.
 *
 * @throws {SignatureError} for the form, the header and the signature.
 * @throws {ClaimError} for `iat`, `iss` and `tan`.
 * @throws {KeySetError} when there is no key set to look into.
 * @throws {TransportError} when the caller's signal ends the wait for it.
 * @throws {TypeError} when a rule is not what it must be.
 * @see {@link https://openbankinguk.github.io/read-write-api-site3/v4.0/profiles/read-write-data-api-profile.html | Read-Write Data API v4.0, message signing}
 * @see {@link https://www.rfc-editor.org/rfc/rfc7797 | RFC 7797, of the form that versions up to 3.1.3 use}
 *
 * @example
 * ```ts
 * import { type KeySet, verifyDetached } from "@zopa-openbanking/jws";
 *
 * declare const keySet: KeySet;
 * declare const response: Response;
 *
 * await verifyDetached(response.headers.get("x-jws-signature") ?? "", {
 *   payload: new Uint8Array(await response.arrayBuffer()),
 *   keySet,
 *   issuer: "0015800001041RHAAY",
 *   trustAnchor: "openbanking.org.uk",
 * });
 * ```
 */
export async function verifyDetached(
  signature: string,
  rules: VerifyDetachedRules,
  options: CallOptions = {},
): Promise<VerifiedDetached> {
  const { payload, keySet, contentType, forms = ["encoded"] } = rules;
  checkDetachedRules(rules, forms);
  const jws = parseCompact(signature, "The message signature");
  if (jws.encodedPayload !== "") {
    throw malformed(
      "The message signature has a payload of its own, where it has to be detached (RFC 7515 appendix F).",
    );
  }
  const { kid, form } = checkDetachedHeader(jws.header, forms);
  const bytes = typeof payload === "string" ? new TextEncoder().encode(payload) : payload;
  // RFC 7797 §3: the unencoded form signs the bytes themselves.
  const signedPayload = form === "encoded" ? Buffer.from(toBase64url(bytes)) : bytes;
  const signingInput = Buffer.concat([Buffer.from(`${jws.encodedHeader}.`), signedPayload]);
  const { signature: made } = jws;
  await verifySignature({ signingInput, signature: made, alg: "PS256", kid, keySet }, options);
  checkDescription(jws.header, contentType);
  checkClaims(jws.header, rules);
  // `alg` and `kid` have been checked.
  return { header: jws.header as JwsHeader, form };
}

function checkDetachedRules(rules: VerifyDetachedRules, forms: readonly unknown[]): void {
  const { payload, issuer, trustAnchor, contentType = "json" } = rules;
  checkTexts({ issuer, trustAnchor, contentType });
  checkCommonRules(rules);
  if (typeof payload !== "string" && !(payload instanceof Uint8Array)) {
    throw new TypeError("`payload` must be the body as it was received: a text or bytes.");
  }
  const areKnown = forms.every((form) => form === "encoded" || form === "unencoded");
  if (!Array.isArray(forms) || forms.length === 0 || !areKnown) {
    throw new TypeError("`forms` must be a list of encoded, unencoded or both.");
  }
}

function checkClaims(header: Readonly<Record<string, unknown>>, rules: VerifyDetachedRules): void {
  const { clock = systemClock, clockToleranceSeconds = 60, maximumAgeSeconds, issuer, trustAnchor } = rules;
  checkIssuedAt(header[issuedAtClaim], issuedAtClaim, {
    now: clock(),
    clockToleranceSeconds,
    maximumAgeSeconds,
  });
  checkExact(header[issuerClaim], issuerClaim, issuer);
  checkExact(header[trustAnchorClaim], trustAnchorClaim, trustAnchor);
}

function checkExact(value: unknown, claim: string, expected: string): void {
  if (value !== expected) {
    throw mismatch(claim, "is not what is expected: the message was signed by or for somebody else");
  }
}
