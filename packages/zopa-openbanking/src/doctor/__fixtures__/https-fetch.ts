import { request } from "node:https";
import type { Fetch } from "@zopa-openbanking/core";

/** A plain `fetch` without a client certificate that trusts one root: what a machine's own has at a real bank. */
export function fetchTrusting(ca: string): Fetch {
  return (input, { method = "GET", headers, signal } = {}) =>
    new Promise((resolve, reject) => {
      const options = { ca, method, headers: Object.fromEntries(new Headers(headers)), agent: false };
      const outgoing = request(input, { ...options, ...(signal ? { signal } : {}) });
      outgoing.on("error", reject);
      outgoing.on("response", (incoming) => {
        const pieces: Buffer[] = [];
        incoming.on("data", (piece: Buffer) => pieces.push(piece));
        incoming.on("error", reject);
        incoming.on("end", () => {
          const { statusCode: status = 0 } = incoming;
          const answered = new Headers(incoming.headers as Record<string, string>);
          resolve(new Response(Buffer.concat(pieces), { status, headers: answered }));
        });
      });
      outgoing.end();
    });
}
