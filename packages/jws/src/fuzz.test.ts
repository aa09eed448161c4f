import { type JsonWebKey, sign } from "node:crypto";
import { OpenBankingError } from "@zopa-openbanking/core";
import { mutatedText, type Random, randomOf } from "@zopa-openbanking/testing";
import { CompactEncrypt } from "jose";
import { expect, it } from "vitest";
import { certificateOf } from "./__fixtures__/certificate-of.js";
import { fixedVector } from "./__fixtures__/fixed-vector.js";
import { ec, ecKid, jwkOf, jwks, rsa } from "./__fixtures__/keys.js";
import { clock } from "./__fixtures__/time.js";
import { claims, part, rules, tokenOf } from "./__fixtures__/tokens.js";
import { createLocalKeySet } from "./create-local-key-set.js";
import { createSigner } from "./create-signer.js";
import { decryptJwe } from "./decrypt-jwe.js";
import { obKid } from "./ob-kid.js";
import { verifyDetached } from "./verify-detached.js";
import { verifyJwt } from "./verify-jwt.js";
import { x5tS256 } from "./x5t-s256.js";

// `pnpm --filter @zopa-openbanking/jws fuzz` asks for 100,000 of each.
const runs = Number(process.env["FUZZ_RUNS"] ?? 5_000);

const token = await tokenOf();
const [header = "", payload = "", signature = ""] = token.split(".");
const headerText = Buffer.from(header, "base64url").toString();
const claimsText = JSON.stringify(claims);
const pkcs8 = ec.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
const encrypted = ec.privateKey
  .export({ type: "pkcs8", format: "pem", cipher: "aes-128-cbc", passphrase: "p" })
  .toString();
const sec1 = ec.privateKey.export({ type: "sec1", format: "pem" }).toString();
const jwksText = JSON.stringify(jwks);
const privateJwkText = JSON.stringify(jwkOf(ec.privateKey));
const jwkText = JSON.stringify(jwkOf(rsa.publicKey));
const pem = certificateOf(ec.privateKey);
const detachedRules = {
  payload: fixedVector.body,
  keySet: createLocalKeySet({ keys: [fixedVector.publicJwk] }),
  issuer: "0015800001041RHAAY",
  trustAnchor: "openbanking.org.uk",
  clock,
  forms: ["encoded", "unencoded"],
} as const;
const encryptedToken = await new CompactEncrypt(new TextEncoder().encode(token))
  .setProtectedHeader({ alg: "ECDH-ES+A256KW", enc: "A256GCM", cty: "JWT" })
  .encrypt(ec.publicKey);
const [jweHeader = "", ...jweParts] = encryptedToken.split(".");
const jweHeaderText = Buffer.from(jweHeader, "base64url").toString();
const jweRules = { key: ec.privateKey, algorithms: ["ECDH-ES+A256KW"] } as const;
const es256 = { kid: "k", alg: "ES256" } as const;

/** ES256 by OpenSSL: what a spoiled claim brings must not be hidden behind the signature. */
function signed(text: string): string {
  const input = `${part({ alg: "ES256", kid: ecKid })}.${part(text)}`;
  const how = { key: ec.privateKey, dsaEncoding: "ieee-p1363" } as const;
  return `${input}.${sign("sha256", Buffer.from(input), how).toString("base64url")}`;
}

/** Each parser, and the ways in which what it reads is spoiled. What is not JSON never gets to those that take an object. */
const parsers: Readonly<Record<string, readonly ((random: Random) => unknown)[]>> = {
  verifyJwt: [
    (random) => verifyJwt(mutatedText(token, random), rules),
    (random) => verifyJwt(`${part(mutatedText(headerText, random))}.${payload}.${signature}`, rules),
    (random) => verifyJwt(signed(mutatedText(claimsText, random)), { ...rules, algorithms: ["ES256"] }),
  ],
  verifyDetached: [
    (random) => verifyDetached(mutatedText(fixedVector.encoded, random), detachedRules),
    (random) => {
      const [encodedHeader = "", , itsSignature] = fixedVector.unencoded.split(".");
      const spoiled = mutatedText(Buffer.from(encodedHeader, "base64url").toString(), random);
      return verifyDetached(`${part(spoiled)}..${itsSignature}`, detachedRules);
    },
  ],
  decryptJwe: [
    (random) => decryptJwe(mutatedText(encryptedToken, random), jweRules),
    (random) => decryptJwe(`${part(mutatedText(jweHeaderText, random))}.${jweParts.join(".")}`, jweRules),
  ],
  createSigner: [
    (random) => createSigner({ key: mutatedText(pkcs8, random), ...es256 }),
    (random) => createSigner({ key: mutatedText(encrypted, random), passphrase: "p", ...es256 }),
    (random) => createSigner({ key: Buffer.from(mutatedText(sec1, random)), ...es256 }),
    (random) => withJson(mutatedText(privateJwkText, random), (key) => createSigner({ key, ...es256 })),
  ],
  x5tS256: [(random) => x5tS256(mutatedText(pem, random))],
  createLocalKeySet: [(random) => withJson(mutatedText(jwksText, random), createLocalKeySet)],
  obKid: [(random) => withJson(mutatedText(jwkText, random), obKid)],
};

it.each(Object.entries(parsers))(
  "whatever it is given, %s ends in a result or a coded error",
  async (name, ways) => {
    for (let seed = 1; seed <= runs; seed++) {
      try {
        await ways[seed % ways.length]?.(randomOf(seed));
      } catch (problem) {
        if (!OpenBankingError.is(problem)) {
          expect.fail(`${name}, seed ${seed}: ${problem instanceof Error ? problem.stack : problem}`);
        }
      }
    }
  },
  600_000,
);

function withJson<T>(text: string, use: (value: JsonWebKey) => T): T | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  return typeof value === "object" && value !== null ? use(value as JsonWebKey) : undefined;
}
