import { type RedactOptions, redact } from "../redact.js";
import { hasBrand } from "./brand.js";

const deepest = 5;

/**
 * Copies what is safe of a foreign error: its class name, its code and its redacted message, and the same of its causes.
 *
 * The original is not kept: undici's errors hold sockets and options, JSON's quote the text, and any of them may hold a
 * URL with a token. A copy has no stack frames, since frames of other people's errors can be forged by a message.
 */
export function redactCause(cause: unknown, options: RedactOptions, depth = 0): unknown {
  if (cause === undefined || hasBrand(cause)) {
    return cause;
  }
  if (!(cause instanceof Error) || depth === deepest) {
    return copyOf("Error", redact(typeof cause === "string" ? cause : typeof cause, options));
  }
  const inner = redactCause(cause.cause ?? firstOf(cause), options, depth + 1);
  const copy = copyOf(safeName(cause.name), redact(String(cause.message), options), inner);
  const code = safeCode(cause, options);
  return code === undefined ? copy : Object.assign(copy, { code });
}

function copyOf(name: string, message: string, cause?: unknown): Error {
  const copy = new Error(message, cause === undefined ? {} : { cause });
  Object.defineProperty(copy, "name", { value: name });
  Object.defineProperty(copy, "stack", { value: `${name}: ${message}` });
  return copy;
}

/** Happy eyeballs (RFC 8305) ends in an `AggregateError`: one error for each address that was tried. */
function firstOf(error: Error): unknown {
  return error instanceof AggregateError ? error.errors[0] : undefined;
}

function safeName(name: unknown): string {
  return typeof name === "string" && /^[A-Za-z]{1,30}Error$/.test(name) ? name : "Error";
}

/** Codes of Node, OpenSSL and undici: `ECONNRESET`, `ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE`, `UND_ERR_SOCKET`. */
function safeCode(error: Error, options: RedactOptions): string | undefined {
  const code = "code" in error ? error.code : undefined;
  const isSafe =
    typeof code === "string" && /^[A-Z][A-Z0-9_/]{1,70}$/.test(code) && redact(code, options) === code;
  return isSafe ? code : undefined;
}
