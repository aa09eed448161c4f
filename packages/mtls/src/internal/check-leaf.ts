import type { KeyObject, X509Certificate } from "node:crypto";
import { IdentityError, type IdentityPart } from "../identity-error.js";

/** Refuses a certificate that no bank would take, by what can be seen in it. */
export function checkLeaf(leaf: X509Certificate, now: number, part: IdentityPart): void {
  checkDates(leaf, now, part);
  checkPurpose(leaf, part);
}

function checkDates(leaf: X509Certificate, now: number, part: IdentityPart): void {
  // Turned round, so that a date or a clock that cannot be read counts as expired.
  if (!(now <= leaf.validToDate.getTime() / 1000)) {
    throw new IdentityError(
      `The certificate expired on ${dayOf(leaf.validToDate)}, and today is ${dayOf(new Date(now * 1000))}. ` +
        "Get a new one from the Directory, or check this machine's clock.",
      { code: "cert_expired", part },
    );
  }
  if (now < leaf.validFromDate.getTime() / 1000) {
    throw new IdentityError(
      `The certificate is not valid before ${dayOf(leaf.validFromDate)}, and today is ${dayOf(new Date(now * 1000))}. ` +
        "Check this machine's clock, or wait with this certificate.",
      { code: "cert_not_yet_valid", part },
    );
  }
}

// Node's `keyUsage` is the extended key usage (RFC 5280 §4.2.1.12); where there is none, every use is allowed.
function checkPurpose(leaf: X509Certificate, part: IdentityPart): void {
  const usages = leaf.keyUsage as readonly string[] | undefined;
  if (usages !== undefined && !usages.includes(clientAuth)) {
    throw new IdentityError(
      "The certificate is not for TLS clients (its extended key usage lacks clientAuth). " +
        "It may be a seal, which signs: a connection needs the OBWAC, the QWAC or the transport certificate.",
      { code: "cert_wrong_purpose", part },
    );
  }
}

/** Refuses keys that are too weak for FAPI, or of a kind that UK Open Banking does not use. */
export function checkKey(key: KeyObject, part: IdentityPart): void {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = key;
  if (type === "rsa" || type === "rsa-pss") {
    if ((details?.modulusLength ?? 0) < leastRsaBits) {
      throw new IdentityError(
        `The RSA key has ${details?.modulusLength ?? 0} bits, and FAPI 1.0 Baseline §5.2.4 asks for ${leastRsaBits}. ` +
          "Make a new key and have a certificate issued for it.",
        { code: "key_too_small", part },
      );
    }
  } else if (type !== "ec" || !curves.has(details?.namedCurve ?? "")) {
    throw new IdentityError(
      "The key is neither RSA nor EC on P-256, P-384 or P-521: a bank would not take it. Make an RSA key of 2048 bits.",
      { code: "key_type_unsupported", part },
    );
  }
}

export function dayOf(date: Date): string {
  return Number.isNaN(date.getTime()) ? "a day that cannot be read" : date.toISOString().slice(0, 10);
}

const clientAuth = "1.3.6.1.5.5.7.3.2";
const leastRsaBits = 2048;
const curves: ReadonlySet<string> = new Set(["prime256v1", "secp384r1", "secp521r1"]);
