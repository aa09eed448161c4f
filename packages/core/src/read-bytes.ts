import { defaultLimitBytes } from "./internal/limits.js";
import { mediaTypeOf } from "./internal/media-type.js";
import { releaseBody } from "./internal/release-body.js";
import { transportErrorFrom } from "./internal/transport-error-from.js";
import { TransportError } from "./transport-error.js";

/** The limits of reading one body. */
export interface ReadOptions {
  /** The most bytes that are read, after decompression. 8 MiB when left out. */
  readonly limitBytes?: number | undefined;
  /** The media types that may be read, in lower case and without parameters. Any when left out. */
  readonly mediaTypes?: readonly string[] | undefined;
  /** Ends the reading and lets go of the connection. */
  readonly signal?: AbortSignal | undefined;
  /** The host that answered, for errors. Taken from the response when left out. */
  readonly host?: string | undefined;
  /** The interaction id of the call, for errors. */
  readonly interactionId?: string | undefined;
}

/**
 * Reads the body of a response, and no more of it than the limit allows.
 *
 * Whatever happens, the body is read to its end or cancelled: no connection stays open behind it.
 *
 * @throws {TransportError} `transport_unexpected_content_type` when the media type is not one of `mediaTypes` (compared
 * as RFC 9110 §8.3.1 says, without parameters), `transport_body_too_large`, `transport_connection_closed`,
 * `transport_timeout` or `transport_aborted`.
 * @throws {TypeError} when the body was read before.
 *
 * @example
 * ```ts
 * import { readBytes } from "@zopa-openbanking/core";
 *
 * const statement = await readBytes(await fetch("https://bank.example/statement"), {
 *   mediaTypes: ["application/pdf"],
 *   limitBytes: 1_048_576,
 * });
 * ```
 */
export async function readBytes(response: Response, options: ReadOptions = {}): Promise<Uint8Array> {
  if (response.bodyUsed || response.body?.locked === true) {
    throw new TypeError(
      "The body of this response was read before: give `readBytes` a response that nobody has read.",
    );
  }
  const { limitBytes = defaultLimitBytes, interactionId } = options;
  const host = options.host ?? hostOf(response);
  try {
    checkMediaType(response, options, host);
    if (Number(response.headers.get("content-length")) > limitBytes) {
      throw tooLarge(host, limitBytes, interactionId);
    }
    return response.body === null
      ? new Uint8Array()
      : await readStream(response.body, limitBytes, options.signal, () =>
          tooLarge(host, limitBytes, interactionId),
        );
  } catch (failure) {
    throw transportErrorFrom(failure, { host, interactionId, signal: options.signal });
  } finally {
    releaseBody(response);
  }
}

function hostOf(response: Response): string {
  return URL.canParse(response.url) ? new URL(response.url).host : "The bank";
}

function checkMediaType(response: Response, { mediaTypes, interactionId }: ReadOptions, host: string): void {
  const mediaType = mediaTypeOf(response.headers);
  if (mediaTypes === undefined || (mediaType !== undefined && mediaTypes.includes(mediaType))) {
    return;
  }
  const sent = mediaType ?? "no media type";
  throw new TransportError(
    `${host} sent ${sent} with status ${response.status} where ${mediaTypes.join(" or ")} is due. ` +
      "A gateway in front of the bank may have answered: try again later.",
    { code: "transport_unexpected_content_type", host, status: response.status, interactionId },
  );
}

async function readStream(
  body: ReadableStream<Uint8Array>,
  limitBytes: number,
  signal: AbortSignal | undefined,
  tooLargeError: () => TransportError,
): Promise<Uint8Array> {
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  // A stream that is cancelled answers whoever waits for its next chunk, even where its source never does. Nobody waits for
  // the cancellation: a source that hangs would hang this too.
  const letGo = (): void => void reader.cancel().catch(() => {});
  signal?.addEventListener("abort", letGo, { once: true });
  try {
    for (;;) {
      signal?.throwIfAborted();
      const chunk = await reader.read();
      signal?.throwIfAborted();
      if (chunk.done) {
        return joined(chunks, length);
      }
      length += chunk.value.byteLength;
      if (length > limitBytes) {
        throw tooLargeError();
      }
      chunks.push(chunk.value);
    }
  } catch (failure) {
    letGo();
    throw failure;
  } finally {
    signal?.removeEventListener("abort", letGo);
    reader.releaseLock();
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = chunks;
  if (chunks.length === 1 && only !== undefined) {
    return only;
  }
  const bytes = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return bytes;
}

function tooLarge(host: string, limitBytes: number, interactionId: string | undefined): TransportError {
  return new TransportError(
    `${host} sent a body of more than ${limitBytes / 1024} KiB. Ask for less at a time, or raise the limit if you trust it.`,
    { code: "transport_body_too_large", host, interactionId },
  );
}
