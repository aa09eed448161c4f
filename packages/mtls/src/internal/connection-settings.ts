import type { TransportSettings } from "../transport-options.js";

/** How connections are made and kept, checked and complete. */
export interface ConnectionSettings {
  readonly httpVersion: "http/1.1" | "h2";
  readonly connectTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
  readonly connections: number | undefined;
  readonly proxy: URL | undefined;
}

const longestTimeoutMs = 2 ** 31 - 1;

export function connectionSettings(settings: TransportSettings): ConnectionSettings {
  const { httpVersion = "http/1.1", minimumVersion = "TLSv1.2", connections } = settings;
  if (httpVersion !== "http/1.1" && httpVersion !== "h2") {
    throw new TypeError('`httpVersion` must be "http/1.1" or "h2".');
  }
  if (minimumVersion !== "TLSv1.2" && minimumVersion !== "TLSv1.3") {
    throw new TypeError('`minimumVersion` must be "TLSv1.2" or "TLSv1.3": FAPI allows nothing below.');
  }
  if (settings.trustSystemRoots === false && settings.ca === undefined) {
    throw new TypeError("`trustSystemRoots` is false and there is no `ca`: nobody would be trusted.");
  }
  return {
    httpVersion,
    connectTimeoutMs: wholeNumber("connectTimeoutMs", settings.connectTimeoutMs ?? 10_000),
    requestTimeoutMs: wholeNumber("requestTimeoutMs", settings.requestTimeoutMs ?? 30_000),
    keepAliveTimeoutMs: wholeNumber("keepAliveTimeoutMs", settings.keepAliveTimeoutMs ?? 4_000),
    connections: connections === undefined ? undefined : wholeNumber("connections", connections),
    proxy: settings.proxy === undefined ? undefined : proxyUrl(settings.proxy),
  };
}

function wholeNumber(name: string, value: number): number {
  if (!Number.isSafeInteger(value) || value <= 0 || value > longestTimeoutMs) {
    throw new TypeError(`\`${name}\` must be a whole number from 1 to ${longestTimeoutMs}.`);
  }
  return value;
}

// Its text is never quoted: it may hold a password.
function proxyUrl(proxy: string | URL): URL {
  const url = URL.canParse(String(proxy)) ? new URL(proxy) : undefined;
  if (url?.protocol !== "http:" && url?.protocol !== "https:") {
    throw new TypeError(
      "`proxy` must be the URL of an http or https proxy, such as http://proxy.example:3128.",
    );
  }
  if (!canDecode(url.username) || !canDecode(url.password)) {
    throw new TypeError(
      "`proxy` has a name or password with a `%` that is not percent-encoding: write it as %25.",
    );
  }
  return url;
}

function canDecode(text: string): boolean {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
}
