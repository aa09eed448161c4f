import { createHash } from "node:crypto";
import type { CertificateFinding } from "../../certificate-finding.js";
import type { CheckedIdentity, Rule } from "../checked-identity.js";
import { error, info, warning } from "../finding.js";
import { shown } from "../words.js";

/** The key is in the key set of the software statement, under the name and for the use that are expected. */
export const keySetRules: Rule = ({ facts, options: { jwks, purpose } }: CheckedIdentity) => {
  if (facts.kind === "ca") {
    return [];
  }
  if (jwks === undefined) {
    return facts.kind === "qseal" && purpose === "signing" ? [attachmentUnknown] : [];
  }
  if (!Array.isArray(jwks.keys)) {
    return [unreadable];
  }
  const { jwk, kid } = facts.thumbprints;
  const published = jwks.keys.find((key: unknown) => isObject(key) && jwkThumbprint(key) === jwk);
  if (!isObject(published) || jwk === undefined) {
    return [notPublished(facts.kind === "qseal", purpose)];
  }
  return [
    ...(published["kid"] === kid ? [] : [kidDiffers(published["kid"])]),
    ...(published["use"] === uses[purpose] || published["use"] === undefined ? [] : [useDiffers(purpose)]),
  ];
};

type JsonObject = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}

// RFC 7638 §3.2.
function jwkThumbprint({ crv, e, kty, n, x, y }: JsonObject): string {
  const members = kty === "RSA" ? { e, kty, n } : kty === "EC" ? { crv, kty, x, y } : { crv, kty, x };
  return createHash("sha256").update(JSON.stringify(members)).digest("base64url");
}

function notPublished(isQseal: boolean, purpose: "transport" | "signing"): CertificateFinding {
  if (isQseal) {
    return notAttached;
  }
  return purpose === "signing"
    ? error(
        "kid_not_in_jwks",
        "Its key is not in the key set of the software statement: the bank finds no key to verify signatures with.",
        "Check that the key set is that of this software statement, and that the seal is active in the Directory. A revoked one is taken out at once.",
      )
    : warning(
        "kid_not_in_jwks",
        "Its key is not in the key set of the software statement.",
        "Check that the key set is that of this software statement, and that the certificate is active in the Directory. A revoked one is taken out at once.",
      );
}

function kidDiffers(kid: unknown): CertificateFinding {
  return warning(
    "kid_differs",
    `Its key is in the key set under a kid of its own (${shown(kid)}), and not under the one that the Directory would form.`,
    "Sign with the kid that the key set has.",
  );
}

function useDiffers(purpose: "transport" | "signing"): CertificateFinding {
  return warning(
    "key_use_differs",
    `Its key is in the key set with a use other than "${uses[purpose]}".`,
    "Upload the certificate again in the Directory, as one of its kind.",
  );
}

// The Directory's own word for keys of the transport; RFC 7517 §4.2 has only sig and enc.
const uses = { transport: "tls", signing: "sig" } as const;
const notAttached = error(
  "seal_not_attached",
  "As far as the key set tells, this QSeal is not attached to the software statement: its key is not there.",
  "Attach it in the Directory to the software statement that the bank knows, and fetch the key set again.",
);
const attachmentUnknown = info(
  "seal_attachment_unknown",
  "A QSeal works only while it is attached to the software statement in the Directory; without the key set nobody can tell.",
  "Give the key set of the software statement (`software_jwks_endpoint`).",
);
const unreadable = warning(
  "jwks_unreadable",
  "What was given as the key set has no list of keys.",
  "Give the parsed JSON of `software_jwks_endpoint`.",
);
