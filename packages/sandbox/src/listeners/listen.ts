import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from "node:http";
import {
  createServer as createTlsServer,
  type Server as TlsServer,
  type ServerOptions as TlsServerOptions,
} from "node:https";
import type { AddressInfo, Socket } from "node:net";
import type { TLSSocket } from "node:tls";
import { listenError } from "./listen-error.js";

/** What a TLS listener shows, and whom it lets in. */
interface ListenerTls {
  /** PEM. */
  readonly cert: string;
  /** PEM. */
  readonly key: string;
  /** PEM of the authorities whose clients are let in. A client certificate is required when given. */
  readonly clientAuthorities?: readonly string[];
}

export interface ListenInput {
  /** Names the listener in errors. */
  readonly name: string;
  /** A free one is chosen when left out. */
  readonly port: number | undefined;
  /** Plain HTTP when left out. */
  readonly tls?: ListenerTls;
  /** Told of every connection that TLS refused. The code is OpenSSL's or Node's. */
  readonly onRefused?: (code: string) => void;
}

/** A bound port. It answers 503 until it is told who answers. */
export interface Listener {
  /** For example `https://127.0.0.1:4443`. */
  readonly origin: string;
  readonly answerWith: (handler: RequestListener) => void;
  /** Lets in the clients of other authorities than before. New connections only. */
  readonly letIn: (clientAuthorities: readonly string[]) => void;
  /** Cuts what is open and frees the port. */
  readonly close: () => Promise<void>;
}

const address = "127.0.0.1";

/**
 * Binds a port on the loopback address; no other address is ever listened on.
 *
 * @throws {SandboxError} `port_in_use`, `port_not_allowed` or `listen_failed`.
 */
export async function listen(input: ListenInput): Promise<Listener> {
  let handler: RequestListener = (_: IncomingMessage, response: ServerResponse): void => {
    response.writeHead(503, { "Retry-After": "1" }).end();
  };
  const sockets = new Set<Socket>();
  const server = serverFor(input, (request, response) => handler(request, response));
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.on("tlsClientError", (problem: NodeJS.ErrnoException, socket: TLSSocket) => {
    input.onRefused?.(reasonOf(problem, socket));
  });

  await bound(server, input);

  const { port } = server.address() as AddressInfo;
  const { tls } = input;
  return {
    origin: `${tls === undefined ? "http" : "https"}://${address}:${port}`,
    answerWith: (next: RequestListener): void => {
      handler = next;
    },
    letIn: (clientAuthorities: readonly string[]): void => {
      if (tls !== undefined) {
        (server as TlsServer).setSecureContext(secured({ ...tls, clientAuthorities }));
      }
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) {
          socket.destroy();
        }
      }),
  };
}

function serverFor({ tls }: ListenInput, handler: RequestListener): Server {
  return tls === undefined ? createServer(handler) : createTlsServer(secured(tls), handler);
}

function secured({ cert, key, clientAuthorities }: ListenerTls): TlsServerOptions {
  const mutual = clientAuthorities === undefined ? {} : { ca: [...clientAuthorities] };
  return {
    cert,
    key,
    minVersion: "TLSv1.2" as const,
    ciphers,
    honorCipherOrder: true,
    requestCert: clientAuthorities !== undefined,
    rejectUnauthorized: clientAuthorities !== undefined,
    ...mutual,
  };
}

// TLS 1.3, and below it the four suites of FAPI 1.0 Advanced §8.5 and no other.
const ciphers = [
  "TLS_AES_256_GCM_SHA384",
  "TLS_CHACHA20_POLY1305_SHA256",
  "TLS_AES_128_GCM_SHA256",
  "ECDHE-RSA-AES256-GCM-SHA384",
  "ECDHE-RSA-AES128-GCM-SHA256",
  "DHE-RSA-AES256-GCM-SHA384",
  "DHE-RSA-AES128-GCM-SHA256",
].join(":");

function bound(server: Server, { name, port }: ListenInput): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => reject(listenError(name, port, cause)));
    server.listen({ port: port ?? 0, host: address, exclusive: true }, () => resolve());
  });
}

// A certificate that does not hold is cut off after the handshake, and only the socket knows why.
function reasonOf(problem: NodeJS.ErrnoException, socket: TLSSocket): string {
  const { authorizationError } = socket as unknown as { authorizationError?: unknown };
  return typeof authorizationError === "string" ? authorizationError : (problem.code ?? problem.message);
}
