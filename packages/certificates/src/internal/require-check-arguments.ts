import type { CheckOptions } from "../check-options.js";
import type { IdentityToCheck } from "../identity-to-check.js";

/**
 * Refuses what the compiler would have refused in a typed program.
 *
 * @throws {TypeError} naming the parameter and what it must be.
 */
export function requireCheckArguments(identity: IdentityToCheck, options: CheckOptions): void {
  if (typeof identity !== "object" || identity === null) {
    throw new TypeError("`identity` must be an object with a `certificate`.");
  }
  if (typeof options !== "object" || options === null) {
    throw new TypeError("`options` must be an object with `profile`, `purpose` and `now`.");
  }
  const { profile, purpose, now, softwareStatement, jwks } = options;
  if (typeof profile?.certificates !== "object") {
    throw new TypeError(
      "`profile` must be a bank profile, as `zopaProduction` of @zopa-openbanking/profiles.",
    );
  }
  if (purpose !== "transport" && purpose !== "signing") {
    throw new TypeError('`purpose` must be "transport" or "signing".');
  }
  if (!Number.isFinite(now)) {
    throw new TypeError("`now` must be a number: seconds since the epoch.");
  }
  if (jwks === null || (jwks !== undefined && typeof jwks !== "object")) {
    throw new TypeError("`jwks` must be a key set: an object with a list of `keys`.");
  }
  if (softwareStatement === null) {
    throw new TypeError("`softwareStatement` must be a JWT or its claims.");
  }
}
