import type { HttpFault, Json, Play } from "../fault.js";
import type { FaultOrigin } from "../faults.js";
import { answerFaultsOf } from "./answer-faults.js";
import { certification, elsewhere, standard } from "./origins.js";

type Keys = readonly Json[];

/** Faults in the bank's key set. The rotation of keys is a fault of id_tokens: `key-rotation`. */
export const jwksFaults: readonly HttpFault[] = [
  changed("jwks-empty", elsewhere, "The key set is empty.", () => ({ keys: [] })),
  changed("jwks-bare-array", elsewhere, "The key set is a list without `keys` around it.", (keys) => keys),
  changed(
    "jwks-private-members",
    certification,
    "A key shows private members (made up): never take them over.",
    (keys) => ({
      keys: keys.map((key) => ({ ...key, d: "AQAB", p: "AQAB", q: "AQAB" })),
    }),
  ),
  changed(
    "jwks-duplicate-kid",
    elsewhere,
    "Two keys have one `kid`; the first of them signs nothing.",
    (keys) => ({
      keys: [...keys.map((key) => ({ ...key, n: strangeModulus })), ...keys],
    }),
  ),
  changed("jwks-symmetric-key", certification, "A symmetric key stands under the bank's `kid`.", (keys) => ({
    keys: [{ kty: "oct", k: "AAAA", alg: "HS256", kid: keys[0]?.["kid"] }, ...keys],
  })),
  changed(
    "jwks-without-alg",
    standard,
    "The keys say neither `alg` nor `use`. Both are optional: accept.",
    (keys) => ({
      keys: keys.map((key) => ({ ...key, alg: undefined, use: undefined })),
    }),
  ),
  changed("jwks-without-kid", standard, "The keys have no `kid`.", (keys) => ({
    keys: keys.map((key) => ({ ...key, kid: undefined })),
  })),
  changed(
    "jwks-strange-keys",
    elsewhere,
    "Keys of unknown kinds and a certificate that is none stand beside the bank's key.",
    (keys) => ({
      keys: [
        { kty: "LMS", kid: "strange" },
        {},
        ...keys.map((key) => ({ ...key, x5c: ["-----END CERTIFICATE-----"] })),
      ],
    }),
  ),
  {
    ...changed("jwks-500", standard, "500.", (keys) => ({ keys })),
    after: ({ context }: Play) => {
      context.status = 500;
      context.body = "";
    },
  },
  ...answerFaultsOf("jwks", "jwks-"),
];

// A modulus of the right length that belongs to nobody.
const strangeModulus: string = Buffer.alloc(256, 0xa5).toString("base64url");

function changed(
  name: string,
  origin: FaultOrigin,
  description: string,
  change: (keys: Keys) => unknown,
): HttpFault {
  return {
    name,
    place: "jwks",
    origin,
    description,
    changeBody: (body: Json) => change(Array.isArray(body["keys"]) ? (body["keys"] as Keys) : []),
  };
}
