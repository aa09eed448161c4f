import type { Clock } from "@zopa-openbanking/core";
import { Agent, Pool } from "undici";
import type { TransportCertificate } from "../transport.js";
import { createAlertLog } from "./alert-log.js";
import type { ConnectionSettings } from "./connection-settings.js";
import { createConnector } from "./connector.js";
import { explainFailure } from "./explain-failure.js";
import { fetchThrough } from "./fetch-through.js";
import type { LoadedIdentity } from "./load-identity.js";
import { createTunnel } from "./proxy-tunnel.js";
import type { TrustOptions } from "./trust-options.js";

/** One identity at work: its own agent, its own connections, its own TLS sessions. */
export interface Connection {
  readonly certificate: TransportCertificate;
  readonly send: (url: URL, init: RequestInit) => Promise<Response>;
  /** Lets the requests in flight end, then closes every socket. */
  readonly retire: () => Promise<void>;
  /** Closes every socket now. */
  readonly destroy: () => Promise<void>;
}

export function createConnection(
  { certificate, secureContext }: LoadedIdentity,
  {
    httpVersion,
    connectTimeoutMs,
    requestTimeoutMs,
    keepAliveTimeoutMs,
    connections,
    proxy,
  }: ConnectionSettings,
  trust: TrustOptions,
  clock: Clock,
): Connection {
  const allowH2 = httpVersion === "h2";
  const alerts = createAlertLog();
  const tunnel = proxy === undefined ? undefined : createTunnel(proxy, connectTimeoutMs, trust);
  const pools = new Set<Pool>();
  const agent = new Agent({
    factory: (origin: string | URL, options: object): Pool => remembered(new Pool(origin, options), pools),
    connect: createConnector({ secureContext, allowH2, timeoutMs: connectTimeoutMs, alerts, tunnel }),
    allowH2,
    headersTimeout: requestTimeoutMs,
    bodyTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveTimeoutMs,
    ...(connections === undefined ? {} : { connections }),
  });
  // An agent that is closed takes no request, and a body is read some microtasks before it is handed over: so they are counted.
  let onTheirWay = 0;
  let whenNone: (() => void) | undefined;
  return {
    certificate,
    async send(url: URL, init: RequestInit): Promise<Response> {
      onTheirWay += 1;
      try {
        return await fetchThrough(agent, url, init);
      } catch (failure) {
        throw init.signal?.aborted === true
          ? failure
          : explainFailure(failure, {
              host: url.host,
              interactionId: interactionIdIn(init),
              certificate,
              alerts,
              clock,
            });
      } finally {
        onTheirWay -= 1;
        if (onTheirWay === 0) {
          whenNone?.();
        }
      }
    },
    async retire(): Promise<void> {
      if (onTheirWay > 0) {
        await new Promise<void>((resolve) => {
          whenNone = resolve;
        });
      }
      await agent.close();
      await tunnel?.destroy();
    },
    async destroy(): Promise<void> {
      await agent.destroy();
      await Promise.all([...pools].map((pool) => pool.destroy()));
      await tunnel?.destroy();
    },
  };
}

/** An agent that was asked to close no longer knows its pools, so that it could not destroy them. */
function remembered(pool: Pool, pools: Set<Pool>): Pool {
  for (const each of pools) {
    if (each.destroyed) {
      pools.delete(each);
    }
  }
  pools.add(pool);
  return pool;
}

function interactionIdIn({ headers }: RequestInit): string | undefined {
  try {
    return new Headers(headers).get("x-fapi-interaction-id") ?? undefined;
  } catch {
    return undefined;
  }
}
