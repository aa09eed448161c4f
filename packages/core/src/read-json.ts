import { type ReadOptions, readBytes } from "./read-bytes.js";
import { ResponseFormatError, type ResponseFormatReason } from "./response-format-error.js";

const json: readonly string[] = ["application/json"];

/**
 * Reads the body of a response as JSON, within limits.
 *
 * The media type is compared without its parameters, the bytes must be UTF-8 (RFC 8259 §8.1), and the body is read to its
 * end or cancelled whatever happens. What it returns is not checked further: validate it before it is used.
 *
 * @param options - `mediaTypes` is `["application/json"]` and `limitBytes` 8 MiB when left out.
 *
 * @throws {ResponseFormatError} when the body is empty, not UTF-8 or not JSON. Nothing of the body is in the error.
 * @throws {TransportError} as {@link readBytes} does.
 * @throws {TypeError} when the body was read before.
 *
 * @example
 * ```ts
 * import { readJson } from "@zopa-openbanking/core";
 *
 * const metadata: unknown = await readJson(Response.json({ issuer: "https://bank.example" }), { limitBytes: 65_536 });
 * ```
 */
export async function readJson(response: Response, options: ReadOptions = {}): Promise<unknown> {
  // Without a body there is no media type either, and the missing body is what the reader needs to hear of.
  const isEmpty = response.body === null || response.headers.get("content-length") === "0";
  const bytes = await readBytes(response, {
    ...options,
    mediaTypes: isEmpty ? undefined : (options.mediaTypes ?? json),
  });
  if (bytes.byteLength === 0) {
    throw formatError("empty_body", options);
  }
  return parsed(decoded(bytes, options), options);
}

const utf8 = /* @__PURE__ */ new TextDecoder("utf-8", { fatal: true });

function decoded(bytes: Uint8Array, options: ReadOptions): string {
  try {
    return utf8.decode(bytes);
  } catch {
    throw formatError("not_utf8", options);
  }
}

function parsed(text: string, options: ReadOptions): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No cause: the parser's message quotes the body.
    throw formatError("not_json", options);
  }
}

function formatError(
  reason: ResponseFormatReason,
  { host, interactionId }: ReadOptions,
): ResponseFormatError {
  return new ResponseFormatError({ reason, host, interactionId });
}
