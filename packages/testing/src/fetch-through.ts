import { type Agent, request } from "node:https";

/**
 * A `fetch` of a page of `node:https`, in place of the transport of `mtls`, which a package of its layer may not know. The agent
 * has the root to trust and the client certificate, keeps the connections, and is to be destroyed in the end.
 */
export function fetchThrough(agent: Agent): (input: string | URL, init?: RequestInit) => Promise<Response> {
  return async (input, { signal, ...init } = {}) => {
    // Puts the body into bytes, and names what it is.
    const asked = new Request(input, init);
    const sent = Buffer.from(await asked.arrayBuffer());
    const options = { agent, method: asked.method, headers: Object.fromEntries(asked.headers) };
    return await new Promise((resolve, reject) => {
      const outgoing = request(input, { ...options, ...(signal ? { signal } : {}) });
      outgoing.on("error", reject);
      outgoing.on("response", (incoming) => {
        const pieces: Buffer[] = [];
        incoming.on("data", (piece: Buffer) => pieces.push(piece));
        incoming.on("error", reject);
        incoming.on("end", () => {
          const { statusCode: status = 0 } = incoming;
          const content = status === 204 || status === 304 ? null : Buffer.concat(pieces);
          const headers = new Headers(incoming.headers as Record<string, string>);
          resolve(new Response(content, { status, headers }));
        });
      });
      outgoing.end(sent);
    });
  };
}
