import type { CertificateFacts } from "../../certificate-facts.js";
import type { CheckOptions } from "../../check-options.js";
import type { CheckedIdentity, Rule } from "../checked-identity.js";
import { error, warning } from "../finding.js";

/** Key and signature are strong enough, and the key is of a kind that the purpose can use. */
export const strengthRules: Rule = ({ facts, isSelfSigned, options }: CheckedIdentity) => [
  ...keyRules(facts, options),
  ...(isSelfSigned && facts.kind !== "ca" ? [selfSigned] : []),
  ...(/sha1|md5/i.test(facts.signatureAlgorithm) ? [weakSignature(options)] : []),
];

function keyRules({ key }: CertificateFacts, options: CheckOptions): ReturnType<Rule> {
  const isRsa = key.type === "rsa" || key.type === "rsa-pss";
  if (isRsa && (key.bits ?? 0) < leastBits) {
    return [
      error(
        "weak_key",
        `Its RSA key has ${key.bits} bits. FAPI and the Directory ask for 2,048 at least.`,
        "Make an RSA key of exactly 2,048 bits, which the Directory takes, and request a certificate for it.",
      ),
    ];
  }
  return fits(isRsa, key.curve ?? "", options) ? [] : [unsuitable(options)];
}

function fits(isRsa: boolean, curve: string, { profile, purpose }: CheckOptions): boolean {
  if (purpose === "transport") {
    return isRsa || ["P-256", "P-384", "P-521"].includes(curve);
  }
  return profile.requestObject.algorithms.some((algorithm) =>
    algorithm === "PS256" ? isRsa : curve === "P-256",
  );
}

function unsuitable({ profile, purpose }: CheckOptions): ReturnType<Rule>[number] {
  return purpose === "transport"
    ? error(
        "key_type_unsuitable",
        "Its key is neither RSA nor EC on P-256, P-384 or P-521: TLS at a bank has no use for it.",
        "Make an RSA key of 2,048 bits and request a certificate for it.",
      )
    : error(
        "key_type_unsuitable",
        `Its key cannot sign with ${profile.requestObject.algorithms.join(" or ")}, which the bank (${profile.name}) asks for.`,
        "Make an RSA key of 2,048 bits and request a certificate for it.",
      );
}

function weakSignature({ purpose }: CheckOptions): ReturnType<Rule>[number] {
  return (purpose === "transport" ? error : warning)(
    "weak_signature",
    "Its issuer signed it with SHA-1 or MD5, which TLS no longer believes.",
    "Have it issued anew with SHA-256.",
  );
}

// FAPI 1.0 Baseline §5.2.4.
const leastBits = 2_048;
const selfSigned = error(
  "self_signed",
  "It is signed by itself: nobody vouches for it.",
  "Request a certificate in the Directory, and use that one.",
);
