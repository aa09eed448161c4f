import { SignatureError } from "../signature-error.js";
import type { SigningAlgorithm } from "../signing-algorithm.js";

type Header = Readonly<Record<string, unknown>>;

/**
 * The allow-list of the caller comes before anything else is believed: `none`, and any algorithm that merely verifies, end
 * here (RFC 8725 §3.1).
 *
 * @throws {SignatureError} `algorithm_not_allowed`.
 */
export function checkAlgorithm(header: Header, algorithms: readonly SigningAlgorithm[]): SigningAlgorithm {
  const alg = algorithms.find((allowed) => allowed === own(header, "alg"));
  if (alg === undefined) {
    throw new SignatureError(
      `The \`alg\` of the header is not allowed here: ${algorithms.join(" or ")} is due (FAPI 1.0 Advanced §8.6). Ask the ` +
        "sender what it was registered to sign with.",
      { code: "algorithm_not_allowed", kid: own(header, "kid") },
    );
  }
  return alg;
}

/**
 * A JWT needs no extension, and its payload is always encoded (RFC 7515 §4.1.11, RFC 7797 §7).
 *
 * @throws {SignatureError} `critical_header_unsupported` or `header_not_allowed`.
 */
export function refuseCritical(header: Header): void {
  if (Object.hasOwn(header, "crit")) {
    throw new SignatureError(
      "The header of the token has `crit`, and no extension of JWTs is understood here: it must be refused (RFC 7515 §4.1.11).",
      { code: "critical_header_unsupported", kid: own(header, "kid") },
    );
  }
  if (Object.hasOwn(header, "b64")) {
    throw headerNotAllowed(header, "The header of the token has `b64`, which no JWT may have (RFC 7797 §7).");
  }
}

/** @throws {SignatureError} `header_not_allowed` when `kid` is there and no text. */
export function checkedKid(header: Header): string | undefined {
  const kid = own(header, "kid");
  if (kid !== undefined && typeof kid !== "string") {
    throw headerNotAllowed(header, "The `kid` of the header is not a text (RFC 7515 §4.1.4).");
  }
  return kid;
}

/**
 * `typ` is a media type: case does not matter, and `application/` is left out where there is no other slash
 * (RFC 7515 §4.1.9).
 *
 * @throws {SignatureError} `header_not_allowed`.
 */
export function checkType(header: Header, typ: string | undefined): void {
  const sent = own(header, "typ");
  if (typ !== undefined && (typeof sent !== "string" || mediaType(sent) !== mediaType(typ))) {
    throw headerNotAllowed(
      header,
      `The \`typ\` of the header is ${sent === undefined ? "missing" : "another"}, and ${typ} is due: this is a token of ` +
        "another kind (RFC 8725 §3.11).",
    );
  }
}

/** A header parameter that may not be there, or not have its value. */
export function headerNotAllowed(header: Header, message: string): SignatureError {
  return new SignatureError(`${message} Its sender must mend it.`, {
    code: "header_not_allowed",
    kid: own(header, "kid"),
  });
}

/** A member of the header itself, and nothing that it inherits. */
export function own(header: Header, name: string): unknown {
  return Object.hasOwn(header, name) ? header[name] : undefined;
}

function mediaType(typ: string): string {
  const lower = typ.toLowerCase();
  return lower.includes("/") ? lower : `application/${lower}`;
}
