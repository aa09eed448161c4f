import type { Socket } from "node:net";
import { createSecureContext } from "node:tls";
import { TransportError } from "@zopa-openbanking/core";
import { type buildConnector, Pool } from "undici";
import type { TrustOptions } from "./trust-options.js";

/** A way through a proxy. */
export interface Tunnel {
  /** Asks for a connection to a host, over which TLS is then spoken. */
  readonly open: (target: buildConnector.Options) => Promise<Socket>;
  readonly destroy: () => Promise<void>;
}

/** Asks a proxy for tunnels (RFC 9110 §9.3.6, CONNECT). It sees host and port, and never our certificate. */
export function createTunnel(proxy: URL, timeoutMs: number, trust: TrustOptions): Tunnel {
  const pool = new Pool(proxy.origin, {
    allowH2: false,
    connect: { secureContext: createSecureContext(trust), timeout: timeoutMs },
    headersTimeout: timeoutMs,
  });
  const credentials = credentialsIn(proxy);
  return {
    async open({ hostname, port }: buildConnector.Options): Promise<Socket> {
      const path = `${hostname.includes(":") ? `[${hostname}]` : hostname}:${port === "" ? "443" : port}`;
      try {
        const { statusCode, socket } = await pool.connect({ path, headers: { host: path, ...credentials } });
        if (statusCode === 200) {
          return socket as unknown as Socket;
        }
        socket.on("error", () => {}).destroy();
        throw refusal(proxy, statusCode);
      } catch (failure) {
        throw TransportError.is(failure) ? failure : unreachable(proxy, failure);
      }
    },
    destroy: () => pool.destroy(),
  };
}

function credentialsIn({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === "" && password === "") {
    return {};
  }
  const plain = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(plain).toString("base64")}` };
}

function refusal({ host }: URL, status: number): TransportError {
  const advice =
    status === 407
      ? "It wants a name and password, or others: put them into the URL of `proxy`."
      : "Ask its keeper to allow CONNECT to the bank's hosts.";
  return new TransportError(`The proxy ${host} refused a tunnel with status ${status}. ${advice}`, {
    code: "transport_unreachable",
    host,
    status,
    retryable: status >= 500,
  });
}

function unreachable({ host }: URL, cause: unknown): TransportError {
  return new TransportError(
    `The proxy ${host} cannot be reached, or TLS with it failed: nothing was sent to the bank. Check \`proxy\` and the network.`,
    { code: "transport_unreachable", host, cause },
  );
}
