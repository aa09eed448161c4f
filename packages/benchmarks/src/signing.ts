import { constants, createPrivateKey, generateKeyPairSync, sign } from "node:crypto";
import { promisify } from "node:util";
import { createLocalKeySet, createSigner, signJwt, verifyJwt } from "@zopa-openbanking/jws";
import { createLocalJWKSet, jwtVerify, SignJWT } from "jose";
import type { Benchmark, Findings, RunOptions } from "./harness/benchmark.ts";
import { compared } from "./harness/compared.ts";
import { opensslSpeed } from "./harness/machine.ts";
import { repeated } from "./harness/repeated.ts";
import { median } from "./harness/statistics.ts";

const issuer = "https://auth1.bank.example";
const audience = "my-client-id";
const kid = "a-key-of-this-run";
const pss = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };

export const signing: Benchmark = {
  name: "signing",
  title: "Signing and verifying PS256",
  about:
    "A request object of 13 claims, RSA 2048. `signJwt` beside `node:crypto` and nothing else: encoding, hashing and signing " +
    "without a check. `verifyJwt` beside `jose.jwtVerify` with the same rules: alg, iss, aud, exp, nbf, iat.",
  run,
};

async function run(options: RunOptions): Promise<Findings> {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const signer = await createSigner({ key: pem, kid });
  const key = createPrivateKey(pem);
  const header = { alg: "PS256", kid, typ: "JWT" };
  const signLater = promisify(sign) as unknown as (
    hash: string,
    bytes: Uint8Array,
    how: object,
  ) => Promise<Buffer>;
  const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");
  const input = (): string => `${encoded(header)}.${encoded(claimsNow())}`;

  const raw = async (): Promise<string> => {
    const text = input();
    return `${text}.${(await signLater("sha256", Buffer.from(text), { key, ...pss })).toString("base64url")}`;
  };
  const rawInPlace = (): string => {
    const text = input();
    return `${text}.${sign("sha256", Buffer.from(text), { key, ...pss }).toString("base64url")}`;
  };
  const ours = (): Promise<string> => signJwt(signer, { typ: "JWT", claims: claimsNow() });
  const jose = (): Promise<string> => new SignJWT(claimsNow()).setProtectedHeader(header).sign(key);
  const sixteen = (make: () => Promise<string>) => () => Promise.all(Array.from({ length: 16 }, make));

  const one = await repeated({ ours, raw, rawInPlace, jose }, options);
  const many = await repeated(
    {
      ours: sixteen(ours),
      raw: sixteen(raw),
      rawInPlace: () => Array.from({ length: 16 }, rawInPlace),
      jose: sixteen(jose),
    },
    options,
  );

  const token = await ours();
  const jwk = { ...publicKey.export({ format: "jwk" }), kid, alg: "PS256", use: "sig" };
  const keySet = createLocalKeySet({ keys: [jwk] });
  const joseKeys = createLocalJWKSet({ keys: [jwk as never] });
  const verifying = await repeated(
    {
      ours: () =>
        verifyJwt(token, {
          keySet,
          algorithms: ["PS256"],
          issuer,
          audience,
          typ: "JWT",
          maximumAgeSeconds: 3_600,
        }),
      jose: () =>
        jwtVerify(token, joseKeys, {
          ...{ algorithms: ["PS256"], issuer, audience, typ: "JWT", clockTolerance: 60, maxTokenAge: 3_600 },
          requiredClaims: ["iss", "aud", "exp", "iat"],
        }),
    },
    options,
  );

  const limit = opensslSpeed("rsa2048", options.isQuick ? 1 : 3);
  const unit = "µs" as const;
  const pool = "node:crypto, in its pool";
  const place = "node:crypto, in place";
  return {
    rows: [
      compared({
        what: "sign, one at a time",
        unit,
        ours: one.ours,
        instead: pool,
        theirs: one.raw,
        aim: { atLeast: 0.95 },
      }),
      compared({ what: "sign, one at a time", unit, ours: one.ours, instead: place, theirs: one.rawInPlace }),
      compared({ what: "sign, one at a time", unit, ours: one.ours, instead: "jose", theirs: one.jose }),
      compared({
        what: "sign 16 at once",
        unit,
        ours: many.ours,
        instead: pool,
        theirs: many.raw,
        aim: { atLeast: 0.95 },
      }),
      compared({
        ...{ what: "sign 16 at once", unit, ours: many.ours, instead: place, theirs: many.rawInPlace },
        aim: { atLeast: 0.95 },
      }),
      compared({ what: "sign 16 at once", unit, ours: many.ours, instead: "jose", theirs: many.jose }),
      compared({
        ...{ what: "verify", unit, ours: verifying.ours, instead: "jose.jwtVerify", theirs: verifying.jose },
        aim: { atLeast: 1 },
      }),
      perSecond("signatures per second, one at a time", median(one.ours), limit.sign),
      perSecond("verifications per second", median(verifying.ours), limit.verify),
    ],
  };
}

function perSecond(what: string, microseconds: number, limit: number): Findings["rows"][number] {
  const ours = 1e6 / microseconds;
  const instead = { name: "openssl speed rsa2048, one core", value: limit };
  return { what, unit: "per second", ours, instead, ratio: ours / limit };
}

function claimsNow(): Record<string, unknown> {
  const now = Math.floor(Date.now() / 1_000);
  return {
    ...{ iss: issuer, aud: audience, response_type: "code id_token" },
    ...{ client_id: audience, redirect_uri: "https://tpp.example/callback", scope: "openid accounts" },
    ...{ state: "Yw3mJp0vQ2k8Zr5tBn7xLd4s", nonce: "h6Gf2Kq9Wc1Tz8Vb3Rn5Xm7P" },
    ...{ nbf: now, iat: now, exp: now + 500, jti: "0fB8hQw2Lr6Yt3Kp" },
    claims: { id_token: { openbanking_intent_id: { value: "aac-1f2e3d4c5b6a", essential: true } } },
  };
}
