import { createSecureContext, type SecureContext } from "node:tls";
import { IdentityError, type IdentityErrorCode, type IdentityErrorOptions } from "../identity-error.js";
import { recogniseInput } from "./recognise-input.js";
import type { TrustOptions } from "./trust-options.js";

/** Reads a PKCS#12 file into a context, and says what was wrong with it if it does not go. */
export function readPfx(pfx: Uint8Array, passphrase: string | undefined, trust: TrustOptions): SecureContext {
  if (!(pfx instanceof Uint8Array) || recogniseInput(pfx) !== "der") {
    throw notPfx(recogniseInput(pfx));
  }
  try {
    return createSecureContext({
      ...trust,
      pfx: Buffer.from(pfx),
      ...(passphrase === undefined ? {} : { passphrase }),
    });
  } catch (cause) {
    throw explained(cause, passphrase);
  }
}

function explained(cause: unknown, passphrase: string | undefined): IdentityError {
  const said = cause instanceof Error ? cause.message : "";
  const code = reasons.find(([pattern]) => pattern.test(said))?.[1] ?? "not_pfx";
  const told = code === "bad_passphrase" && (passphrase ?? "") === "" ? "key_encrypted" : code;
  return new IdentityError(sentences[told], {
    code: told,
    part: "pfx",
    cause,
    secrets: passphrase === undefined ? [] : [passphrase],
  });
}

function notPfx(found: IdentityErrorOptions["found"]): IdentityError {
  const pem = found === "certificate" || found === "private_key";
  return new IdentityError(
    pem
      ? "`pfx` holds PEM: give it as `cert` and `key`."
      : "`pfx` must be the bytes of a PKCS#12 file: give the Buffer that was read from it, decoded if it was kept as base64.",
    { code: "not_pfx", part: "pfx", found },
  );
}

type PfxCode = Extract<
  IdentityErrorCode,
  | "bad_passphrase"
  | "key_encrypted"
  | "key_too_small"
  | "pfx_legacy"
  | "pfx_no_key"
  | "pfx_no_cert"
  | "not_pfx"
>;

const reasons: readonly (readonly [RegExp, PfxCode])[] = [
  [/mac verify failure/i, "bad_passphrase"],
  [/unsupported PKCS12/i, "pfx_legacy"],
  [/key too small/i, "key_too_small"],
  [/private key/i, "pfx_no_key"],
  [/certificate/i, "pfx_no_cert"],
];

const sentences: Readonly<Record<PfxCode, string>> = {
  bad_passphrase: "`passphrase` does not open `pfx`. Check it for a line break at its end.",
  key_encrypted: "`pfx` is encrypted: give its `passphrase`.",
  key_too_small:
    "The RSA key in `pfx` has less than the 2048 bits that FAPI 1.0 Baseline §5.2.4 asks for. Make a new key and have a certificate issued for it.",
  pfx_legacy:
    "`pfx` is encrypted with RC2 or 3DES, which OpenSSL 3 no longer reads. Write it anew: " +
    "`openssl pkcs12 -legacy -in OLD -nodes -out PEM`, then `openssl pkcs12 -export -in PEM -out NEW`, and delete PEM.",
  pfx_no_key: "`pfx` holds no private key: export it again together with its key.",
  pfx_no_cert: "`pfx` holds no certificate: export the key again together with its certificate.",
  not_pfx: "`pfx` is damaged or not a PKCS#12 file: copy it again as binary.",
};
