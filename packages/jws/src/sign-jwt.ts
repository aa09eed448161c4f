import type { CallOptions, Signer } from "@zopa-openbanking/core";
import { isPlainObject } from "./internal/is-plain-object.js";
import { signCompact } from "./internal/sign-compact.js";

/** What goes into a JWT. */
export interface SignJwtInput {
  /** The claims, in the order in which they are to be written. Times are seconds since the Unix epoch. */
  readonly claims: Readonly<Record<string, unknown>>;
  /** The `typ` of the header. Left out when no `typ` is to be sent. */
  readonly typ?: string | undefined;
  /** Header parameters besides `alg`, `kid` and `typ`. `crit` and `b64` have no place in a JWT. */
  readonly header?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Signs claims as a JWT in its compact form.
 *
 * Nothing is added to the claims: the caller sets `iat`, `exp` and whatever else is due.
 *
 * @throws {SignatureError} `signing_failed` when the signer fails, or gives no signature of its algorithm.
 * @throws {TransportError} when the caller's signal ends the wait for the signer.
 * @throws {TypeError} when claims or header cannot be written as JSON, or the header takes what is not its to set.
 * @see {@link https://www.rfc-editor.org/rfc/rfc7519#section-7.1 | RFC 7519 §7.1}
 *
 * @example
 * ```ts
 * import type { Signer } from "@zopa-openbanking/core";
 * import { signJwt } from "@zopa-openbanking/jws";
 *
 * declare const signer: Signer;
 *
 * const requestObject = await signJwt(signer, {
 *   typ: "JWT",
 *   claims: { iss: "my-client-id", aud: "https://auth1.openbanking.zopa.com", nbf: 1_795_348_800, exp: 1_795_349_300 },
 * });
 * ```
 */
export async function signJwt(
  signer: Signer,
  input: SignJwtInput,
  options: CallOptions = {},
): Promise<string> {
  const { claims, typ, header = {} } = input;
  checkHeader(header, typ);
  checkClaims(claims);
  const { alg, kid } = signer;
  const whole = { alg, kid, ...(typ === undefined ? {} : { typ }), ...header };
  const { encodedHeader, encodedPayload, signature } = await signCompact(
    signer,
    { header: jsonOf(whole, "header"), payload: jsonOf(claims, "claims") },
    options,
  );
  return `${encodedHeader}.${encodedPayload}.${signature}`;
}

function checkHeader(header: unknown, typ: unknown): void {
  if (!isPlainObject(header)) {
    throw new TypeError("`header` must be an object of header parameters.");
  }
  for (const name of ["alg", "kid", "typ", "crit", "b64"]) {
    if (Object.hasOwn(header, name)) {
      throw new TypeError(
        `\`header\` must not set ${name}: alg and kid are the signer's, typ has an option, crit and b64 have no place in a JWT.`,
      );
    }
  }
  if (typ !== undefined && (typeof typ !== "string" || typ === "")) {
    throw new TypeError("`typ` must be a text that is not empty.");
  }
}

function checkClaims(claims: unknown): void {
  if (!isPlainObject(claims)) {
    throw new TypeError("`claims` must be an object.");
  }
  for (const name of ["exp", "nbf", "iat"]) {
    const time = claims[name];
    // JSON has no NaN: it would be written as null, and the bank would complain of something else.
    if (time !== undefined && (typeof time !== "number" || !Number.isFinite(time))) {
      throw new TypeError(`\`claims.${name}\` must be a number: seconds since the Unix epoch.`);
    }
  }
}

function jsonOf(value: unknown, name: string): string {
  try {
    return JSON.stringify(value);
  } catch {
    // No cause: the message of a circular structure names members.
    throw new TypeError(`\`${name}\` cannot be written as JSON: it holds a bigint, or itself.`);
  }
}
