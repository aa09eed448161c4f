import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { createNodeCallbackHandler } from "@zopa-openbanking/oidc-hybrid";
import { CliError } from "../cli-error.js";
import type { CliIo } from "../cli-io.js";

/** Where an answer is waited for. */
export interface ReceiveCallbackInput {
  readonly port: number;
  /** Its path is served, and no other. */
  readonly redirectUri: string;
}

/**
 * Waits for the customer's browser on 127.0.0.1: serves the relay page at the path of the redirect URI, and resolves to the
 * fields that the page posts. Plain HTTP, for what stands behind a tunnel or proxy that answers at the redirect URI.
 *
 * @throws {CliError} `listen_failed` when the port cannot be had.
 */
export async function receiveCallback(
  { signal }: CliIo,
  { port, redirectUri }: ReceiveCallbackInput,
): Promise<URLSearchParams> {
  const { promise, resolve, reject } = Promise.withResolvers<URLSearchParams>();
  const stop = (): void => reject(signal.reason);
  const server = relayServer(new URL(redirectUri).pathname, resolve);
  signal.addEventListener("abort", stop, { once: true });
  try {
    await listen(server, port);
    return await promise;
  } finally {
    signal.removeEventListener("abort", stop);
    server.close();
    server.closeIdleConnections();
  }
}

function relayServer(path: string, take: (fields: URLSearchParams) => void): Server {
  const handle = createNodeCallbackHandler({
    receive: (fields: URLSearchParams): Response => {
      const taken = new URLSearchParams([...fields]);
      take(taken);
      return new Response("Thank you. You can close this page and go back to the terminal.\n", {
        headers: { "content-type": "text/plain; charset=utf-8", connection: "close" },
      });
    },
  });
  return createServer((request, response) => {
    if (URL.parse(request.url ?? "", "http://127.0.0.1")?.pathname !== path) {
      response.writeHead(404, { "content-type": "text/plain" }).end("There is nothing here.\n");
      return;
    }
    void handle(request, response);
  });
}

async function listen(server: Server, port: number): Promise<void> {
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    const why =
      code === "EADDRINUSE" ? "Something listens there already" : `It cannot be opened (${code ?? "?"})`;
    throw new CliError(`${why}: choose another port by --listen.`, {
      code: "listen_failed",
      place: `127.0.0.1:${port}`,
      cause,
    });
  }
}
