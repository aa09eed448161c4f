import type { JsonWebKey } from "node:crypto";
import { OpenBankingError } from "@zopa-openbanking/core";
import { expect, it } from "vitest";
import { certificateOf } from "./__fixtures__/certificate-of.js";
import { fixedVector } from "./__fixtures__/fixed-vector.js";
import { ec, jwkOf, jwks, rsa } from "./__fixtures__/keys.js";
import { mutated } from "./__fixtures__/mutations.js";
import { clock } from "./__fixtures__/time.js";
import { claims, part, rules, tokenOf } from "./__fixtures__/tokens.js";
import { createLocalKeySet } from "./create-local-key-set.js";
import { createSigner } from "./create-signer.js";
import { obKid } from "./ob-kid.js";
import { verifyDetached } from "./verify-detached.js";
import { verifyJwt } from "./verify-jwt.js";
import { x5tS256 } from "./x5t-s256.js";

// `pnpm --filter @zopa-openbanking/jws fuzz` asks for 100,000 of each.
const runs = Number(process.env["FUZZ_RUNS"] ?? 2_000);

const token = await tokenOf();
const [header = "", payload = "", signature = ""] = token.split(".");
const headerText = Buffer.from(header, "base64url").toString();
const claimsText = JSON.stringify(claims);
const pkcs8 = rsa.privateKey.export({ type: "pkcs8", format: "pem" }).toString();
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
// Keys that fit everything: what a spoiled claim brings must not be hidden behind the signature.
const unverified = { ...rules, keySet: createLocalKeySet(jwks) };

/** Each parser, given a spoiled text. What is not JSON any more never gets that far in practice. */
const parsers: Readonly<Record<string, (seed: number) => unknown>> = {
  "verifyJwt, the token": (seed) => verifyJwt(mutated(token, seed), rules),
  "verifyJwt, the header": (seed) =>
    verifyJwt(`${part(mutated(headerText, seed))}.${payload}.${signature}`, rules),
  "verifyJwt, the claims": async (seed) =>
    verifyJwt(await tokenOf(mutated(claimsText, seed), { alg: "ES256", kid: "an-ec-key" }, ec.privateKey), {
      ...unverified,
      algorithms: ["ES256"],
    }),
  "verifyDetached, the signature": (seed) =>
    verifyDetached(mutated(fixedVector.encoded, seed), detachedRules),
  "verifyDetached, the header": (seed) => {
    const [encodedHeader = "", , itsSignature] = fixedVector.unencoded.split(".");
    const spoiled = mutated(Buffer.from(encodedHeader, "base64url").toString(), seed);
    return verifyDetached(`${part(spoiled)}..${itsSignature}`, detachedRules);
  },
  "createSigner, PKCS#8": (seed) => createSigner({ key: mutated(pkcs8, seed), kid: "k" }),
  "createSigner, encrypted": (seed) =>
    createSigner({ key: mutated(encrypted, seed), kid: "k", alg: "ES256", passphrase: "p" }),
  "createSigner, SEC 1 as bytes": (seed) =>
    createSigner({ key: Buffer.from(mutated(sec1, seed)), kid: "k", alg: "ES256" }),
  "createSigner, a JWK": (seed) =>
    withJson(mutated(privateJwkText, seed), (key) => createSigner({ key, kid: "k", alg: "ES256" })),
  createLocalKeySet: (seed) => withJson(mutated(jwksText, seed), createLocalKeySet),
  obKid: (seed) => withJson(mutated(jwkText, seed), obKid),
  x5tS256: (seed) => x5tS256(mutated(pem, seed)),
};

it.each(Object.entries(parsers))(
  "whatever it is given, %s ends in a result or a coded error",
  async (name, parse) => {
    for (let seed = 1; seed <= runs; seed++) {
      try {
        await parse(seed);
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
