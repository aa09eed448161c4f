import { RequestRefusedError } from "../request-refused-error.js";

/** The origins that a transport serves, as a set; undefined where none were given. */
export type AllowedOrigins = ReadonlySet<string> | undefined;

/** Takes exact origins only: `https://host` or `https://host:port`, as a browser writes them. */
export function originSet(origins: readonly string[], name: string): ReadonlySet<string> {
  if (!Array.isArray(origins)) {
    throw new TypeError(`\`${name}\` must be a list of https origins.`);
  }
  for (const [index, origin] of origins.entries()) {
    const url = typeof origin === "string" && URL.canParse(origin) ? new URL(origin) : undefined;
    if (url?.protocol !== "https:" || url.origin !== origin || origin.includes("*")) {
      throw new TypeError(
        `\`${name}[${index}]\` must be an exact https origin, such as https://rs1.openbanking.zopa.com: in lower case, with no ` +
          "path, no wildcard, no slash at the end and no :443.",
      );
    }
  }
  return new Set(origins);
}

/** What both allow. */
export function narrowed(allowed: AllowedOrigins, further: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...further].filter((origin) => allowed === undefined || allowed.has(origin)));
}

/** Refuses a URL that this transport may not serve, before anything leaves this machine. */
export function refuseOtherOrigins(url: URL, allowed: AllowedOrigins): void {
  if (allowed?.has(url.origin) === true) {
    return;
  }
  const { host } = url;
  if (url.protocol !== "https:") {
    throw new RequestRefusedError(
      `The request to ${host} was not sent: its URL is not https, and a client certificate needs TLS.`,
      { code: "origin_not_https", host },
    );
  }
  throw allowed === undefined
    ? new RequestRefusedError(
        `The request to ${host} was not sent: this transport was not told which origins it serves. Give \`allowedOrigins\` when it ` +
          "is made, or use what `restrictTo` returns.",
        { code: "origins_not_given", host },
      )
    : new RequestRefusedError(
        `The request to ${host} was not sent: its origin is not on the list of this transport (${hostsOf(allowed)}). If it is the ` +
          "bank's, add it to `allowedOrigins`; if a link of the bank led there, tell the bank.",
        { code: "origin_not_allowed", host },
      );
}

const mostShown = 5;

function hostsOf(allowed: ReadonlySet<string>): string {
  const hosts = [...allowed].map((origin) => new URL(origin).host);
  const shown = hosts.slice(0, mostShown).join(", ");
  return hosts.length === 0 ? "which is empty" : hosts.length > mostShown ? `${shown} and others` : shown;
}
