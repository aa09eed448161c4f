import { type Fetch, systemClock } from "@zopa-openbanking/core";
import type { IdentityInput } from "./identity-input.js";
import { type AllowedOrigins, narrowed, originSet, refuseOtherOrigins } from "./internal/allowed-origins.js";
import { type Connection, createConnection } from "./internal/connection.js";
import { connectionSettings } from "./internal/connection-settings.js";
import { loadIdentity } from "./internal/load-identity.js";
import { createRotation, type Rotation } from "./internal/rotation.js";
import { trustOptions } from "./internal/trust-options.js";
import { RequestRefusedError } from "./request-refused-error.js";
import type { Transport, TransportCertificate } from "./transport.js";
import type { TransportOptions } from "./transport-options.js";

/**
 * Makes a `fetch` that presents a client certificate, to the bank's hosts and to no other.
 *
 * Everything given is checked here, before a socket is opened: that it is PEM, that the key opens and belongs to the
 * certificate, that the certificate is valid today and meant for TLS clients. The chain is put in order. Nothing that is
 * returned shows the key.
 *
 * @throws {IdentityError} when certificate, key or trusted roots cannot work; its code and message say why.
 * @throws {TypeError} when a setting is not what it may be.
 * @see {@link https://www.rfc-editor.org/rfc/rfc8705 | RFC 8705, mutual TLS}
 * @see {@link https://openid.net/specs/openid-financial-api-part-2-1_0.html#section-8.5 | FAPI 1.0 Advanced §8.5, TLS}
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { createTransport } from "@zopa-openbanking/mtls";
 *
 * const transport = await createTransport({
 *   cert: await readFile("obwac.pem"),
 *   key: await readFile("obwac.key"),
 *   allowedOrigins: ["https://as1.openbanking.zopa.com", "https://rs1.openbanking.zopa.com"],
 * });
 * const response = await transport.fetch("https://rs1.openbanking.zopa.com/open-banking/v4.0/aisp/accounts");
 * await response.body?.cancel();
 * await transport.close();
 * ```
 */
export function createTransport(options: TransportOptions): Promise<Transport> {
  return new Promise((resolve) => {
    resolve(openTransport(options));
  });
}

function openTransport(options: TransportOptions): Transport {
  const { clock = systemClock, allowedOrigins } = options;
  refuseTwoIdentities(options);
  const settings = connectionSettings(options);
  const allowed = allowedOrigins === undefined ? undefined : originSet(allowedOrigins, "allowedOrigins");
  const trust = trustOptions(options);
  const open = (input: IdentityInput): Connection => {
    refuseTwoIdentities(input);
    return createConnection(loadIdentity(input, trust, clock()), settings, trust, clock);
  };
  const rotation = createRotation({
    first: open(options),
    open,
    clock,
    graceMs: settings.requestTimeoutMs,
  });
  return transportOver(rotation, allowed);
}

function transportOver(rotation: Rotation, allowed: AllowedOrigins): Transport {
  const { rotate, close } = rotation;
  return Object.freeze({
    fetch: fetchWith(rotation.current, allowed),
    get certificate(): TransportCertificate {
      return rotation.certificate();
    },
    allowedOrigins: allowed === undefined ? undefined : Object.freeze([...allowed]),
    forCertificate: (x5tS256: string): Fetch | undefined =>
      rotation.find(x5tS256) === undefined ? undefined : fetchWith(() => found(rotation, x5tS256), allowed),
    restrictTo: (origins: readonly string[]): Transport =>
      transportOver(rotation, narrowed(allowed, originSet(origins, "origins"))),
    rotate,
    close,
  });
}

function fetchWith(connection: () => Connection, allowed: AllowedOrigins): Fetch {
  return async (input: string | URL, init: RequestInit = {}): Promise<Response> => {
    const url = checkedUrl(input);
    refuseOtherOrigins(url, allowed);
    if ("dispatcher" in init) {
      throw new TypeError(
        "`dispatcher` has no place in a request of a transport: it would send it without the certificate.",
      );
    }
    return await connection().send(url, init);
  };
}

function checkedUrl(input: string | URL): URL {
  const url = typeof input === "string" ? URL.parse(input) : input;
  if (!(url instanceof URL)) {
    throw new TypeError("`input` must be an absolute URL, as text or as a URL object.");
  }
  if (url.username !== "" || url.password !== "") {
    throw new TypeError("`input` carries a name or a password: neither has a place in a request.");
  }
  return url;
}

function found(rotation: Rotation, x5tS256: string): Connection {
  rotation.current();
  const connection = rotation.find(x5tS256);
  if (connection === undefined) {
    throw new RequestRefusedError(
      "The request was not sent: the certificate that it asks for is no longer kept. Get a token with the one in use.",
      { code: "cert_retired" },
    );
  }
  return connection;
}

function refuseTwoIdentities(input: {
  readonly pfx?: unknown;
  readonly cert?: unknown;
  readonly key?: unknown;
}): void {
  if (input.pfx !== undefined && (input.cert !== undefined || input.key !== undefined)) {
    throw new TypeError("`pfx` is given together with `cert` or `key`: give one identity, not two.");
  }
}
