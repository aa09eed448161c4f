import { isIP } from "node:net";
import type { SecureContext } from "node:tls";
import { buildConnector } from "undici";
import type { AlertLog } from "./alert-log.js";
import type { Tunnel } from "./proxy-tunnel.js";

/** What a connector is made of. */
export interface ConnectorParts {
  readonly secureContext: SecureContext;
  readonly allowH2: boolean;
  readonly timeoutMs: number;
  readonly alerts: AlertLog;
  readonly tunnel: Tunnel | undefined;
}

/**
 * The one way in which an identity makes connections.
 *
 * One function for all of them, and one for each identity: it holds the cache of TLS sessions, which would otherwise go
 * with the last connection, and a session that was begun with one certificate resumes as that certificate.
 */
export function createConnector({
  secureContext,
  allowH2,
  timeoutMs,
  alerts,
  tunnel,
}: ConnectorParts): buildConnector.connector {
  const overTls = buildConnector({ secureContext, allowH2, preferH2: allowH2, timeout: timeoutMs });
  return (options: buildConnector.Options, callback: buildConnector.Callback): void => {
    const watched: buildConnector.Callback = (...made: Parameters<buildConnector.Callback>): void => {
      const [failure, socket] = made;
      if (failure === null && socket !== null) {
        alerts.watch(socket);
      }
      callback(...made);
    };
    // The bank's certificate is compared with the host of the URL, whatever a `host` header says.
    const { hostname } = options;
    const target =
      isIP(hostname) === 0
        ? { ...options, servername: hostname }
        : { ...options, servername: "", host: hostname };
    if (tunnel === undefined) {
      overTls(target, watched);
    } else {
      tunnel.open(target).then(
        (httpSocket) => overTls({ ...target, httpSocket }, watched),
        (failure: Error) => callback(failure, null),
      );
    }
  };
}
