import { abortedError, type CallOptions, type Signer } from "@zopa-openbanking/core";
import { SignatureError } from "../signature-error.js";
import { toBase64url } from "./base64url.js";
import { raceSignal } from "./race-signal.js";

/** The three parts of a JWS in its compact form. */
export interface SignedParts {
  readonly encodedHeader: string;
  readonly encodedPayload: string;
  readonly signature: string;
}

/**
 * Has a header and a payload signed (RFC 7515 §5.1).
 *
 * @throws {SignatureError} `signing_failed`.
 * @throws {TransportError} when the signal ends the wait.
 */
export async function signCompact(
  signer: Signer,
  { header, payload }: { readonly header: string; readonly payload: string | Uint8Array },
  { signal }: CallOptions,
): Promise<SignedParts> {
  const encodedHeader = toBase64url(header);
  const encodedPayload = toBase64url(payload);
  const signingInput = Buffer.from(`${encodedHeader}.${encodedPayload}`);
  const signature = await signatureOf(signer, signingInput, signal);
  return { encodedHeader, encodedPayload, signature: toBase64url(signature) };
}

async function signatureOf(
  signer: Signer,
  signingInput: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  try {
    signal?.throwIfAborted();
    const signing = signer.sign(signingInput);
    return checkedSignature(await (signal === undefined ? signing : raceSignal(signing, signal)), signer);
  } catch (cause) {
    if (signal?.aborted) {
      throw abortedError(signal.reason, "signer", "The signer");
    }
    throw SignatureError.is(cause)
      ? cause
      : new SignatureError(
          "The signer failed: nothing was signed. The cause says why; look at the KMS or HSM behind it.",
          {
            code: "signing_failed",
            kid: signer.kid,
            cause,
          },
        );
  }
}

/** A signer may be anybody's: what it gives must at least have the form of a signature of its algorithm. */
function checkedSignature(signature: unknown, { alg, kid }: Signer): Uint8Array {
  const length = signature instanceof Uint8Array ? signature.byteLength : undefined;
  if (!(signature instanceof Uint8Array) || length === undefined) {
    throw notASignature("something else than bytes");
  }
  if (alg === "ES256" && length !== 64) {
    const isDer = signature[0] === 0x30;
    throw notASignature(
      `${length} bytes where the 64 of R and S are due${isDer ? ": it is DER, and has to be converted (RFC 7518 §3.4)" : ""}`,
    );
  }
  if (alg === "PS256" && length < 256) {
    throw notASignature(`${length} bytes, where an RSA key of 2048 bits or more gives at least 256`);
  }
  return signature;

  function notASignature(what: string): SignatureError {
    return new SignatureError(`The signer gave ${what}: this is no ${alg} signature. Mend its \`sign\`.`, {
      code: "signing_failed",
      kid,
    });
  }
}
