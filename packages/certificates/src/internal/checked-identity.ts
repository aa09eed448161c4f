import type { KeyObject } from "node:crypto";
import type { CertificateFacts } from "../certificate-facts.js";
import type { CertificateFinding } from "../certificate-finding.js";
import type { CheckOptions } from "../check-options.js";
import type { IdentityToCheck } from "../identity-to-check.js";
import { factsOf } from "./facts-of.js";
import { isSelfSigned, issuersOf } from "./issuers-of.js";
import type { ReadCertificate } from "./parse-certificate.js";
import { readCertificates } from "./read-certificates.js";
import { readKey } from "./read-key.js";

/** Everything that the rules look at, read once. */
export interface CheckedIdentity {
  readonly leaf: ReadCertificate;
  readonly facts: CertificateFacts;
  /** What was given, in the order in which it was given. */
  readonly given: readonly ReadCertificate[];
  /** The issuers that were given, nearest first. */
  readonly issuers: readonly ReadCertificate[];
  readonly roots: readonly ReadCertificate[];
  readonly isSelfSigned: boolean;
  readonly key: KeyObject | undefined;
  /** Why there is no key, though one was given. */
  readonly keyFinding: CertificateFinding | undefined;
  readonly other: CertificateFacts | undefined;
  readonly options: CheckOptions;
}

/** A rule: what it finds, worst first. */
export type Rule = (checked: CheckedIdentity) => readonly CertificateFinding[];

/** Reads what an identity consists of. */
export function readIdentity(identity: IdentityToCheck, options: CheckOptions): CheckedIdentity {
  const given = readCertificates(identity.certificate, "The certificate");
  const { key, finding: keyFinding } = readKey(identity.key, identity.passphrase);
  const leaf = leafOf(given, key);
  const others =
    identity.other === undefined ? [] : readCertificates(identity.other, "The other certificate");

  return {
    leaf,
    facts: factsOf(leaf, given),
    given,
    issuers: issuersOf(leaf, given),
    roots: options.roots === undefined ? [] : readCertificates(options.roots, "The text of the roots"),
    isSelfSigned: isSelfSigned(leaf.x509),
    key,
    keyFinding,
    other: others[0] === undefined ? undefined : factsOf(others[0], others),
    options,
  };
}

/** The certificate of the key, or else the first that is no authority's. */
function leafOf(
  given: readonly [ReadCertificate, ...ReadCertificate[]],
  key: KeyObject | undefined,
): ReadCertificate {
  return (
    (key === undefined ? undefined : given.find((each) => isKeyOf(each, key))) ??
    given.find(({ extensions }) => !extensions.isAuthority) ??
    given[0]
  );
}

/** Tells whether a private key is that of a certificate. */
export function isKeyOf({ x509 }: ReadCertificate, key: KeyObject): boolean {
  try {
    return x509.checkPrivateKey(key);
  } catch {
    return false; // A key of another type.
  }
}
