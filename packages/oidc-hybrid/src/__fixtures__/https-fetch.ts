import { Agent, request } from "node:https";
import type { TlsIdentity } from "./lying-server-keys.js";

export interface HttpsFetch {
  readonly fetch: (input: string | URL, init?: RequestInit) => Promise<Response>;
  close(): void;
}

/** A `fetch` that presents a client certificate: a page of `node:https` in place of the transport of `mtls`. */
export function createHttpsFetch(identity: Pick<TlsIdentity, "cert" | "key">, ca: string): HttpsFetch {
  const agent = new Agent({ keepAlive: true, key: identity.key, cert: identity.cert, ca });
  const fetch: HttpsFetch["fetch"] = (input, init = {}) =>
    new Promise((resolve, reject) => {
      const { method = "GET", body, signal } = init;
      const headers = Object.fromEntries(new Headers(init.headers));
      const outgoing = request(input, { agent, method, headers, ...(signal ? { signal } : {}) });
      outgoing.on("error", reject);
      outgoing.on("response", (incoming) => {
        const pieces: Buffer[] = [];
        incoming.on("data", (piece: Buffer) => pieces.push(piece));
        incoming.on("error", reject);
        incoming.on("end", () => {
          const answer = new Headers(incoming.headers as Record<string, string>);
          resolve(new Response(Buffer.concat(pieces), { status: incoming.statusCode ?? 0, headers: answer }));
        });
      });
      outgoing.end(body === undefined || body === null ? undefined : String(body));
    });
  return { fetch, close: () => agent.destroy() };
}
