import type { IdTokenFault, IdTokenParts, IdTokenTools, Json, Play } from "../fault.js";
import type { FaultOrigin } from "../faults.js";
import { certification, standard } from "./origins.js";

type IdTokenSigner = NonNullable<ReturnType<IdTokenFault["changeIdToken"]>["sign"]>;

/** Faults in who signs the id_token. */
export const keyFaults: readonly IdTokenFault[] = [
  signed("signature-wrong", certification, "corrupt", "Every byte of the signature is changed."),
  signed("alg-none", certification, "none", "`alg` is none and there is no signature."),
  signed(
    "alg-rs256",
    certification,
    "rs256_published",
    "Signed RS256 by a key that the key set shows, so that the signature holds: only the list of allowed algorithms refuses it.",
  ),
  signed(
    "key-unpublished",
    certification,
    "unpublished_key",
    "Signed by a key that the key set never shows. Refuse.",
  ),
  {
    ...signed(
      "key-rotation",
      standard,
      "rotated",
      "The bank signs with a new key, which the key set shows from then on, and the old key leaves it: read the key set again when a key id is unknown.",
    ),
    changeIdToken: ({ header }: IdTokenParts, { memory }: IdTokenTools) => {
      // Signed by the old key until now; the key set loses it.
      memory.set("kid", memory.get("kid") ?? header["kid"]);
      return { sign: "rotated" };
    },
    lingering: {
      changeBody: { jwks: (body: Json, { memory }: Play) => withoutKey(body, memory.get("kid")) },
    },
  },
];

function signed(name: string, origin: FaultOrigin, sign: IdTokenSigner, description: string): IdTokenFault {
  return { name, place: "id_token", origin, description, changeIdToken: () => ({ sign }) };
}

function withoutKey(body: Json, kid: unknown): Json {
  const keys = Array.isArray(body["keys"]) ? (body["keys"] as readonly Json[]) : [];
  return { ...body, keys: keys.filter((key) => kid === undefined || key["kid"] !== kid) };
}
