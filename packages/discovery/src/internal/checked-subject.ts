import type { DiscoverySubject } from "../discovery-subject.js";
import { wellKnownUrl } from "../well-known-url.js";
import { addressFault } from "./address-fault.js";
import { checkIssuer } from "./check-issuer.js";
import { isPlainObject } from "./plain-copy.js";

/**
 * Makes a subject of an issuer, and checks one that the caller gives.
 *
 * @throws {TypeError} naming the field that is wrong.
 */
export function checkedSubject(subject: DiscoverySubject | string): DiscoverySubject {
  if (typeof subject === "string") {
    return { issuer: subject, discoveryUrl: wellKnownUrl(subject) };
  }
  if (!isPlainObject(subject)) {
    throw new TypeError("`subject` must be a bank profile, or the issuer as text.");
  }
  checkIssuer(subject.issuer);
  const expected =
    typeof subject.discoveryUrl === "string"
      ? addressFault(subject.discoveryUrl)?.expected
      : "the address of the discovery document; `wellKnownUrl` makes it from the issuer";
  if (expected !== undefined) {
    throw new TypeError(`\`discoveryUrl\` must be ${expected}.`);
  }
  checkOrigins("token", subject.origins?.token);
  checkOrigins("resource", subject.origins?.resource);
  return subject;
}

function checkOrigins(name: string, origins: readonly string[] = []): void {
  if (!Array.isArray(origins) || !origins.every(isExactOrigin)) {
    throw new TypeError(
      `\`origins.${name}\` must be a list of exact https origins: no path, and no slash at the end.`,
    );
  }
}

function isExactOrigin(text: unknown): boolean {
  return typeof text === "string" && addressFault(text) === undefined && new URL(text).origin === text;
}
