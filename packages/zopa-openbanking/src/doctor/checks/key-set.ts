import { inspect } from "@zopa-openbanking/certificates";
import { obKid } from "@zopa-openbanking/jws";
import type { DoctorFinding } from "../doctor-finding.js";
import type { Examination } from "../internal/examination.js";
import { finding, notGiven, ok } from "../internal/finding.js";
import { publishedKeys } from "../internal/published-keys.js";
import { signingJwk } from "../internal/signing-jwk.js";
import type { Check } from "./check.js";

/** The kid is the key's name, in the Directory and in the key set that the bank fetches. */
export const checkKeySet: Check = {
  check: "key_set",
  unless: ["files", "signing_key"],
  run: async (examination: Examination) => {
    const { signing, jwks } = examination.config;
    const kid = signing?.signer?.kid ?? signing?.kid;
    const jwk = signingJwk(signing);
    const ownName = jwk === undefined ? undefined : obKid(jwk);
    if (kid === undefined || kid === "") {
      return [ownName === undefined ? nothing : kidMissing(ownName)];
    }
    if (jwks === undefined) {
      return [ownName === undefined ? nothing : againstDirectory(kid, ownName)];
    }
    const { keys, finding: problem } = await publishedKeys(examination, jwks);
    return [problem ?? againstKeySet({ kid, ownName, isQseal: isQseal(examination) }, keys)];
  },
};

const nothing = notGiven(
  "key_set",
  "No signing key and no seal was given, so that there is nothing to compare the kid with.",
);

function kidMissing(ownName: string): DoctorFinding {
  return finding("key_set", "error", "kid_missing", {
    sentence: "No kid was given: the bank cannot tell which key signed.",
    cure: `The Directory calls this key ${ownName}: use that, unless your key set has another name for it.`,
    details: { directoryKid: ownName },
  });
}

function againstDirectory(kid: string, ownName: string): DoctorFinding {
  return kid === ownName
    ? ok("key_set", "The kid is the Directory's name of the key.", { kid })
    : finding("key_set", "warning", "kid_not_of_directory", {
        sentence: "The kid is not the one that the Directory gives this key.",
        cure: `Sign with ${ownName}, unless the key set that the bank has registered is your own and calls it otherwise.`,
        details: { directoryKid: ownName },
      });
}

interface Name {
  readonly kid: string;
  readonly ownName: string | undefined;
  readonly isQseal: boolean;
}

function againstKeySet({ kid, ownName, isQseal }: Name, keys: readonly unknown[]): DoctorFinding {
  const named = keys.find((key) => memberOf(key, "kid") === kid);
  const same = ownName === undefined ? named : keys.find((key) => directoryName(key) === ownName);
  const details = { directoryKid: ownName, keysPublished: keys.length };
  if (same === undefined) {
    return finding("key_set", "error", isQseal ? "seal_not_attached" : "kid_not_in_jwks", {
      sentence:
        named === undefined
          ? "The signing key is not in the key set of the software statement."
          : "The kid is in the key set, and the signing key is not: the name belongs to another key.",
      cure: isQseal
        ? "Attach the QSeal to the software statement in the Directory, and wait until the key set shows it."
        : "Check that the key set is that of this software statement, and that the seal is active in the Directory.",
      details,
    });
  }
  if (same === named || memberOf(same, "kid") === kid) {
    return ok("key_set", "The key set has the signing key under this kid.", { ...details, kid });
  }
  const published = memberOf(same, "kid");
  return finding("key_set", "error", named === undefined ? "kid_differs" : "kid_of_other_key", {
    sentence:
      named === undefined
        ? "The key set has the signing key under another kid."
        : "In the key set this kid is the name of another key.",
    cure: isName(published)
      ? `Sign with the kid ${published}.`
      : "Sign with the kid that the key set has for it.",
    details,
  });
}

function directoryName(key: unknown): string | undefined {
  try {
    return obKid(key as Parameters<typeof obKid>[0]);
  } catch {
    return undefined;
  }
}

function memberOf(key: unknown, name: string): unknown {
  return typeof key === "object" && key !== null ? Reflect.get(key, name) : undefined;
}

function isName(kid: unknown): kid is string {
  return typeof kid === "string" && /^[\w.-]{1,64}$/.test(kid);
}

function isQseal({ config: { signing } }: Examination): boolean {
  try {
    return signing?.certificate !== undefined && inspect(signing.certificate).kind === "qseal";
  } catch {
    return false;
  }
}
