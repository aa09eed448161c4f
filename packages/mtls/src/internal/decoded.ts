import { Duplex } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";

const decoders: ReadonlyMap<string, () => Duplex> = new Map([
  ["gzip", createGunzip],
  ["x-gzip", createGunzip],
  ["deflate", createInflate],
  ["br", createBrotliDecompress],
]);

/**
 * Undoes the content coding of a body, when it has one of those that are asked for. A list of codings is left as it is:
 * nobody sends one, and each of them would cost a decoder.
 *
 * @see {@link https://www.rfc-editor.org/rfc/rfc9110#section-8.4 | RFC 9110 §8.4}
 */
export function decoded(body: ReadableStream<Uint8Array>, headers: Headers): ReadableStream<Uint8Array> {
  const decoder = decoders.get(headers.get("content-encoding")?.trim().toLowerCase() ?? "");
  return decoder === undefined
    ? body
    : body.pipeThrough(Duplex.toWeb(decoder()) as ReadableWritablePair<Uint8Array, Uint8Array>);
}
