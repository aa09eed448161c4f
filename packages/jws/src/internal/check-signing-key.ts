import type { AsymmetricKeyDetails, KeyObject, webcrypto } from "node:crypto";
import { KeyError } from "../key-error.js";
import type { SigningAlgorithm } from "../signing-algorithm.js";

const smallestRsa = 2048;

/** Checks that a private key can sign with the algorithm, and that FAPI 1.0 Advanced §8.6 and Baseline §5.2.4 allow it. */
export function checkSigningKey(key: KeyObject, alg: SigningAlgorithm): void {
  const details = key.asymmetricKeyDetails ?? {};
  switch (key.asymmetricKeyType) {
    case "rsa":
    case "rsa-pss":
      checkFit(alg, "PS256", "RSA");
      checkRsaSize(details.modulusLength);
      checkPssParameters(details);
      return;
    case "ec":
      checkFit(alg, "ES256", "elliptic curve");
      checkCurve(details.namedCurve === "prime256v1");
      return;
    default:
      throw new KeyError(
        `Keys of type ${key.asymmetricKeyType ?? "unknown"} sign neither PS256 nor ES256. Give an RSA key of 2048 bits or a P-256 key.`,
        { code: "key_type_unsupported" },
      );
  }
}

/** The same of a `CryptoKey`, which is tied to one algorithm. A private one of these two is for signing and nothing else. */
export function checkSigningCryptoKey(key: webcrypto.CryptoKey, alg: SigningAlgorithm): void {
  // What `algorithm` has besides its name depends on the name.
  const { name, ...rest } = key.algorithm;
  const { hash, modulusLength, namedCurve } = rest as {
    readonly hash?: { readonly name: string };
    readonly modulusLength?: number;
    readonly namedCurve?: string;
  };
  if (name === "RSA-PSS" || name.startsWith("RSA")) {
    checkFit(alg, "PS256", "RSA");
    checkRsaSize(modulusLength);
    checkCryptoKeyAlgorithm(name === "RSA-PSS" && hash?.name === "SHA-256");
  } else if (name === "ECDSA" || name === "ECDH") {
    checkFit(alg, "ES256", "elliptic curve");
    checkCryptoKeyAlgorithm(name === "ECDSA");
    checkCurve(namedCurve === "P-256");
  } else {
    throw new KeyError(
      "A CryptoKey of this algorithm signs neither PS256 nor ES256. Import it as RSA-PSS with SHA-256 or ECDSA with P-256.",
      { code: "key_type_unsupported" },
    );
  }
}

function checkFit(alg: SigningAlgorithm, wanted: SigningAlgorithm, kind: string): void {
  if (alg !== wanted) {
    throw new KeyError(
      `${kind === "RSA" ? "An RSA" : "An elliptic curve"} key signs ${wanted}, and ${alg} was asked for. ` +
        `Set \`alg\` to "${wanted}" if the bank takes it, or give another key.`,
      { code: "key_algorithm_mismatch" },
    );
  }
}

/** RSA keys have 2048 bits or more (FAPI 1.0 Baseline §5.2.4). */
export function checkRsaSize(modulusLength: number | undefined): void {
  if (modulusLength === undefined || modulusLength < smallestRsa) {
    throw new KeyError(
      `This RSA key has ${modulusLength ?? "too few"} bits, and at least ${smallestRsa} are needed ` +
        "(FAPI 1.0 Baseline §5.2.4). Make a new key and have its certificate issued again.",
      { code: "key_too_small" },
    );
  }
}

/** RFC 4055 §3.1: an RSA-PSS key may carry parameters, and is then for these alone; the salt length is a minimum. */
function checkPssParameters(details: AsymmetricKeyDetails): void {
  const { hashAlgorithm = "sha256", mgf1HashAlgorithm = "sha256", saltLength = 0 } = details;
  const forbidden = [
    ...(hashAlgorithm === "sha256" ? [] : [`its hash is ${hashAlgorithm}`]),
    ...(mgf1HashAlgorithm === "sha256" ? [] : [`its mask generation uses ${mgf1HashAlgorithm}`]),
    ...(saltLength <= 32 ? [] : [`its salt has at least ${saltLength} bytes`]),
  ];
  if (forbidden.length > 0) {
    throw new KeyError(
      `The parameters of this RSA-PSS key forbid PS256, which is SHA-256 with a salt of 32 bytes: ${forbidden.join(", ")}. ` +
        "Give an RSA key, or an RSA-PSS key without parameters.",
      { code: "key_parameters_unsuitable" },
    );
  }
}

function checkCurve(isP256: boolean): void {
  if (!isP256) {
    throw new KeyError("This key is on another curve than P-256, the only one of ES256. Give a P-256 key.", {
      code: "key_curve_unsupported",
    });
  }
}

function checkCryptoKeyAlgorithm(fits: boolean): void {
  if (!fits) {
    throw new KeyError(
      "This CryptoKey was imported for another algorithm. Import it as RSA-PSS with SHA-256, or as ECDSA with P-256.",
      { code: "key_algorithm_mismatch" },
    );
  }
}
