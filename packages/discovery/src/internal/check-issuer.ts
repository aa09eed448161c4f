import { addressFault } from "./address-fault.js";

/**
 * Checks an issuer that the caller gives.
 *
 * @throws {TypeError} when it is not an https URL without query and fragment (RFC 8414 §2), or is the address of the
 * document instead.
 */
export function checkIssuer(issuer: unknown): asserts issuer is string {
  if (typeof issuer !== "string") {
    throw new TypeError(
      "`issuer` must be text: a URL object may add a slash, and the issuer is compared exactly.",
    );
  }
  const expected = issuer.includes("?") ? "a URL without a query" : addressFault(issuer)?.expected;
  if (expected !== undefined) {
    throw new TypeError(`\`issuer\` must be ${expected}.`);
  }
  if (issuer.includes("/.well-known/")) {
    throw new TypeError(
      "`issuer` is the address of a discovery document: give the issuer that stands in it, or both as " +
        "`issuer` and `discoveryUrl`.",
    );
  }
}
