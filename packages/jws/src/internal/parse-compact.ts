import { SignatureError } from "../signature-error.js";
import { fromBase64url } from "./base64url.js";
import { JsonFlaw, parseJsonObject } from "./parse-json-object.js";

/** A JWS in its compact form, taken apart; nothing of it is verified. */
export interface CompactJws {
  readonly header: Readonly<Record<string, unknown>>;
  /** The first two parts as they were sent: the signature is over their text. */
  readonly encodedHeader: string;
  readonly encodedPayload: string;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
}

/** 64 KiB. An id_token is about 2 KiB. */
export const longestToken = 65_536;

/**
 * Takes a JWS in its compact form apart (RFC 7515 §7.1).
 *
 * @param what - what it is, to begin a sentence with: `The token`.
 * @throws {SignatureError} `jws_malformed`.
 */
export function parseCompact(text: unknown, what: string): CompactJws {
  const parts = typeof text === "string" && text.length <= longestToken ? text.split(".", 6) : undefined;
  if (parts === undefined) {
    throw malformed(`${what} is not a text of at most ${longestToken / 1024} KiB.`);
  }
  if (parts.length === 5) {
    throw malformed(
      `${what} is encrypted: it has five parts where a signed one has three. Decrypt it first.`,
    );
  }
  const [encodedHeader = "", encodedPayload = "", encodedSignature = ""] = parts;
  if (parts.length !== 3) {
    throw malformed(`${what} does not have the three parts of a signed one (RFC 7515 §7.1).`);
  }
  const header = fromBase64url(encodedHeader);
  const payload = fromBase64url(encodedPayload);
  const signature = fromBase64url(encodedSignature);
  if (header === undefined || payload === undefined || signature === undefined) {
    throw malformed(`A part of ${lowerFirst(what)} is not base64url without padding (RFC 7515 §2).`);
  }
  const parsed = parseJsonObject(header);
  if (parsed instanceof JsonFlaw) {
    throw malformed(`The header of ${lowerFirst(what)} ${parsed.words} (RFC 7515 §4).`);
  }
  return { header: parsed, encodedHeader, encodedPayload, payload, signature };
}

/** A JWS that is none. */
export function malformed(message: string): SignatureError {
  return new SignatureError(
    `${message} It is refused unread; ask its sender, or check how it was handed on.`,
    {
      code: "jws_malformed",
    },
  );
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
