import { Agent, type RequestOptions, request } from "node:https";
import type { Fetch } from "@zopa-openbanking/core";

/** A `fetch` that presents a client certificate, and how to close it. */
export interface HttpsFetch {
  readonly fetch: Fetch;
  close(): void;
}

/** A page of `node:https` in place of the transport of `mtls`, which a package of this layer may not know. */
export function createHttpsFetch(identity: {
  readonly cert: string;
  readonly key: string;
  readonly ca: string;
}): HttpsFetch {
  const agent = new Agent({ ...identity, keepAlive: true });
  const fetch: Fetch = (input, { method = "GET", headers, body, signal } = {}) =>
    new Promise((resolve, reject) => {
      const options: RequestOptions = { agent, method, headers: Object.fromEntries(new Headers(headers)) };
      const outgoing = request(input, { ...options, ...(signal ? { signal } : {}) });
      outgoing.on("error", reject);
      outgoing.on("response", (incoming) => {
        const pieces: Buffer[] = [];
        incoming.on("data", (piece: Buffer) => pieces.push(piece));
        incoming.on("error", reject);
        incoming.on("end", () => {
          const { statusCode: status = 0 } = incoming;
          const content = status === 204 ? null : Buffer.concat(pieces);
          resolve(
            new Response(content, {
              status,
              headers: new Headers(incoming.headers as Record<string, string>),
            }),
          );
        });
      });
      outgoing.end(typeof body === "string" ? body : undefined);
    });
  return { fetch, close: () => agent.destroy() };
}
