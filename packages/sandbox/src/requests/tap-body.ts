import type { IncomingMessage } from "node:http";

const mostBytes = 64 * 1024;

/**
 * Listens in on a request's body without consuming it: only when a handler begins to read does this read along, so that
 * whoever reads the stream itself finds it whole.
 *
 * @returns Gives what the handlers have read so far, `undefined` when nobody has read.
 */
export function tapBody(request: IncomingMessage): () => Buffer | undefined {
  const chunks: Buffer[] = [];
  let listening = false;
  let size = 0;

  const collect = (chunk: Buffer | string): void => {
    const bytes = Buffer.from(chunk as string);
    if (size < mostBytes) {
      chunks.push(bytes.subarray(0, mostBytes - size));
    }
    size += bytes.length;
  };
  const onNewListener = (event: string | symbol): void => {
    if (!listening && (event === "data" || event === "readable")) {
      listening = true;
      request.off("newListener", onNewListener);
      request.on("data", collect);
    }
  };
  request.on("newListener", onNewListener);

  return () => (listening ? Buffer.concat(chunks) : undefined);
}
