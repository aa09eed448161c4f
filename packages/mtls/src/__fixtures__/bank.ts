import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import type { IncomingMessage, RequestListener } from "node:http";
import { createServer, type Server, type ServerOptions } from "node:https";
import {
  type AddressInfo,
  createServer as createPlainServer,
  type Server as PlainServer,
  type Socket,
} from "node:net";
import type { TLSSocket } from "node:tls";
import { pathOf, textOf } from "./pki.js";

const openssl = "openssl";
const ends: (() => Promise<void>)[] = [];

/** To be called after each test: ends everything that was started. */
export async function endServers(): Promise<void> {
  await Promise.all(ends.splice(0).map((end) => end()));
}

/** What is needed to call a server, and to see who is connected. */
export interface Bank {
  readonly origin: string;
  readonly port: number;
  readonly sockets: ReadonlySet<Socket>;
}

/** A bank on loopback that asks for a client certificate of our PKI, and answers with whom it saw. */
export async function startBank(
  options: ServerOptions = {},
  listener: RequestListener = showCaller,
): Promise<Bank> {
  const server = createServer(
    {
      key: textOf("server.key"),
      cert: textOf("server.pem", "issuing.pem"),
      ca: textOf("root.pem"),
      requestCert: true,
      rejectUnauthorized: true,
      // A connection that ends in a test was ended by the client.
      keepAliveTimeout: 600_000,
      ...options,
    },
    listener,
  );
  return await listening(server);
}

/** Anything that takes connections and is no bank: a plain port, a proxy, a gateway that hangs up. */
export async function startPlain(onSocket: (socket: Socket) => void): Promise<Bank> {
  return await listening(createPlainServer(onSocket));
}

export async function listening(server: Server | PlainServer): Promise<Bank> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.on("error", () => {});
    socket.on("close", () => sockets.delete(socket));
  });
  server.on("tlsClientError", () => {});
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ends.push(async () => {
    for (const socket of sockets) {
      socket.destroy();
    }
    server.close();
    await once(server, "close");
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `https://localhost:${port}`, port, sockets };
}

/** `openssl s_server`, which sends the alerts that a strict bank sends; Node's server just hangs up. */
export async function startOpenssl(...flags: readonly string[]): Promise<Bank> {
  const server: ChildProcess = spawn(
    openssl,
    [
      ...["s_server", "-accept", "127.0.0.1:0", "-www", "-no_dhe"],
      ...["-cert", pathOf("server.pem"), "-key", pathOf("server.key"), "-cert_chain", pathOf("issuing.pem")],
      ...["-CAfile", pathOf("root.pem"), "-Verify", "3", "-verify_return_error", "-verify_quiet"],
      ...flags,
    ],
    { stdio: ["pipe", "pipe", "ignore"] },
  );
  ends.push(async () => {
    server.kill("SIGKILL");
    await once(server, "exit");
  });
  const port = await portOf(server);
  return { origin: `https://localhost:${port}`, port, sockets: new Set() };
}

async function portOf(server: ChildProcess): Promise<number> {
  let said = "";
  for await (const chunk of server.stdout ?? []) {
    said += String(chunk);
    const [, port] = /ACCEPT .*:(\d+)\s/.exec(said) ?? [];
    if (port !== undefined) {
      return Number(port);
    }
  }
  throw new Error(`openssl s_server did not start: ${said}`);
}

/** The thumbprint of the certificate that the bank saw. */
export function callerOf(request: IncomingMessage): string {
  const certificate = (request.socket as TLSSocket).getPeerX509Certificate();
  return certificate === undefined
    ? "nobody"
    : createHash("sha256").update(certificate.raw).digest("base64url");
}

const showCaller: RequestListener = (request, response) => {
  response.setHeader("content-type", "application/json").end(JSON.stringify({ caller: callerOf(request) }));
};
